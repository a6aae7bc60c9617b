//! Proving a lesson: its worked example is played, and each step has to come up, be possible and end, and bring its outcomes about.

use super::goal::outcome_holds;
use super::matching::Strictness;
use super::{Exercise, Rung, Scene, Tutoring, rehearsal};
use crate::content::{Content, Diagnostic, ElementId, Files, Goal, LessonId, Level, Library, Move, Problem, Step, StepId, TextId, locate};
use crate::text::Lang;
use jiff::civil::Date;
use std::time::Duration;

/// Where a lesson does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stumble {
    /// The element is not on the page that shows when the step needs it.
    TargetNotOnPage { step: StepId, target: ElementId, page: String },
    /// All of `does` is done and `until` does not hold.
    GoalNotReached { step: StepId },
    /// The step's goal holds already when the step before it ends, so nobody ever sees the step.
    NeverShown { step: StepId },
    /// Every step is done, and this does not hold.
    OutcomeNotReached { outcome: TextId },
    /// This holds before anything is done.
    OutcomeFromStart { outcome: TextId },
    /// Nobody can do what is foreseen in this step.
    SlipNotOnPage { step: StepId, target: ElementId, page: String },
    /// What is foreseen is done, and its words are not said.
    SlipUnheard { step: StepId, says: TextId },
    /// A foreseen mistake ends the step.
    MistakeIsRight { step: StepId, says: TextId },
    /// The smaller steps do not lead to the step's goal.
    BridgeLeadsNowhere { step: StepId },
    /// Help has nothing to point at that can be touched.
    HintHidden { step: StepId, rung: Rung },
    /// The lesson cannot be brought to its end.
    NotFinished { step: StepId },
}

/// Plays the worked example and returns the first thing that does not work: what comes after it has no firm ground.
pub fn prove(scene: &Scene<'_>) -> Option<Stumble> {
    let now = Duration::ZERO;
    let mut exercise = Exercise::new(scene, Level::Try, Tutoring::default(), now);
    if let Some(outcome) = scene.lesson.outcomes.iter().find(|outcome| outcome_holds(outcome, exercise.world(), scene)) {
        return Some(Stumble::OutcomeFromStart { outcome: outcome.id.clone() });
    }
    for (at, step) in scene.lesson.steps.iter().enumerate() {
        if exercise.has_done(at) || exercise.step_index() == at && exercise.is_reached(scene, Strictness::Letters) {
            return Some(Stumble::NeverShown { step: step.id.clone() });
        }
        if let Some(stumble) = play_step(&mut exercise, scene, step, |exercise| exercise.has_done(at)) {
            return Some(stumble);
        }
        if !exercise.has_done(at) {
            return Some(Stumble::GoalNotReached { step: step.id.clone() });
        }
    }
    let missing = scene.lesson.outcomes.iter().find(|outcome| !outcome_holds(outcome, exercise.world(), scene));
    missing.map(|outcome| Stumble::OutcomeNotReached { outcome: outcome.id.clone() })
}

/// Makes the moves of a step one by one, each on an element that is there.
pub(super) fn play_step(exercise: &mut Exercise, scene: &Scene<'_>, step: &Step, is_done: impl Fn(&Exercise) -> bool) -> Option<Stumble> {
    for step_move in &step.does {
        let target = step_move.target();
        if !exercise.world().elements(scene).contains(target) {
            let page = exercise.world().place().name();
            return Some(Stumble::TargetNotOnPage { step: step.id.clone(), target: target.clone(), page });
        }
        exercise.do_move(step_move, scene, Duration::ZERO);
        if is_done(exercise) {
            return None;
        }
    }
    // What is typed may be looked at only once the field is left.
    exercise.apply(super::Gesture::LeaveField, scene, Duration::ZERO);
    None
}

/// The diagnostics of every lesson that does not work, its foreseen mistakes and its bridges included.
pub fn prove_all(content: &Content, files: &Files, today: Date) -> Vec<Diagnostic> {
    let of_lesson = |id| {
        let scene = Scene::new(content, id, Lang::Fr, today)?;
        let stumbles = match prove(&scene) {
            Some(stumble) => vec![stumble],
            None => rehearsal::foreseen(&scene, Level::Try),
        };
        Some(stumbles.into_iter().map(move |stumble| diagnose(&scene, files, &stumble)).collect::<Vec<_>>())
    };
    content.lessons.keys().filter_map(of_lesson).flatten().collect()
}

/// Reads lessons that are unread out of the library, but for those that nobody could finish. Returns what is wrong with them.
pub fn read_playable(lessons: &[LessonId], library: &mut Library, content: &mut Content, today: Date) -> Vec<Diagnostic> {
    let unread: Vec<LessonId> = lessons.iter().filter(|id| content.unread.contains(*id)).cloned().collect();
    let mut diagnostics = library.read(&unread, content);
    diagnostics.extend(leave_out_broken(&unread, content, library.files(), today));
    diagnostics
}

/// Takes out those of these lessons that nobody could finish, and says why.
pub fn leave_out_broken(lessons: &[LessonId], content: &mut Content, files: &Files, today: Date) -> Vec<Diagnostic> {
    let diagnose_first = |lesson: &LessonId| {
        let scene = Scene::new(content, lesson, Lang::Fr, today)?;
        Some((lesson.clone(), diagnose(&scene, files, &prove(&scene)?)))
    };
    let broken: Vec<(LessonId, Diagnostic)> = lessons.iter().filter_map(diagnose_first).collect();
    broken
        .into_iter()
        .map(|(lesson, diagnostic)| {
            content.lessons.remove(&lesson);
            diagnostic
        })
        .collect()
}

fn diagnose(scene: &Scene<'_>, files: &Files, stumble: &Stumble) -> Diagnostic {
    let id = scene.lesson_id;
    let lesson = scene.lesson;
    let at_step = |step: &StepId| locate::step(files, id, step);
    let find = |step: &StepId| lesson.all_steps().find(|other| other.id == *step);
    match stumble {
        Stumble::TargetNotOnPage { step, target, page } => {
            let place = locate::target(files, id, step, target);
            Diagnostic::error(place, Problem::TargetNotOnPage { step: step.to_string(), target: target.to_string(), page: page.clone() })
        }
        Stumble::GoalNotReached { step } => {
            let goal = find(step).map(|step| goal_in_words(step.until.as_ref(), step.does.last())).unwrap_or_default();
            Diagnostic::error(at_step(step), Problem::DoesNotReachGoal { step: step.to_string(), goal })
        }
        Stumble::NeverShown { step } => {
            let before = lesson.step(step).and_then(|(at, _)| lesson.steps.get(at.checked_sub(1)?));
            let because = before.map_or_else(|| lesson.start.to_string(), |step| step.id.to_string());
            Diagnostic::error(at_step(step), Problem::StepNeverShown { step: step.to_string(), because })
        }
        Stumble::OutcomeNotReached { outcome } => {
            Diagnostic::error(locate::outcome(files, id, outcome), Problem::OutcomeNotReached { outcome: outcome.to_string() })
        }
        Stumble::OutcomeFromStart { outcome } => {
            Diagnostic::error(locate::outcome(files, id, outcome), Problem::OutcomeFromStart { outcome: outcome.to_string() })
        }
        Stumble::SlipNotOnPage { step, target, page } => {
            let problem = Problem::SlipNotOnPage { step: step.to_string(), target: target.to_string(), page: page.clone() };
            Diagnostic::error(at_step(step), problem)
        }
        Stumble::SlipUnheard { step, says } | Stumble::MistakeIsRight { step, says } => {
            Diagnostic::error(at_step(step), Problem::MistakeIsRight { step: step.to_string(), says: says.to_string() })
        }
        Stumble::BridgeLeadsNowhere { step } | Stumble::NotFinished { step } | Stumble::HintHidden { step, .. } => {
            Diagnostic::error(at_step(step), Problem::BridgeLeadsNowhere { step: step.to_string() })
        }
    }
}

/// The goal as the lesson's file writes it.
fn goal_in_words(until: Option<&Goal>, last: Option<&Move>) -> String {
    match (until, last) {
        (Some(Goal::Showing(place)), _) => format!("Showing(\"{place}\")"),
        (Some(Goal::Filled(field)), _) | (None, Some(Move::Type(field, _))) => format!("Filled(\"{field}\")"),
        (Some(Goal::Tapped(element)), _) | (None, Some(Move::Tap(element))) => format!("Tapped(\"{element}\")"),
        (Some(Goal::Chosen(option)), _) => format!("Chosen(\"{option}\")"),
        (Some(Goal::Matches(field, _)), _) => format!("Matches(\"{field}\", …)"),
        (Some(Goal::Listed { list, .. }), _) => format!("Listed(list: \"{list}\", …)"),
        (Some(Goal::All(_)), _) => "All([…])".to_owned(),
        (Some(Goal::Any(_)), _) => "Any([…])".to_owned(),
        (Some(Goal::Not(_)), _) => "Not(…)".to_owned(),
        (None, None) => String::new(),
    }
}
