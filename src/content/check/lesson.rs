//! Checks a lesson against its site, the people and the catalogue.

use super::Reporter;
use super::site::SiteMap;
use super::texts::Need;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Bridge, Catalogue, Goal, Lesson, LessonId, Match, Move, Persona, PersonaId, Site, SiteId, Slip, Step, Theme};
use std::collections::BTreeMap;

/// Longest texts in characters: what fits on the coach's card at 200 %, and what a beginner reads in one go.
const TITLE: usize = 24;
/// Two short paragraphs, which share a small coach with the instruction.
const MISSION: usize = 125;
const INSTRUCTION: usize = 55;
const CUE: usize = 60;
const SLIP: usize = 45;
/// Longest phrase that has to be typed: a beginner writes five words a minute.
const PHRASE: usize = 25;

/// How many things a lesson says one can do now.
const RECAP: u8 = 3;

/// How long a lesson may take, in minutes.
const MINUTES: std::ops::RangeInclusive<u8> = 1..=60;

/// What a lesson may refer to.
pub(in crate::content) struct Surroundings<'a> {
    pub catalogue: Option<&'a Catalogue>,
    /// The lessons there is a file of, broken or not.
    pub lesson_files: &'a BTreeMap<LessonId, String>,
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
    if lesson.recap != RECAP {
        report.error(at.field("recap"), Problem::RecapCount { count: lesson.recap.into(), needed: RECAP.into() });
    }
    let steps = all_steps(lesson, at);
    report.duplicates("step", steps.iter().map(|(step, at)| (step.id.as_str(), at.field("id"))));
    for (step, at) in &steps {
        one_step(id, step, *at, around, &mut report);
    }
    for (index, step) in lesson.steps.iter().enumerate() {
        if let (Some(group), 1) = (&step.group, lesson.group(index).len()) {
            let place = at.field("steps").item(index).field("group").place();
            report.warning(place, Problem::LonelyGroup { group: group.clone() });
        }
    }
    outcomes(lesson, at, &mut report);
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

/// The steps and those of their bridges, each with its place.
fn all_steps<'a>(lesson: &'a Lesson, at: At<'a>) -> Vec<(&'a Step, At<'a>)> {
    let mut all = Vec::new();
    for (index, step) in lesson.steps.iter().enumerate() {
        let at = at.field("steps").item(index);
        all.push((step, at));
        let small = at.field("bridge").item(0);
        all.extend(step.small_steps().iter().enumerate().map(|(index, step)| (step, small.item(index))));
    }
    all
}

/// What can be seen of a step without its site.
fn one_step(id: &LessonId, step: &Step, at: At<'_>, around: &Surroundings<'_>, report: &mut Reporter<'_>) {
    let name = || step.id.to_string();
    if step.does.is_empty() {
        report.error(at.field("does"), Problem::NothingDone { step: name() });
    }
    if step.classic_mistake && step.mistakes.is_empty() {
        report.error(at.field("classic_mistake"), Problem::ClassicWithoutMistake { step: name() });
    }
    match &step.bridge {
        Some(Bridge::Lesson(lesson)) if lesson == id => report.error(at.field("bridge"), Problem::BridgeToItself),
        Some(Bridge::Lesson(lesson)) if !around.lesson_files.contains_key(lesson) => {
            let guess = guess(lesson.as_str(), around.lesson_files.keys().map(LessonId::as_str));
            report.error(at.field("bridge").item(0), Problem::UnknownBridge { lesson: lesson.to_string(), guess });
        }
        Some(Bridge::Steps(small)) if small.is_empty() => report.error(at.field("bridge"), Problem::EmptyBridge { step: name() }),
        Some(Bridge::Steps(small)) => {
            for (index, inner) in small.iter().enumerate().filter(|(_, inner)| inner.bridge.is_some()) {
                report.error(at.field("bridge").item(0).item(index), Problem::BridgeInBridge { step: inner.id.to_string() });
            }
        }
        Some(Bridge::Lesson(_)) | None => {}
    }
}

fn outcomes(lesson: &Lesson, at: At<'_>, report: &mut Reporter<'_>) {
    let at = at.field("outcomes");
    if lesson.outcomes.is_empty() {
        report.error(at, Problem::NoOutcomes);
    }
    report.duplicates("outcome", lesson.outcomes.iter().enumerate().map(|(i, outcome)| (outcome.id.as_str(), at.item(i).field("id"))));
    for (index, outcome) in lesson.outcomes.iter().enumerate() {
        let at = at.item(index);
        if lesson.step(&outcome.step).is_none() {
            let guess = guess(outcome.step.as_str(), lesson.steps.iter().map(|step| step.id.as_str()));
            report.error(at.field("step"), Problem::UnknownStep { step: outcome.step.to_string(), guess });
        }
        outcome.holds.each(&mut |goal| {
            if let Goal::Tapped(element) = goal {
                report.error(at.field("holds"), Problem::TappedOutcome { element: element.to_string() });
            }
        });
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
    if let Some(after) = lesson.after.as_ref().filter(|after| !site.already.contains_key(*after)) {
        let guess = guess(after, site.already.keys().map(String::as_str));
        report.error(at.field("after"), Problem::UnknownAlready { name: after.clone(), guess });
    }
    let mut places = Places { lesson, site, map, report };
    for (step, at) in all_steps(lesson, at) {
        for (index, hand) in step.does.iter().enumerate() {
            places.target(hand.target().as_str(), matches!(hand, Move::Type(..)), at.field("does").item(index).item(0));
        }
        for (slip, at) in slips(&step.mistakes, at.field("mistakes")).chain(slips(&step.detours, at.field("detours"))) {
            places.target(slip.when.target().as_str(), matches!(slip.when, Move::Type(..)), at.field("when").item(0));
        }
        if let Some(goal) = &step.until {
            places.goal(goal, at.field("until"));
        }
    }
    for (index, outcome) in lesson.outcomes.iter().enumerate() {
        places.goal(&outcome.holds, at.field("outcomes").item(index).field("holds"));
    }
}

/// Looks up on the site what a lesson names.
struct Places<'a, 'r, 'f> {
    lesson: &'a Lesson,
    site: &'a Site,
    map: &'a SiteMap,
    report: &'r mut Reporter<'f>,
}

impl Places<'_, '_, '_> {
    fn target(&mut self, target: &str, typed: bool, at: At<'_>) {
        if !self.map.elements.contains(target) {
            let guess = guess(target, self.map.elements.iter().map(String::as_str));
            self.report.error(at, Problem::UnknownTarget { target: target.to_owned(), site: self.lesson.site.to_string(), guess });
        } else if typed && !self.map.fields.contains(target) {
            self.report.error(at, Problem::NotAField { target: target.to_owned() });
        }
    }

    fn goal(&mut self, goal: &Goal, at: At<'_>) {
        match goal {
            Goal::Filled(field) => self.target(field.as_str(), true, at.item(0)),
            Goal::Matches(field, wanted) => {
                self.target(field.as_str(), true, at.item(0));
                self.wanted(wanted, at.item(1));
            }
            Goal::Chosen(element) | Goal::Tapped(element) => self.target(element.as_str(), false, at.item(0)),
            Goal::Showing(place) => {
                if !self.map.places.contains(place) {
                    let guess = guess(place, self.map.places.iter().map(String::as_str));
                    self.report.error(at.item(0), Problem::UnknownPlace { place: place.clone(), guess });
                }
            }
            Goal::Listed { list, marks: _, columns } => {
                let Some(found) = self.site.list(list) else {
                    let guess = guess(list.as_str(), self.site.lists.iter().map(|list| list.id.as_str()));
                    self.report.error(at.field("list"), Problem::UnknownList { list: list.to_string(), guess });
                    return;
                };
                for (column, wanted) in columns {
                    let at = at.field("columns").field(column);
                    if !found.columns.contains(column) {
                        let guess = guess(column, found.columns.iter().map(String::as_str));
                        self.report.error(at, Problem::UnknownColumn { column: column.clone(), list: list.to_string(), guess });
                    }
                    self.wanted(wanted, at);
                }
            }
            Goal::All(goals) | Goal::Any(goals) => {
                for (index, goal) in goals.iter().enumerate() {
                    self.goal(goal, at.item(0).item(index));
                }
            }
            Goal::Not(goal) => self.goal(goal, at.item(0)),
        }
    }

    fn wanted(&mut self, wanted: &Match, at: At<'_>) {
        wanted.each(&mut |one| match one {
            Match::SameAs(field) => self.target(field.as_str(), true, at),
            Match::Pattern(form) if form.trim().is_empty() => self.report.error(at, Problem::EmptyPattern),
            _ => {}
        });
    }
}

fn slips<'a>(slips: &'a [Slip], at: At<'a>) -> impl Iterator<Item = (&'a Slip, At<'a>)> {
    slips.iter().enumerate().map(move |(index, slip)| (slip, at.item(index)))
}

/// The texts that the coach asks for.
pub(in crate::content) fn lesson_needs(parsed: &Parsed<Lesson>) -> Vec<Need<'_>> {
    let (lesson, at) = (&parsed.value, parsed.at());
    let mut needs =
        vec![Need::new("title", None, at).within(TITLE), Need::new("mission", None, at).within(MISSION), Need::new("week", None, at)];
    needs.extend((1..=lesson.recap).map(|number| Need::new(format!("recap-{number}"), None, at.field("recap"))));
    for (index, outcome) in lesson.outcomes.iter().enumerate() {
        let at = at.field("outcomes").item(index);
        for part in [None, Some("missed")] {
            needs.push(Need::new(outcome.id.as_str(), part, at.field("id")).within(CUE));
        }
        needs.extend(goal_texts(&outcome.holds, at.field("holds")));
    }
    for (step, at) in all_steps(lesson, at) {
        needs.push(Need::new(step.id.as_str(), None, at.field("id")).within(INSTRUCTION));
        for part in ["why", "look", "touch", "done", "otherwise"] {
            needs.push(Need::new(step.id.as_str(), Some(part), at.field("id")).within(CUE));
        }
        for (index, hand) in step.does.iter().enumerate() {
            needs.extend(phrase(lesson, hand, at.field("does").item(index)));
        }
        if let Some(goal) = &step.until {
            needs.extend(goal_texts(goal, at.field("until")));
        }
        for (slip, at) in slips(&step.mistakes, at.field("mistakes")).chain(slips(&step.detours, at.field("detours"))) {
            for part in [None, Some("why"), Some("now"), Some("again")] {
                needs.push(Need::new(slip.says.as_str(), part, at.field("says")).within(SLIP));
            }
            needs.push(Need::new(slip.says.as_str(), Some("third"), at.field("says")).within(SLIP).optional());
            needs.extend(phrase(lesson, &slip.when, at.field("when")));
        }
    }
    needs
}

/// The texts that a goal compares with.
fn goal_texts<'a>(goal: &'a Goal, at: At<'a>) -> Vec<Need<'a>> {
    let mut needs = Vec::new();
    goal.each(&mut |goal| {
        let mut add = |wanted: &'a Match| wanted.each(&mut |one| needs.extend(one.text().map(|text| Need::of_key(text.as_str(), at))));
        match goal {
            Goal::Matches(_, wanted) => add(wanted),
            Goal::Listed { columns, .. } => columns.values().for_each(add),
            _ => {}
        }
    });
    needs
}

/// The text that is typed. Where typing is what the lesson teaches, it may be as long as it takes.
fn phrase<'a>(lesson: &Lesson, hand: &'a Move, at: At<'a>) -> Option<Need<'a>> {
    let Move::Type(_, text) = hand else { return None };
    let need = Need::of_key(text.as_str(), at.item(1));
    Some(if lesson.teaches_typing { need } else { need.typed_within(PHRASE) })
}
