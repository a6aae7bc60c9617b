//! Help offers itself, in a lesson as a learner goes through it.

use super::*;
use crate::practice::{Patience, Rung};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn help_offers_itself_after_45_seconds_and_one_rung_more_every_30() {
    let mut learner = Learner::new(Lang::Fr);
    let scene = learner.scene();
    let mut woken = Vec::new();
    while let Some(at) = learner.exercise.wakes_at() {
        let card = learner.exercise.card().cloned();
        learner.exercise.tick(&scene, at);
        woken.push((at.as_secs(), learner.exercise.offer()));
        assert_eq!(learner.exercise.card().cloned(), card, "an offer replaces no card");
    }
    assert_eq!(woken, [(45, Some(Rung::Goal)), (75, Some(Rung::Look)), (105, Some(Rung::Touch)), (135, Some(Rung::Show))]);
    assert_eq!(learner.exercise.pointed_at(&scene), None, "and points at nothing");
    learner.exercise.accept_help(&scene, SECOND * 140);
    assert_eq!(learner.exercise.card(), Some(&Card::Help(Rung::Show)));
}

#[test]
fn two_mistakes_bring_an_offer_and_a_finished_step_takes_it_away() {
    let mut learner = Learner::new(Lang::Fr);
    learner.tap("message-prize");
    assert_eq!(learner.exercise.offer(), None);
    learner.tap("back");
    learner.tap("message-library");
    assert_eq!(learner.exercise.offer(), Some(Rung::Goal));
    learner.tap("back");
    learner.tap("message-nolwenn");
    assert_eq!((learner.step(), learner.exercise.offer()), ("reply", None));
}

#[test]
fn a_touch_on_anything_puts_the_offer_off() {
    let mut learner = Learner::new(Lang::Fr);
    learner.exercise.touched(SECOND * 40);
    assert_eq!(learner.exercise.wakes_at(), Some(SECOND * 85));
    learner.now = SECOND * 60;
    learner.tap("menu");
    assert_eq!(learner.exercise.wakes_at(), Some(SECOND * 105));
}

#[test]
fn the_figures_come_from_the_settings() {
    let patience = Patience { idle: SECOND * 10, again: SECOND * 5, mistakes: 1, stuck: 1 };
    let mut learner = Learner::taught(shipped(), Lang::Fr, Level::Try, Tutoring { patience, ..Tutoring::default() });
    assert_eq!(learner.exercise.wakes_at(), Some(SECOND * 10));
    learner.tap("message-prize");
    assert_eq!(learner.exercise.offer(), Some(Rung::Goal));
    for _ in 0..4 {
        learner.restart();
        learner.tap("message-prize");
    }
    assert!(learner.exercise.is_stuck());
}
