//! The rows of a CSV file.
//!
//! A row of another length than the first is broken: its cells cannot be told apart. A quotation mark that is not closed would
//! swallow the rows behind it; so where a broken row has several lines, reading goes on with its second line.

use super::Cause;
use super::row::{Column, Found, Row};
use ::csv::{ReaderBuilder, StringRecord};

/// What stands between cells: the schema's comma, the semicolon of French spreadsheets, and what a copied table has.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

pub(super) fn rows(text: &str) -> Found {
    let mut found = Found::default();
    let mut scan = Scan { text, delimiter: b',', at: 0, line: 1, budget: text.len().saturating_mul(8) };
    let headers = DELIMITERS.into_iter().filter_map(|delimiter| Some((delimiter, scan.with(delimiter).peek()?)));
    let Some((delimiter, header)) = headers.rev().max_by_key(|(_, header)| known(header).count()) else {
        found.fault(1, Cause::NotPlaces);
        return found;
    };
    scan.delimiter = delimiter;
    scan.go_to(header.end);
    let has = |column| known(&header).any(|(_, own)| own == column);
    if !has(Column::Id) || !has(Column::Name) {
        found.fault(header.line, Cause::NotPlaces);
        return found;
    }
    found.absent = Column::WANTED.into_iter().filter(|column| !has(*column)).collect();
    found.faults.extend(found.absent.iter().map(|column| (header.line, Some(*column), Cause::NoColumn)));
    let columns: Vec<_> = known(&header).collect();
    // Up to where lines may be the inside of a broken row.
    let mut broken_until = 0;
    while let Some(record) = scan.peek() {
        let swallows = scan.swallows(&record, &header);
        if record.is_as_long_as(&header) && !swallows {
            if !record.is_blank() {
                found.rows.push(row(&record, &columns));
            }
            scan.go_to(record.end);
            continue;
        }
        if record.start >= broken_until && !record.is_blank() {
            let wrong_length = Cause::WrongLength { expected: header.cells.len(), found: record.cells.len() };
            found.fault(record.line, if swallows { Cause::OpenQuote } else { wrong_length });
        }
        broken_until = broken_until.max(record.end);
        scan.go_on_behind(&record);
    }
    found
}

/// One record, with where it stands.
struct Record {
    cells: StringRecord,
    line: usize,
    start: usize,
    /// Where the next one begins.
    end: usize,
}

impl Record {
    /// Empty cells too many are no fault.
    fn is_as_long_as(&self, header: &Self) -> bool {
        let expected = header.cells.len();
        self.cells.len() >= expected && self.cells.iter().skip(expected).all(str::is_empty)
    }

    /// A row that a spreadsheet leaves behind.
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The columns of the schema that a header names, and where.
fn known(header: &Record) -> impl Iterator<Item = (usize, Column)> {
    header.cells.iter().enumerate().filter_map(|(index, name)| Some((index, Column::named(name)?)))
}

fn row(record: &Record, columns: &[(usize, Column)]) -> Row {
    let mut row = Row::new(record.line);
    for (index, column) in columns {
        row.set(*column, record.cells.get(*index).unwrap_or_default());
    }
    row
}

/// Goes through a file from record to record.
#[derive(Clone, Copy)]
struct Scan<'t> {
    text: &'t str,
    delimiter: u8,
    at: usize,
    line: usize,
    /// How many bytes may still be read twice, so that no file takes more than a few times its length.
    budget: usize,
}

impl Scan<'_> {
    fn with(self, delimiter: u8) -> Self {
        Self { delimiter, ..self }
    }

    /// The next record.
    fn peek(&self) -> Option<Record> {
        let rest = self.text.get(self.at..)?;
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let start = self.at + blank;
        let mut reader = ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BUFFER_BYTES)
            .from_reader(self.text.get(start..)?.as_bytes());
        let mut cells = StringRecord::new();
        if !reader.read_record(&mut cells).ok()? {
            return None;
        }
        let end = start + usize::try_from(reader.position().byte()).ok()?;
        Some(Record { cells, line: self.line + lines(rest.get(..blank)?), start, end })
    }

    fn go_to(&mut self, at: usize) {
        self.line += self.text.get(self.at..at).map_or(0, lines);
        self.at = at;
    }

    /// Goes on behind a broken record: with its second line, if it has one.
    fn go_on_behind(&mut self, record: &Record) {
        let length = record.end - record.start;
        let second = self.text.get(record.start..record.end).and_then(|text| text.find('\n')).map(|at| record.start + at + 1);
        match second {
            Some(second) if second < record.end && length <= self.budget => {
                self.budget -= length;
                self.go_to(second);
            }
            _ => self.go_to(record.end),
        }
    }

    /// Whether a record of several lines has another one inside, as where a quotation mark is not closed: one of its lines is as
    /// long as the header by itself.
    fn swallows(&self, record: &Record, header: &Record) -> bool {
        let mut lines = self.text.get(record.start..record.end).unwrap_or_default().trim_end().lines();
        lines.next();
        lines.any(|line| cells(line, self.delimiter) == Some(header.cells.len()))
    }
}

/// How many cells a line has by itself. None where a quotation mark in it belongs to one in another line.
fn cells(line: &str, delimiter: u8) -> Option<usize> {
    let (mut count, mut is_quoted) = (1, false);
    for byte in line.bytes() {
        is_quoted ^= byte == b'"';
        count += usize::from(byte == delimiter && !is_quoted);
    }
    (!is_quoted).then_some(count)
}

/// Rows are short; a reader is made for each.
const BUFFER_BYTES: usize = 1 << 10;

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}
