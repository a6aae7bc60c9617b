use super::*;
use crate::practice::{Stumble, leave_out_broken, prove, prove_all};

fn stumble(change: impl FnOnce(&str) -> String) -> Option<Stumble> {
    let files = changed(LESSON, change);
    let (content, problems) = read(&files);
    let lesson = LessonId::from("reply-mail");
    let scene = Scene::new(&content, &lesson, Lang::Fr, TODAY).unwrap();
    assert!(problems.is_empty(), "the lesson is to be broken in this way alone: {problems:?}");
    let stumble = prove(&scene);
    assert_eq!(prove_all(&content, &files, TODAY).len(), usize::from(stumble.is_some()));
    stumble
}

#[test]
fn what_is_shipped_is_proved_in_every_language() {
    for lang in Lang::ALL {
        for id in shipped().lessons.keys() {
            assert_eq!(prove(&Scene::new(shipped(), id, lang, TODAY).unwrap()), None, "{id} in {lang:?}");
        }
    }
    assert!(prove_all(shipped(), &Files::built_in(), TODAY).is_empty());
}

#[test]
fn a_worked_example_that_misses_the_goal() {
    let found = stumble(|text| text.replace("until: Showing(\"sent-done\")", "until: Showing(\"sent\")"));
    assert_eq!(found, Some(Stumble::GoalNotReached { step: "send".into() }));
    // The field is there, and what is typed is not what is waited for in that other field.
    let found = stumble(|text| text.replace("until: Filled(\"body\")", "until: Filled(\"subject\")"));
    assert_eq!(found, Some(Stumble::GoalNotReached { step: "write".into() }));
    let found = stumble(|text| text.replace("until: Showing(\"sent\")", "until: Tapped(\"folder-bin\")"));
    assert_eq!(found, Some(Stumble::GoalNotReached { step: "check".into() }));
}

#[test]
fn a_step_that_is_done_before_it_begins() {
    let found = stumble(|text| text.replace("until: Showing(\"reply-nolwenn\")", "until: Showing(\"message-nolwenn\")"));
    assert_eq!(found, Some(Stumble::NeverShown { step: "reply".into() }));
    let found = stumble(|text| text.replace("until: Showing(\"message-nolwenn\")", "until: Showing(\"inbox\")"));
    assert_eq!(found, Some(Stumble::NeverShown { step: "open".into() }));
}

#[test]
fn a_target_that_is_on_another_page() {
    let found = stumble(|text| text.replace("does: [Tap(\"message-nolwenn\")]", "does: [Tap(\"reply\")]"));
    assert_eq!(found, Some(Stumble::TargetNotOnPage { step: "open".into(), target: "reply".into(), page: "inbox".into() }));
    let found = stumble(|text| {
        text.replace("does: [Tap(\"folder-sent\")]", "does: [Tap(\"folder-sent\"), Tap(\"send\")]")
            .replace("Showing(\"sent\")", "Showing(\"drafts\")")
    });
    assert_eq!(found, Some(Stumble::TargetNotOnPage { step: "check".into(), target: "send".into(), page: "sent".into() }));
}

#[test]
fn a_lesson_that_nobody_can_finish_is_left_out() {
    let files = changed(LESSON, |text| text.replace("Showing(\"sent-done\")", "Showing(\"sent\")"));
    let mut content = read(&files).0;
    let all: Vec<LessonId> = content.lessons.keys().cloned().collect();
    let problems = leave_out_broken(&all, &mut content, &files, TODAY);
    assert_eq!(problems.iter().map(|found| found.problem.id()).collect::<Vec<_>>(), ["does-not-reach-goal"]);
    assert!(!content.lessons.contains_key("reply-mail"));
    let left: Vec<&str> = content.offered_lessons().map(|(id, _)| id.as_str()).collect();
    let others = read(&files).0.offered_lessons().count() - 1;
    assert!(left.contains(&"read-mail") && left.len() == others, "the others can be opened: {left:?}");
}
