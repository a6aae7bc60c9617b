//! The date, where the kiosk stands.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

/// Tells the date in one time zone.
#[derive(Clone, Debug)]
pub struct Today(TimeZone);

impl Today {
    /// By the zone's name in the IANA database; a name that is not in it counts as UTC, with a word in the log.
    pub fn in_zone(name: &str) -> Self {
        Self(TimeZone::get(name).unwrap_or_else(|error| {
            tracing::warn!(name, %error, "the time zone is not known: the date is that of UTC");
            TimeZone::UTC
        }))
    }

    pub fn date(&self) -> Date {
        self.now().date()
    }

    pub fn now(&self) -> ZonedDateTime {
        Timestamp::now().to_zoned_datetime(self.zone())
    }

    pub fn zone(&self) -> TimeZone {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_known_without_the_systems_help() {
        let noon = Timestamp::from_second(1_764_068_400).unwrap();
        let hour = |name: &str| Today::in_zone(name).0.to_datetime(noon).hour();
        assert_eq!((hour("Europe/Paris"), hour("UTC"), hour("Breizh/Brest")), (12, 11, 11));
    }
}
