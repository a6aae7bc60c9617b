//! An untouched screen asks for nothing: no repaint, no processor time.

use crate::support::*;
use pas_a_pas::visit::Rules;
use std::time::Duration;

/// How long the screen is content to wait after a frame; `None` is for ever.
fn asks_again_after(screen: &mut Screen) -> Option<Duration> {
    let delay = screen.output().viewport_output.values().map(|output| output.repaint_delay).min()?;
    (delay != Duration::MAX).then_some(delay)
}

#[test]
fn the_attract_screen_never_asks_for_a_repaint() {
    for size in [LANDSCAPE, PORTRAIT, COMPACT] {
        let mut screen = kiosk(size, Rules::default());
        screen.step();
        assert_eq!(asks_again_after(&mut screen), None, "{size:?}");
    }
}

#[test]
fn an_untouched_minute_costs_one_frame_for_the_offer_of_help() {
    for typing in [false, true] {
        let mut screen = kiosk(LANDSCAPE, Rules::default());
        open_lesson(&mut screen);
        touch_start(&mut screen, "Nolwenn Le Gall");
        touch_on_page(&mut screen, "Répondre");
        if typing {
            touch(&mut screen, "Votre message");
        }
        // A window sleeps until the moment that the last frame asked for: here, the offer of help after 45 seconds.
        let sleeps = asks_again_after(&mut screen).expect("help offers itself");
        assert!(sleeps > Duration::from_secs(40), "the next frame comes after {sleeps:?}");
        wait(&mut screen, 46.0);
        assert!(sees(&screen, "Me redire le but"));
        let sleeps = asks_again_after(&mut screen).expect("then one rung more");
        assert!(sleeps > Duration::from_secs(25), "the next frame comes after {sleeps:?}");
    }
}

#[test]
fn the_countdown_asks_once_a_second() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    wait(&mut screen, 125.0);
    assert!(sees(&screen, "Êtes-vous toujours là"));
    let delay = asks_again_after(&mut screen).expect("the number of seconds changes");
    assert!(delay > Duration::from_millis(1) && delay <= Duration::from_secs(1), "{delay:?}");
}
