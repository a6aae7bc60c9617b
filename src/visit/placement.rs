//! "Where do I start?": from answers to two lessons and a level.

use crate::content::{Answer, Content, LessonId, Level};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How many lessons are proposed.
const PROPOSED: usize = 2;

/// What somebody's answers speak for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// At most two, the better one first.
    pub lessons: Vec<LessonId>,
    pub level: Level,
    /// A workshop with a person comes first.
    pub person_first: bool,
}

/// `answers` are places among each question's answers. The answer that asks for most help decides the level.
pub fn propose(content: &Content, answers: &[usize], finished: &BTreeSet<LessonId>) -> Proposal {
    let questions = &content.placement.questions;
    let chosen: Vec<&Answer> = questions.iter().zip(answers).filter_map(|(question, at)| question.answers.get(*at)).collect();
    let points = |name: &str| chosen.iter().filter_map(|answer| answer.points.get(name)).map(|points| u32::from(*points)).sum::<u32>();
    let offered = content.offered_lessons().enumerate().filter(|(_, (id, _))| !finished.contains(*id));
    let mut scored: Vec<_> =
        offered.map(|(at, (id, lesson))| (Reverse(points(id.as_str()) + points(lesson.theme.as_str())), at, id)).collect();
    scored.sort();
    Proposal {
        lessons: scored.into_iter().take(PROPOSED).map(|(_, _, id)| id.clone()).collect(),
        level: chosen.iter().filter_map(|answer| answer.level).min().unwrap_or_default(),
        person_first: chosen.iter().any(|answer| answer.person_first),
    }
}
