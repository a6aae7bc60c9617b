//! Ensemble: the cue, what is greyed, and support that fades.

use super::*;
use crate::content::StepId;
use crate::practice::{Patience, Rung};

fn together() -> Learner {
    Learner::at_level(shipped(), Lang::Fr, Level::Together)
}

#[test]
fn what_does_not_matter_is_dimmed_and_answers_without_doing_anything() {
    let mut learner = together();
    assert!(learner.exercise.shows_cue(&learner.scene()));
    for element in ["message-nolwenn", "message-prize", "message-library", "new", "back", "menu"] {
        assert!(!learner.exercise.is_dimmed(&element.into()), "{element} is asked for, or foreseen");
    }
    let before = learner.world();
    for element in ["message-welcome", "folder-sent", "folder-drafts", "sign-out"] {
        assert!(learner.exercise.is_dimmed(&element.into()), "{element}");
        assert_eq!(learner.tap(element), Verdict::Dimmed, "{element}");
        assert_eq!(learner.exercise.card(), Some(&Card::Dimmed(element.into())));
        assert_eq!(learner.world(), before, "{element} does nothing");
    }
    assert_eq!(learner.exercise.offer(), Some(Rung::Touch), "four touches in vain bring help");
    learner.finish();
}

#[test]
fn nothing_is_dimmed_at_the_other_levels() {
    for level in [Level::Watch, Level::Try, Level::Alone] {
        let learner = Learner::at_level(shipped(), Lang::Fr, level);
        let elements = learner.exercise.world().elements(&learner.scene());
        assert!(elements.iter().all(|element| !learner.exercise.is_dimmed(element)), "{level:?}");
        assert!(!learner.exercise.shows_cue(&learner.scene()));
    }
}

#[test]
fn who_has_strayed_finds_the_way_back_undimmed() {
    let mut learner = together();
    assert_eq!(learner.tap("message-prize"), Verdict::Mistake);
    assert!(!learner.exercise.is_dimmed(&"back".into()));
    assert!(learner.exercise.is_dimmed(&"reply".into()), "an answer to the advert leads nowhere");
    assert_eq!(learner.tap("back"), Verdict::Neutral);
    assert_eq!(learner.tap("message-nolwenn"), Verdict::StepDone);
}

#[test]
fn mistakes_and_detours_have_their_words_here_too() {
    let mut learner = together();
    for nth in 1..=3 {
        assert_eq!(learner.tap("message-prize"), Verdict::Mistake);
        assert_eq!(learner.exercise.card(), Some(&mistake("open-prize", nth)));
        learner.restart();
    }
    learner.do_step();
    assert_eq!(learner.tap("reply-all"), Verdict::StepDone);
    assert_eq!(learner.exercise.card(), Some(&Card::Detour { says: "reply-all-works".into(), again: false }));
}

#[test]
fn a_step_that_is_known_has_no_cue_any_more() {
    let known = Tutoring { patience: Patience::default(), known: [StepId::from("open")].into() };
    let mut learner = Learner::taught(shipped(), Lang::Fr, Level::Together, known);
    assert!(!learner.exercise.shows_cue(&learner.scene()));
    assert!(learner.exercise.is_dimmed(&"sign-out".into()), "the rest of the support stays");
    learner.do_step();
    assert!(learner.exercise.shows_cue(&learner.scene()), "the next step is not known yet");
}

#[test]
fn a_step_that_needed_show_me_is_asked_again_before_the_end() {
    for level in [Level::Together, Level::Try] {
        let mut learner = Learner::at_level(shipped(), Lang::Fr, level);
        learner.do_step();
        let start = learner.world();
        for _ in 0..4 {
            learner.help();
        }
        while learner.exercise.step_index() < 5 {
            learner.do_step();
        }
        assert!(!learner.exercise.is_asked_again());
        assert_eq!(learner.do_step(), Verdict::StepDone);
        assert!(learner.exercise.is_asked_again() && !learner.exercise.is_done(), "{level:?}");
        assert_eq!(learner.exercise.card(), Some(&Card::Again));
        assert_eq!((learner.step(), learner.world()), ("reply", start));
        assert!(!learner.exercise.shows_cue(&learner.scene()) && !learner.exercise.is_dimmed(&"delete".into()), "now without support");
        // Even if it has to be shown once more, it is not asked for ever.
        for _ in 0..4 {
            learner.help();
        }
        while learner.exercise.is_demonstrating() {
            learner.wait();
        }
        assert_eq!(learner.do_step(), Verdict::LessonDone);
    }
}
