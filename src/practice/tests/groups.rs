//! Steps in any order, and answers that are judged by a rule.

use super::*;

/// Two fields of a new message, and then the third.
const FIELDS: &str = r#"
    Step(id: "open", does: [Type("to", "to-address")]),
    Step(id: "reply", does: [Type("subject", "says-yes")], until: Matches("subject", Same("says-yes"))),
    Step(id: "write", does: [Type("body", "phrase")]),
    Step(id: "send", does: [Tap("send")], until: Showing("sent-done"))"#;

#[test]
fn fields_side_by_side_may_be_filled_in_any_order() {
    for order in [["to", "subject", "body"], ["body", "subject", "to"], ["subject", "body", "to"]] {
        let mut learner = Learner::with(lesson_of("new", FIELDS), Lang::Fr);
        for (at, field) in order.iter().enumerate() {
            let (text, step) = match *field {
                "to" => ("nolwenn.legall@courriel.example", 0),
                "subject" => ("OUI", 1),
                _ => ("oui je viens jeudi.", 2),
            };
            assert!(!learner.exercise.has_done(step));
            learner.tap(field);
            learner.write(field, text);
            learner.leave_field();
            assert!(learner.exercise.has_done(step), "{field} in {order:?}");
            // The present step is the first one that is not done.
            let first = (0..4).find(|step| !learner.exercise.has_done(*step)).unwrap();
            assert_eq!(learner.exercise.step_index(), first, "after {} of {order:?}", at + 1);
        }
        assert_eq!(learner.step(), "send");
        assert_eq!(learner.tap("send"), Verdict::LessonDone);
    }
}

#[test]
fn going_to_another_field_of_the_group_is_no_mistake() {
    let mut learner = Learner::with(lesson_of("new", FIELDS), Lang::Fr);
    for field in ["body", "subject", "to", "body"] {
        assert_eq!(learner.tap(field), Verdict::Neutral, "{field}");
        assert_eq!(learner.exercise.card(), None);
    }
    // What is lit on the keyboard is the phrase of the field that is open.
    assert_eq!(learner.exercise.wanted_phrase(&learner.scene()).as_deref(), Some("Oui, je viens jeudi."));
}

#[test]
fn taking_a_step_again_keeps_what_is_done_in_its_group() {
    let mut learner = Learner::with(lesson_of("new", FIELDS), Lang::Fr);
    learner.tap("body");
    learner.write("body", "Oui, je viens jeudi.");
    learner.tap("to");
    learner.write("to", "nolw");
    learner.restart();
    let typed = |learner: &Learner, field: &str| learner.world().typed(&field.into()).to_owned();
    assert_eq!((typed(&learner, "body"), typed(&learner, "to")), ("Oui, je viens jeudi.".to_owned(), String::new()));
}

#[test]
fn other_steps_go_together_where_they_name_a_group() {
    let group = r#"
        Step(id: "open", does: [Tap("folder-sent")], group: "look"),
        Step(id: "check", does: [Tap("folder-bin")], group: "look"),
        Step(id: "sign-out", does: [Tap("sign-out")])"#;
    let mut learner = Learner::with(lesson_of("inbox", group), Lang::Fr);
    assert_eq!(learner.tap("folder-bin"), Verdict::StepDone);
    assert!(learner.exercise.has_done(1) && !learner.exercise.has_done(0));
    assert_eq!(learner.tap("folder-sent"), Verdict::StepDone);
    assert_eq!(learner.step(), "sign-out");
    // Without the group, the order counts.
    let mut learner = Learner::with(lesson_of("inbox", &group.replace(", group: \"look\"", "")), Lang::Fr);
    assert_eq!(learner.tap("folder-bin"), Verdict::Mistake);
}

#[test]
fn an_answer_that_may_still_grow_counts_when_the_field_is_left() {
    let steps = r#"Step(id: "open", does: [Type("subject", "says-yes")], until: Matches("subject", AtLeast(3)))"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("subject");
    assert_eq!(learner.write("subject", "oui m"), Verdict::Neutral);
    assert_eq!(learner.leave_field(), Verdict::LessonDone);
}

#[test]
fn today_is_the_day_of_the_visit() {
    let steps = r#"Step(id: "open", does: [Type("subject", "says-yes")], until: Matches("subject", Today))"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("subject");
    learner.write("subject", "24/11/2026");
    assert_ne!(learner.leave_field(), Verdict::LessonDone);
    learner.tap("subject");
    learner.write("subject", "25 novembre");
    assert_eq!(learner.leave_field(), Verdict::LessonDone);
}

#[test]
fn a_foreseen_answer_has_its_own_words() {
    let steps = r#"Step(id: "open", does: [Type("subject", "phrase")],
        mistakes: [Slip(when: Type("subject", "says-yes"), says: "open-new")])"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("subject");
    learner.write("subject", "Oui");
    assert_eq!(learner.leave_field(), Verdict::Mistake);
    assert_eq!(learner.exercise.card(), Some(&mistake("open-new", 1)));
    learner.tap("subject");
    learner.write("subject", "Peut-être");
    assert_eq!(learner.leave_field(), Verdict::WrongAnswer, "the right gesture, another answer");
}

#[test]
fn goals_can_be_put_together() {
    let steps = r#"Step(id: "open", does: [Tap("message-nolwenn"), Tap("folder-sent")],
        until: All([Any([Showing("sent"), Showing("bin")]), Not(Showing("bin")), Listed(list: "mails", marks: {"unread": "no"})]))"#;
    let mut learner = Learner::with(lesson_of("inbox", steps), Lang::Fr);
    learner.walk(&["folder-sent"]);
    assert!(!learner.exercise.is_done(), "nothing has been read");
    learner.walk(&["folder-inbox", "message-nolwenn", "folder-bin"]);
    assert!(!learner.exercise.is_done());
    assert_eq!(learner.tap("folder-sent"), Verdict::LessonDone);
}
