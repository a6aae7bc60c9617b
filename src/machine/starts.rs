//! How the last starts of the kiosk went: a machine that starts again and again opens with the built-in content, and then waits longer
//! and longer between two starts. It never gives up.
//!
//! Times are seconds since the machine was switched on, which no clock that jumps can change.

use super::state::StateFolder;
use serde::{Deserialize, Serialize};
use std::io;
use std::time::Duration;

/// A start after which the kiosk ran this long was a good one, and forgets those before it.
pub const GOOD_AFTER: Duration = Duration::from_mins(5);
/// So many bad starts, none of them older than that, and the built-in content opens.
const SAFE_AFTER: usize = 3;
/// The longest wait before a start, in seconds. systemd gives a start a minute.
const LONGEST_WAIT: u64 = 30;

const FILE: &str = "starts.ron";

/// The note in the state folder: starts of which nobody knows yet that they were good, the oldest first.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    starts: Vec<u64>,
}

/// How to start this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Footing {
    /// With the built-in content alone, on the canvas: whatever of the settings' files ends the program is left out.
    pub is_safe: bool,
    /// Wait this long first.
    pub wait: Duration,
}

/// The record of starts.
#[derive(Clone, Debug)]
pub struct Starts {
    state: StateFolder,
}

impl Starts {
    pub fn new(state: StateFolder) -> Self {
        Self { state }
    }

    /// Notes that the kiosk starts now, and says how.
    ///
    /// The second is why it could not be noted: a warning, no reason to stop.
    pub fn begin(&self) -> (Footing, Option<io::Error>) {
        self.begin_at(since_boot())
    }

    fn begin_at(&self, now: u64) -> (Footing, Option<io::Error>) {
        let noted: Note = self.state.read(FILE).and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
        // Later than now: the machine was switched off and on since.
        let is_recent = |start: &u64| *start <= now && now - start < GOOD_AFTER.as_secs();
        let mut starts: Vec<u64> = noted.starts.into_iter().filter(is_recent).collect();
        let footing = footing(starts.len());
        // More than that change nothing.
        if starts.len() > SAFE_AFTER + 8 {
            starts.remove(0);
        }
        starts.push(now);
        let written = ron::to_string(&Note { starts }).map_err(io::Error::other).and_then(|text| self.state.write(FILE, &text));
        (footing, written.err())
    }

    /// The kiosk has run long enough, or ends as it should: what came before does not count any more.
    ///
    /// # Errors
    /// Where the note stays.
    pub fn went_well(&self) -> io::Result<()> {
        self.state.remove(FILE)
    }
}

fn footing(bad: usize) -> Footing {
    let wait = match u32::try_from(bad.saturating_sub(SAFE_AFTER)) {
        Ok(0) => 0,
        Ok(beyond) => 2_u64.saturating_pow(beyond).min(LONGEST_WAIT),
        Err(_) => LONGEST_WAIT,
    };
    Footing { is_safe: bad >= SAFE_AFTER, wait: Duration::from_secs(wait) }
}

/// Seconds since the machine was switched on, with the time that it slept.
fn since_boot() -> u64 {
    u64::try_from(rustix::time::clock_gettime(rustix::time::ClockId::Boottime).tv_sec).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starts() -> (tempfile::TempDir, Starts) {
        let place = tempfile::tempdir().unwrap();
        let starts = Starts::new(StateFolder::at(&place.path().join("state")));
        (place, starts)
    }

    fn at(starts: &Starts, now: u64) -> (bool, u64) {
        let (footing, error) = starts.begin_at(now);
        assert!(error.is_none(), "{error:?}");
        (footing.is_safe, footing.wait.as_secs())
    }

    #[test]
    fn three_bad_starts_in_five_minutes_lead_to_the_built_in_content_and_then_to_waiting() {
        let (_place, starts) = starts();
        let found: Vec<_> = (0..9).map(|n| at(&starts, 100 + n)).collect();
        let [calm, safe] = [(false, 0), (true, 0)];
        assert_eq!(found, [calm, calm, calm, safe, (true, 2), (true, 4), (true, 8), (true, 16), (true, 30)]);
        for n in 9..40 {
            assert_eq!(at(&starts, 100 + n), (true, 30), "never longer, and never given up");
        }
    }

    #[test]
    fn starts_far_apart_do_not_add_up() {
        let (_place, starts) = starts();
        for n in 0..9 {
            assert_eq!(at(&starts, 1000 + n * 150), (false, 0), "two in five minutes at most");
        }
    }

    #[test]
    fn a_good_run_forgets_what_came_before() {
        let (_place, starts) = starts();
        for now in [10, 11, 12] {
            at(&starts, now);
        }
        starts.went_well().unwrap();
        assert_eq!(at(&starts, 13), (false, 0));
    }

    #[test]
    fn a_machine_that_was_switched_off_begins_anew() {
        let (_place, starts) = starts();
        for now in [5000, 5001, 5002] {
            at(&starts, now);
        }
        assert_eq!(at(&starts, 20), (false, 0));
    }

    #[test]
    fn half_a_note_stops_nothing() {
        let (place, starts) = starts();
        at(&starts, 10);
        std::fs::write(place.path().join("state").join(FILE), "(starts:[1,").unwrap();
        assert_eq!(at(&starts, 11), (false, 0));
    }
}
