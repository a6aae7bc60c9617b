//! The dates that a rule of repetition gives, no further than they are asked for.
//!
//! The parser expands rules from their first date on and knows no window: here it is given a rule that begins and ends near it.
//! It is given local times without a zone, so that what is at 14 h stays at 14 h in summer.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarValue,
};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// No workshop has more dates than this; a slip such as `FREQ=SECONDLY` does.
pub(super) const MOST: usize = 10_000;

/// Local times, between two others. One more than [`MOST`] means that there are too many.
///
/// # Errors
/// What is wrong with the rule, in the parser's words.
pub(super) fn dates(
    first: DateTime,
    rule: &ICalendarRecurrenceRule,
    zone: &TimeZone,
    between: (DateTime, DateTime),
) -> Result<Vec<DateTime>, String> {
    let (from, to) = between;
    let last = rule.until.as_ref().and_then(|until| local(until, zone)).map_or(to, |until| until.min(to));
    let mut rule = ICalendarRecurrenceRule { until: partial(last), ..rule.clone() };
    // 0 is a slip that stops the parser; it can only mean that nothing is skipped.
    rule.interval = rule.interval.map(|interval| interval.max(1));
    let first = if rule.count.is_none() { nearer(first, &rule, from) } else { first };
    if first > last {
        return Ok(Vec::new());
    }
    let entries = vec![
        ICalendarEntry::new(ICalendarProperty::Dtstart)
            .with_values(partial(first).map(|at| ICalendarValue::PartialDateTime(Box::new(at))).into_iter().collect()),
        ICalendarEntry::new(ICalendarProperty::Rrule).with_values(vec![ICalendarValue::RecurrenceRule(Box::new(rule))]),
    ];
    let event = ICalendarComponent { component_type: ICalendarComponentType::VEvent, entries, component_ids: Vec::new() };
    let expanded = ICalendar { components: vec![event] }.expand_dates(Tz::Floating, MOST + 1);
    if let Some(error) = expanded.errors.first() {
        return Err(error.error.to_string());
    }
    let starts = expanded.events.iter().filter_map(|event| {
        let seconds = event.start.naive_local().and_utc().timestamp();
        Timestamp::from_second(seconds).ok().map(|at| TimeZone::UTC.to_datetime(at))
    });
    Ok(starts.collect())
}

/// A first date that gives the same dates from a time on: whole periods later, so that "every other week" stays the same weeks.
fn nearer(first: DateTime, rule: &ICalendarRecurrenceRule, from: DateTime) -> DateTime {
    let unit = match rule.freq {
        ICalendarFrequency::Secondly => 1,
        ICalendarFrequency::Minutely => 60,
        ICalendarFrequency::Hourly => 3_600,
        ICalendarFrequency::Daily => 86_400,
        ICalendarFrequency::Weekly => 7 * 86_400,
        // Months have no length; there are few of them.
        ICalendarFrequency::Monthly | ICalendarFrequency::Yearly => return first,
    };
    let period = unit * i64::from(rule.interval.unwrap_or(1)).max(1);
    // One period earlier, as the first one may not be whole.
    let periods = first.duration_until(from).as_secs() / period - 1;
    if periods <= 0 { first } else { first.checked_add(SignedDuration::from_secs(periods * period)).unwrap_or(first) }
}

/// The last moment of a rule in local time. A day counts to its end.
fn local(until: &PartialDateTime, zone: &TimeZone) -> Option<DateTime> {
    let at = super::civil(until)?;
    if !until.has_time() {
        return Some(at.date().at(23, 59, 59, 0));
    }
    match super::offset(until) {
        Some(written) => Some(zone.to_datetime(written.to_timestamp(at).ok()?)),
        None => Some(at),
    }
}

fn partial(at: DateTime) -> Option<PartialDateTime> {
    let small = |number: i8| u8::try_from(number).ok();
    Some(PartialDateTime {
        year: Some(u16::try_from(at.year()).ok()?),
        month: Some(small(at.month())?),
        day: Some(small(at.day())?),
        hour: Some(small(at.hour())?),
        minute: Some(small(at.minute())?),
        second: Some(small(at.second())?),
        ..PartialDateTime::default()
    })
}
