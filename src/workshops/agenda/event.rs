//! One workshop, whatever file it comes from.

use super::Format;
use jiff::ZonedDateTime;
use jiff::civil::Date;

/// A time at which a person helps, in the zone of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub title: String,
    pub start: ZonedDateTime,
    /// The first moment that is no longer part of it: for a whole day, the next midnight.
    pub end: ZonedDateTime,
    pub is_all_day: bool,
    /// Empty where the calendar does not say.
    pub place: String,
    /// None where no word tells.
    pub format: Option<Format>,
    /// Ids of themes, in alphabetical order.
    pub topics: Vec<String>,
    /// The file it comes from, as the caller named it.
    pub file: String,
    pub phone: Option<String>,
    /// How many people may still come; 0 where it is full, none where nobody says.
    pub seats_left: Option<u32>,
    /// Whether it is part of the sample agenda, which is said on the screen.
    pub is_example: bool,
}

impl Event {
    /// Whether nobody can join it any more.
    pub fn is_full(&self) -> bool {
        self.seats_left == Some(0)
    }

    /// Days from today, where it takes place, to its first day; negative where that is past.
    pub fn days_until(&self, now: &ZonedDateTime) -> i64 {
        days_between(now.with_time_zone(self.start.time_zone().clone()).date(), self.start.date())
    }

    /// Whether it belongs to the past. What has no duration lasts as long as its first moment.
    pub fn is_over(&self, now: &ZonedDateTime) -> bool {
        self.end <= *now && self.start < *now
    }
}

/// Days from one date to another.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// Whether something from `start` to `end` lies in the window at least in part. Neither end is part of what it ends.
pub(super) fn is_within(start: &ZonedDateTime, end: &ZonedDateTime, window: &(ZonedDateTime, ZonedDateTime)) -> bool {
    *start < window.1 && (*end > window.0 || *start >= window.0)
}
