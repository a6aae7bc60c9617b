//! "Where do I start?": a few friendly questions without a wrong answer, and what each answer speaks for.

use super::{Level, TextId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `lessons/placement.ron`. Its words are in `locales/<lang>/placement.ftl`, one message a question and an answer.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// In the order in which they are asked: three are enough.
    pub questions: Vec<Question>,
}

/// One question with its answers, all of them right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: TextId,
    pub answers: Vec<Answer>,
}

/// What an answer speaks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub id: TextId,
    /// Points for a lesson, or for every lesson of a theme, by its id.
    #[serde(default)]
    pub points: BTreeMap<String, u8>,
    /// The level that suits who answers so. Of several answers, the one that helps most counts.
    #[serde(default)]
    pub level: Option<Level>,
    /// Whether a person comes first: the kiosk then says so before it proposes anything.
    #[serde(default)]
    pub person_first: bool,
}
