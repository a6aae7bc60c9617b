//! Language, text size, contrast and sound, from the bottom bar.

use crate::support::*;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pas_a_pas::text::Lang;
use pas_a_pas::visit::{Languages, Rules, Volume};

#[test]
fn the_text_grows_and_targets_never_shrink() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    let before = screen.get_by_label("Aide").rect();
    touch(&mut screen, "Taille du texte");
    touch(&mut screen, "150\u{202f}%");
    touch(&mut screen, "Fermer");
    let after = screen.get_by_label("Aide").rect();
    assert!(after.height() >= before.height() && after.width() >= before.width(), "{before} became {after}");
}

#[test]
fn every_target_is_at_least_twenty_millimetres_high() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        for text in [100, 150] {
            let mut rules = Rules::default();
            rules.comfort.text = text;
            let mut screen = kiosk(size, rules);
            let check = |screen: &Screen, place: &str| {
                for node in screen.query_all_by(|node| node.role() == egui::Role::Button) {
                    let rect = node.rect();
                    let name = node.accesskit_node().label().unwrap_or_default();
                    assert!(rect.height() >= 71.9 && rect.width() >= 71.9, "{size:?} {text} {place}: {name} is {}", rect.size());
                }
            };
            check(&screen, "attract");
            touch(&mut screen, "Touchez ici pour commencer");
            check(&screen, "home");
            open_theme(&mut screen, "Mes courriels");
            check(&screen, "theme");
            touch_start(&mut screen, "Répondre à un courriel");
            check(&screen, "inbox");
            touch_start(&mut screen, "Nolwenn Le Gall");
            check(&screen, "message");
        }
    }
}

#[test]
fn contrast_and_voice_say_what_they_are_set_to() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "Contraste normal");
    assert!(sees(&screen, "Contraste fort"));
    assert!(sees(&screen, "Voix éteinte"));
    touch(&mut screen, "Touchez ici pour commencer");
    touch(&mut screen, "Voix éteinte");
    choose(&mut screen, "Oui, plus lentement");
    choose(&mut screen, "Volume\u{202f}: doux");
    touch(&mut screen, "Fermer");
    assert!(sees(&screen, "Voix allumée, plus lente"));
    let comfort = screen.state().as_ref().expect("shown").visit().comfort();
    assert_eq!(comfort.volume, Volume::Soft);
    // The next person finds it as the library has set it.
    touch(&mut screen, "J’ai fini");
    assert!(sees(&screen, "Voix éteinte"));
    assert_eq!(screen.state().as_ref().expect("shown").visit().comfort().volume, Volume::default());
}

#[test]
fn a_panel_closes_by_a_touch_beside_it_and_by_escape() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "Touchez ici pour commencer");
    touch(&mut screen, "Langue");
    assert!(sees(&screen, "Choisissez votre langue"));
    tap_at(&mut screen, egui::pos2(1500.0, 300.0));
    assert!(!sees(&screen, "Choisissez votre langue"));
    assert!(sees(&screen, "Que voulez-vous apprendre"), "the touch beside it did nothing else");
    touch(&mut screen, "Langue");
    screen.key_press(egui::Key::Escape);
    screen.run();
    assert!(!sees(&screen, "Choisissez votre langue"));
}

#[test]
fn the_languages_are_those_that_the_library_offers() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let offers = |languages: &[Lang]| kiosk(size, Rules { languages: Languages::of(languages), ..Rules::default() });
        let mut two = offers(&[Lang::Fr, Lang::En]);
        assert!(two.query_by_label("English").is_some() && two.query_by_label("Brezhoneg").is_none(), "{size:?}");
        touch(&mut two, "Touchez ici pour commencer");
        touch(&mut two, "Langue");
        assert!(two.query_by_label("English").is_some() && two.query_by_label("Brezhoneg").is_none(), "{size:?}");
        touch(&mut two, "English");
        assert!(two.query_by_label("Home").is_some(), "{size:?}: {:?}", all_names(&two));
        let mut one = offers(&[Lang::Fr]);
        assert!(one.query_by_label("English").is_none(), "{size:?}");
        touch(&mut one, "Touchez ici pour commencer");
        assert!(one.query_by_label("Langue").is_none(), "{size:?}");
        // All the others are still there: "J’ai fini", or "Fini" where room is short.
        for name in ["Accueil", "Contraste", "ini"] {
            assert!(all_names(&one).iter().any(|other| other.contains(name)), "{size:?} {name}: {:?}", all_names(&one));
        }
    }
}
