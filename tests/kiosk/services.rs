//! What mock services show beyond plain forms: dialogs, questions that unfold, slow pages, whose an address is.

use crate::support::{
    COMPACT, LANDSCAPE, PORTRAIT, Screen, choose, finger, kiosk, kiosk_of, open_theme, sees, touch, touch_on_page, touch_start, wait,
};
use egui::TouchPhase;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::content::Level;
use pas_a_pas::ui::Setup;
use pas_a_pas::visit::{Intent, Rules};
use std::time::Duration;

fn open(screen: &mut Screen, lesson: &str) {
    touch(screen, "Touchez ici pour commencer");
    open_theme(screen, "Ma déclaration de revenus");
    choose(screen, "Essayer");
    open_theme(screen, lesson);
}

#[test]
fn a_dialog_is_answered_before_anything_else() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open(&mut screen, "Signer, garder la preuve");
        touch_on_page(&mut screen, "Signer ma déclaration");
        assert!(sees(&screen, "Signer cette déclaration"), "{size:?}");
        assert!(!sees(&screen, "Finir plus tard"), "{size:?}: what lies under it is not there for anybody");
        touch_on_page(&mut screen, "Non, revenir");
        assert!(!sees(&screen, "Signer cette déclaration") && sees(&screen, "Finir plus tard"), "{size:?}");
    }
}

#[test]
fn a_question_unfolds_and_folds_with_its_answer() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open(&mut screen, "Vérifier le prérempli");
    touch(&mut screen, "Suivant");
    touch_on_page(&mut screen, "Votre situation de famille, Choisir");
    touch_on_page(&mut screen, "Veuve");
    assert!(sees(&screen, "Votre situation de famille, Veuve") && screen.query_by_label("Célibataire").is_none());
    touch_on_page(&mut screen, "Votre situation de famille, Veuve");
    assert!(screen.query_by_label("Célibataire").is_some());
    screen.key_press(egui::Key::Escape);
    screen.run();
    assert!(screen.query_by_label("Célibataire").is_none(), "Escape closes what opened");
}

#[test]
fn the_address_bar_tells_whose_the_page_is_to_who_touches_it() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open(&mut screen, "Entrer et se préparer");
    touch_start(&mut screen, "Adresse impots.gouv.fr");
    assert!(sees(&screen, "Propriétaire impots.gouv.fr"));
    touch(&mut screen, "Connexion à l’espace Finances publiques");
    touch_start(&mut screen, "Propriétaire impots.gouv.fr");
    assert!(sees(&screen, "Adresse impots.gouv.fr"));
}

#[test]
fn a_slow_page_takes_its_time_and_cannot_be_touched_meanwhile() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), || Setup { page_pace: Duration::from_millis(800), ..Setup::default() });
    open(&mut screen, "Corriger après");
    touch_start(&mut screen, "Déclaration de revenus");
    assert!(sees(&screen, "Ouvrir ma déclaration"), "this page is not a slow one");
    touch(&mut screen, "Ouvrir ma déclaration");
    assert!(sees(&screen, "La page arrive") && screen.query_by_label("Suivant").is_none());
    wait(&mut screen, 1.0);
    assert!(!sees(&screen, "La page arrive"));
    touch(&mut screen, "Suivant");
    assert!(sees(&screen, "Renseignements personnels"), "the next one is there at once");
}

#[test]
fn what_is_asked_stands_beside_a_phone_where_there_is_room_and_in_it_elsewhere() {
    for (size, is_beside) in [(LANDSCAPE, true), (PORTRAIT, false), (COMPACT, false)] {
        let mut screen = kiosk(size, Rules::default());
        touch(&mut screen, "Touchez ici pour commencer");
        open_theme(&mut screen, "Me protéger");
        choose(&mut screen, "Essayer");
        open_theme(&mut screen, "Mon enfant est harcelé");
        let right = screen.get_by_label_contains("rien n’est envoyé").rect().right();
        let answer = screen.get_by_label("Je t’écoute.").rect();
        assert_eq!(answer.left() > right, is_beside, "{size:?}");
        touch_on_page(&mut screen, "Je t’écoute.");
        assert!(sees(&screen, "Vous avez écrit\u{202f}: Je t’écoute."), "{size:?}: who said what can be heard");
        touch(&mut screen, "Mes applis");
        assert!(sees(&screen, "Messages") && screen.query_by_label_contains("Adresse").is_none(), "{size:?}");
    }
}

#[test]
fn the_corners_of_a_photo_are_put_in_place_by_a_touch_or_by_a_finger_that_takes_them_there() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        touch(&mut screen, "Touchez ici pour commencer");
        let ctx = screen.ctx.clone();
        for intent in [Intent::SetLevel(Level::Try), Intent::Begin("scan-document".into()), Intent::TurnTo("frame".into(), 0)] {
            screen.state_mut().as_mut().expect("shown").apply(&ctx, intent);
        }
        screen.run();
        let is_placed = |screen: &Screen, corner: &str| {
            screen.state().as_ref().and_then(|kiosk| kiosk.visit().exercise()).expect("a lesson").world().is_chosen(&corner.into())
        };
        touch(&mut screen, "Coin en haut à gauche");
        assert!(is_placed(&screen, "corner-1"), "{size:?}: touched");
        // The right top corner of the sheet, as a part of the picture: see `ui::mock::photo`.
        let picture = screen.get_by_label("Attestation de logement").rect();
        let sheet = picture.min + picture.size() * egui::vec2(0.79, 0.11);
        for (to, is_there) in [(picture.center(), false), (sheet + egui::vec2(20.0, 20.0), true)] {
            let from = screen.get_by_label("Coin en haut à droite").rect().center();
            finger(&screen, 1, TouchPhase::Start, from);
            screen.step();
            for part in 1..=4_u8 {
                finger(&screen, 1, TouchPhase::Move, from.lerp(to, f32::from(part) / 4.0));
                screen.step();
            }
            finger(&screen, 1, TouchPhase::End, to);
            screen.run();
            assert_eq!(is_placed(&screen, "corner-2"), is_there, "{size:?}: let go at {to:?}");
        }
        assert_eq!(screen.get_by_label("Attestation de logement").rect(), picture, "{size:?}: the page stayed where it was");
    }
}
