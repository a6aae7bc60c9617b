//! "Show me": the kiosk's hand does the step, letter by letter, and gives the learner's own state back.

use super::{Card, Exercise, Track};
use crate::content::{ElementId, Level, Move};
use crate::practice::goal::outcome_holds;
use crate::practice::matching::{self, Strictness};
use crate::practice::{Scene, Typed, World, route};
use std::collections::BTreeSet;
use std::time::Duration;

/// How long the hand rests on an element before it touches, and on the result before the learner's turn.
pub(super) const HOLD: Duration = Duration::from_millis(1800);
/// Time between two letters that the kiosk types.
const LETTER: Duration = Duration::from_millis(140);

/// The kiosk showing a step. The learner's own state waits in `before`.
#[derive(Debug)]
pub(super) struct Demonstration {
    before: Before,
    next_at: Duration,
    hand: Hand,
}

/// What a learner has come to in a step.
#[derive(Debug)]
struct Before {
    world: World,
    progress: usize,
    tapped: BTreeSet<ElementId>,
}

/// The kiosk's hand: what it is writing.
#[derive(Debug, Default)]
pub(super) struct Hand {
    /// What the field held before the kiosk began to write in it, and how many letters it has written.
    writing: Option<(Typed, usize)>,
}

impl Demonstration {
    pub fn next_at(&self) -> Duration {
        self.next_at
    }
}

impl Hand {
    /// Makes the next small move: a touch on the way, or one letter. Returns how long to rest after it.
    pub fn act(&mut self, exercise: &mut Exercise, scene: &Scene<'_>, step_move: &Move, element: &ElementId) -> Duration {
        match step_move {
            Move::Type(field, text) if field == element && exercise.world.editing() == Some(field) => {
                self.write_letter(&mut exercise.world, scene, field, &scene.lesson_text(text.as_str()))
            }
            _ => {
                self.writing = None;
                exercise.touch(element, scene);
                HOLD
            }
        }
    }

    /// Writes one more letter of a phrase.
    pub fn write_letter(&mut self, world: &mut World, scene: &Scene<'_>, field: &ElementId, phrase: &str) -> Duration {
        let (before, written) = self.writing.get_or_insert_with(|| (Typed::new(world.typed(field)), 0));
        *written += 1;
        let letters: String = phrase.chars().take(*written).collect();
        let rest = if *written < phrase.chars().count() { LETTER } else { HOLD };
        let text = matching::overwrite(before.reveal(), phrase, &letters);
        world.write(field, Typed::new(text), scene);
        rest
    }

    /// Whether a phrase is written to its end.
    pub fn has_written(&self, phrase: &str) -> bool {
        self.writing.as_ref().is_some_and(|(_, written)| *written >= phrase.chars().count())
    }
}

impl Exercise {
    pub fn is_demonstrating(&self) -> bool {
        self.demonstration.is_some()
    }

    pub(super) fn start_demonstration(&mut self, scene: &Scene<'_>, now: Duration) {
        self.note_shown();
        if self.next_element(scene).is_none() || !self.helps_from_here(scene) {
            // Too far astray for a short way back: the step is shown from its start, and that is where the learner goes on.
            self.return_to_step_start(scene);
            self.progress = 0;
            self.tapped.clear();
        }
        let before = Before { world: self.world.clone(), progress: self.progress, tapped: self.tapped.clone() };
        self.demonstration = Some(Demonstration { before, next_at: now + HOLD, hand: Hand::default() });
    }

    /// En autonomie, whether what is missing would be there after this step: what it builds on may have been undone.
    fn helps_from_here(&self, scene: &Scene<'_>) -> bool {
        let missing = self.first_missing(scene).and_then(|at| scene.lesson.outcomes.get(at));
        match (missing, self.step(scene)) {
            (Some(outcome), Some(step)) if self.level == Level::Alone && outcome.step == step.id => {
                route::targets(&self.world, scene, step).is_some_and(|(_, world)| outcome_holds(outcome, &world, scene))
            }
            _ => true,
        }
    }

    /// Gives the world back to the learner. `false` where no demonstration was running.
    pub fn stop_demonstration(&mut self, scene: &Scene<'_>) -> bool {
        let Some(demonstration) = self.demonstration.take() else { return false };
        let Before { world, progress, tapped } = demonstration.before;
        self.world = world;
        self.progress = progress;
        self.tapped = tapped;
        self.refresh(scene);
        true
    }

    pub(super) fn tick_demonstration(&mut self, scene: &Scene<'_>, now: Duration) {
        let next = if self.is_reached(scene, Strictness::Letters) { None } else { self.next_move(scene).zip(self.next_element(scene)) };
        let Some(((next, _), element)) = next else {
            if self.level == Level::Alone && self.is_reached(scene, Strictness::Letters) {
                // Nobody asks for the step again here: what was shown is done, and the mission goes on from there.
                self.demonstration = None;
                let shown = self.step(scene).map(|step| step.id.clone());
                self.world.leave_field();
                self.advance_if_done(scene, Strictness::Words, now);
                self.card = shown.map(Card::Skipped);
            } else {
                self.stop_demonstration(scene);
            }
            return;
        };
        let Some(mut demonstration) = self.demonstration.take() else { return };
        demonstration.next_at = now + demonstration.hand.act(self, scene, next, &element);
        self.demonstration = Some(demonstration);
    }

    /// Whether the learner is on the lesson's own track.
    pub(super) fn is_on_track(&self) -> bool {
        self.track == Track::Lesson
    }
}
