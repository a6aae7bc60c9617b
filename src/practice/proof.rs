//! Proving a lesson: its worked example is played, and each step has to come up, be possible and end.

use super::{Exercise, Gesture, Scene, Typed};
use crate::content::{ElementId, Level, Move, StepId};

/// Where the worked example of a lesson does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stumble {
    /// The element is not on the page that shows when the step needs it.
    TargetNotOnPage { step: StepId, target: ElementId, page: String },
    /// All of `does` is done and `until` does not hold.
    GoalNotReached { step: StepId },
    /// The step's goal holds already when the step before it ends, so nobody ever sees the step.
    NeverShown { step: StepId },
}

/// Plays the worked example and returns the first thing that does not work: what comes after it has no firm ground.
pub fn prove(scene: &Scene<'_>) -> Option<Stumble> {
    let mut exercise = Exercise::new(scene, Level::Try);
    for (at, step) in scene.lesson.steps.iter().enumerate() {
        if exercise.step_index() > at || exercise.is_reached(step, scene, super::matching::Strictness::Letters) {
            return Some(Stumble::NeverShown { step: step.id.clone() });
        }
        for step_move in &step.does {
            let target = step_move.target();
            if !exercise.world().elements(scene).contains(target) {
                let page = exercise.world().place().name();
                return Some(Stumble::TargetNotOnPage { step: step.id.clone(), target: target.clone(), page });
            }
            match step_move {
                Move::Tap(element) => exercise.apply(Gesture::Tap(element.clone()), scene),
                Move::Type(field, text) => {
                    let text = format!("{}{}", exercise.world().typed(field), scene.lesson_text(text.as_str()));
                    exercise.apply(Gesture::Type(field.clone(), Typed::new(text)), scene)
                }
            };
            if exercise.step_index() > at || exercise.is_done() {
                break;
            }
        }
        if exercise.step_index() <= at && !exercise.is_done() {
            return Some(Stumble::GoalNotReached { step: step.id.clone() });
        }
    }
    None
}
