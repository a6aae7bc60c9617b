//! Outside opening hours the screen is dark; a touch tells when the kiosk opens.

use crate::support::*;
use jiff::ZonedDateTime;
use pas_a_pas::ui::{Setup, TimeSource};
use pas_a_pas::visit::{Opening, Rules, Screen as Page};
use pas_a_pas::workshops::places::Hours;
use std::cell::RefCell;

thread_local! {
    static NOW: RefCell<Option<ZonedDateTime>> = const { RefCell::new(None) };
}

/// Sets the clock on the wall.
fn it_is(time: &str) {
    NOW.set(Some(format!("{time}[Europe/Paris]").parse().expect("a time")));
}

fn setup() -> Setup {
    let hours = Hours::parse("Tu-Sa 09:00-12:00,14:00-18:00");
    let time = TimeSource::new(|| NOW.with_borrow(|now| now.clone().expect("the clock is set")));
    Setup { time, opening: Opening { hours, ..Opening::default() }, ..Setup::default() }
}

/// After how long the kiosk asks to be drawn again, in seconds.
fn wakes_in(screen: &Screen) -> f64 {
    screen.output().viewport_output.values().map(|output| output.repaint_delay.as_secs_f64()).fold(f64::INFINITY, f64::min)
}

fn is_dark(screen: &mut Screen) -> bool {
    all_texts(screen).iter().all(String::is_empty) && screen.render().expect("a picture").pixels().all(|pixel| pixel.0 == [0, 0, 0, 255])
}

#[test]
fn a_closed_kiosk_is_dark_and_tells_a_touch_when_it_opens() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        // A Tuesday.
        it_is("2026-12-01T07:00");
        let mut screen = kiosk_of(size, Rules::default(), setup);
        assert!(is_dark(&mut screen), "{size:?}: {:?}", all_texts(&screen));
        assert!(wakes_in(&screen) <= 60.0, "a clock that is set right is noticed");
        tap_at(&mut screen, egui::pos2(300.0, 300.0));
        assert!(sees(&screen, "La borne est fermée.") && sees(&screen, "Elle ouvre aujourd’hui à 9\u{a0}h."), "{:?}", all_texts(&screen));
        assert_eq!(page(&screen), Page::Attract, "the touch opens nothing");
        wait(&mut screen, 11.0);
        assert!(is_dark(&mut screen));
        it_is("2026-12-01T09:00");
        screen.run();
        assert!(sees(&screen, "Touchez ici pour commencer"));
    }
}

#[test]
fn a_visit_that_has_begun_goes_on_and_the_screen_is_dark_after_it() {
    it_is("2026-12-01T11:59");
    let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    assert!(wakes_in(&screen) <= 60.0, "closing is not missed");
    open_lesson(&mut screen);
    it_is("2026-12-01T12:05");
    screen.run();
    assert_eq!(page(&screen), Page::Lesson);
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Tout effacer et partir");
    assert!(is_dark(&mut screen), "{:?}", all_texts(&screen));
}

#[test]
fn opening_is_awaited_by_the_clock_on_the_wall() {
    // In the night of 29 March 2026 there is no two o'clock; in that of 25 October there are two.
    for (now, opens) in [("2026-03-28T23:30", "mardi 31 mars à 9"), ("2026-10-24T23:30", "mardi 27 octobre à 9")] {
        it_is(now);
        let mut screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
        tap_at(&mut screen, egui::pos2(300.0, 300.0));
        assert!(sees(&screen, opens), "{now}: {:?}", all_texts(&screen));
    }
    // A clock that begins in 1970 shuts nobody out.
    it_is("1970-01-01T03:00");
    let screen = kiosk_of(LANDSCAPE, Rules::default(), setup);
    assert!(sees(&screen, "Touchez ici pour commencer"));
}
