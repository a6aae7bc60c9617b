//! `pin`: makes the line of the settings that opens the adviser's door.

use super::{eprint, print};
use crate::machine::{PIN_DIGITS, PinHash};
use crate::text::Tr;
use std::io::{BufRead as _, Write as _};
use std::process::{Command, ExitCode, Stdio};
use zeroize::Zeroizing;

/// Asks for a PIN twice, and prints its hash. The PIN itself is shown nowhere and kept nowhere.
pub fn run(tr: &Tr) -> ExitCode {
    let echo = Echo::off();
    let first = ask(&tr.pin_ask());
    let second = ask(&tr.pin_again());
    drop(echo);
    let fault = match (first, second) {
        (Some(first), Some(second)) if first == second => match PinHash::of(&first) {
            Some(hash) => {
                eprint(&tr.pin_done());
                print(&format!("    adviser_pin: \"{}\",", hash.as_str()));
                return ExitCode::SUCCESS;
            }
            None => tr.pin_bad(*PIN_DIGITS.start(), *PIN_DIGITS.end()),
        },
        (Some(_), Some(_)) => tr.pin_differ().into_owned(),
        _ => tr.pin_none().into_owned(),
    };
    eprint(&fault);
    ExitCode::FAILURE
}

fn ask(question: &str) -> Option<Zeroizing<String>> {
    // Not on the output: that may go into a file.
    let mut stderr = std::io::stderr();
    write!(stderr, "{question} ").and_then(|()| stderr.flush()).ok();
    let mut line = Zeroizing::new(String::new());
    let read = std::io::stdin().lock().read_line(&mut line).ok()?;
    eprint("");
    (read > 0).then(|| Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// The terminal shows nothing of what is typed, as long as this is there. Where there is no terminal, nothing has to be hidden.
struct Echo {
    was_hidden: bool,
}

impl Echo {
    fn off() -> Self {
        Self { was_hidden: stty("-echo") }
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        if self.was_hidden {
            stty("echo");
        }
    }
}

fn stty(word: &str) -> bool {
    Command::new("stty")
        .arg(word)
        .stdin(Stdio::inherit())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|done| done.success())
}
