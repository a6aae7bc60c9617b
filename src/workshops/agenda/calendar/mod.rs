//! Reads the events of an iCalendar file (RFC 5545), as programs write it and not only as it should be.
//!
//! What can be read is kept; what cannot is told with its line.

mod lines;
mod phone;
mod repeat;
#[cfg(test)]
mod tests;
mod zones;

use super::event::is_within;
use super::words::{Index, Told};
use super::{Cause, Event, Trouble, Words};
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarClassification, ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan as _, ZonedDateTime};
use lines::Part;
pub(in crate::workshops) use phone::phone;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use zones::Zones;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The events of a file that lie in the window, by their start, and what could not be read. `zone` is that of the place, for
/// times that name none; all events are told in it.
pub fn read(
    file: &str,
    bytes: &[u8],
    zone: &TimeZone,
    window: &(ZonedDateTime, ZonedDateTime),
    words: &Words,
) -> (Vec<Event>, Vec<Trouble>) {
    let lines = lines::unfold(bytes);
    let parts = lines::parts(&lines);
    let mut reader = Reader {
        file,
        zone,
        window,
        index: Index::new(words),
        zones: Zones::new(&parts.zones),
        unknown_zones: HashSet::new(),
        troubles: Vec::new(),
        events: Vec::new(),
    };
    let drafts: Vec<Draft> = parts.events.iter().filter_map(|part| reader.draft(part)).collect();
    reader.gather(&drafts);
    for line in parts.unfinished {
        reader.trouble(line, Cause::Unfinished);
    }
    if !parts.is_calendar {
        reader.trouble(1, Cause::NotACalendar);
    } else if let Some(line) = parts.cut {
        reader.trouble(line, Cause::Truncated);
    }
    let Reader { mut events, mut troubles, .. } = reader;
    events.sort_by(|a, b| a.start.cmp(&b.start));
    troubles.sort_by_key(|trouble| trouble.line);
    (events, troubles)
}

/// A day or a time, as a calendar writes it.
#[derive(Clone, Debug)]
enum When {
    Day(Date),
    Time(DateTime, TimeZone),
}

impl When {
    fn local(&self) -> DateTime {
        match self {
            Self::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            Self::Time(at, _) => *at,
        }
    }

    fn zone<'a>(&'a self, place: &'a TimeZone) -> &'a TimeZone {
        match self {
            Self::Day(_) => place,
            Self::Time(_, zone) => zone,
        }
    }

    fn timestamp(&self, place: &TimeZone) -> Option<Timestamp> {
        self.zone(place).to_timestamp(self.local()).ok()
    }

    /// As local time in another zone.
    fn local_in(&self, zone: &TimeZone, place: &TimeZone) -> Option<DateTime> {
        match self {
            Self::Day(_) => Some(self.local()),
            Self::Time(..) => Some(zone.to_datetime(self.timestamp(place)?)),
        }
    }
}

/// By what one date of a series is named elsewhere: some programs name the day only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Day(Date),
    At(Timestamp),
}

impl Key {
    /// How a series that begins `at` is to understand a date.
    fn of(when: &When, at: &When, place: &TimeZone) -> Option<Self> {
        match (at, when) {
            (_, When::Day(day)) => Some(Self::Day(*day)),
            (When::Day(_), When::Time(..)) => Some(Self::Day(when.local_in(place, place)?.date())),
            (When::Time(..), When::Time(..)) => Some(Self::At(when.timestamp(place)?)),
        }
    }
}

/// One VEVENT.
struct Draft {
    /// Empty where the file gives none.
    uid: String,
    sequence: i64,
    line: usize,
    rule_line: usize,
    title: String,
    place: String,
    categories: Vec<String>,
    /// Texts that may hold the number to call.
    notes: Vec<String>,
    start: When,
    /// How long it lasts on the clock: what ends at 16 h does so in summer too.
    length: SignedDuration,
    rules: Vec<ICalendarRecurrenceRule>,
    added: Vec<When>,
    removed: Vec<When>,
    /// Which date of a series this one stands for, and whether it does for those after it.
    replaces: Option<(When, bool)>,
    is_cancelled: bool,
    /// Not meant for everybody.
    is_private: bool,
    told: OnceCell<(Told, Option<String>)>,
}

struct Reader<'a> {
    file: &'a str,
    zone: &'a TimeZone,
    window: &'a (ZonedDateTime, ZonedDateTime),
    index: Index<'a>,
    zones: Zones,
    /// Those that have been told of.
    unknown_zones: HashSet<String>,
    troubles: Vec<Trouble>,
    events: Vec<Event>,
}

impl Reader<'_> {
    fn trouble(&mut self, line: usize, cause: Cause) {
        self.troubles.push(Trouble { file: self.file.to_owned(), line, column: None, cause });
    }

    /// What an event says, or none where it says too little.
    fn draft(&mut self, part: &Part<'_, '_>) -> Option<Draft> {
        let text = part.text();
        let Entry::ICalendar(calendar) = Parser::new(&text).entry() else { return None };
        let event = calendar.components.first()?;
        let replaces = self.one(event, part, &ICalendarProperty::RecurrenceId).map(|when| {
            let entry = event.property(&ICalendarProperty::RecurrenceId);
            (when, entry.is_some_and(|entry| entry.has_parameter(&ICalendarParameterName::Range)))
        });
        let start = self.one(event, part, &ICalendarProperty::Dtstart);
        if start.is_none() && !event.has_property(&ICalendarProperty::Dtstart) && replaces.is_none() {
            self.trouble(part.number(), Cause::NoStart);
        }
        // A cancelled date of a series may say no more than which one it is.
        let start = start.or_else(|| replaces.as_ref().map(|(when, _)| when.clone()))?;
        let start = if is_outlook_day(event) { When::Day(start.local().date()) } else { start };
        let length = self.length(event, part, &start);
        let mut rules = Vec::new();
        for value in event.properties(&ICalendarProperty::Rrule).flat_map(|entry| &entry.values) {
            match value {
                ICalendarValue::RecurrenceRule(rule) => rules.push(rule.as_ref().clone()),
                other => self.trouble(part.line_of("RRULE"), Cause::BadRule(other.as_text().unwrap_or_default().to_owned())),
            }
        }
        let text =
            |property: &ICalendarProperty| event.property(property).and_then(|entry| entry.values.first()?.as_text()).unwrap_or_default();
        let notes = [ICalendarProperty::Contact, ICalendarProperty::Description, ICalendarProperty::Location];
        let class = event.property(&ICalendarProperty::Class).and_then(|entry| entry.values.first());
        Some(Draft {
            uid: event.uid().unwrap_or_default().to_owned(),
            sequence: event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first()?.as_integer()).unwrap_or(0),
            line: part.number(),
            rule_line: part.line_of("RRULE"),
            title: one_line(text(&ICalendarProperty::Summary), " "),
            place: one_line(text(&ICalendarProperty::Location), ", "),
            categories: event
                .properties(&ICalendarProperty::Categories)
                .flat_map(|entry| &entry.values)
                .filter_map(|value| value.as_text().map(str::to_owned))
                .collect(),
            notes: notes.iter().map(|property| text(property).to_owned()).filter(|note| !note.is_empty()).collect(),
            start,
            length,
            rules,
            added: self.all(event, part, &ICalendarProperty::Rdate),
            removed: self.all(event, part, &ICalendarProperty::Exdate),
            replaces,
            is_cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
            is_private: matches!(
                class,
                Some(ICalendarValue::Classification(ICalendarClassification::Private | ICalendarClassification::Confidential))
            ),
            told: OnceCell::new(),
        })
    }

    /// The time of a property that has one.
    fn one(&mut self, event: &ICalendarComponent, part: &Part<'_, '_>, property: &ICalendarProperty) -> Option<When> {
        let entry = event.property(property)?;
        let when = entry.values.first().and_then(|value| self.when(entry, value, part, property));
        if when.is_none() {
            self.bad_date(entry, part, property);
        }
        when
    }

    /// The times of a property that may have several.
    fn all(&mut self, event: &ICalendarComponent, part: &Part<'_, '_>, property: &ICalendarProperty) -> Vec<When> {
        let mut all = Vec::new();
        for entry in event.properties(property) {
            let before = all.len();
            all.extend(entry.values.iter().filter_map(|value| self.when(entry, value, part, property)));
            if all.len() - before < entry.values.len() {
                self.bad_date(entry, part, property);
            }
        }
        all
    }

    fn bad_date(&mut self, entry: &ICalendarEntry, part: &Part<'_, '_>, property: &ICalendarProperty) {
        let text = match entry.values.first() {
            Some(ICalendarValue::Text(text)) => text.clone(),
            _ => property.as_str().to_owned(),
        };
        self.trouble(part.line_of(property.as_str()), Cause::BadDate(text));
    }

    fn when(&mut self, entry: &ICalendarEntry, value: &ICalendarValue, part: &Part<'_, '_>, property: &ICalendarProperty) -> Option<When> {
        let written = match value {
            ICalendarValue::PartialDateTime(at) => at,
            ICalendarValue::Period(ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. }) => start,
            _ => return None,
        };
        let at = civil(written)?;
        if !written.has_time() {
            return Some(When::Day(at.date()));
        }
        if let Some(offset) = offset(written) {
            let zone = if offset == Offset::UTC { TimeZone::UTC } else { TimeZone::fixed(offset) };
            return Some(When::Time(at, zone));
        }
        let zone = entry.tz_id().and_then(|name| {
            let zone = self.zones.get(name);
            if zone.is_none() && self.unknown_zones.insert(name.to_owned()) {
                self.trouble(part.line_of(property.as_str()), Cause::UnknownZone(name.to_owned()));
            }
            zone
        });
        Some(When::Time(at, zone.unwrap_or_else(|| self.zone.clone())))
    }

    fn length(&mut self, event: &ICalendarComponent, part: &Part<'_, '_>, start: &When) -> SignedDuration {
        let shortest = if matches!(start, When::Day(_)) { DAY } else { SignedDuration::ZERO };
        let given = if let Some(end) = self.one(event, part, &ICalendarProperty::Dtend) {
            let end = end.local_in(start.zone(self.zone), self.zone).unwrap_or_else(|| end.local());
            start.local().duration_until(end)
        } else if let Some(ICalendarValue::Duration(duration)) =
            event.property(&ICalendarProperty::Duration).and_then(|entry| entry.values.first())
        {
            SignedDuration::from_secs(duration.as_seconds())
        } else {
            return shortest;
        };
        if given.is_negative() {
            self.trouble(part.line_of("DTEND"), Cause::EndBeforeStart);
        }
        given.max(shortest)
    }

    /// Makes events of what has been read: series, and the dates that stand for one of theirs.
    fn gather(&mut self, drafts: &[Draft]) {
        let newest = self.newest(drafts);
        let current = drafts
            .iter()
            .filter(|draft| draft.uid.is_empty() || newest.get(&self.name(draft)).is_none_or(|newest| draft.sequence >= *newest));
        let (replacing, series): (Vec<&Draft>, Vec<&Draft>) = current.partition(|draft| draft.replaces.is_some());
        let mut by_uid: HashMap<&str, Vec<&Draft>> = HashMap::new();
        for draft in &replacing {
            by_uid.entry(&draft.uid).or_default().push(draft);
        }
        let mut series_of: HashMap<&str, &Draft> = HashMap::new();
        for draft in &series {
            series_of.insert(&draft.uid, draft);
            if draft.is_cancelled || draft.is_private {
                continue;
            }
            let replacing =
                if draft.uid.is_empty() { &[][..] } else { by_uid.get(draft.uid.as_str()).map(Vec::as_slice).unwrap_or_default() };
            self.expand(draft, replacing);
        }
        for draft in replacing {
            let series = if draft.uid.is_empty() { None } else { series_of.get(draft.uid.as_str()).copied() };
            if !series.is_some_and(|series| series.is_cancelled || series.is_private) {
                self.show(draft, series, draft.start.local());
            }
        }
    }

    /// An event may be in a file in several versions.
    fn newest<'d>(&self, drafts: &'d [Draft]) -> HashMap<(&'d str, Option<Key>), i64> {
        let mut newest = HashMap::with_capacity(drafts.len());
        for draft in drafts {
            let latest = newest.entry(self.name(draft)).or_insert(draft.sequence);
            *latest = draft.sequence.max(*latest);
        }
        newest
    }

    fn name<'d>(&self, draft: &'d Draft) -> (&'d str, Option<Key>) {
        (&draft.uid, draft.replaces.as_ref().and_then(|(when, _)| Key::of(when, when, self.zone)))
    }

    /// Shows all dates of a series that lie in the window and that no other event stands for.
    fn expand(&mut self, draft: &Draft, replacing: &[&Draft]) {
        // By far the most frequent.
        if draft.rules.is_empty() && draft.added.is_empty() && draft.removed.is_empty() && replacing.is_empty() {
            return self.show(draft, None, draft.start.local());
        }
        let place = self.zone;
        let zone = draft.start.zone(place);
        let key = |when: &When| Key::of(when, &draft.start, place);
        let replaced = replacing.iter().filter_map(|other| other.replaces.as_ref()).filter_map(|(when, _)| key(when));
        let gone: HashSet<Key> = draft.removed.iter().filter_map(key).chain(replaced).collect();
        // Events that stand for all dates from one on, by that date, with how much later they are.
        let mut following: Vec<(DateTime, SignedDuration, &Draft)> = replacing
            .iter()
            .filter_map(|other| {
                let (when, is_following) = other.replaces.as_ref()?;
                let at = when.local_in(zone, place)?;
                is_following.then(|| Some((at, at.duration_until(other.start.local_in(zone, place)?), *other)))?
            })
            .collect();
        following.sort_by_key(|(at, ..)| *at);
        let longest = following.iter().map(|(_, shift, other)| shift.abs().saturating_add(other.length)).max().unwrap_or_default();
        let margin = DAY.saturating_add(draft.length).saturating_add(longest);
        let from = self.window.0.with_time_zone(zone.clone()).datetime();
        let to = self.window.1.with_time_zone(zone.clone()).datetime();
        let between = (from.checked_sub(margin).unwrap_or(DateTime::MIN), to.checked_add(margin).unwrap_or(DateTime::MAX));
        let mut starts = BTreeSet::from([draft.start.local()]);
        starts.extend(draft.added.iter().filter_map(|when| when.local_in(zone, place)));
        for rule in &draft.rules {
            match repeat::dates(draft.start.local(), rule, zone, between) {
                Ok(dates) => {
                    if dates.len() > repeat::MOST {
                        self.trouble(draft.rule_line, Cause::TooOften(repeat::MOST));
                    }
                    starts.extend(dates.into_iter().take(repeat::MOST));
                }
                Err(words) => self.trouble(draft.rule_line, Cause::BadRule(words)),
            }
        }
        let is_gone = |start: &DateTime| {
            let at = zone.to_timestamp(*start).ok().map(Key::At);
            gone.contains(&Key::Day(start.date())) || at.is_some_and(|at| gone.contains(&at))
        };
        for start in starts.into_iter().filter(|start| !is_gone(start)) {
            match following.iter().rev().find(|(at, ..)| *at < start) {
                Some((_, shift, other)) => {
                    if let Some(start) =
                        start.checked_add(*shift).ok().and_then(|at| When::Time(at, zone.clone()).local_in(other.start.zone(place), place))
                    {
                        self.show(other, Some(draft), start);
                    }
                }
                None => self.show(draft, None, start),
            }
        }
    }

    /// One event at one date, if it lies in the window. What it does not say, the series does.
    fn show(&mut self, draft: &Draft, series: Option<&Draft>, start: DateTime) {
        if draft.is_cancelled || draft.is_private {
            return;
        }
        let zone = draft.start.zone(self.zone);
        let end = start.checked_add(draft.length);
        let place = |at: DateTime| at.to_zoned_datetime(zone.clone()).ok().map(|at| at.with_time_zone(self.zone.clone()));
        let (Some(start), Some(end)) = (place(start), end.ok().and_then(place)) else { return };
        let end = end.max(start.clone());
        if !is_within(&start, &end, self.window) {
            return;
        }
        let or_series = |text: fn(&Draft) -> &str| match (text(draft), series) {
            ("", Some(series)) => text(series).to_owned(),
            (text, _) => text.to_owned(),
        };
        let title = or_series(|draft| &draft.title);
        if title.is_empty() {
            let trouble = Trouble { file: self.file.to_owned(), line: draft.line, column: None, cause: Cause::NoTitle };
            // Once, however often it is repeated.
            if self.troubles.last() != Some(&trouble) {
                self.troubles.push(trouble);
            }
            return;
        }
        let (told, phone) = draft.told.get_or_init(|| {
            let of_series = series.filter(|_| draft.categories.is_empty());
            let categories = &of_series.unwrap_or(draft).categories;
            let notes = || draft.notes.iter().chain(series.into_iter().flat_map(|series| &series.notes));
            let told = self.index.tell(categories.iter().map(String::as_str), &title, notes().map(String::as_str));
            (told, notes().find_map(|note| phone(note)))
        });
        let event = Event {
            place: or_series(|draft| &draft.place),
            start,
            end,
            is_all_day: matches!(draft.start, When::Day(_)),
            format: told.format,
            topics: told.topics.clone(),
            file: self.file.to_owned(),
            phone: phone.clone(),
            seats_left: told.seats_left,
            is_example: told.is_example,
            title,
        };
        self.events.push(event);
    }
}

/// The local time that is written. Some programs write midnight as 24 h.
fn civil(written: &PartialDateTime) -> Option<DateTime> {
    let small = |number: Option<u8>| i8::try_from(number.unwrap_or(0)).ok();
    let day = Date::new(i16::try_from(written.year?).ok()?, small(written.month)?, small(written.day)?).ok()?;
    let (hour, minute, second) = (small(written.hour)?, small(written.minute)?, small(written.second)?);
    if hour == 24 && minute == 0 {
        return Some(day.checked_add(1.day()).ok()?.to_datetime(jiff::civil::Time::midnight()));
    }
    Some(day.to_datetime(jiff::civil::Time::new(hour, minute, second.min(59), 0).ok()?))
}

/// The offset that is written after a time: `Z`.
fn offset(written: &PartialDateTime) -> Option<Offset> {
    let seconds = i32::from(written.tz_hour?) * 3600 + i32::from(written.tz_minute.unwrap_or(0)) * 60;
    Offset::from_seconds(if written.tz_minus { -seconds } else { seconds }).ok()
}

/// Whether it is a whole day that Outlook writes as a time.
fn is_outlook_day(event: &ICalendarComponent) -> bool {
    event.entries.iter().any(|entry| {
        matches!(&entry.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-ALLDAYEVENT"))
            && entry.values.first().and_then(ICalendarValue::as_text).is_some_and(|text| text.eq_ignore_ascii_case("TRUE"))
    })
}

/// A text without line ends. No-break spaces stay.
fn one_line(text: &str, instead: &str) -> String {
    let lines = text.lines().map(|line| line.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(instead)
}
