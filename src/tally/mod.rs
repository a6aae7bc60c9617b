//! Anonymous counters: how often a lesson was begun, finished, left, on which day. Never who, never at what hour.
//!
//! Knows the names of lessons and steps, levels and the rungs of help; must not know a visit, and touches no file and no clock.

mod figures;
mod file;

pub use figures::{About, Figure, Finest, Published, When, publish};
pub use file::{Cause, Fault, Reading, csv_row};

use crate::content::{LessonId, Level, StepId};
use crate::practice::Rung;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Something that is counted, once each time it happens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// Somebody began the lesson.
    Started,
    Finished,
    /// Somebody left it before its end, at this step.
    LeftAt(StepId),
    /// The highest rung of help that was read in a step.
    HelpedBy(Rung),
    /// The last rung of help did not do either.
    Stuck,
    /// A workshop was proposed.
    Proposed,
    /// Somebody looked at a workshop, or printed it.
    Taken,
}

/// The events without what is told of each beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Started,
    Finished,
    Left,
    Helped,
    Stuck,
    Proposed,
    Taken,
}

impl Kind {
    pub const ALL: [Self; 7] = [Self::Started, Self::Finished, Self::Left, Self::Helped, Self::Stuck, Self::Proposed, Self::Taken];

    /// The word for it in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Finished => "finished",
            Self::Left => "left",
            Self::Helped => "helped",
            Self::Stuck => "stuck",
            Self::Proposed => "proposed",
            Self::Taken => "taken",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl Event {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Started => Kind::Started,
            Self::Finished => Kind::Finished,
            Self::LeftAt(_) => Kind::Left,
            Self::HelpedBy(_) => Kind::Helped,
            Self::Stuck => Kind::Stuck,
            Self::Proposed => Kind::Proposed,
            Self::Taken => Kind::Taken,
        }
    }

    /// What is told beside: the step that was left, the rung that was read.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::LeftAt(step) => Some(step.as_str()),
            Self::HelpedBy(rung) => Some(rung.code()),
            Self::Started | Self::Finished | Self::Stuck | Self::Proposed | Self::Taken => None,
        }
    }
}

/// What one more of is to be counted. It names a lesson and nobody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count {
    /// None where no lesson led to it: a workshop that somebody looked for by themselves.
    pub lesson: Option<LessonId>,
    /// The level that the lesson was begun at.
    pub level: Option<Level>,
    pub event: Event,
}

/// Counts by day. A day is the finest time there is here, and there is no row for a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// A count without a day was made while the clock was wrong.
    rows: BTreeMap<(Option<Date>, Count), u32>,
}

impl Tally {
    /// Counts one more. A row that is full stays full.
    pub fn add(&mut self, day: Option<Date>, count: Count) {
        self.add_many(day, count, 1);
    }

    fn add_many(&mut self, day: Option<Date>, count: Count, times: u32) {
        if times > 0 {
            let row = self.rows.entry((day, count)).or_default();
            *row = row.saturating_add(times);
        }
    }

    /// Adds all that another has counted.
    pub fn merge(&mut self, other: &Self) {
        for (day, count, times) in other.rows() {
            self.add_many(day, count.clone(), times);
        }
    }

    /// Of two copies of one tally, of which both may have lost rows, the fuller of each row.
    pub fn recover(&mut self, copy: &Self) {
        for (row, times) in &copy.rows {
            let mine = self.rows.entry(row.clone()).or_default();
            *mine = (*mine).max(*times);
        }
    }

    /// What was counted from one day to another, both included. What has no day is in no such time.
    pub fn within(&self, from: Date, to: Date) -> Self {
        self.only(|day| day.is_some_and(|day| (from..=to).contains(&day)))
    }

    /// What was counted while the clock was wrong.
    pub fn undated(&self) -> Self {
        self.only(|day| day.is_none())
    }

    fn only(&self, is_in: impl Fn(Option<Date>) -> bool) -> Self {
        Self { rows: self.rows.iter().filter(|((day, _), _)| is_in(*day)).map(|(row, times)| (row.clone(), *times)).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Day, what, and how often (1 at least), in the order of days.
    pub fn rows(&self) -> impl Iterator<Item = (Option<Date>, &Count, u32)> {
        self.rows.iter().map(|((day, count), times)| (*day, count, *times))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any tally of up to `most` rows over a few lessons, levels and days, with numbers that are mostly small.
    pub(crate) fn tallies(most: usize) -> impl Strategy<Value = Tally> {
        let day = prop_oneof![
            1 => Just(None),
            9 => (0_i64..70).prop_map(|days| jiff::civil::date(2026, 11, 1).checked_add(jiff::ToSpan::days(days)).ok()),
        ];
        let lesson = prop_oneof![1 => Just(None), 9 => "[abc]|[a-z ,\"\n\ré-]{1,6}".prop_map(|id| Some(LessonId::new(id)))];
        let level = prop_oneof![1 => Just(None), 6 => (0_usize..4).prop_map(|at| Level::ALL.get(at).copied())];
        let event = prop_oneof![
            4 => Just(Event::Started),
            3 => Just(Event::Finished),
            2 => "[xyz]|[a-z\",\n]{0,4}".prop_map(|id| Event::LeftAt(StepId::new(id))),
            2 => (0_usize..5).prop_map(|at| Event::HelpedBy(Rung::ALL[at])),
            1 => Just(Event::Stuck),
            1 => Just(Event::Proposed),
            1 => Just(Event::Taken),
        ];
        let times = prop_oneof![8 => 1_u32..12, 1 => 1_u32..100, 1 => Just(u32::MAX)];
        let row = (day, lesson, level, event, times);
        proptest::collection::vec(row, 0..most).prop_map(|rows| {
            let mut tally = Tally::default();
            for (day, lesson, level, event, times) in rows {
                tally.add_many(day, Count { lesson, level, event }, times);
            }
            tally
        })
    }

    fn started(lesson: &str) -> Count {
        Count { lesson: Some(lesson.into()), level: Some(Level::Try), event: Event::Started }
    }

    #[test]
    fn each_day_has_its_own_row_and_a_full_one_stays_full() {
        let days = [None, Some(jiff::civil::date(2026, 11, 23)), Some(jiff::civil::date(2026, 11, 24))];
        let mut tally = Tally::default();
        for day in days {
            tally.add(day, started("a"));
            tally.add(day, started("a"));
        }
        tally.add_many(days[1], started("b"), u32::MAX);
        tally.add(days[1], started("b"));
        let rows: Vec<(Option<Date>, &str, u32)> =
            tally.rows().map(|(day, count, times)| (day, count.lesson.as_ref().unwrap().as_str(), times)).collect();
        assert_eq!(rows, [(days[0], "a", 2), (days[1], "a", 2), (days[1], "b", u32::MAX), (days[2], "a", 2)]);
        assert_eq!(tally.undated().rows().count(), 1);
        let first = days[1].unwrap();
        assert_eq!(tally.within(first, first).rows().count(), 2);
        assert_eq!(tally.within(first, days[2].unwrap()).rows().count(), 3);
    }

    #[test]
    fn two_damaged_copies_make_one_and_two_tallies_their_sum() {
        let tally = |counts: &[&str]| {
            let mut tally = Tally::default();
            for lesson in counts {
                tally.add(None, started(lesson));
            }
            tally
        };
        let mut copy = tally(&["a", "b"]);
        copy.recover(&tally(&["a", "a", "c"]));
        assert_eq!(copy, tally(&["a", "a", "b", "c"]));
        let mut sum = tally(&["a", "b"]);
        sum.merge(&tally(&["a", "a", "c"]));
        assert_eq!(sum, tally(&["a", "a", "a", "b", "c"]));
    }
}
