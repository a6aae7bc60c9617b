//! The order of themes and lessons on the screens, and the fictional people of the exercises.

use super::{LessonId, PathwayId, PersonaId, ThemeId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `lessons/catalogue.ron`. Titles are in `locales/<lang>/catalogue.ftl`, one message a theme.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    pub themes: Vec<Theme>,
    /// Workshops out of these lessons, for the adviser.
    #[serde(default)]
    pub pathways: Vec<Pathway>,
    /// The number by which a code of three words knows a lesson, from 1 to [`Catalogue::LARGEST_NUMBER`]. It never changes, and that
    /// of a lesson that is gone is given to no other: codes on paper live long. A lesson without a number has no code.
    #[serde(default)]
    pub numbers: BTreeMap<LessonId, u16>,
}

impl Catalogue {
    /// What nine bits hold.
    pub const LARGEST_NUMBER: u16 = 511;
}

/// A card of the home screen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub id: ThemeId,
    /// The name of a picture in `assets/icons`, without `_line.png`.
    pub icon: String,
    pub tint: Tint,
    /// Lessons in the order in which they are offered.
    pub lessons: Vec<LessonId>,
}

/// A workshop: what an adviser does with a group, in one or several sessions. Its words are in `locales/<lang>/pathways.ftl`: the
/// title, `.rhythm` how many sessions and how long, `.bring` what people bring.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pathway {
    pub id: PathwayId,
    /// The lessons of each session, in the order in which the group does them.
    pub sessions: Vec<Vec<LessonId>>,
}

impl Pathway {
    /// The message that says what to do after a session and before the next one; `session` counts from 0.
    pub fn between(&self, session: usize) -> String {
        format!("{}-between-{}", self.id, session + 1)
    }
}

/// The colour behind a theme's icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Tint {
    #[default]
    Sea,
    Gorse,
    Heather,
    Moss,
    Granite,
}

/// `lessons/personas.ron`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Personas {
    pub personas: Vec<Persona>,
}

/// A fictional person. Lesson and site texts may use `{ $first_name }`, `{ $name }` and `{ $address }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    pub id: PersonaId,
    pub first_name: String,
    pub last_name: String,
    /// An e-mail address that ends in `.example`.
    pub address: String,
}

impl Persona {
    /// First and last name, as a mail would sign.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}
