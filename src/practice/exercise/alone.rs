//! En autonomie: only the mission, free movement, and the final state judged outcome by outcome.

use super::{Exercise, Gesture, Scene, Track, Verdict, track};
use crate::content::Level;
use crate::practice::goal::outcome_holds;
use crate::practice::matching::Strictness;
use std::time::Duration;

impl Exercise {
    /// Nothing is said of what is done; steps are ticked off in silence, so that help knows where the learner is.
    pub(super) fn act_freely(&mut self, gesture: Gesture, scene: &Scene<'_>, now: Duration) -> Verdict {
        let has_changed = match gesture {
            Gesture::Tap(element) => self.touch(&element, scene),
            Gesture::Type(field, text) => self.world.write(&field, text, scene),
            Gesture::LeaveField => self.world.leave_field(),
        };
        if has_changed {
            self.advance_if_done(scene, Strictness::Words, now);
            self.moved = true;
            self.card = None;
        }
        Verdict::Neutral
    }

    /// "J'ai terminé": whether each outcome holds. Where all do, the lesson is done.
    pub fn submit(&mut self, scene: &Scene<'_>) -> Verdict {
        if self.level != Level::Alone || self.is_done {
            return Verdict::Neutral;
        }
        self.stop_demonstration(scene);
        self.world.leave_field();
        if self.outcomes(scene).into_iter().all(|holds| holds) {
            self.is_done = true;
            self.card = None;
            for record in &mut self.records {
                record.is_done = true;
            }
            return Verdict::LessonDone;
        }
        self.turn_to_what_is_missing(scene);
        self.trouble();
        self.refresh(scene);
        Verdict::WrongAnswer
    }

    /// Whether each of the lesson's outcomes holds now.
    pub fn outcomes(&self, scene: &Scene<'_>) -> Vec<bool> {
        scene.lesson.outcomes.iter().map(|outcome| outcome_holds(outcome, &self.world, scene)).collect()
    }

    /// Opens the step from which help leads on: the present one, or where that is past it, the one that brings the first missing
    /// outcome about. `false` where nothing is missing.
    pub(super) fn turn_to_what_is_missing(&mut self, scene: &Scene<'_>) -> bool {
        let Some(at) = self.first_missing(scene).and_then(|at| scene.lesson.outcomes.get(at)) else { return false };
        let Some((wanted, _)) = scene.lesson.step(&at.step) else { return false };
        let is_before = self.open.first().is_some_and(|open| open.at <= wanted);
        if !is_before && self.track == Track::Lesson {
            let now = self.world.clone();
            self.step_start = track::world_at(scene, wanted);
            self.world = self.step_start.clone();
            if let Some(record) = self.records.get_mut(wanted) {
                record.is_done = false;
            }
            self.open_from(scene, wanted);
            self.world = now;
            self.progress = 0;
            self.tapped.clear();
            self.refresh(scene);
        }
        true
    }

    /// The first outcome that does not hold, from 0.
    pub fn first_missing(&self, scene: &Scene<'_>) -> Option<usize> {
        self.outcomes(scene).iter().position(|holds| !holds)
    }

    /// Everything from the start.
    pub(super) fn restart_freely(&mut self, scene: &Scene<'_>) {
        self.world = track::world_at(scene, 0);
        self.step_start = self.world.clone();
        self.track = Track::Lesson;
        for record in &mut self.records {
            record.is_done = false;
        }
        self.open_from(scene, 0);
    }
}
