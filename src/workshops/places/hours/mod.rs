//! When a place is open, by its own clock: the part of OpenStreetMap's `opening_hours` that such places use.
//!
//! What cannot be followed to the letter is not followed at all: nobody is sent to a closed door. On a public holiday a place
//! is closed unless its hours say otherwise (`PH`); the specification would have it open, the doors of town halls would not.
//! Not the crate `opening-hours`: its parser needs a C compiler, and two calendars more.

mod parse;

use super::holidays::is_public_holiday;
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

/// How far ahead people are told of openings.
const HORIZON_DAYS: i32 = 14;

const DAY_MINUTES: u16 = 24 * 60;

/// A week of opening hours, and what holds on public holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// From Monday.
    week: [Vec<Span>; 7],
    holidays: Vec<Span>,
}

/// From one minute of a day to another, which is no longer part of it and may lie in the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    from: u16,
    to: u16,
}

impl Hours {
    /// The hours that a text tells; none where any of it cannot be followed.
    ///
    /// Followed are `Mo-Fr 09:00-12:00,14:00-17:30; Sa,Su off`, `PH`, `24/7`, `closed`, spans over midnight and up to `26:00`. As in
    /// OpenStreetMap, what stands behind a semicolon replaces what was said of the same days, what stands behind a comma is added.
    pub fn parse(text: &str) -> Option<Self> {
        parse::parse(text)
    }

    /// Whether it is open at a moment of its own clock.
    pub fn is_open(&self, at: DateTime) -> bool {
        self.openings(at, 0).any(|(start, end)| start <= at && at < end)
    }

    /// When it closes, if it is open and closes within 14 days.
    pub fn closes_at(&self, at: DateTime) -> Option<DateTime> {
        let (_, end) = joined(self.openings(at, HORIZON_DAYS)).into_iter().find(|(start, end)| *start <= at && at < *end)?;
        (end <= horizon(at)).then_some(end)
    }

    /// When it opens next, within 14 days. Where it is open, after it has closed.
    pub fn next_opening(&self, at: DateTime) -> Option<DateTime> {
        let (start, _) = joined(self.openings(at, HORIZON_DAYS)).into_iter().find(|(start, _)| *start > at)?;
        (start <= horizon(at)).then_some(start)
    }

    /// From when to when it is open on each day from Monday. Midnight at the end is that of the next day.
    pub fn week(&self) -> [Vec<(Time, Time)>; 7] {
        self.week.each_ref().map(|spans| spans.iter().map(|span| (clock(span.from), clock(span.to))).collect())
    }

    /// The openings of the days around a moment, by their start: from the day before, which may reach past midnight.
    fn openings(&self, at: DateTime, days_ahead: i32) -> impl Iterator<Item = (DateTime, DateTime)> {
        (-1..=days_ahead).filter_map(move |days| at.date().checked_add(days.days()).ok()).flat_map(|day| {
            self.on(day).iter().filter_map(move |span| {
                let midnight = day.to_datetime(Time::midnight());
                let minute = |minute: u16| midnight.checked_add(i64::from(minute).minutes()).ok();
                Some((minute(span.from)?, minute(span.to).unwrap_or(DateTime::MAX)))
            })
        })
    }

    fn on(&self, day: Date) -> &[Span] {
        if is_public_holiday(day) {
            return &self.holidays;
        }
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok();
        weekday.and_then(|weekday| self.week.get(weekday)).map(Vec::as_slice).unwrap_or_default()
    }
}

fn horizon(at: DateTime) -> DateTime {
    at.checked_add(HORIZON_DAYS.days()).unwrap_or(DateTime::MAX)
}

/// Openings without a break between them are one, so that nobody is told that a place closes at midnight and opens at once.
fn joined(openings: impl Iterator<Item = (DateTime, DateTime)>) -> Vec<(DateTime, DateTime)> {
    let mut joined: Vec<(DateTime, DateTime)> = Vec::new();
    for (start, end) in openings {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

fn clock(minute: u16) -> Time {
    let minute = minute % DAY_MINUTES;
    let part = |minutes: u16| i8::try_from(minutes).unwrap_or_default();
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ZonedDateTime;
    use proptest::prelude::*;

    /// 23 November 2026 is a Monday.
    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    fn hours(text: &str) -> Hours {
        Hours::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    const LIBRARY: &str = "Mo-Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00; Su off; PH off";

    #[test]
    fn a_library_opens_and_closes() {
        let library = hours(LIBRARY);
        for (now, is_open, closes, opens) in [
            ("2026-11-23T08:59", false, None, Some("2026-11-23T09:00")),
            ("2026-11-23T09:00", true, Some("2026-11-23T12:00"), Some("2026-11-23T14:00")),
            ("2026-11-23T11:59:59", true, Some("2026-11-23T12:00"), Some("2026-11-23T14:00")),
            ("2026-11-23T12:00", false, None, Some("2026-11-23T14:00")),
            ("2026-11-27T17:30", false, None, Some("2026-11-28T10:00")),
            ("2026-11-28T12:00", false, None, Some("2026-11-30T09:00")),
        ] {
            assert_eq!(library.is_open(at(now)), is_open, "{now}");
            assert_eq!(library.closes_at(at(now)), closes.map(at), "{now}");
            assert_eq!(library.next_opening(at(now)), opens.map(at), "{now}");
        }
    }

    #[test]
    fn a_place_is_closed_on_public_holidays_unless_it_says_otherwise() {
        // 25 December 2026 is a Friday, 11 November a Wednesday.
        for text in [LIBRARY, "Mo-Su 09:00-17:00", "09:00-17:00"] {
            assert!(!hours(text).is_open(at("2026-12-25T10:00")), "{text}");
        }
        assert_eq!(hours(LIBRARY).next_opening(at("2026-12-24T17:30")), Some(at("2026-12-26T10:00")));
        assert!(hours("Mo-Fr 09:00-17:00; PH 10:00-12:00").is_open(at("2026-11-11T11:00")));
        assert!(!hours("Mo-Fr 09:00-17:00; PH 10:00-12:00").is_open(at("2026-11-11T14:00")));
        assert!(hours("Su,PH 10:00-12:00").is_open(at("2026-11-11T11:00")));
        assert!(hours("24/7").is_open(at("2026-12-25T10:00")));
        assert!(!hours("24/7; PH off").is_open(at("2026-12-25T10:00")));
    }

    #[test]
    fn a_span_may_go_over_midnight() {
        let night = hours("Fr 22:00-02:00");
        assert!(night.is_open(at("2026-11-28T01:59")));
        assert!(!night.is_open(at("2026-11-28T02:00")));
        assert!(!night.is_open(at("2026-11-27T01:00")));
        assert_eq!(night.closes_at(at("2026-11-27T23:00")), Some(at("2026-11-28T02:00")));
        assert_eq!(night, hours("Fr 22:00-26:00"));
        assert_eq!(night.week()[4], [(Time::constant(22, 0, 0, 0), Time::constant(2, 0, 0, 0))]);
    }

    #[test]
    fn what_never_closes_says_so() {
        let always = hours("24/7");
        assert!(always.is_open(at("2026-11-23T00:00")));
        assert_eq!(always.closes_at(at("2026-11-23T10:00")), None);
        assert_eq!(always.next_opening(at("2026-11-23T10:00")), None);
        // Without a break at midnight.
        assert_eq!(hours("Mo-Tu 00:00-24:00").closes_at(at("2026-11-23T10:00")), Some(at("2026-11-25T00:00")));
    }

    #[test]
    fn nobody_is_told_of_what_is_more_than_fourteen_days_away() {
        let christmas = hours("PH 10:00-12:00");
        assert_eq!(christmas.next_opening(at("2026-12-11T09:59")), None);
        assert_eq!(christmas.next_opening(at("2026-12-11T10:00")), Some(at("2026-12-25T10:00")));
    }

    #[test]
    fn what_never_opens_is_known_to_be_closed() {
        let closed = hours("closed");
        assert!(!closed.is_open(at("2026-11-23T10:00")));
        assert_eq!(closed.next_opening(at("2026-11-23T10:00")), None);
        assert_eq!(closed.week(), <[Vec<(Time, Time)>; 7]>::default());
    }

    #[test]
    fn the_week_is_shown_day_by_day() {
        let shown = hours("Mo,We-Th 09:00-12:00,14:00-17:30; Sa 10:00-24:00").week();
        let time = |text: &str| text.parse::<Time>().unwrap();
        let weekday = vec![(time("09:00"), time("12:00")), (time("14:00"), time("17:30"))];
        assert_eq!(shown, [weekday.clone(), vec![], weekday.clone(), weekday, vec![], vec![(time("10:00"), time("00:00"))], vec![]]);
    }

    #[test]
    fn hours_are_those_of_the_clock_when_it_changes() {
        let night = hours("Sa 22:00-03:00; Su 10:00-12:00");
        let clock = |text: &str| text.parse::<ZonedDateTime>().unwrap().datetime();
        // Half past two comes twice on 25 October 2026, and never on 29 March.
        assert!(night.is_open(clock("2026-10-25T02:30+02:00[Europe/Paris]")));
        assert!(night.is_open(clock("2026-10-25T02:30+01:00[Europe/Paris]")));
        assert!(!night.is_open(clock("2026-10-25T03:00+01:00[Europe/Paris]")));
        let last_minute = clock("2026-03-29T01:59+01:00[Europe/Paris]");
        assert!(night.is_open(last_minute));
        assert!(!night.is_open(clock("2026-03-29T03:00+02:00[Europe/Paris]")));
        assert_eq!(night.next_opening(last_minute), Some(at("2026-03-29T10:00")));
        let early = hours("Su 02:30-04:00").next_opening(last_minute).unwrap();
        let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
        assert_eq!(early.to_zoned_datetime(zone).unwrap().to_string(), "2026-03-29T03:30:00+02:00[Europe/Paris]");
    }

    #[test]
    fn the_ends_of_time_are_no_danger() {
        for text in [LIBRARY, "24/7", "Mo-Su,PH 22:00-46:00"] {
            for now in [DateTime::MIN, DateTime::MAX] {
                let hours = hours(text);
                let _: (bool, Option<DateTime>, Option<DateTime>) = (hours.is_open(now), hours.closes_at(now), hours.next_opening(now));
            }
        }
    }

    fn any_hours() -> impl Strategy<Value = Hours> {
        let span = (0..48_u16, 1..60_u16).prop_map(|(from, length)| Span { from: from * 30, to: from * 30 + length * 15 });
        let days = prop::collection::vec(prop::collection::vec(span, 0..3), 8);
        days.prop_map(|days| parse::from_days(days.try_into().unwrap()))
    }

    proptest! {
        #[test]
        fn it_opens_when_it_said_it_would(hours in any_hours(), fives in 0..105_408_i64) {
            let now = at("2026-01-01T00:00").checked_add((5 * fives).minutes()).unwrap();
            let is_open = |fives: i64| hours.is_open(now.checked_add((5 * fives).minutes()).unwrap());
            let fives_to = |then: DateTime| now.duration_until(then).as_mins() / 5;
            let last = i64::from(HORIZON_DAYS) * 24 * 12;
            prop_assert!(hours.closes_at(now).is_none() || hours.is_open(now));
            let closes = if hours.is_open(now) { hours.closes_at(now).map_or(last, fives_to) } else { 0 };
            prop_assert!((0..closes).all(is_open));
            prop_assert!(closes == last || !is_open(closes));
            match hours.next_opening(now).map(fives_to) {
                Some(opens) => prop_assert!(opens > closes && is_open(opens) && !(closes..opens).any(is_open)),
                None => prop_assert!(!(closes..last).any(is_open)),
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>()) {
            Hours::parse(&text);
        }

        #[test]
        fn what_looks_like_hours_is_read_without_a_panic(text in "((Mo|We|Su|PH|off|24/7|[0-9]{1,3}:[0-9]{2}|[-,;: ]){1,2}){0,16}", minutes in 0..40_000_i64) {
            if let Some(hours) = Hours::parse(&text) {
                let now = at("2026-11-23T00:00").checked_add(minutes.minutes()).unwrap();
                prop_assert_eq!(hours.is_open(now), hours.on(now.date()).iter().any(|span| span.from <= minute(now) && minute(now) < span.to)
                    || hours.on(now.date().yesterday().unwrap()).iter().any(|span| minute(now) + DAY_MINUTES < span.to));
            }
        }
    }

    fn minute(at: DateTime) -> u16 {
        u16::try_from(at.hour()).unwrap() * 60 + u16::try_from(at.minute()).unwrap()
    }
}
