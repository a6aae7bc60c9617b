//! `check`: every problem of the content, for whoever writes it.

use super::arguments::Check;
use super::{files, print, voices};
use crate::content::{self, CheckWords, Severity};
use crate::practice;
use crate::text::Tr;
use std::process::ExitCode;

/// Prints every problem, and ends with 1 where there is an error (with `--strict`: or a warning).
pub fn run(arguments: &Check, tr: &Tr) -> ExitCode {
    if let Some(folder) = arguments.folder.as_ref().filter(|folder| !folder.is_dir()) {
        super::eprint(&tr.check_no_folder(folder.display().to_string()));
        return ExitCode::FAILURE;
    }
    let files = files(arguments.folder.as_deref());
    let today = arguments.today.unwrap_or_else(|| jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date());
    let (content, mut diagnostics) = content::check(&files, today);
    diagnostics.extend(practice::prove_all(&content, &files, today));
    let words = CheckWords::new(tr.lang());
    if !diagnostics.is_empty() {
        print(&content::render(&diagnostics, &files, &words));
        print(&words.tally(&diagnostics));
    }
    let voices_are_fine = voices::check(arguments.folder.as_deref(), arguments.voices.as_deref(), &files, &content, tr);
    let fails = |severity| severity == Severity::Error || arguments.is_strict;
    if diagnostics.iter().any(|diagnostic| fails(diagnostic.severity)) || arguments.is_strict && !voices_are_fine {
        return ExitCode::FAILURE;
    }
    print(&words.counted(&content));
    ExitCode::SUCCESS
}
