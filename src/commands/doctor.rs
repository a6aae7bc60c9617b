//! `doctor`: what is right and wrong on this machine, in plain words.

use super::arguments::Arguments;
use super::checkup::Checkup;
use super::print;
use crate::machine::Settings;
use crate::text::Tr;
use crate::ui::{Finding, Health};
use std::process::ExitCode;

/// Prints each part and how it is, and ends with 1 where residents miss something.
pub fn run(arguments: &Arguments, tr: &Tr) -> ExitCode {
    let found = Settings::find(arguments.settings.as_deref());
    let content = arguments.content.clone().or_else(|| found.settings.content.clone());
    let findings = Checkup { found, content, is_safe: false }.findings(tr);
    for Finding { health, title, text, details } in &findings {
        let mark = match health {
            Health::Good => "✓",
            Health::Odd => "•",
            Health::Wrong => "✗",
        };
        print(&format!("{mark} {title} – {text}"));
        for detail in details {
            print(&format!("    {detail}"));
        }
    }
    let count = |of: Health| findings.iter().filter(|finding| finding.health == of).count();
    print("");
    print(&tr.doctor_sum(count(Health::Wrong), count(Health::Odd)));
    if count(Health::Wrong) == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
