//! What a mock service can do beyond fields and buttons: questions that unfold, dialogs, blocks that come and go, codes that age.

use super::{TODAY, shipped};
use crate::content::{Block, ElementId, Expr, Level};
use crate::practice::{Exercise, Fault, Gesture, Scene, Tutoring, Typed, Verdict, World};
use crate::text::Lang;
use std::collections::BTreeSet;
use std::time::Duration;

fn scene(lesson: &str) -> Scene<'static> {
    Scene::new(shipped(), &lesson.into(), Lang::Fr, TODAY).unwrap()
}

fn tap(world: &mut World, element: &str, scene: &Scene<'_>) {
    assert!(world.tap(&element.into(), scene), "{element} on {}", world.place().name());
}

#[test]
fn a_question_that_folds_shows_its_options_when_touched_and_hides_them_when_answered() {
    let scene = scene("tax-check");
    let mut world = World::on(&scene, &"identity".into());
    let married = ElementId::from("family-married");
    assert!(!world.tap(&married, &scene), "an option that nobody sees");
    tap(&mut world, "family", &scene);
    assert!(world.elements(&scene).contains(&married));
    tap(&mut world, "family-married", &scene);
    assert!(world.is_chosen(&married) && !world.elements(&scene).contains(&married));
}

#[test]
fn help_leads_through_a_question_that_was_folded_again() {
    let scene = scene("tax-check");
    let mut exercise = Exercise::new(&scene, Level::Try, Tutoring::default(), Duration::ZERO);
    let is_asked = |exercise: &Exercise| {
        exercise.step(&scene).is_some_and(|step| step.does.iter().any(|step_move| step_move.target().as_str() == "family"))
    };
    while !is_asked(&exercise) {
        exercise.do_step(&scene, Duration::ZERO);
    }
    for _ in 0..2 {
        exercise.apply(Gesture::Tap("family".into()), &scene, Duration::ZERO);
    }
    assert_eq!(exercise.next_touch().map(ElementId::as_str), Some("family"));
    exercise.apply(Gesture::Tap("family".into()), &scene, Duration::ZERO);
    assert_eq!(exercise.next_touch().map(ElementId::as_str), Some("family-married"));
}

#[test]
fn a_dialog_lies_over_its_page_and_no_leaves_all_as_it_was() {
    let scene = scene("tax-sign");
    let mut world = World::new(&scene);
    let before = world.clone();
    tap(&mut world, "sign", &scene);
    let page = scene.site.page(&world.place().page).unwrap();
    assert_eq!((page.id.as_str(), scene.site.host_of(page)), ("sign-ask", "impots.gouv.fr"));
    assert_eq!(scene.site.beneath(page).id.as_str(), "summary");
    assert!(!world.elements(&scene).contains(&"change-1aj".into()), "what lies under a dialog cannot be touched");
    tap(&mut world, "sign-no", &scene);
    assert_eq!(world, before);
}

#[test]
fn blocks_come_with_the_box_that_is_ticked_and_keep_what_was_typed_while_they_are_away() {
    let scene = scene("tax-check");
    let mut world = World::on(&scene, &"income".into());
    let gift = ElementId::from("box-7uf");
    assert!(!world.write(&gift, Typed::new("60"), &scene), "a field that nobody sees");
    world.choose(&"section-gifts".into(), scene.site);
    assert!(world.write(&gift, Typed::new("abc"), &scene));
    tap(&mut world, "income-next", &scene);
    assert_eq!(world.fault(&gift), Some(Fault::Wrong));
    world.turn("sections");
    tap(&mut world, "section-gifts", &scene);
    tap(&mut world, "sections-next", &scene);
    tap(&mut world, "income-next", &scene);
    assert_eq!(world.place().name(), "summary", "nobody is asked to mend what is not there");
    assert_eq!(world.typed(&gift), "abc");
}

#[test]
fn a_lesson_may_begin_after_something_and_nobody_has_typed_it() {
    let scene = scene("tax-sign");
    let world = World::new(&scene);
    assert_eq!((world.place().name().as_str(), world.typed(&"box-1aj".into())), ("summary", "22150"));
    assert!(world.is_chosen(&"section-gifts".into()));
    tap(&mut world.clone(), ElementId::BACK, &scene);
    assert!(world.typed_texts().is_empty());
    // Filled in by the service: the children, and the wages before anything was corrected.
    let world = World::new(&self::scene("tax-check"));
    assert_eq!((world.typed(&"children".into()), world.typed(&"box-1aj".into())), ("1", "21400"));
}

#[test]
fn a_code_is_refused_once_it_is_too_old_and_then_counts_anew() {
    let scene = scene("tax-ready");
    let mut world = World::on(&scene, &"sign-in".into());
    world.write(&"tax-number".into(), Typed::new("3011223344556"), &scene);
    world.write(&"password".into(), Typed::new("Granit-rose-29"), &scene);
    tap(&mut world, "sign-in-go", &scene);
    world.write(&"code".into(), Typed::new("482915"), &scene);
    let at = |secs| scene.at(Duration::from_secs(secs));
    let mut in_time = world.clone();
    tap(&mut in_time, "code-go", &at(600));
    assert_eq!(in_time.place().name(), "space");
    tap(&mut world, "code-go", &at(601));
    assert_eq!((world.place().name().as_str(), world.fault(&"code".into())), ("code-page", Some(Fault::Late)));
    assert_eq!(world.typed(&"code".into()), "482915");
    tap(&mut world, "code-go", &at(700));
    assert_eq!(world.place().name(), "space", "it was sent again");
}

#[test]
fn a_look_at_the_address_is_never_a_mistake() {
    for level in [Level::Together, Level::Try] {
        let scene = scene("tax-ready");
        let mut exercise = Exercise::new(&scene, level, Tutoring::default(), Duration::ZERO);
        let verdict = exercise.apply(Gesture::Tap(ElementId::ADDRESS.into()), &scene, Duration::ZERO);
        assert_eq!((verdict, exercise.world().shows_owner()), (Verdict::Neutral, true));
    }
}

#[test]
fn any_page_can_be_looked_at_with_all_that_it_holds() {
    for id in shipped().lessons.keys() {
        let scene = scene(id.as_str());
        for page in &scene.site.pages {
            let mut shown = BTreeSet::new();
            for look in page.looks() {
                let world = World::in_look(&scene, page, &look);
                assert_eq!((&world.place().page, world.place().about.is_some()), (&page.id, page.about.is_some()));
                shown.extend(world.elements(&scene));
            }
            // Rows and folded options apart: one row stands for all.
            let inputs: Vec<_> = page.all_blocks().into_iter().filter_map(Block::input).collect();
            let buttons = page.all_blocks().into_iter().filter_map(|block| if let Block::Buttons(all) = block { Some(all) } else { None });
            for element in buttons.flatten().map(|button| &button.id) {
                assert!(shown.contains(element), "{id}, {}: {element}", page.id);
            }
            let fields = inputs
                .into_iter()
                .filter(|input| page.all_blocks().iter().any(|block| matches!(block, Block::Field(field) if field.id == **input)));
            for field in fields {
                assert!(shown.contains(field), "{id}, {}: {field}", page.id);
            }
        }
    }
}

#[test]
fn a_phone_leads_to_its_first_screen_from_anywhere_and_has_an_address_on_websites_alone() {
    let scene = scene("bullying-parent");
    let mut world = World::new(&scene);
    assert_ne!(world.place().name(), "apps");
    tap(&mut world, ElementId::HOME, &scene);
    assert_eq!(world.place().name(), "apps");
    assert!(world.elements(&scene).contains(&"messages".into()) && !world.elements(&scene).contains(&ElementId::ADDRESS.into()));
    tap(&mut world, "messages", &scene);
    tap(&mut world, ElementId::BACK, &scene);
    assert_eq!(world.place().name(), "apps");
    let browser = self::scene("tax-ready");
    assert!(!World::new(&browser).tap(&ElementId::HOME.into(), &browser), "a browser has no such button");
}

#[test]
fn what_is_asked_beside_a_phone_is_answered_like_any_button() {
    let scene = scene("bullying-parent");
    let mut world = World::new(&scene);
    tap(&mut world, "say-nothing", &scene);
    assert_eq!(world.place().name(), "closed");
}

#[test]
fn the_owner_of_an_address_is_shown_on_request_page_by_page() {
    let scene = scene("read-address");
    let mut world = World::new(&scene);
    tap(&mut world, "first-ad", &scene);
    tap(&mut world, ElementId::ADDRESS, &scene);
    assert!(world.shows_owner());
    tap(&mut world, ElementId::BACK, &scene);
    assert!(!world.shows_owner());
}

#[test]
fn records_are_counted_by_their_marks() {
    let scene = scene("scam-mail");
    let mut world = World::new(&scene);
    let kept = Expr::Count("mails".into(), [("kept-once".to_owned(), "yes".to_owned())].into());
    assert_eq!(world.value(&kept, &scene).show(&scene), "0");
    let row = world.elements(&scene).into_iter().find(|element| element.as_str().contains("parcel")).unwrap();
    tap(&mut world, row.as_str(), &scene);
    tap(&mut world, "parcel-keep", &scene);
    assert_eq!(world.value(&kept, &scene).show(&scene), "1");
}

#[test]
fn help_asks_again_for_a_box_that_was_unticked() {
    let scene = scene("tax-add");
    let mut exercise = Exercise::new(&scene, Level::Try, Tutoring::default(), Duration::ZERO);
    let mut touch = |element: &str| {
        exercise.apply(Gesture::Tap(element.into()), &scene, Duration::ZERO);
        exercise.next_touch().map(ToString::to_string)
    };
    assert_eq!(touch("section-gifts").as_deref(), Some("section-home"));
    assert_eq!(touch("section-gifts").as_deref(), Some("section-gifts"));
}

#[test]
fn a_code_is_new_for_whoever_begins_hours_after_the_kiosk() {
    let late = scene("tax-ready").at(Duration::from_hours(2));
    let code = late.lesson.steps.iter().position(|step| step.does.iter().any(|one| one.target().as_str() == "code")).unwrap();
    // Resumed by three words, and taken again.
    let mut exercise = Exercise::from_step(&late, Level::Try, Tutoring::default(), code, late.now);
    for _ in 0..2 {
        exercise.restart_step(&late);
        let mut world = exercise.world().clone();
        if world.place().name() != "code-page" {
            world.turn("code-page");
        }
        world.write(&"code".into(), Typed::new("482915"), &late);
        tap(&mut world, "code-go", &late.at(late.now + Duration::from_mins(1)));
        assert_eq!(world.place().name(), "space", "{:?}", world.fault(&"code".into()));
    }
}

#[test]
fn what_a_dialog_asked_is_not_asked_again_on_the_way_back() {
    let scene = scene("web-safe");
    let mut world = World::new(&scene);
    assert_eq!(world.place().name(), "cookies");
    let refuse = scene.lesson.steps[0].does[0].target().as_str().to_owned();
    tap(&mut world, &refuse, &scene);
    let home = world.place().name();
    while world.tap(&ElementId::BACK.into(), &scene) {
        assert_ne!(world.place().name(), "cookies");
    }
    assert_eq!(world.place().name(), home);
}

#[test]
fn a_message_that_would_be_written_is_no_way_back() {
    let scene = scene("message-code");
    let world = World::on(&scene, &"code-sms".into());
    let mut asked = world.clone();
    tap(&mut asked, "ask", &scene);
    assert!(!world.is_kept_by(&asked, scene.site), "it was written to somebody");
}
