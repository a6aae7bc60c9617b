//! Squares that a telephone's camera reads: the workshop itself, or the number to call. Must not know how they are drawn.
//!
//! Nothing is fetched: the code holds an iCalendar event, so that the workshop reaches the telephone's own calendar without a network.
//! The encoder is `qrcodegen`: it has no dependency and no `unsafe`, and lets the greatest size be asked for.

use super::agenda::Event;
use super::agenda::calendar::phone;
use jiff::ZonedDateTime;
use jiff::tz::TimeZone;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// Modules that have to stay light on each side.
pub const QUIET_ZONE: usize = 4;
/// 77 modules a side: with the quiet zone each is 0.8 mm wide where the code is drawn 7 cm wide, which simple cameras still part.
const LARGEST: u8 = 15;
/// The encoder looks for it itself, each time the same way.
const BEST_MASK: Option<Mask> = None;
/// How a text ends that goes on.
const CUT: char = '…';
/// A line of a calendar has no more bytes than this.
const LINE_BYTES: usize = 75;

/// A square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    size: usize,
    /// Row by row.
    modules: Vec<bool>,
}

impl Qr {
    /// The event, for a calendar. A title or a place too long for [`LARGEST`] is cut, and says so by its end.
    /// None where it has no title, or a year that calendars cannot write.
    pub fn of_event(event: &Event) -> Option<Self> {
        let (title, place) = (printable(&event.title), printable(&event.place));
        if title.is_empty() {
            return None;
        }
        // The longest texts that fit; 20 characters always do.
        (2..=20).rev().map(|tens| tens * 10).find_map(|most| {
            let text = calendar(event, &shortened(&title, most), &shortened(&place, most))?;
            Self::of_bytes(text.as_bytes())
        })
    }

    /// A number to call. None where the text holds none.
    pub fn of_phone(text: &str) -> Option<Self> {
        Self::of_bytes(format!("tel:{}", number(text)?).as_bytes())
    }

    /// Modules a side, without the quiet zone.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether the module in column `x` and row `y` is dark. All around is light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.modules.chunks(self.size).nth(y).and_then(|row| row.get(x)).is_some_and(|is_dark| *is_dark)
    }

    /// Bytes and no ECI mark: cameras find out by themselves that it is UTF-8, and some give up at the mark.
    /// Level L is enough on a screen, where nothing is torn or stained; the encoder takes M or better where it costs no module.
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let segments = [QrSegment::make_bytes(bytes)];
        let code =
            QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(LARGEST), BEST_MASK, true).ok()?;
        let size = code.size();
        let modules = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(size).ok()?, modules })
    }
}

/// The event as a calendar of its own.
fn calendar(event: &Event, title: &str, place: &str) -> Option<String> {
    let stamp = utc(&event.start)?;
    let uid = uid(event, &stamp);
    let mut lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pas a pas//FR", "BEGIN:VEVENT"].map(str::to_owned).to_vec();
    lines.push(format!("UID:{uid}"));
    // No clock here: the start is as good, and the same event is the same code.
    lines.push(format!("DTSTAMP:{stamp}"));
    lines.extend(times(event, &stamp)?);
    lines.push(format!("SUMMARY:{}", escaped(title)));
    if !place.is_empty() {
        lines.push(format!("LOCATION:{}", escaped(place)));
    }
    lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// In UTC: cameras' apps pass over `TZID`, or want a `VTIMEZONE` that would double the code. A `Z` all of them read.
fn times(event: &Event, stamp: &str) -> Option<Vec<String>> {
    // What has no duration has no end: RFC 5545 wants it after the start.
    let has_end = event.end > event.start;
    if event.is_all_day {
        let start = Some(format!("DTSTART;VALUE=DATE:{}", event.start.strftime("%Y%m%d")));
        let end = has_end.then(|| format!("DTEND;VALUE=DATE:{}", event.end.strftime("%Y%m%d")));
        return Some(start.into_iter().chain(end).collect());
    }
    let end = if has_end { Some(format!("DTEND:{}", utc(&event.end)?)) } else { None };
    Some([format!("DTSTART:{stamp}")].into_iter().chain(end).collect())
}

/// None where the year has not four figures.
fn utc(at: &ZonedDateTime) -> Option<String> {
    let at = at.with_time_zone(TimeZone::UTC);
    (1..=9999).contains(&at.year()).then(|| at.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// The same for the same event, so that a calendar which has it already keeps one: FNV-1a, which no release of Rust changes.
fn uid(event: &Event, stamp: &str) -> String {
    let bytes = event.title.bytes().chain([0]).chain(stamp.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// A text without what calendars may not hold; its line ends stay.
fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// The whole text, or as many of its words as fit.
fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let kept = text.get(..end).unwrap_or_default();
    // A word that is half of it all is cut.
    let kept = kept.rsplit_once(char::is_whitespace).map(|(words, _)| words).filter(|words| words.len() * 2 > kept.len()).unwrap_or(kept);
    let mut kept = kept.trim_end().to_owned();
    kept.push(CUT);
    kept
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end, folded between letters.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut room = LINE_BYTES;
    for c in line.chars() {
        if c.len_utf8() > room {
            folded.push_str("\r\n ");
            room = LINE_BYTES - 1;
        }
        room -= c.len_utf8();
        folded.push(c);
    }
    folded + "\r\n"
}

/// As telephones dial it: `+33261910000`, or a short number such as 3018.
fn number(text: &str) -> Option<String> {
    if let Some(french) = phone(text) {
        let digits: String = french.chars().filter(char::is_ascii_digit).collect();
        return Some(format!("+33{}", digits.strip_prefix('0')?));
    }
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '(' | ')')).collect();
    let (plus, digits) = bare.strip_prefix('+').map_or(("", bare.as_str()), |digits| ("+", digits));
    let lengths = if plus.is_empty() { 2..=4 } else { 6..=15 };
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0') && lengths.contains(&digits.len());
    is_number.then(|| format!("{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::agenda::{Words, calendar};
    use crate::workshops::sample::{self, at};
    use jiff::ToSpan as _;
    use proptest::prelude::*;

    fn event(title: &str, place: &str) -> Event {
        Event { place: place.to_owned(), ..sample::event(title, "2026-12-03T14:00", "2026-12-03T16:00") }
    }

    /// What a camera reads in a picture of the code, with its quiet zone and several pixels a module.
    fn seen(qr: &Qr) -> String {
        const PIXELS: usize = 3;
        let side = (qr.size() + 2 * QUIET_ZONE) * PIXELS;
        let grey = |x: usize, y: usize| {
            let module = |at: usize| (at / PIXELS).checked_sub(QUIET_ZONE);
            let is_dark = module(x).zip(module(y)).is_some_and(|(x, y)| qr.is_dark(x, y));
            if is_dark { 0 } else { 255 }
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        let codes = picture.detect_grids();
        assert_eq!(codes.len(), 1);
        codes[0].decode().unwrap().1
    }

    fn read(text: &str) -> Event {
        let window = (at("1970-01-01T00:00"), at("2199-12-31T00:00"));
        let (mut events, troubles) =
            calendar::read("a.ics", text.as_bytes(), &TimeZone::get("Europe/Paris").unwrap(), &window, &Words::shipped());
        assert_eq!((events.len(), troubles), (1, Vec::new()), "{text}");
        events.remove(0)
    }

    /// As the agenda shows it: on one line.
    fn on_one_line(text: &str, instead: &str) -> String {
        let lines = printable(text).lines().map(|line| line.split_ascii_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(instead)
    }

    #[test]
    fn a_camera_reads_the_event() {
        let text = seen(&Qr::of_event(&event("Atelier : mots de passe, codes ; clés", "Médiathèque\n29460 Daoulas")).unwrap());
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Pas a pas//FR",
            "BEGIN:VEVENT",
            "UID:e053921a90b5320a",
            "DTSTAMP:20261203T130000Z",
            "DTSTART:20261203T130000Z",
            "DTEND:20261203T150000Z",
            "SUMMARY:Atelier : mots de passe\\, codes \\; clés",
            "LOCATION:Médiathèque\\n29460 Daoulas",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text, expected.join("\r\n"));
    }

    #[test]
    fn the_same_event_is_the_same_code_and_another_is_another() {
        let uid_of = |event: &Event| seen(&Qr::of_event(event).unwrap()).lines().find(|line| line.starts_with("UID")).map(str::to_owned);
        let one = event("Les mots de passe", "Mairie");
        assert_eq!(Qr::of_event(&one), Qr::of_event(&one));
        assert_eq!(uid_of(&one), uid_of(&Event { place: "Médiathèque".to_owned(), ..one.clone() }), "a changed place is the same event");
        assert_ne!(uid_of(&one), uid_of(&event("Les mots de passé", "Mairie")));
        assert_ne!(uid_of(&one), uid_of(&Event { start: at("2026-12-03T13:00"), ..one.clone() }));
    }

    #[test]
    fn whole_days_and_moments_come_back() {
        let days = Event { start: at("2026-12-03T00:00"), end: at("2026-12-05T00:00"), is_all_day: true, ..event("Salon", "") };
        let moment = Event { end: at("2026-12-03T14:00"), ..event("Tirage", "") };
        for event in [days, moment] {
            let found = read(&seen(&Qr::of_event(&event).unwrap()));
            assert_eq!((found.start, found.end, found.is_all_day), (event.start, event.end, event.is_all_day));
        }
    }

    #[test]
    fn a_long_title_is_cut_at_a_word_and_a_short_place_stays() {
        let long = "Protéger ses données personnelles, reconnaître une arnaque et choisir un bon mot de passe. ".repeat(6);
        let qr = Qr::of_event(&event(&long, "Médiathèque de Daoulas")).unwrap();
        let found = read(&seen(&qr));
        let kept = found.title.strip_suffix(CUT).unwrap();
        assert!(long.starts_with(&format!("{kept} ")) && kept.chars().count() > 150, "{kept}");
        assert_eq!(found.place, "Médiathèque de Daoulas");
        assert!(qr.size() <= 77);
    }

    #[test]
    fn the_heaviest_texts_still_fit() {
        for heavy in ["😀", "\\", "é", "\n\\"] {
            let heavy = format!("a{}", heavy.repeat(5_000));
            let qr = Qr::of_event(&event(&heavy, &heavy)).unwrap();
            assert!(qr.size() <= 77 && read(&seen(&qr)).title.starts_with('a'));
        }
    }

    #[test]
    fn what_cannot_be_written_has_no_code() {
        assert_eq!(Qr::of_event(&event(" \n\u{7}", "Mairie")), None);
        let ancient = Event { start: "-000300-01-01T00:00[UTC]".parse().unwrap(), ..event("a", "") };
        assert_eq!(Qr::of_event(&ancient), None);
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let line = format!("SUMMARY:{}", "é😀".repeat(60));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|part| part.len() <= LINE_BYTES));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn a_camera_reads_the_number() {
        for (text, expected) in [
            ("02 61 91 00 00", Some("tel:+33261910000")),
            ("Tél. : 02.61.91.00.00", Some("tel:+33261910000")),
            ("+33 (0)2 61 91 00 00", Some("tel:+33261910000")),
            ("3018", Some("tel:3018")),
            ("+32 2 555 12 12", Some("tel:+3225551212")),
            ("", None),
            ("à l’accueil", None),
            ("+", None),
            ("00 00 00 00 00", None),
            ("02 61 91", None),
        ] {
            assert_eq!(Qr::of_phone(text).map(|qr| seen(&qr)).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn all_around_is_light() {
        let qr = Qr::of_phone("3018").unwrap();
        assert!(qr.is_dark(0, 0) && qr.size() == 21);
        assert!(!qr.is_dark(21, 0) && !qr.is_dark(0, usize::MAX));
    }

    /// Letters that calendars and codes trip over.
    fn words(most: usize) -> impl Strategy<Value = String> {
        let letter = prop_oneof![
            4 => prop::sample::select(vec!['a', 'e', 'é', 'ç', 'œ', '’', ' ', ':', '\u{202f}']),
            2 => prop::sample::select(vec![',', ';', '\\', '\n', '"', 'n', 'N']),
            1 => prop::sample::select(vec!['😀', '🇫', '\u{301}', '漢', '\u{200d}']),
        ];
        prop::collection::vec(letter, 0..most).prop_map(|letters| format!("A{}", letters.into_iter().collect::<String>()))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

        #[test]
        fn what_a_camera_reads_is_the_same_event(title in words(70), place in words(50), start in 0_i64..60_000, minutes in 0_i64..5_000) {
            let start = &at("2026-01-01T00:00") + (start * 7).minutes();
            let given = Event { end: &start + minutes.minutes(), start, ..event(&title, &place) };
            let found = read(&seen(&Qr::of_event(&given).unwrap()));
            prop_assert_eq!((&found.start, &found.end), (&given.start, &given.end));
            prop_assert_eq!(found.title, on_one_line(&title, " "));
            prop_assert_eq!(found.place, on_one_line(&place, ", "));
        }

        #[test]
        fn what_is_cut_is_a_beginning(title in words(400), place in words(400)) {
            let qr = Qr::of_event(&event(&title, &place)).unwrap();
            prop_assert!(qr.size() <= 77);
            let found = read(&seen(&qr));
            for (found, whole) in [(found.title, on_one_line(&title, " ")), (found.place, on_one_line(&place, ", "))] {
                let is_beginning = found.strip_suffix(CUT).is_some_and(|kept| !kept.is_empty() && whole.starts_with(kept));
                prop_assert!(found == whole || is_beginning, "{:?} of {:?}", found, whole);
            }
        }

        #[test]
        fn any_text_has_a_code_or_none(title in any::<String>(), place in any::<String>(), phone in any::<String>()) {
            if let Some(qr) = Qr::of_event(&event(&title, &place)) {
                prop_assert!(seen(&qr).starts_with("BEGIN:VCALENDAR"));
            }
            Qr::of_phone(&phone);
        }
    }
}
