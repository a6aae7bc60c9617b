//! Checks the catalogue and the fictional people.

use super::texts::Need;
use super::{duplicate, duplicates};
use crate::content::findings::{Findings, Subject};
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Catalogue, LessonId, Personas};
use std::collections::{BTreeMap, BTreeSet};

/// The pictures in `assets/icons`, without `_line.png`.
const ICONS: &[&str] = &[
    "alone",
    "arrow_down",
    "arrow_left",
    "arrow_right",
    "arrow_up",
    "backspace",
    "bell",
    "block",
    "calendar",
    "call",
    "camera",
    "check",
    "clip",
    "clock",
    "compass",
    "contrast",
    "crop",
    "cross",
    "done_exit",
    "download",
    "draft",
    "exercise",
    "eye",
    "flag",
    "folder",
    "forward",
    "gear",
    "globe",
    "hang_up",
    "heart",
    "help",
    "home",
    "identity",
    "inbox",
    "key",
    "language",
    "list",
    "listen",
    "lock",
    "mail",
    "pencil",
    "people",
    "phone",
    "photo",
    "place",
    "play",
    "plus",
    "print",
    "reply",
    "reply_all",
    "school",
    "search",
    "send",
    "shield",
    "shift",
    "sms",
    "tax_form",
    "text_size",
    "ticket",
    "touch",
    "trash",
    "try_again",
    "voice",
    "warn",
];

/// The problem of an icon's name, if there is no such picture.
pub(super) fn unknown_icon(icon: &str) -> Option<Problem> {
    (!ICONS.contains(&icon)).then(|| Problem::UnknownIcon { icon: icon.to_owned(), guess: guess(icon, ICONS.iter().copied()) })
}

/// `lesson_files` are the lessons there is a file of, broken or not.
pub(in crate::content) fn catalogue(parsed: &Parsed<Catalogue>, lesson_files: &BTreeMap<LessonId, String>, findings: &mut Findings) {
    let themes = parsed.at().field("themes");
    let all = || parsed.value.themes.iter().enumerate().map(|(index, theme)| (theme, themes.item(index)));
    duplicates("theme", all().map(|(theme, at)| (theme.id.as_str(), at.field("id"))), &Subject::Whole, findings);

    let mut listed = BTreeSet::new();
    for (theme, at) in all() {
        if let Some(problem) = unknown_icon(&theme.icon) {
            findings.error(&Subject::Whole, at.field("icon").place(), problem);
        }
        for (index, lesson) in theme.lessons.iter().enumerate() {
            let at = at.field("lessons").item(index);
            if !listed.insert(lesson) {
                findings.error(&Subject::Whole, at.place(), duplicate("lesson", lesson.as_str(), None));
            }
            lesson_without_file(lesson, at, lesson_files, findings);
        }
    }
    pathways(parsed, lesson_files, findings);
    numbers(parsed, &listed, findings);
}

fn lesson_without_file(lesson: &LessonId, at: At<'_>, lesson_files: &BTreeMap<LessonId, String>, findings: &mut Findings) {
    if !lesson_files.contains_key(lesson) {
        let guess = guess(lesson.as_str(), lesson_files.keys().map(LessonId::as_str));
        findings.error(&Subject::Whole, at.place(), Problem::LessonWithoutFile { lesson: lesson.to_string(), guess });
    }
}

/// The workshops out of lessons.
fn pathways(parsed: &Parsed<Catalogue>, lesson_files: &BTreeMap<LessonId, String>, findings: &mut Findings) {
    let list = parsed.at().field("pathways");
    let all = || parsed.value.pathways.iter().enumerate().map(|(index, pathway)| (pathway, list.item(index)));
    duplicates("pathway", all().map(|(pathway, at)| (pathway.id.as_str(), at.field("id"))), &Subject::Whole, findings);
    for (pathway, at) in all() {
        let sessions = at.field("sessions");
        if pathway.sessions.is_empty() || pathway.sessions.iter().any(Vec::is_empty) {
            findings.error(&Subject::Whole, sessions.place(), Problem::EmptyPathway { pathway: pathway.id.to_string() });
        }
        for (index, lessons) in pathway.sessions.iter().enumerate() {
            for (at, lesson) in lessons.iter().enumerate() {
                lesson_without_file(lesson, sessions.item(index).item(at), lesson_files, findings);
            }
        }
    }
}

/// The numbers by which codes know the lessons.
fn numbers(parsed: &Parsed<Catalogue>, listed: &BTreeSet<&LessonId>, findings: &mut Findings) {
    let at = parsed.at();
    let mut seen: BTreeMap<u16, &LessonId> = BTreeMap::new();
    for (lesson, number) in &parsed.value.numbers {
        let place = at.field("numbers").field(lesson.as_str()).place();
        if *number == 0 || *number > Catalogue::LARGEST_NUMBER {
            let problem = Problem::NumberOutOfCode { number: (*number).into(), limit: Catalogue::LARGEST_NUMBER.into() };
            findings.error(&Subject::Whole, place, problem);
        } else if let Some(other) = seen.insert(*number, lesson) {
            let problem = Problem::NumberTwice { number: (*number).into(), lesson: lesson.to_string(), other: other.to_string() };
            findings.error(&Subject::Whole, place, problem);
        }
    }
    for lesson in listed.iter().filter(|lesson| !parsed.value.numbers.contains_key(**lesson)) {
        findings.warning(at.field("numbers").place(), Problem::NoNumber { lesson: lesson.to_string() });
    }
}

/// The texts that the screens ask for.
pub(in crate::content) fn catalogue_needs(parsed: &Parsed<Catalogue>) -> Vec<Need<'_>> {
    let themes = parsed.at().field("themes");
    let each = parsed.value.themes.iter().enumerate();
    each.flat_map(|(index, theme)| {
        let at = themes.item(index).field("id");
        [None, Some("line"), Some("can")].map(|attribute| Need::new(theme.id.as_str(), attribute, at))
    })
    .collect()
}

/// The words of the workshops.
pub(in crate::content) fn pathway_needs(parsed: &Parsed<Catalogue>) -> Vec<Need<'_>> {
    let list = parsed.at().field("pathways");
    let mut needs = Vec::new();
    for (index, pathway) in parsed.value.pathways.iter().enumerate() {
        let at = list.item(index).field("id");
        needs.extend([None, Some("rhythm"), Some("bring")].map(|attribute| Need::new(pathway.id.as_str(), attribute, at)));
        needs.extend((1..pathway.sessions.len()).map(|session| Need::new(pathway.between(session - 1), None, at)));
    }
    needs
}

pub(in crate::content) fn personas(parsed: &Parsed<Personas>, findings: &mut Findings) {
    let list = parsed.at().field("personas");
    let all = || parsed.value.personas.iter().enumerate().map(|(index, persona)| (persona, list.item(index)));
    duplicates("persona", all().map(|(persona, at)| (persona.id.as_str(), at.field("id"))), &Subject::Whole, findings);
    for (persona, at) in all() {
        let subject = Subject::Persona(persona.id.clone());
        if !persona.address.ends_with(".example") || !persona.address.contains('@') {
            findings.error(&subject, at.field("address").place(), Problem::ForeignAddress { address: persona.address.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FOLDER: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

    #[test]
    fn the_list_of_icons_is_what_the_folder_holds() {
        let files = FOLDER.files().filter_map(|file| file.path().to_str()?.strip_suffix("_line.png"));
        let names: BTreeSet<&str> = files.collect();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ICONS);
        assert_eq!(unknown_icon("mail"), None);
        let Some(Problem::UnknownIcon { guess, .. }) = unknown_icon("mial") else { panic!() };
        assert_eq!(guess.as_deref(), Some("mail"));
    }
}
