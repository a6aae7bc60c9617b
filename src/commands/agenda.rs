//! `agenda`: what the calendars say, as it will be told to residents, and what of them could not be read.

use super::arguments::{Agenda as Asked, Arguments};
use super::{eprint, print, settings};
use crate::machine::{Settings, Today, read_calendars};
use crate::text::{Lang, Tr};
use crate::workshops::agenda::{Agenda, Event, Trouble, Words, calendar, hand, json, said};
use jiff::{ToSpan as _, ZonedDateTime};
use std::path::PathBuf;
use std::process::ExitCode;

/// What is shown where no calendar is named: it says itself that it is an example.
const SAMPLE: (&str, &str) = ("agenda.ron", include_str!("../../assets/agenda.ron"));

/// Prints the events to come, one a line, and on the error stream what could not be read.
pub fn run(arguments: &Arguments, asked: &Asked, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let today = Today::in_zone(&settings.time_zone);
    let Some(now) = asked.at.map_or_else(|| Some(today.now()), |at| at.to_zoned_datetime(today.zone()).ok()) else {
        eprint(&tr.agenda_no_time());
        return ExitCode::FAILURE;
    };
    let Ok(end) = now.checked_add(i64::from(asked.days).days()) else { return ExitCode::FAILURE };
    let Gathered { events, troubles, unreadable } = gather(asked, &settings, &(now.clone(), end));
    for (file, cause) in &unreadable {
        eprint(&tr.agenda_unreadable(file.as_str(), cause.as_str()));
    }
    for trouble in &troubles {
        eprint(&told(trouble, tr));
    }
    let agenda = Agenda::new(events);
    for event in agenda.events() {
        print(&if asked.is_json { json(event) } else { line(event, &now, tr) });
    }
    if agenda.events().is_empty() && !asked.is_json {
        print(&tr.agenda_none(asked.days));
    }
    if unreadable.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What was found in all files.
#[derive(Default)]
struct Gathered {
    events: Vec<Event>,
    troubles: Vec<Trouble>,
    /// Files that cannot be opened, with the system's words.
    unreadable: Vec<(String, String)>,
}

fn gather(asked: &Asked, settings: &Settings, window: &(ZonedDateTime, ZonedDateTime)) -> Gathered {
    let words = Words::shipped();
    let zone = window.0.time_zone();
    let mut all = Gathered::default();
    let mut add = |file: &str, bytes: &[u8]| {
        let is_by_hand = file.rsplit('.').next() == Some("ron");
        let (events, troubles) = if is_by_hand {
            hand::read(file, &String::from_utf8_lossy(bytes), zone, window, &words)
        } else {
            calendar::read(file, bytes, zone, window, &words)
        };
        all.events.extend(events);
        all.troubles.extend(troubles);
    };
    let paths: Vec<&PathBuf> = if asked.files.is_empty() { settings.agenda.iter().collect() } else { asked.files.iter().collect() };
    if paths.is_empty() {
        add(SAMPLE.0, SAMPLE.1.as_bytes());
    }
    let mut unreadable = Vec::new();
    for (path, bytes) in paths.into_iter().flat_map(|path| read_calendars(path)) {
        match bytes {
            Ok(bytes) => add(&path.display().to_string(), &bytes),
            Err(error) => unreadable.push((path.display().to_string(), error.to_string())),
        }
    }
    Gathered { unreadable, ..all }
}

/// "jeudi 3 décembre, de 14 h à 16 h (dans 3 jours) – Les mots de passe – Mairie – atelier éclair".
fn line(event: &Event, now: &ZonedDateTime, tr: &Tr) -> String {
    let lang: Lang = tr.lang();
    let until = said::until(lang, event, now).map(|until| format!(" ({until})")).unwrap_or_default();
    let mut parts = vec![format!("{}{until}", said::whole(lang, event, now)), event.title.clone()];
    parts.extend(Some(event.place.clone()).filter(|place| !place.is_empty()));
    parts.extend(event.format.map(|format| tr.agenda_format(format.code())));
    parts.extend(event.is_example.then(|| tr.agenda_example().into_owned()));
    parts.join(" – ")
}

fn told(trouble: &Trouble, tr: &Tr) -> String {
    let column = trouble.column.map(|column| format!(":{column}")).unwrap_or_default();
    let cause = tr.agenda_cause(trouble.cause.code(), trouble.cause.detail());
    format!("{}:{}{column}: {cause}", trouble.file, trouble.line)
}
