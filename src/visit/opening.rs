//! When the kiosk is open: outside these hours its screen is dark. By the clock on the wall, so that daylight saving changes nothing.

use crate::workshops::places::Hours;
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, date};
use std::collections::BTreeSet;

/// A clock before this day is wrong: a machine without a battery begins in 1970. No door stays shut for it.
pub const EARLIEST: Date = date(2026, 1, 1);
/// So many closed days in a row are skipped at most.
const LONGEST_DAYS: usize = 400;

/// The library's hours, as the settings have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// None: always open.
    pub hours: Option<Hours>,
    /// Days on which it is closed all the same.
    pub closed: BTreeSet<Date>,
}

impl Opening {
    /// Whether it is open at a moment of its own clock.
    pub fn is_open(&self, at: DateTime) -> bool {
        at.date() < EARLIEST || (!self.closed.contains(&at.date()) && self.hours.as_ref().is_none_or(|hours| hours.is_open(at)))
    }

    /// When that changes next; none where it does not in the coming weeks.
    pub fn changes_at(&self, at: DateTime) -> Option<DateTime> {
        if self.is_open(at) { self.closes_at(at) } else { self.opens_at(at) }
    }

    /// When it opens next. Where it is open, after it has closed.
    pub fn opens_at(&self, at: DateTime) -> Option<DateTime> {
        let mut from = at;
        for _ in 0..LONGEST_DAYS {
            let midnight = from.date().tomorrow().ok()?.to_datetime(Time::midnight());
            let next = match &self.hours {
                Some(hours) => hours.next_opening(from),
                None => Some(midnight),
            };
            match next {
                Some(next) if !self.closed.contains(&next.date()) => return Some(next),
                // An opening on a closed day, or none in sight: on from the end of that day.
                Some(next) => from = next.date().tomorrow().ok()?.to_datetime(Time::midnight()).checked_sub(1.second()).ok()?,
                None => return None,
            }
        }
        None
    }

    fn closes_at(&self, at: DateTime) -> Option<DateTime> {
        let end = self.hours.as_ref().and_then(|hours| hours.closes_at(at));
        let closed = self.closed.range(at.date()..).find(|day| **day > at.date()).map(|day| day.to_datetime(Time::midnight()));
        [end, closed].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(hours: &str, closed: &[&str]) -> Opening {
        let hours = (!hours.is_empty()).then(|| Hours::parse(hours).unwrap());
        Opening { hours, closed: closed.iter().map(|day| day.parse().unwrap()).collect() }
    }

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    const LIBRARY: &str = "Tu-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00";

    #[test]
    fn a_library_is_open_at_its_hours_but_for_the_days_it_names() {
        // A Tuesday.
        let library = opening(LIBRARY, &["2026-12-09"]);
        for (now, is_open, next) in [
            ("2026-12-08T08:59", false, "2026-12-08T09:00"),
            ("2026-12-08T09:00", true, "2026-12-08T12:00"),
            ("2026-12-08T13:00", false, "2026-12-08T14:00"),
            ("2026-12-08T18:00", false, "2026-12-10T09:00"),
            ("2026-12-09T10:00", false, "2026-12-10T09:00"),
            ("2026-12-12T11:00", true, "2026-12-12T12:00"),
            ("2026-12-12T12:00", false, "2026-12-15T09:00"),
            // Christmas Day is a Friday.
            ("2026-12-25T10:00", false, "2026-12-26T10:00"),
        ] {
            assert_eq!((library.is_open(at(now)), library.changes_at(at(now))), (is_open, Some(at(next))), "{now}");
        }
    }

    #[test]
    fn without_hours_it_is_always_open_but_for_the_days_it_names() {
        assert_eq!(opening("", &[]).changes_at(at("2026-12-08T03:00")), None);
        assert!(opening("", &[]).is_open(at("2026-12-08T03:00")));
        let closed = opening("", &["2026-12-24", "2026-12-25"]);
        assert_eq!(closed.changes_at(at("2026-12-08T03:00")), Some(at("2026-12-24T00:00")));
        assert_eq!(closed.opens_at(at("2026-12-24T03:00")), Some(at("2026-12-26T00:00")));
    }

    #[test]
    fn a_clock_that_cannot_be_right_closes_nothing() {
        assert!(opening(LIBRARY, &["1970-01-01"]).is_open(at("1970-01-01T03:00")));
    }

    #[test]
    fn a_place_that_never_opens_says_so() {
        let never = opening("Mo-Su off", &[]);
        assert_eq!((never.is_open(at("2026-12-08T10:00")), never.changes_at(at("2026-12-08T10:00"))), (false, None));
    }

    proptest::proptest! {
        /// From minute to minute, it changes when it says it will, and not before.
        #[test]
        fn it_changes_when_it_says_so(minutes in 0_i64..60 * 24 * 28, closed in proptest::collection::vec(0_i64..28, 0..4)) {
            let first = at("2026-12-01T00:00");
            let days = closed.into_iter().map(|days| first.date().checked_add(days.days()).unwrap()).collect();
            let library = Opening { closed: days, ..opening(LIBRARY, &[]) };
            let now = first.checked_add(minutes.minutes()).unwrap();
            let is_open = library.is_open(now);
            let next = library.changes_at(now).unwrap();
            let mut then = now;
            while then < next {
                proptest::prop_assert_eq!(library.is_open(then), is_open, "{} before {}", then, next);
                then = then.checked_add(5.minutes()).unwrap().min(next);
            }
            proptest::prop_assert_eq!(library.is_open(next), !is_open, "{}", next);
        }
    }
}
