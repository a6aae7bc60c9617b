//! The whole lesson, from the attract screen to "Bravo".

use crate::support::*;
use pas_a_pas::content::LessonId;
use pas_a_pas::text::Lang;
use pas_a_pas::visit::{Rules, Screen as Page};

fn finished() -> Page {
    Page::Finish(LessonId::from("reply-mail"))
}

#[test]
fn a_resident_does_the_whole_lesson_in_french() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open_lesson(&mut screen);
        assert!(sees(&screen, "Ouvrez le message de Nolwenn."));
        touch_start(&mut screen, "Nolwenn Le Gall");
        assert!(sees(&screen, "C’est juste."));
        touch_on_page(&mut screen, "Répondre");
        touch(&mut screen, "Votre message");
        type_on_keys(&mut screen, "Oui, je viens jeudi.");
        assert_eq!(step(&screen), 4, "the step ends by itself with the last letter");
        touch(&mut screen, "OK");
        touch_on_page(&mut screen, "Envoyer");
        assert!(sees(&screen, "C’est envoyé"));
        let is_folded = size != LANDSCAPE;
        if is_folded {
            touch(&mut screen, "Menu");
        }
        touch_on_page(&mut screen, "Envoyés");
        assert!(sees(&screen, "Re\u{202f}: Rendez-vous de jeudi"), "the reply is among the sent messages: {:?}", all_names(&screen));
        if is_folded {
            touch(&mut screen, "Menu");
        }
        touch_on_page(&mut screen, "Me déconnecter");
        assert_eq!(page(&screen), finished());
        assert!(sees(&screen, "Bravo"));
        assert!(sees(&screen, "Quitter votre messagerie"));
        touch(&mut screen, if size == COMPACT { "Fini" } else { "J’ai fini" });
        assert_eq!(page(&screen), Page::Attract);
    }
}

#[test]
fn a_resident_does_the_whole_lesson_in_english_with_a_keyboard_of_their_own() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "English");
    touch(&mut screen, "Touch here to begin");
    touch_start(&mut screen, "My e-mail");
    touch_start(&mut screen, "Reply to an e-mail");
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Reply");
    touch(&mut screen, "Your message");
    for letter in "Yes, I will come.".chars() {
        screen.event(egui::Event::Text(letter.into()));
        screen.run();
    }
    assert_eq!(step(&screen), 4);
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Send");
    touch_on_page(&mut screen, "Sent");
    touch_on_page(&mut screen, "Sign out");
    assert_eq!(page(&screen), finished());
    assert!(sees(&screen, "Well done!"));
}

#[test]
fn the_language_changes_in_the_middle_and_the_place_stays() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch(&mut screen, "Langue");
    touch(&mut screen, "English");
    assert_eq!(step(&screen), 2);
    assert!(sees(&screen, "Reply to Nolwenn."));
    assert!(sees(&screen, "Thursday’s meeting"), "the mock service speaks the language too");
    touch(&mut screen, "Language");
    touch(&mut screen, "Brezhoneg");
    assert!(sees(&screen, "Répondez à Nolwenn."), "where the shell is in Breton, a lesson speaks French");
    assert!(sees(&screen, "Skoazell"));
    let lang = screen.state().as_ref().expect("shown").visit().comfort().lang;
    assert_eq!(lang, Lang::Br);
}

#[test]
fn the_mistakes_have_their_own_words_and_a_way_back() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Grand Tirage");
    assert!(sees(&screen, "Presque"));
    assert!(sees(&screen, "Ce message ne vient pas de Nolwenn."));
    touch(&mut screen, "Retour");
    assert!(!sees(&screen, "Presque"), "the way back is not a mistake");
    touch_start(&mut screen, "Grand Tirage");
    assert!(sees(&screen, "C’est encore le faux gain."), "the second time in other words");
    touch(&mut screen, "Recommencer l’étape");
    assert!(sees(&screen, "Boîte de réception"));
    assert_eq!(step(&screen), 1);
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert_eq!(step(&screen), 2);
}

#[test]
fn home_keeps_the_lesson_and_leaving_asks_once() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch(&mut screen, "Accueil");
    touch(&mut screen, "Reprendre la leçon");
    assert_eq!(step(&screen), 2);
    touch(&mut screen, "J’ai fini");
    assert!(sees(&screen, "Voulez-vous partir"));
    touch(&mut screen, "Continuer la leçon");
    assert_eq!(step(&screen), 2);
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Tout effacer et partir");
    assert_eq!(page(&screen), Page::Attract);
}
