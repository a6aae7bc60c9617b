//! One event as one line for programs.

use super::{Event, Format};
use jiff::ZonedDateTime;
use serde::Serialize;

/// What programs are told, in this order.
#[derive(Serialize)]
struct Line<'a> {
    start: String,
    end: String,
    all_day: bool,
    title: &'a str,
    place: &'a str,
    format: Option<&'static str>,
    topics: &'a [String],
    file: &'a str,
}

/// A JSON object without a line break.
pub fn json(event: &Event) -> String {
    let line = Line {
        start: moment(&event.start),
        end: moment(&event.end),
        all_day: event.is_all_day,
        title: &event.title,
        place: &event.place,
        format: event.format.map(Format::code),
        topics: &event.topics,
        file: &event.file,
    };
    // Texts and lists of texts can always be written. JSON allows these two signs, but they end a line for some programs.
    serde_json::to_string(&line).unwrap_or_default().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// RFC 3339, with the offset of the place.
fn moment(at: &ZonedDateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::sample;
    use proptest::prelude::*;

    fn event(title: &str) -> Event {
        Event {
            place: "Médiathèque, Daoulas".to_owned(),
            format: Some(Format::Atelier),
            topics: vec!["passwords".to_owned(), "protect".to_owned()],
            file: "ateliers.ics".to_owned(),
            ..sample::event(title, "2026-12-03T14:00", "2026-12-03T16:00")
        }
    }

    #[test]
    fn an_event_is_one_line() {
        let line = r#"{"start":"2026-12-03T14:00:00+01:00","end":"2026-12-03T16:00:00+01:00","all_day":false,"title":"Les \"mots de passe\"","place":"Médiathèque, Daoulas","format":"atelier","topics":["passwords","protect"],"file":"ateliers.ics"}"#;
        assert_eq!(json(&event("Les \"mots de passe\"")), line);
    }

    #[test]
    fn no_format_is_null_and_utc_has_an_offset() {
        let utc = event("a").start.with_time_zone(jiff::tz::TimeZone::UTC);
        let line = json(&Event { format: None, topics: Vec::new(), start: utc, ..event("a") });
        assert!(line.contains(r#""format":null,"topics":[]"#), "{line}");
        assert!(line.contains(r#""start":"2026-12-03T13:00:00+00:00""#), "{line}");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(title in any::<String>()) {
            let line = json(&event(&title));
            prop_assert_eq!(line.lines().count(), 1);
            let value: serde_json::Value = serde_json::from_str(&line).unwrap();
            prop_assert_eq!(value["title"].as_str(), Some(title.as_str()));
        }
    }
}
