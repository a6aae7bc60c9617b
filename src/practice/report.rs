//! How a lesson went, and the level that suits the next one.

use super::Rung;
use crate::content::{LessonId, Level, StepId};

/// How a lesson went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub lesson: LessonId,
    /// The level that it was begun at.
    pub began_at: Level,
    /// The level that it ended at.
    pub level: Level,
    pub steps: Vec<StepReport>,
    /// Whether each outcome of the lesson holds at its end.
    pub outcomes: Vec<bool>,
}

/// How one step went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepReport {
    pub step: StepId,
    pub is_done: bool,
    /// The kiosk did it in the learner's place.
    pub is_skipped: bool,
    pub was_stuck: bool,
    pub mistakes: u32,
    /// The highest rung of help that was read.
    pub rung: Option<Rung>,
}

impl StepReport {
    /// Whether the learner did it on their own, without help.
    pub fn is_unhelped(&self) -> bool {
        self.is_done && !self.is_skipped && self.rung.is_none()
    }
}

impl Report {
    /// The highest rung of help that was read anywhere.
    pub fn rung(&self) -> Option<Rung> {
        self.steps.iter().filter_map(|step| step.rung).max()
    }

    /// Whether somebody did not get on alone somewhere.
    pub fn had_trouble(&self) -> bool {
        self.steps.iter().any(|step| step.is_skipped || step.was_stuck)
    }

    /// The level that the kiosk proposes for what comes next. A step back where it was hard, a step on where it went well.
    pub fn next_level(&self) -> Level {
        let was_shown = self.rung() >= Some(Rung::Show);
        let saw_goals_at_most = self.rung() <= Some(Rung::Look);
        match self.level {
            Level::Watch => Level::Together,
            Level::Together if self.had_trouble() => Level::Watch,
            Level::Together if was_shown => Level::Together,
            Level::Try if self.had_trouble() || was_shown => Level::Together,
            Level::Alone if self.had_trouble() || !saw_goals_at_most => Level::Try,
            Level::Try | Level::Alone if saw_goals_at_most => Level::Alone,
            Level::Together | Level::Try | Level::Alone => Level::Try,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(level: Level, rung: Option<Rung>, is_skipped: bool, was_stuck: bool) -> Report {
        let step = StepReport { step: "a".into(), is_done: true, is_skipped, was_stuck, mistakes: 0, rung };
        let easy = StepReport { step: "b".into(), is_skipped: false, was_stuck: false, rung: None, ..step.clone() };
        Report { lesson: "l".into(), began_at: level, level, steps: vec![easy, step], outcomes: Vec::new() }
    }

    #[test]
    fn the_next_level_follows_how_the_last_lesson_went() {
        use Level::{Alone, Together, Try, Watch};
        for (level, rung, trouble, next) in [
            (Watch, None, false, Together),
            (Together, None, false, Try),
            (Together, Some(Rung::Touch), false, Try),
            (Together, Some(Rung::Show), false, Together),
            (Together, Some(Rung::Show), true, Watch),
            (Try, None, false, Alone),
            (Try, Some(Rung::Look), false, Alone),
            (Try, Some(Rung::Touch), false, Try),
            (Try, Some(Rung::Show), false, Together),
            (Try, None, true, Together),
            (Alone, None, false, Alone),
            (Alone, Some(Rung::Goal), false, Alone),
            (Alone, Some(Rung::Touch), false, Try),
        ] {
            assert_eq!(report(level, rung, trouble, false).next_level(), next, "{level:?} {rung:?} {trouble}");
            assert_eq!(report(level, rung, false, trouble).next_level(), next, "{level:?} {rung:?} {trouble}");
        }
    }
}
