//! Who looks after the kiosk, as the screens know it: the PIN of the settings, and how the machine is.

use super::checkup::Checkup;
use crate::machine::{Attempt, PIN_DIGITS, PinLock, StateFolder};
use crate::text::Tr;
use crate::ui::{Finding, Keeper, Knock};
use std::ops::RangeInclusive;
use std::time::Duration;

/// The adviser's door of this machine.
pub struct Doorkeeper {
    lock: Option<PinLock>,
    checkup: Checkup,
}

impl Doorkeeper {
    pub fn new(checkup: Checkup, state: StateFolder) -> Self {
        let hash = checkup.found.settings.adviser_pin.clone();
        Self { lock: hash.map(|hash| PinLock::new(hash, state)), checkup }
    }
}

impl Keeper for Doorkeeper {
    fn has_door(&self) -> bool {
        self.lock.is_some()
    }

    fn pin_digits(&self) -> RangeInclusive<usize> {
        PIN_DIGITS
    }

    fn locked(&self) -> Option<Duration> {
        self.lock.as_ref().and_then(PinLock::locked_for)
    }

    fn knock(&self, pin: &str) -> Knock {
        match self.lock.as_ref().map(|lock| lock.attempt(pin)) {
            Some(Attempt::Right) => Knock::Open,
            Some(Attempt::Wrong { left }) => Knock::Wrong { left },
            Some(Attempt::Locked(wait)) => Knock::Locked(wait),
            None => Knock::Wrong { left: 0 },
        }
    }

    fn findings(&self, tr: &Tr) -> Vec<Finding> {
        self.checkup.findings(tr)
    }
}
