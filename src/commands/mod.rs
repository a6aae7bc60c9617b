//! The imperative shell: arguments, files, the window, what is printed. The only place that decides how the program ends.

mod agenda;
mod arguments;
mod check;
mod checkup;
mod doctor;
mod keeper;
mod life;
mod list;
mod noticeboard;
mod pictures;
mod pin;
mod play;
mod press;
mod report;
mod run;
mod session;
mod voices;

use crate::content::{self, CheckWords, Content, Diagnostic, Files, LessonId, Severity};
use crate::machine::{FoundSettings, Settings, SettingsFault, Today, read_folder};
use crate::practice::{self, Patience};
use crate::text::Tr;
use crate::visit::{Comfort, Languages, Rules};
use arguments::{Arguments, Command};
use jiff::civil::Date;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// Runs the program with these arguments, the program's name first.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let parsed = match Arguments::parse(arguments) {
        Ok(parsed) => parsed,
        Err(error) => {
            // clap prints help to the output and mistakes to the error stream.
            error.print().ok();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let tr = Tr::new(parsed.lang.unwrap_or_default());
    match &parsed.command {
        Command::Run => run::run(&parsed, &tr),
        Command::Check(check) => check::run(check, &tr),
        Command::List => list::run(&parsed, &tr),
        Command::Play(play) => play::run(&parsed, play, &tr),
        Command::Pictures(pictures) => pictures::run(&parsed, pictures, &tr),
        Command::Narrate(narrate) => voices::run(&parsed, narrate, &tr),
        Command::Report(asked) => report::run(&parsed, asked, &tr),
        Command::Agenda(agenda) => agenda::run(&parsed, agenda, &tr),
        Command::Doctor => doctor::run(&parsed, &tr),
        Command::Pin => pin::run(&tr),
        Command::Session => session::run(&tr),
    }
}

/// The built-in content, with the files of a folder in the place of its own.
fn files(folder: Option<&Path>) -> Files {
    let built_in = Files::built_in();
    match folder {
        Some(folder) => built_in.overlay(read_folder(folder)),
        None => built_in,
    }
}

/// What residents can be shown, and on the error stream why anything is left out.
fn playable(arguments: &Arguments, settings: &Settings, tr: &Tr) -> Content {
    let files = files(arguments.content.as_deref().or(settings.content.as_deref()));
    let (content, diagnostics) = read_playable(&files, today(settings));
    report(diagnostics, &files, tr);
    content
}

/// The content without the lessons that cannot be played, and all that is wrong with it.
fn read_playable(files: &Files, today: Date) -> (Content, Vec<Diagnostic>) {
    let (mut content, mut diagnostics) = content::read(files);
    let all: Vec<LessonId> = content.lessons.keys().cloned().collect();
    diagnostics.extend(practice::leave_out_broken(&all, &mut content, files, today));
    (content, diagnostics)
}

/// What keeps something from residents, on the error stream.
fn report(diagnostics: Vec<Diagnostic>, files: &Files, tr: &Tr) {
    let problems: Vec<_> = diagnostics.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect();
    if !problems.is_empty() {
        eprint(&content::render(&problems, files, &CheckWords::new(tr.lang())));
    }
}

/// The rules of every visit, as the settings have them.
fn rules(settings: &Settings, comfort: Comfort) -> Rules {
    let secs = |secs: u32| Duration::from_secs(secs.into());
    let patience = Patience {
        idle: secs(settings.help_idle_secs),
        again: secs(settings.help_again_secs),
        mistakes: settings.help_mistakes,
        stuck: settings.stuck_mistakes,
    };
    let languages = Languages::of(&settings.languages);
    Rules { idle: secs(settings.idle_secs), countdown: secs(settings.countdown_secs), patience, comfort, languages }
}

/// Today, where the kiosk stands.
fn today(settings: &Settings) -> Date {
    Today::in_zone(&settings.time_zone).date()
}

/// The settings, and on the error stream whatever is wrong with their file.
fn settings(parsed: &Arguments, tr: &Tr) -> Settings {
    let found = Settings::find(parsed.settings.as_deref());
    report_settings(&found, tr);
    found.settings
}

fn report_settings(found: &FoundSettings, tr: &Tr) {
    if !found.faults.is_empty() {
        eprint(&tr.settings_broken());
    }
    for line in settings_lines(found, tr) {
        eprint(&line);
    }
}

/// What is wrong with the settings, and where: for each fault its place, the line itself, and what to do.
fn settings_lines(found: &FoundSettings, tr: &Tr) -> Vec<String> {
    let file = found.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
    let told = |fault: &SettingsFault| {
        let place = fault
            .place
            .as_ref()
            .map(|place| [tr.settings_broken_place(file.as_str(), place.line, place.column), format!("    {}", place.text)]);
        place.into_iter().flatten().chain([fault.describe(tr)]).collect::<Vec<_>>()
    };
    found.faults.iter().flat_map(told).collect()
}

/// Prints a line; a closed pipe is no reason to fail.
fn print(line: &str) {
    writeln!(std::io::stdout(), "{line}").ok();
}

fn eprint(line: &str) {
    writeln!(std::io::stderr(), "{line}").ok();
}
