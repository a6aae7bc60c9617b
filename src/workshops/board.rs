//! The board by the door: all that the kiosk knows of people who help.

use super::agenda::{Agenda, Event};
use super::{Recommendation, Situation, recommend};
use jiff::{ToSpan as _, ZonedDateTime};

/// What the calendars say, and where the kiosk stands.
#[derive(Clone, Debug, Default)]
pub struct Board {
    pub agenda: Agenda,
    /// The commune of the kiosk.
    pub commune: Option<String>,
}

impl Board {
    /// Whom to send somebody to.
    pub fn recommend(&self, situation: &Situation, now: &ZonedDateTime) -> Option<Recommendation<'_>> {
        recommend(situation, &self.agenda, self.commune.as_deref(), now)
    }

    /// The next ones that somebody can still join.
    pub fn next(&self, now: &ZonedDateTime, count: usize) -> impl Iterator<Item = &Event> {
        self.agenda.from(now, usize::MAX).filter(|event| !event.is_full()).take(count)
    }

    /// When what is said of workshops changes by itself: the next one begins or ends, or another day does. None where nothing is said.
    pub fn changes_at(&self, now: &ZonedDateTime) -> Option<ZonedDateTime> {
        let times = self.agenda.from(now, SAID).flat_map(|event| [&event.start, &event.end]).filter(|at| *at > now);
        let first = times.min()?.clone();
        let midnight = now.start_of_day().and_then(|day| day.checked_add(1.day())).ok();
        Some(midnight.map_or_else(|| first.clone(), |midnight| midnight.min(first.clone())))
    }
}

/// At most so many events are on a screen at once.
const SAID: usize = 8;
