//! Workshops and places such as a service has, for the screens to show.

use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, ZonedDateTime};
use pas_a_pas::workshops::agenda::{Agenda, Event, Words, hand};
use pas_a_pas::workshops::{Board, Here, places};
use std::sync::Arc;

/// The agenda of a service, as it writes it. The kiosk's clock stands at 25 November 2026, ten o'clock.
const AGENDA: &str = r#"[
    (title: "Permanence numérique", place: "Médiathèque de Daoulas", phone: "02 61 91 00 10", every: Tuesday, from: "14:00", to: "17:00"),
    (title: "Atelier éclair : les mots de passe", place: "Mairie d’Irvillac", date: "2026-12-03", from: "14:00", to: "16:00", seats: 3),
    (title: "Atelier éclair : les courriels", place: "Mairie de Daoulas", date: "2026-12-10", from: "14:00", to: "16:00"),
    (title: "Atelier éclair : le clavier (complet)", place: "Mairie de Daoulas", date: "2026-11-26", from: "14:00", to: "16:00"),
]"#;

/// From then on, for sixty days.
pub fn window() -> (ZonedDateTime, ZonedDateTime) {
    let zone = TimeZone::get("Europe/Paris").expect("a zone");
    let now = date(2026, 11, 25).at(10, 0, 0, 0).to_zoned_datetime(zone).expect("a time");
    (now.clone(), now.checked_add(60.days()).expect("a time"))
}

pub fn events() -> Vec<Event> {
    let window = window();
    let (events, troubles) = hand::read("agenda.ron", AGENDA, window.0.time_zone(), &window, &Words::shipped());
    assert_eq!(troubles, []);
    events
}

/// All of it, for a kiosk in Daoulas.
pub fn board() -> Arc<Board> {
    let (places, troubles) = places::read("places.csv", include_bytes!("../../assets/places.csv"));
    assert_eq!(troubles, []);
    let here = Here { commune: Some("Daoulas".to_owned()), place: None };
    Arc::new(Board { agenda: Agenda::new(events()), places, here })
}
