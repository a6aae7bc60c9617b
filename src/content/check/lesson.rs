//! Checks a lesson against its site, the people and the catalogue.

use super::Reporter;
use super::site::SiteMap;
use super::texts::Need;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Catalogue, Goal, Lesson, LessonId, Move, Persona, PersonaId, Site, SiteId, Slip, Theme};
use std::collections::BTreeMap;

/// Longest texts in characters: what fits on the coach's card at 200 %, and what a beginner reads in one go.
const TITLE: usize = 24;
const INSTRUCTION: usize = 55;
const CUE: usize = 60;
const SLIP: usize = 45;
/// Longest phrase that has to be typed: a beginner writes five words a minute.
const PHRASE: usize = 25;

/// How long a lesson may take, in minutes.
const MINUTES: std::ops::RangeInclusive<u8> = 1..=60;

/// What a lesson may refer to.
pub(in crate::content) struct Surroundings<'a> {
    pub catalogue: Option<&'a Catalogue>,
    pub sites: &'a BTreeMap<SiteId, (SiteMap, Parsed<Site>)>,
    /// The sites there is a file of, broken or not.
    pub site_files: &'a BTreeMap<SiteId, String>,
    /// The people, where their file could be read.
    pub personas: Option<&'a BTreeMap<PersonaId, Persona>>,
}

pub(in crate::content) fn lesson(id: &LessonId, parsed: &Parsed<Lesson>, around: &Surroundings<'_>, findings: &mut Findings) {
    let (lesson, at) = (&parsed.value, parsed.at());
    let mut report = Reporter { subject: Subject::Lesson(id.clone()), findings };

    if !MINUTES.contains(&lesson.minutes) {
        report.error(at.field("minutes"), Problem::MinutesOutOfRange { minutes: lesson.minutes.into() });
    }
    theme(id, lesson, at, around.catalogue, &mut report);
    if let Some(known) = around.personas.filter(|known| !known.contains_key(&lesson.persona)) {
        let guess = guess(lesson.persona.as_str(), known.keys().map(PersonaId::as_str));
        report.error(at.field("persona"), Problem::UnknownPersona { persona: lesson.persona.to_string(), guess });
    }
    if lesson.steps.is_empty() {
        report.error(at.field("steps"), Problem::NoSteps);
    }
    let steps = at.field("steps");
    report.duplicates("step", lesson.steps.iter().enumerate().map(|(i, step)| (step.id.as_str(), steps.item(i).field("id"))));
    for (index, step) in lesson.steps.iter().enumerate().filter(|(_, step)| step.does.is_empty()) {
        report.error(steps.item(index).field("does"), Problem::NothingDone { step: step.id.to_string() });
    }
    match around.sites.get(&lesson.site) {
        Some((map, site)) => on_site(lesson, at, &site.value, map, &mut report),
        // A file that could not be read has been reported.
        None if around.site_files.contains_key(&lesson.site) => {}
        None => {
            let guess = guess(lesson.site.as_str(), around.site_files.keys().map(SiteId::as_str));
            report.error(at.field("site"), Problem::UnknownSite { site: lesson.site.to_string(), guess });
        }
    }
}

/// The lesson, the catalogue and the folder have to agree.
fn theme(id: &LessonId, lesson: &Lesson, at: At<'_>, catalogue: Option<&Catalogue>, report: &mut Reporter<'_>) {
    let elsewhere =
        |found: &str| Problem::LessonElsewhere { lesson: id.to_string(), theme: lesson.theme.to_string(), found: found.to_owned() };
    if let Some(catalogue) = catalogue {
        if !catalogue.themes.iter().any(|theme| theme.id == lesson.theme) {
            let guess = guess(lesson.theme.as_str(), catalogue.themes.iter().map(|theme| theme.id.as_str()));
            report.error(at.field("theme"), Problem::UnknownTheme { theme: lesson.theme.to_string(), guess });
        }
        let lists_it = |theme: &&Theme| theme.lessons.contains(id);
        match catalogue.themes.iter().find(lists_it) {
            Some(theme) if theme.id != lesson.theme => report.error(at.field("theme"), elsewhere(theme.id.as_str())),
            Some(_) => {}
            None => report.warning(at.place(), Problem::LessonInNoTheme { lesson: id.to_string(), theme: lesson.theme.to_string() }),
        }
    }
    if let Some(folder) = at.file().split('/').nth(1).filter(|folder| *folder != lesson.theme.as_str()) {
        report.warning(at.field("theme").place(), elsewhere(folder));
    }
}

/// Everything the lesson names has to be on some page. Whether it is there when its step comes is found by playing.
fn on_site(lesson: &Lesson, at: At<'_>, site: &Site, map: &SiteMap, report: &mut Reporter<'_>) {
    match site.page(&lesson.start) {
        Some(page) if page.about.is_some() => {
            report.error(at.field("start"), Problem::StartNeedsRecord { page: page.id.to_string() });
        }
        Some(_) => {}
        None => {
            let guess = guess(lesson.start.as_str(), site.pages.iter().map(|page| page.id.as_str()));
            report.error(at.field("start"), Problem::UnknownStart { page: lesson.start.to_string(), guess });
        }
    }
    let target = |target: &str, typed: bool, at: At<'_>, report: &mut Reporter<'_>| {
        if !map.elements.contains(target) {
            let guess = guess(target, map.elements.iter().map(String::as_str));
            report.error(at, Problem::UnknownTarget { target: target.to_owned(), site: lesson.site.to_string(), guess });
        } else if typed && !map.fields.contains(target) {
            report.error(at, Problem::NotAField { target: target.to_owned() });
        }
    };
    for (index, step) in lesson.steps.iter().enumerate() {
        let at = at.field("steps").item(index);
        for (index, hand) in step.does.iter().enumerate() {
            target(hand.target().as_str(), matches!(hand, Move::Type(..)), at.field("does").item(index).item(0), report);
        }
        for (slip, at) in slips(&step.mistakes, at.field("mistakes")).chain(slips(&step.detours, at.field("detours"))) {
            target(slip.when.target().as_str(), matches!(slip.when, Move::Type(..)), at.field("when").item(0), report);
        }
        match &step.until {
            Some(Goal::Filled(field)) => target(field.as_str(), true, at.field("until").item(0), report),
            Some(Goal::Tapped(element)) => target(element.as_str(), false, at.field("until").item(0), report),
            Some(Goal::Showing(place)) if !map.places.contains(place) => {
                let guess = guess(place, map.places.iter().map(String::as_str));
                report.error(at.field("until").item(0), Problem::UnknownPlace { place: place.clone(), guess });
            }
            Some(Goal::Showing(_)) | None => {}
        }
    }
}

fn slips<'a>(slips: &'a [Slip], at: At<'a>) -> impl Iterator<Item = (&'a Slip, At<'a>)> {
    slips.iter().enumerate().map(move |(index, slip)| (slip, at.item(index)))
}

/// The texts that the coach asks for.
pub(in crate::content) fn lesson_needs(parsed: &Parsed<Lesson>) -> Vec<Need<'_>> {
    let (lesson, at) = (&parsed.value, parsed.at());
    let mut needs = vec![Need::new("title", None, at).within(TITLE), Need::new("mission", None, at)];
    needs.extend((1..=lesson.recap).map(|number| Need::new(format!("recap-{number}"), None, at.field("recap"))));

    for (index, step) in lesson.steps.iter().enumerate() {
        let at = at.field("steps").item(index);
        needs.push(Need::new(step.id.as_str(), None, at.field("id")).within(INSTRUCTION));
        for part in ["why", "look", "touch", "done", "otherwise"] {
            needs.push(Need::new(step.id.as_str(), Some(part), at.field("id")).within(CUE));
        }
        for (index, hand) in step.does.iter().enumerate() {
            needs.extend(phrase(lesson, hand, at.field("does").item(index)));
        }
        for (slip, at) in slips(&step.mistakes, at.field("mistakes")).chain(slips(&step.detours, at.field("detours"))) {
            for part in [None, Some("why"), Some("now"), Some("again")] {
                needs.push(Need::new(slip.says.as_str(), part, at.field("says")).within(SLIP));
            }
            needs.extend(phrase(lesson, &slip.when, at.field("when")));
        }
    }
    needs
}

/// The text that is typed. Where typing is what the lesson teaches, it may be as long as it takes.
fn phrase<'a>(lesson: &Lesson, hand: &'a Move, at: At<'a>) -> Option<Need<'a>> {
    let Move::Type(_, text) = hand else { return None };
    let need = Need::of_key(text.as_str(), at.item(1));
    Some(if lesson.teaches_typing { need } else { need.within(PHRASE) })
}
