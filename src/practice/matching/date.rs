//! Days as people write them: in figures, or with the month in words, French or English.

use super::phrase::{Strictness, simplified};
use jiff::civil::Date;

/// What was read of a day. Who leaves out the year is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenDate {
    pub day: i8,
    pub month: i8,
    pub year: Option<i16>,
}

impl WrittenDate {
    /// Whether this says that day.
    pub fn is(self, date: Date) -> bool {
        self.day == date.day() && self.month == date.month() && self.year.is_none_or(|year| year == date.year())
    }
}

/// The beginnings by which months are recognised, without accents: these are typed by people, never shown to them.
const MONTHS: [&[&str]; 12] = [
    &["janv", "jan"],
    &["fev", "feb"],
    &["mars", "mar"],
    &["avr", "apr"],
    &["mai", "may"],
    &["juin", "jun"],
    &["juil", "jul"],
    &["aou", "aug"],
    &["sept", "sep"],
    &["oct"],
    &["nov"],
    &["dec"],
];

/// Reads a day: `3/12/2026`, `03-12-2026`, `3.12.26`, `2026-12-03`, `3 décembre 2026`, `jeudi 3 décembre`, `1er mai`, `December 3`.
/// A year of two figures is of this century. `None` for a day that no calendar has.
pub fn read_date(text: &str) -> Option<WrittenDate> {
    let text = simplified(text, Strictness::Words);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let numbers: Vec<(&str, i16)> = words.iter().filter_map(|word| Some((*word, figures_of(word)?))).collect();
    let month = words.iter().find_map(|word| month_of(word));
    let written = match (month, numbers.as_slice()) {
        (Some(month), [(_, day)]) => WrittenDate { day: small(*day)?, month, year: None },
        (Some(month), [(_, day), (year, number)]) => WrittenDate { day: small(*day)?, month, year: Some(full_year(year, *number)?) },
        (None, [(year, number), (_, month), (_, day)]) if year.len() == 4 => {
            WrittenDate { day: small(*day)?, month: small(*month)?, year: Some(*number) }
        }
        (None, [(_, day), (_, month)]) => WrittenDate { day: small(*day)?, month: small(*month)?, year: None },
        (None, [(_, day), (_, month), (year, number)]) => {
            WrittenDate { day: small(*day)?, month: small(*month)?, year: Some(full_year(year, *number)?) }
        }
        // Eight figures in a row, as some forms want them.
        (None, [(figures, _)]) if figures.len() == 8 && words.len() == 1 => WrittenDate {
            day: figures.get(..2)?.parse().ok()?,
            month: figures.get(2..4)?.parse().ok()?,
            year: Some(figures.get(4..)?.parse().ok()?),
        },
        _ => return None,
    };
    // A leap year where none is given: the 29th of February is a day.
    Date::new(written.year.unwrap_or(2024), written.month, written.day).ok()?;
    Some(written)
}

/// The figures of a word: `3`, `03`, and the `1` of `1er` and of `3rd`.
fn figures_of(word: &str) -> Option<i16> {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (figures, rest) = word.split_at(end);
    let is_ordinal = matches!(rest, "" | "er" | "e" | "eme" | "st" | "nd" | "rd" | "th");
    let all = if figures.len() == 8 { "0" } else { figures };
    (is_ordinal && !figures.is_empty()).then(|| all.parse().ok()).flatten()
}

fn month_of(word: &str) -> Option<i8> {
    let found = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    // "Mardi" is a day.
    let is_weekday = matches!(word, "mardi" | "monday");
    if is_weekday { None } else { i8::try_from(found + 1).ok() }
}

fn small(number: i16) -> Option<i8> {
    i8::try_from(number).ok()
}

fn full_year(figures: &str, number: i16) -> Option<i16> {
    match figures.len() {
        2 => Some(2000 + number),
        4 => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let wanted = date(2026, 12, 3);
        for text in [
            "3/12/2026",
            "03-12-2026",
            "3.12.26",
            "03 12 2026",
            "03122026",
            "2026-12-03",
            "3 décembre",
            "3 DECEMBRE 2026",
            "le jeudi 3 décembre 2026",
            "3 déc. 2026",
            "3 December 2026",
            "December 3, 2026",
            "Dec 3rd",
            "3/12",
        ] {
            assert!(read_date(text).is_some_and(|read| read.is(wanted)), "{text}: {:?}", read_date(text));
        }
        for text in ["4/12/2026", "3/11/2026", "3/12/2025", "12/3/2026", "3 novembre"] {
            assert!(read_date(text).is_some_and(|read| !read.is(wanted)), "{text}");
        }
        assert!(read_date("1er mai").is_some_and(|read| read.is(date(2027, 5, 1))));
        assert!(read_date("mardi 2 mars").is_some_and(|read| read.is(date(2027, 3, 2))));
        for text in ["", "décembre", "3", "32/1/2026", "29/2/2025", "0/1/2026", "3/13/2026", "demain", "3/12/2026/1", "1 2 3 4", "3/12/026"]
        {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_day_is_read_back(days in 0_i32..36_500) {
            let wanted = date(1950, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let (day, month, year) = (wanted.day(), wanted.month(), wanted.year());
            let french = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
            let english = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
            let at = usize::try_from(month - 1).unwrap();
            for text in [
                format!("{day}/{month}/{year}"),
                format!("{day:02}-{month:02}-{year}"),
                format!("{year}-{month:02}-{day:02}"),
                format!("{day:02}{month:02}{year}"),
                format!("{day} {} {year}", french[at]),
                format!("{} {day}, {year}", english[at]),
            ] {
                prop_assert_eq!(read_date(&text), Some(WrittenDate { day, month, year: Some(year) }), "{}", text);
            }
        }

        #[test]
        fn anything_may_be_asked(text in "\\PC{0,24}") {
            let _ = read_date(&text);
        }
    }
}
