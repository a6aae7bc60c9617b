//! What authors write: lessons, mock services, the catalogue and the people in the exercises.
//!
//! Knows the shape of the content and how to read and check it, given bytes; must not touch files, clocks or screens.

mod catalogue;
mod check;
mod diagnostic;
mod files;
mod findings;
mod ids;
mod lesson;
pub mod locate;
mod orientation;
mod parse;
mod placement;
mod problem;
mod read;
mod site;
mod spoken;
mod sums;
mod texts;
mod tree;

pub use catalogue::{Catalogue, Pathway, Persona, Personas, Theme, Tint};
pub use diagnostic::{CheckWords, Diagnostic, Place, Severity, render};
pub use files::{Files, Layer, MAX_FILE_BYTES, Source, Unreadable};
pub use ids::{
    DataId, ElementId, HelperId, LessonId, ListId, NeedId, PageId, PathwayId, PersonaId, RecordId, SiteId, StepId, SumId, TextId, ThemeId,
};
pub use lesson::{Bridge, Goal, Lesson, Level, Match, Move, Outcome, Skills, Slip, Step};
pub use orientation::{Helper, Need, Orientation, Reach, WorkshopFormat};
pub use placement::{Answer, Placement, Question};
pub use problem::Problem;
pub use read::{Library, check, open, read};
pub use site::{
    Action, Block, Button, ButtonStyle, Check, Choice, Expr, Field, FieldKind, Frame, Lifetime, List, Marks, NavItem, NoticeKind, Page,
    Record, Site, Tile,
};
pub use spoken::{SpokenText, spoken_texts};
pub use sums::{Amount, Band, Data, Figure};
pub use texts::Texts;
pub use tree::{Node, offset};

use crate::text::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Everything the kiosk can show, as far as it could be read and passed its checks.
#[derive(Debug, Default)]
pub struct Content {
    pub catalogue: Catalogue,
    pub placement: Placement,
    pub orientation: Orientation,
    pub personas: BTreeMap<PersonaId, Persona>,
    pub lessons: BTreeMap<LessonId, Lesson>,
    /// Lessons that are there and that a [`Library`] has not read yet, so that nobody knows whether they can be opened.
    pub unread: BTreeSet<LessonId>,
    pub sites: BTreeMap<SiteId, Site>,
    /// The dated figures that sites reckon with.
    pub data: BTreeMap<DataId, Data>,
    /// Their words: see [`Content::lesson_text`] and its neighbours.
    pub texts: Texts,
}

impl Content {
    /// The themes that have at least one lesson which can be opened, or may be, in the catalogue's order.
    pub fn themes(&self) -> impl Iterator<Item = &Theme> {
        self.catalogue.themes.iter().filter(|theme| self.count_of(theme) > 0)
    }

    /// How many lessons of a theme can be opened, as far as anybody knows.
    pub fn count_of(&self, theme: &Theme) -> usize {
        theme.lessons.iter().filter(|id| self.lessons.contains_key(*id) || self.unread.contains(*id)).count()
    }

    /// The lessons of a theme which can be opened, in the catalogue's order.
    pub fn lessons_of<'a>(&'a self, theme: &'a Theme) -> impl Iterator<Item = (&'a LessonId, &'a Lesson)> {
        theme.lessons.iter().filter_map(|id| self.lessons.get_key_value(id))
    }

    /// The lessons that can be opened, in the order in which the kiosk offers them.
    pub fn offered_lessons(&self) -> impl Iterator<Item = (&LessonId, &Lesson)> {
        self.catalogue.themes.iter().flat_map(|theme| self.lessons_of(theme))
    }

    /// The needs of "Ask somebody" that have a title and somebody who helps, in the order in which they are shown.
    pub fn offered_needs(&self) -> impl Iterator<Item = &Need> {
        let is_titled = |need: &Need| self.orientation_text(Lang::Fr, need.id.as_str()).is_some();
        self.orientation.needs.iter().filter(move |need| is_titled(need) && self.orientation.helpers_of(need).next().is_some())
    }

    /// A theme by its id.
    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.catalogue.themes.iter().find(|theme| theme.id == *id)
    }
}
