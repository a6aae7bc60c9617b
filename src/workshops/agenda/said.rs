//! Dates as people say them, in the three languages: `locales/<lang>/dates.ron`.

use super::Event;
use super::event::days_between;
use crate::text::Lang;
use jiff::ZonedDateTime;
use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::Deserialize;
use std::sync::LazyLock;

/// An evening that ends before this hour belongs to the day on which it began.
const END_OF_NIGHT: i8 = 6;

/// The words and forms of one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dates {
    /// From Monday.
    days: Vec<String>,
    months: Vec<String>,
    /// The number of a month's first day.
    first: String,
    days_from_to: String,
    hours_from_to: String,
    at: String,
    /// A day and the hour at which something begins on it.
    day_at: String,
    all_day: String,
    running: String,
    today: String,
    tomorrow: String,
    in_days: String,
    /// A full hour.
    hour: String,
    minute: String,
    #[serde(default)]
    midnight: Option<String>,
    #[serde(default)]
    noon: Option<String>,
    /// What hours before and after noon are called, where they are counted to twelve.
    #[serde(default)]
    halves: Option<(String, String)>,
}

fn dates(lang: Lang) -> &'static Dates {
    static FR: LazyLock<Dates> = LazyLock::new(|| ron::from_str(include_str!("../../../locales/fr/dates.ron")).unwrap_or_default());
    static EN: LazyLock<Dates> = LazyLock::new(|| ron::from_str(include_str!("../../../locales/en/dates.ron")).unwrap_or_default());
    static BR: LazyLock<Dates> = LazyLock::new(|| ron::from_str(include_str!("../../../locales/br/dates.ron")).unwrap_or_default());
    match lang {
        Lang::Fr => &FR,
        Lang::En => &EN,
        Lang::Br => &BR,
    }
}

/// Day and hours: "jeudi 3 décembre, de 14 h à 16 h".
pub fn whole(lang: Lang, event: &Event, now: &ZonedDateTime) -> String {
    format!("{}, {}", day(lang, event, now), hours(lang, event))
}

/// The day or days: "jeudi 3 décembre", "du jeudi 3 au vendredi 4 décembre". The year only where it is another than now.
pub fn day(lang: Lang, event: &Event, now: &ZonedDateTime) -> String {
    let this_year = now.with_time_zone(event.start.time_zone().clone()).year();
    let (first, last) = (event.start.date(), last_day(event));
    // What the second date says need not be said with the first.
    let same_year = first.year() == last.year();
    let same_month = same_year && first.month() == last.month();
    let words = dates(lang);
    if first == last {
        return date(words, first, true, first.year() != this_year);
    }
    let names_year = first.year() != this_year || last.year() != this_year;
    let begin = date(words, first, !same_month, names_year && !same_year);
    words.days_from_to.replace("{a}", &begin).replace("{b}", &date(words, last, true, names_year))
}

/// One day with its year: "lundi 30 novembre 2026".
pub fn dated(lang: Lang, day: Date) -> String {
    date(dates(lang), day, true, true)
}

/// A time of whole days, with its years: "du dimanche 1er au lundi 30 novembre 2026".
pub fn period(lang: Lang, from: Date, to: Date) -> String {
    let words = dates(lang);
    let last = dated(lang, to);
    if from == to {
        return last;
    }
    let same_year = from.year() == to.year();
    let first = date(words, from, !(same_year && from.month() == to.month()), !same_year);
    words.days_from_to.replace("{a}", &first).replace("{b}", &last)
}

/// The hours: "de 14 h à 16 h", "toute la journée".
pub fn hours(lang: Lang, event: &Event) -> String {
    let words = dates(lang);
    if event.is_all_day {
        return words.all_day.clone();
    }
    let (from, to) = (hour(words, event.start.time()), hour(words, event.end.time()));
    let form = if event.start == event.end { &words.at } else { &words.hours_from_to };
    form.replace("{a}", &from).replace("{b}", &to)
}

/// When to be there: "jeudi 3 décembre à 14 h". Whole days have no hour.
pub fn beginning(lang: Lang, event: &Event, now: &ZonedDateTime) -> String {
    if event.is_all_day {
        return day(lang, event, now);
    }
    let words = dates(lang);
    let this_year = now.with_time_zone(event.start.time_zone().clone()).year();
    let first = event.start.date();
    let begin = date(words, first, true, first.year() != this_year);
    words.day_at.replace("{a}", &begin).replace("{b}", &hour(words, event.start.time()))
}

/// An hour: "17 h 30".
pub fn time(lang: Lang, at: Time) -> String {
    hour(dates(lang), at)
}

/// A day and an hour, as seen from `today`: "aujourd’hui à 14 h", "lundi 30 novembre à 9 h".
pub fn moment(lang: Lang, at: DateTime, today: Date) -> String {
    let words = dates(lang);
    let day = match days_between(today, at.date()) {
        0 => words.today.clone(),
        1 => words.tomorrow.clone(),
        _ => date(words, at.date(), true, at.year() != today.year()),
    };
    words.day_at.replace("{a}", &day).replace("{b}", &hour(words, at.time()))
}

/// How long it takes to come: "dans 3 jours". None when it is over.
pub fn until(lang: Lang, event: &Event, now: &ZonedDateTime) -> Option<String> {
    if event.is_over(now) {
        return None;
    }
    let words = dates(lang);
    let days = event.days_until(now);
    let is_running = event.start <= *now && !(event.is_all_day && days == 0);
    Some(match days {
        _ if is_running => words.running.clone(),
        0 => words.today.clone(),
        1 => words.tomorrow.clone(),
        days => words.in_days.replace("{n}", &days.to_string()),
    })
}

/// The last day on which people come.
fn last_day(event: &Event) -> Date {
    let (first, last) = (event.start.date(), event.end.date());
    let ends_at_night = event.end.time() == Time::midnight() || (!event.is_all_day && event.end.hour() < END_OF_NIGHT);
    if ends_at_night && last > first { last.yesterday().unwrap_or(last) } else { last }
}

fn date(words: &Dates, day: Date, names_month: bool, names_year: bool) -> String {
    let weekday = named(&words.days, Weekday::to_monday_zero_offset(day.weekday()));
    let number = if day.day() == 1 { words.first.clone() } else { day.day().to_string() };
    let mut said = vec![weekday.to_owned(), number];
    if names_month {
        said.push(named(&words.months, day.month() - 1).to_owned());
    }
    if names_year {
        said.push(day.year().to_string());
    }
    said.join(" ")
}

fn named(names: &[String], at: i8) -> &str {
    usize::try_from(at).ok().and_then(|at| names.get(at)).map(String::as_str).unwrap_or_default()
}

fn hour(words: &Dates, at: Time) -> String {
    match (at.hour(), at.minute(), &words.midnight, &words.noon) {
        (0, 0, Some(midnight), _) => return midnight.clone(),
        (12, 0, _, Some(noon)) => return noon.clone(),
        _ => {}
    }
    let (hour, half) = match &words.halves {
        Some((before, after)) => {
            (if at.hour() % 12 == 0 { 12 } else { at.hour() % 12 }, if at.hour() < 12 { before } else { after }.as_str())
        }
        None => (at.hour(), ""),
    };
    let form = if at.minute() == 0 { &words.hour } else { &words.minute };
    form.replace("{h}", &hour.to_string()).replace("{m}", &format!("{:02}", at.minute())).replace("{half}", half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::sample::{self, at};
    use Lang::{Br, En, Fr};

    fn event(start: &str, end: &str) -> Event {
        let is_all_day = start.ends_with("T00:00") && end.ends_with("T00:00");
        Event { is_all_day, ..sample::event("a", start, end) }
    }

    /// With a plain space for each no-break space.
    fn said(lang: Lang, start: &str, end: &str) -> String {
        whole(lang, &event(start, end), &at("2026-11-23T10:00")).replace('\u{a0}', " ")
    }

    #[test]
    fn a_workshop_is_said_in_three_languages() {
        let (start, end) = ("2026-12-03T14:00", "2026-12-03T16:00");
        assert_eq!(whole(Fr, &event(start, end), &at("2026-11-23T10:00")), "jeudi 3 décembre, de 14\u{a0}h à 16\u{a0}h");
        assert_eq!(whole(En, &event(start, end), &at("2026-11-23T10:00")), "Thursday 3 December, 2\u{a0}pm to 4\u{a0}pm");
        assert_eq!(said(Br, start, end), "Diriaou 3 Kerzu, 14:00–16:00");
    }

    #[test]
    fn minutes_noon_and_midnight_are_said() {
        let (start, end) = ("2026-12-01T09:05", "2026-12-01T12:00");
        assert_eq!(said(Fr, start, end), "mardi 1er décembre, de 9 h 05 à 12 h");
        assert_eq!(said(En, start, end), "Tuesday 1 December, 9:05 am to noon");
        let (start, end) = ("2026-12-01T20:30", "2026-12-02T00:00");
        assert_eq!(said(Fr, start, end), "mardi 1er décembre, de 20 h 30 à minuit");
        assert_eq!(said(En, start, end), "Tuesday 1 December, 8:30 pm to midnight");
        assert_eq!(said(Fr, "2026-12-01T20:30", "2026-12-02T01:00"), "mardi 1er décembre, de 20 h 30 à 1 h");
        assert_eq!(said(En, "2026-12-01T12:15", "2026-12-01T12:15"), "Tuesday 1 December, at 12:15 pm");
        assert_eq!(said(Fr, "2026-12-01T14:00", "2026-12-01T14:00"), "mardi 1er décembre, à 14 h");
    }

    #[test]
    fn whole_days_are_said() {
        let (start, end) = ("2026-12-03T00:00", "2026-12-04T00:00");
        assert_eq!(said(Fr, start, end), "jeudi 3 décembre, toute la journée");
        assert_eq!(said(En, start, end), "Thursday 3 December, all day");
        assert_eq!(said(Br, start, end), "Diriaou 3 Kerzu, a-hed an deiz");
    }

    #[test]
    fn several_days_are_said() {
        let said_day = |lang, start, end| day(lang, &event(start, end), &at("2026-11-23T10:00"));
        let (start, end) = ("2026-12-03T00:00", "2026-12-05T00:00");
        assert_eq!(said_day(Fr, start, end), "du jeudi 3 au vendredi 4 décembre");
        assert_eq!(said_day(En, start, end), "Thursday 3 to Friday 4 December");
        assert_eq!(said_day(Br, start, end), "Diriaou 3 – Digwener 4 Kerzu");
        assert_eq!(said_day(Fr, "2026-11-30T09:00", "2026-12-01T17:00"), "du lundi 30 novembre au mardi 1er décembre");
        assert_eq!(said_day(Fr, "2026-12-31T09:00", "2027-01-01T17:00"), "du jeudi 31 décembre 2026 au vendredi 1er janvier 2027");
        assert_eq!(said_day(Fr, "2027-01-07T09:00", "2027-01-08T17:00"), "du jeudi 7 au vendredi 8 janvier 2027");
    }

    #[test]
    fn the_year_is_said_where_it_is_another() {
        assert_eq!(said(Fr, "2027-01-07T14:00", "2027-01-07T16:00"), "jeudi 7 janvier 2027, de 14 h à 16 h");
        assert_eq!(said(Br, "2027-02-03T14:00", "2027-02-03T16:30"), "Dimerc’her 3 C’hwevrer 2027, 14:00–16:30");
    }

    #[test]
    fn the_beginning_is_said_without_the_end() {
        let said = |lang, start, end| beginning(lang, &event(start, end), &at("2026-11-23T10:00")).replace('\u{a0}', " ");
        let (start, end) = ("2026-12-03T14:00", "2026-12-04T16:00");
        assert_eq!(said(Fr, start, end), "jeudi 3 décembre à 14 h");
        assert_eq!(said(En, start, end), "Thursday 3 December at 2 pm");
        assert_eq!(said(Br, start, end), "Diriaou 3 Kerzu, 14:00");
        assert_eq!(said(Fr, "2027-01-07T09:30", "2027-01-07T12:00"), "jeudi 7 janvier 2027 à 9 h 30");
        assert_eq!(said(Fr, "2026-12-03T00:00", "2026-12-05T00:00"), "du jeudi 3 au vendredi 4 décembre");
    }

    #[test]
    fn a_moment_is_said_as_seen_from_today() {
        let said = |lang, at: &str| moment(lang, at.parse().unwrap(), "2026-12-03".parse().unwrap()).replace('\u{a0}', " ");
        assert_eq!(said(Fr, "2026-12-03T14:00"), "aujourd’hui à 14 h");
        assert_eq!(said(Fr, "2026-12-04T09:30"), "demain à 9 h 30");
        assert_eq!(said(En, "2026-12-07T14:00"), "Monday 7 December at 2 pm");
        assert_eq!(said(Br, "2027-01-04T14:00"), "Dilun 4 Genver 2027, 14:00");
    }

    #[test]
    fn how_long_it_takes_is_said() {
        let event = event("2026-12-03T14:00", "2026-12-03T16:00");
        for (now, expected) in [
            ("2026-11-30T23:59", Some(["dans 3 jours", "in 3 days", "a-benn 3 deiz"])),
            ("2026-12-02T23:59", Some(["demain", "tomorrow", "warc’hoazh"])),
            ("2026-12-03T00:00", Some(["aujourd’hui", "today", "hiziv"])),
            ("2026-12-03T14:00", Some(["en ce moment", "now", "bremañ"])),
            ("2026-12-03T16:00", None),
        ] {
            let said = |lang| until(lang, &event, &at(now));
            let expected = expected.map(|words| words.map(str::to_owned));
            assert_eq!([said(Fr), said(En), said(Br)].into_iter().collect::<Option<Vec<_>>>(), expected.map(Vec::from), "{now}");
        }
    }

    #[test]
    fn a_day_of_twenty_three_hours_is_a_day() {
        let event = event("2026-03-30T09:00", "2026-03-30T10:00");
        assert_eq!(until(Fr, &event, &at("2026-03-28T20:00")).as_deref(), Some("dans 2 jours"));
        assert_eq!(until(Fr, &event, &at("2026-03-29T01:00")).as_deref(), Some("demain"));
    }

    #[test]
    fn now_may_be_told_in_another_zone() {
        let event = event("2026-12-03T09:00", "2026-12-03T10:00");
        let now: ZonedDateTime = "2026-12-02T23:30[UTC]".parse().unwrap();
        assert_eq!(until(Fr, &event, &now).as_deref(), Some("aujourd’hui"));
        let new_year: ZonedDateTime = "2026-12-31T23:30[UTC]".parse().unwrap();
        assert_eq!(day(Fr, &event, &new_year), "jeudi 3 décembre 2026");
    }
}
