//! Which time zone a calendar means by a name of its own.

use super::lines::Part;
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue, ICalendarWeekday};
use calcard::{Entry, Parser};
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::str::FromStr as _;

/// The zones of a file by their names.
#[derive(Debug, Default)]
pub(super) struct Zones {
    known: HashMap<String, Option<TimeZone>>,
}

impl Zones {
    /// The zones that a file describes itself.
    pub fn new(parts: &[Part<'_, '_>]) -> Self {
        let known = parts.iter().filter_map(described);
        Self { known: known.map(|(name, zone)| (name, Some(zone))).collect() }
    }

    /// By the name of a `TZID`.
    pub fn get(&mut self, name: &str) -> Option<TimeZone> {
        if let Some(zone) = self.known.get(name) {
            return zone.clone();
        }
        let zone = named(name);
        self.known.insert(name.to_owned(), zone.clone());
        zone
    }
}

/// By a name that others use as well: of the IANA database, of Windows, with a path before it.
fn named(name: &str) -> Option<TimeZone> {
    let by_parser = || iana(Tz::from_str(name).ok());
    // "/freeassociation.sourceforge.net/Europe/Paris": the last two names, or the last one.
    let by_end = || {
        let (before, city) = name.rsplit_once('/')?;
        let area = before.rsplit('/').next().unwrap_or_default();
        TimeZone::get(&format!("{area}/{city}")).ok()
    };
    TimeZone::get(name.trim()).ok().or_else(by_parser).or_else(by_end)
}

fn iana(zone: Option<Tz>) -> Option<TimeZone> {
    TimeZone::get(zone?.name()?.as_ref()).ok()
}

/// A zone that the file describes. Names go first: the description of a real zone is often old or cut short.
fn described(part: &Part<'_, '_>) -> Option<(String, TimeZone)> {
    let text = part.text();
    let Entry::ICalendar(calendar) = Parser::new(&text).entry() else { return None };
    let zone = calendar.components.first()?;
    let name = zone.property(&ICalendarProperty::Tzid)?.values.first()?.as_text()?.to_owned();
    let found = named(&name)
        .or_else(|| iana(zone.timezone().map(|(_, zone)| zone)))
        .or_else(|| TimeZone::posix(&posix(&calendar.components)?).ok())?;
    Some((name, found))
}

/// One observance of a zone: an offset, and when it begins in a year.
struct Observance {
    /// In seconds east of Greenwich.
    offset: i32,
    is_daylight: bool,
    first: (Option<u16>, Option<u8>, Option<u8>),
    /// Month, week (5 is the last) and day (0 is Sunday), then the hour and minute.
    rule: Option<(u8, i16, u8, u8, u8)>,
}

/// What a zone says of itself, as POSIX says it: "CET-1CEST,M3.5.0/2:0,M10.5.0/3:0". Of several rules the newest counts.
fn posix(components: &[ICalendarComponent]) -> Option<String> {
    let mut all: Vec<Observance> = components.iter().filter_map(observance).collect();
    all.sort_by_key(|observance| observance.first);
    let standard = all.iter().rev().find(|observance| !observance.is_daylight)?;
    let daylight = all.iter().rev().find(|observance| observance.is_daylight);
    let mut text = format!("<std>{}", offset(standard.offset));
    if let Some(daylight) = daylight
        && let (Some(starts), Some(ends)) = (daylight.rule, standard.rule)
    {
        let date = |(month, week, day, hour, minute): (u8, i16, u8, u8, u8)| format!(",M{month}.{week}.{day}/{hour}:{minute:02}");
        text = format!("{text}<dst>{}{}{}", offset(daylight.offset), date(starts), date(ends));
    }
    Some(text)
}

/// POSIX counts offsets to the west.
fn offset(east: i32) -> String {
    let sign = if east > 0 { "-" } else { "" };
    format!("{sign}{}:{:02}", east.abs() / 3600, east.abs() / 60 % 60)
}

fn observance(component: &ICalendarComponent) -> Option<Observance> {
    let is_daylight = match component.component_type {
        ICalendarComponentType::Daylight => true,
        ICalendarComponentType::Standard => false,
        _ => return None,
    };
    let value = |property: &ICalendarProperty| component.property(property)?.values.first();
    let to = value(&ICalendarProperty::Tzoffsetto)?.as_partial_date_time()?;
    let offset = super::offset(to)?.seconds();
    let start = value(&ICalendarProperty::Dtstart)?.as_partial_date_time()?;
    let rule = match value(&ICalendarProperty::Rrule) {
        Some(ICalendarValue::RecurrenceRule(rule)) => rule.bymonth.first().zip(rule.byday.first()).map(|(month, day)| {
            // -1 is the last week, as 5 is for POSIX.
            let week = day.ordwk.filter(|week| (1..=4).contains(week)).unwrap_or(5);
            (month.month(), week, weekday(day.weekday), start.hour.unwrap_or(0), start.minute.unwrap_or(0))
        }),
        _ => None,
    };
    Some(Observance { offset, is_daylight, first: (start.year, start.month, start.day), rule })
}

fn weekday(day: ICalendarWeekday) -> u8 {
    match day {
        ICalendarWeekday::Sunday => 0,
        ICalendarWeekday::Monday => 1,
        ICalendarWeekday::Tuesday => 2,
        ICalendarWeekday::Wednesday => 3,
        ICalendarWeekday::Thursday => 4,
        ICalendarWeekday::Friday => 5,
        ICalendarWeekday::Saturday => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::{parts, unfold};
    use super::*;
    use jiff::civil::date;

    fn name_of(name: &str) -> Option<String> {
        named(name).and_then(|zone| zone.iana_name().map(str::to_owned))
    }

    #[test]
    fn names_of_all_sorts_are_known() {
        for name in [
            "Europe/Paris",
            "europe/paris",
            "Romance Standard Time",
            "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris",
            "/freeassociation.sourceforge.net/Europe/Paris",
            "/freeassociation.sourceforge.net/Tzfile/Europe/Paris",
            "/citadel.org/20210210_1/Europe/Paris",
            "/mozilla.org/20050126_1/Europe/Paris",
        ] {
            assert_eq!(name_of(name).as_deref(), Some("Europe/Paris"), "{name}");
        }
        assert_eq!(name_of("W. Europe Standard Time").as_deref(), Some("Europe/Berlin"));
        assert_eq!(name_of("GMT Standard Time").as_deref(), Some("Europe/London"));
        assert_eq!(name_of("Heure de chez nous"), None);
    }

    #[test]
    fn a_zone_is_what_its_file_says() {
        let text = "BEGIN:VTIMEZONE\nTZID:Fuseau personnalisé\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n\
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\n\
            TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
        let lines = unfold(text.as_bytes());
        let mut zones = Zones::new(&parts(&lines).zones);
        let zone = zones.get("Fuseau personnalisé").unwrap();
        let paris = TimeZone::get("Europe/Paris").unwrap();
        for day in [date(2026, 3, 28), date(2026, 3, 29), date(2026, 7, 1), date(2026, 10, 24), date(2026, 10, 25), date(2026, 12, 3)] {
            for hour in [1, 4, 14] {
                let at = day.at(hour, 0, 0, 0);
                assert_eq!(zone.to_timestamp(at).unwrap(), paris.to_timestamp(at).unwrap(), "{at}");
            }
        }
    }

    #[test]
    fn a_zone_may_have_one_offset() {
        let text = "BEGIN:VTIMEZONE\nTZID:Ici\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0330\nTZOFFSETTO:-0330\nEND:STANDARD\nEND:VTIMEZONE\n";
        let lines = unfold(text.as_bytes());
        let zone = Zones::new(&parts(&lines).zones).get("Ici").unwrap();
        assert_eq!(date(2026, 1, 1).at(0, 0, 0, 0).to_zoned_datetime(zone).unwrap().offset().seconds(), -12_600);
    }
}
