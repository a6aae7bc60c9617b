//! The four rungs of help, always at the same place.

use crate::support::*;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::practice::Rung;
use pas_a_pas::visit::Rules;

#[test]
fn each_touch_of_help_climbs_one_rung() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    let place = screen.get_by_label("Aide").rect();
    for (number, words) in [(1, "Le but"), (2, "Où regarder"), (3, "Touchez ici")] {
        touch(&mut screen, "Aide");
        assert!(sees(&screen, &format!("Aide {number} sur 4")), "rung {number}");
        assert!(sees(&screen, words));
        assert_eq!(screen.get_by_label("Aide").rect(), place, "the button never moves");
    }
    assert_eq!(Rung::COUNTED.len(), 4);
}

#[test]
fn the_kiosk_shows_the_step_and_then_it_is_the_learners_turn() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    for _ in 0..3 {
        touch(&mut screen, "Aide");
    }
    screen.get_by_label("Aide").click();
    screen.step();
    screen.step();
    assert!(sees(&screen, "Aide 4 sur 4"));
    assert!(sees(&screen, "À moi"), "the same button gives the screen back");
    wait(&mut screen, 2.5);
    assert!(sees(&screen, "Notre rendez-vous est jeudi"), "the kiosk has opened the message");
    assert_eq!(step(&screen), 1, "what the kiosk does is not done for the learner");
    wait(&mut screen, 4.0);
    assert!(sees(&screen, "Boîte de réception"), "the learner finds the page as it was");
    screen.run();
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert_eq!(step(&screen), 2);
}

#[test]
fn the_kiosk_types_letter_by_letter_and_takes_its_letters_away_again() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    for _ in 0..3 {
        touch(&mut screen, "Aide");
    }
    screen.get_by_label("Aide").click();
    wait(&mut screen, 6.0);
    let text = typed(&screen);
    assert!(text.contains("Oui") && !text.contains("jeudi."), "some letters are there: {text:?}");
    wait(&mut screen, 12.0);
    screen.run();
    assert_eq!(typed(&screen), "Bonjour Nolwenn,\n");
}

#[test]
fn help_after_straying_shows_the_way_back_first() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Médiathèque");
    touch(&mut screen, "Aide");
    touch(&mut screen, "Aide");
    touch(&mut screen, "Aide");
    let pointed = screen.state().as_ref().and_then(pointed).expect("help points at something");
    assert_eq!(pointed, "back");
    assert!(sees(&screen, "Touchez d’abord «\u{202f}Retour\u{202f}»."), "and its words say so");
}

#[test]
fn help_says_to_open_the_menu_where_the_side_list_is_folded() {
    let mut screen = kiosk(PORTRAIT, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    touch(&mut screen, "Écrire à ma place");
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Envoyer");
    touch(&mut screen, "Aide");
    touch(&mut screen, "Aide");
    assert!(sees(&screen, "Touchez d’abord «\u{202f}Menu\u{202f}»."));
    touch(&mut screen, "Menu");
    touch(&mut screen, "Aide");
    assert!(sees(&screen, "Touchez «\u{202f}Envoyés\u{202f}»."));
}

fn pointed(kiosk: &pas_a_pas::ui::Kiosk) -> Option<String> {
    let exercise = kiosk.visit().exercise()?;
    let scene = kiosk.visit().scene(kiosk.content())?;
    Some(exercise.pointed_at(&scene)?.0.to_string())
}
