//! The program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    pas_a_pas::commands::main(std::env::args_os())
}
