//! Reads lessons out of the library: those that a screen needs before it is drawn, the others one theme at a time while nobody
//! touches. Must not draw.

use crate::content::{Bridge, Content, Diagnostic, LessonId, Library, Placement};
use crate::practice;
use crate::visit::{Screen, Visit};
use jiff::civil::Date;

/// Where lessons come from that have not been read yet.
#[derive(Default)]
pub(super) struct Supply(Option<Library>);

impl Supply {
    pub fn of(library: Library) -> Self {
        Self(Some(library))
    }

    /// Reads what the screen needs and, while nobody touches, something that a later one will.
    pub fn stock(&mut self, content: &mut Content, visit: &Visit, is_touched: bool, today: Date) -> Vec<Diagnostic> {
        let Some(library) = &mut self.0 else { return Vec::new() };
        let mut lessons: Vec<LessonId> = needed(content, visit).into_iter().filter(|id| content.unread.contains(id)).collect();
        if lessons.is_empty() && !is_touched && has_time(visit) {
            lessons = next(content);
        }
        let diagnostics = practice::read_playable(&lessons, library, content, today);
        if content.unread.is_empty() {
            self.0 = None;
        }
        diagnostics
    }

    /// Whether another frame would read on, although nobody touches.
    pub fn reads_on(&self, visit: &Visit) -> bool {
        self.0.is_some() && has_time(visit)
    }
}

/// Whether nobody practises: then nobody minds a frame that takes a little longer.
fn has_time(visit: &Visit) -> bool {
    matches!(visit.screen(), Screen::Attract | Screen::Home)
}

/// What the screen, or a touch on it, may open.
fn needed(content: &Content, visit: &Visit) -> Vec<LessonId> {
    let of_theme = |id| content.theme(id).map(|theme| theme.lessons.clone()).unwrap_or_default();
    match visit.screen() {
        Screen::Attract | Screen::Home => Vec::new(),
        Screen::Theme(theme) => of_theme(theme),
        Screen::Placement | Screen::Proposal => of_placement(content),
        Screen::Resume => content.catalogue.numbers.keys().cloned().collect(),
        Screen::Lesson | Screen::Outcomes | Screen::Finish(_) => {
            let Some(scene) = visit.scene(content) else { return Vec::new() };
            let bridges = scene.lesson.steps.iter().filter_map(|step| match &step.bridge {
                Some(Bridge::Lesson(lesson)) => Some(lesson.clone()),
                Some(Bridge::Steps(_)) | None => None,
            });
            bridges.chain(of_theme(&scene.lesson.theme)).collect()
        }
    }
}

/// All that answers speak for, and the first theme, which is proposed where they speak for nothing.
fn of_placement(content: &Content) -> Vec<LessonId> {
    let Placement { questions } = &content.placement;
    let names: Vec<&String> = questions.iter().flat_map(|question| &question.answers).flat_map(|answer| answer.points.keys()).collect();
    let themes = content.catalogue.themes.iter().enumerate();
    let meant = themes.filter(|(at, theme)| *at == 0 || names.iter().any(|name| theme.id.as_str() == name.as_str()));
    let lessons = names.iter().map(|name| LessonId::from(name.as_str()));
    meant.flat_map(|(_, theme)| theme.lessons.clone()).chain(lessons).collect()
}

/// The next theme that has something unread, in the order of the home screen; in the end what is in no theme.
fn next(content: &Content) -> Vec<LessonId> {
    let has_unread = |lessons: &Vec<LessonId>| lessons.iter().any(|id| content.unread.contains(id));
    let theme = content.catalogue.themes.iter().map(|theme| &theme.lessons).find(|lessons| has_unread(lessons));
    theme.cloned().unwrap_or_else(|| content.unread.iter().cloned().collect())
}
