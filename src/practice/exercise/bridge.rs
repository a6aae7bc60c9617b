//! Really stuck: smaller steps, or the step done by the kiosk.

use super::{Card, Crossing, Exercise, Scene, Track, Verdict, track};
use crate::content::{Bridge, Level};
use crate::practice::ladder::Ladder;
use std::time::Duration;

impl Exercise {
    /// Whether the last rung did not help either.
    pub fn is_stuck(&self) -> bool {
        // En autonomie, what is missing is told with ways on of its own.
        self.ladder.is_stuck() && self.watch.is_none() && !self.is_done && self.level != Level::Alone
    }

    /// What the step offers to who is really stuck. A bridge is crossed once.
    pub fn bridge<'a>(&self, scene: &Scene<'a>) -> Option<&'a Bridge> {
        if self.is_on_track() && self.level != Level::Alone { self.step(scene)?.bridge.as_ref() } else { None }
    }

    /// Who is stuck goes on all the same.
    pub fn keep_trying(&mut self, now: Duration) {
        self.ladder.goes_on();
        self.ladder.touched(now);
    }

    /// Takes the step again in smaller ones. `false` where it has none.
    pub fn cross_bridge(&mut self, scene: &Scene<'_>, now: Duration) -> bool {
        let Some(Bridge::Steps(_)) = self.bridge(scene) else { return false };
        self.stop_demonstration(scene);
        self.return_to_step_start(scene);
        let crossing = Crossing { step: self.step_index(), open: std::mem::take(&mut self.open), start: self.step_start.clone() };
        self.track = Track::Bridge(Box::new(crossing));
        self.open_from(scene, 0);
        self.ladder = Ladder::new(self.tutoring.patience, now);
        self.other_tries = 0;
        self.forget_moves();
        self.card = Some(Card::SmallSteps);
        self.refresh(scene);
        true
    }

    /// The kiosk does the step in the learner's place, from its start; where it was in a bridge, the whole step.
    pub fn skip_step(&mut self, scene: &Scene<'_>, now: Duration) -> Verdict {
        if self.is_done || self.watch.is_some() || self.level == Level::Alone {
            return Verdict::Neutral;
        }
        self.stop_demonstration(scene);
        if let Track::Bridge(_) = self.track
            && let Track::Bridge(crossing) = std::mem::replace(&mut self.track, Track::Lesson)
        {
            self.open = crossing.open;
            self.step_start = crossing.start;
        }
        let Some(step) = self.step(scene) else { return Verdict::Neutral };
        self.return_to_step_start(scene);
        track::solve(&mut self.world, scene, step);
        let at = self.step_index();
        if let Some(record) = self.records.get_mut(at) {
            record.is_skipped = true;
        }
        self.finish(scene, 0, at, now);
        self.card = Some(Card::Skipped(step.id.clone()));
        // What the kiosk did may have done more than one step.
        let more = self.advance_if_done(scene, crate::practice::matching::Strictness::Words, now);
        self.refresh(scene);
        if self.is_done { Verdict::LessonDone } else { more.unwrap_or(Verdict::StepDone) }
    }
}
