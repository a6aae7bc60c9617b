//! Regarder: the kiosk does the lesson, with the classic mistake and its repair.

use super::*;
use crate::practice::WatchState;

fn watcher() -> Learner {
    Learner::at_level(shipped(), Lang::Fr, Level::Watch)
}

/// Lets the hand go on until it waits, and returns what it pointed at.
fn look_on(learner: &mut Learner) -> Vec<String> {
    let mut touched = Vec::new();
    while learner.exercise.is_showing() {
        touched.extend(learner.exercise.pointed_at(&learner.scene()).map(|(element, _)| element.to_string()));
        learner.wait();
        assert!(touched.len() < 200, "the hand has no rest");
    }
    touched.dedup();
    touched
}

#[test]
fn the_mission_is_read_first_and_each_step_waits_for_next() {
    let mut learner = watcher();
    assert_eq!(learner.exercise.watching(), Some(WatchState::Ready));
    assert_eq!(learner.exercise.card(), Some(&Card::Mission));
    assert_eq!(learner.exercise.wakes_at(), None, "nothing moves before the learner says so");
    let mut seen = Vec::new();
    learner.pace(Pace::Next);
    while !learner.exercise.is_done() {
        let step = learner.step();
        let touched = look_on(&mut learner);
        if learner.exercise.watching() == Some(WatchState::AfterMistake) {
            seen.push((step, touched, "told"));
            learner.pace(Pace::Next);
            continue;
        }
        assert_eq!(learner.exercise.watching(), Some(WatchState::AfterStep));
        assert_eq!(learner.exercise.card(), Some(&Card::Done(step.into())));
        assert_eq!(learner.exercise.wakes_at(), None);
        seen.push((step, touched, "done"));
        learner.pace(Pace::Next);
    }
    let seen: Vec<(&str, Vec<&str>, &str)> =
        seen.iter().map(|(step, touched, end)| (*step, touched.iter().map(String::as_str).collect(), *end)).collect();
    assert_eq!(
        seen,
        [
            ("open", vec!["message-nolwenn"], "done"),
            ("reply", vec!["reply"], "done"),
            ("write", vec!["body"], "done"),
            ("send", vec!["back"], "told"),
            ("send", vec!["send"], "done"),
            ("check", vec!["folder-sent"], "done"),
            ("sign-out", vec!["sign-out"], "done"),
        ]
    );
    assert_eq!(learner.place(), "signed-out");
    assert!(learner.exercise.report(&learner.scene()).outcomes.iter().all(|holds| *holds));
}

#[test]
fn the_classic_mistake_is_told_and_repaired() {
    let mut learner = watcher();
    learner.pace(Pace::Next);
    while learner.step() != "send" {
        learner.pace(Pace::Next);
    }
    assert_eq!(learner.exercise.watching(), Some(WatchState::Erring));
    let start = learner.world();
    look_on(&mut learner);
    assert_eq!(learner.exercise.card(), Some(&mistake("send-back", 1)));
    assert_ne!(learner.world(), start);
    learner.pace(Pace::Next);
    // No touch brings the written answer back: the hand takes the step again.
    assert!(learner.exercise.points_at_restart());
    assert_eq!(learner.exercise.pointed_at(&learner.scene()), None);
    learner.wait();
    assert!(!learner.exercise.points_at_restart());
    assert_eq!(learner.world(), start);
    assert_eq!(look_on(&mut learner), ["send"]);
}

#[test]
fn next_hurries_to_what_there_is_to_see() {
    let mut learner = watcher();
    let mut touches = 0;
    while !learner.exercise.is_done() {
        learner.pace(Pace::Next);
        touches += 1;
        assert!(touches < 40, "stuck at {}", learner.step());
    }
    assert_eq!(learner.now, Duration::ZERO, "no time has gone by");
    // Ready, then two a step, and two more for the mistake.
    assert_eq!(touches, 1 + 2 * 6 + 2);
    assert_eq!(learner.place(), "signed-out");
}

#[test]
fn pause_holds_the_hand_and_replay_begins_the_step_again() {
    let mut learner = watcher();
    learner.pace(Pace::Next);
    while learner.step() != "write" {
        learner.pace(Pace::Next);
    }
    let start = learner.world();
    for _ in 0..6 {
        learner.wait();
    }
    let begun = learner.world();
    assert_ne!(begun, start);
    learner.pace(Pace::TogglePause);
    assert_eq!((learner.exercise.watching(), learner.exercise.wakes_at()), (Some(WatchState::Paused), None));
    learner.now += Duration::from_mins(10);
    learner.exercise.tick(&learner.scene(), learner.now);
    assert_eq!(learner.world(), begun, "nothing moves while it is paused");
    learner.pace(Pace::TogglePause);
    assert_eq!(learner.exercise.watching(), Some(WatchState::Running));
    learner.pace(Pace::Replay);
    assert_eq!(learner.world(), start);
    look_on(&mut learner);
    assert_eq!(learner.exercise.card(), Some(&Card::Done("write".into())));
    // And once more, after its end.
    learner.pace(Pace::Replay);
    assert_eq!((learner.world(), learner.exercise.watching()), (start, Some(WatchState::Running)));
}

#[test]
fn the_hand_moves_once_a_wake_up() {
    let mut learner = watcher();
    learner.pace(Pace::Next);
    let (mut moves, mut wakes) = (0, 0);
    while !learner.exercise.is_done() {
        let before = (learner.world(), learner.exercise.points_at_restart());
        if learner.wait() {
            wakes += 1;
            moves += usize::from((learner.world(), learner.exercise.points_at_restart()) != before);
        } else {
            learner.pace(Pace::Next);
        }
    }
    assert_eq!(wakes, moves, "each time the screen is woken, something is to be seen");
}

#[test]
fn a_touch_takes_over_from_the_start_of_the_step() {
    for gesture in [Gesture::Tap("send".into()), Gesture::Type("body".into(), Typed::new("zut")), Gesture::LeaveField] {
        for waits in [0, 3, 12] {
            let mut learner = watcher();
            learner.pace(Pace::Next);
            while learner.step() != "write" {
                learner.pace(Pace::Next);
            }
            let start = learner.world();
            for _ in 0..waits {
                learner.wait();
            }
            assert_eq!(learner.exercise.apply(gesture.clone(), &learner.scene(), learner.now), Verdict::Neutral);
            assert_eq!((learner.exercise.level(), learner.exercise.watching()), (Level::Together, None));
            assert_eq!(learner.exercise.card(), Some(&Card::YourTurn));
            assert_eq!((learner.world(), learner.step()), (start, "write"));
            learner.finish();
        }
    }
}

#[test]
fn a_step_that_is_seen_again_ends_there_and_is_not_taken_over() {
    let scene = watcher().scene();
    let mut exercise = Exercise::watch_step(&scene, Tutoring::default(), 3, Duration::ZERO);
    exercise.apply(Gesture::Tap("send".into()), &scene, Duration::ZERO);
    exercise.take_over(&scene, Duration::ZERO);
    assert!(!exercise.can_be_taken_over() && exercise.watching().is_some());
    let mut touches = 0;
    while !exercise.is_done() {
        exercise.pace(Pace::Next, &scene, Duration::ZERO);
        touches += 1;
        assert!(touches < 10);
    }
    assert_eq!(exercise.world().place().name(), "sent-done");
}
