//! Every lesson of the catalogue, done on the real screens at Essayer by touches, as somebody who knows the way would.

use crate::support::*;
use egui::{Event, Role};
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::content::{ElementId, Files, LessonId, Level, Move, read};
use pas_a_pas::practice::{Exercise, Scene};
use pas_a_pas::ui::Kiosk;
use pas_a_pas::visit::{Intent, Rules, Screen as Page};

/// More touches than any lesson takes.
const MOST: usize = 150;

fn state(screen: &Screen) -> &Kiosk {
    screen.state().as_ref().expect("shown")
}

fn exercise(screen: &Screen) -> &Exercise {
    state(screen).visit().exercise().expect("a lesson is open")
}

fn scene(screen: &Screen) -> Scene<'_> {
    state(screen).visit().scene(state(screen).content()).expect("a lesson is open")
}

/// What an element is called on the screen; of a row, how its name begins.
fn name_of(screen: &Screen, element: &ElementId) -> String {
    match element.as_str() {
        ElementId::BACK => "Retour".to_owned(),
        ElementId::HOME => "Mes applis".to_owned(),
        ElementId::ADDRESS => "Adresse".to_owned(),
        id => {
            let scene = scene(screen);
            let row = exercise(screen).world().row_name(element, &scene).map(|lead| format!("{lead}, "));
            row.or_else(|| scene.site_text_if_any(id)).unwrap_or_else(|| panic!("{id} has no name"))
        }
    }
}

/// Whether somebody who looks for these words takes this for it: "Messages, 2", "Adresse impots.gouv.fr", "Votre pays, France".
fn is_called(label: &str, name: &str) -> bool {
    let begins = name.ends_with(", ") || name == "Adresse";
    label.strip_prefix(name).is_some_and(|rest| begins || rest.is_empty() || rest.starts_with([',', '.']))
}

/// Touches an element of the mock page, after looking for it in the menu and further down.
fn touch_element(screen: &mut Screen, element: &ElementId) {
    let name = name_of(screen, element);
    // A tab may have the name of who wrote a message; and the frame's own buttons stand over the page.
    let is_tab = scene(screen).site.live_tabs().iter().any(|tab| tab.as_str() == element.as_str());
    let is_on_page = !is_tab && !ElementId::EVERYWHERE.contains(&element.as_str());
    let is_it = |label: Option<String>, role: Role| {
        label.is_some_and(|label| if is_tab { label == name } else { is_called(&label, &name) })
            && !matches!(role, Role::Label | Role::Paragraph)
    };
    for _ in 0..12 {
        let found = screen.query_all_by(|node| is_it(node.label(), node.role())).map(|node| node.rect()).next();
        let button = |words: &str| screen.query_by_label(words).map(|node| node.rect());
        let Some(rect) = found else {
            assert!(button("Menu").is_some(), "{name} is nowhere: {:?}", all_names(screen));
            touch(screen, "Menu");
            continue;
        };
        if button("Descendre").is_some_and(|down| rect.center().y > down.top() - 24.0) {
            touch(screen, "Descendre");
        } else if is_on_page && button("Monter").is_some() && button("Retour").is_some_and(|back| rect.center().y < back.bottom() + 24.0) {
            touch(screen, "Monter");
        } else {
            screen.query_all_by(|node| is_it(node.label(), node.role())).next().expect("it was there").click();
            screen.run();
            return;
        }
    }
    panic!("{name} cannot be reached: {:?}", all_names(screen));
}

/// Writes what the step wants into the field that is open.
fn write(screen: &mut Screen, field: &ElementId) {
    if screen.query_by_label("Écrire à ma place").is_some() {
        touch(screen, "Écrire à ma place");
    } else {
        let scene = scene(screen);
        let step = exercise(screen).step(&scene).expect("a step");
        let phrase = step.does.iter().find_map(|step_move| match step_move {
            Move::Type(into, text) if into == field => Some(scene.lesson_text(text.as_str())),
            Move::Type(..) | Move::Tap(_) => None,
        });
        let typed = exercise(screen).world().typed(field).chars().count();
        for _ in 0..typed {
            screen.key_press(egui::Key::Backspace);
            screen.run();
        }
        screen.event(Event::Text(phrase.expect("something to write")));
        screen.run();
    }
    if exercise(screen).world().editing().is_some() {
        touch(screen, "OK");
    }
}

fn do_lesson(screen: &mut Screen, id: &LessonId, size: [f32; 2]) {
    for _ in 0..MOST {
        match page(screen) {
            Page::Finish(done) if done == *id => return,
            Page::Lesson => {}
            other => panic!("{id} {size:?}: {other:?}"),
        }
        let next = exercise(screen).next_touch().cloned();
        let next = next.unwrap_or_else(|| panic!("{id} {size:?}: nothing to touch in step {}", step(screen)));
        if exercise(screen).world().editing() == Some(&next) {
            write(screen, &next);
        } else {
            if exercise(screen).world().editing().is_some() {
                touch(screen, "OK");
            }
            touch_element(screen, &next);
        }
    }
    panic!("{id} {size:?} does not end");
}

#[test]
fn every_lesson_can_be_done_by_touches_without_a_mistake_and_without_help() {
    let (content, _) = read(&Files::built_in());
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        touch(&mut screen, "Touchez ici pour commencer");
        for id in content.lessons.keys() {
            let ctx = screen.ctx.clone();
            for intent in [Intent::Home, Intent::SetLevel(Level::Try), Intent::Begin(id.clone())] {
                screen.state_mut().as_mut().expect("shown").apply(&ctx, intent);
            }
            screen.run();
            do_lesson(&mut screen, id, size);
            let report = state(&screen).visit().report().expect("it has ended");
            for step in &report.steps {
                assert!(step.is_unhelped() && step.mistakes == 0, "{id} {size:?}: {step:?}");
            }
        }
    }
}
