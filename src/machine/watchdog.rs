//! Tells systemd that the kiosk is ready, and from then on that it lives: where it no longer does, systemd starts it again.

use sd_notify::NotifyState;
use std::cell::Cell;
use std::time::{Duration, Instant};

/// The service manager that started the program, if one did.
#[derive(Debug)]
pub struct Watchdog {
    /// How long it waits for a word of life (`WatchdogSec=`); none where it does not wait.
    patience: Option<Duration>,
    frames: Cell<u8>,
    last: Cell<Option<Instant>>,
}

impl Watchdog {
    /// What the environment says (`sd_watchdog_enabled(3)`). `WATCHDOG_PID` does not count: under a compositor such as cage the kiosk is
    /// not the service's main process, and `NotifyAccess=all` lets it speak all the same.
    pub fn find() -> Self {
        let micros = std::env::var("WATCHDOG_USEC").ok().and_then(|text| text.parse().ok());
        Self { patience: micros.filter(|micros| *micros > 0).map(Duration::from_micros), frames: Cell::new(0), last: Cell::new(None) }
    }

    /// How often the kiosk is to draw a frame, so that there is something to tell.
    pub fn heartbeat(&self) -> Option<Duration> {
        self.patience.map(|patience| patience / 2)
    }

    /// A frame is being drawn: those before it are on the screen. A program that hangs in drawing or in showing tells no more.
    pub fn frame(&self) {
        match self.frames.get() {
            0 => self.frames.set(1),
            1 => {
                self.frames.set(2);
                notify(NotifyState::Ready);
            }
            _ => {}
        }
        let Some(patience) = self.patience else { return };
        let is_due = self.last.get().is_none_or(|last| last.elapsed() >= patience / 4);
        if self.frames.get() == 2 && is_due {
            self.last.set(Some(Instant::now()));
            notify(NotifyState::Watchdog);
        }
    }
}

fn notify(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "the service manager does not hear the kiosk");
    }
}
