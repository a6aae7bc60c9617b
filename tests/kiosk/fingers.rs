//! Fingers that slide, rest and tremble, on the real screens.

use crate::support::*;
use egui::{TouchPhase, vec2};
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::visit::{Rules, Screen as Page};

#[test]
fn a_finger_that_slides_or_rests_still_begins() {
    for (slide, rest) in [(8.0, 0.25), (20.0, 0.25), (3.0, 2.0)] {
        let mut screen = kiosk(LANDSCAPE, Rules::default());
        let at = screen.get_by_label("Touchez ici pour commencer").rect().center();
        finger(&screen, 1, TouchPhase::Start, at);
        screen.step();
        finger(&screen, 1, TouchPhase::Move, at + vec2(slide, 0.0));
        wait(&mut screen, rest);
        finger(&screen, 1, TouchPhase::End, at + vec2(slide, 0.0));
        screen.run();
        assert_eq!(page(&screen), Page::Home, "slide {slide}, rest {rest}");
    }
}

#[test]
fn a_resting_palm_does_not_block_the_finger() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    let at = screen.get_by_label("Touchez ici pour commencer").rect().center();
    finger(&screen, 1, TouchPhase::Start, at + vec2(0.0, 220.0));
    wait(&mut screen, 1.0);
    finger(&screen, 2, TouchPhase::Start, at);
    screen.step();
    finger(&screen, 2, TouchPhase::End, at);
    screen.run();
    assert_eq!(page(&screen), Page::Home);
}

#[test]
fn a_cancelled_touch_does_nothing_and_the_next_one_counts() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    let at = screen.get_by_label("Touchez ici pour commencer").rect().center();
    finger(&screen, 1, TouchPhase::Start, at);
    screen.step();
    finger(&screen, 1, TouchPhase::Cancel, at);
    screen.run();
    assert_eq!(page(&screen), Page::Attract);
    tap_at(&mut screen, at);
    assert_eq!(page(&screen), Page::Home);
}

#[test]
fn the_first_swipe_scrolls_a_long_mock_page() {
    let mut rules = Rules::default();
    rules.comfort.text = 200;
    let mut screen = kiosk(LANDSCAPE, rules);
    open_lesson(&mut screen);
    let start = |screen: &Screen| screen.get_by(|node| node.label().is_some_and(|label| label.starts_with("Grand Tirage"))).rect().top();
    let before = start(&screen);
    let at = egui::pos2(1300.0, 520.0);
    finger(&screen, 1, TouchPhase::Start, at);
    screen.step();
    for moved in [40.0, 80.0, 120.0] {
        finger(&screen, 1, TouchPhase::Move, at - vec2(0.0, moved));
        screen.step();
    }
    finger(&screen, 1, TouchPhase::End, at - vec2(0.0, 120.0));
    screen.run();
    assert!(before - start(&screen) > 80.0, "the page moved by {}", before - start(&screen));
    assert_eq!(step(&screen), 1, "and nothing was opened");
}

#[test]
fn a_hundred_random_taps_do_no_harm() {
    for (size, mut seed) in [(LANDSCAPE, 7_u64), (PORTRAIT, 11), (COMPACT, 13)] {
        let mut screen = kiosk(size, Rules::default());
        for _ in 0..100 {
            // A linear congruential generator: the same taps on every machine.
            let mut next = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                f32::from(u16::try_from(seed >> 48).expect("16 bits")) / 65_536.0
            };
            let at = egui::pos2(next() * size[0], next() * size[1]);
            finger(&screen, 1, TouchPhase::Start, at);
            screen.step();
            finger(&screen, 1, TouchPhase::End, at);
            screen.step();
        }
        // And out again, from wherever that led.
        wait(&mut screen, 160.0);
        screen.run();
        assert_eq!(page(&screen), Page::Attract);
    }
}
