//! One lesson: its steps, what the worked example does in each, and which slips have their own words.

use super::{ElementId, PageId, PersonaId, SiteId, StepId, TextId, ThemeId};
use serde::Deserialize;

/// `lessons/<theme>/<lesson>.ron`. Its words are in `locales/<lang>/lessons/<lesson>.ftl`:
/// `title`, `mission`, `recap-1`… and one message a step with the attributes
/// `.why`, `.look`, `.touch`, `.done` and `.otherwise`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub theme: ThemeId,
    /// How long a beginner takes, in minutes (1 to 60).
    pub minutes: u8,
    pub site: SiteId,
    pub persona: PersonaId,
    /// The page of the site that the lesson opens on.
    pub start: PageId,
    #[serde(default)]
    pub skills: Skills,
    /// Subjects of the workshops that carry on from here.
    #[serde(default)]
    pub workshops: Vec<String>,
    /// The day someone last compared the facts with their sources, `2026-11-23`.
    pub facts_checked: jiff::civil::Date,
    /// From this day on, `check` asks for a new look.
    pub review_before: jiff::civil::Date,
    /// Where the facts come from, in words an adviser can follow up.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether typing is what the lesson teaches. Where it is not, "Écrire à ma place" is offered.
    #[serde(default)]
    pub teaches_typing: bool,
    pub steps: Vec<Step>,
    /// How many messages `recap-1`, `recap-2`… say what the learner now knows.
    pub recap: u8,
}

impl Lesson {
    /// A step and its place, from 0, by its id.
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }
}

/// One thing to achieve.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Also the id of the step's message in the lesson's Fluent file.
    pub id: StepId,
    /// The worked example: it shows the way, gives help its target, and proves that the step can be done.
    pub does: Vec<Move>,
    /// What has to be true for the step to be done, whichever way it came about.
    /// Left out: the last thing `does` does has been done.
    #[serde(default)]
    pub until: Option<Goal>,
    /// Things that do not work here, each with its own words.
    #[serde(default)]
    pub mistakes: Vec<Slip>,
    /// Things that work, but less simply than the worked example.
    #[serde(default)]
    pub detours: Vec<Slip>,
    /// The mistake nearly everybody makes here: the demonstration shows it, and its repair.
    #[serde(default)]
    pub classic_mistake: bool,
}

/// One thing a hand does on a mock page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Move {
    /// Touch an element.
    Tap(ElementId),
    /// Write a text of the lesson's Fluent file into a field.
    Type(ElementId, TextId),
}

impl Move {
    /// The element that is touched or typed into.
    pub fn target(&self) -> &ElementId {
        match self {
            Self::Tap(element) | Self::Type(element, _) => element,
        }
    }
}

/// A state of the mock service that ends a step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Goal {
    /// This page is on the screen: `inbox`, or about one record: `message-nolwenn`.
    Showing(String),
    /// This field holds what the worked example types in it (accents, capitals and spaces do not matter).
    Filled(ElementId),
    /// This element has been touched.
    Tapped(ElementId),
}

/// A foreseen action with its own words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    pub when: Move,
    /// A message of the lesson's Fluent file: what was done, `.why` it does not work here (or what is simpler),
    /// `.now` what to do, and `.again` for the second and later times.
    pub says: TextId,
}

/// What the lesson trains, in the words of three public frameworks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Skills {
    /// Competence numbers of DigComp 2.2, `2.1`.
    pub digcomp: Vec<String>,
    /// Competence numbers of Pix, `2.1`.
    pub pix: Vec<String>,
    /// The theme under which the Coop de la médiation numérique counts it.
    pub coop: String,
}

/// How much the kiosk helps, from most to least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Level {
    /// Regarder: the kiosk does it, the learner watches.
    Watch,
    /// Ensemble: the cue is shown from the start.
    Together,
    /// Essayer: the instruction alone, help on demand.
    #[default]
    Try,
    /// En autonomie: the mission alone, checked at the end.
    Alone,
}

impl Level {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Watch, Self::Together, Self::Try, Self::Alone];
    /// Those that a lesson can be done at today.
    pub const OFFERED: &[Self] = &[Self::Try];

    /// The word by which texts tell the levels apart.
    pub fn code(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Together => "together",
            Self::Try => "try",
            Self::Alone => "alone",
        }
    }
}
