//! Reads the places of a file after the national schema, as programs write it and not only as it should be.
//!
//! What can be read is kept; what cannot is told with its line. CSV or JSON is seen by the first letter, what separates the cells of
//! a CSV by the first row. What separates the values of a list is seen value by value, as files of both kinds are glued together: it
//! is `|` (version 1) where there is one, else `;` (version 0.2). No value of the schema holds either. Services and programmes are
//! separated by commas too, in the schema's own example; fees are not, as their explanations have commas.

mod csv;
mod json;
mod row;
#[cfg(test)]
mod tests;

use super::{Cause, Fee, Hours, Place, Position, Service, Trouble, folded, one_line, phone};
use crate::workshops::latin::latin;
use jiff::civil::{Date, date};
use row::{Column, Found, Row};
use std::borrow::Cow;
use std::collections::HashSet;

/// What programs write where they do not know when a place was looked at.
const NO_DATE: Date = date(1970, 1, 1);

/// The places of a file in its order, and what could not be read, by line.
pub fn read(file: &str, bytes: &[u8]) -> (Vec<Place>, Vec<Trouble>) {
    let text = decoded(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    let Found { rows, faults, absent } = if text.trim_start().starts_with(['[', '{']) { json::rows(&text) } else { csv::rows(&text) };
    let mut reader = Reader { file, absent, ids: HashSet::new(), unknown_values: HashSet::new(), troubles: Vec::new() };
    for (line, column, cause) in faults {
        reader.trouble(line, column, cause);
    }
    let places = rows.iter().filter_map(|row| reader.place(row)).collect();
    let mut troubles = reader.troubles;
    troubles.sort_by_key(|trouble| trouble.line);
    (places, troubles)
}

/// Letters that are no UTF-8 are Latin-1, one by one: some files are glued together of both.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let chunks = bytes.utf8_chunks();
    Cow::Owned(chunks.map(|chunk| chunk.valid().to_owned() + &latin(chunk.invalid())).collect())
}

struct Reader<'a> {
    file: &'a str,
    /// Columns that the file does not have, which has been told of.
    absent: Vec<Column>,
    ids: HashSet<String>,
    /// Those that have been told of.
    unknown_values: HashSet<String>,
    troubles: Vec<Trouble>,
}

impl Reader<'_> {
    fn trouble(&mut self, line: usize, column: Option<Column>, cause: Cause) {
        self.troubles.push(Trouble { file: self.file.to_owned(), line, column: column.map(Column::name), cause });
    }

    /// The place of a row, or none where it does not say which place it is.
    fn place(&mut self, row: &Row) -> Option<Place> {
        let missing = [Column::Id, Column::Name].into_iter().find(|column| row.get(*column).is_empty());
        if missing.is_some() {
            self.trouble(row.line, missing, Cause::Missing);
            return None;
        }
        let id = row.get(Column::Id).to_owned();
        if !self.ids.insert(id.clone()) {
            self.trouble(row.line, Some(Column::Id), Cause::Duplicate(id));
            return None;
        }
        for column in Column::WANTED {
            if row.get(column).is_empty() && !self.absent.contains(&column) {
                self.trouble(row.line, Some(column), Cause::Incomplete);
            }
        }
        let text = |column| one_line(row.get(column));
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Some(Place {
            id,
            name: text(Column::Name),
            commune: text(Column::Commune),
            postal_code: postal_code(row.get(Column::PostalCode)),
            address: [text(Column::Address), text(Column::AddressMore)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            position: self.position(row),
            phone: self.phone(row),
            email: values(row.get(Column::Emails), true).into_iter().find(|email| email.contains('@')).map(str::to_owned),
            website: optional(first_address(row.get(Column::Websites))),
            hours: self.hours(row),
            summary: text(Column::Summary),
            services: self.services(row),
            programs: programs(row),
            fee: self.fee(row),
            booking: optional(first_address(row.get(Column::Booking))),
            receives_public: !folded(row.get(Column::Access)).contains("n'accueille pas de public"),
            updated: self.updated(row),
            file: self.file.to_owned(),
            is_example: folded(row.get(Column::Source)) == "exemple",
        })
    }

    fn position(&mut self, row: &Row) -> Option<Position> {
        let (latitude, longitude) = (row.get(Column::Latitude), row.get(Column::Longitude));
        if latitude.is_empty() && longitude.is_empty() {
            return None;
        }
        let degrees = |text: &str| text.replace(',', ".").parse().ok();
        let position = degrees(latitude).zip(degrees(longitude)).and_then(|(latitude, longitude)| Position::new(latitude, longitude));
        if position.is_none() {
            self.trouble(row.line, Some(Column::Latitude), Cause::BadPosition(format!("{latitude} {longitude}")));
        }
        position
    }

    /// The first number that is one.
    fn phone(&mut self, row: &Row) -> Option<String> {
        let text = row.get(Column::Phones);
        let found = text.split(['|', ';', ',']).find_map(phone::readable);
        if found.is_none() && !text.is_empty() {
            self.trouble(row.line, Some(Column::Phones), Cause::BadPhone(text.to_owned()));
        }
        found
    }

    fn hours(&mut self, row: &Row) -> Option<Hours> {
        let text = row.get(Column::Hours);
        let hours = Hours::parse(text);
        if hours.is_none() && !text.is_empty() {
            self.trouble(row.line, Some(Column::Hours), Cause::BadHours(text.to_owned()));
        }
        hours
    }

    fn services(&mut self, row: &Row) -> Vec<Service> {
        let mut services = Vec::new();
        for name in values(row.get(Column::Services), true) {
            match Service::named(name) {
                Some(service) if services.contains(&service) => {}
                Some(service) => services.push(service),
                None => self.unknown_value(row.line, Column::Services, name),
            }
        }
        services
    }

    fn fee(&mut self, row: &Row) -> Option<Fee> {
        let mut fee = None;
        for name in values(row.get(Column::Fees), false) {
            match Fee::named(name) {
                Some(found) => fee = Some(fee.map_or(found, |fee: Fee| fee.and(found))),
                None => self.unknown_value(row.line, Column::Fees, name),
            }
        }
        fee
    }

    /// Tells of a value that is not the schema's, once.
    fn unknown_value(&mut self, line: usize, column: Column, value: &str) {
        if self.unknown_values.insert(folded(value)) {
            self.trouble(line, Some(column), Cause::UnknownValue(value.to_owned()));
        }
    }

    fn updated(&mut self, row: &Row) -> Option<Date> {
        let text = row.get(Column::Updated);
        // Some programs write the hour too.
        let day = text.split(['T', ' ']).next().and_then(|day| day.parse::<Date>().ok());
        if day.is_none() && !text.is_empty() {
            self.trouble(row.line, Some(Column::Updated), Cause::BadDate(text.to_owned()));
        }
        day.filter(|day| *day != NO_DATE)
    }
}

fn programs(row: &Row) -> Vec<String> {
    let mut seen = HashSet::new();
    values(row.get(Column::Programs), true).into_iter().map(one_line).filter(|program| seen.insert(folded(program))).collect()
}

/// The values of a list.
fn values(text: &str, has_commas_between: bool) -> Vec<&str> {
    let separators = ['|', ';', ','].into_iter().take(if has_commas_between { 3 } else { 2 });
    let separator = separators.into_iter().find(|separator| text.contains(*separator)).unwrap_or('|');
    text.split(separator).map(str::trim).filter(|value| !value.is_empty()).collect()
}

/// The first of several internet addresses. A semicolon may be part of one.
fn first_address(text: &str) -> &str {
    let first = text.split('|').find_map(|part| part.split_whitespace().next()).unwrap_or_default();
    let cut = [";http", ",http"].into_iter().filter_map(|next| first.find(next)).min().unwrap_or(first.len());
    first.get(..cut).unwrap_or_default().trim_end_matches([';', ','])
}

/// A spreadsheet takes the 0 in front away.
fn postal_code(text: &str) -> String {
    let is_short = text.len() == 4 && text.chars().all(|c| c.is_ascii_digit());
    if is_short { format!("0{text}") } else { one_line(text) }
}
