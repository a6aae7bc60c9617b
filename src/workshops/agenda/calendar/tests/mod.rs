//! Calendars as programs export them, and as they arrive when something went wrong.

use super::*;
use crate::workshops::agenda::Format;
use proptest::prelude::*;

const NEXTCLOUD: &[u8] = include_bytes!("../../../../../tests/agenda/nextcloud.ics");
const GOOGLE: &[u8] = include_bytes!("../../../../../tests/agenda/google.ics");
const OUTLOOK: &[u8] = include_bytes!("../../../../../tests/agenda/outlook.ics");
const OPENAGENDA: &[u8] = include_bytes!("../../../../../tests/agenda/openagenda.ics");

fn paris() -> TimeZone {
    TimeZone::get("Europe/Paris").unwrap()
}

fn window(from: &str, to: &str) -> (ZonedDateTime, ZonedDateTime) {
    let at = |day: &str| format!("{day}T00:00[Europe/Paris]").parse().unwrap();
    (at(from), at(to))
}

fn read_between(bytes: &[u8], from: &str, to: &str) -> (Vec<Event>, Vec<Trouble>) {
    read("a.ics", bytes, &paris(), &window(from, to), &Words::shipped())
}

/// All of the winter.
fn read_winter(bytes: &[u8]) -> (Vec<Event>, Vec<Trouble>) {
    read_between(bytes, "2026-11-01", "2027-02-01")
}

/// Start, end and title of each, where nothing is amiss.
fn lines(bytes: &[u8]) -> Vec<String> {
    let (events, troubles) = read_winter(bytes);
    assert_eq!(troubles, [], "{}", String::from_utf8_lossy(bytes));
    events.iter().map(line).collect()
}

fn line(event: &Event) -> String {
    format!("{} {} {}", event.start.strftime("%m-%d %H:%M"), event.end.strftime("%m-%d %H:%M"), event.title)
}

/// The causes alone.
fn causes(bytes: &[u8]) -> Vec<(usize, Cause)> {
    read_winter(bytes).1.into_iter().map(|trouble| (trouble.line, trouble.cause)).collect()
}

fn calendar(events: &[&str]) -> String {
    let events: Vec<String> = events.iter().map(|event| format!("BEGIN:VEVENT\nUID:u\nSUMMARY:a\n{event}\nEND:VEVENT\n")).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", events.concat())
}

fn starts(events: &[&str]) -> Vec<String> {
    lines(calendar(events).as_bytes()).iter().map(|line| line[..11].to_owned()).collect()
}

#[test]
fn nextcloud_a_weekly_permanence_with_a_moved_a_cancelled_and_a_left_out_date() {
    assert_eq!(
        lines(NEXTCLOUD),
        [
            "11-05 14:00 11-05 17:00 Permanence numérique",
            "11-12 14:00 11-12 17:00 Permanence numérique",
            "11-20 10:00 11-20 12:00 Permanence numérique (déplacée)",
            "11-26 14:00 11-26 17:00 Permanence numérique",
            "12-10 14:00 12-10 17:00 Permanence numérique",
            "12-17 14:00 12-17 17:00 Permanence numérique",
        ]
    );
    let (events, _) = read_winter(NEXTCLOUD);
    assert_eq!((events[0].format, events[2].format), (Some(Format::Permanence), Some(Format::Permanence)));
    assert_eq!(events[0].place, "Médiathèque de Daoulas, 12 rue de l'Église, Daoulas");
    assert_eq!(events[0].phone.as_deref(), Some("02 61 91 00 00"));
    assert_eq!(events[0].file, "a.ics");
}

#[test]
fn google_has_utc_whole_days_several_days_and_series() {
    assert_eq!(
        lines(GOOGLE),
        [
            "11-30 00:00 12-01 00:00 Journée portes ouvertes",
            "12-03 14:00 12-03 16:00 Atelier éclair : les mots de passe",
            "12-07 00:00 12-09 00:00 Stage « Premiers pas »",
            "12-08 18:30 12-08 20:00 Soirée : reconnaître les arnaques",
            "01-12 18:30 01-12 20:00 Soirée : reconnaître les arnaques",
        ]
    );
    let (events, _) = read_winter(GOOGLE);
    assert_eq!(events.iter().map(|event| event.is_all_day).collect::<Vec<_>>(), [true, false, true, false, false]);
    assert_eq!(events[1].topics, ["passwords"]);
    assert_eq!((events[3].format, &events[3].topics[..]), (Some(Format::Point), &["protect".to_owned()][..]));
}

#[test]
fn outlook_has_zones_and_days_of_its_own() {
    assert_eq!(
        lines(OUTLOOK),
        [
            "11-27 09:00 11-27 12:00 Rendez-vous numériques",
            "12-01 00:00 12-02 00:00 Fermeture",
            "12-04 10:00 12-04 12:00 Rendez-vous numériques",
            "12-11 09:00 12-11 12:00 Rendez-vous numériques",
            "12-15 17:00 12-15 18:30 Réunion d’information : FranceConnect",
        ]
    );
    let (events, _) = read_winter(OUTLOOK);
    assert!(events[1].is_all_day);
    assert_eq!((events[4].format, &events[4].topics[..]), (Some(Format::Point), &["franceconnect".to_owned()][..]));
}

#[test]
fn openagenda_folds_in_the_middle_of_letters() {
    assert_eq!(
        lines(OPENAGENDA),
        ["12-05 10:00 12-05 12:00 Atelier : déclarer ses revenus, demander ses aides et s’inscrire à l’école en ligne, pas à pas"]
    );
    let (events, _) = read_winter(OPENAGENDA);
    assert_eq!(events[0].topics, ["procedures", "taxes"]);
}

#[test]
fn line_ends_and_the_byte_order_mark_do_not_matter() {
    for bytes in [NEXTCLOUD, GOOGLE, OUTLOOK, OPENAGENDA] {
        let unix: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
        assert_eq!(read_winter(&unix), read_winter(bytes));
        assert_eq!(read_winter(&[&b"\xEF\xBB\xBF"[..], bytes].concat()), read_winter(bytes));
    }
}

#[test]
fn a_file_in_latin_1_is_read() {
    let latin: Vec<u8> =
        calendar(&["DTSTART:20261203T140000\nLOCATION:Médiathèque"]).chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (events, troubles) = read_winter(&latin);
    assert_eq!((events[0].place.as_str(), troubles), ("Médiathèque", Vec::new()));
}

#[test]
fn a_time_is_of_its_zone_or_else_of_the_place() {
    for (start, expected) in [
        ("DTSTART:20261203T140000", "12-03 14:00"),
        ("DTSTART:20261203T130000Z", "12-03 14:00"),
        ("DTSTART;TZID=Europe/London:20261203T130000", "12-03 14:00"),
        ("DTSTART;TZID=Romance Standard Time:20261203T140000", "12-03 14:00"),
        ("DTSTART;TZID=\"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris\":20261203T140000", "12-03 14:00"),
        ("DTSTART;TZID=\"America/New_York\":20261203T080000", "12-03 14:00"),
        ("DTSTART:20261203T240000", "12-04 00:00"),
    ] {
        assert_eq!(starts(&[start]), [expected], "{start}");
    }
    let unknown = calendar(&["DTSTART;TZID=Chez nous:20261203T140000\nDTEND;TZID=Chez nous:20261203T160000"]);
    let (events, troubles) = read_winter(unknown.as_bytes());
    assert_eq!(line(&events[0]), "12-03 14:00 12-03 16:00 a");
    assert_eq!(
        troubles.iter().map(|trouble| (trouble.line, trouble.cause.clone())).collect::<Vec<_>>(),
        [(6, Cause::UnknownZone("Chez nous".to_owned()))]
    );
}

#[test]
fn fourteen_hours_is_fourteen_hours_in_summer_too() {
    let text = calendar(&["DTSTART;TZID=Europe/Paris:20261001T140000\nDTEND;TZID=Europe/Paris:20261001T160000\nRRULE:FREQ=WEEKLY"]);
    let (events, _) = read_between(text.as_bytes(), "2026-10-01", "2027-04-30");
    assert_eq!(events.len(), 31);
    assert!(events.iter().all(|event| (event.start.hour(), event.end.hour()) == (14, 16)));
    let offsets: BTreeSet<i32> = events.iter().map(|event| event.start.offset().seconds() / 3600).collect();
    assert_eq!(offsets, BTreeSet::from([1, 2]));
    // In UTC it is what it says: an hour earlier in winter.
    let text = calendar(&["DTSTART:20261022T120000Z\nRRULE:FREQ=WEEKLY;COUNT=2"]);
    let (events, _) = read_between(text.as_bytes(), "2026-10-01", "2027-04-30");
    assert_eq!(events.iter().map(|event| event.start.hour()).collect::<Vec<_>>(), [14, 13]);
}

#[test]
fn rules_give_the_dates_that_people_expect() {
    for (rule, expected) in [
        ("FREQ=WEEKLY;COUNT=3", &["12-03", "12-10", "12-17"][..]),
        ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270101T000000Z", &["12-03", "12-17", "12-31"]),
        ("FREQ=WEEKLY;UNTIL=20261210", &["12-03", "12-10"]),
        ("FREQ=WEEKLY;UNTIL=20261210T130000Z", &["12-03", "12-10"]),
        ("FREQ=WEEKLY;UNTIL=20261210T125959Z", &["12-03"]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", &["12-03", "12-08", "12-10", "12-15"]),
        ("FREQ=MONTHLY;BYDAY=1TH", &["12-03", "01-07"]),
        ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1;COUNT=2", &["12-03", "01-07"]),
        ("FREQ=MONTHLY", &["12-03", "01-03"]),
        ("FREQ=YEARLY", &["12-03"]),
        ("FREQ=DAILY;COUNT=2", &["12-03", "12-04"]),
        ("FREQ=WEEKLY;INTERVAL=0;COUNT=2", &["12-03", "12-10"]),
        ("FREQ=WEEKLY;UNTIL=20200101T000000Z", &["12-03"]),
    ] {
        let found = starts(&[&format!("DTSTART;TZID=Europe/Paris:20261203T140000\nRRULE:{rule}")]);
        let expected: Vec<String> = expected.iter().map(|day| format!("{day} 14:00")).collect();
        assert_eq!(found, expected, "{rule}");
    }
}

#[test]
fn a_series_that_began_long_ago_keeps_its_weeks() {
    // Every other Thursday, and every third day, by counting from the first one.
    for (rule, days) in [("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", 14), ("FREQ=DAILY;INTERVAL=3", 3), ("FREQ=WEEKLY;INTERVAL=3;WKST=SU", 21)] {
        let found = starts(&[&format!("DTSTART:20190905T140000\nRRULE:{rule}")]);
        let first: Date = "2019-09-05".parse().unwrap();
        let window = window("2026-11-01", "2027-02-01");
        let all = first.series(i64::from(days).days()).skip_while(|day| *day < window.0.date()).take_while(|day| *day < window.1.date());
        assert_eq!(found, all.map(|day| day.strftime("%m-%d 14:00").to_string()).collect::<Vec<_>>(), "{rule}");
    }
}

#[test]
fn dates_are_left_out_by_time_and_by_day() {
    let series = "DTSTART;TZID=Europe/Paris:20261203T140000\nRRULE:FREQ=WEEKLY;COUNT=5";
    for gone in [
        "EXDATE;TZID=Europe/Paris:20261210T140000,20261217T140000",
        "EXDATE:20261210T130000Z\nEXDATE:20261217T130000Z",
        "EXDATE;VALUE=DATE:20261210,20261217",
        "EXDATE;TZID=Romance Standard Time:20261210T140000,20261217T140000",
    ] {
        assert_eq!(starts(&[&format!("{series}\n{gone}")]), ["12-03 14:00", "12-24 14:00", "12-31 14:00"], "{gone}");
    }
    let days = "DTSTART;VALUE=DATE:20261203\nRRULE:FREQ=WEEKLY;COUNT=3";
    for gone in ["EXDATE;VALUE=DATE:20261210", "EXDATE:20261209T230000Z", "EXDATE;TZID=Europe/Paris:20261210T000000"] {
        assert_eq!(starts(&[&format!("{days}\n{gone}")]), ["12-03 00:00", "12-17 00:00"], "{gone}");
    }
}

#[test]
fn dates_are_added() {
    assert_eq!(
        starts(&["DTSTART:20261203T140000\nRDATE:20261205T100000,20270105T100000\nRDATE;VALUE=PERIOD:20261206T100000/PT1H"]),
        ["12-03 14:00", "12-05 10:00", "12-06 10:00", "01-05 10:00"]
    );
}

#[test]
fn one_date_may_move_into_the_window_or_be_cancelled_alone() {
    let series = "DTSTART:20260903T140000\nRRULE:FREQ=WEEKLY;COUNT=2";
    assert_eq!(starts(&[series, "RECURRENCE-ID:20260910T140000\nDTSTART:20261203T140000"]), ["12-03 14:00"]);
    let series = "DTSTART:20261203T140000\nRRULE:FREQ=WEEKLY;COUNT=3";
    assert_eq!(starts(&[series, "RECURRENCE-ID:20261210T140000\nSTATUS:CANCELLED"]), ["12-03 14:00", "12-17 14:00"]);
    assert_eq!(
        starts(&["RECURRENCE-ID;VALUE=DATE:20261210\nDTSTART:20261211T140000", series]),
        ["12-03 14:00", "12-11 14:00", "12-17 14:00"]
    );
    // All that follow.
    let later = "RECURRENCE-ID;RANGE=THISANDFUTURE:20261210T140000\nDTSTART:20261211T100000";
    assert_eq!(starts(&[series, later]), ["12-03 14:00", "12-11 10:00", "12-18 10:00"]);
    assert_eq!(starts(&[series, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261210T140000\nSTATUS:CANCELLED"]), ["12-03 14:00"]);
    // Without its series.
    assert_eq!(starts(&["RECURRENCE-ID:20261210T140000\nDTSTART:20261211T140000"]), ["12-11 14:00"]);
}

#[test]
fn what_is_cancelled_private_or_outdated_is_left_out() {
    assert_eq!(starts(&["DTSTART:20261203T140000\nSTATUS:CANCELLED"]), [""; 0]);
    assert_eq!(starts(&["DTSTART:20261203T140000\nCLASS:PRIVATE"]), [""; 0]);
    assert_eq!(starts(&["DTSTART:20261203T140000\nSTATUS:CONFIRMED\nCLASS:PUBLIC"]), ["12-03 14:00"]);
    let series = "DTSTART:20261203T140000\nRRULE:FREQ=WEEKLY;COUNT=3\nSTATUS:CANCELLED";
    assert_eq!(starts(&[series, "RECURRENCE-ID:20261210T140000\nDTSTART:20261211T140000"]), [""; 0]);
    assert_eq!(starts(&["DTSTART:20261203T140000\nSEQUENCE:1", "DTSTART:20261204T140000\nSEQUENCE:2"]), ["12-04 14:00"]);
    let cancel = calendar(&["DTSTART:20261203T140000"]).replace("VERSION:2.0", "METHOD:CANCEL");
    assert_eq!(lines(cancel.as_bytes()), [""; 0]);
}

#[test]
fn what_has_no_end_has_the_length_of_its_kind() {
    for (end, expected) in [
        ("DTSTART:20261203T140000", "12-03 14:00 12-03 14:00 a"),
        ("DTSTART:20261203T140000\nDURATION:PT1H30M", "12-03 14:00 12-03 15:30 a"),
        ("DTSTART;VALUE=DATE:20261203", "12-03 00:00 12-04 00:00 a"),
        ("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261203", "12-03 00:00 12-04 00:00 a"),
        ("DTSTART:20261203\nDURATION:P2D", "12-03 00:00 12-05 00:00 a"),
        ("DTSTART;TZID=Europe/Paris:20261203T140000\nDTEND:20261203T150000Z", "12-03 14:00 12-03 16:00 a"),
    ] {
        assert_eq!(lines(calendar(&[end]).as_bytes()), [expected], "{end}");
    }
}

#[test]
fn the_window_cuts_and_what_runs_at_its_start_is_in_it() {
    let text = calendar(&[
        "DTSTART;VALUE=DATE:20261202\nDTEND;VALUE=DATE:20261205",
        "DTSTART:20261203T000000",
        "DTSTART:20261204T000000",
        "DTSTART:20261202T140000\nDTEND:20261203T000000",
    ]);
    let (events, _) = read_between(text.as_bytes(), "2026-12-03", "2026-12-04");
    assert_eq!(events.iter().map(line).collect::<Vec<_>>(), ["12-02 00:00 12-05 00:00 a", "12-03 00:00 12-03 00:00 a"]);
    let text = calendar(&["DTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20261004\nRRULE:FREQ=WEEKLY"]);
    let (events, _) = read_between(text.as_bytes(), "2026-12-05", "2026-12-11");
    assert_eq!(events.iter().map(line).collect::<Vec<_>>(), ["12-03 00:00 12-06 00:00 a", "12-10 00:00 12-13 00:00 a"]);
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    assert_eq!(causes(b""), [(1, Cause::NotACalendar)]);
    assert_eq!(causes(b"<html>\n<body>Session expir\xE9e"), [(1, Cause::NotACalendar)]);
    let told = |event: &str| causes(calendar(&[event]).as_bytes());
    assert_eq!(told("X:1"), [(3, Cause::NoStart)]);
    assert_eq!(told("DTSTART:demain"), [(6, Cause::BadDate("demain".to_owned()))]);
    assert_eq!(told("DTSTART:20260230T140000"), [(6, Cause::BadDate("DTSTART".to_owned()))]);
    assert_eq!(told("DTSTART:20261203T140000\nDTEND:20261203T120000"), [(7, Cause::EndBeforeStart)]);
    assert!(matches!(&told("DTSTART:20261203T140000\nRRULE:FREQ=MONTHLY;BYDAY=9MO")[..], [(7, Cause::BadRule(_))]));
    assert!(matches!(&told("DTSTART:20261203T140000\nRRULE:chaque jeudi")[..], [(7, Cause::BadRule(_))]));
    let untitled = calendar(&["DTSTART:20261203T140000\nRRULE:FREQ=DAILY;COUNT=3"]).replace("SUMMARY:a\n", "");
    assert_eq!(causes(untitled.as_bytes()), [(3, Cause::NoTitle)]);
}

#[test]
fn a_file_that_is_cut_keeps_what_comes_before() {
    let text = calendar(&["DTSTART:20261203T140000", "DTSTART:20261204T140000"]);
    let cut = &text[..text.rfind("END:VEVENT").unwrap()];
    let (events, troubles) = read_winter(cut.as_bytes());
    assert_eq!(events.len(), 1);
    assert_eq!(
        troubles.iter().map(|trouble| (trouble.line, &trouble.cause)).collect::<Vec<_>>(),
        [(8, &Cause::Unfinished), (11, &Cause::Truncated)]
    );
}

#[test]
fn endless_rules_come_to_an_end() {
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=SECONDLY;COUNT=4000000000",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,5,10,15,20,25,30,35,40,45,50,55;COUNT=4000000000",
    ] {
        let text = calendar(&[&format!("DTSTART:19700101T000000\nRRULE:{rule}")]);
        let (events, _) = read_winter(text.as_bytes());
        assert!(events.len() <= repeat::MOST, "{rule}");
    }
}

/// A part of a rule, right or wrong.
fn rule_part() -> impl Strategy<Value = String> {
    let numbers = prop::collection::vec(-400_i32..400, 1..4);
    let list = |numbers: &[i32]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    prop_oneof![
        (0_u32..70_000).prop_map(|n| format!("INTERVAL={n}")),
        (0_u32..4).prop_map(|n| format!("COUNT={n}")),
        (1970_u32..2100, 0_u32..14, 0_u32..33).prop_map(|(y, m, d)| format!("UNTIL={y}{m:02}{d:02}T120000Z")),
        (
            prop::sample::select(vec!["BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"]),
            numbers
        )
            .prop_map(move |(name, numbers)| format!("{name}={}", list(&numbers))),
        (-60_i32..60, prop::sample::select(vec!["MO", "TH", "SU"])).prop_map(|(n, day)| format!("BYDAY={n}{day},FR")),
        Just("BYDAY=TU,SU".to_owned()),
        Just("WKST=SU".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_winter(&bytes);
        let framed = [b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20261203T140000\n", &bytes[..], b"\nEND:VEVENT\nEND:VCALENDAR"].concat();
        read_winter(&framed);
    }

    #[test]
    fn any_slip_in_a_good_file_is_read_without_a_panic(at in 0_usize..4_000, junk in "[A-Z0-9:;,=\"\\\\ \n\t/+-]{0,12}") {
        for text in [NEXTCLOUD, GOOGLE, OUTLOOK, OPENAGENDA] {
            let (before, after) = text.split_at(at % text.len());
            read_winter(&[before, junk.as_bytes(), after].concat());
            read_winter(&[before, junk.as_bytes(), after.get(junk.len()..).unwrap_or_default()].concat());
        }
    }

    #[test]
    fn any_rule_is_followed_without_a_panic(
        freq in prop::sample::select(vec!["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]),
        parts in prop::collection::vec(rule_part(), 0..5),
        year in 1600_u32..2027,
    ) {
        let text = calendar(&[&format!("DTSTART;TZID=Europe/Paris:{year}0131T140000\nRRULE:FREQ={freq};{}", parts.join(";"))]);
        let (events, _) = read_winter(text.as_bytes());
        prop_assert!(events.len() <= repeat::MOST + 1);
    }

    #[test]
    fn any_cut_keeps_the_events_before_it(at in 0_usize..20_000) {
        let events: Vec<String> = (1..=28).map(|day| format!("DTSTART:202612{day:02}T140000\nDESCRIPTION:Apportez\n  vos « papiers »")).collect();
        let text = calendar(&events.iter().map(String::as_str).collect::<Vec<_>>());
        let text = text.replace("UID:u\n", "");
        let cut = &text.as_bytes()[..at % text.len()];
        let whole = String::from_utf8_lossy(cut).matches("END:VEVENT").count();
        let (found, troubles) = read_winter(cut);
        prop_assert_eq!(found.len(), whole);
        let expected: Vec<i8> = (1..=i8::try_from(whole).unwrap()).collect();
        prop_assert_eq!(found.iter().map(|event| event.start.day()).collect::<Vec<_>>(), expected);
        let is_whole = String::from_utf8_lossy(cut).contains("END:VCALENDAR");
        prop_assert_eq!(troubles.is_empty(), is_whole);
    }
}
