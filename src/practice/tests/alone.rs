//! En autonomie: the mission, free movement, and a judgement of the final state.

use super::*;
use crate::practice::Rung;

fn alone() -> Learner {
    Learner::at_level(shipped(), Lang::Fr, Level::Alone)
}

fn submit(learner: &mut Learner) -> Verdict {
    learner.exercise.submit(&learner.scene())
}

#[test]
fn nothing_is_said_on_the_way_and_the_end_is_told_outcome_by_outcome() {
    let mut learner = alone();
    for element in ["message-prize", "back", "message-nolwenn", "forward", "back", "reply"] {
        assert_eq!(learner.tap(element), Verdict::Neutral, "{element}");
        assert_eq!(learner.exercise.card(), None, "{element}");
    }
    learner.write("body", "Oui, c’est parfait !");
    learner.walk(&["send"]);
    assert_eq!(submit(&mut learner), Verdict::WrongAnswer);
    assert!(!learner.exercise.is_done());
    assert_eq!(learner.exercise.outcomes(&learner.scene()), [true, false], "the answer has gone, the mailbox is open");
    assert_eq!(learner.exercise.first_missing(&learner.scene()), Some(1));
    learner.walk(&["sign-out"]);
    assert_eq!(learner.exercise.outcomes(&learner.scene()), [true, true]);
    assert_eq!(submit(&mut learner), Verdict::LessonDone);
    assert!(learner.exercise.is_done());
}

#[test]
fn any_yes_to_nolwenn_will_do_and_nothing_else() {
    for (to, text, is_right) in [
        ("nolwenn.legall@courriel.example", "D’accord pour jeudi.", true),
        ("nolwenn.legall@courriel.example", "JE VIENS", true),
        ("nolwenn.legall@courriel.example", "Non merci", false),
        ("yann.morvan@courriel.example", "Oui", false),
    ] {
        let mut learner = alone();
        learner.walk(&["new"]);
        learner.write("to", to);
        learner.write("body", text);
        learner.walk(&["send", "sign-out"]);
        assert_eq!(submit(&mut learner) == Verdict::LessonDone, is_right, "{to}: {text}");
    }
}

#[test]
fn help_says_the_mission_then_what_is_missing_then_where() {
    let mut learner = alone();
    learner.walk(&["message-nolwenn", "reply"]);
    for (rung, points) in [(Rung::Goal, None), (Rung::Look, None), (Rung::Touch, Some("body"))] {
        learner.help();
        assert_eq!(learner.exercise.card(), Some(&Card::Help(rung)));
        let pointed = learner.exercise.pointed_at(&learner.scene()).map(|(element, _)| element.to_string());
        assert_eq!(pointed.as_deref(), points, "{rung:?}");
    }
    learner.help();
    assert!(learner.exercise.is_demonstrating());
    while learner.exercise.is_demonstrating() {
        learner.wait();
    }
    // Nothing is asked a second time: what was shown is done.
    assert!(matches!(learner.exercise.card(), Some(Card::Skipped(step)) if step.as_str() == "write"));
    assert!(!learner.world().typed(&"body".into()).is_empty());
}

#[test]
fn help_leads_back_to_what_was_undone() {
    let mut learner = alone();
    while learner.exercise.step(&learner.scene()).is_some() {
        learner.do_step();
    }
    learner.walk(&["sign-in", "folder-sent", "sent-message-new-*", "delete"]);
    assert_eq!(learner.exercise.outcomes(&learner.scene()), [false, false]);
    assert_eq!(submit(&mut learner), Verdict::WrongAnswer);
    for _ in 0..4 {
        learner.help();
    }
    while learner.exercise.is_demonstrating() {
        learner.wait();
    }
    assert_eq!(learner.exercise.outcomes(&learner.scene()), [true, false], "the message is sent again");
    learner.restart();
    assert_eq!(learner.place(), "inbox", "everything begins again");
    while learner.exercise.step(&learner.scene()).is_some() {
        learner.do_step();
    }
    assert_eq!(submit(&mut learner), Verdict::LessonDone);
}

#[test]
fn when_all_is_done_help_says_so() {
    let mut learner = alone();
    while learner.exercise.step(&learner.scene()).is_some() {
        learner.do_step();
    }
    learner.help();
    assert_eq!(learner.exercise.card(), Some(&Card::AllDone));
    assert_eq!(learner.exercise.report(&learner.scene()).rung(), None, "that was no help");
}

#[test]
fn only_en_autonomie_can_be_handed_in() {
    for level in [Level::Watch, Level::Together, Level::Try] {
        let mut learner = Learner::at_level(shipped(), Lang::Fr, level);
        assert_eq!(submit(&mut learner), Verdict::Neutral, "{level:?}");
        assert!(!learner.exercise.is_done());
    }
}
