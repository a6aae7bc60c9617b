//! Keeps a sound card open as long as it is there, and comes back to it when it was away.
//!
//! Knows when to open a device again; must not know what a device is.

use super::wave::Wave;
use std::time::{Duration, Instant};

/// Something that can be heard.
pub trait Device: Sized {
    /// Opens it. May take a while.
    ///
    /// # Errors
    /// The cause, in words for the log.
    fn open() -> Result<Self, String>;
    /// Whether it has gone away since: unplugged, or asleep with its screen.
    fn is_lost(&self) -> bool;
    /// Begins a sound and returns.
    fn play(&self, wave: Wave);
}

/// How long a device that would not open is left alone at first, and at most.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// A device that may come and go.
pub struct Line<D> {
    device: Option<D>,
    /// After a failure: not before this time, and how long the pause is after the next failure.
    retry: Option<(Instant, Duration)>,
    is_told: bool,
}

impl<D> Default for Line<D> {
    fn default() -> Self {
        Self { device: None, retry: None, is_told: false }
    }
}

impl<D: Device> Line<D> {
    /// Opens the device, if it is not there and was not looked for just now.
    ///
    /// Gives the cause when there is none, once until there was one again: the log is for people.
    pub fn prepare(&mut self, now: Instant) -> Option<String> {
        if self.device.as_ref().is_some_and(Device::is_lost) {
            self.device = None;
        }
        if self.device.is_some() || self.retry.is_some_and(|(at, _)| now < at) {
            return None;
        }
        match D::open() {
            Ok(device) => {
                self.device = Some(device);
                self.retry = None;
                self.is_told = false;
                None
            }
            Err(cause) => {
                let pause = self.retry.map_or(FIRST_PAUSE, |(_, next)| next);
                self.retry = Some((now + pause, (pause * 2).min(LONGEST_PAUSE)));
                (!std::mem::replace(&mut self.is_told, true)).then_some(cause)
            }
        }
    }

    /// Plays a sound if there is a device.
    pub fn play(&self, wave: Wave) {
        if let Some(device) = &self.device {
            device.play(wave);
        }
    }

    /// Closes the device until the next sound.
    pub fn rest(&mut self) {
        self.device = None;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Clip;
    use super::*;
    use std::cell::{Cell, RefCell};

    // A card in the test's hands; one a thread, as each test has its own.
    thread_local! {
        static IS_PLUGGED: Cell<bool> = const { Cell::new(false) };
        static OPENED: Cell<u32> = const { Cell::new(0) };
        static HEARD: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    }

    struct TestCard;

    impl Device for TestCard {
        fn open() -> Result<Self, String> {
            OPENED.set(OPENED.get() + 1);
            if IS_PLUGGED.get() { Ok(Self) } else { Err("no card".to_owned()) }
        }

        fn is_lost(&self) -> bool {
            !IS_PLUGGED.get()
        }

        fn play(&self, wave: Wave) {
            HEARD.with_borrow_mut(|heard| heard.push(wave.count()));
        }
    }

    #[test]
    fn a_lost_card_is_found_again_at_a_later_sound() {
        let start = Instant::now();
        let mut line = Line::<TestCard>::default();
        // Each sound is told by its length.
        let mut sound = |secs, length| {
            line.prepare(start + Duration::from_secs(secs));
            line.play(Wave::new(Clip { samples: vec![0.1; length], rate: 8000 }, 1.0, None));
        };
        IS_PLUGGED.set(true);
        sound(0, 10);
        sound(1, 10);
        assert_eq!(OPENED.get(), 1, "the card is opened once");
        IS_PLUGGED.set(false);
        sound(2, 20);
        IS_PLUGGED.set(true);
        sound(3, 20);
        assert_eq!(OPENED.get(), 2, "too early to look again");
        sound(4, 30);
        HEARD.with_borrow(|heard| assert_eq!(*heard, [10, 10, 30]));
    }

    #[test]
    fn without_a_card_the_pauses_grow_and_the_log_stays_short() {
        let start = Instant::now();
        let mut line = Line::<TestCard>::default();
        let causes: Vec<String> = (0..600).filter_map(|secs| line.prepare(start + Duration::from_secs(secs))).collect();
        // 2, 4, 8, 16, 32 and then 60 seconds apart.
        assert_eq!(OPENED.get(), 6 + 8);
        assert_eq!(causes, ["no card"]);
    }
}
