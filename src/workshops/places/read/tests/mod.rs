//! Lists of places as programs export them, and as they arrive when something went wrong.

use super::*;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

const SAMPLE: &[u8] = include_bytes!("../../../../../assets/places.csv");

const HEADER: &str = "id,nom,commune,code_postal,adresse,services";

/// The places of a file without troubles.
fn clean(bytes: &[u8]) -> Vec<Place> {
    let (places, troubles) = read("a", bytes);
    assert_eq!(troubles, [], "{}", String::from_utf8_lossy(bytes));
    places
}

fn ids(places: &[Place]) -> Vec<&str> {
    places.iter().map(|place| place.id.as_str()).collect()
}

/// Line, column and cause.
type Told = (usize, Option<&'static str>, Cause);

/// The ids of what was read, and what was not.
fn told(bytes: &[u8]) -> (Vec<String>, Vec<Told>) {
    let (places, troubles) = read("a", bytes);
    let ids = places.into_iter().map(|place| place.id).collect();
    (ids, troubles.into_iter().map(|trouble| (trouble.line, trouble.column, trouble.cause)).collect())
}

/// A JSON file with one place, which has these fields too.
fn with(fields: &str) -> String {
    format!(
        r#"[{{"id": "1", "nom": "Mairie", "commune": "Daoulas", "code_postal": "29460", "adresse": "1 rue A", "services": "Utilisation sécurisée du numérique", {fields}}}]"#
    )
}

fn one(fields: &str) -> Place {
    clean(with(fields).as_bytes()).remove(0)
}

/// What is told of one field, whose place is kept.
fn trouble(fields: &str) -> (Option<&'static str>, Cause) {
    let (ids, troubles) = told(with(fields).as_bytes());
    assert_eq!((ids.len(), troubles.len()), (1, 1), "{fields}: {troubles:?}");
    (troubles[0].1, troubles[0].2.clone())
}

#[test]
fn the_sample_is_read_and_says_that_it_is_one() {
    let places = clean(SAMPLE);
    assert_eq!(ids(&places), ["exemple-1", "exemple-2", "exemple-3", "exemple-4"]);
    assert!(places.iter().all(|place| place.is_example && place.position.is_some() && place.hours.is_some() && place.receives_public));
    let library = &places[0];
    assert_eq!(library.phone.as_deref(), Some("02 61 91 00 10"));
    assert_eq!(library.services, [Service::Paperwork, Service::EverydayTools, Service::Safety, Service::Access]);
    assert!(library.belongs_to("conseillers Numeriques") && !library.belongs_to("France Services"));
    assert_eq!(library.updated, Some(date(2026, 11, 2)));
    assert_eq!(places[1].address, "1 place de la Fontaine, Salle du rez-de-chaussée");
    let house = &places[2];
    assert_eq!(house.programs, ["France Services", "Aidants Connect"]);
    assert_eq!((house.email.as_deref(), house.fee), (Some("bonjour@france-services.example"), Some(Fee::Free)));
    assert_eq!(house.booking.as_deref(), Some("https://rendez-vous.example/"));
    assert_eq!(places[3].fee, Some(Fee::Conditional));
}

#[test]
fn both_versions_and_both_formats_say_the_same() {
    let (old, new) = ("Aidants Connect;France Services", "Aidants Connect|France Services");
    let services = ["Compréhension du monde numérique", "Utilisation sécurisée du numérique"];
    let files = [
        format!("{HEADER},dispositif_programmes_nationaux\n1,Mairie,Daoulas,29460,1 rue A,{},{new}\n", services.join("|")),
        format!("{HEADER},dispositif_programmes_nationaux\n1,Mairie,Daoulas,29460,1 rue A,{},{old}\n", services.join(";")),
        format!(
            "\u{feff}{}\r\n1;Mairie;Daoulas;29460;1 rue A;\"{}\";\"{old}\"\r\n",
            format!("{HEADER},Dispositif_Programmes_Nationaux").replace(',', ";"),
            services.join(";")
        ),
        format!(
            "{}\n1\tMairie\tDaoulas\t29460\t1 rue A\t{}\t{new}",
            format!("{HEADER},dispositif_programmes_nationaux").replace(',', "\t"),
            services.join(", ")
        ),
        format!(
            r#"[{{"id": 1, "nom": "Mairie", "commune": "Daoulas", "code_postal": 29460, "adresse": "1 rue A", "services": {services:?}, "dispositif_programmes_nationaux": "{old}", "horaires": null}}]"#
        ),
        format!(
            r#"{{"lieux": [{{"id": "1", "nom": "Mairie", "commune": "Daoulas", "code_postal": "29460", "adresse": "1 rue A", "services": "{}", "dispositif_programmes_nationaux": ["Aidants Connect", "France Services"]}}]}}"#,
            services.join("|")
        ),
    ];
    let expected = clean(files[0].as_bytes());
    assert_eq!(expected[0].services, [Service::DigitalWorld, Service::Safety]);
    assert_eq!(expected[0].programs, ["Aidants Connect", "France Services"]);
    for file in &files {
        assert_eq!(clean(file.as_bytes()), expected, "{file}");
    }
}

#[test]
fn one_file_may_hold_both_versions() {
    let file = format!(
        "{HEADER}\n1,A,B,29460,C,Utilisation sécurisée du numérique;Loisirs et créations numériques\n2,A,B,29460,C,Utilisation sécurisée du numérique|Loisirs et créations numériques\n"
    );
    let places = clean(file.as_bytes());
    assert_eq!(places[0].services, [Service::Safety, Service::Leisure]);
    assert_eq!(places[1].services, places[0].services);
}

#[test]
fn cells_of_several_lines_are_one_text_and_lines_are_counted() {
    let file = format!(
        "{HEADER}\r\n\r\n1,A,B,29460,\"2 rue C\r\nBâtiment \"\"D\"\", 1er\",Utilisation sécurisée du numérique\r\n2,A,B,29460,C,Autre\r\n"
    );
    let (places, troubles) = read("lieux.csv", file.as_bytes());
    assert_eq!(places[0].address, "2 rue C Bâtiment \"D\", 1er");
    let expected =
        Trouble { file: "lieux.csv".to_owned(), line: 5, column: Some("services"), cause: Cause::UnknownValue("Autre".to_owned()) };
    assert_eq!(troubles, [expected]);
}

#[test]
fn latin_letters_are_read_alone_and_among_others() {
    let mut file = format!("{HEADER}\n1,Médiathèque,B,29460,C,Utilisation sécurisée du numérique\n").into_bytes();
    file.extend(b"2,M\xE9diath\xE8que de l\x92\xE9cole,B,29460,C,Utilisation s\xE9curis\xE9e du num\xE9rique\n");
    let names: Vec<_> = clean(&file).into_iter().map(|place| place.name).collect();
    assert_eq!(names, ["Médiathèque", "Médiathèque de l’école"]);
}

const SERVICE: &str = "Utilisation sécurisée du numérique";

#[test]
fn a_broken_row_costs_one_row() {
    let file = format!(
        "{HEADER}\n1,A,B,29460,C,{SERVICE}\n2,A,B\n3,A,B,29460,C, D,{SERVICE}\n4,A,B,29460,C,{SERVICE},,\n,,,,,\n5,A,B,29460,C,{SERVICE}"
    );
    let expected = [(3, None, Cause::WrongLength { expected: 6, found: 3 }), (4, None, Cause::WrongLength { expected: 6, found: 7 })];
    assert_eq!(told(file.as_bytes()), (vec!["1".to_owned(), "4".to_owned(), "5".to_owned()], expected.to_vec()));
}

#[test]
fn a_broken_row_of_several_lines_is_told_once() {
    let file = format!("{HEADER}\n1,A,\"B\nb\nb\",29460,C,D,{SERVICE}\n2,A,B,29460,C,{SERVICE}\n");
    let expected = (2, None, Cause::WrongLength { expected: 6, found: 7 });
    assert_eq!(told(file.as_bytes()), (vec!["2".to_owned()], vec![expected]));
}

#[test]
fn a_quotation_mark_that_is_not_closed_costs_one_row() {
    // In the middle of a row, up to the next one; in the last cell; up to the end of the file.
    for broken in [format!("2,A,\"B,29460,C,{SERVICE}"), format!("2,A,B,29460,C,\"{SERVICE}"), "2,\"A,B".to_owned()] {
        for next in ["C", "\"C\""] {
            let file =
                format!("{HEADER}\n1,A,B,29460,C,{SERVICE}\n{broken}\n3,A,B,29460,{next},{SERVICE}\n4,A,B,29460,\"C\nD\",{SERVICE}\n");
            let expected = vec!["1".to_owned(), "3".to_owned(), "4".to_owned()];
            assert_eq!(told(file.as_bytes()), (expected, vec![(3, None, Cause::OpenQuote)]), "{file}");
        }
    }
}

#[test]
fn a_slip_in_json_costs_one_place() {
    let place = |id: &str| {
        format!(
            "{{\"id\": \"{id}\", \"nom\": \"A {{b}} \\\"\", \"commune\": \"B\",\n \"code_postal\": \"29460\", \"adresse\": \"C\", \"services\": [\"{SERVICE}\"]}}"
        )
    };
    let ids = |all: &[&str]| all.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let syntax = |words: &str| Cause::Syntax(words.to_owned());
    for (slip, line, cause) in [
        ("{\"id\": \"2\",\n \"nom\" \"A\"}".to_owned(), 5, syntax("expected `:`")),
        ("{\"id\": \"2\",\n \"nom\": \"A}".to_owned(), 4, Cause::Unfinished),
        ("{\"id\": \"2\", \"nom\": \"A\"".to_owned(), 4, Cause::Unfinished),
        ("{\"id\": \"2\", \"nom\": \"A\", \"commune\": truc}".to_owned(), 4, syntax("expected ident")),
    ] {
        let file = format!("[\n{},\n{slip},\n{}\n{}]", place("1"), place("3"), place("4"));
        assert_eq!(told(file.as_bytes()), (ids(&["1", "3", "4"]), vec![(line, None, cause)]), "{file}");
    }
    let cut = format!("[{},\n{}", place("1").replace('\n', ""), &place("2")[..40]);
    assert_eq!(told(cut.as_bytes()), (ids(&["1"]), vec![(2, None, Cause::Unfinished), (2, None, Cause::Truncated)]));
    let lines = format!("{}\n{}\n", place("1"), place("2"));
    assert_eq!(told(lines.as_bytes()), (ids(&["1", "2"]), vec![]));
}

#[test]
fn what_is_inside_a_place_is_no_place() {
    assert_eq!(one(r#""structure": {"id": "2", "nom": "Commune"}"#).id, "1");
}

#[test]
fn what_is_no_list_of_places_is_said_once() {
    for file in ["", "\n", "Bonjour", "a,b\n1,2\n3,4\n", "nom;commune\nMairie;Daoulas\n", "<html>"] {
        assert_eq!(told(file.as_bytes()), (vec![], vec![(1, None, Cause::NotPlaces)]), "{file}");
    }
    assert_eq!(told(b"[]"), (vec![], vec![]));
    assert_eq!(told(b"{}"), (vec![], vec![(1, Some("id"), Cause::Missing)]));
}

#[test]
fn what_the_schema_wants_is_asked_for() {
    let file = format!("{HEADER}\n,A,B,29460,C,{SERVICE}\n2, ,B,29460,C,{SERVICE}\n3,A,,,,\n3,A,B,29460,C,{SERVICE}\n");
    let (ids, troubles) = told(file.as_bytes());
    assert_eq!(ids, ["3"]);
    let expected = [
        (2, Some("id"), Cause::Missing),
        (3, Some("nom"), Cause::Missing),
        (4, Some("commune"), Cause::Incomplete),
        (4, Some("code_postal"), Cause::Incomplete),
        (4, Some("adresse"), Cause::Incomplete),
        (4, Some("services"), Cause::Incomplete),
        (5, Some("id"), Cause::Duplicate("3".to_owned())),
    ];
    assert_eq!(troubles, expected);
}

#[test]
fn a_column_that_is_missing_is_told_once() {
    let (ids, troubles) = told(b"id,nom,commune,adresse\n1,A,B,C\n2,A,B,C\n");
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(troubles, [(1, Some("code_postal"), Cause::NoColumn), (1, Some("services"), Cause::NoColumn)]);
}

#[test]
fn an_unknown_service_is_kept_out_and_told_once() {
    let file = format!("{HEADER}\n1,A,B,29460,C,{SERVICE}|Cuisine\n2,A,B,29460,C,cuisine|{SERVICE}|{SERVICE}\n");
    let (places, troubles) = read("a", file.as_bytes());
    assert!(places.iter().all(|place| place.services == [Service::Safety]));
    assert_eq!(troubles.len(), 1);
    assert_eq!((troubles[0].line, &troubles[0].cause), (2, &Cause::UnknownValue("Cuisine".to_owned())));
}

#[test]
fn fields_are_read_as_people_write_them() {
    assert_eq!(one(r#""latitude": "48,36", "longitude": -4.26"#).position, Position::new(48.36, -4.26));
    assert_eq!(one(r#""telephone": "+33261910010|+33261910011""#).phone.as_deref(), Some("02 61 91 00 10"));
    assert_eq!(one(r#""telephone": "accueil;02 61 91 00 11""#).phone.as_deref(), Some("02 61 91 00 11"));
    assert_eq!(one(r#""date_maj": "2026-11-02T10:00:00.000Z""#).updated, Some(date(2026, 11, 2)));
    assert_eq!(one(r#""date_maj": "1970-01-01""#).updated, None);
    assert_eq!(one(r#""courriels": "a@courriel.example;b@courriel.example""#).email.as_deref(), Some("a@courriel.example"));
    for sites in [
        "https://a.example/;x=1;https://b.example",
        "https://a.example/;x=1|https://b.example",
        "https://a.example/;x=1; https://b.example",
    ] {
        assert_eq!(one(&format!(r#""site_web": "{sites}""#)).website.as_deref(), Some("https://a.example/;x=1"), "{sites}");
    }
    assert!(!one(r#""modalites_acces": "Téléphoner|Ce lieu n’accueille pas de public""#).receives_public);
    let explained = "Gratuit sous condition : La gratuité est conditionnée à des critères (adhésion, situation familiale)";
    assert_eq!(one(&format!(r#""frais_a_charge": "{explained}""#)).fee, Some(Fee::Conditional));
    assert_eq!(one(r#""frais_a_charge": ["Gratuit", "Payant"]"#).fee, Some(Fee::Conditional));
    let spreadsheet = with("\"x\": 0").replace("\"29460\"", "1000");
    assert_eq!(clean(spreadsheet.as_bytes())[0].postal_code, "01000");
}

#[test]
fn a_field_that_cannot_be_read_is_told_and_its_place_kept() {
    let text = |text: &str| text.to_owned();
    assert_eq!(trouble(r#""latitude": 148.36, "longitude": -4.26"#), (Some("latitude"), Cause::BadPosition(text("148.36 -4.26"))));
    assert_eq!(trouble(r#""longitude": "-4.26""#), (Some("latitude"), Cause::BadPosition(text(" -4.26"))));
    assert_eq!(trouble(r#""telephone": "+3326191""#), (Some("telephone"), Cause::BadPhone(text("+3326191"))));
    assert_eq!(trouble(r#""horaires": "le matin""#), (Some("horaires"), Cause::BadHours(text("le matin"))));
    assert_eq!(trouble(r#""date_maj": "2026-02-30""#), (Some("date_maj"), Cause::BadDate(text("2026-02-30"))));
    assert_eq!(trouble(r#""frais_a_charge": "Prix libre""#), (Some("frais_a_charge"), Cause::UnknownValue(text("Prix libre"))));
}

/// A list with this many places, each of two lines.
fn long_csv(count: usize) -> String {
    let mut file = format!("{HEADER},horaires,presentation_resume\n");
    for id in 0..count {
        writeln!(file, "{id},A,B,29460,C,{SERVICE},\"Mo-Fr 09:00-12:00,14:00-17:30; PH off\",\"Deux\nlignes\"").unwrap();
    }
    file
}

/// Generous: the machine may have other things to do.
fn takes_little(bytes: &[u8]) -> (Vec<Place>, Vec<Trouble>) {
    let start = Instant::now();
    let read = read("a", bytes);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    read
}

#[test]
fn five_thousand_places_take_little_time() {
    let (places, troubles) = takes_little(long_csv(5_000).as_bytes());
    assert_eq!((places.len(), troubles.len()), (5_000, 0));
    let items: Vec<String> =
        (0..5_000).map(|id| with("\"x\": 0")[1..].replacen("\"1\"", &format!("\"{id}\""), 1).replace(']', "")).collect();
    let (places, troubles) = takes_little(format!("[{}]", items.join(",\n")).as_bytes());
    assert_eq!((places.len(), troubles.len()), (5_000, 0));
}

#[test]
fn files_made_to_be_slow_are_not() {
    // Each line opens a cell that no other line closes.
    takes_little(format!("{HEADER}\n{}", "a\",\"b\n".repeat(50_000)).as_bytes());
    takes_little(format!("{HEADER}\n{}", "\"\n".repeat(50_000)).as_bytes());
    takes_little("{\"a\":".repeat(50_000).as_bytes());
    takes_little(format!("{}{}", "{\"a\":".repeat(50_000), "}".repeat(50_000)).as_bytes());
    takes_little(format!("{}{}", "[{\"a\":".repeat(50_000), "}]".repeat(50_000)).as_bytes());
    takes_little(format!("{HEADER}\n{}", ",".repeat(500_000)).as_bytes());
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read("a", &bytes);
    }

    #[test]
    fn a_hurt_file_is_read_without_a_panic(is_json: bool, at: prop::sample::Index, length in 0..8_usize, junk in "[{}\\[\\]\",;|:\\\\\r\na-zé0-9]{0,12}") {
        let mut bytes = if is_json { with("\"horaires\": \"Mo 09:00-12:00\"").into_bytes() } else { SAMPLE.to_vec() };
        let at = at.index(bytes.len());
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, junk.bytes());
        let (found, troubles) = read("a", &bytes);
        let lines = bytes.split(|byte| *byte == b'\n').count();
        prop_assert!(troubles.iter().all(|trouble| (1..=lines).contains(&trouble.line)));
        // What is hurt in one place leaves the rows that it does not touch.
        let is_header = !bytes[..at].contains(&b'\n');
        prop_assert!(is_json || is_header || found.len() >= 2, "{:?}", troubles);
    }

    #[test]
    fn any_text_in_any_cell_comes_back(name in "[^\0\\p{White_Space}]{1,12}", address in "[a-zé \"',;|]{0,20}") {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        for delimiter in [",", ";", "\t"] {
            let file = [HEADER.replace(',', delimiter), ["1", &quoted(&name), "B", "29460", &quoted(&address), SERVICE].join(delimiter)].join("\n");
            let (places, _) = read("a", file.as_bytes());
            prop_assert_eq!(&places[0].name, &name);
            prop_assert_eq!(&places[0].address, &one_line(&address));
        }
    }
}
