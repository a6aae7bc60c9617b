//! The adviser's PIN: its hash stands in the settings, and who tries too often has to wait, over restarts too.

use super::state::StateFolder;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::time::Duration;

/// How many digits a PIN has.
pub const PIN_DIGITS: RangeInclusive<usize> = 4..=8;
/// After so many wrong tries nobody may try for a while.
pub const MOST_TRIES: u8 = 5;
/// That while.
pub const LOCKED_FOR: Duration = Duration::from_mins(15);

const FILE: &str = "door.ron";

/// A PIN that the settings know by its hash alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinHash(String);

impl PinHash {
    /// An Argon2id hash in the form of the PHC string format; none where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text).ok()?;
        (hash.algorithm.as_str() == "argon2id").then(|| Self(text.to_owned()))
    }

    /// The hash of a new PIN, with a salt of its own; none where it has not 4 to 8 digits.
    pub fn of(pin: &str) -> Option<Self> {
        let is_pin = PIN_DIGITS.contains(&pin.len()) && pin.bytes().all(|byte| byte.is_ascii_digit());
        let hash = is_pin.then(|| Argon2::default().hash_password(pin.as_bytes()))?;
        hash.ok().map(|hash| Self(hash.to_string()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn is_of(&self, pin: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
    }
}

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    Right,
    /// So many tries are left.
    Wrong {
        left: u8,
    },
    /// Nobody may try for this long.
    Locked(Duration),
}

/// The tries that went wrong, in the state folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Tries {
    wrong: u8,
    /// Until when nobody may try, in seconds since 1970 by the machine's clock.
    locked_until: Option<i64>,
}

/// The lock that a PIN opens.
#[derive(Debug)]
pub struct PinLock {
    hash: PinHash,
    state: StateFolder,
    /// What counts where the state folder cannot be written.
    tries: RefCell<Tries>,
}

impl PinLock {
    pub fn new(hash: PinHash, state: StateFolder) -> Self {
        let tries = state.read(FILE).and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
        Self { hash, state, tries: RefCell::new(tries) }
    }

    /// Tries a PIN.
    pub fn attempt(&self, pin: &str) -> Attempt {
        self.attempt_at(pin, Timestamp::now().as_second())
    }

    /// For how long nobody may try; none where the lock can be tried.
    pub fn locked_for(&self) -> Option<Duration> {
        self.locked_at(Timestamp::now().as_second())
    }

    fn locked_at(&self, now: i64) -> Option<Duration> {
        let longest = i64::try_from(LOCKED_FOR.as_secs()).unwrap_or(i64::MAX);
        let mut tries = self.tries.borrow_mut();
        let mut left = tries.locked_until? - now;
        if left > longest {
            // The clock was set back, or lost its battery: nobody waits for years.
            tries.locked_until = Some(now + longest);
            self.keep(*tries);
            left = longest;
        }
        u64::try_from(left).ok().filter(|left| *left > 0).map(Duration::from_secs)
    }

    fn attempt_at(&self, pin: &str, now: i64) -> Attempt {
        if let Some(left) = self.locked_at(now) {
            return Attempt::Locked(left);
        }
        // It counts before it is looked at: who pulls the plug has no try more.
        let mut tries = *self.tries.borrow();
        let wrong = if tries.locked_until.is_some() { 1 } else { tries.wrong.saturating_add(1) };
        tries = Tries { wrong, locked_until: None };
        if wrong >= MOST_TRIES {
            tries.locked_until = Some(now.saturating_add(i64::try_from(LOCKED_FOR.as_secs()).unwrap_or(i64::MAX)));
        }
        *self.tries.borrow_mut() = tries;
        self.keep(tries);
        if self.hash.is_of(pin) {
            *self.tries.borrow_mut() = Tries::default();
            if let Err(error) = self.state.remove(FILE) {
                tracing::warn!(%error, "the wrong tries of the PIN stay noted");
            }
            return Attempt::Right;
        }
        match tries.locked_until {
            Some(_) => Attempt::Locked(LOCKED_FOR),
            None => Attempt::Wrong { left: MOST_TRIES - wrong },
        }
    }

    fn keep(&self, tries: Tries) {
        let written = ron::to_string(&tries).map_err(std::io::Error::other).and_then(|text| self.state.write(FILE, &text));
        if let Err(error) = written {
            tracing::warn!(%error, "wrong tries of the PIN are not kept over a restart");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;
    const WAIT: i64 = 15 * 60;

    fn lock(place: &tempfile::TempDir) -> PinLock {
        // One hash for all: making one is meant to be slow.
        static HASH: std::sync::OnceLock<PinHash> = std::sync::OnceLock::new();
        PinLock::new(HASH.get_or_init(|| PinHash::of("2580").unwrap()).clone(), StateFolder::at(place.path()))
    }

    fn wrong(lock: &PinLock, times: u8, now: i64) -> Attempt {
        (0..times).map(|_| lock.attempt_at("0000", now)).last().unwrap()
    }

    #[test]
    fn a_pin_is_four_to_eight_digits_and_its_hash_says_nothing_of_it() {
        for no in ["", "123", "123456789", "12a4", "１２３４"] {
            assert_eq!(PinHash::of(no), None, "{no}");
        }
        let [one, two] = [PinHash::of("2580").unwrap(), PinHash::of("2580").unwrap()];
        assert_ne!(one, two, "each has its salt");
        assert!(one.is_of("2580") && !one.is_of("2581"));
        assert_eq!(PinHash::parse(one.as_str()).as_ref(), Some(&one));
        assert_eq!(PinHash::parse("2580"), None);
        assert_eq!(PinHash::parse("$argon2id$"), None);
    }

    #[test]
    fn five_wrong_tries_lock_the_door_over_a_restart() {
        let place = tempfile::tempdir().unwrap();
        assert_eq!(wrong(&lock(&place), 4, NOW), Attempt::Wrong { left: 1 });
        // Started again: the four count.
        let again = lock(&place);
        assert_eq!(again.attempt_at("1111", NOW), Attempt::Locked(LOCKED_FOR));
        assert_eq!(again.attempt_at("2580", NOW + 60), Attempt::Locked(Duration::from_mins(14)), "the right one neither");
        let again = lock(&place);
        assert_eq!(again.locked_at(NOW + WAIT - 1), Some(Duration::from_secs(1)));
        assert_eq!(again.locked_at(NOW + WAIT), None);
        assert_eq!(again.attempt_at("2580", NOW + WAIT), Attempt::Right);
        assert_eq!(wrong(&lock(&place), 4, NOW), Attempt::Wrong { left: 1 }, "after the right one, five again");
    }

    #[test]
    fn after_the_wait_there_are_five_tries_again_and_no_more() {
        let place = tempfile::tempdir().unwrap();
        assert_eq!(wrong(&lock(&place), 5, NOW), Attempt::Locked(LOCKED_FOR));
        let later = NOW + WAIT + 1;
        assert_eq!(wrong(&lock(&place), 4, later), Attempt::Wrong { left: 1 });
        assert_eq!(wrong(&lock(&place), 1, later), Attempt::Locked(LOCKED_FOR));
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out_for_years() {
        let place = tempfile::tempdir().unwrap();
        wrong(&lock(&place), 5, NOW);
        let again = lock(&place);
        assert_eq!(again.locked_at(0), Some(LOCKED_FOR), "1970");
        assert_eq!(again.locked_at(WAIT), None);
    }

    #[test]
    fn without_a_state_folder_the_lock_holds_as_long_as_the_program_runs() {
        let nowhere = tempfile::tempdir().unwrap();
        std::fs::write(nowhere.path().join("file"), "").unwrap();
        let hash = PinHash::of("2580").unwrap();
        let lock = PinLock::new(hash, StateFolder::at(&nowhere.path().join("file/inside")));
        assert_eq!(wrong(&lock, 5, NOW), Attempt::Locked(LOCKED_FOR));
        assert_eq!(lock.attempt_at("2580", NOW), Attempt::Locked(LOCKED_FOR));
    }
}
