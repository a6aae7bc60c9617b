//! From the kiosk to a person: who is proposed, where, and what one takes along.

use crate::board::{board, events, window};
use crate::support::*;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pas_a_pas::content::{Files, read};
use pas_a_pas::ui::canvas::Picture;
use pas_a_pas::ui::{Press, PrintState, Setup, Stage};
use pas_a_pas::visit::{Intent, Panel, Rules, Screen as Page, Way};
use pas_a_pas::workshops::agenda::{Words, calendar};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub fn with_board() -> Setup {
    Setup { noticeboard: Rc::new(board()), ..Setup::default() }
}

fn screen(size: [f32; 2]) -> Screen {
    kiosk_of(size, Rules::default(), with_board)
}

/// From the attract screen to the end of a lesson on mail.
pub fn finish_a_lesson(screen: &mut Screen, size: [f32; 2]) {
    open_lesson(screen);
    do_lesson(screen, size);
    assert!(matches!(page(screen), Page::Finish(_)));
}

/// Touches what has this name in the panel: something on the screen under it may have the same.
pub fn touch_in_panel(screen: &mut Screen, name: &str) {
    let found = screen.query_all_by_label(name).find(|node| !node.accesskit_node().is_disabled());
    found.unwrap_or_else(|| panic!("no {name}")).click();
    screen.run();
}

/// Whether the panel has a button with this name.
fn panel_has(screen: &Screen, name: &str) -> bool {
    screen.query_all_by_label(name).any(|node| !node.accesskit_node().is_disabled())
}

#[test]
fn whoever_passes_by_reads_what_comes_next() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let screen = screen(size);
        assert!(sees(&screen, "avec un conseiller"), "{size:?}");
        assert!(sees(&screen, "Mardi 1er décembre, de 14\u{a0}h à 17\u{a0}h"), "{:?}", all_texts(&screen));
        assert!(sees(&screen, "Atelier éclair : les mots de passe"));
        assert!(!sees(&screen, "le clavier"), "nobody can join it");
        // What comes every week is named once.
        assert_eq!(all_texts(&screen).iter().filter(|name| name.contains("Permanence numérique")).count(), 1);
    }
}

#[test]
fn where_nothing_is_planned_nothing_is_said() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        assert!(!sees(&screen, "conseiller"));
        touch(&mut screen, "Touchez ici pour commencer");
        assert!(sees(&screen, "Demander à quelqu’un. Une personne à l’accueil"), "{:?}", all_texts(&screen));
        touch(&mut screen, "Accueil");
    }
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    finish_a_lesson(&mut screen, LANDSCAPE);
    assert!(!sees(&screen, "conseiller") && !sees(&screen, "Non merci"));
}

#[test]
fn the_end_of_a_lesson_proposes_what_suits_and_says_why() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut screen = screen(size);
        finish_a_lesson(&mut screen, size);
        assert!(sees(&screen, "Atelier éclair : les courriels"), "{:?}", all_texts(&screen));
        assert!(sees(&screen, "Parce que vous êtes à l’aise avec «\u{202f}Mes courriels\u{202f}», et c’est à Daoulas."));
        touch(&mut screen, "Voir et noter");
        assert!(sees(&screen, "Dites à l’accueil\u{202f}: atelier éclair «\u{202f}les courriels\u{202f}», jeudi 10 décembre à 14\u{a0}h."));
        touch_in_panel(&mut screen, "Non merci");
        assert!(!sees(&screen, "Parce que"), "never twice after a no");
        // The same way, after another lesson: still no.
        touch(&mut screen, "Accueil");
        touch_start(&mut screen, "Mes courriels");
        choose(&mut screen, "Essayer");
        touch_start(&mut screen, "Répondre à un courriel");
        do_lesson(&mut screen, size);
        assert!(matches!(page(&screen), Page::Finish(_)));
        assert!(!sees(&screen, "Parce que"));
        // Who asks is answered all the same.
        touch(&mut screen, "Accueil");
        touch_start(&mut screen, "Demander à quelqu’un");
        assert!(sees(&screen, "Atelier éclair\u{202f}: jeudi 10 décembre"), "{:?}", all_texts(&screen));
    }
}

#[test]
fn a_no_on_one_way_leaves_the_others() {
    let mut screen = screen(LANDSCAPE);
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    touch_start(&mut screen, "Jeudi 10 décembre");
    touch_in_panel(&mut screen, "Non merci");
    assert!(!sees(&screen, "Jeudi 10 décembre"));
    touch(&mut screen, "Accueil");
    touch_start(&mut screen, "Mes mots de passe");
    assert!(!sees(&screen, "Jeudi 3 décembre"), "no theme proposes a workshop any more");
    touch(&mut screen, "Accueil");
    assert!(sees(&screen, "Permanence\u{202f}: mardi 1er décembre"), "the home screen still does");
    // Another visit begins anew.
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    assert!(sees(&screen, "Jeudi 10 décembre"));
}

#[test]
fn who_is_really_stuck_hears_of_the_next_person() {
    let mut screen = screen(LANDSCAPE);
    open_lesson(&mut screen);
    get_stuck(&mut screen, "Grand Tirage");
    assert!(sees(&screen, "mardi 1er décembre, de 14\u{a0}h à 17\u{a0}h"), "{:?}", all_texts(&screen));
}

#[test]
fn a_need_leads_to_who_helps_and_back() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = screen(size);
        touch(&mut screen, "Touchez ici pour commencer");
        touch_start(&mut screen, "Demander à quelqu’un");
        assert!(sees(&screen, "De quoi avez-vous besoin"), "{size:?}");
        touch_start(&mut screen, "J’ai une démarche à faire");
        assert!(sees(&screen, "À apporter"), "{size:?}");
        let mut names = all_texts(&screen);
        while panel_has(&screen, "Descendre") {
            touch_in_panel(&mut screen, "Descendre");
            names.extend(all_texts(&screen));
        }
        let says = |words: &str| names.iter().any(|name| name.contains(words));
        assert!(says("Un conseiller numérique") && says("France Services") && says("France Titres"), "{size:?} {names:?}");
        assert!(says("Mardi 1er décembre") && says("Médiathèque de Daoulas"), "the agenda knows the day: {names:?}");
        assert!(says("France services du Plateau") && says(" km"), "the list of places knows the nearest: {names:?}");
        assert!(says("Téléphonez au 34"), "{names:?}");
        touch(&mut screen, "Autre besoin");
        assert!(sees(&screen, "De quoi avez-vous besoin"));
        touch(&mut screen, "Fermer");
        assert!(sees(&screen, "Que voulez-vous apprendre"));
    }
}

thread_local! {
    static PAPER: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static STATE: Cell<PrintState> = const { Cell::new(PrintState::Idle) };
}

/// A printer in the test's hands.
pub struct Paper;

impl Press for Paper {
    fn is_there(&self) -> bool {
        true
    }

    fn print(&self, text: &str) {
        PAPER.with_borrow_mut(|paper| paper.push(text.to_owned()));
        STATE.set(PrintState::Printing);
    }

    fn state(&self) -> PrintState {
        STATE.get()
    }

    fn forget(&self) {
        STATE.set(PrintState::Idle);
    }
}

#[test]
fn the_slip_holds_the_lesson_the_words_and_the_workshop() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), || Setup { press: Rc::new(Paper), ..with_board() });
    finish_a_lesson(&mut screen, LANDSCAPE);
    touch(&mut screen, "Voir et noter");
    screen.get_by_label("Imprimer").click();
    screen.step();
    screen.step();
    assert!(sees(&screen, "La feuille arrive"));
    let paper = PAPER.take();
    let [slip] = paper.as_slice() else { panic!("{paper:?}") };
    for words in ["Répondre à un courriel", "À retenir", "les courriels", "jeudi 10 décembre", "Dites à l’accueil"] {
        assert!(slip.replace(['\u{a0}', '\n'], " ").contains(words), "{words}: {slip}");
    }
    assert!(slip.lines().all(|line| line.chars().count() <= 48), "{slip}");
    STATE.set(PrintState::Failed);
    screen.run();
    assert!(sees(&screen, "L’imprimante ne répond pas"), "{:?}", all_texts(&screen));
    assert!(sees(&screen, "Prenez le carré en photo"), "{:?}", all_texts(&screen));
    STATE.set(PrintState::Printed);
    screen.run();
    assert!(sees(&screen, "Prenez votre feuille"));
    touch(&mut screen, "Fermer");
    touch(&mut screen, "J’ai fini");
    assert_eq!(STATE.get(), PrintState::Idle, "the next visitor is told nothing of it");
}

#[test]
fn where_no_workshop_is_planned_the_end_of_the_lesson_prints_by_itself() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk_of(size, Rules::default(), || Setup { press: Rc::new(Paper), ..Setup::default() });
        finish_a_lesson(&mut screen, size);
        let code = screen.state().as_ref().and_then(|kiosk| kiosk.visit().code(kiosk.content())).expect("a code").0.join(" ");
        screen.get_by_label("Imprimer").click();
        screen.step();
        screen.step();
        assert!(sees(&screen, "La feuille arrive"), "{size:?}: {:?}", all_texts(&screen));
        let paper = PAPER.take();
        let [slip] = paper.as_slice() else { panic!("{paper:?}") };
        assert!(slip.contains("À retenir") && slip.contains(&code) && !slip.contains("Dites"), "{slip}");
        STATE.set(PrintState::Failed);
        screen.run();
        assert!(sees(&screen, "L’imprimante ne répond pas. Notez les trois mots."), "{size:?}: {:?}", all_texts(&screen));
        STATE.set(PrintState::Idle);
    }
}

#[test]
fn who_was_stuck_finds_the_sheet_and_a_person_at_the_end() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk_of(size, Rules::default(), || Setup { press: Rc::new(Paper), ..Setup::default() });
        open_lesson(&mut screen);
        let ctx = screen.ctx.clone();
        screen.state_mut().as_mut().expect("shown").apply(&ctx, Intent::SkipStep);
        screen.run();
        answer(&mut screen, size);
        assert!(matches!(page(&screen), Page::Finish(_)));
        assert!(screen.query_by_label("Imprimer").is_some(), "{size:?}: {:?}", all_texts(&screen));
        assert!(sees(&screen, "Continuez avec un conseiller"), "{size:?}: {:?}", all_texts(&screen));
    }
}

#[test]
fn without_a_printer_no_button_prints() {
    let mut screen = screen(LANDSCAPE);
    finish_a_lesson(&mut screen, LANDSCAPE);
    assert!(!sees(&screen, "Imprimer"));
    touch(&mut screen, "Voir et noter");
    assert!(!sees(&screen, "Imprimer"));
}

/// What a telephone's camera reads on a picture.
fn codes(picture: &Picture) -> Vec<String> {
    let [width, height] = picture.size();
    let rgba = picture.to_rgba();
    let light = |x: usize, y: usize| {
        let pixel = rgba.get(4 * (y * width + x)..).and_then(|rest| rest.first_chunk::<3>());
        pixel.and_then(|colours| colours.iter().copied().min()).unwrap_or_default()
    };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    seen.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}

#[test]
fn a_telephone_reads_the_workshop_and_the_number_off_the_screen() {
    let event = events().into_iter().find(|event| event.title == "Permanence numérique").expect("there");
    for (size, is_high_contrast) in [([1920, 1080], false), ([1080, 1920], false), ([1220, 690], false), ([1920, 1080], true)] {
        for text in [100, 150] {
            let (content, _) = read(&Files::built_in());
            let mut rules = Rules::default();
            rules.comfort.is_high_contrast = is_high_contrast;
            rules.comfort.text = text;
            let mut stage = Stage::new(content, rules, with_board(), size);
            stage.apply(Intent::Start);
            stage.apply(Intent::Toggle(Panel::Workshop(Box::new(event.clone()), Way::Theme)));
            let found = codes(stage.picture());
            assert_eq!(found.len(), 2, "{size:?} at {text} %: {found:?}");
            assert!(found.iter().any(|code| code == "tel:+33261910010"), "{found:?}");
            let calendar = found.iter().find(|code| code.starts_with("BEGIN:VCALENDAR")).expect("a calendar");
            let window = window();
            let (read, troubles) = calendar::read("qr.ics", calendar.as_bytes(), window.0.time_zone(), &window, &Words::shipped());
            assert_eq!(troubles, []);
            let [read] = read.as_slice() else { panic!("{read:?}") };
            assert_eq!((&read.title, &read.place, &read.start, &read.end), (&event.title, &event.place, &event.start, &event.end));
        }
    }
}
