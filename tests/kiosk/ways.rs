//! Other ways on: help that offers itself, really stuck, a word explained, where to start, three words to come back with.

use crate::support::*;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::visit::{Rules, Screen as Page};

/// The three words on the screen.
fn code(screen: &Screen) -> String {
    let kiosk = screen.state().as_ref().expect("shown");
    kiosk.visit().code(kiosk.content()).expect("a code").0.join(" ")
}

#[test]
fn help_offers_itself_in_the_card_that_is_there_and_opens_nothing_by_itself() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open_lesson(&mut screen);
        touch_start(&mut screen, "Grand Tirage");
        touch(&mut screen, "Retour");
        touch_start(&mut screen, "Grand Tirage");
        assert!(sees(&screen, "Me redire le but") && sees(&screen, "Presque"), "the card stays: {size:?}");
        touch(&mut screen, "Retour");
        touch(&mut screen, "Me redire le but");
        assert!(sees(&screen, "Aide 1 sur 4"));
        assert!(!sees(&screen, "Me dire où regarder"), "reading starts the count anew");
        wait(&mut screen, 46.0);
        assert!(sees(&screen, "Me dire où regarder"));
        wait(&mut screen, 31.0);
        assert!(sees(&screen, "Me dire quoi toucher"));
        touch(&mut screen, "Me dire quoi toucher");
        assert!(sees(&screen, "Aide 3 sur 4"), "the rung that was offered");
    }
}

#[test]
fn really_stuck_can_skip_the_step_and_the_lesson_goes_on() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    touch(&mut screen, "Passer cette étape");
    assert_eq!((question(&screen), step(&screen)), (None, 2));
    assert!(sees(&screen, "La borne a fait cette étape pour vous."));
    assert!(sees(&screen, "Notre rendez-vous est jeudi"));
}

#[test]
fn really_stuck_can_ask_somebody_and_come_back() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    touch(&mut screen, "Demander à quelqu’un");
    assert!(sees(&screen, "J’ai besoin d’aide à la borne"));
    assert!(sees(&screen, &code(&screen).replace(' ', ", ")), "the words to come back with");
    touch(&mut screen, "Fermer");
    touch(&mut screen, "Essayer encore");
    assert_eq!((question(&screen), page(&screen), step(&screen)), (None, Page::Lesson, 1));
}

#[test]
fn really_stuck_can_do_an_easier_lesson_and_comes_back_to_the_same_step() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    touch(&mut screen, "D’abord\u{202f}: «\u{202f}Lire un courriel\u{202f}»");
    assert!(sees(&screen, "Touchez la ligne «\u{202f}Médiathèque\u{202f}»."), "the easier lesson, together");
    touch_start(&mut screen, "Médiathèque, ");
    touch(&mut screen, "Retour");
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Envoyés");
    touch_on_page(&mut screen, "Me déconnecter");
    assert!(sees(&screen, "Bravo"));
    touch_start(&mut screen, "Répondre à un courriel. Vous y étiez avant");
    assert_eq!((page(&screen), step(&screen)), (Page::Lesson, 1));
    assert!(sees(&screen, "Ouvrez le message de Nolwenn.") && sees(&screen, "Boîte de réception"));
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert_eq!(step(&screen), 2);
}

#[test]
fn really_stuck_can_go_in_smaller_steps() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    get_stuck(&mut screen, "Envoyer");
    touch(&mut screen, "En plus petits gestes");
    assert!(sees(&screen, "Petite étape 1 sur 2") && sees(&screen, "Ouvrez le cadre pour écrire."));
    touch(&mut screen, "Votre message");
    assert!(sees(&screen, "Petite étape 2 sur 2"));
    touch(&mut screen, "Écrire à ma place");
    assert_eq!(step(&screen), 4, "behind the bridge");
}

#[test]
fn a_marked_word_has_a_chip_that_explains_it() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        touch(&mut screen, "Touchez ici pour commencer");
        touch_start(&mut screen, "Mes courriels");
        touch_start(&mut screen, "Lire un courriel");
        touch_start(&mut screen, "Médiathèque, ");
        touch(&mut screen, "Retour");
        touch_start(&mut screen, "Nolwenn Le Gall");
        if size != LANDSCAPE {
            touch(&mut screen, "Menu");
        }
        touch_on_page(&mut screen, "Envoyés");
        touch(&mut screen, "Que veut dire «\u{202f}déconnecter\u{202f}»\u{202f}?");
        assert!(sees(&screen, "Quitter son compte sur cet écran."), "{size:?}");
        touch(&mut screen, "Fermer");
        assert!(sees(&screen, "Touchez «\u{202f}Me déconnecter\u{202f}»."));
    }
}

#[test]
fn three_questions_propose_lessons_and_a_level_and_a_person_first_for_a_beginner() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        touch(&mut screen, "Touchez ici pour commencer");
        touch_start(&mut screen, "Je ne sais pas par où commencer");
        assert!(sees(&screen, "Question 1 sur 3"));
        touch(&mut screen, "Lire ce que je reçois");
        touch(&mut screen, "Oui, sans aide");
        touch(&mut screen, "Question d’avant");
        touch(&mut screen, "Jamais");
        touch(&mut screen, "Cela m’inquiète un peu");
        assert!(sees(&screen, "D’abord avec une personne."), "{size:?}");
        assert!(sees(&screen, "Regarder"));
        let proposed: Vec<String> = all_names(&screen).into_iter().filter(|name| name.contains("minutes")).collect();
        assert_eq!(proposed.len(), 2, "{proposed:?}");
        assert!(proposed[0].starts_with("Lire un courriel"), "{proposed:?}");
        touch_start(&mut screen, "Lire un courriel");
        assert!(sees(&screen, "Suivant"), "at the level that was proposed");
    }
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Je ne sais pas par où commencer");
    for answer in ["Écrire à quelqu’un", "Oui, sans aide", "Cela va très bien"] {
        touch(&mut screen, answer);
    }
    assert!(!sees(&screen, "D’abord avec une personne."));
    touch_start(&mut screen, "Répondre à un courriel");
    assert!(sees(&screen, "Ouvrez le message de Nolwenn."), "Essayer");
}

/// Comes back on another kiosk with these words, typed key by key.
fn come_back(size: [f32; 2], words: &str) -> Screen {
    let mut screen = kiosk(size, Rules::default());
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "J’ai trois mots");
    // Accents may be left out, and not all have a key.
    type_on_keys(&mut screen, &pas_a_pas::practice::matching::fold(words));
    touch(&mut screen, "OK");
    screen
}

#[test]
fn three_words_lead_back_on_any_kiosk() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "J’ai fini");
    let words = code(&screen);
    assert!(sees(&screen, &words.replace(' ', ", ")), "the words are on the screen");
    touch(&mut screen, "Tout effacer et partir");
    assert_eq!(page(&screen), Page::Attract);
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let screen = come_back(size, &words);
        assert_eq!((page(&screen), step(&screen)), (Page::Lesson, 3), "{size:?}");
        assert!(sees(&screen, "Dites à Nolwenn que vous venez."));
    }
}

#[test]
fn a_misspelt_code_is_told_kindly_with_the_nearest_spelling() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    let words = code(&screen);
    let (first, rest) = words.split_once(' ').expect("three words");
    let slip = format!("{}x {rest}", &first[..first.len() - 1]);
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = come_back(size, &slip);
        assert_eq!(page(&screen), Page::Resume);
        assert!(sees(&screen, &format!("Vouliez-vous écrire «\u{202f}{words}\u{202f}»")), "{size:?}: {:?}", all_names(&screen));
        touch(&mut screen, "Oui, c’est cela");
        assert_eq!((page(&screen), step(&screen)), (Page::Lesson, 1));
    }
    let screen = come_back(LANDSCAPE, "un deux");
    assert!(sees(&screen, "Il y a 2 mots. Il en faut trois."));
}

#[test]
fn the_code_of_a_finished_lesson_remembers_what_is_done() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    touch_start(&mut screen, "Lire un courriel");
    touch_start(&mut screen, "Médiathèque, ");
    touch(&mut screen, "Retour");
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Envoyés");
    touch_on_page(&mut screen, "Me déconnecter");
    let words = code(&screen);
    assert!(sees(&screen, &words.replace(' ', ", ")));
    let screen = come_back(LANDSCAPE, &words);
    assert!(matches!(page(&screen), Page::Theme(_)));
    assert!(screen.get_by(|node| node.label().is_some_and(|label| label.starts_with("Lire un courriel"))).rect().height() > 0.0);
    assert!(sees(&screen, "Lire un courriel. 5 minutes. Déjà faite"), "{:?}", all_names(&screen));
}

#[test]
fn nothing_of_a_visit_is_in_the_next_one() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "J’ai trois mots");
    type_on_keys(&mut screen, "phare");
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "J’ai trois mots");
    let typed = screen.state().as_ref().expect("shown").visit().typed_code().to_owned();
    assert_eq!(typed, "");
}
