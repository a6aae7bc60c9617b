//! All events in their order, and which come next.

use super::Event;
use jiff::ZonedDateTime;

/// Events by their start.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    events: Vec<Event>,
    /// For each event, the latest end among it and those before it: by it the first that may still run is found.
    ends: Vec<ZonedDateTime>,
}

impl Agenda {
    /// In whatever order they come.
    pub fn new(mut events: Vec<Event>) -> Self {
        events.sort_by(|a, b| (&a.start, &a.end, &a.title, &a.place, &a.file).cmp(&(&b.start, &b.end, &b.title, &b.place, &b.file)));
        let mut ends: Vec<ZonedDateTime> = Vec::with_capacity(events.len());
        for event in &events {
            let latest = ends.last().map_or(&event.end, |end| end.max(&event.end));
            ends.push(latest.clone());
        }
        Self { events, ends }
    }

    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The next ones, those that run now first.
    pub fn from(&self, now: &ZonedDateTime) -> impl Iterator<Item = &Event> {
        // An event that has no duration may end just now and yet be shown.
        let first = self.ends.partition_point(|end| end < now);
        self.events.get(first..).unwrap_or_default().iter().filter(|event| !event.is_over(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::sample::{at, event};
    use jiff::ToSpan as _;

    fn titles(agenda: &Agenda, now: &str, count: usize) -> Vec<String> {
        agenda.from(&at(now)).take(count).map(|event| event.title.clone()).collect()
    }

    #[test]
    fn what_runs_now_counts_and_what_is_over_does_not() {
        let agenda = Agenda::new(vec![
            event("later", "2026-12-04T14:00", "2026-12-04T16:00"),
            event("week", "2026-11-30T09:00", "2026-12-04T17:00"),
            event("morning", "2026-12-03T09:00", "2026-12-03T11:00"),
            event("afternoon", "2026-12-03T14:00", "2026-12-03T16:00"),
        ]);
        assert_eq!(titles(&agenda, "2026-12-03T14:30", 10), ["week", "afternoon", "later"]);
        assert_eq!(titles(&agenda, "2026-12-03T14:30", 2), ["week", "afternoon"]);
        assert_eq!(titles(&agenda, "2026-12-03T16:00", 10), ["week", "later"]);
        assert_eq!(titles(&agenda, "2026-12-05T00:00", 10), [""; 0]);
        assert_eq!(titles(&agenda, "2026-01-01T00:00", 1), ["week"]);
        assert_eq!(titles(&Agenda::default(), "2026-01-01T00:00", 1), [""; 0]);
    }

    #[test]
    fn an_event_without_an_end_is_there_until_it_begins() {
        let agenda = Agenda::new(vec![event("a", "2026-12-03T14:00", "2026-12-03T14:00")]);
        assert_eq!(titles(&agenda, "2026-12-03T14:00", 1), ["a"]);
        assert_eq!(titles(&agenda, "2026-12-03T14:01", 1), [""; 0]);
    }

    #[test]
    fn the_next_ones_are_those_that_looking_at_each_would_find() {
        let mut seed = 7_u64;
        let mut chance = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % below).unwrap()
        };
        let first = at("2026-01-01T00:00");
        let events: Vec<Event> = (0..300)
            .map(|n| {
                let start = &first + chance(5_000).hours();
                let end = &start + chance(200).hours();
                Event { start, end, ..event(&n.to_string(), "2026-01-01T00:00", "2026-01-01T00:00") }
            })
            .collect();
        let agenda = Agenda::new(events);
        for _ in 0..200 {
            let now = &first + chance(5_200).hours();
            let plain: Vec<&Event> = agenda.events().iter().filter(|event| !event.is_over(&now)).take(10).collect();
            assert_eq!(agenda.from(&now).take(10).collect::<Vec<_>>(), plain);
        }
    }
}
