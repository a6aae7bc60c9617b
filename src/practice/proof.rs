//! Proving a lesson: its worked example is played, and each step has to come up, be possible and end.

use super::matching::Strictness;
use super::{Exercise, Gesture, Scene, Typed};
use crate::content::{Content, Diagnostic, ElementId, Files, Goal, LessonId, Level, Move, Problem, StepId, locate};
use crate::text::Lang;

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
        if exercise.step_index() > at || exercise.is_reached(scene, Strictness::Letters) {
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

/// The diagnostics of every lesson whose worked example does not work.
pub fn prove_all(content: &Content, files: &Files) -> Vec<Diagnostic> {
    content.lessons.keys().filter_map(|lesson| diagnose(content, files, lesson)).collect()
}

/// Takes out the lessons that nobody could finish, and says why.
pub fn leave_out_broken(content: &mut Content, files: &Files) -> Vec<Diagnostic> {
    let broken: Vec<(LessonId, Diagnostic)> =
        content.lessons.keys().filter_map(|lesson| Some((lesson.clone(), diagnose(content, files, lesson)?))).collect();
    broken
        .into_iter()
        .map(|(lesson, diagnostic)| {
            content.lessons.remove(&lesson);
            diagnostic
        })
        .collect()
}

fn diagnose(content: &Content, files: &Files, id: &LessonId) -> Option<Diagnostic> {
    let scene = Scene::new(content, id, Lang::Fr)?;
    let diagnostic = match prove(&scene)? {
        Stumble::TargetNotOnPage { step, target, page } => {
            let place = locate::target(files, id, &step, &target);
            Diagnostic::error(place, Problem::TargetNotOnPage { step: step.to_string(), target: target.to_string(), page })
        }
        Stumble::GoalNotReached { step } => {
            let goal = scene.lesson.step(&step).map(|(_, step)| goal_in_words(step.until.as_ref(), step.does.last())).unwrap_or_default();
            Diagnostic::error(locate::step(files, id, &step), Problem::DoesNotReachGoal { step: step.to_string(), goal })
        }
        Stumble::NeverShown { step } => {
            let before = scene.lesson.step(&step).and_then(|(at, _)| scene.lesson.steps.get(at.checked_sub(1)?));
            let because = before.map_or_else(|| scene.lesson.start.to_string(), |step| step.id.to_string());
            Diagnostic::error(locate::step(files, id, &step), Problem::StepNeverShown { step: step.to_string(), because })
        }
    };
    Some(diagnostic)
}

/// The goal as the lesson's file writes it.
fn goal_in_words(until: Option<&Goal>, last: Option<&Move>) -> String {
    match (until, last) {
        (Some(Goal::Showing(place)), _) => format!("Showing(\"{place}\")"),
        (Some(Goal::Filled(field)), _) | (None, Some(Move::Type(field, _))) => format!("Filled(\"{field}\")"),
        (Some(Goal::Tapped(element)), _) | (None, Some(Move::Tap(element))) => format!("Tapped(\"{element}\")"),
        (None, None) => String::new(),
    }
}
