//! Rehearsing a lesson at one level: its solution, each foreseen mistake and detour, each bridge, each hint, and a learner who does
//! whatever comes to mind.

use super::proof::{Stumble, play_step, prove};
use super::{Card, Exercise, Gesture, Pace, Rung, Scene, Tutoring, Typed, WatchState};
use crate::content::{Bridge, Level, Move, Slip, Step};
use std::time::Duration;

/// How many gestures the learner makes who does whatever comes to mind.
const WHIMS: usize = 1000;
/// What the longest lesson takes of the kiosk's own moves, and much more.
const MOST_MOVES: usize = 20_000;

/// Everything that does not work at this level. `seed` chooses what the whimsical learner does.
pub fn rehearse(scene: &Scene<'_>, level: Level, seed: u64) -> Vec<Stumble> {
    if let Some(stumble) = prove(scene) {
        return vec![stumble];
    }
    let mut exercise = start(scene, level, 0);
    let mut stumbles: Vec<Stumble> = play_to_the_end(&mut exercise, scene).into_iter().collect();
    stumbles.extend(foreseen(scene, level));
    stumbles.extend(hints(scene, level));
    stumbles.extend(wander(scene, level, seed));
    stumbles
}

fn start(scene: &Scene<'_>, level: Level, step: usize) -> Exercise {
    Exercise::from_step(scene, level, Tutoring::default(), step, Duration::ZERO)
}

/// Brings a lesson to its end as the worked example does it, from wherever it is.
pub fn play_to_the_end(exercise: &mut Exercise, scene: &Scene<'_>) -> Option<Stumble> {
    let mut now = Duration::ZERO;
    for _ in 0..MOST_MOVES {
        if exercise.is_done() {
            return None;
        }
        match exercise.watching() {
            Some(WatchState::Running | WatchState::Erring) => {
                now = exercise.wakes_at().unwrap_or(now);
                exercise.tick(scene, now);
            }
            Some(WatchState::Ready | WatchState::Paused | WatchState::AfterMistake | WatchState::AfterStep) => {
                exercise.pace(Pace::Next, scene, now);
            }
            None => {
                if let Some(step) = exercise.step(scene) {
                    let before = (exercise.step_index(), exercise.small_step(scene), exercise.is_asked_again());
                    exercise.do_step(scene, now);
                    exercise.apply(Gesture::LeaveField, scene, now);
                    let is_same = |exercise: &Exercise| {
                        before == (exercise.step_index(), exercise.small_step(scene), exercise.is_asked_again()) && !exercise.is_done()
                    };
                    // Who has spoiled what comes before follows help.
                    if is_same(exercise) && !follow_help(exercise, scene, &mut now, &is_same) {
                        return Some(Stumble::NotFinished { step: step.id.clone() });
                    }
                } else {
                    exercise.submit(scene);
                    if !exercise.is_done() && exercise.step(scene).is_none() {
                        break;
                    }
                }
            }
        }
    }
    let last = scene.lesson.steps.last().map(|step| step.id.clone());
    if exercise.is_done() { None } else { last.map(|step| Stumble::NotFinished { step }) }
}

/// The foreseen mistakes, the detours and the bridges that do not do what they are there for.
pub fn foreseen(scene: &Scene<'_>, level: Level) -> Vec<Stumble> {
    let mut stumbles = Vec::new();
    for (at, step) in scene.lesson.steps.iter().enumerate() {
        match level {
            // Regarder makes the classic mistakes alone, and tells them on its way.
            Level::Watch => stumbles.extend(watch_classic(scene, at, step)),
            Level::Together | Level::Try | Level::Alone => {
                stumbles.extend(step.mistakes.iter().filter_map(|slip| try_slip(scene, level, at, step, slip, true)));
                stumbles.extend(step.detours.iter().filter_map(|slip| try_slip(scene, level, at, step, slip, false)));
            }
        }
        if matches!(level, Level::Together | Level::Try) {
            stumbles.extend(cross(scene, level, at, step));
        }
    }
    stumbles
}

/// Does what help points at until the step is over; where it points at nothing, lets the kiosk show the way. `false` where that does
/// not lead to its end either.
fn follow_help(exercise: &mut Exercise, scene: &Scene<'_>, now: &mut Duration, is_same: &dyn Fn(&Exercise) -> bool) -> bool {
    for _ in 0..MOST_MOVES {
        if !is_same(exercise) {
            return true;
        }
        if exercise.is_demonstrating() {
            *now = exercise.wakes_at().unwrap_or(*now);
            exercise.tick(scene, *now);
            continue;
        }
        match exercise.next_touch().cloned() {
            Some(next) if exercise.world().editing() == Some(&next) => {
                exercise.write_for_learner(scene, *now);
                exercise.apply(Gesture::LeaveField, scene, *now);
            }
            Some(next) => {
                exercise.apply(Gesture::Tap(next), scene, *now);
            }
            None => exercise.help(scene, *now),
        }
    }
    false
}

/// Makes a foreseen move in its step, as early as it can be made.
fn try_slip(scene: &Scene<'_>, level: Level, at: usize, step: &Step, slip: &Slip, is_mistake: bool) -> Option<Stumble> {
    let mut page = String::new();
    for made in 0..=step.does.len() {
        let mut exercise = start(scene, level, at);
        for step_move in step.does.iter().take(made) {
            exercise.do_move(step_move, scene, Duration::ZERO);
        }
        if exercise.has_done(at) || exercise.is_done() {
            break;
        }
        page = exercise.world().place().name();
        if !exercise.world().elements(scene).contains(slip.when.target()) {
            continue;
        }
        // Not as the worked example does it: a slip may well touch what is ticked already.
        exercise.apply(Gesture::Tap(slip.when.target().clone()), scene, Duration::ZERO);
        if matches!(slip.when, Move::Type(..)) {
            exercise.do_move(&slip.when, scene, Duration::ZERO);
            exercise.apply(Gesture::LeaveField, scene, Duration::ZERO);
        }
        let is_told = match exercise.card() {
            Some(Card::Mistake { says, .. }) => is_mistake && *says == slip.says,
            Some(Card::Detour { says, .. }) => !is_mistake && *says == slip.says,
            _ => false,
        };
        if is_mistake && (exercise.has_done(at) || exercise.is_done()) {
            return Some(Stumble::MistakeIsRight { step: step.id.clone(), says: slip.says.clone() });
        }
        // En autonomie nothing is said on the way.
        if !is_told && level != Level::Alone {
            return Some(Stumble::SlipUnheard { step: step.id.clone(), says: slip.says.clone() });
        }
        if !exercise.is_done() {
            exercise.restart_step(scene);
        }
        return play_to_the_end(&mut exercise, scene);
    }
    Some(Stumble::SlipNotOnPage { step: step.id.clone(), target: slip.when.target().clone(), page })
}

/// Watches a step that has a classic mistake, which has to be told.
fn watch_classic(scene: &Scene<'_>, at: usize, step: &Step) -> Option<Stumble> {
    let slip = step.mistakes.first().filter(|_| step.classic_mistake)?;
    let mut exercise = start(scene, Level::Watch, at);
    let before = exercise.world().clone();
    exercise.pace(Pace::Next, scene, Duration::ZERO);
    for _ in 0..MOST_MOVES {
        if exercise.watching() == Some(WatchState::AfterMistake) {
            let is_told = matches!(exercise.card(), Some(Card::Mistake { says, .. }) if *says == slip.says);
            // What is told has to be seen, too.
            let is_made = *exercise.world() != before;
            return (!is_told || !is_made).then(|| Stumble::SlipUnheard { step: step.id.clone(), says: slip.says.clone() });
        }
        let now = exercise.wakes_at()?;
        exercise.tick(scene, now);
        if exercise.step_index() != at {
            break;
        }
    }
    Some(Stumble::SlipUnheard { step: step.id.clone(), says: slip.says.clone() })
}

/// Crosses a bridge of smaller steps, and comes back to the lesson behind it.
fn cross(scene: &Scene<'_>, level: Level, at: usize, step: &Step) -> Option<Stumble> {
    let Some(Bridge::Steps(small)) = &step.bridge else { return None };
    let nowhere = || Stumble::BridgeLeadsNowhere { step: step.id.clone() };
    let mut exercise = start(scene, level, at);
    if !exercise.cross_bridge(scene, Duration::ZERO) {
        return Some(nowhere());
    }
    for (index, inner) in small.iter().enumerate() {
        if exercise.small_step(scene).map(|(at, _)| at) != Some(index) {
            return Some(Stumble::NeverShown { step: inner.id.clone() });
        }
        let is_over = |exercise: &Exercise| exercise.is_done() || exercise.small_step(scene).map(|(at, _)| at) != Some(index);
        if let Some(stumble) = play_step(&mut exercise, scene, inner, is_over) {
            return Some(stumble);
        }
        if !is_over(&exercise) {
            return Some(Stumble::GoalNotReached { step: inner.id.clone() });
        }
    }
    if !exercise.has_done(at) {
        return Some(nowhere());
    }
    // The step itself has to be done now, and not only its bridge.
    let mut done = start(scene, level, at);
    done.do_step(scene, Duration::ZERO);
    if done.world().place() != exercise.world().place() {
        return Some(nowhere());
    }
    play_to_the_end(&mut exercise, scene)
}

/// Hints that point at nothing, at the start of a step or after one of its moves.
fn hints(scene: &Scene<'_>, level: Level) -> Vec<Stumble> {
    if level == Level::Watch {
        return Vec::new();
    }
    let mut stumbles = Vec::new();
    for (at, step) in scene.lesson.steps.iter().enumerate() {
        for made in 0..step.does.len() {
            let mut exercise = start(scene, level, at);
            for step_move in step.does.iter().take(made) {
                exercise.do_move(step_move, scene, Duration::ZERO);
            }
            if exercise.is_done() || exercise.has_done(at) {
                break;
            }
            for rung in Rung::COUNTED {
                exercise.help(scene, Duration::ZERO);
                // En autonomie the second rung says what is missing, and points at nothing.
                let points = matches!(rung, Rung::Touch | Rung::Show) || rung == Rung::Look && level != Level::Alone;
                let target = exercise.pointed_at(scene).map(|(element, _)| element);
                let is_seen = target.is_some_and(|element| exercise.world().elements(scene).contains(&element));
                if points && !is_seen {
                    stumbles.push(Stumble::HintHidden { step: step.id.clone(), rung });
                }
            }
        }
    }
    stumbles
}

/// Texts that somebody may type.
const TEXTS: [&str; 8] = ["", "a", "oui", "zut alors", "1 234,50", "3/12/2026", "\u{1f30a} \u{202e}abc\u{7}", "nolwenn@courriel.example"];

/// Does a thousand things at random; the lesson can then still be finished.
fn wander(scene: &Scene<'_>, level: Level, seed: u64) -> Option<Stumble> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut exercise = start(scene, level, 0);
    let mut now = Duration::ZERO;
    for _ in 0..WHIMS {
        if exercise.is_done() {
            exercise = start(scene, level, 0);
        }
        whim(&mut exercise, scene, &mut random, &mut now);
    }
    if !exercise.is_done() {
        exercise.restart_step(scene);
    }
    play_to_the_end(&mut exercise, scene)
}

fn whim(exercise: &mut Exercise, scene: &Scene<'_>, random: &mut fastrand::Rng, now: &mut Duration) {
    *now += Duration::from_millis(random.u64(50..20_000));
    match random.u8(0..24) {
        0..12 => {
            let elements = exercise.world().elements(scene);
            if let Some(element) = random.choice(&elements) {
                exercise.apply(Gesture::Tap(element.clone()), scene, *now);
            }
        }
        12..15 => {
            let elements = exercise.world().elements(scene);
            if let (Some(element), Some(text)) = (random.choice(&elements), random.choice(TEXTS)) {
                exercise.apply(Gesture::Type(element.clone(), Typed::new(text)), scene, *now);
            }
        }
        15 => {
            exercise.apply(Gesture::LeaveField, scene, *now);
        }
        16 => exercise.help(scene, *now),
        17 => exercise.accept_help(scene, *now),
        18 => exercise.tick(scene, *now),
        19 => exercise.restart_step(scene),
        20 => {
            exercise.write_for_learner(scene, *now);
        }
        21 => {
            let pace = random.choice([Pace::Next, Pace::Replay, Pace::TogglePause]).unwrap_or(Pace::Next);
            exercise.pace(pace, scene, *now);
        }
        22 if exercise.is_stuck() => {
            if !exercise.cross_bridge(scene, *now) && random.bool() {
                exercise.skip_step(scene, *now);
            }
            exercise.keep_trying(*now);
        }
        _ => {
            exercise.submit(scene);
        }
    }
}
