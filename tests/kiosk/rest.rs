//! An untouched screen asks for nothing: no repaint, no processor time.

use crate::support::*;
use egui::RawInput;
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
fn an_untouched_minute_costs_one_frame_at_most() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    // The clock jumps to the moment the screen asks for, as a window does, and frames are counted over a minute.
    let (mut frames, mut passed) = (0, Duration::ZERO);
    while passed < Duration::from_mins(1) {
        let Some(delay) = asks_again_after(&mut screen) else { break };
        passed += delay;
        if passed < Duration::from_mins(1) {
            frames += 1;
            *screen.input_mut() = RawInput { predicted_dt: delay.as_secs_f32(), ..screen.input().clone() };
            screen.step();
        }
        assert!(frames < 10, "the screen repaints without being touched");
    }
    assert_eq!(frames, 0, "the next thing to happen is the question, after two minutes");
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
