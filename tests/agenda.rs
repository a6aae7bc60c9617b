//! `pas-a-pas agenda`, as an adviser types it.

#![expect(clippy::expect_used, reason = "a test that cannot run the program has failed")]

use std::path::Path;
use std::process::Command;

struct Ran {
    went_well: bool,
    printed: String,
    told: String,
}

fn agenda(arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
    // No settings of the machine that tests.
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/kiosk.ron");
    command.args(["agenda", "--settings"]).arg(settings).args(["--at", "2026-11-23T10:00"]).args(arguments);
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(['\u{a0}', '\u{202f}'], " ");
    Ran { went_well: output.status.success(), printed: text(&output.stdout), told: text(&output.stderr) }
}

#[test]
fn calendars_of_several_services_are_told_together_in_their_order() {
    let ran = agenda(&["tests/agenda", "--days", "20"]);
    assert!(ran.went_well, "{}", ran.told);
    let expected =
        "jeudi 3 décembre, de 14 h à 16 h (dans 10 jours) – Atelier éclair : les mots de passe – Médiathèque, Daoulas – atelier éclair";
    assert!(ran.printed.lines().any(|line| line == expected), "{}", ran.printed);
    let ends = |start: &str| ran.printed.lines().position(|line| line.starts_with(start));
    assert!(ends("jeudi 26 novembre") < ends("jeudi 3 décembre") && ends("jeudi 26 novembre").is_some(), "{}", ran.printed);
}

#[test]
fn each_language_has_its_own_words_and_programs_get_json() {
    let english = agenda(&["tests/agenda", "--days", "20", "--lang", "en"]).printed;
    assert!(english.contains("Thursday 3 December, 2 pm to 4 pm (in 10 days)") && english.contains("short workshop"), "{english}");
    let breton = agenda(&["tests/agenda", "--days", "20", "--lang", "br"]).printed;
    assert!(breton.contains("Diriaou 3 Kerzu, 14:00–16:00"), "{breton}");
    let json = agenda(&["tests/agenda", "--days", "20", "--json"]).printed;
    let events: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let starts: Vec<&str> = events.iter().filter_map(|event| event["start"].as_str()).collect();
    assert!(starts.len() == events.len() && starts.is_sorted() && starts[0].ends_with("+01:00"), "{starts:?}");
}

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_the_rest_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = std::fs::read("tests/agenda/nextcloud.ics").expect("a calendar");
    std::fs::write(folder.path().join("cut.ics"), &good[..good.len() - 40]).expect("a file");
    std::fs::write(folder.path().join("agenda.ron"), "[\n    (title: \"Permanence\", every: Monday, from: \"10:00\"),\n]").expect("a file");
    let path = folder.path().to_str().expect("a plain path");
    let ran = agenda(&[path]);
    assert!(ran.went_well, "what can be read is shown");
    assert!(ran.told.contains("agenda.ron:2:5: écrivez « from » et « to »"), "{}", ran.told);
    assert!(ran.told.contains("cut.ics:") && ran.told.contains("la fin du fichier manque"), "{}", ran.told);
    assert!(!ran.printed.trim().is_empty() && !ran.printed.contains("Rien n’est prévu"), "{}", ran.printed);
    assert!(!agenda(&["nowhere.ics"]).went_well);
}

#[test]
fn the_example_never_runs_dry_and_says_what_it_is() {
    let ran = agenda(&["--days", "7"]);
    assert!(ran.went_well && ran.told.is_empty(), "{}", ran.told);
    let (events, recommended) = ran.printed.split_once("\n\n").expect("what is proposed stands apart");
    assert!(events.lines().count() >= 3 && events.lines().all(|line| line.ends_with("– exemple")), "{}", ran.printed);
    assert!(recommended.contains("– exemple") && recommended.contains("Parce que c’est bientôt."), "{}", ran.printed);
}

#[test]
fn what_would_be_proposed_after_a_lesson_is_told_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("agenda.ron");
    let text = r#"[
        (title: "Permanence", place: "Mairie", every: Tuesday, from: "14:00", to: "17:00"),
        (title: "Atelier courriels", place: "Mairie", date: "2026-12-10", from: "14:00", to: "16:00"),
        (title: "Atelier courriels", place: "Mairie", date: "2026-12-03", from: "14:00", to: "16:00", seats: 0),
    ]"#;
    std::fs::write(&file, text).expect("a file");
    let path = file.to_str().expect("a plain path");
    let ran = agenda(&[path, "--after", "reply-mail"]);
    assert!(ran.went_well, "{}", ran.told);
    let proposed: Vec<&str> = ran.printed.split("\n\n").skip(1).collect();
    let [stuck, helped, at_ease] = proposed.as_slice() else { panic!("{}", ran.printed) };
    assert!(stuck.contains("bloqué") && stuck.contains("mardi 24 novembre") && stuck.contains("Parce qu’à deux"), "{stuck}");
    assert!(helped.contains("jeudi 10 décembre") && helped.contains("vous venez de pratiquer « Mes courriels »"), "{helped}");
    assert!(at_ease.contains("jeudi 10 décembre") && at_ease.contains("à l’aise avec « Mes courriels »"), "{at_ease}");
    assert!(
        ran.printed.contains("jeudi 3 décembre, de 14 h à 16 h (dans 10 jours) – Atelier courriels – Mairie – atelier éclair – complet")
    );
    let unknown = agenda(&[path, "--after", "reply-mial"]);
    assert!(!unknown.went_well && unknown.told.contains("reply-mail"), "{}", unknown.told);
}
