//! Really stuck: smaller steps, the step done by the kiosk, and each way back.

use super::*;

/// A learner whom the last rung of help did not help either.
fn stuck_at(step: &str, wrong: &str) -> Learner {
    let mut learner = Learner::at(step);
    for _ in 0..4 {
        learner.help();
    }
    learner.exercise.stop_demonstration(&learner.scene());
    for _ in 0..3 {
        assert!(!learner.exercise.is_stuck());
        learner.restart();
        learner.tap(wrong);
    }
    assert!(learner.exercise.is_stuck());
    learner
}

#[test]
fn going_on_all_the_same_gives_three_more_tries() {
    let mut learner = stuck_at("open", "message-prize");
    learner.exercise.keep_trying(learner.now);
    for _ in 0..3 {
        assert!(!learner.exercise.is_stuck());
        learner.restart();
        learner.tap("message-prize");
    }
    assert!(learner.exercise.is_stuck());
}

#[test]
fn a_skipped_step_is_done_from_its_start_and_the_lesson_goes_on() {
    for step in ["open", "reply", "write", "send", "check"] {
        let mut learner = Learner::at(step);
        let at = learner.exercise.step_index();
        learner.tap("folder-bin");
        assert_eq!(learner.exercise.skip_step(&learner.scene(), learner.now), Verdict::StepDone, "{step}");
        assert_eq!(learner.exercise.card(), Some(&Card::Skipped(step.into())));
        assert_eq!(learner.exercise.step_index(), at + 1, "{step}");
        learner.finish();
        let report = learner.exercise.report(&learner.scene());
        assert_eq!(report.steps.iter().filter(|step| step.is_skipped).count(), 1);
        assert!(report.had_trouble());
    }
    let mut learner = Learner::at("sign-out");
    assert_eq!(learner.exercise.skip_step(&learner.scene(), learner.now), Verdict::LessonDone, "the last one too");
}

#[test]
fn every_step_can_be_skipped_one_after_the_other() {
    let mut learner = Learner::new(Lang::Fr);
    for _ in 0..6 {
        learner.exercise.skip_step(&learner.scene(), learner.now);
    }
    assert!(learner.exercise.is_done());
}

#[test]
fn a_bridge_of_smaller_steps_leads_over_the_step() {
    let mut learner = stuck_at("write", "send");
    let scene = learner.scene();
    assert!(learner.exercise.bridge(&scene).is_some());
    assert!(learner.exercise.cross_bridge(&scene, learner.now));
    assert!(!learner.exercise.is_stuck());
    assert_eq!(learner.exercise.card(), Some(&Card::SmallSteps));
    assert_eq!((learner.step(), learner.exercise.small_step(&scene), learner.exercise.step_index()), ("write-open", Some((0, 2)), 2));
    assert!(learner.exercise.bridge(&scene).is_none(), "a bridge is crossed once");
    assert_eq!(learner.tap("body"), Verdict::StepDone);
    assert_eq!((learner.step(), learner.exercise.small_step(&scene)), ("write-phrase", Some((1, 2))));
    learner.write("body", "Bonjour Nolwenn,\nOui, je viens jeudi.");
    assert_eq!((learner.step(), learner.exercise.small_step(&scene)), ("send", None), "behind the bridge");
    learner.finish();
}

#[test]
fn a_small_step_can_be_taken_again_helped_and_skipped() {
    let mut learner = Learner::at("write");
    let scene = learner.scene();
    let start = learner.world();
    learner.exercise.cross_bridge(&scene, learner.now);
    learner.tap("back");
    learner.restart();
    assert_eq!((learner.step(), learner.world()), ("write-open", start));
    learner.help();
    assert_eq!(learner.exercise.card(), Some(&Card::Help(crate::practice::Rung::Goal)));
    assert_eq!(learner.exercise.skip_step(&scene, learner.now), Verdict::StepDone);
    assert_eq!(learner.step(), "send", "what is skipped is the whole step");
    learner.finish();
}

#[test]
fn the_last_rung_of_help_in_a_small_step_asks_the_whole_step_again() {
    let mut learner = Learner::at("write");
    let start = learner.world();
    learner.exercise.cross_bridge(&learner.scene(), learner.now);
    learner.do_step();
    for _ in 0..4 {
        learner.help();
    }
    learner.exercise.stop_demonstration(&learner.scene());
    while !learner.exercise.is_asked_again() {
        learner.do_step();
    }
    assert_eq!((learner.step(), learner.world()), ("write", start));
    learner.finish();
}
