//! Events and moments for tests: each says what it is about, and nothing else.

use super::agenda::Event;
use jiff::ZonedDateTime;

/// A moment in Paris: `2026-12-03T14:00`.
pub fn at(text: &str) -> ZonedDateTime {
    format!("{text}[Europe/Paris]").parse().unwrap()
}

/// An event that says no more than its title and its hours.
pub fn event(title: &str, start: &str, end: &str) -> Event {
    Event {
        title: title.to_owned(),
        start: at(start),
        end: at(end),
        is_all_day: false,
        place: String::new(),
        format: None,
        topics: Vec::new(),
        file: String::new(),
        phone: None,
        seats_left: None,
        is_example: false,
    }
}
