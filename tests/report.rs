//! `pas-a-pas report`, as a library types it.

#![expect(clippy::expect_used, reason = "a test that cannot run the program has failed")]

use jiff::civil::date;
use pas_a_pas::content::Level;
use pas_a_pas::machine::{Ledger, StateFolder};
use pas_a_pas::practice::Rung;
use pas_a_pas::tally::{Count, Event};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

struct Ran {
    went_well: bool,
    printed: String,
    told: String,
}

fn report(state: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
    // No settings of the machine that tests.
    let settings = if state.join("kiosk.ron").exists() { state.join("kiosk.ron") } else { "assets/kiosk.ron".into() };
    command.args(["report", "--settings"]).arg(settings).arg("--state").arg(state).args(arguments);
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(['\u{a0}', '\u{202f}'], " ");
    Ran { went_well: output.status.success(), printed: text(&output.stdout), told: text(&output.stderr) }
}

const NOVEMBER: [&str; 4] = ["--from", "2026-11-01", "--to", "2026-11-30"];

/// A state folder with the counts of an autumn, written by the kiosk's own ledger.
fn autumn() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = Ledger::open(StateFolder::at(folder.path()));
    let count = |day: Option<i8>, lesson: &str, event: &Event, times: usize| {
        let lesson = (!lesson.is_empty()).then(|| lesson.into());
        let level = lesson.as_ref().map(|_| Level::Try);
        for _ in 0..times {
            let day = day.map(|day| date(2026, if day > 30 { 10 } else { 11 }, day));
            ledger.count(day, Count { lesson: lesson.clone(), level, event: event.clone() });
        }
    };
    for day in [3, 10, 17, 24] {
        count(Some(day), "reply-mail", &Event::Started, 6);
        count(Some(day), "reply-mail", &Event::Finished, 4);
        count(Some(day), "reply-mail", &Event::LeftAt("write".into()), 2);
        count(Some(day), "reply-mail", &Event::HelpedBy(Rung::Look), 3);
    }
    count(Some(24), "reply-mail", &Event::Stuck, 4);
    count(Some(24), "reply-mail", &Event::Proposed, 12);
    count(Some(24), "reply-mail", &Event::Taken, 5);
    count(Some(24), "read-mail", &Event::Started, 3);
    count(Some(24), "read-mail", &Event::Finished, 3);
    count(Some(24), "write-mail", &Event::Started, 4);
    count(Some(24), "write-mail", &Event::Finished, 4);
    count(Some(24), "scam-mail", &Event::Started, 2);
    count(Some(24), "", &Event::Taken, 6);
    // Out of the time that is asked about.
    count(Some(31), "read-mail", &Event::Started, 100);
    count(None, "scam-sms", &Event::Started, 8);
    drop(ledger);
    folder
}

#[test]
fn a_library_reads_its_figures_in_words_by_theme_and_lesson() {
    let autumn = autumn();
    let ran = report(autumn.path(), &NOVEMBER);
    assert!(ran.went_well && ran.told.is_empty(), "{}", ran.told);
    let expected = "\
Les chiffres de la borne : du dimanche 1er au lundi 30 novembre 2026.

Thème « Courriel »
  Répondre à un courriel : commencée 24 fois, finie 16 fois
    Quittée 8 fois à l’étape « Dites à Nolwenn que vous venez. »
    Aide lue : où regarder 12 fois
    Atelier proposé 12 fois, Atelier regardé ou imprimé 5 fois
  Autres leçons de ce thème, ensemble : commencées 7 fois, finies 7 fois

  Sans passer par une leçon
    Atelier regardé ou imprimé 6 fois

Total de ce qui est écrit ici : commencées 31 fois, finies 23 fois

Sans date, car l’horloge de la borne n’était pas à l’heure :

Thème « Sécurité numérique »
  SMS : vrai ou faux ? : commencée 8 fois

Les chiffres de moins de 5 ne sont pas écrits : ils pourraient désigner quelqu’un.
";
    assert_eq!(ran.printed, expected);
    let english = report(autumn.path(), &[&NOVEMBER[..], &["--lang", "en"]].concat()).printed;
    assert!(english.contains("Theme “Email”") && english.contains("begun 24 times, finished 16 times"), "{english}");
}

#[test]
fn a_spreadsheet_gets_rows_that_are_as_fine_as_may_be() {
    let autumn = autumn();
    let ran = report(autumn.path(), &[&NOVEMBER[..], &["--csv"]].concat());
    assert!(ran.went_well && ran.told.is_empty(), "{}", ran.told);
    let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(ran.printed.as_bytes()).records().map(|row| row.expect("a row")).collect();
    let row = |day: &str, lesson: &str, event: &str| {
        let found = rows.iter().filter(|row| row[0] == *day && row[2] == *lesson && row[5] == *event);
        found.map(|row| row[7].to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("2026-11-24", "reply-mail", "started"), "6");
    assert_eq!((row("2026-11-24", "reply-mail", "finished"), row("2026-11", "reply-mail", "finished")), (String::new(), "16".to_owned()));
    assert_eq!((row("2026-11", "reply-mail", "left"), row("2026-11", "reply-mail", "helped")), ("8".to_owned(), "12".to_owned()));
    assert_eq!(row("2026-11-01/2026-11-30", "", "started"), "7", "two lessons on mail together: {}", ran.printed);
    assert_eq!((row("2026-11-24", "", "taken"), row("", "scam-sms", "started")), ("6".to_owned(), "8".to_owned()));
    assert_eq!(row("2026-11-01/2026-11-30", "", "left-out"), "", "said, and not how much");
    assert!(rows.iter().any(|row| row[5] == *"left-out" && row[3].contains("moins de 5")), "{}", ran.printed);
    assert!(rows.iter().all(|row| row[7].is_empty() || row[7].parse::<u32>().expect("a number") >= 5), "{}", ran.printed);
    let title = |lesson: &str| rows.iter().find(|row| row[2] == *lesson).map(|row| (row[1].to_owned(), row[3].to_owned()));
    assert_eq!(title("reply-mail"), Some(("email".to_owned(), "Répondre à un courriel".to_owned())));

    // Who sees nothing wrong in small figures gets all of them, each where it belongs.
    let settings = autumn.path().join("kiosk.ron");
    fs::write(&settings, "(small_cells: 1)").expect("a file");
    let all = report(autumn.path(), &[&NOVEMBER[..], &["--csv"]].concat()).printed;
    let mut sums: BTreeMap<(String, String), u64> = BTreeMap::new();
    for row in csv::Reader::from_reader(all.as_bytes()).records() {
        let row = row.expect("a row");
        assert!(row[0].len() == 10 || row[2] == *"scam-sms", "{row:?}");
        *sums.entry((row[2].to_owned(), row[5].to_owned())).or_default() += row[7].parse::<u64>().expect("a number");
    }
    let sum = |lesson: &str, event: &str| sums[&(lesson.to_owned(), event.to_owned())];
    assert_eq!([sum("read-mail", "started"), sum("scam-mail", "started"), sum("reply-mail", "stuck")], [3, 2, 4]);
}

#[test]
fn what_is_damaged_is_told_with_its_line_and_the_rest_is_reported() {
    let autumn = autumn();
    let file = autumn.path().join("tally-2026-11.csv");
    let text = fs::read_to_string(&file).expect("a tally");
    fs::write(&file, text.replace("2026-11-03,reply-mail,try,started,,6", "2026-11-03,reply-mail,try,started,,six")).expect("a file");
    let ran = report(autumn.path(), &NOVEMBER);
    assert!(ran.went_well);
    assert!(ran.told.contains("tally-2026-11.csv:3: ce nombre n’est pas possible : six."), "{}", ran.told);
    assert!(ran.told.contains("le contenu a changé") && ran.told.contains("ce qui se lit est compté"), "{}", ran.told);
    assert!(ran.printed.contains("commencée 18 fois"), "{}", ran.printed);
}

#[test]
fn what_cannot_be_read_at_all_is_not_taken_for_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("tally-2026-11.csv")).expect("a folder in the place of a file");
    let ran = report(folder.path(), &NOVEMBER);
    assert!(!ran.went_well && ran.printed.is_empty(), "{}", ran.printed);
    assert!(ran.told.contains("ne peut pas être lu") && ran.told.contains("sudo"), "{}", ran.told);
}

#[test]
fn where_nothing_is_counted_yet_that_is_said_kindly() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = report(folder.path(), &NOVEMBER);
    assert!(ran.went_well && ran.told.is_empty());
    assert!(ran.printed.starts_with("Rien n’a encore été compté : du dimanche 1er au lundi 30 novembre 2026."), "{}", ran.printed);
    let header = report(folder.path(), &["--csv"]);
    assert_eq!((header.went_well, header.printed.trim()), (true, "day,theme,lesson,title,level,event,detail,count"));
    let ledger = Ledger::open(StateFolder::at(folder.path()));
    ledger.count(Some(date(2026, 11, 3)), Count { lesson: Some("reply-mail".into()), level: Some(Level::Try), event: Event::Started });
    drop(ledger);
    assert!(report(folder.path(), &NOVEMBER).printed.contains("trop peu encore pour des chiffres"));
}

#[test]
fn what_cannot_be_asked_is_refused_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let backwards = report(folder.path(), &["--from", "2026-11-30", "--to", "2026-11-01"]);
    assert!(!backwards.went_well && backwards.told.contains("Échangez-les"), "{}", backwards.told);
    let nowhere = report(&folder.path().join("nowhere"), &[]);
    assert!(!nowhere.went_well && nowhere.told.contains("n’existe pas"), "{}", nowhere.told);
}
