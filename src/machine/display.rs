//! The display itself, switched off and on by a program of the system, where there is one.

use std::process::{Command, Stdio};
use std::thread;

/// Programs that can, with what switches the display off and on: for Wayland (`wlopm`, of wlroots' compositors such as cage), for X.
const PROGRAMS: [(&str, &[&str], &[&str]); 2] =
    [("wlopm", &["--off", "*"], &["--on", "*"]), ("xset", &["dpms", "force", "off"], &["dpms", "force", "on"])];

/// Asks each program in turn, on a thread of its own, until one has done it. Where none can, the picture is black at least.
pub fn switch_display(is_on: bool) {
    let work = move || {
        PROGRAMS.iter().any(|(program, off, on)| {
            let mut command = Command::new(program);
            command.args(if is_on { *on } else { *off }).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        })
    };
    if let Err(error) = thread::Builder::new().name("display".into()).spawn(work) {
        tracing::warn!(%error, "the display is not switched");
    }
}
