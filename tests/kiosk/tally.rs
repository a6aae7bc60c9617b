//! What is counted: each thing once, by day, lesson and level, and nothing of anybody.

use crate::support::*;
use crate::workshops::{Paper, finish_a_lesson, touch_in_panel, with_board};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use jiff::tz::TimeZone;
use pas_a_pas::ui::{Setup, TimeSource};
use pas_a_pas::visit::{Rules, Screen as Page};
use std::rc::Rc;

fn plain() -> Screen {
    kiosk(LANDSCAPE, Rules::default())
}

fn among_workshops() -> Screen {
    kiosk_of(LANDSCAPE, Rules::default(), with_board)
}

fn leave(screen: &mut Screen) {
    touch(screen, "J’ai fini");
    touch(screen, "Tout effacer et partir");
    assert_eq!(page(screen), Page::Attract);
}

#[test]
fn a_lesson_that_is_done_was_begun_once_and_finished_once() {
    let mut screen = plain();
    finish_a_lesson(&mut screen, LANDSCAPE);
    assert_eq!(counted(), ["try,started,,1", "try,finished,,1"]);
    touch(&mut screen, "J’ai fini");
    assert_eq!(page(&screen), Page::Attract);
    wait(&mut screen, 200.0);
    assert_eq!(counted(), [""; 0], "who is through has left nothing");
}

#[test]
fn nobody_is_counted_before_a_lesson() {
    let mut screen = plain();
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    touch(&mut screen, "J’ai fini");
    assert_eq!(counted(), [""; 0]);
}

#[test]
fn a_lesson_is_left_at_its_step_however_it_is_left() {
    // By "J'ai fini".
    let mut screen = plain();
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    leave(&mut screen);
    assert_eq!(counted(), ["try,started,,1", "try,left,reply,1"]);
    // By going away.
    open_lesson(&mut screen);
    wait(&mut screen, 155.0);
    assert_eq!((page(&screen), counted()), (Page::Attract, vec!["try,started,,1".to_owned(), "try,left,open,1".to_owned()]));
    // By beginning another one; going home and coming back is no leaving.
    open_lesson(&mut screen);
    touch(&mut screen, "Accueil");
    touch_start(&mut screen, "Reprendre la leçon");
    touch(&mut screen, "Accueil");
    assert_eq!(counted(), ["try,started,,1"]);
    touch_start(&mut screen, "Mes courriels");
    touch_start(&mut screen, "Lire un courriel");
    leave(&mut screen);
    assert_eq!(counted(), ["2026-11-25,read-mail,try,started,,1", "2026-11-25,read-mail,try,left,library,1", "try,left,open,1"]);
}

#[test]
fn the_highest_rung_of_help_is_counted_once_a_step_when_the_step_is_over() {
    let mut screen = plain();
    open_lesson(&mut screen);
    touch(&mut screen, "Aide");
    touch(&mut screen, "Aide");
    assert_eq!(counted(), ["try,started,,1"]);
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert_eq!(counted(), ["try,helped,look,1"]);
    // The second step is left with help, the first is not told again.
    touch(&mut screen, "Aide");
    leave(&mut screen);
    assert_eq!(counted(), ["try,left,reply,1", "try,helped,goal,1"]);
    // What the kiosk has shown is asked again: until then it is not over.
    open_lesson(&mut screen);
    for _ in 0..4 {
        screen.get_by_label("Aide").click();
        screen.step();
        screen.step();
    }
    wait(&mut screen, 7.0);
    screen.run();
    do_lesson(&mut screen, LANDSCAPE);
    assert_eq!(counted(), ["try,started,,1"], "{:?}", all_names(&screen));
    touch_start(&mut screen, "Nolwenn Le Gall");
    assert!(matches!(page(&screen), Page::Finish(_)));
    assert_eq!(counted(), ["try,finished,,1", "try,helped,show,1"]);
}

#[test]
fn who_watches_reads_no_help_and_who_takes_over_stays_counted_where_they_began() {
    let mut screen = plain();
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "Regarder");
    touch_start(&mut screen, "Répondre à un courriel");
    for _ in 0..40 {
        if let Some(next) = screen.query_by_label("Suivant") {
            next.click();
        }
        screen.step();
        screen.step();
    }
    assert!(matches!(page(&screen), Page::Finish(_)));
    assert_eq!(counted(), ["watch,started,,1", "watch,finished,,1"]);
    touch(&mut screen, "Accueil");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "Regarder");
    touch_start(&mut screen, "Répondre à un courriel");
    screen.get_by_label("Suivant").click();
    wait(&mut screen, 1.0);
    touch_start(&mut screen, "Médiathèque, Votre livre");
    leave(&mut screen);
    assert_eq!(counted(), ["watch,started,,1", "watch,left,open,1"]);
}

#[test]
fn en_autonomie_what_is_seen_again_is_no_lesson_and_the_last_step_is_left_by_who_says_nothing() {
    let mut screen = plain();
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "En autonomie");
    touch_start(&mut screen, "Répondre à un courriel");
    touch(&mut screen, "J’ai terminé");
    touch(&mut screen, "Revoir. Votre messagerie est encore ouverte.");
    assert_eq!(page(&screen), Page::Lesson);
    leave(&mut screen);
    assert_eq!(counted(), ["alone,started,,1", "alone,left,open,1"], "the lesson that waited, and not what was seen again");
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "En autonomie");
    touch_start(&mut screen, "Répondre à un courriel");
    do_lesson(&mut screen, LANDSCAPE);
    leave(&mut screen);
    assert_eq!(counted(), ["alone,started,,1", "alone,left,sign-out,1"]);
}

#[test]
fn who_is_stuck_is_counted_once_a_step_and_so_is_what_is_proposed_and_taken() {
    let mut screen = among_workshops();
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    assert_eq!(counted(), ["try,started,,1", "try,stuck,,1", "try,proposed,,1"]);
    wait(&mut screen, 5.0);
    touch(&mut screen, "Demander à quelqu’un");
    assert_eq!(counted(), [""; 0]);
    touch_start(&mut screen, "Permanence");
    assert_eq!(counted(), ["try,taken,,1"]);
    touch_in_panel(&mut screen, "Fermer");
    touch(&mut screen, "Essayer encore");
    touch(&mut screen, "Recommencer l’étape");
    get_stuck(&mut screen, "Grand Tirage");
    assert_eq!(counted(), [""; 0], "the same step, the same lesson");
    touch(&mut screen, "Essayer encore");
    touch(&mut screen, "Recommencer l’étape");
    do_lesson(&mut screen, LANDSCAPE);
    touch(&mut screen, "Voir et noter");
    assert_eq!(counted(), ["try,finished,,1"], "once a lesson: {:?}", all_texts(&screen));
}

#[test]
fn a_lesson_that_waits_behind_an_easier_one_is_left_with_it() {
    let mut screen = plain();
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    touch(&mut screen, "D’abord\u{202f}: «\u{202f}Lire un courriel\u{202f}»");
    assert_eq!(
        counted(),
        ["2026-11-25,read-mail,together,started,,1", "try,started,,1", "try,stuck,,1"],
        "nothing is proposed without workshops"
    );
    leave(&mut screen);
    assert_eq!(counted(), ["2026-11-25,read-mail,together,left,library,1", "try,left,open,1"]);
}

#[test]
fn the_end_of_a_lesson_proposes_once_and_is_taken_once() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut screen = kiosk_of(size, Rules::default(), with_board);
        finish_a_lesson(&mut screen, size);
        assert_eq!(counted(), ["try,started,,1", "try,finished,,1", "try,proposed,,1"]);
        wait(&mut screen, 5.0);
        for taken in [&["try,taken,,1"][..], &[]] {
            touch(&mut screen, "Voir et noter");
            assert_eq!(counted(), taken);
            touch_in_panel(&mut screen, "Fermer");
        }
        // After a no, nothing is proposed any more.
        touch(&mut screen, "Non merci");
        touch(&mut screen, "Accueil");
        touch_start(&mut screen, "Mes courriels");
        choose(&mut screen, "Essayer");
        touch_start(&mut screen, "Répondre à un courriel");
        do_lesson(&mut screen, size);
        assert_eq!(counted(), ["try,started,,1", "try,finished,,1"]);
        // The next visitor begins anew.
        touch(&mut screen, "J’ai fini");
        finish_a_lesson(&mut screen, size);
        assert_eq!(counted(), ["try,started,,1", "try,finished,,1", "try,proposed,,1"]);
    }
}

#[test]
fn a_workshop_that_no_lesson_led_to_counts_for_none_and_a_printed_one_for_its_lesson() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), || Setup { press: Rc::new(Paper), ..with_board() });
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    touch_start(&mut screen, "Jeudi 10 décembre");
    touch_in_panel(&mut screen, "Fermer");
    touch_start(&mut screen, "Jeudi 10 décembre");
    assert_eq!(counted(), ["2026-11-25,,,taken,,1"]);
    touch_in_panel(&mut screen, "Fermer");
    choose(&mut screen, "Essayer");
    touch_start(&mut screen, "Répondre à un courriel");
    do_lesson(&mut screen, LANDSCAPE);
    assert_eq!(counted(), ["try,started,,1", "try,finished,,1", "try,proposed,,1"]);
    // After a no, the sheet of the lesson still names it.
    touch(&mut screen, "Non merci");
    screen.get_by_label("Imprimer").click();
    screen.step();
    screen.step();
    assert_eq!(counted(), ["try,taken,,1"]);
}

#[test]
fn a_clock_that_cannot_be_right_gives_no_day() {
    let in_1970 = || {
        let now = date(1970, 1, 1).at(10, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).expect("a time");
        Setup { time: TimeSource::fixed(now), ..Setup::default() }
    };
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), in_1970);
    open_lesson(&mut screen);
    assert_eq!(counted(), [",reply-mail,try,started,,1"]);
}

/// Words that no lesson holds.
const MARKER: &str = "zqxwvkj";

#[test]
fn nothing_that_is_typed_is_counted() {
    let mut screen = among_workshops();
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    type_on_keys(&mut screen, MARKER);
    touch(&mut screen, "OK");
    touch(&mut screen, "Aide");
    touch_on_page(&mut screen, "Envoyer");
    touch(&mut screen, "Accueil");
    touch_start(&mut screen, "J’ai trois mots");
    type_on_keys(&mut screen, MARKER);
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Tout effacer et partir");
    let text = counted_text();
    assert!(text.contains("started") && text.contains("left") && !text.to_lowercase().contains(MARKER), "{text}");
    // Every word of it is a day, a level, a number, or the name of a lesson, a step, an event or a rung.
    let is_known = |cell: &str| {
        ["", "2026-11-25", "reply-mail", "try", "started", "left", "helped", "write", "send", "goal"].contains(&cell)
            || cell.parse::<u32>().is_ok()
    };
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    assert!(rows.flat_map(|row| row.split(',')).all(is_known), "{text}");
}
