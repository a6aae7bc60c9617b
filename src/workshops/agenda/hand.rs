//! `agenda.ron`: an agenda written by hand, where there is no calendar.
//!
//! ```ron
//! [
//!     (title: "Permanence numérique", place: "Mairie de Daoulas", phone: "02 61 91 00 00",
//!      every: Thursday, since: "2026-09-03", until: "2027-06-24", except: ["2026-12-24"], from: "14:00", to: "16:00"),
//!     (title: "Les mots de passe", format: Atelier, topics: ["passwords"], date: "2026-12-03", from: "14:00", to: "16:00"),
//! ]
//! ```

use super::event::is_within;
use super::words::Index;
use super::{Cause, Event, Format, Trouble, Words};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, ZonedDateTime};
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::Deserialize;

/// One entry. With neither `from` nor `to` it lasts the whole day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: String,
    #[serde(default)]
    place: String,
    /// Where it is missing, the words of the title tell.
    format: Option<Format>,
    /// Where they are missing, the words of the title tell.
    topics: Option<Vec<String>>,
    phone: Option<String>,
    /// How many people may still come.
    seats: Option<u32>,
    date: Option<Date>,
    every: Option<Day>,
    /// The first day of what is done every week.
    since: Option<Date>,
    /// The last day of what is done every week, or of what lasts several days.
    until: Option<Date>,
    #[serde(default)]
    except: Vec<Date>,
    from: Option<Time>,
    to: Option<Time>,
    #[serde(default)]
    example: bool,
}

#[derive(Clone, Copy, Debug, Deserialize)]
enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
        }
    }
}

/// The events of the file that lie in the window, by their start, and what could not be read. An entry with a slip is left out;
/// the others are not.
pub fn read(file: &str, text: &str, zone: &TimeZone, window: &(ZonedDateTime, ZonedDateTime), words: &Words) -> (Vec<Event>, Vec<Trouble>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let trouble = |(line, column): (usize, usize), cause| Trouble { file: file.to_owned(), line, column: Some(column), cause };
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let entries: Vec<&RawValue> = match options.from_str(text) {
        Ok(entries) => entries,
        Err(error) => {
            return (Vec::new(), vec![trouble((error.span.start.line, error.span.start.col), Cause::Syntax(error.code.to_string()))]);
        }
    };
    let index = Index::new(words);
    let (mut events, mut troubles) = (Vec::new(), Vec::new());
    for entry in entries {
        let (before, source) = split(text, entry.get_ron());
        let begins = after(before);
        let written: Written = match options.from_str(source) {
            Ok(written) => written,
            Err(error) => {
                let (line, column) = (error.span.start.line, error.span.start.col);
                let column = if line == 1 { begins.1 + column - 1 } else { column };
                troubles.push(trouble((begins.0 + line - 1, column), Cause::Syntax(error.code.to_string())));
                continue;
            }
        };
        match days(&written, zone, window) {
            Ok(days) => {
                let told = index.tell(std::iter::empty(), &written.title, std::iter::empty());
                events.extend(days.into_iter().filter_map(|(first, last)| {
                    let (start, end) = hours(&written, first, last, zone)?;
                    let mut topics = written.topics.clone().unwrap_or_else(|| told.topics.clone());
                    topics.sort_unstable();
                    is_within(&start, &end, window).then(|| Event {
                        title: written.title.clone(),
                        start,
                        end,
                        is_all_day: written.from.is_none(),
                        place: written.place.clone(),
                        format: written.format.or(told.format),
                        topics,
                        file: file.to_owned(),
                        phone: written.phone.clone(),
                        seats_left: written.seats.or(told.seats_left),
                        is_example: written.example,
                    })
                }));
            }
            Err(cause) => troubles.push(trouble(begins, cause)),
        }
    }
    events.sort_by(|a, b| a.start.cmp(&b.start));
    (events, troubles)
}

/// What stands before a part of a text, and the part without the space and the comments before it.
fn split<'t>(text: &'t str, part: &'t str) -> (&'t str, &'t str) {
    let mut at = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let end = at + part.len();
    // The parser counts comments before a value as part of it.
    loop {
        let rest = text.get(at..end).unwrap_or_default();
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        let comment = match trimmed.get(..2) {
            Some("//") => trimmed.find('\n'),
            Some("/*") => trimmed.find("*/").map(|found| found + 2),
            _ => None,
        };
        match comment {
            Some(length) => at += length,
            None => break (text.get(..at).unwrap_or_default(), trimmed),
        }
    }
}

/// The line and column, from 1, after a text.
fn after(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    (line, text.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

/// The first and the last day of each time that it takes place.
fn days(written: &Written, zone: &TimeZone, window: &(ZonedDateTime, ZonedDateTime)) -> Result<Vec<(Date, Date)>, Cause> {
    if written.from.is_some() != written.to.is_some() {
        return Err(Cause::HalfAnHour);
    }
    if let (Some(from), Some(to)) = (written.from, written.to)
        && to < from
    {
        return Err(Cause::EndBeforeStart);
    }
    if let (Some(first), Some(until)) = (written.date.or(written.since), written.until)
        && until < first
    {
        return Err(Cause::UntilBeforeStart);
    }
    let every = match (written.date, written.every) {
        (None, None) => return Err(Cause::NoDay),
        (Some(_), Some(_)) => return Err(Cause::TwoDays),
        (Some(_), None) if written.since.is_some() || !written.except.is_empty() => return Err(Cause::OnlyWithEvery),
        (Some(date), None) => return Ok(vec![(date, written.until.unwrap_or(date))]),
        (None, Some(every)) => every.weekday(),
    };
    let (first, last) = (window.0.with_time_zone(zone.clone()).date(), window.1.with_time_zone(zone.clone()).date());
    let first = written.since.map_or(first, |since| since.max(first));
    let last = written.until.map_or(last, |until| until.min(last));
    let days_to_go = first.weekday().until(every);
    let Ok(first) = first.checked_add(i64::from(days_to_go).days()) else { return Ok(Vec::new()) };
    let all = first.series(1.week()).take_while(|day| *day <= last);
    Ok(all.filter(|day| !written.except.contains(day)).map(|day| (day, day)).collect())
}

/// When it begins and ends. Hours are those of the first and of the last day.
fn hours(written: &Written, first: Date, last: Date, zone: &TimeZone) -> Option<(ZonedDateTime, ZonedDateTime)> {
    let (start, end) = match (written.from, written.to) {
        (Some(from), Some(to)) => (first.to_datetime(from), last.to_datetime(to)),
        _ => (first.to_datetime(Time::midnight()), last.checked_add(1.day()).ok()?.to_datetime(Time::midnight())),
    };
    Some((start.to_zoned_datetime(zone.clone()).ok()?, end.to_zoned_datetime(zone.clone()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"// L'agenda de la mairie
[
    (
        title: "Permanence numérique",
        place: "Mairie de Daoulas",
        phone: "02 61 91 00 00",
        every: Thursday, since: "2026-09-03", until: "2026-12-17", except: ["2026-12-10"],
        from: "14:00", to: "16:00",
    ),
    // Une fois
    (title: "Mes mots", format: Atelier, topics: ["protect", "passwords"], date: "2026-12-04", from: "10:00", to: "12:00"),
    (title: "Stage débutants", date: "2026-12-07", until: "2026-12-08", example: true),
]"#;

    fn read_all(text: &str) -> (Vec<Event>, Vec<Trouble>) {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let window = ("2026-11-23T10:00[Europe/Paris]".parse().unwrap(), "2027-01-22T10:00[Europe/Paris]".parse().unwrap());
        read("agenda.ron", text, &zone, &window, &Words::shipped())
    }

    fn told(text: &str) -> Vec<(usize, Option<usize>, Cause)> {
        read_all(text).1.into_iter().map(|trouble| (trouble.line, trouble.column, trouble.cause)).collect()
    }

    #[test]
    fn an_agenda_by_hand_has_dates_and_weeks() {
        let (events, troubles) = read_all(GOOD);
        assert_eq!(troubles, []);
        let starts: Vec<_> = events.iter().map(|event| (event.start.datetime().to_string(), event.title.as_str())).collect();
        let expected = [
            ("2026-11-26T14:00:00", "Permanence numérique"),
            ("2026-12-03T14:00:00", "Permanence numérique"),
            ("2026-12-04T10:00:00", "Mes mots"),
            ("2026-12-07T00:00:00", "Stage débutants"),
            ("2026-12-17T14:00:00", "Permanence numérique"),
        ];
        assert_eq!(starts, expected.map(|(start, title)| (start.to_owned(), title)));
        assert_eq!(events[0].format, Some(Format::Permanence));
        assert_eq!((events[0].phone.as_deref(), events[0].place.as_str()), (Some("02 61 91 00 00"), "Mairie de Daoulas"));
        assert_eq!((events[2].format, &events[2].topics), (Some(Format::Atelier), &vec!["passwords".to_owned(), "protect".to_owned()]));
        assert_eq!(
            (events[3].is_all_day, events[3].is_example, events[3].end.to_string()),
            (true, true, "2026-12-09T00:00:00+01:00[Europe/Paris]".to_owned())
        );
    }

    #[test]
    fn the_others_are_kept_when_one_entry_has_a_slip() {
        let (events, troubles) = read_all(&GOOD.replace("\"2026-12-04\"", "\"2026-02-30\""));
        assert_eq!(events.len(), 4);
        assert_eq!(troubles.len(), 1);
        assert_eq!((troubles[0].line, troubles[0].file.as_str()), (11, "agenda.ron"));
        assert!(matches!(&troubles[0].cause, Cause::Syntax(words) if words.contains("'day'")), "{troubles:?}");
        assert!((70..120).contains(&troubles[0].column.unwrap()), "{troubles:?}");
    }

    #[test]
    fn slips_are_told_with_line_and_column() {
        let entry = |fields: &str| format!("[\n  // x\n  (title: \"a\", {fields}),\n]");
        assert_eq!(told(&entry("from: \"10:00\", to: \"12:00\"")), [(3, Some(3), Cause::NoDay)]);
        assert_eq!(told(&entry("date: \"2026-12-04\", every: Monday")), [(3, Some(3), Cause::TwoDays)]);
        assert_eq!(told(&entry("date: \"2026-12-04\", except: [\"2026-12-04\"]")), [(3, Some(3), Cause::OnlyWithEvery)]);
        assert_eq!(told(&entry("date: \"2026-12-04\", from: \"10:00\"")), [(3, Some(3), Cause::HalfAnHour)]);
        assert_eq!(told(&entry("date: \"2026-12-04\", until: \"2026-12-03\"")), [(3, Some(3), Cause::UntilBeforeStart)]);
        assert_eq!(told(&entry("date: \"2026-12-04\", from: \"12:00\", to: \"10:00\"")), [(3, Some(3), Cause::EndBeforeStart)]);
        let unknown = told(&entry("dat: \"2026-12-04\""));
        assert!(matches!(&unknown[..], [(3, Some(16..=20), Cause::Syntax(words))] if words.contains("dat")), "{unknown:?}");
        let open = told("[\n  (title: \"a\", date: \"2026-12-04\",\n");
        assert!(matches!(&open[..], [(2 | 3, Some(_), Cause::Syntax(_))]), "{open:?}");
        assert_eq!(told("").len(), 1);
        assert_eq!(told("[]"), []);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in proptest::prelude::any::<String>(), at in 0..GOOD.len(), junk in "[\\(\\)\\[\\]:,\"a-z/*0-9 é]{0,8}") {
            read_all(&text);
            if let (Some(before), Some(rest)) = (GOOD.get(..at), GOOD.get(at..)) {
                read_all(before);
                read_all(&format!("{before}{junk}{rest}"));
            }
        }
    }
}
