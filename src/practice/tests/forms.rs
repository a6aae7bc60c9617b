//! Every form of every service takes whatever people type, and keeps it.

use super::{TODAY, shipped};
use crate::content::{Block, ElementId, Page};
use crate::practice::{Fault, Scene, Typed, World};
use crate::text::Lang;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// What hands, keyboards and clipboards bring.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<String>(),
        2 => "[0-9 .,/-]{0,20}",
        1 => Just("a".repeat(10_000)),
        1 => Just("\u{202e}abc\u{7}\u{1f30a}\u{0}\r\n\t".repeat(40)),
        1 => Just("0612345678".to_owned()),
        1 => Just("quelquun@gmail.com".to_owned()),
    ]
}

/// The fields that the page shows.
fn fields(page: &Page, world: &World) -> Vec<ElementId> {
    let ids = world.blocks(page).into_iter().filter_map(|block| match block {
        Block::Field(field) => Some(field.id.clone()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn any_input_is_kept_and_judged() {
    let content = shipped();
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let mut forms = 0;
    for id in content.lessons.keys() {
        let scene = Scene::new(content, id, Lang::Fr, TODAY).unwrap();
        let pages = scene.site.pages.iter().filter(|page| page.about.is_none());
        for (page, look) in pages.flat_map(|page| page.looks().into_iter().map(move |look| (page, look))) {
            let untouched = World::in_look(&scene, page, &look);
            let inputs = fields(page, &untouched);
            if inputs.is_empty() {
                continue;
            }
            forms += 1;
            let strategy = prop::collection::vec(anything(), inputs.len());
            let case = |texts: Vec<String>| {
                let mut world = untouched.clone();
                for (field, text) in inputs.iter().zip(&texts) {
                    world.tap(field, &scene);
                    world.write(field, Typed::new(text.as_str()), &scene);
                }
                for element in world.elements(&scene) {
                    let mut next = world.clone();
                    next.tap(&element, &scene);
                    // Whoever is told of a fault finds all as it was.
                    if next.faults(page).next().is_some() {
                        prop_assert_eq!(next.place(), world.place());
                        for (field, text) in inputs.iter().zip(&texts) {
                            prop_assert_eq!(next.typed(field), text.as_str());
                        }
                    }
                }
                Ok(())
            };
            runner.run(&strategy, case).unwrap_or_else(|error| panic!("{id}, {}: {error}", page.id));
        }
    }
    assert!(forms > 3, "{forms} forms");
}

#[test]
fn real_looking_data_is_refused_with_its_own_words() {
    let content = shipped();
    let scene = Scene::new(content, &"fc-sign-in".into(), Lang::Fr, TODAY).unwrap();
    let fault_of = |text: &str| {
        let mut world = World::on(&scene, &"tax".into());
        world.write(&"tax-number".into(), Typed::new(text), &scene);
        world.tap(&"tax-continue".into(), &scene);
        world.fault(&"tax-number".into())
    };
    assert_eq!(fault_of("30 99 88 77 66 554"), None);
    assert_eq!(fault_of("1 23 45 67 89 012"), Some(Fault::Real));
    assert_eq!(fault_of("1234"), Some(Fault::Wrong));
    assert_eq!(fault_of(""), Some(Fault::Missing));
}

#[test]
fn tabs_keep_a_form_and_open_the_mailbox_anew() {
    let content = shipped();
    let scene = Scene::new(content, &"fc-sign-in".into(), Lang::Fr, TODAY).unwrap();
    let mut world = World::on(&scene, &"tax".into());
    world.write(&"tax-number".into(), Typed::new("30"), &scene);
    for element in ["tab-mail", "mail-library", "tab-service"] {
        assert!(world.tap(&element.into(), &scene), "{element}");
    }
    assert_eq!((world.place().name().as_str(), world.typed(&"tax-number".into())), ("tax", "30"));
    world.tap(&"tab-mail".into(), &scene);
    assert_eq!(world.place().name(), "mail", "the inbox, and not the message that was read");
    world.tap(&"tab-service".into(), &scene);
    world.tap(&ElementId::from(ElementId::BACK), &scene);
    assert_eq!(world.place().name(), "expired", "the browser's own button ends the session");
}

#[test]
fn a_question_holds_one_answer_and_a_box_is_ticked_and_unticked() {
    let content = shipped();
    let scene = Scene::new(content, &"fc-sign-in".into(), Lang::Fr, TODAY).unwrap();
    let mut world = World::on(&scene, &"confirm".into());
    world.tap(&"confirm-go".into(), &scene);
    assert_eq!((world.place().name().as_str(), world.fault(&"agree".into())), ("confirm", Some(Fault::Missing)));
    for (times, is_on) in [(1, true), (2, false), (3, true)] {
        world.tap(&"agree".into(), &scene);
        assert_eq!(world.is_chosen(&"agree".into()), is_on, "touched {times} times");
    }
    assert_eq!(world.fault(&"agree".into()), None);
    assert!(!world.tap(&"account-msa".into(), &scene), "not on this page, and off on its own");
    world.tap(&"confirm-go".into(), &scene);
    assert_eq!(world.place().name(), "inside");
}
