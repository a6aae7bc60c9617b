//! Typing: on the keyboard of the screen, on one of one's own, and by the kiosk.

use crate::support::*;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::visit::Rules;

fn at_the_field(size: [f32; 2]) -> Screen {
    let mut screen = kiosk(size, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    screen
}

#[test]
fn the_keyboard_never_hides_the_field_the_coach_or_help() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let screen = at_the_field(size);
        let keys =
            screen.get_by_label("tiret").rect().union(screen.get_by_label("OK").rect()).union(screen.get_by_label("Majuscule").rect());
        for name in ["Votre message", "Aide"] {
            let rect = screen.get_by_label(name).rect();
            assert!(!rect.intersects(keys), "{size:?}: {name} at {rect} lies under the keys at {keys}");
        }
        assert!(sees(&screen, "Oui, je viens jeudi."), "the phrase stays in sight");
    }
}

#[test]
fn what_is_typed_on_the_screen_stays_and_can_be_taken_back() {
    let mut screen = at_the_field(LANDSCAPE);
    assert!(sees(&screen, "Touchez la lettre O."));
    type_on_keys(&mut screen, "Oui");
    assert!(sees(&screen, "Touchez , au clavier."), "a comma is no letter");
    type_on_keys(&mut screen, ", jx");
    assert!(typed(&screen).ends_with("Oui, jx"), "{:?}", typed(&screen));
    assert!(sees(&screen, "Touchez Effacer."));
    touch(&mut screen, "Effacer");
    assert!(typed(&screen).ends_with("Oui, j"));
    touch(&mut screen, "Lettre précédente");
    touch(&mut screen, "Lettre précédente");
    type_on_keys(&mut screen, "é");
    assert!(typed(&screen).ends_with("Oui,é j"), "{:?}", typed(&screen));
}

/// What one person copies or marks, the next could paste.
#[test]
fn a_field_fills_no_clipboard_and_takes_nothing_from_one() {
    let mut screen = at_the_field(LANDSCAPE);
    type_on_keys(&mut screen, "secret");
    let before = typed(&screen);
    screen.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    let middle = egui::Event::MiddleClickPaste { pos: screen.get_by_label("Votre message").rect().center(), text: "other".into() };
    for event in [egui::Event::Copy, egui::Event::Cut, egui::Event::Paste("other".into()), middle] {
        screen.event(event.clone());
        for _ in 0..3 {
            screen.step();
            assert!(screen.output().platform_output.commands.is_empty(), "{event:?}: {:?}", screen.output().platform_output.commands);
        }
        assert_eq!(typed(&screen), before, "{event:?}");
    }
}

#[test]
fn the_keyboard_writes_capitals_where_a_sentence_begins() {
    let mut screen = at_the_field(LANDSCAPE);
    touch(&mut screen, "O");
    touch(&mut screen, "u");
    assert!(typed(&screen).ends_with("Ou"));
}

#[test]
fn a_phrase_without_its_full_stop_is_good_enough_and_another_is_not() {
    let mut screen = at_the_field(LANDSCAPE);
    type_on_keys(&mut screen, "oui je viens jeudi");
    touch(&mut screen, "OK");
    assert_eq!(step(&screen), 4);

    let mut screen = at_the_field(LANDSCAPE);
    type_on_keys(&mut screen, "Oui, je");
    touch(&mut screen, "OK");
    assert_eq!(step(&screen), 3);
    assert!(sees(&screen, "viens jeudi."), "what is missing is said");
    assert!(sees(&screen, "Presque"));
}

#[test]
fn the_kiosk_writes_the_phrase_where_typing_is_not_the_lesson() {
    let mut screen = at_the_field(LANDSCAPE);
    type_on_keys(&mut screen, "Oux");
    touch(&mut screen, "Écrire à ma place");
    assert_eq!(step(&screen), 4);
    assert_eq!(typed(&screen), "Bonjour Nolwenn,\nOui, je viens jeudi.");
}

#[test]
fn the_field_is_left_by_escape_and_reached_by_tab() {
    let mut screen = at_the_field(LANDSCAPE);
    screen.key_press(egui::Key::Escape);
    screen.run();
    assert!(screen.query_by_label("Espace").is_none(), "the keyboard is put away");
    for _ in 0..60 {
        screen.key_press(egui::Key::Tab);
        screen.run();
        if screen.query_by(|node| node.label().as_deref() == Some("Votre message") && node.is_focused()).is_some() {
            screen.key_press(egui::Key::Enter);
            screen.run();
            assert!(screen.query_by_label("Espace").is_some(), "Enter opens the field");
            return;
        }
    }
    panic!("the field is not in the order of the Tab key");
}

#[test]
fn an_address_that_is_not_right_is_quoted_with_its_cause_and_its_remedy() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Écrire");
    touch_on_page(&mut screen, "Envoyer");
    assert!(sees(&screen, "Il manque l’adresse."));
    for letter in "nolwenn".chars() {
        screen.event(egui::Event::Text(letter.into()));
        screen.run();
    }
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Envoyer");
    assert!(sees(&screen, "Vous avez écrit\u{202f}: nolwenn"), "{:?}", all_names(&screen));
    for letter in "@courriel.example".chars() {
        screen.event(egui::Event::Text(letter.into()));
        screen.run();
    }
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Envoyer");
    assert!(sees(&screen, "C’est envoyé"));
}

#[test]
fn the_bar_answers_at_the_first_touch_while_the_keyboard_is_open() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut screen = kiosk(size, Rules::default());
        open_lesson(&mut screen);
        touch_start(&mut screen, "Nolwenn Le Gall");
        touch_on_page(&mut screen, "Répondre");
        touch(&mut screen, "Votre message");
        type_on_keys(&mut screen, "Oui");
        let at = screen.get_by_label("J’ai fini").rect().center();
        tap_at(&mut screen, at);
        assert!(sees(&screen, "Voulez-vous partir"), "{size:?}: {:?}", all_texts(&screen));
        touch(&mut screen, "Continuer la leçon");
        touch_on_page(&mut screen, "Votre message");
        let at = screen.get_by_label("Taille du texte").rect().center();
        tap_at(&mut screen, at);
        assert!(sees(&screen, "Très grand") || sees(&screen, "150"), "{size:?}: {:?}", all_texts(&screen));
    }
}
