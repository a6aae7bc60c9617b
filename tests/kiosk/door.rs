//! The adviser's door: a corner that is held, a PIN, and how the machine is behind it.

use crate::support::*;
use egui::{Event, Key, Modifiers, Pos2, TouchPhase, pos2};
use pas_a_pas::machine::PIN_DIGITS;
use pas_a_pas::text::Tr;
use pas_a_pas::ui::{Finding, Health, Keeper, Knock, Order, Setup};
use pas_a_pas::visit::{Opening, Rules, Screen as Page, Volume};
use pas_a_pas::workshops::places::Hours;
use std::cell::Cell;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::time::Duration;

thread_local! {
    static LEFT: Cell<u8> = const { Cell::new(5) };
}

struct Porter;

impl Keeper for Porter {
    fn has_door(&self) -> bool {
        true
    }

    fn pin_digits(&self) -> RangeInclusive<usize> {
        PIN_DIGITS
    }

    fn locked(&self) -> Option<Duration> {
        (LEFT.get() == 0).then_some(Duration::from_secs(14 * 60 + 1))
    }

    fn knock(&self, pin: &str) -> Knock {
        if pin == "2580" {
            return Knock::Open;
        }
        LEFT.set(LEFT.get() - 1);
        self.locked().map_or(Knock::Wrong { left: LEFT.get() }, Knock::Locked)
    }

    fn findings(&self, _: &Tr) -> Vec<Finding> {
        let finding = |health, title: &str, text: &str, details: &[&str]| Finding {
            health,
            title: title.to_owned(),
            text: text.to_owned(),
            details: details.iter().map(|&detail| detail.to_owned()).collect(),
        };
        vec![
            finding(Health::Good, "Écran", "branché.", &[]),
            finding(Health::Wrong, "Leçons", "une erreur.", &["lessons/mail/a.ron:12: ce champ n’existe pas"]),
        ]
    }
}

fn setup() -> Setup {
    Setup { keeper: Rc::new(Porter), ..Setup::default() }
}

fn corner(size: [f32; 2]) -> Pos2 {
    pos2(size[0] - 60.0, 60.0)
}

/// A finger that stays in one place for so many seconds.
fn hold(screen: &mut Screen, at: Pos2, secs: f64) {
    finger(screen, 7, TouchPhase::Start, at);
    screen.step();
    wait(screen, secs);
    finger(screen, 7, TouchPhase::End, at);
    screen.run();
}

fn type_pin(screen: &mut Screen, pin: &str) {
    for digit in pin.chars() {
        touch(screen, &digit.to_string());
    }
    touch(screen, "Valider");
}

#[test]
fn a_corner_that_is_held_and_the_pin_lead_to_how_the_machine_is() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk_of(size, Rules::default(), setup);
        hold(&mut screen, corner(size), 3.5);
        assert!(sees(&screen, "Accès du conseiller"), "{size:?}: {:?}", all_texts(&screen));
        touch(&mut screen, "2");
        touch(&mut screen, "5");
        assert!(sees(&screen, "2 chiffres tapés") && !sees(&screen, "25"), "nobody beside reads it");
        touch(&mut screen, "Effacer");
        type_pin(&mut screen, "580");
        assert!(sees(&screen, "Un point à regarder"), "{size:?}: {:?}", all_texts(&screen));
        assert!(sees(&screen, "lessons/mail/a.ron:12: ce champ n’existe pas") && sees(&screen, "Écran"));
        touch(&mut screen, "Fermer");
        assert!(sees(&screen, "Touchez ici pour commencer"), "{size:?}");
    }
}

#[test]
fn nothing_else_opens_the_door() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    hold(&mut screen, corner(LANDSCAPE), 2.5);
    assert!(!sees(&screen, "Accès du conseiller"), "not long enough");
    hold(&mut screen, pos2(960.0, 60.0), 4.0);
    assert!(!sees(&screen, "Accès du conseiller"), "not the corner");
    // A finger that comes into the corner later.
    finger(&screen, 7, TouchPhase::Start, pos2(1600.0, 300.0));
    screen.step();
    finger(&screen, 7, TouchPhase::Move, corner(LANDSCAPE));
    wait(&mut screen, 4.0);
    finger(&screen, 7, TouchPhase::End, corner(LANDSCAPE));
    screen.run();
    assert!(!sees(&screen, "Accès du conseiller"), "it did not come down there");
    // Without a PIN there is no door.
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    hold(&mut screen, corner(LANDSCAPE), 4.0);
    assert!(!sees(&screen, "Accès du conseiller"));
}

#[test]
fn a_wrong_pin_is_told_and_five_of_them_lock_the_door() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    for left in ["4 essais", "3 essais", "2 essais", "un essai"] {
        type_pin(&mut screen, "1234");
        assert!(sees(&screen, left) && sees(&screen, "Aucun chiffre tapé"), "{left}: {:?}", all_texts(&screen));
    }
    type_pin(&mut screen, "1234");
    assert!(sees(&screen, "Trop d’essais. Réessayez dans 15 minutes."), "{:?}", all_texts(&screen));
    touch(&mut screen, "Revenir à la borne");
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    assert!(sees(&screen, "Trop d’essais"), "it says so before the first digit");
    LEFT.set(5);
}

#[test]
fn who_was_there_is_kept_before_the_pin_and_gone_behind_it() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    open_lesson(&mut screen);
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    touch(&mut screen, "Revenir à la borne");
    assert_eq!(page(&screen), Page::Lesson, "a child who plays takes nothing away");
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    type_pin(&mut screen, "2580");
    touch(&mut screen, "Fermer");
    assert_eq!(page(&screen), Page::Attract);
    assert!(screen.state().as_ref().is_some_and(|kiosk| !kiosk.visit().holds_anything()));
    assert!(counted().iter().any(|row| row.contains("left")), "the lesson was left");
}

#[test]
fn a_door_that_nobody_goes_through_shuts_by_itself() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    wait(&mut screen, 121.0);
    assert!(sees(&screen, "Touchez ici pour commencer"));
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    type_pin(&mut screen, "2580");
    wait(&mut screen, 121.0);
    assert!(sees(&screen, "Touchez ici pour commencer"), "{:?}", all_texts(&screen));
}

#[test]
fn the_adviser_sets_the_volume_restarts_and_leaves() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    type_pin(&mut screen, "2580");
    touch(&mut screen, "Volume\u{202f}: doux");
    assert_eq!(orders(), [Order::KeepVolume(Volume::Soft)], "also after the next start");
    touch(&mut screen, "Relancer la borne");
    assert_eq!(orders(), [Order::Restart]);
    touch(&mut screen, "Quitter la borne");
    assert_eq!(orders(), [], "asked once more");
    assert!(sees(&screen, "La borne s’arrête."));
    touch(&mut screen, "Oui, quitter");
    assert_eq!(orders(), [Order::Leave]);
    touch(&mut screen, "Fermer");
    let comfort = || screen.state().as_ref().map(|kiosk| kiosk.visit().comfort().volume);
    assert_eq!(comfort(), Some(Volume::Soft), "each visit begins with it");
}

#[test]
fn a_real_keyboard_types_the_pin_too_and_escape_leaves_the_door() {
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    let press = |screen: &mut Screen, key: Key| {
        for pressed in [true, false] {
            screen.event(Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE });
        }
        screen.run();
    };
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    screen.event(Event::Text("x25".into()));
    screen.event(Event::Text("809".into()));
    screen.run();
    press(&mut screen, Key::Backspace);
    press(&mut screen, Key::Enter);
    assert!(sees(&screen, "Un point à regarder"), "{:?}", all_texts(&screen));
    press(&mut screen, Key::Escape);
    assert!(sees(&screen, "Touchez ici pour commencer"));
}

#[test]
fn the_door_opens_outside_opening_hours() {
    let closed = || Setup { opening: Opening { hours: Hours::parse("Mo 03:00-03:01"), ..Opening::default() }, ..setup() };
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), closed);
    assert!(!sees(&screen, "Touchez ici"));
    hold(&mut screen, corner(LANDSCAPE), 3.5);
    type_pin(&mut screen, "2580");
    assert!(sees(&screen, "Un point à regarder"), "{:?}", all_texts(&screen));
}
