//! The mail lesson at the levels other than Essayer, as a person would do it.

use crate::support::*;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::content::LessonId;
use pas_a_pas::visit::{Rules, Screen as Page};

/// From the attract screen into the lesson "Répondre à un courriel" at this level.
fn open_at(screen: &mut Screen, level: &str) {
    touch(screen, "Touchez ici pour commencer");
    touch_start(screen, "Mes courriels");
    choose(screen, level);
    touch_start(screen, "Répondre à un courriel");
}

fn finished() -> Page {
    Page::Finish(LessonId::from("reply-mail"))
}

#[test]
fn ensemble_shows_the_cue_and_answers_kindly_where_nothing_is_to_be_done() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open_at(&mut screen, "Ensemble");
        assert!(sees(&screen, "Touchez la ligne «\u{202f}Nolwenn Le Gall\u{202f}»."));
        assert!(sees(&screen, "Repère.") || size == COMPACT, "{size:?}: {:?}", all_names(&screen));
        touch_start_on_page(&mut screen, "Courrier, Bienvenue");
        assert!(sees(&screen, "«\u{202f}Courrier\u{202f}» ne sert pas dans cette étape."), "{size:?} {:?}", all_names(&screen));
        assert!(sees(&screen, "Repère."));
        assert!(sees(&screen, "Boîte de réception"), "nothing happened");
        if sees(&screen, "Monter") {
            touch(&mut screen, "Monter");
        }
        do_lesson(&mut screen, size);
        assert_eq!(page(&screen), finished(), "{size:?}");
    }
}

#[test]
fn regarder_goes_at_the_learners_pace_and_shows_the_classic_mistake() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open_at(&mut screen, "Regarder");
        assert!(sees(&screen, "Ici, vous êtes Monique."));
        let mut told = Vec::new();
        for _ in 0..40 {
            if page(&screen) == finished() {
                break;
            }
            for words in [
                "Beaucoup de gens font ceci, et lisent\u{202f}:",
                "Vous avez touché «\u{202f}Retour\u{202f}».",
                "C’est bien le message de Nolwenn.",
            ] {
                if sees(&screen, words) && !told.contains(&words) {
                    told.push(words);
                }
            }
            // The hand moves by itself: `run` would wait for it to end.
            assert!(sees(&screen, "Suivant"), "{size:?}: {:?}", all_names(&screen));
            screen.get_by_label("Suivant").click();
            screen.step();
            screen.step();
        }
        screen.run();
        assert_eq!(page(&screen), finished(), "{size:?}");
        assert_eq!(told.len(), 3, "{size:?}: {told:?}");
        assert!(sees(&screen, "Vous avez tout vu"));
        touch_start(&mut screen, "Ensemble. Maintenant, à vous");
        assert!(sees(&screen, "Touchez la ligne «\u{202f}Nolwenn Le Gall\u{202f}»."), "what was watched is now done together");
    }
}

#[test]
fn a_touch_on_the_page_takes_over_from_regarder() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_at(&mut screen, "Regarder");
    screen.get_by_label("Suivant").click();
    wait(&mut screen, 1.0);
    screen.get_by(|node| node.label().is_some_and(|label| label.starts_with("Médiathèque, Votre livre"))).click();
    screen.run();
    assert!(sees(&screen, "À vous"));
    assert!(sees(&screen, "Boîte de réception"), "the touch itself did nothing");
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert_eq!(step(&screen), 2);
}

#[test]
fn the_demonstration_draws_no_more_frames_than_it_has_moves_and_none_when_paused() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_at(&mut screen, "Regarder");
    screen.get_by_label("Suivant").click();
    // The touch, what comes of it, and what scrolls into view.
    for _ in 0..4 {
        screen.step();
    }
    let sleeps = |screen: &mut Screen| {
        let delays = screen.output().viewport_output.values().map(|output| output.repaint_delay);
        delays.min().expect("a window")
    };
    let rest = sleeps(&mut screen);
    assert!(rest.as_millis() > 500, "the hand rests on what it points at: {rest:?}");
    touch(&mut screen, "Pause");
    assert!(sees(&screen, "C’est en pause."));
    assert!(sleeps(&mut screen).as_secs() > 100, "nothing moves until somebody touches, or the visit ends");
}

#[test]
fn en_autonomie_is_judged_at_the_end_and_what_is_missing_can_be_seen_again() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        open_at(&mut screen, "En autonomie");
        assert!(sees(&screen, "Nolwenn vous propose un rendez-vous jeudi. Répondez-lui oui."));
        assert!(!sees(&screen, "Ouvrez le message"), "the mission alone");
        touch_start(&mut screen, "Grand Tirage");
        assert!(!sees(&screen, "Presque"), "nothing is said on the way");
        touch(&mut screen, "Retour");
        touch(&mut screen, "J’ai terminé");
        assert_eq!(page(&screen), Page::Outcomes);
        assert!(sees(&screen, "Nolwenn n’a pas encore votre réponse."));
        touch(&mut screen, "Revoir. Votre messagerie est encore ouverte.");
        assert_eq!(page(&screen), Page::Lesson);
        for _ in 0..6 {
            if page(&screen) == Page::Outcomes {
                break;
            }
            screen.get_by_label("Suivant").click();
            screen.step();
            screen.step();
        }
        screen.run();
        assert_eq!(page(&screen), Page::Outcomes, "{size:?}");
        touch(&mut screen, "Continuer");
        do_lesson(&mut screen, size);
        assert_eq!(page(&screen), Page::Lesson, "it is the learner who says that it is the end");
        touch(&mut screen, "J’ai terminé");
        assert_eq!(page(&screen), finished(), "{size:?}");
        assert!(sees(&screen, "Nolwenn a reçu votre oui."), "told outcome by outcome: {:?}", all_names(&screen));
    }
}

#[test]
fn the_next_level_follows_how_the_lesson_went() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_at(&mut screen, "Ensemble");
    do_lesson(&mut screen, LANDSCAPE);
    assert!(sees(&screen, "Refaire\u{202f}: Essayer"));
    touch(&mut screen, "Refaire\u{202f}: Essayer");
    assert!(sees(&screen, "Ouvrez le message de Nolwenn."), "the goal, and not the gesture");
    do_lesson(&mut screen, LANDSCAPE);
    assert!(sees(&screen, "Refaire\u{202f}: En autonomie"));
}

#[test]
fn a_step_done_twice_without_help_has_no_cue_at_ensemble_any_more() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    for done in 0..3 {
        if done == 0 {
            open_at(&mut screen, "Ensemble");
        } else {
            touch(&mut screen, "Choisir une autre leçon");
            choose(&mut screen, "Ensemble");
            touch_start(&mut screen, "Répondre à un courriel");
        }
        assert_eq!(sees(&screen, "Repère."), done < 2, "after {done} times");
        do_lesson(&mut screen, LANDSCAPE);
    }
}
