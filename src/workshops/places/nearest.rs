//! Which place to go to: the near ones first, and the ones where somebody is there now.

use super::{Place, Position};
use jiff::civil::DateTime;

/// The places that are kept, with how many kilometres away they are: the nearest first, those of unknown position last, those as far
/// by their names. Places that receive nobody are left out.
pub fn nearest(places: &[Place], from: Option<Position>, keep: impl Fn(&Place) -> bool) -> Vec<(&Place, Option<f64>)> {
    let distance = |place: &Place| Some(from?.distance_km(place.position?));
    let kept = places.iter().filter(|place| place.receives_public && keep(place));
    let mut found: Vec<_> = kept.map(|place| (place, distance(place))).collect();
    let rank = |distance: Option<f64>| distance.unwrap_or(f64::INFINITY);
    found.sort_by(|(a, near), (b, far)| rank(*near).total_cmp(&rank(*far)).then_with(|| a.name.cmp(&b.name)));
    found
}

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reception {
    /// Open, and until when; none where it does not close in the coming days.
    OpenUntil(Option<DateTime>),
    OpensAt(DateTime),
    /// Its hours are not known, or it does not open in the coming days: better call first.
    Unknown,
}

/// A place to go to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion<'a> {
    pub place: &'a Place,
    pub distance_km: Option<f64>,
    pub reception: Reception,
}

/// The nearest place that is open at a moment of its clock; else the nearest that opens in the coming days; else the nearest.
pub fn suggest(places: &[Place], from: Option<Position>, at: DateTime, keep: impl Fn(&Place) -> bool) -> Option<Suggestion<'_>> {
    let suggestions: Vec<_> = nearest(places, from, keep)
        .into_iter()
        .map(|(place, distance_km)| Suggestion { place, distance_km, reception: reception(place, at) })
        .collect();
    let rank = |suggestion: &&Suggestion<'_>| match suggestion.reception {
        Reception::OpenUntil(_) => 0,
        Reception::OpensAt(_) => 1,
        Reception::Unknown => 2,
    };
    // Of several equals the first is taken, which is the nearest.
    suggestions.iter().min_by_key(rank).copied()
}

fn reception(place: &Place, at: DateTime) -> Reception {
    let Some(hours) = &place.hours else { return Reception::Unknown };
    if hours.is_open(at) {
        return Reception::OpenUntil(hours.closes_at(at));
    }
    hours.next_opening(at).map_or(Reception::Unknown, Reception::OpensAt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::places::{Hours, Service, read};

    fn place(name: &str, longitude: Option<f64>, hours: &str) -> Place {
        let (mut places, _) = read("a.json", format!(r#"[{{"id": "{name}", "nom": "{name}"}}]"#).as_bytes());
        let position = longitude.and_then(|longitude| Position::new(48.36, longitude));
        Place { position, hours: Hours::parse(hours), ..places.remove(0) }
    }

    fn here() -> Option<Position> {
        Position::new(48.36, -4.26)
    }

    fn names(places: &[Place], from: Option<Position>) -> Vec<&str> {
        nearest(places, from, |_| true).into_iter().map(|(place, _)| place.name.as_str()).collect()
    }

    #[test]
    fn near_places_come_first_and_unknown_ones_last() {
        let places = [
            place("e", None, ""),
            place("d", Some(-4.5), ""),
            place("c", Some(-4.3), ""),
            place("b", Some(-4.3), ""),
            place("a", None, ""),
            place("f", Some(-4.26), ""),
        ];
        assert_eq!(names(&places, here()), ["f", "b", "c", "d", "a", "e"]);
        assert_eq!(names(&places, None), ["a", "b", "c", "d", "e", "f"]);
        let distances: Vec<_> = nearest(&places, here(), |place| "fa".contains(&place.name)).into_iter().map(|(_, km)| km).collect();
        assert_eq!(distances, [Some(0.0), None]);
    }

    #[test]
    fn places_that_receive_nobody_are_left_out() {
        let places = [Place { receives_public: false, ..place("a", None, "24/7") }];
        assert_eq!(names(&places, here()), [""; 0]);
        assert_eq!(suggest(&places, here(), "2026-11-23T10:00".parse().unwrap(), |_| true), None);
    }

    #[test]
    fn the_nearest_that_is_open_is_suggested_else_the_nearest_that_will_be() {
        let places = [
            place("near, unknown", Some(-4.261), ""),
            place("afternoon", Some(-4.27), "Mo-Fr 14:00-17:00"),
            place("morning", Some(-4.3), "Mo-Fr 09:00-12:00"),
            place("far", Some(-4.6), "Mo-Fr 08:00-12:00"),
        ];
        let suggested = |at: &str| {
            let suggestion = suggest(&places, here(), at.parse().unwrap(), |_| true).unwrap();
            (suggestion.place.name.as_str(), suggestion.reception)
        };
        let time = |text: &str| text.parse::<DateTime>().unwrap();
        assert_eq!(suggested("2026-11-23T10:00"), ("morning", Reception::OpenUntil(Some(time("2026-11-23T12:00")))));
        assert_eq!(suggested("2026-11-23T08:30"), ("far", Reception::OpenUntil(Some(time("2026-11-23T12:00")))));
        assert_eq!(suggested("2026-11-23T13:00"), ("afternoon", Reception::OpensAt(time("2026-11-23T14:00"))));
        assert_eq!(suggested("2026-11-28T13:00"), ("afternoon", Reception::OpensAt(time("2026-11-30T14:00"))));
        let unknown = suggest(&places[..1], here(), time("2026-11-23T10:00"), |_| true).unwrap();
        assert_eq!(unknown.reception, Reception::Unknown);
        assert_eq!(suggest(&places, here(), time("2026-11-23T10:00"), |place| place.offers(Service::Safety)), None);
    }
}
