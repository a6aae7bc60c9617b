//! One lesson: its steps, what the worked example does in each, and which slips have their own words.

use super::{ElementId, LessonId, ListId, Marks, PageId, PersonaId, SiteId, StepId, TextId, ThemeId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `lessons/<theme>/<lesson>.ron`. Its words are in `locales/<lang>/lessons/<lesson>.ftl`:
/// `title`, `mission`, `recap-1`…, `week`, one message an outcome with the attribute `.missed`, and one message a step with the
/// attributes `.why`, `.look`, `.touch`, `.done` and `.otherwise`.
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
    /// What has been done before on the site: a name of its `already`.
    #[serde(default)]
    pub after: Option<String>,
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
    /// What makes the mission accomplished. En autonomie is judged by it, one thing after the other.
    pub outcomes: Vec<Outcome>,
    /// How many messages `recap-1`, `recap-2`… say what the learner now knows: three.
    pub recap: u8,
}

impl Lesson {
    /// A step and its place, from 0, by its id.
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }

    /// The steps that may be done in any order with this one, itself included: steps side by side that name the same group, or
    /// that only fill in fields.
    pub fn group(&self, at: usize) -> std::ops::Range<usize> {
        let go_together = |one: usize| match (self.steps.get(one), self.steps.get(one + 1)) {
            (Some(one), Some(other)) => match (&one.group, &other.group) {
                (Some(one), Some(other)) => one == other,
                (None, None) => one.fills_fields() && other.fills_fields(),
                _ => false,
            },
            _ => false,
        };
        let start = (0..at).rev().take_while(|one| go_together(*one)).last().unwrap_or(at);
        let end = (at..self.steps.len()).find(|one| !go_together(*one)).map_or(at, |last| last + 1);
        start..end
    }

    /// The steps of this lesson and those of their bridges.
    pub fn all_steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().flat_map(|step| std::iter::once(step).chain(step.small_steps()))
    }
}

/// One thing that is true once the mission is accomplished. Its message says so; `.missed` what is still missing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub id: TextId,
    /// Looked at when the learner says that they are done: a state, so not [`Goal::Tapped`].
    pub holds: Goal,
    /// The step that brings it about, which can be watched again.
    pub step: StepId,
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
    /// Left out: all that `does` types is typed, and the last element that it taps has been tapped.
    #[serde(default)]
    pub until: Option<Goal>,
    /// Things that do not work here, each with its own words.
    #[serde(default)]
    pub mistakes: Vec<Slip>,
    /// Things that work, but less simply than the worked example.
    #[serde(default)]
    pub detours: Vec<Slip>,
    /// The first of `mistakes` is the one that nearly everybody makes here: Regarder shows it, and its repair.
    #[serde(default)]
    pub classic_mistake: bool,
    /// Steps side by side with the same word here may be done in any order. Steps that only fill in fields need none.
    #[serde(default)]
    pub group: Option<String>,
    /// What is offered to who is really stuck here, beside a person and skipping the step.
    #[serde(default)]
    pub bridge: Option<Bridge>,
}

impl Step {
    /// Whether the step is about what fields hold, and nothing else.
    pub fn fills_fields(&self) -> bool {
        match &self.until {
            Some(goal) => goal.is_about_fields(),
            None => matches!(self.does.last(), Some(Move::Type(..))),
        }
    }

    /// The smaller steps of its bridge, if it has such a one.
    pub fn small_steps(&self) -> &[Step] {
        match &self.bridge {
            Some(Bridge::Steps(steps)) => steps,
            Some(Bridge::Lesson(_)) | None => &[],
        }
    }

    /// Foreseen actions of both kinds.
    pub fn slips(&self) -> impl Iterator<Item = &Slip> {
        self.mistakes.iter().chain(&self.detours)
    }
}

/// A way round a step that is too hard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Bridge {
    /// An easier lesson, from which one comes back to the same place.
    Lesson(LessonId),
    /// The same step in smaller ones, each with its own words.
    Steps(Vec<Step>),
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
    /// This field holds something that counts as right.
    Matches(ElementId, Match),
    /// This option of a question is chosen, or this box is ticked.
    Chosen(ElementId),
    /// This element has been touched.
    Tapped(ElementId),
    /// A list has a record with these marks, whose columns hold such texts.
    Listed {
        list: ListId,
        #[serde(default)]
        marks: Marks,
        #[serde(default)]
        columns: BTreeMap<String, Match>,
    },
    All(Vec<Goal>),
    Any(Vec<Goal>),
    Not(Box<Goal>),
}

impl Goal {
    /// Whether it is about what fields hold, and nothing else.
    fn is_about_fields(&self) -> bool {
        match self {
            Self::Filled(_) | Self::Matches(..) | Self::Chosen(_) => true,
            Self::All(goals) | Self::Any(goals) => goals.iter().all(Self::is_about_fields),
            Self::Showing(_) | Self::Tapped(_) | Self::Listed { .. } | Self::Not(_) => false,
        }
    }

    /// Whether it wants this option or box to be chosen, or not to be; `None` where it does not care.
    pub fn wants(&self, option: &ElementId) -> Option<bool> {
        match self {
            Self::Chosen(chosen) => (chosen == option).then_some(true),
            Self::Not(goal) => goal.wants(option).map(|wanted| !wanted),
            Self::All(goals) | Self::Any(goals) => goals.iter().find_map(|goal| goal.wants(option)),
            Self::Showing(_) | Self::Filled(_) | Self::Matches(..) | Self::Tapped(_) | Self::Listed { .. } => None,
        }
    }

    /// Itself and the goals it is made of.
    pub fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::All(goals) | Self::Any(goals) => goals.iter().for_each(|goal| goal.each(visit)),
            Self::Not(goal) => goal.each(visit),
            Self::Showing(_) | Self::Filled(_) | Self::Matches(..) | Self::Chosen(_) | Self::Tapped(_) | Self::Listed { .. } => {}
        }
    }
}

/// Which texts count as right. A [`TextId`] names a text of the lesson's Fluent file, so that each language has its own;
/// those of all languages count, since the language may change on the way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Match {
    /// Letter for letter, but for spaces at the ends.
    Exact(TextId),
    /// The same words: capitals, accents, spaces and punctuation do not matter.
    Same(TextId),
    /// These words, among others.
    Contains(TextId),
    /// A number: `1 234,5`, `1234.50`.
    Number(TextId),
    /// A number of euros, with or without the sign: `1 234,50 €`.
    Amount(TextId),
    /// A day: `3/12/2026`, `03-12-2026`, `3 décembre`. Who leaves out the year is understood.
    Date(TextId),
    /// A phone number, however it is spaced, with or without `+33`.
    Phone(TextId),
    /// The date of the day.
    Today,
    /// A form: `9` stands for any figure, `A` for any letter, everything else for itself. Spaces and capitals do not matter.
    Pattern(String),
    /// What another field holds.
    SameAs(ElementId),
    /// At least so many characters.
    AtLeast(usize),
    /// One of several.
    OneOf(Vec<Match>),
}

impl Match {
    /// Itself and those it is made of.
    pub fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        if let Self::OneOf(several) = self {
            for one in several {
                one.each(visit);
            }
        }
    }

    /// The text of the lesson that it names.
    pub fn text(&self) -> Option<&TextId> {
        match self {
            Self::Exact(text)
            | Self::Same(text)
            | Self::Contains(text)
            | Self::Number(text)
            | Self::Amount(text)
            | Self::Date(text)
            | Self::Phone(text) => Some(text),
            Self::Today | Self::Pattern(_) | Self::SameAs(_) | Self::AtLeast(_) | Self::OneOf(_) => None,
        }
    }
}

/// A foreseen action with its own words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    pub when: Move,
    /// A message of the lesson's Fluent file: what was done, `.why` it does not work here (or what is simpler),
    /// `.now` what to do, `.again` for the second time, and `.third` for the third and later ones. Without `.third`, the coach
    /// makes its words of `.why` and of the step's `.touch`.
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
    #[default]
    Together,
    /// Essayer: the instruction alone, help on demand.
    Try,
    /// En autonomie: the mission alone, checked at the end.
    Alone,
}

impl Level {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Watch, Self::Together, Self::Try, Self::Alone];

    /// The word by which texts tell the levels apart.
    pub fn code(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Together => "together",
            Self::Try => "try",
            Self::Alone => "alone",
        }
    }

    /// The level with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}
