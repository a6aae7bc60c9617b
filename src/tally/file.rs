//! A tally as a text that can be read by eye, and that tells whether all of it is there.

use super::{Count, Event, Kind, Tally};
use crate::content::{LessonId, Level, StepId};
use crate::practice::Rung;
use jiff::civil::Date;

/// The first line. Another number means other rows.
const VERSION: &str = "# pas-a-pas, tally 1";
const COLUMNS: &str = "day,lesson,level,event,detail,count";
/// Before the checksum of all that stands above it, in hexadecimal digits.
const CHECKSUM: &str = "# crc32 ";

/// What could be read of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub tally: Tally,
    /// Why rows are missing, line by line.
    pub faults: Vec<Fault>,
    /// Whether it is as it was written, to the letter.
    pub is_whole: bool,
}

/// Something in a file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    pub cause: Cause,
}

/// What is wrong with it. What was found stands beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The first line does not say that this is a tally.
    NoVersion,
    /// There is no checksum at the end: the end is missing.
    Cut,
    /// The checksum is another one: something was changed.
    Changed,
    NotText,
    /// So many cells are no row.
    Cells(usize),
    Day(String),
    Level(String),
    Event(String),
    Detail(String),
    Number(String),
}

impl Cause {
    /// Its name for texts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoVersion => "no-version",
            Self::Cut => "cut",
            Self::Changed => "changed",
            Self::NotText => "not-text",
            Self::Cells(_) => "cells",
            Self::Day(_) => "day",
            Self::Level(_) => "level",
            Self::Event(_) => "event",
            Self::Detail(_) => "detail",
            Self::Number(_) => "count",
        }
    }

    /// What was found.
    pub fn found(&self) -> String {
        match self {
            Self::NoVersion | Self::Cut | Self::Changed | Self::NotText => String::new(),
            Self::Cells(count) => count.to_string(),
            Self::Day(found) | Self::Level(found) | Self::Event(found) | Self::Detail(found) | Self::Number(found) => found.clone(),
        }
    }
}

impl Tally {
    /// The whole file: a line with the version, a row a line in the order of days, a line with the checksum.
    pub fn to_text(&self) -> String {
        let mut text = format!("{VERSION}\n{COLUMNS}\n");
        for (day, count, times) in self.rows() {
            let day = day.map(|day| day.to_string()).unwrap_or_default();
            let times = times.to_string();
            text.push_str(&csv_row(&[
                &day,
                count.lesson.as_ref().map_or("", LessonId::as_str),
                count.level.map_or("", Level::code),
                count.event.kind().code(),
                count.event.detail().unwrap_or_default(),
                &times,
            ]));
        }
        let checksum = crc32fast::hash(text.as_bytes());
        text + &format!("{CHECKSUM}{checksum:08x}\n")
    }
}

/// A row of cells as CSV has it, with the end of its line.
pub fn csv_row(cells: &[&str]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    // Writing into memory, and what is made of texts is a text.
    let bytes = writer.write_record(cells).ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

impl Reading {
    /// Reads a file. Where anything is wrong with it, what rows can be read, and why the others cannot.
    pub fn of(bytes: &[u8]) -> Self {
        match body(bytes) {
            Ok(body) => Self::of_rows(body),
            Err(fault) => Self::line_by_line(bytes, fault),
        }
    }

    /// The rows of a file that is as it was written.
    fn of_rows(body: &[u8]) -> Self {
        let mut reading = Self { is_whole: true, ..Self::default() };
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).terminator(csv::Terminator::Any(b'\n')).from_reader(body);
        for record in reader.byte_records() {
            let Ok(record) = record else { break };
            let line = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
            // The version and the names of the columns stand above.
            reading.take(line.saturating_add(2), &record);
        }
        reading
    }

    /// A quotation mark that nobody closes costs one row here, not all after it.
    fn line_by_line(bytes: &[u8], fault: Fault) -> Self {
        let mut reading = Self { faults: vec![fault], ..Self::default() };
        for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() || line.starts_with(b"#") || line == COLUMNS.as_bytes() {
                continue;
            }
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line);
            if let Some(Ok(record)) = reader.byte_records().next() {
                reading.take(at + 1, &record);
            }
        }
        reading
    }

    fn take(&mut self, line: usize, record: &csv::ByteRecord) {
        match read_row(record) {
            Ok((day, count, times)) => self.tally.add_many(day, count, times),
            Err(cause) => self.faults.push(Fault { line, cause }),
        }
    }
}

/// The rows between the version and the checksum, where both are right.
fn body(bytes: &[u8]) -> Result<&[u8], Fault> {
    let lines = || bytes.split(|byte| *byte == b'\n').count().saturating_sub(1);
    let head = format!("{VERSION}\n{COLUMNS}\n");
    let Some(rows) = bytes.strip_prefix(head.as_bytes()) else { return Err(Fault { line: 1, cause: Cause::NoVersion }) };
    // Eight digits and the end of the line.
    let end = rows.len().checked_sub(CHECKSUM.len() + 9).and_then(|at| rows.split_at_checked(at));
    let digits = end.and_then(|(_, last)| last.strip_prefix(CHECKSUM.as_bytes())?.strip_suffix(b"\n"));
    let (Some((rows, _)), Some(digits)) = (end, digits) else { return Err(Fault { line: lines().max(1), cause: Cause::Cut }) };
    let whole = bytes.get(..head.len() + rows.len()).unwrap_or_default();
    if format!("{:08x}", crc32fast::hash(whole)).as_bytes() == digits {
        Ok(rows)
    } else {
        Err(Fault { line: lines(), cause: Cause::Changed })
    }
}

fn read_row(record: &csv::ByteRecord) -> Result<(Option<Date>, Count, u32), Cause> {
    let cells: Vec<&str> = record.iter().map(|cell| std::str::from_utf8(cell).map_err(|_| Cause::NotText)).collect::<Result<_, _>>()?;
    let [day, lesson, level, event, detail, times] = cells.as_slice() else { return Err(Cause::Cells(cells.len())) };
    // It is told on a screen, whatever has become of it.
    let found = |text: &str| text.chars().take(40).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect::<String>();
    let day = if day.is_empty() { None } else { Some(day.parse().map_err(|_| Cause::Day(found(day)))?) };
    let lesson = (!lesson.is_empty()).then(|| LessonId::new(*lesson));
    let level = if level.is_empty() { None } else { Some(Level::from_code(level).ok_or_else(|| Cause::Level(found(level)))?) };
    let kind = Kind::from_code(event).ok_or_else(|| Cause::Event(found(event)))?;
    let event = match kind {
        Kind::Left => Event::LeftAt(StepId::new(*detail)),
        Kind::Helped => Event::HelpedBy(Rung::from_code(detail).ok_or_else(|| Cause::Detail(found(detail)))?),
        _ if !detail.is_empty() => return Err(Cause::Detail(found(detail))),
        Kind::Started => Event::Started,
        Kind::Finished => Event::Finished,
        Kind::Stuck => Event::Stuck,
        Kind::Proposed => Event::Proposed,
        Kind::Taken => Event::Taken,
    };
    let times = times.parse().ok().filter(|times| *times > 0).ok_or_else(|| Cause::Number(found(times)))?;
    Ok((day, Count { lesson, level, event }, times))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::tests::tallies;
    use proptest::prelude::*;

    fn sample() -> Tally {
        let day = Some(jiff::civil::date(2026, 11, 23));
        let count = |event| Count { lesson: Some("reply-mail".into()), level: Some(Level::Try), event };
        let mut tally = Tally::default();
        tally.add(None, Count { lesson: None, level: None, event: Event::Taken });
        tally.add_many(day, count(Event::Started), 12);
        tally.add(day, count(Event::LeftAt("write".into())));
        tally.add(day, count(Event::HelpedBy(Rung::Show)));
        tally
    }

    const TEXT: &str = "# pas-a-pas, tally 1\nday,lesson,level,event,detail,count\n,,,taken,,1\n2026-11-23,reply-mail,try,started,,12\n\
                        2026-11-23,reply-mail,try,left,write,1\n2026-11-23,reply-mail,try,helped,show,1\n# crc32 ";

    #[test]
    fn it_can_be_read_by_eye() {
        let text = sample().to_text();
        assert_eq!(text.get(..TEXT.len()), Some(TEXT), "{text}");
        assert_eq!(Reading::of(text.as_bytes()), Reading { tally: sample(), faults: Vec::new(), is_whole: true });
    }

    #[test]
    fn a_row_that_cannot_be_read_is_told_and_costs_no_other() {
        let rows = [
            ("2026-02-30,a,try,started,,1", Cause::Day("2026-02-30".into())),
            ("2026-11-23,a,easy,started,,1", Cause::Level("easy".into())),
            ("2026-11-23,a,try,began,,1", Cause::Event("began".into())),
            ("2026-11-23,a,try,helped,much,1", Cause::Detail("much".into())),
            ("2026-11-23,a,try,started,early,1", Cause::Detail("early".into())),
            ("2026-11-23,a,try,started,,0", Cause::Number("0".into())),
            ("2026-11-23,a,try,started,,-1", Cause::Number("-1".into())),
            ("2026-11-23,a,try,started,,4294967296", Cause::Number("4294967296".into())),
            ("2026-11-23,a,try,started", Cause::Cells(4)),
            ("2026-11-23,\"a,try,started,,1", Cause::Cells(2)),
        ];
        let body = rows.iter().map(|(row, _)| *row).flat_map(|row| [row, "\n2026-11-23,b,try,started,,2\r\n"]).collect::<String>();
        let reading = Reading::of(format!("{VERSION}\n{COLUMNS}\n{body}").as_bytes());
        let faults = rows.iter().enumerate().map(|(at, (_, cause))| Fault { line: 3 + 2 * at, cause: cause.clone() });
        let told: Vec<Fault> = std::iter::once(Fault { line: 22, cause: Cause::Cut }).chain(faults).collect();
        assert_eq!(reading.faults, told);
        assert_eq!(reading.tally.rows().map(|(_, _, times)| times).collect::<Vec<_>>(), [20]);
        assert!(!reading.is_whole);
    }

    #[test]
    fn what_is_no_tally_is_told() {
        let first = |bytes: &[u8]| Reading::of(bytes).faults.first().map(|fault| fault.cause.clone());
        assert_eq!(first(b""), Some(Cause::NoVersion));
        assert_eq!(first(&[0; 300]), Some(Cause::NoVersion));
        assert_eq!(first(TEXT.as_bytes()), Some(Cause::Cut));
        assert_eq!(first(sample().to_text().replace(",12", ",13").as_bytes()), Some(Cause::Changed));
        let bad = Reading::of(b"\xff,a,try,started,,1");
        assert_eq!(bad.faults.last(), Some(&Fault { line: 1, cause: Cause::NotText }));
    }

    proptest! {
        #[test]
        fn any_tally_comes_back_from_its_text(tally in tallies(30)) {
            let text = tally.to_text();
            prop_assert_eq!(Reading::of(text.as_bytes()), Reading { tally, faults: Vec::new(), is_whole: true });
        }

        /// A cut, a zeroed part, a flipped bit anywhere: never taken for a whole file, never more than was there.
        #[test]
        fn damage_is_noticed_wherever_it_is(tally in tallies(12), at in any::<prop::sample::Index>(), len in 1_usize..40, how in 0..3, bit in 0_u8..8) {
            let text = tally.to_text().into_bytes();
            let at = at.index(text.len());
            let mut bytes = text.clone();
            match how {
                0 => bytes.truncate(at),
                1 => bytes.iter_mut().skip(at).take(len).for_each(|byte| *byte = 0),
                _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1_u8 << bit),
            }
            let reading = Reading::of(&bytes);
            prop_assert!(!reading.is_whole && !reading.faults.is_empty());
        }

        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let reading = Reading::of(&bytes);
            prop_assert!(!reading.is_whole && !reading.faults.is_empty());
        }
    }
}
