//! The program: everything is in the library.

use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Overwrites memory as it is given back. The kiosk drops what somebody typed when their visit ends; copies of it that egui, its
/// fonts and the window system made are dropped with it, and none of them may lie about afterwards.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    pas_a_pas::commands::main(std::env::args_os())
}
