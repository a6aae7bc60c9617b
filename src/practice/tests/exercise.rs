use super::*;
use crate::practice::matching::Progress;
use proptest::prelude::*;

const PHRASE: &str = "Oui, je viens jeudi.";
const GREETING: &str = "Bonjour Nolwenn,\n";

#[test]
fn the_worked_example_does_the_whole_lesson_in_both_languages() {
    for lang in [Lang::Fr, Lang::En, Lang::Br] {
        let mut learner = Learner::new(lang);
        assert_eq!(learner.exercise.card(), Some(&Card::Mission));
        let mut done = Vec::new();
        while !learner.exercise.is_done() {
            let step = learner.step();
            match learner.do_step() {
                Verdict::StepDone => assert_eq!(learner.exercise.card(), Some(&Card::Done(step.into()))),
                Verdict::LessonDone => assert!(learner.exercise.is_done() && learner.exercise.card().is_none()),
                other => panic!("{step} in {lang:?}: {other:?}"),
            }
            done.push(step);
        }
        assert_eq!(done, ["open", "reply", "write", "send", "check", "sign-out"]);
        assert_eq!(learner.tap("sign-in"), Verdict::Neutral, "the lesson is over");
        assert_eq!(learner.place(), "signed-out");
        assert_eq!(learner.exercise.report(&learner.scene()).rung(), None);
    }
}

#[test]
fn any_way_to_the_goal_counts() {
    let mut learner = Learner::new(Lang::Fr);
    learner.walk(&["message-library", "folder-bin", "folder-inbox"]);
    assert_eq!(learner.tap("message-nolwenn"), Verdict::StepDone);
    learner.walk(&["folder-inbox", "message-nolwenn"]);
    assert_eq!(learner.tap("reply"), Verdict::StepDone);
    // Straight into the field, with more words around the phrase, in another case.
    assert_eq!(learner.write("body", "Chère Nolwenn, OUI, je viens  jeudi. À bientôt !"), Verdict::StepDone);
    learner.finish();
}

#[test]
fn a_detour_that_reaches_the_goal_ends_the_step_and_is_told() {
    let mut learner = Learner::at("reply");
    assert_eq!(learner.tap("reply-all"), Verdict::StepDone);
    assert_eq!(learner.step(), "write");
    assert_eq!(learner.exercise.card(), Some(&Card::Detour { says: "reply-all-works".into(), again: false }));
    learner.finish();
}

#[test]
fn a_detour_that_leads_on_without_ending_the_step_is_told_too() {
    let steps = r#"Step(id: "open", does: [Tap("folder-sent")], until: Showing("sent"),
        detours: [Slip(when: Tap("folder-bin"), says: "reply-all-works")])"#;
    let mut learner = Learner::with(lesson_of("inbox", steps), Lang::Fr);
    for again in [false, true] {
        assert_eq!(learner.tap("folder-bin"), Verdict::Detour);
        assert_eq!(learner.exercise.card(), Some(&Card::Detour { says: "reply-all-works".into(), again }));
    }
    assert_eq!(learner.step(), "open");
}

#[test]
fn a_foreseen_mistake_has_its_own_words_and_others_the_second_time() {
    let mut learner = Learner::new(Lang::Fr);
    for nth in 1..=4 {
        assert_eq!(learner.tap("message-prize"), Verdict::Mistake);
        assert_eq!(learner.exercise.card(), Some(&mistake("open-prize", nth)));
        assert_eq!(learner.tap("back"), Verdict::Neutral);
        assert_eq!(learner.exercise.card(), None);
    }
    assert_eq!(learner.tap("message-library"), Verdict::Mistake);
    assert_eq!(learner.exercise.card(), Some(&mistake("open-library", 1)), "each mistake is counted for itself");
    // Taking the step again is no way to hear the first words twice.
    learner.restart();
    learner.tap("message-prize");
    assert_eq!(learner.exercise.card(), Some(&mistake("open-prize", 5)));
    assert_eq!(learner.step(), "open");
}

#[test]
fn anything_else_has_the_words_of_the_step() {
    let mut learner = Learner::new(Lang::Fr);
    for (nth, element) in (1..).zip(["folder-sent", "folder-drafts", "sign-out"]) {
        assert_eq!(learner.tap(element), Verdict::Mistake, "{element}");
        let expected = Card::Otherwise { step: "open".into(), touched: element.into(), nth };
        assert_eq!(learner.exercise.card(), Some(&expected), "{element}");
    }
    let before = learner.world();
    assert_eq!(learner.tap("nothing-of-the-kind"), Verdict::Neutral);
    assert_eq!(learner.write("body", "There is no such field here"), Verdict::Neutral);
    assert_eq!(learner.world(), before);
}

#[test]
fn coming_back_is_no_mistake_whichever_way() {
    for way in ["back", "folder-inbox"] {
        let mut learner = Learner::new(Lang::Fr);
        learner.tap("message-prize");
        assert_eq!(learner.tap(way), Verdict::Neutral, "{way}");
        assert_eq!(learner.exercise.card(), None, "{way}");
    }
    // The menu of a small screen comes and goes without a word.
    let mut learner = Learner::new(Lang::Fr);
    for element in ["menu", "menu", "menu", "back"] {
        assert_eq!(learner.tap(element), Verdict::Neutral);
        assert_eq!(learner.exercise.card(), None);
    }
    assert!(!learner.exercise.world().is_menu_open());
}

#[test]
fn the_right_answer_in_the_wrong_message_is_not_the_right_answer() {
    let mut learner = Learner::at("write");
    learner.walk(&["back", "folder-inbox", "message-prize", "reply"]);
    assert_eq!(learner.place(), "reply-prize");
    assert_ne!(learner.write("body", PHRASE), Verdict::StepDone);
    learner.tap("body");
    assert_eq!(learner.exercise.wanted_phrase(&learner.scene()), None);
    assert_ne!(learner.leave_field(), Verdict::StepDone);
    learner.walk(&["back", "folder-inbox", "new"]);
    assert_ne!(learner.write("body", PHRASE), Verdict::StepDone, "nor is it in a new message");
    assert_eq!(learner.step(), "write");
    learner.restart();
    learner.finish();
}

#[test]
fn what_was_tapped_counts_where_the_worked_example_taps_it() {
    // The button "send" is on three pages.
    let steps = r#"Step(id: "open", does: [Tap("message-nolwenn"), Tap("reply"), Tap("send")])"#;
    let mut learner = Learner::with(lesson_of("inbox", steps), Lang::Fr);
    learner.walk(&["message-prize", "reply", "send"]);
    assert_eq!(learner.step(), "open");
    learner.walk(&["to-inbox", "message-nolwenn", "reply"]);
    assert_eq!(learner.tap("send"), Verdict::LessonDone);
}

#[test]
fn a_phrase_without_its_full_stop_is_good_when_the_learner_moves_on() {
    let typed = format!("{GREETING}oui je viens jeudi");
    let mut learner = Learner::at("write");
    learner.tap("body");
    assert_eq!(learner.write("body", typed.as_str()), Verdict::Neutral, "the full stop may still come");
    assert_eq!(learner.leave_field(), Verdict::StepDone);
    assert_eq!(learner.exercise.card(), Some(&Card::Done("write".into())));

    let mut learner = Learner::at("write");
    learner.tap("body");
    learner.write("body", typed.as_str());
    assert_eq!(learner.tap("send"), Verdict::StepDone, "and it is sent at once");
    assert_eq!((learner.step(), learner.place().as_str()), ("check", "sent-done"));
}

#[test]
fn moving_on_from_the_last_phrase_ends_the_lesson() {
    let steps = r#"Step(id: "write", does: [Tap("body"), Type("body", "phrase")])"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("body");
    learner.write("body", "oui je viens jeudi");
    assert_eq!(learner.tap("subject"), Verdict::LessonDone);
    assert!(learner.exercise.is_done());
}

#[test]
fn moving_on_to_the_next_field_is_told_as_a_success() {
    let steps = r#"Step(id: "open", does: [Tap("subject"), Type("subject", "phrase")]),
        Step(id: "write", does: [Tap("body"), Type("body", "phrase")])"#;
    let mut learner = Learner::with(lesson_of("new", steps), Lang::Fr);
    learner.tap("subject");
    learner.write("subject", "oui je viens jeudi");
    assert_eq!(learner.tap("body"), Verdict::StepDone);
    assert_eq!(learner.exercise.card(), Some(&Card::Done("open".into())));
}

#[test]
fn an_unfinished_phrase_says_what_is_missing() {
    let mut learner = Learner::at("write");
    learner.tap("body");
    assert_eq!(learner.leave_field(), Verdict::Neutral, "nothing was begun");
    assert_eq!(learner.exercise.card(), None);

    for (nth, (text, written, stray)) in (1..).zip([("Oui, je v", 9, 0), ("Oui, je vx", 9, 1), ("zut", 0, 3)]) {
        learner.tap("body");
        learner.write("body", format!("{GREETING}{text}"));
        assert_eq!(learner.leave_field(), Verdict::WrongAnswer, "{text}");
        let progress = Some(Progress { written, stray });
        assert_eq!(learner.exercise.card(), Some(&Card::WrongAnswer { field: "body".into(), progress, nth }), "{text}");
    }
    assert_eq!(learner.step(), "write");
}

#[test]
fn the_kiosk_can_write_for_the_learner() {
    for begun in ["", "Oui, je v", "zut", "Oui,   je vx", "  Oui"] {
        let mut learner = Learner::at("write");
        learner.tap("body");
        learner.write("body", format!("{GREETING}{begun}"));
        let scene = learner.scene();
        assert_eq!(learner.exercise.wanted_phrase(&scene).as_deref(), Some(PHRASE));
        assert_eq!(learner.exercise.write_for_learner(&scene, learner.now), Verdict::StepDone, "{begun}");
        let before_phrase = if begun == "  Oui" { "  " } else { "" };
        assert_eq!(learner.body(), format!("{GREETING}{before_phrase}{PHRASE}"), "{begun}");
    }
    // Where nothing is to be typed, nothing is.
    let mut learner = Learner::at("open");
    let scene = learner.scene();
    assert_eq!(learner.exercise.write_for_learner(&scene, learner.now), Verdict::Neutral);
}

#[test]
fn the_language_may_change_in_the_middle() {
    let mut learner = Learner::at("write");
    learner.tap("body");
    learner.write("body", format!("{GREETING}Oui, je v"));
    let (world, step) = (learner.world(), learner.exercise.step_index());
    learner.lang = Lang::En;
    assert_eq!((learner.world(), learner.exercise.step_index()), (world, step));
    let scene = learner.scene();
    assert_eq!(learner.exercise.wanted_phrase(&scene).as_deref(), Some("Yes, I will come."));
    let field = ElementId::from("body");
    let first = scene.phrases(learner.exercise.step(&scene).unwrap(), &field).into_iter().next();
    assert_eq!(first.as_deref(), Some("Yes, I will come."), "what is missing is told in the language of the moment");
    // Who began in French may end in French, or begin again.
    for phrase in [PHRASE, "Yes, I will come."] {
        learner.write("body", format!("{GREETING}{phrase}"));
        assert_eq!(learner.step(), "send", "{phrase}");
        learner = Learner::at("write");
        learner.lang = Lang::En;
    }
}

#[test]
fn what_was_typed_shows_in_no_debug_text() {
    let marker = "zebulon42";
    let mut learner = Learner::at("write");
    learner.tap("body");
    learner.write("body", format!("{GREETING}{marker}"));
    learner.leave_field();
    let gesture = Gesture::Type("body".into(), Typed::new(marker));
    learner.help();
    let texts = [format!("{:?}", learner.exercise), format!("{:#?}", learner.world()), format!("{gesture:?}")];
    assert!(texts.iter().all(|text| !text.contains(marker) && text.contains("Typed(…)")));
    // Nor once it is sent: the record keeps it under the same cover.
    learner.restart();
    learner.write("body", format!("{marker} {PHRASE}"));
    learner.walk(&["send", "folder-sent"]);
    assert!(learner.body().is_empty() && !format!("{:?}", learner.exercise).contains(marker));
}

/// One thing that somebody may do.
#[derive(Clone, Debug)]
enum Whim {
    Tap(prop::sample::Index),
    Type(prop::sample::Index, String),
    Leave,
    Help,
    Wait,
    WriteForMe,
    Speak(bool),
}

fn whims() -> impl Strategy<Value = Vec<Whim>> {
    let text = prop_oneof![
        "\\PC{0,30}",
        Just(PHRASE.to_owned()),
        Just("oui je viens jeudi".to_owned()),
        Just("Yes, I will".to_owned()),
        Just("nolwenn.legall@courriel.example".to_owned())
    ];
    let whim = prop_oneof![
        12 => any::<prop::sample::Index>().prop_map(Whim::Tap),
        4 => (any::<prop::sample::Index>(), text).prop_map(|(at, text)| Whim::Type(at, text)),
        1 => Just(Whim::Leave),
        2 => Just(Whim::Help),
        2 => Just(Whim::Wait),
        1 => Just(Whim::WriteForMe),
        1 => any::<bool>().prop_map(Whim::Speak),
    ];
    prop::collection::vec(whim, 0..40)
}

fn follow(learner: &mut Learner, whim: Whim) {
    let elements = learner.exercise.world().elements(&learner.scene());
    let scene = learner.scene();
    match whim {
        Whim::Tap(at) => drop(learner.tap(at.get(&elements).as_str())),
        Whim::Type(at, text) => drop(learner.write(["body", "to", "subject"][at.index(3)], text)),
        Whim::Leave => drop(learner.leave_field()),
        Whim::Help => learner.help(),
        Whim::Wait => drop(learner.wait()),
        Whim::WriteForMe => drop(learner.exercise.write_for_learner(&scene, learner.now)),
        Whim::Speak(english) => learner.lang = if english { Lang::En } else { Lang::Fr },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_ever_stuck(whims in whims(), english: bool) {
        let mut learner = Learner::new(if english { Lang::En } else { Lang::Fr });
        for whim in whims {
            if learner.exercise.is_done() {
                break;
            }
            follow(&mut learner, whim);
        }
        learner.restart();
        learner.finish();
    }

    #[test]
    fn taking_a_step_again_brings_everything_back(step in 0..6_usize, whims in whims()) {
        let mut learner = Learner::new(Lang::Fr);
        for _ in 0..step {
            learner.do_step();
        }
        let start = learner.world();
        for whim in whims {
            follow(&mut learner, whim);
            if learner.exercise.step_index() != step {
                break;
            }
        }
        if learner.exercise.step_index() == step {
            learner.restart();
            prop_assert_eq!(learner.world(), start);
            prop_assert!(!learner.exercise.can_restart_step() && learner.exercise.card().is_none());
        }
    }
}

#[test]
fn a_box_ticked_by_mistake_is_emptied_without_another_word() {
    let lesson = LessonId::from("tax-check");
    let scene = Scene::new(shipped(), &lesson, Lang::Fr, TODAY).unwrap();
    let sections = scene.lesson.steps.iter().position(|step| step.id.as_str() == "sections").unwrap();
    let mut exercise = Exercise::from_step(&scene, Level::Try, Tutoring::default(), sections, Duration::ZERO);
    let mut tap = || {
        let verdict = exercise.apply(Gesture::Tap("section-rent".into()), &scene, Duration::ZERO);
        (verdict, exercise.card().cloned())
    };
    assert_eq!(tap(), (Verdict::Mistake, Some(mistake("sections-rent", 1))));
    assert_eq!(tap(), (Verdict::Neutral, None), "that was the repair");
    assert_eq!(tap(), (Verdict::Mistake, Some(mistake("sections-rent", 2))));
}
