//! `agenda`: what the calendars say, as it will be told to residents, and what of them could not be read.

use super::arguments::{Agenda as Asked, Arguments};
use super::noticeboard::{Gathered, Sources, window};
use super::{eprint, playable, print, settings};
use crate::content::LessonId;
use crate::machine::Today;
use crate::text::Tr;
use crate::workshops::agenda::{Event, json, said};
use crate::workshops::{Board, Ease, Situation};
use jiff::ZonedDateTime;
use std::process::ExitCode;

/// Prints the events to come, one a line, and what the kiosk would recommend; on the error stream what could not be read.
pub fn run(arguments: &Arguments, asked: &Asked, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let today = Today::in_zone(&settings.time_zone);
    let Some(now) = asked.at.map_or_else(|| Some(today.now()), |at| at.to_zoned_datetime(today.zone()).ok()) else {
        eprint(&tr.agenda_no_time());
        return ExitCode::FAILURE;
    };
    let Some(window) = window(&now, asked.days) else { return ExitCode::FAILURE };
    let Gathered { board, troubles, is_complete } = Sources::new(&settings, &asked.files).read(&window, tr);
    for trouble in &troubles {
        eprint(trouble);
    }
    for event in board.agenda.events() {
        print(&if asked.is_json { json(event) } else { line(event, &now, tr) });
    }
    let has_all = if is_complete { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    if asked.is_json {
        return has_all;
    }
    if board.agenda.events().is_empty() {
        print(&tr.agenda_none(asked.days));
    }
    let Some(after) = &asked.after else {
        if !board.agenda.events().is_empty() {
            print_recommended(&Situation::default(), &board, "", &now, tr);
        }
        return has_all;
    };
    let content = playable(arguments, &settings, tr);
    let Some(lesson) = content.lessons.get(after.as_str()) else {
        let known: Vec<&str> = content.lessons.keys().map(LessonId::as_str).collect();
        eprint(&tr.pictures_no_lesson(after.as_str(), known.join(", ")));
        return ExitCode::FAILURE;
    };
    let theme = content.catalogue_text(tr.lang(), lesson.theme.as_str()).unwrap_or_default();
    for ease in [Ease::Stuck, Ease::Helped, Ease::AtEase] {
        print_recommended(&Situation { ease, topic: Some(lesson.theme.to_string()) }, &board, &theme, &now, tr);
    }
    has_all
}

/// What the kiosk would propose, and why. `theme` is the title of what was practised.
fn print_recommended(situation: &Situation, board: &Board, theme: &str, now: &ZonedDateTime, tr: &Tr) {
    print("");
    print(&tr.agenda_recommended(situation.ease.code()));
    match board.recommend(situation, now) {
        Some(found) => {
            print(&found.event.map_or_else(|| tr.agenda_desk().into_owned(), |event| line(event, now, tr)));
            print(&found.reason(theme, board.here.commune.as_deref(), tr));
        }
        None => print(&tr.agenda_nothing()),
    }
}

/// "jeudi 3 décembre, de 14 h à 16 h (dans 3 jours) – Les mots de passe – Mairie – atelier éclair".
fn line(event: &Event, now: &ZonedDateTime, tr: &Tr) -> String {
    let lang = tr.lang();
    let until = said::until(lang, event, now).map(|until| format!(" ({until})")).unwrap_or_default();
    let mut parts = vec![format!("{}{until}", said::whole(lang, event, now)), event.title.clone()];
    parts.extend(Some(event.place.clone()).filter(|place| !place.is_empty()));
    parts.extend(event.format.map(|format| tr.agenda_format(format.code())));
    parts.extend(event.is_full().then(|| tr.agenda_full().into_owned()));
    parts.extend(event.is_example.then(|| tr.agenda_example().into_owned()));
    parts.join(" – ")
}
