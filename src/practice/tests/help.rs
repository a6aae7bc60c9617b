use super::*;
use crate::practice::Rung;

/// What help points at now, at the rung of the hand.
fn pointed_at(learner: &mut Learner) -> Option<String> {
    for _ in 0..3 {
        learner.help();
    }
    let (element, rung) = learner.exercise.pointed_at(&learner.scene())?;
    assert_eq!(rung, Rung::Touch);
    Some(element.to_string())
}

/// What the demonstration touches, until it gives the world back.
fn watch(learner: &mut Learner) -> Vec<String> {
    let mut touched = Vec::new();
    while learner.exercise.is_demonstrating() {
        touched.extend(learner.exercise.pointed_at(&learner.scene()).map(|(element, _)| element.to_string()));
        learner.wait();
        assert!(touched.len() < 200, "the demonstration has no end");
    }
    touched.dedup();
    touched
}

#[test]
fn help_has_five_rungs_and_stays_on_the_last() {
    let mut learner = Learner::at("reply");
    let scene = learner.scene();
    for (rung, number, points) in [(Rung::Goal, 1, false), (Rung::Look, 2, true), (Rung::Touch, 3, true)] {
        learner.help();
        assert_eq!(learner.exercise.card(), Some(&Card::Help(rung)));
        assert_eq!(rung.number(), number);
        let expected = points.then(|| ("reply".into(), rung));
        assert_eq!(learner.exercise.pointed_at(&scene), expected);
    }
    learner.help();
    assert_eq!(learner.exercise.card(), Some(&Card::Help(Rung::Show)));
    assert!(learner.exercise.is_demonstrating());
    learner.help();
    assert!(!learner.exercise.is_demonstrating(), "the button says “my turn”");
    for _ in 0..2 {
        learner.help();
        assert_eq!(learner.exercise.card(), Some(&Card::Help(Rung::Ask)));
        assert_eq!(learner.exercise.pointed_at(&scene), None);
    }
    // The next step begins at the foot of the ladder, the same step does not.
    learner.restart();
    learner.help();
    assert_eq!(learner.exercise.card(), Some(&Card::Help(Rung::Ask)));
    learner.do_step();
    learner.help();
    assert_eq!(learner.exercise.card(), Some(&Card::Help(Rung::Goal)));
}

#[test]
fn the_kiosk_shows_each_step_to_its_end_and_gives_everything_back() {
    for lang in [Lang::Fr, Lang::En] {
        let mut learner = Learner::new(lang);
        for (step, touched) in [
            ("open", &["message-nolwenn"][..]),
            ("reply", &["reply"]),
            ("write", &["body"]),
            ("send", &["send"]),
            ("check", &["folder-sent"]),
            ("sign-out", &["sign-out"]),
        ] {
            assert_eq!(learner.step(), step);
            let before = learner.world();
            for _ in 0..4 {
                learner.help();
            }
            let began = learner.now;
            let mut shown = learner.world();
            let mut touches = Vec::new();
            while learner.exercise.is_demonstrating() {
                touches.extend(learner.exercise.pointed_at(&learner.scene()).map(|(element, _)| element.to_string()));
                shown = learner.world();
                learner.wait();
            }
            touches.dedup();
            assert_eq!(touches, touched, "{step}");
            assert_ne!(shown, before, "{step} is shown done");
            assert_eq!(learner.world(), before, "{step}");
            assert_eq!(learner.step(), step, "the learner does it again");
            let took = learner.now.saturating_sub(began);
            assert!(took < Duration::from_secs(20), "{step} takes {took:?}");
            assert_eq!(learner.exercise.wakes_at(), None);
            learner.do_step();
        }
        assert!(learner.exercise.is_asked_again(), "what was shown is asked again");
        learner.finish();
        let report = learner.exercise.report(&learner.scene());
        assert!(report.steps.iter().all(|step| step.rung == Some(Rung::Show)), "{report:?}");
    }
}

#[test]
fn the_kiosk_writes_letter_by_letter_into_each_field() {
    let steps = r#"Step(id: "write", does: [Tap("subject"), Type("subject", "title"), Tap("body"), Type("body", "phrase")], until: Filled("body"))"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("subject");
    learner.write("subject", "Zut");
    let before = learner.world();
    for _ in 0..4 {
        learner.help();
    }
    let (mut subjects, mut bodies) = (Vec::new(), Vec::new());
    while learner.exercise.is_demonstrating() {
        let world = learner.world();
        subjects.push(world.typed(&"subject".into()).chars().count());
        bodies.push(world.typed(&"body".into()).chars().count());
        learner.wait();
    }
    for (name, counts, length) in [("subject", &mut subjects, 22), ("body", &mut bodies, 20)] {
        counts.dedup();
        let shown: Vec<usize> = counts.iter().copied().skip_while(|count| name == "subject" && *count == 3).collect();
        let expected: Vec<usize> = (usize::from(name == "subject")..=length).collect();
        assert_eq!(shown, expected, "{name}");
    }
    assert_eq!(learner.world(), before);
}

#[test]
fn any_gesture_ends_the_demonstration_and_does_nothing_else() {
    type Act = fn(&mut Learner) -> Verdict;
    let acts: [(&str, Act); 5] = [
        ("tap", |learner| learner.tap("send")),
        ("type", |learner| learner.write("body", "zut")),
        ("leave", Learner::leave_field),
        ("help", |learner| {
            learner.help();
            Verdict::Neutral
        }),
        ("write for me", |learner| {
            let scene = learner.scene();
            learner.exercise.write_for_learner(&scene, learner.now)
        }),
    ];
    for (name, act) in acts {
        for waits in [0, 1, 3, 12] {
            let mut learner = Learner::at("write");
            learner.tap("body");
            learner.write("body", "Bonjour Nolwenn,\nOui, z");
            let before = learner.world();
            for _ in 0..4 {
                learner.help();
            }
            for _ in 0..waits {
                learner.wait();
            }
            assert!(learner.exercise.is_demonstrating());
            assert_eq!(act(&mut learner), Verdict::Neutral, "{name}");
            assert!(!learner.exercise.is_demonstrating(), "{name}");
            assert_eq!((learner.world(), learner.step()), (before, "write"), "{name} after {waits}");
        }
    }
}

#[test]
fn a_demonstration_does_not_make_the_learner_begin_again() {
    let steps = r#"Step(id: "open", does: [Tap("message-nolwenn"), Tap("delete"), Tap("folder-bin")])"#;
    let mut learner = Learner::with(lesson_of("inbox", steps), Lang::Fr);
    learner.walk(&["message-nolwenn", "delete"]);
    assert_eq!(pointed_at(&mut learner).as_deref(), Some("folder-bin"));
    learner.help();
    learner.wait();
    learner.help();
    assert!(!learner.exercise.is_demonstrating());
    assert_eq!(learner.tap("folder-bin"), Verdict::StepDone);
    assert!(learner.exercise.is_asked_again(), "what was shown is asked once more");
}

#[test]
fn help_points_at_the_way_back_first() {
    let mut learner = Learner::at("open");
    learner.walk(&["new"]);
    assert_eq!(pointed_at(&mut learner).as_deref(), Some("back"));
    learner.help();
    assert_eq!(watch(&mut learner), ["back", "message-nolwenn"]);

    let mut learner = Learner::at("write");
    learner.walk(&["back", "forward"]);
    assert_eq!(pointed_at(&mut learner).as_deref(), Some("back"));
    learner.help();
    assert_eq!(watch(&mut learner), ["back", "reply", "body"]);
    assert_eq!(learner.place(), "forward-nolwenn");
}

#[test]
fn where_no_way_leads_back_the_step_is_shown_from_its_start() {
    let mut learner = Learner::at("send");
    learner.tap("back");
    // "Répondre" would make a new answer in place of the one that was written.
    assert_eq!(pointed_at(&mut learner), None);
    learner.help();
    assert_eq!(watch(&mut learner), ["send"]);
    // The learner goes on from there: what they strayed from is out of reach.
    assert_eq!(learner.place(), "reply-nolwenn");
    learner.finish();
}

#[test]
fn a_late_clock_and_an_early_one_do_no_harm() {
    let mut learner = Learner::at("write");
    let before = learner.world();
    for _ in 0..4 {
        learner.help();
    }
    let scene = learner.scene();
    let due = learner.exercise.wakes_at().unwrap();
    learner.exercise.tick(&scene, due.saturating_sub(Duration::from_millis(1)));
    assert_eq!(learner.world(), before, "not yet");
    learner.exercise.tick(&scene, due + Duration::from_hours(24));
    assert!(learner.exercise.wakes_at().unwrap() > due + Duration::from_hours(24), "what was slept through is not caught up at once");
    learner.restart();
    assert!(!learner.exercise.is_demonstrating());
    assert_eq!(learner.world(), before);
}
