//! Regarder: the kiosk does the lesson at the learner's pace, with the mistake that many make and its repair.

use super::demonstration::{HOLD, Hand};
use super::{Card, Exercise, Scene, Verdict};
use crate::content::{ElementId, Level, Move, Slip, Step};
use crate::practice::ladder::Ladder;
use crate::practice::matching::Strictness;
use std::time::Duration;

/// What somebody who watches can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// "Suivant": what comes next, at once.
    Next,
    /// "Revoir": this step from its start.
    Replay,
    /// "Pause", and on again.
    TogglePause,
}

/// What a demonstration that goes through the whole lesson is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WatchState {
    /// The mission is there to be read: the hand comes with "Suivant".
    Ready,
    /// The hand is about to make the mistake that many make.
    Erring,
    /// The hand moves.
    Running,
    Paused,
    /// A mistake is on the screen, with its words: it stays until "Suivant".
    AfterMistake,
    /// The step is done: its result stays until "Suivant".
    AfterStep,
}

/// Where in a step the hand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Before the first step.
    Ready,
    /// About to make the classic mistake.
    Mistake,
    /// The mistake has been made, and its words are there to be read.
    Told,
    /// About to take the step again, because no touch leads back.
    Repair,
    Solution,
    Over,
}

#[derive(Debug)]
pub(super) struct Watch {
    stage: Stage,
    hand: Hand,
    next_at: Option<Duration>,
    is_paused: bool,
    /// The watch ends with this step, from 0.
    last: Option<usize>,
}

impl Watch {
    /// The hand waits for "Suivant".
    pub fn ready() -> Self {
        Self { stage: Stage::Ready, hand: Hand::default(), next_at: None, is_paused: false, last: None }
    }

    /// The hand sets about a step.
    fn of_step(step: Option<&Step>, last: Option<usize>, now: Duration) -> Self {
        Self { stage: first_stage(step), next_at: Some(now + HOLD), last, ..Self::ready() }
    }

    /// When the hand moves next.
    pub fn next_at(&self) -> Option<Duration> {
        self.next_at
    }

    pub fn is_running(&self) -> bool {
        self.next_at.is_some()
    }

    fn state(&self) -> WatchState {
        match self.stage {
            Stage::Ready => WatchState::Ready,
            Stage::Told => WatchState::AfterMistake,
            Stage::Over => WatchState::AfterStep,
            Stage::Mistake | Stage::Repair | Stage::Solution if self.is_paused => WatchState::Paused,
            Stage::Mistake => WatchState::Erring,
            Stage::Repair | Stage::Solution => WatchState::Running,
        }
    }

    /// The element under the hand.
    pub fn points_at(&self, exercise: &Exercise, scene: &Scene<'_>) -> Option<ElementId> {
        match self.stage {
            Stage::Mistake => Some(classic(exercise.step(scene)?)?.when.target().clone()),
            Stage::Solution => exercise.next.clone(),
            Stage::Ready | Stage::Told | Stage::Repair | Stage::Over => None,
        }
    }
}

fn classic(step: &Step) -> Option<&Slip> {
    step.mistakes.first().filter(|_| step.classic_mistake)
}

fn first_stage(step: Option<&Step>) -> Stage {
    if step.and_then(classic).is_some() { Stage::Mistake } else { Stage::Solution }
}

impl Exercise {
    /// One step to be seen again: the lesson up to it is done, and the watch ends after it.
    pub fn watch_step(scene: &Scene<'_>, tutoring: super::Tutoring, step: usize, now: Duration) -> Self {
        let mut exercise = Self::from_step(scene, Level::Watch, tutoring, step, now);
        exercise.card = None;
        exercise.watch = Some(Watch::of_step(exercise.step(scene), Some(step), now));
        exercise.refresh(scene);
        exercise
    }

    /// What the watching is at. `None` at the other levels.
    pub fn watching(&self) -> Option<WatchState> {
        self.watch.as_ref().map(Watch::state)
    }

    /// Whether it is one step that is only seen again, for a lesson that waits.
    pub fn is_seen_again(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.last.is_some())
    }

    /// Whether the learner may go on in the kiosk's place.
    pub fn can_be_taken_over(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.last.is_none())
    }

    /// Whether the hand is about to take the step again, on the coach's own button.
    pub fn points_at_restart(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.stage == Stage::Repair)
    }

    /// Sets the pace of the watching. `LessonDone` after the last step.
    pub fn pace(&mut self, pace: Pace, scene: &Scene<'_>, now: Duration) -> Verdict {
        let Some(mut watch) = self.watch.take() else { return Verdict::Neutral };
        let mut verdict = Verdict::Neutral;
        match (pace, watch.stage) {
            (Pace::Replay, _) | (Pace::Next, Stage::Ready) => {
                self.return_to_step_start(scene);
                self.forget_moves();
                watch = Watch::of_step(self.step(scene), watch.last, now);
            }
            (Pace::TogglePause, Stage::Ready | Stage::Told | Stage::Over) => {}
            (Pace::TogglePause, _) => {
                watch.is_paused = !watch.is_paused;
                watch.next_at = (!watch.is_paused).then_some(now + HOLD);
            }
            (Pace::Next, Stage::Told) => {
                let leads_back = self.next_element(scene).is_some();
                watch.stage = if leads_back { Stage::Solution } else { Stage::Repair };
                watch.next_at = Some(now + HOLD);
                watch.is_paused = false;
                self.card = None;
            }
            (Pace::Next, Stage::Over) => {
                let at = self.step_index();
                let is_last = watch.last == Some(at) || at + 1 >= self.records.len();
                self.finish(scene, 0, at, now);
                self.is_done |= is_last;
                if self.is_done {
                    verdict = Verdict::LessonDone;
                } else {
                    watch = Watch::of_step(self.step(scene), watch.last, now);
                }
            }
            (Pace::Next, _) => {
                // Straight to what there is to see: the mistake with its words, or the result.
                self.watch = Some(watch);
                self.hurry(scene, now);
                self.refresh(scene);
                return Verdict::Neutral;
            }
        }
        self.watch = Some(watch);
        self.refresh(scene);
        verdict
    }

    /// Makes the moves that are left at once. A page has few elements and a phrase few letters: this ends soon.
    fn hurry(&mut self, scene: &Scene<'_>, now: Duration) {
        for _ in 0..1000 {
            let Some(watch) = &mut self.watch else { return };
            if matches!(watch.stage, Stage::Told | Stage::Over) {
                return;
            }
            watch.is_paused = false;
            watch.next_at = Some(now);
            self.tick_watch(scene, now);
            self.refresh(scene);
        }
    }

    /// One move of the hand.
    pub(super) fn tick_watch(&mut self, scene: &Scene<'_>, now: Duration) {
        let Some(mut watch) = self.watch.take() else { return };
        let (stage, next_at) = match watch.stage {
            Stage::Mistake => self.make_mistake(&mut watch.hand, scene, now),
            Stage::Repair => {
                self.return_to_step_start(scene);
                self.forget_moves();
                (Stage::Solution, Some(now + HOLD))
            }
            Stage::Solution => self.make_move(&mut watch.hand, scene, now),
            stage @ (Stage::Ready | Stage::Told | Stage::Over) => (stage, None),
        };
        watch.stage = stage;
        watch.next_at = next_at;
        self.watch = Some(watch);
    }

    fn make_mistake(&mut self, hand: &mut Hand, scene: &Scene<'_>, now: Duration) -> (Stage, Option<Duration>) {
        let Some(slip) = self.step(scene).and_then(classic) else { return (Stage::Solution, Some(now + HOLD)) };
        match &slip.when {
            Move::Tap(element) => {
                self.world.tap(element, scene);
            }
            Move::Type(field, text) => {
                if self.world.editing() != Some(field) {
                    self.world.tap(field, scene);
                    return (Stage::Mistake, Some(now + HOLD));
                }
                let phrase = scene.lesson_text(text.as_str());
                let rest = hand.write_letter(&mut self.world, scene, field, &phrase);
                if !hand.has_written(&phrase) {
                    return (Stage::Mistake, Some(now + rest));
                }
                self.world.leave_field();
            }
        }
        *hand = Hand::default();
        self.moved = true;
        self.card = Some(Card::Mistake { says: slip.says.clone(), nth: 1 });
        (Stage::Told, None)
    }

    fn make_move(&mut self, hand: &mut Hand, scene: &Scene<'_>, now: Duration) -> (Stage, Option<Duration>) {
        let next = if self.is_reached(scene, Strictness::Letters) { None } else { self.next_move(scene).zip(self.next_element(scene)) };
        let Some(((next, _), element)) = next else { return self.over(scene) };
        let rest = hand.act(self, scene, next, &element);
        self.card = None;
        if self.is_reached(scene, Strictness::Letters) { self.over(scene) } else { (Stage::Solution, Some(now + rest)) }
    }

    fn over(&mut self, scene: &Scene<'_>) -> (Stage, Option<Duration>) {
        self.card = self.step(scene).map(|step| Card::Done(step.id.clone()));
        (Stage::Over, None)
    }

    /// The learner goes on in the kiosk's place, from the start of the step. A step that is only seen again is not taken over.
    pub fn take_over(&mut self, scene: &Scene<'_>, now: Duration) {
        if self.watch.take_if(|watch| watch.last.is_none()).is_none() {
            return;
        }
        self.level = Level::Together;
        self.return_to_step_start(scene);
        self.ladder = Ladder::new(self.tutoring.patience, now);
        self.forget_moves();
        self.card = Some(Card::YourTurn);
        self.refresh(scene);
    }
}
