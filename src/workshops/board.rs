//! The board by the door: all that the kiosk knows of people who help.

use super::agenda::{Agenda, Event};
use super::places::{Place, Position, Suggestion, suggest};
use super::{Recommendation, Situation, recommend};
use jiff::{ToSpan as _, ZonedDateTime};

/// At most so many events are on a screen at once.
const SAID: usize = 8;

/// What calendars and lists of places say, and where the kiosk stands.
#[derive(Clone, Debug, Default)]
pub struct Board {
    pub agenda: Agenda,
    pub places: Vec<Place>,
    pub here: Here,
}

/// Where the kiosk stands, as far as the settings say.
#[derive(Clone, Debug, Default)]
pub struct Here {
    pub commune: Option<String>,
    /// As the list of places names it.
    pub place: Option<String>,
}

impl Board {
    /// Whom to send somebody to.
    pub fn recommend(&self, situation: &Situation, now: &ZonedDateTime) -> Option<Recommendation<'_>> {
        recommend(situation, &self.agenda, self.here.commune.as_deref(), now)
    }

    /// The next ones that somebody can still join.
    pub fn next(&self, now: &ZonedDateTime) -> impl Iterator<Item = &Event> {
        self.agenda.from(now).filter(|event| !event.is_full())
    }

    /// The next ones of which none is like another: what comes every week is named once.
    pub fn next_different(&self, now: &ZonedDateTime, count: usize) -> Vec<&Event> {
        let mut events: Vec<&Event> = Vec::new();
        for event in self.next(now) {
            if events.len() == count {
                break;
            }
            if events.iter().all(|other| (&other.title, &other.place) != (&event.title, &event.place)) {
                events.push(event);
            }
        }
        events
    }

    /// The nearest place of a national programme that is open, or else the nearest one, with when it opens.
    pub fn nearest(&self, program: &str, now: &ZonedDateTime) -> Option<Suggestion<'_>> {
        suggest(&self.places, self.position(), now.datetime(), |place| place.belongs_to(program))
    }

    /// Where the kiosk stands: where its place does, or any place of its commune.
    fn position(&self) -> Option<Position> {
        let named = |wanted: &Option<String>, name: fn(&Place) -> &str| {
            let wanted = wanted.as_deref()?;
            self.places.iter().find(|place| name(place) == wanted && place.position.is_some())?.position
        };
        named(&self.here.place, |place| &place.name)
            .or_else(|| named(&self.here.place, |place| &place.id))
            .or_else(|| named(&self.here.commune, |place| &place.commune))
    }

    /// When what is said of workshops changes by itself: the next one begins or ends, or another day does. None where nothing is said.
    pub fn changes_at(&self, now: &ZonedDateTime) -> Option<ZonedDateTime> {
        let times = self.agenda.from(now).take(SAID).flat_map(|event| [&event.start, &event.end]).filter(|at| *at > now);
        let first = times.min()?;
        let midnight = now.start_of_day().and_then(|day| day.checked_add(1.day())).ok();
        Some(midnight.filter(|midnight| midnight < first).unwrap_or_else(|| first.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::places;
    use crate::workshops::sample::at;

    const PLACES: &str = include_str!("../../assets/places.csv");

    fn board(here: Here) -> Board {
        let (places, troubles) = places::read("places.csv", PLACES.as_bytes());
        assert_eq!(troubles, []);
        Board { places, here, ..Board::default() }
    }

    #[test]
    fn the_kiosk_stands_where_its_place_does_or_in_its_commune() {
        let known = board(Here::default()).places;
        let [first, .., last] = known.as_slice() else { panic!() };
        let position = |commune: &str, place: &str| {
            let named = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            board(Here { commune: named(commune), place: named(place) }).position()
        };
        assert_eq!(position("", &last.name), last.position);
        assert_eq!(position("", &last.id), last.position);
        assert_eq!(position(&first.commune, "Ailleurs"), first.position);
        assert_eq!(position("", ""), None);
    }

    #[test]
    fn what_is_said_changes_when_an_event_does_or_at_midnight() {
        let words = super::super::agenda::Words::shipped();
        let text = "[(title: \"a\", date: \"2026-12-03\", from: \"14:00\", to: \"16:00\")]";
        let window = (at("2026-12-01T00:00"), at("2027-01-01T00:00"));
        let zone = window.0.time_zone().clone();
        let events = super::super::agenda::hand::read("a", text, &zone, &window, &words).0;
        let board = Board { agenda: Agenda::new(events), ..Board::default() };
        for (now, next) in [
            ("2026-12-01T10:00", Some("2026-12-02T00:00")),
            ("2026-12-03T10:00", Some("2026-12-03T14:00")),
            ("2026-12-03T14:00", Some("2026-12-03T16:00")),
            ("2026-12-03T17:00", None),
        ] {
            assert_eq!(board.changes_at(&at(now)), next.map(at), "{now}");
        }
    }
}
