//! The commands for whoever looks after a machine, run as they run them: `doctor` and `pin`.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

use jiff::ToSpan as _;
use pas_a_pas::content::Level;
use pas_a_pas::machine::{PinHash, Settings, Today};
use pas_a_pas::tally::{Count, Event, Tally};
use pas_a_pas::text::Lang;
use pas_a_pas::workshops::agenda::said;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pas-a-pas");

fn doctor(home: &Path, settings: &str) -> (Option<i32>, String) {
    let file = home.join("kiosk.ron");
    fs::write(&file, settings).expect("written");
    let mut command = Command::new(PROGRAM);
    command.args(["doctor", "--lang", "fr", "--settings"]).arg(&file);
    command.env("HOME", home).env_remove("XDG_STATE_HOME").env_remove("STATE_DIRECTORY").env("PATH", home);
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    assert!(stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    (status.code(), String::from_utf8(stdout).expect("text"))
}

/// The line of one part, without its mark.
fn line<'a>(told: &'a str, part: &str) -> &'a str {
    let found = told.lines().find(|line| line.trim_start_matches(['✓', '•', '✗', ' ']).starts_with(part));
    found.unwrap_or_else(|| panic!("no {part}: {told}"))
}

#[test]
fn a_machine_where_nothing_is_wrong_ends_well() {
    let home = tempfile::tempdir().expect("a folder for the test");
    let day = Today::in_zone("Europe/Paris").date().tomorrow().expect("a day");
    fs::write(home.path().join("agenda.ron"), format!("[(title: \"Atelier\", date: \"{day}\", from: \"14:00\", to: \"16:00\")]"))
        .expect("written");
    let (code, told) = doctor(home.path(), "(agenda: \"agenda.ron\")");
    for part in [
        "Écran",
        "Dalle tactile",
        "Son et voix",
        "Lettres",
        "Disque",
        "Horloge",
        "Réglages",
        "Leçons",
        "Agenda",
        "Imprimante",
        "Surveillance",
        "Mémoire",
        "Chiffres",
    ] {
        line(&told, part);
    }
    for part in ["Lettres", "Disque", "Horloge", "Réglages", "Leçons", "Agenda", "Imprimante"] {
        assert!(line(&told, part).starts_with('✓'), "{told}");
    }
    // A machine without a screen, as in continuous integration, is told so; one with a connector and no screen is wrong.
    if line(&told, "Écran").starts_with('✗') {
        assert_eq!(code, Some(1), "{told}");
    } else {
        assert_eq!(code, Some(0), "{told}");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_what_to_do() {
    let home = tempfile::tempdir().expect("a folder for the test");
    let lessons = home.path().join("own/lessons/mail");
    fs::create_dir_all(&lessons).expect("made");
    fs::write(lessons.join("reply-mail.ron"), "Lesson(\n    theme: \"mail\",\n    them: 1,\n)").expect("written");
    fs::write(home.path().join("agenda.ics"), "nothing").expect("written");
    let settings = "(\n    content: \"own\",\n    agenda: \"agenda.ics\",\n    printer: \"accueil\",\n    idle_secs: 5,\n    time_zone: \"Breizh/Brest\",\n)";
    let (code, told) = doctor(home.path(), settings);
    assert_eq!(code, Some(1), "{told}");
    for part in ["Réglages", "Leçons", "Agenda", "Imprimante", "Horloge"] {
        assert!(line(&told, part).starts_with('✗'), "{told}");
    }
    for words in ["kiosk.ron", "ligne 5", "idle_secs", "lessons/mail/reply-mail.ron:3", "agenda.ics:1", "cups-client", "Europe/Paris"] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn an_agenda_tells_when_it_last_changed_and_whether_that_is_long_ago() {
    let home = tempfile::tempdir().expect("a folder for the test");
    let file = home.path().join("agenda.ron");
    let today = Today::in_zone("Europe/Paris");
    let day = today.date().tomorrow().expect("a day");
    fs::write(&file, format!("[(title: \"Atelier\", date: \"{day}\", from: \"14:00\", to: \"16:00\")]")).expect("written");
    let set = |days: i64| {
        let at = today.now().checked_sub(days.days()).expect("a day");
        let opened = fs::File::options().append(true).open(&file).expect("there");
        opened.set_modified(at.timestamp().try_into().expect("a moment")).expect("set");
        (said::dated(Lang::Fr, at.date()), doctor(home.path(), "(agenda: \"agenda.ron\")").1)
    };
    let (date, told) = set(60);
    assert!(line(&told, "Agenda").starts_with('✓') && told.contains(&date), "{told}");
    let (date, told) = set(61);
    assert!(line(&told, "Agenda").starts_with('•') && told.contains("Relisez-le") && told.contains(&date), "{told}");
}

#[test]
fn a_folder_that_nobody_can_write_into_is_told() {
    let home = tempfile::tempdir().expect("a folder for the test");
    // A file where the folder should be: even root writes nothing into it.
    fs::write(home.path().join(".local"), "").expect("written");
    let (code, told) = doctor(home.path(), "()");
    assert!(line(&told, "Disque").starts_with('✗') && code == Some(1), "{told}");
}

fn pin(typed: &str) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(["pin", "--lang", "en"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = command.spawn().expect("the program runs");
    program.stdin.take().expect("piped").write_all(typed.as_bytes()).expect("read");
    program.wait_with_output().expect("it ends")
}

#[test]
fn a_pin_becomes_a_line_of_the_settings_that_does_not_tell_it() {
    let Output { status, stdout, stderr } = pin("73519\n73519\n");
    assert!(status.success());
    let line = String::from_utf8(stdout).expect("text");
    let (settings, faults) = Settings::from_ron(&format!("(\n{line})"));
    assert!(faults.is_empty() && settings.adviser_pin.as_ref().map(PinHash::as_str).is_some(), "{line} {faults:?}");
    assert!(!line.contains("73519") && !String::from_utf8_lossy(&stderr).contains("73519"));
}

#[test]
fn what_is_no_pin_is_told_in_words() {
    for (typed, words) in [
        ("12\n12\n", "4 to 8 digits"),
        ("1234\n1235\n", "not the same"),
        ("", "No code"),
        ("1234\n", "No code"),
        ("abcd\nabcd\n", "4 to 8 digits"),
    ] {
        let Output { status, stdout, stderr } = pin(typed);
        assert!(!status.success() && stdout.is_empty());
        assert!(String::from_utf8_lossy(&stderr).contains(words), "{typed:?}: {}", String::from_utf8_lossy(&stderr));
    }
}

#[test]
fn the_figures_of_the_last_days_are_told_and_small_ones_are_not() {
    let home = tempfile::tempdir().expect("a folder for the test");
    let day = Today::in_zone("Europe/Paris").date();
    let mut tally = Tally::default();
    let lesson = |id: &str, event| Count { lesson: Some(id.into()), level: Some(Level::Try), event };
    for _ in 0..7 {
        tally.add(Some(day), lesson("reply-mail", Event::Started));
        tally.add(Some(day), lesson("reply-mail", Event::Finished));
    }
    tally.add(Some(day), lesson("read-mail", Event::Started));
    let state = home.path().join(".local/state/pas-a-pas");
    fs::create_dir_all(&state).expect("made");
    fs::write(state.join(format!("tally-{}.csv", day.strftime("%Y-%m"))), tally.to_text()).expect("written");
    let (_, told) = doctor(home.path(), "()");
    let figures = told.split("Chiffres").nth(1).expect("the figures");
    assert!(figures.contains("Répondre à un courriel") && figures.contains("7 fois"), "{told}");
    assert!(!figures.contains("Lire un courriel") && !figures.contains("8 fois"), "one is too small, and the sum would tell it: {told}");
}
