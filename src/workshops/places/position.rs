//! Where a place lies on the Earth, and how far two of them are apart.

/// The mean radius of the Earth in kilometres (IUGG, R₁ of the WGS 84 ellipsoid: Moritz, Geodetic Reference System 1980).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A latitude and a longitude that exist, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    latitude: f64,
    longitude: f64,
}

impl Position {
    /// None for what is no place. Zero and zero, in the Gulf of Guinea, is what programs write for "not known".
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let exists = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        (exists && (latitude, longitude) != (0.0, 0.0)).then_some(Self { latitude, longitude })
    }

    pub fn latitude(self) -> f64 {
        self.latitude
    }

    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// As the crow flies, by the haversine formula, which stays exact for neighbours.
    pub fn distance_km(self, other: Self) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = ((to - from) / 2.0).sin();
        let east = ((other.longitude - self.longitude).to_radians() / 2.0).sin();
        let chord = north * north + from.cos() * to.cos() * east * east;
        2.0 * EARTH_RADIUS_KM * chord.clamp(0.0, 1.0).sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(latitude: f64, longitude: f64) -> Position {
        Position::new(latitude, longitude).unwrap()
    }

    #[test]
    fn only_places_that_exist_are_positions() {
        for (latitude, longitude) in [(90.1, 0.0), (0.0, -180.5), (f64::NAN, 1.0), (1.0, f64::INFINITY), (0.0, 0.0)] {
            assert_eq!(Position::new(latitude, longitude), None);
        }
        assert!(Position::new(-21.1, 55.5).is_some());
    }

    #[test]
    fn distances_are_those_of_the_earth() {
        let brest_to_paris = at(48.3904, -4.4861).distance_km(at(48.8566, 2.3522));
        assert!((504.0..507.0).contains(&brest_to_paris), "{brest_to_paris}");
        // A quarter of a meridian.
        let quarter = at(0.0, 12.0).distance_km(at(90.0, -70.0));
        assert!((quarter - EARTH_RADIUS_KM * std::f64::consts::FRAC_PI_2).abs() < 0.001);
        let degree = at(48.36, -4.26).distance_km(at(48.37, -4.26));
        assert!((degree - 1.1119508).abs() < 1e-6, "{degree}");
    }

    #[test]
    fn the_date_line_is_no_wall() {
        assert!(at(-17.0, 179.9).distance_km(at(-17.0, -179.9)) < 22.0);
    }

    proptest! {
        #[test]
        fn any_two_places_are_as_far_one_way_as_the_other(
            (a, b) in (-90.0..=90.0, -180.0..=180.0), (c, d) in (-90.0..=90.0, -180.0..=180.0)
        ) {
            let (Some(here), Some(there)) = (Position::new(a, b), Position::new(c, d)) else { return Ok(()) };
            let distance = here.distance_km(there);
            prop_assert!((0.0..=20015.2).contains(&distance));
            prop_assert!((distance - there.distance_km(here)).abs() < 1e-6);
            prop_assert_eq!(here.distance_km(here), 0.0);
        }
    }
}
