//! "Ask somebody": needs in plain words, who helps with each of them, and how to get in touch.

use super::{HelperId, NeedId, ThemeId};
use jiff::civil::Date;
use serde::Deserialize;

/// `lessons/orientation.ron`. Its words are in `locales/<lang>/orientation.ftl`, one message a need and a helper.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Orientation {
    /// The day on which numbers, sites and hours were last compared with their source.
    pub facts_checked: Date,
    /// From this day on, `check` asks for a new look.
    pub review_before: Date,
    /// Where the facts come from, in words an adviser can follow up.
    pub sources: Vec<String>,
    /// In the order in which they are shown.
    pub needs: Vec<Need>,
    pub helpers: Vec<Helper>,
}

impl Orientation {
    /// A need by its id.
    pub fn need(&self, id: &NeedId) -> Option<&Need> {
        self.needs.iter().find(|need| need.id == *id)
    }

    /// Who helps with a need, the best first call first. A name that nobody declared is left out.
    pub fn helpers_of<'a>(&'a self, need: &'a Need) -> impl Iterator<Item = &'a Helper> {
        need.helpers.iter().filter_map(|id| self.helpers.iter().find(|helper| helper.id == *id))
    }
}

/// What somebody needs. Its words: the title, `.line` what it covers, `.bring` what to bring or to have at hand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub id: NeedId,
    /// The name of a picture in `assets/icons`, without `_line.png`.
    pub icon: String,
    /// The themes that it is about: workshops on one of them suit it. Where there are none, any workshop does.
    #[serde(default)]
    pub topics: Vec<ThemeId>,
    /// The best first call first.
    pub helpers: Vec<HelperId>,
    /// Whether to call now rather than to wait for a workshop.
    #[serde(default)]
    pub urgent: bool,
}

/// Who helps. Its words: the name, `.what` what they do for people, `.reach` how to get in touch.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    pub id: HelperId,
    pub reach: Reach,
}

/// How to get in touch with a helper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Reach {
    /// The desk of the house in which the kiosk stands.
    Desk,
    /// The next workshop of this format: the agenda knows its day and place.
    Workshop(WorkshopFormat),
    /// The nearest place with this national programme: the file of places knows its address.
    Place {
        /// As the file of places writes it: `France Services`.
        program: String,
    },
    /// A number, as people say it: `0 805 805 817`.
    Phone(String),
    /// The host of a public service's site, as people type it: `17cyber.gouv.fr`.
    Website(String),
    /// As the words tell: everybody has a town hall, a bank or a police station of their own.
    Told,
}

impl Reach {
    /// Whether it has to wait for a day in the agenda, or for a place to open.
    pub fn has_to_wait(&self) -> bool {
        matches!(self, Self::Workshop(_) | Self::Place { .. })
    }
}

/// The four ways in which the service receives people: of the agenda's workshops, and of helpers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum WorkshopFormat {
    /// One person with another, by appointment.
    Permanence,
    /// Several sessions, a week apart.
    Stage,
    /// One session of two hours, "atelier éclair".
    Atelier,
    /// An evening for everybody, without registration.
    Point,
}

impl WorkshopFormat {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Permanence, Self::Stage, Self::Atelier, Self::Point];

    /// Its name for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Permanence => "permanence",
            Self::Stage => "stage",
            Self::Atelier => "atelier",
            Self::Point => "point",
        }
    }
}
