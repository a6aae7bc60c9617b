//! Checks what reads well but may make no sense: names that lead nowhere, texts that are missing or unfit.

mod catalogue;
mod glossary;
mod lesson;
mod orientation;
mod placement;
mod prose;
mod real_world;
mod site;
mod sums;
mod texts;

pub(super) use catalogue::{catalogue, catalogue_needs, pathway_needs, personas};
pub(super) use glossary::{Explained, glossary, marked, unmarked};
pub(super) use lesson::{Surroundings, lesson, lesson_needs};
pub(super) use orientation::{orientation, orientation_needs};
pub(super) use placement::{placement, placement_needs};
pub(super) use site::{SiteMap, site, site_needs};
pub(super) use sums::{Figures, data};
pub(super) use texts::{TextFile, TextFiles, Voice, Wording, texts};

use super::diagnostic::Place;
use super::findings::{Findings, Subject};
use super::parse::At;
use super::problem::Problem;
use std::collections::BTreeSet;

/// Reports each name that comes a second time. `kind` is one of those that [`Problem::DuplicateId`] knows.
fn duplicates<'a>(kind: &str, names: impl IntoIterator<Item = (&'a str, At<'a>)>, subject: &Subject, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (name, at) in names {
        if !seen.insert(name) {
            findings.error(subject, at.place(), duplicate(kind, name, None));
        }
    }
}

/// Two things of one name, the other one in another file.
pub(super) fn duplicate(kind: &str, id: &str, other: Option<&str>) -> Problem {
    Problem::DuplicateId { kind: kind.to_owned(), id: id.to_owned(), other: other.map(str::to_owned) }
}

/// An error of a lesson's or site's own file.
struct Reporter<'f> {
    subject: Subject,
    findings: &'f mut Findings,
}

impl Reporter<'_> {
    fn error(&mut self, at: At<'_>, problem: Problem) {
        self.findings.error(&self.subject, at.place(), problem);
    }

    fn duplicates<'a>(&mut self, kind: &str, names: impl IntoIterator<Item = (&'a str, At<'a>)>) {
        duplicates(kind, names, &self.subject, self.findings);
    }

    fn warning(&mut self, place: Place, problem: Problem) {
        self.findings.warning(place, problem);
    }
}
