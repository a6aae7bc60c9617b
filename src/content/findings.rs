//! Collects what is found while content is read, and what may therefore not be opened.

use super::diagnostic::{Diagnostic, Place};
use super::problem::Problem;
use super::{LessonId, PersonaId, SiteId};
use std::collections::BTreeSet;

/// What an error keeps from being opened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    Lesson(LessonId),
    /// With every lesson that plays there.
    Site(SiteId),
    /// With every lesson this person is in.
    Persona(PersonaId),
    /// Themes and files: the rest of the kiosk works without them.
    Whole,
}

/// All findings so far.
pub(super) struct Findings {
    pub diagnostics: Vec<Diagnostic>,
    /// Whether somebody asked: advice on words is not looked for while people wait for the kiosk to open.
    wants_advice: bool,
    barred: BTreeSet<Subject>,
}

impl Findings {
    pub fn new(wants_advice: bool) -> Self {
        Self { diagnostics: Vec::new(), wants_advice, barred: BTreeSet::new() }
    }

    pub fn wants_advice(&self) -> bool {
        self.wants_advice
    }

    /// An error that keeps its subject from being opened.
    pub fn error(&mut self, subject: &Subject, place: Place, problem: Problem) {
        self.bar(subject.clone());
        self.diagnostics.push(Diagnostic::error(place, problem));
    }

    /// An error that nobody at the kiosk meets, because something stands in: a built-in file, or the French text.
    pub fn covered_error(&mut self, place: Place, problem: Problem) {
        self.diagnostics.push(Diagnostic::error(place, problem));
    }

    pub fn warning(&mut self, place: Place, problem: Problem) {
        self.diagnostics.push(Diagnostic::warning(place, problem));
    }

    /// Keeps a subject from being opened, for a reason that has been told already.
    pub fn bar(&mut self, subject: Subject) {
        self.barred.insert(subject);
    }

    pub fn is_barred(&self, subject: &Subject) -> bool {
        self.barred.contains(subject)
    }

    /// Those that nobody has taken yet, in the order in which an author goes through the files. What is barred stays so.
    pub fn take(&mut self) -> Vec<Diagnostic> {
        let mut taken = std::mem::take(&mut self.diagnostics);
        taken.sort_by(|a, b| (&a.place, a.severity).cmp(&(&b.place, b.severity)));
        taken.dedup();
        taken
    }
}
