//! The public holidays of metropolitan France, on which doors are closed.
//!
//! Those of Alsace-Moselle and overseas are not known.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

/// Month and day of those that have a date (Code du travail, art. L3133-1).
const FIXED: [(i8, i8); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

/// Easter Monday, Ascension Day and Whit Monday: how many days after Easter Sunday.
const AFTER_EASTER: [i64; 3] = [1, 39, 50];

/// Whether a day is one of the eleven public holidays.
pub(super) fn is_public_holiday(day: Date) -> bool {
    FIXED.contains(&(day.month(), day.day()))
        || easter(day.year())
            .is_some_and(|easter| AFTER_EASTER.iter().any(|&later| easter.checked_add(later.days()).is_ok_and(|holiday| holiday == day)))
}

/// Easter Sunday of the Gregorian calendar, by the "anonymous" computus (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, of_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let moon_drift = (century + 8) / 25;
    let epact = (19 * golden + century - century / 4 - (century - moon_drift + 1) / 3 + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late;
    // Counted from 22 March, the first day on which Easter can be.
    date(i16::try_from(year).ok()?, 3, 22).checked_add(i64::from(days).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for expected in ["1954-04-18", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"] {
            let expected: Date = expected.parse().unwrap();
            assert_eq!(easter(expected.year()), Some(expected));
        }
    }

    #[test]
    fn a_year_has_eleven_holidays() {
        let days = date(2026, 1, 1).series(1.day()).take(365).filter(|day| is_public_holiday(*day));
        let expected = [
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-05-14",
            "2026-05-25",
            "2026-07-14",
            "2026-08-15",
            "2026-11-01",
            "2026-11-11",
            "2026-12-25",
        ];
        assert_eq!(days.map(|day| day.to_string()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn any_year_has_an_easter_on_a_sunday() {
        for year in 1583..=9999 {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), jiff::civil::Weekday::Sunday, "{year}");
            assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&easter), "{year}");
        }
        for year in [-9999, -1, 0, 1] {
            is_public_holiday(date(year, 4, 1));
        }
    }
}
