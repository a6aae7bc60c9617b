//! `session`: the kiosk in the compositor cage, as the package's service opens it.

use super::eprint;
use crate::machine::{Compositor, Drawing, Graphics};
use crate::text::Tr;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitCode};

/// What tells wlroots, the library under cage, what is to draw.
const RENDERER: &str = "WLR_RENDERER";

/// Becomes cage, which opens the kiosk. Returns only where that fails.
pub fn run(tr: &Tr) -> ExitCode {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => {
            eprint(&tr.session_fails(error.to_string()));
            return ExitCode::FAILURE;
        }
    };
    let mut cage = Command::new("cage");
    cage.arg("--").arg(program).arg("--kiosk");
    // Whoever says it in the unit knows better.
    if std::env::var_os(RENDERER).is_none() && Compositor::find().opens(&Graphics::of(Path::new("/"))) == Drawing::Processor {
        cage.env(RENDERER, "pixman");
    }
    eprint(&tr.session_fails(cage.exec().to_string()));
    ExitCode::FAILURE
}
