//! What authors get when something is wrong with a content folder: one defect a test, on a copy of the shipped content.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use pas_a_pas::content::{self, CheckWords, Content, Diagnostic, Files, Layer, LessonId, Problem, Severity};
use pas_a_pas::machine::read_folder;
use pas_a_pas::text::Lang;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

const LESSON: &str = "lessons/mail/reply-mail.ron";
const SITE: &str = "lessons/sites/webmail.ron";
const TAX_SITE: &str = "lessons/sites/tax-return.ron";
const FIGURES: &str = "lessons/data/tax-2026.ron";
const CATALOGUE: &str = "lessons/catalogue.ron";
const GLOSSARY: &str = "locales/fr/glossary.ftl";
const PLACEMENT: &str = "lessons/placement.ron";
const ORIENTATION: &str = "lessons/orientation.ron";
const WHO_HELPS: &str = "locales/fr/orientation.ftl";
const PERSONAS: &str = "lessons/personas.ron";
const FRENCH: &str = "locales/fr/lessons/reply-mail.ftl";
const ENGLISH: &str = "locales/en/lessons/reply-mail.ftl";

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 12, 1)
}

/// A content folder on disk.
struct Folder {
    dir: tempfile::TempDir,
}

impl Folder {
    /// The shipped content. Its French texts stand in for English ones: these tests are about the files.
    fn new() -> Self {
        let folder = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("lessons"), &folder.path("lessons"));
        for lang in ["fr", "en"] {
            for part in ["lessons", "sites"] {
                copy(&root.join("locales/fr").join(part), &folder.path(&format!("locales/{lang}/{part}")));
            }
            fs::copy(root.join("locales/fr/catalogue.ftl"), folder.path(&format!("locales/{lang}/catalogue.ftl"))).unwrap();
        }
        folder
    }

    fn empty() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces the first `from` in a file.
    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, text.replacen(from, to, 1));
    }

    fn check(&self) -> Checked {
        Checked::of(Files::built_in().overlay(read_folder(self.dir.path())))
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// What `check` finds and prints.
struct Checked {
    content: Content,
    diagnostics: Vec<Diagnostic>,
    printed: String,
    files: Files,
}

impl Checked {
    fn of(files: Files) -> Self {
        let (content, diagnostics) = content::check(&files, today());
        let printed = content::render(&diagnostics, &files, &CheckWords::new(Lang::En));
        Self { content, diagnostics, printed, files }
    }

    fn ids(&self) -> Vec<&str> {
        self.diagnostics.iter().map(|found| found.problem.id()).collect()
    }

    fn opens(&self, lesson: &str) -> bool {
        self.content.lessons.contains_key(&LessonId::from(lesson))
    }

    /// One finding, printed with its file, the line that holds `on`, the cause and the remedy.
    #[track_caller]
    fn tells(&self, id: &str, file: &str, on: &str) -> &Diagnostic {
        assert_eq!(self.ids(), [id], "{}", self.printed);
        let found = &self.diagnostics[0];
        self.tells_about(found, file, on);
        found
    }

    #[track_caller]
    fn tells_about(&self, found: &Diagnostic, file: &str, on: &str) {
        let text = String::from_utf8_lossy(self.files.bytes(file, found.place.layer).unwrap()).into_owned();
        let (number, line) = text.lines().enumerate().find(|(_, line)| line.contains(on)).unwrap();
        let (number, line) = (number + 1, line.trim());
        assert!(self.printed.contains(&format!("{file}:{number}:")), "no line {number} in\n{}", self.printed);
        let shown: String = line.chars().take(60).collect();
        assert!(self.printed.contains(&shown), "no {shown} in\n{}", self.printed);
        let words = CheckWords::new(Lang::En);
        for said in [words.cause(&found.problem), words.remedy(&found.problem)] {
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(plain(&self.printed).contains(&plain(&said)), "no {said} in\n{}", self.printed);
        }
    }
}

/// The shipped lesson a second time, under another name.
fn second_lesson(folder: &Folder) {
    folder.write("lessons/mail/second.ron", folder.text(LESSON));
    for lang in ["fr", "en"] {
        folder.write(&format!("locales/{lang}/lessons/second.ftl"), folder.text(FRENCH));
    }
    folder.edit(CATALOGUE, "\"reply-mail\", ", "\"reply-mail\", \"second\", ");
    folder.edit(CATALOGUE, "numbers: {", "numbers: {\n        \"second\": 99,");
}

#[test]
fn good_content_is_counted() {
    let checked = Folder::new().check();
    assert_eq!(checked.ids(), [] as [&str; 0], "{}", checked.printed);
    assert_eq!(checked.printed, "");
    let said = CheckWords::new(Lang::En).counted(&checked.content);
    let content = &checked.content;
    let steps: usize = content.lessons.values().map(|lesson| lesson.steps.len()).sum();
    let counted = [content.catalogue.themes.len(), content.lessons.len(), steps, content.sites.len(), content.personas.len()];
    let figures: Vec<usize> = said.split(|c: char| !c.is_ascii_digit()).filter_map(|figure| figure.parse().ok()).collect();
    assert_eq!(figures, counted, "{said}");
}

#[test]
fn what_is_shipped_has_no_problem() {
    let checked = Checked::of(Files::built_in());
    assert_eq!(checked.ids(), [] as [&str; 0], "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn texts_are_given_in_the_language_or_in_french_with_the_personas_data() {
    let folder = Folder::new();
    folder.edit(ENGLISH, "title = Répondre à un courriel", "title = Answer an e-mail");
    folder.edit("locales/en/catalogue.ftl", "Mes courriels", "My e-mails");
    let content = folder.check().content;
    let (lesson, site, persona) = ("reply-mail".into(), "webmail".into(), "monique".into());
    assert_eq!(content.lesson_text(Lang::En, &lesson, "title").as_deref(), Some("Answer an e-mail"));
    assert_eq!(content.lesson_text(Lang::Br, &lesson, "title").as_deref(), Some("Répondre à un courriel"));
    assert_eq!(content.lesson_text(Lang::Fr, &lesson, "open.why").as_deref(), Some("Il faut le lire avant d’y répondre."));
    assert_eq!(content.lesson_text(Lang::Fr, &lesson, "open.nothing"), None);
    assert_eq!(content.site_text(Lang::Fr, &site, &persona, "me").as_deref(), Some("Monique Kerbrat"));
    assert_eq!(content.site_text(Lang::En, &site, &persona, "my-address").as_deref(), Some("monique.kerbrat@courrier.example"));
    assert_eq!(content.catalogue_text(Lang::En, "mail").as_deref(), Some("My e-mails"));

    assert!(content.texts.has_lesson(Lang::En, &lesson));

    // Without English or Breton texts, French speaks for them.
    fs::remove_dir_all(folder.path("locales/en")).unwrap();
    let content = Checked::of(read_folder(folder.dir.path())).content;
    assert_eq!(content.catalogue_text(Lang::Br, "mail.line").as_deref(), Some("Lire, écrire, joindre, trier"));
    assert!(!content.texts.has_lesson(Lang::En, &lesson));
    assert_eq!(content.lesson_text(Lang::En, &lesson, "title").as_deref(), Some("Répondre à un courriel"));
}

#[test]
fn unknown_field() {
    let folder = Folder::new();
    folder.edit(LESSON, "mistakes: [\n", "mistake: [\n");
    let checked = folder.check();
    let found = checked.tells("unknown-field", LESSON, "mistake: [");
    assert!(matches!(&found.problem, Problem::UnknownField { guess: Some(guess), .. } if guess == "mistakes"));
    assert!(checked.opens("reply-mail"), "the built-in lesson stands in");
}

#[test]
fn every_problem_is_told_and_not_only_the_first() {
    let folder = Folder::new();
    folder.edit(LESSON, "minutes: 6", "minuts: 6, minutes: 6");
    folder.edit(LESSON, "Tap(\"forward\")", "Tape(\"forward\")");
    folder.edit(SITE, "Go(\"drafts\")", "Go(\"draft\")");
    folder.edit(FRENCH, "    .why = Une phrase courte suffit.\n", "");
    folder.edit(PERSONAS, "courrier.example", "gmail.com");
    assert_eq!(folder.check().ids(), ["unknown-field", "unknown-variant", "foreign-address", "unknown-page", "missing-text"]);
}

#[test]
fn missing_text_in_one_language() {
    for (file, lang) in [(FRENCH, "in French"), (ENGLISH, "in English")] {
        let folder = Folder::new();
        folder.edit(file, "    .look = Regardez sous votre texte.\n", "");
        let checked = folder.check();
        checked.tells("missing-text", file, "send = Envoyez votre réponse.");
        assert!(checked.printed.contains("“send.look” is missing") && checked.printed.contains(lang), "{}", checked.printed);
        assert_eq!(checked.opens("reply-mail"), file == ENGLISH, "French stands in for English, nothing for French");
    }
    // With the message gone, the place that asks for it is told.
    let folder = Folder::new();
    folder.edit(ENGLISH, "mission =", "misson =");
    let checked = folder.check();
    assert_eq!(checked.ids(), ["missing-text", "unused-text"]);
    checked.tells_about(&checked.diagnostics[0], LESSON, "Lesson(");
}

#[test]
fn no_texts_at_all_in_one_language() {
    let folder = Folder::new();
    second_lesson(&folder);
    fs::remove_file(folder.path("locales/en/lessons/second.ftl")).unwrap();
    let checked = folder.check();
    let found = checked.tells("missing-texts", "lessons/mail/second.ron", "Lesson(");
    assert!(
        matches!(&found.problem, Problem::MissingTexts { path, count: 112, .. } if path == "locales/en/lessons/second.ftl"),
        "{found:?}"
    );
}

#[test]
fn text_nobody_uses() {
    let folder = Folder::new();
    folder.edit(FRENCH, "recap-3 =", "recap-4 = Autre chose\nrecap-3 =");
    let checked = folder.check();
    assert_eq!(checked.tells("unused-text", FRENCH, "recap-4").severity, Severity::Warning);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn texts_that_belong_to_nothing() {
    let folder = Folder::new();
    folder.write("locales/fr/lessons/reply-mial.ftl", "title = Titre\n");
    let checked = folder.check();
    assert_eq!(checked.ids(), ["texts-of-nothing"]);
    assert!(
        checked.printed.contains("locales/fr/lessons/reply-mial.ftl") && checked.printed.contains("“reply-mail”"),
        "{}",
        checked.printed
    );
}

#[test]
fn duplicate_ids() {
    for (file, from, to, on) in [
        (LESSON, "id: \"check\"", "id: \"reply\"", "id: \"reply\", // twice"),
        (SITE, "id: \"bin\", path: \"corbeille\"", "id: \"drafts\", path: \"corbeille\"", "id: \"drafts\", path: \"corbeille\""),
        (SITE, "Field(Field(id: \"subject\")),", "Field(Field(id: \"to\")),", "Field(Field(id: \"to\"))"),
        (SITE, "Record(id: \"recipe\"", "Record(id: \"prize\"", "\"sent\"}"),
        (SITE, "\"date\", \"body\"],", "\"date\", \"body\", \"to\"],", "columns: ["),
        (CATALOGUE, "Theme(", "Theme(id: \"mail\", icon: \"mail\", tint: Sea, lessons: []),\n    Theme(", "            id: \"mail\""),
        (
            PERSONAS,
            "Persona(\n",
            "Persona(id: \"monique\", first_name: \"M\", last_name: \"K\", address: \"m@k.example\"),\n    Persona(\n",
            "        id: \"monique\"",
        ),
    ] {
        let folder = Folder::new();
        folder.edit(file, from, to);
        if file == LESSON {
            folder.edit(
                file,
                "id: \"reply\",\n            does: [Tap(\"folder-sent\")]",
                "id: \"reply\", // twice\n            does: [Tap(\"folder-sent\")]",
            );
        }
        let checked = folder.check();
        let duplicates: Vec<_> = checked.diagnostics.iter().filter(|found| found.problem.id() == "duplicate-id").collect();
        assert_eq!(duplicates.len(), 1, "{to}\n{}", checked.printed);
        checked.tells_about(duplicates[0], file, on);
    }
}

#[test]
fn a_lesson_and_a_service_of_one_name() {
    let folder = Folder::new();
    folder.write("lessons/sites/reply-mail.ron", folder.text(SITE));
    for lang in ["fr", "en"] {
        folder.write(&format!("locales/{lang}/sites/reply-mail.ftl"), folder.text("locales/fr/sites/webmail.ftl"));
    }
    let checked = folder.check();
    let found = checked.diagnostics.iter().find(|found| found.problem.id() == "duplicate-id").unwrap();
    assert!(checked.printed.contains("A lesson and a service have the name “reply-mail”"), "{}", checked.printed);
    assert!(found.severity == Severity::Warning && checked.opens("reply-mail"));
}

#[test]
fn two_lessons_of_one_name() {
    let folder = Folder::new();
    folder.write("lessons/post/reply-mail.ron", folder.text(LESSON));
    let checked = folder.check();
    assert_eq!(checked.ids(), ["duplicate-id"]);
    assert!(checked.printed.contains("lessons/post/reply-mail.ron") && checked.printed.contains(LESSON), "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn target_that_is_on_no_page() {
    let folder = Folder::new();
    second_lesson(&folder);
    let second = "lessons/mail/second.ron";
    folder.edit(second, "does: [Tap(\"reply\")]", "does: [Tap(\"rely\")]");
    let checked = folder.check();
    let found = checked.tells("unknown-target", second, "does: [Tap(\"rely\")]");
    assert!(matches!(&found.problem, Problem::UnknownTarget { guess: Some(guess), .. } if guess == "reply"));
    assert!(!checked.opens("second") && checked.opens("reply-mail"), "a broken lesson takes no other with it");
}

#[test]
fn names_a_lesson_gets_wrong() {
    for (from, to, id) in [
        ("theme: \"mail\"", "theme: \"mial\"", "unknown-theme"),
        ("site: \"webmail\"", "site: \"webmial\"", "unknown-site"),
        ("persona: \"monique\"", "persona: \"moniqe\"", "unknown-persona"),
        ("start: \"inbox\"", "start: \"inbx\"", "unknown-start"),
        ("start: \"inbox\"", "start: \"message\"", "start-needs-record"),
        ("Showing(\"reply-nolwenn\")", "Showing(\"reply\")", "unknown-place"),
        ("Filled(\"body\")", "Filled(\"send\")", "not-a-field"),
        ("Slip(when: Tap(\"cancel\")", "Slip(when: Tap(\"cancle\")", "unknown-target"),
        ("minutes: 6", "minutes: 90", "minutes-out-of-range"),
        ("does: [Tap(\"sign-out\")]", "does: []", "nothing-done"),
        ("recap: 3", "recap: 2", "recap-count"),
        ("holds: Showing(\"signed-out\")", "holds: Tapped(\"sign-out\")", "tapped-outcome"),
        ("holds: Showing(\"signed-out\"), step: \"sign-out\"", "holds: Showing(\"signed-out\"), step: \"sign-ot\"", "unknown-step"),
        ("Outcome(id: \"closed\"", "Outcome(id: \"answered\"", "duplicate-id"),
        ("bridge: Lesson(\"read-mail\")", "bridge: Lesson(\"red-mail\")", "unknown-bridge"),
        ("bridge: Lesson(\"read-mail\")", "bridge: Lesson(\"reply-mail\")", "bridge-to-itself"),
        ("bridge: Lesson(\"read-mail\")", "bridge: Steps([])", "empty-bridge"),
        ("does: [Type(\"body\", \"phrase\")]),", "does: [Type(\"body\", \"phrase\")], bridge: Lesson(\"read-mail\")),", "bridge-in-bridge"),
        ("id: \"sign-out\",", "id: \"sign-out\", classic_mistake: true,", "classic-without-mistake"),
        ("until: Filled(\"body\")", "until: Matches(\"body\", Pattern(\" \"))", "empty-pattern"),
        ("until: Filled(\"body\")", "until: Matches(\"body\", SameAs(\"bodi\"))", "unknown-target"),
        ("until: Showing(\"sent\")", "until: Any([Showing(\"sent\"), Not(Showing(\"sant\"))])", "unknown-place"),
        ("list: \"mails\",", "list: \"mail\",", "unknown-list"),
        ("\"to\": OneOf(", "\"too\": OneOf(", "unknown-column"),
    ] {
        let folder = Folder::new();
        folder.edit(LESSON, from, to);
        let checked = folder.check();
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        checked.tells_about(found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed)), LESSON, to);
        assert!(!checked.opens("reply-mail"));
    }
}

#[test]
fn a_group_of_one_step_is_looked_at() {
    let folder = Folder::new();
    folder.edit(LESSON, "id: \"check\",", "id: \"check\", group: \"look\",");
    let checked = folder.check();
    assert_eq!(checked.tells("lonely-group", LESSON, "group: \"look\"").severity, Severity::Warning);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn a_lesson_without_an_outcome_is_left_out() {
    let folder = Folder::new();
    let text = folder.text(LESSON);
    let (head, rest) = text.split_once("    outcomes: [").unwrap();
    let (_, tail) = rest.split_once("    recap: 3").unwrap();
    folder.write(LESSON, format!("{head}    outcomes: [],\n    recap: 3{tail}"));
    let checked = folder.check();
    assert!(checked.ids().contains(&"no-outcomes") && !checked.opens("reply-mail"), "{}", checked.printed);
}

#[test]
fn what_the_tutor_cannot_teach_is_found_by_playing() {
    for (from, to, id, on) in [
        ("holds: Showing(\"signed-out\")", "holds: Showing(\"sent\")", "outcome-not-reached", "id: \"closed\""),
        ("holds: Showing(\"signed-out\")", "holds: Not(Showing(\"sent\"))", "outcome-from-start", "id: \"closed\""),
        ("Slip(when: Tap(\"cancel\")", "Slip(when: Tap(\"folder-sent\")", "slip-not-on-page", "id: \"send\""),
        ("Slip(when: Tap(\"forward\")", "Slip(when: Tap(\"reply\")", "mistake-is-right", "id: \"reply\""),
        ("does: [Type(\"body\", \"phrase\")]", "does: [Tap(\"cancel\")]", "bridge-leads-nowhere", "id: \"write\""),
    ] {
        let folder = Folder::new();
        folder.edit(LESSON, from, to);
        let files = Files::built_in().overlay(read_folder(folder.dir.path()));
        let (content, _) = content::read(&files);
        let found = pas_a_pas::practice::prove_all(&content, &files, today());
        assert_eq!(found.iter().map(|found| found.problem.id()).collect::<Vec<_>>(), [id], "{to}");
        let printed = content::render(&found, &files, &CheckWords::new(Lang::En));
        let line = folder.text(LESSON).lines().position(|line| line.contains(on)).unwrap() + 1;
        assert!(printed.contains(&format!("{LESSON}:{line}:")), "line {line} in\n{printed}");
    }
}

#[test]
fn numbers_of_codes_and_the_questions() {
    for (file, from, to, id) in [
        (CATALOGUE, "sessions: [[\"passphrase\"", "sessions: [[\"pasphrase\"", "lesson-without-file"),
        (CATALOGUE, "sessions: [[\"passphrase\"", "sessions: [[], [\"passphrase\"", "empty-pathway"),
        (CATALOGUE, "id: \"atelier-scan\"", "id: \"atelier-taxes\"", "duplicate-id"),
        (CATALOGUE, "id: \"atelier-scan\"", "id: \"atelier-scanner\"", "missing-text"),
        (CATALOGUE, "\"read-mail\": 2", "\"read-mail\": 1", "number-twice"),
        (CATALOGUE, "\"read-mail\": 2", "\"read-mail\": 512", "number-out-of-code"),
        (CATALOGUE, "\"read-mail\": 2", "\"read-mail\": 0", "number-out-of-code"),
        (PLACEMENT, "\"read-mail\": 3", "\"read-mial\": 3", "unknown-subject"),
        (PLACEMENT, "id: \"used-never\"", "id: \"used-alone\"", "duplicate-id"),
    ] {
        let folder = Folder::new();
        folder.edit(file, from, to);
        let checked = folder.check();
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        let found = found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed));
        assert!(found.place.file == file && checked.opens("reply-mail"), "{}", checked.printed);
    }
    let folder = Folder::new();
    folder.edit(CATALOGUE, "        \"read-mail\": 2,\n", "");
    assert_eq!(folder.check().tells("no-number", CATALOGUE, "numbers: {").severity, Severity::Warning);
    let folder = Folder::new();
    let text = folder.text(PLACEMENT);
    let (head, rest) = text.split_once("id: \"touch\", answers: [").unwrap();
    let (_, tail) = rest.split_once("    ]),\n])").unwrap();
    folder.write(PLACEMENT, format!("{head}id: \"touch\", answers: []),\n]){tail}"));
    let checked = folder.check();
    assert!(checked.ids().contains(&"no-answers"), "{}", checked.printed);
}

#[test]
fn who_helps_with_what() {
    let info = "reach: Phone(\"0 805 805 817\")";
    let cyber = "reach: Website(\"17cyber.gouv.fr\")";
    let scam = "helpers: [\"info-scams\", \"seventeen-cyber\", \"bank\", \"desk\"]";
    let learn = "helpers: [\"session\", \"group\", \"evening\", \"desk\"]";
    // What is written instead, what is told, where, and whether it is an error.
    for (from, to, id, on, is_error) in [
        ("id: \"money\"", "id: \"scam\"", "duplicate-id", "id: \"scam\", icon: \"shield\"", true),
        (
            "Helper(id: \"desk\"",
            "Helper(id: \"desk\", reach: Told),\n        Helper(id: \"desk\"",
            "duplicate-id",
            "Helper(id: \"desk\", reach: Desk),",
            true,
        ),
        (
            "Helper(id: \"desk\"",
            "Helper(id: \"scam\", reach: Desk),\n        Helper(id: \"desk\"",
            "duplicate-id",
            "Helper(id: \"scam\"",
            true,
        ),
        (learn, "helpers: [\"session\", \"gruop\", \"evening\"]", "unknown-helper", "\"gruop\"", true),
        (learn, "helpers: [\"session\", \"evening\", \"session\"]", "helper-twice", "\"session\", \"evening\", \"session\"", true),
        (learn, "helpers: [\"evening\"]", "helper-count", "[\"evening\"]", false),
        (learn, "helpers: [\"session\", \"group\", \"evening\", \"desk\", \"bank\"]", "helper-count", "\"desk\", \"bank\"]", false),
        (learn, "helpers: []", "no-helpers", "id: \"learn\"", true),
        (learn, "helpers: [\"session\", \"desk\"]", "unused-helper", "id: \"evening\"", false),
        (scam, "helpers: [\"permanence\", \"info-scams\", \"seventeen-cyber\"]", "urgent-waits", "\"permanence\", \"info-scams\"", false),
        ("icon: \"heart\"", "icon: \"haert\"", "unknown-icon", "\"haert\"", true),
        ("topics: [\"phone\", \"start\"]", "topics: [\"phone\", \"strat\"]", "unknown-theme", "\"strat\"", false),
        (info, "reach: Phone(\"appelez-nous\")", "not-a-contact", "\"appelez-nous\"", true),
        (info, "reach: Phone(\"0 805 805 81\")", "not-a-contact", "\"0 805 805 81\"", true),
        (info, "reach: Phone(\"06 12 34 56 78\")", "unknown-contact", "\"06 12 34 56 78\"", false),
        (cyber, "reach: Website(\"https://17cyber.gouv.fr\")", "not-a-contact", "\"https://17cyber.gouv.fr\"", true),
        (cyber, "reach: Website(\"17cyber\")", "not-a-contact", "\"17cyber\"", true),
        (cyber, "reach: Website(\"17cyber.fr\")", "unknown-contact", "\"17cyber.fr\"", false),
        ("program: \"France Services\"", "program: \"France Service\"", "unlikely-program", "\"France Service\"", false),
        ("review_before: \"2027-06-01\"", "review_before: \"2026-12-01\"", "contacts-review-passed", "review_before", false),
    ] {
        let folder = Folder::new();
        folder.edit(ORIENTATION, from, to);
        let checked = folder.check();
        // A need or a helper that was renamed lacks its words as well, or has some that nobody uses.
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        let found = found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed));
        checked.tells_about(found, ORIENTATION, on);
        assert_eq!(found.severity == Severity::Error, is_error, "{}", checked.printed);
        assert!(checked.opens("reply-mail") && checked.content.offered_needs().count() >= 8, "{}", checked.printed);
    }
    // A misspelt way to get in touch: the shipped file stands in.
    let folder = Folder::new();
    folder.edit(ORIENTATION, "Workshop(Permanence)", "Workshop(Permanance)");
    let checked = folder.check();
    checked.tells("unknown-variant", ORIENTATION, "Permanance");
    assert!(checked.printed.contains("Permanence") && checked.content.offered_needs().count() == 9, "{}", checked.printed);
}

#[test]
fn the_words_of_who_helps() {
    let shipped = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(WHO_HELPS)).unwrap();
    for (from, to, id) in [
        ("learn = J’aimerais apprendre en groupe", "learn = J’aimerais vraiment apprendre en groupe", "too-long"),
        (
            "    .line = Avec d’autres, pas à pas",
            "    .line = Avec d’autres, pas à pas, et sans jamais avoir honte de ne pas savoir",
            "too-long",
        ),
        ("    .line = Avec d’autres, pas à pas\n", "", "missing-text"),
        ("    .reach = Allez à l’accueil.", "    .reech = Allez à l’accueil.", "missing-text"),
        ("Allez à l’accueil.", "Appelez le 06 12 34 56 78.", "real-phone"),
        ("Allez à l’accueil.", "Allez sur arnaque-info.com.", "foreign-address"),
        ("Allez à l’accueil.", "Cliquez.", "word-to-avoid"),
    ] {
        let folder = Folder::new();
        assert!(shipped.contains(from), "{from}");
        folder.write(WHO_HELPS, shipped.replacen(from, to, 1));
        let checked = folder.check();
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        let found = found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed));
        assert_eq!(found.place.file, WHO_HELPS, "{}", checked.printed);
    }
    // The kiosk adds the day of a workshop: its words may be left out. Nobody adds how to reach the town hall.
    let folder = Folder::new();
    let place = "    .reach = Demandez une place à l’accueil.\n";
    folder.write(WHO_HELPS, shipped.replace(place, ""));
    assert_eq!(folder.check().ids(), [] as [&str; 0]);
    // A need without a title would be an empty card.
    folder.write(WHO_HELPS, shipped.replacen("learn = J’aimerais apprendre en groupe", "learn =", 1));
    let checked = folder.check();
    assert!(checked.ids().contains(&"missing-text"), "{}", checked.printed);
    assert!(checked.content.offered_needs().all(|need| need.id.as_str() != "learn"));
    assert_eq!(checked.content.orientation_text(Lang::Br, "desk").as_deref(), Some("Une personne à l’accueil"));
}

#[test]
fn nobody_to_send_people_to_is_no_fault() {
    let folder = Folder::new();
    fs::remove_file(folder.path(ORIENTATION)).unwrap();
    for lang in ["fr", "en"] {
        for words in ["glossary.ftl", "pathways.ftl", "placement.ftl"] {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang).join(words);
            fs::copy(from, folder.path(&format!("locales/{lang}/{words}"))).unwrap();
        }
    }
    let checked = Checked::of(read_folder(folder.dir.path()));
    assert_eq!(checked.ids(), [] as [&str; 0], "{}", checked.printed);
    assert_eq!(checked.content.offered_needs().count(), 0);
}

#[test]
fn needs_know_the_formats_of_the_agenda() {
    use pas_a_pas::workshops::agenda::Format;
    // One type: what programs read of an event is what authors write of a helper.
    let codes: [&str; 4] = content::WorkshopFormat::ALL.map(Format::code);
    assert_eq!(codes, ["permanence", "stage", "atelier", "point"]);
}

#[test]
fn what_is_hard_to_read_and_words_that_nobody_explains() {
    let long = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
    for (lang, file, from, to, ids) in [
        ("fr", FRENCH, "week = Où", &format!("week = {long} Où")[..], &["long-sentence"][..]),
        ("fr", FRENCH, "mission =\n", "mission =\n    Bonjour. ", &["long-paragraph"]),
        ("fr", FRENCH, "week = Où", "week = Dans votre navigateur, où", &["jargon"]),
        ("fr", FRENCH, "week = Où", "week = Dans votre [[navigateur]], où", &["unexplained-word", "unexplained-word"]),
        ("en", ENGLISH, "week = Où", "week = In your browser, où", &["jargon"]),
        ("en", ENGLISH, "week = Où", "week = Click, où", &["word-to-avoid"]),
    ] {
        let folder = Folder::new();
        folder.edit(file, from, to);
        let checked = folder.check();
        assert_eq!(checked.ids(), ids, "{lang}: {to}\n{}", checked.printed);
        assert!(checked.opens("reply-mail"), "it is advice");
    }
    // Explained in one language, and not in the other.
    let folder = Folder::new();
    folder.edit(FRENCH, "week = Où", "week = Dans votre [[navigateur]], où");
    folder.write(GLOSSARY, fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(GLOSSARY)).unwrap());
    folder.edit(GLOSSARY, "brouillon =", "navigateur = Le programme qui montre les sites.\nbrouillon =");
    let checked = folder.check();
    checked.tells("unexplained-word", FRENCH, "[[navigateur]]");
    assert!(checked.printed.contains("locales/en/glossary.ftl"), "{}", checked.printed);
    // A word that no lesson marks any more.
    let folder = Folder::new();
    folder.write(GLOSSARY, fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(GLOSSARY)).unwrap());
    folder.edit(GLOSSARY, "brouillon =", "souris = Un petit appareil.\nbrouillon =");
    folder.check().tells("unused-text", GLOSSARY, "souris");
}

#[test]
fn names_a_site_gets_wrong() {
    for (from, to, id) in [
        ("Go(\"sent-message\")", "Go(\"sent-mesage\")", "unknown-page"),
        ("Clear([\"to\", \"subject\", \"body\"]), Go(\"new\")", "Clear([\"to\", \"subjet\"]), Go(\"new\")", "unknown-input"),
        ("list: \"mails\", id: \"message\"", "list: \"mail\", id: \"message\"", "unknown-list"),
        ("Byline(name: Column(\"from\")", "Byline(name: Column(\"form\")", "unknown-column"),
        ("icon: \"pencil\"", "icon: \"pencl\"", "unknown-icon"),
        (
            "id: \"folder-bin\", icon: \"trash\", page: \"bin\", does: [Go(\"bin\")]",
            "id: \"folder-bin\", icon: \"trash\", page: \"bin\", does: [Go(\"bin-message\")]",
            "page-needs-record",
        ),
        ("Heading(Text(\"sent-done-title\"))", "Heading(Column(\"subject\"))", "no-record-here"),
        ("Button(id: \"cancel\", icon: \"cross\", does", "Button(id: \"back\", icon: \"cross\", does", "reserved-id"),
    ] {
        let folder = Folder::new();
        folder.edit(SITE, from, to);
        let checked = folder.check();
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        let on = if id == "no-record-here" { "blocks: [\n" } else { to };
        let found = found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed));
        if id != "no-record-here" {
            checked.tells_about(found, SITE, on);
        }
        assert!(!checked.content.sites.contains_key("webmail") && !checked.opens("reply-mail"));
    }
}

#[test]
fn what_phones_and_meters_get_wrong() {
    const PHONE: &str = "lessons/sites/phone-scan.ron";
    const METER: &str = "lessons/sites/password-meter.ron";
    for (site, lesson, from, to, id, on) in [
        (PHONE, "scan-document", "Phone(home: \"apps\")", "Phone(home: \"aps\")", "unknown-page", "\"aps\""),
        (PHONE, "scan-document", ", \"corner-4\"]", "]", "corners-of-photo", "\"corner-3\"]"),
        (METER, "passphrase", "Strength(Chosen(", "Strength(Field(", "strength-of-typed", "Strength(Field("),
    ] {
        let folder = Folder::new();
        folder.edit(site, from, to);
        let checked = folder.check();
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        checked.tells_about(found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed)), site, on);
        assert!(!checked.opens(lesson), "{id}: the lesson is left out");
    }
}

#[test]
fn names_a_form_gets_wrong() {
    for (from, to, id, on) in [
        ("Button(id: \"connect\"", "Button(id: \"address-bar\"", "reserved-id", "\"address-bar\""),
        ("When(chosen: \"section-rent\"", "When(chosen: \"section-rant\"", "unknown-option", "\"section-rant\""),
        ("Choose(\"lived-here\"), Choose(\"family-married\")],", "Choose(\"lived\")],", "unknown-option", "\"lived\")"),
        ("prefilled: \"rate-individual\"", "prefilled: \"rate-mine\"", "unknown-option", "\"rate-mine\""),
        ("If(\"family-single\", Is", "If(\"family-singel\", Is", "unknown-option", "\"family-singel\""),
        ("over: \"summary\"", "over: \"sumary\"", "unknown-page", "\"sumary\""),
        ("SendCode(\"code\"), Go", "SendCode(\"coda\"), Go", "unknown-input", "\"coda\""),
        ("Plus([Field(\"box-1aj\")", "Plus([Field(\"box-1ja\")", "unknown-input", "\"box-1ja\""),
        ("Sum(\"net-2\")]))", "Sum(\"net-3\")]))", "unknown-sum", "\"net-3\""),
        ("Euros(Sum(\"credit\"))", "Euros(Sum(\"credits\"))", "unknown-sum", "\"credits\""),
        ("Figure(\"home-most\")", "Figure(\"home-mist\")", "unknown-figure", "\"home-mist\""),
        ("Scale(\"income\", Over(Sum(\"net\"), Sum(\"parts\")))", "Scale(\"incomes\", Sum(\"net\"))", "unknown-figure", "\"incomes\""),
        ("\"wages\": Plus([Field(\"box-1aj\"),", "\"wages\": Plus([Sum(\"refund\"), Sum(\"wages\"),", "sum-of-itself", "Plus([Sum"),
        ("data: \"tax-2026\"", "data: \"tax-2027\"", "unknown-data", "\"tax-2027\""),
        ("\"completed\": [\n", "\"completed\": [Reset,\n", "reset-before", "Reset"),
    ] {
        let folder = Folder::new();
        folder.edit(TAX_SITE, from, to);
        let checked = folder.check();
        // A renamed element lacks its words as well.
        let found = checked.diagnostics.iter().find(|found| found.problem.id() == id);
        checked.tells_about(found.unwrap_or_else(|| panic!("no {id}:\n{}", checked.printed)), TAX_SITE, on);
        assert!(!checked.opens("tax-sign"), "{id}: the lesson is left out");
        assert!(checked.opens("reply-mail"), "{id}: the rest goes on");
    }
}

#[test]
fn figures_are_dated_and_their_absence_is_told() {
    let folder = Folder::new();
    folder.edit(FIGURES, "review_before: \"2027-04-01\"", "review_before: \"2026-11-30\"");
    let checked = folder.check();
    assert_eq!(checked.tells("data-review-passed", FIGURES, "review_before").severity, Severity::Warning);
    assert!(checked.opens("tax-sign"));

    let folder = Folder::new();
    folder.edit(TAX_SITE, "Is(\"0.5\")", "Is(\"0,5\")");
    folder.check().tells("not-a-figure", TAX_SITE, "\"0,5\"");

    let folder = Folder::new();
    folder.edit(FIGURES, "Band(over: \"29579\"", "Band(over: \"295\"");
    let checked = folder.check();
    checked.tells("band-out-of-order", FIGURES, "Band(over: \"295\"");
    assert!(!checked.opens("tax-sign"), "nobody is told a wrong tax");

    let folder = Folder::new();
    folder.edit(FIGURES, "\"allowance-rate\": \"0.10\"", "\"allowance-rate\": \"10 %\"");
    let checked = folder.check();
    checked.tells("not-a-figure", FIGURES, "\"10 %\"");
    assert!(checked.opens("tax-sign"), "the built-in figures stand in");

    let folder = Folder::new();
    fs::remove_file(folder.path(FIGURES)).unwrap();
    let checked = Checked::of(read_folder(folder.dir.path()));
    let found = checked.diagnostics.iter().find(|found| found.problem.id() == "unknown-data");
    checked.tells_about(found.unwrap(), TAX_SITE, "\"tax-2026\"");
    assert!(!checked.opens("tax-sign") && checked.opens("reply-mail"));

    let folder = Folder::new();
    folder.edit("lessons/taxes/tax-sign.ron", "after: \"completed\"", "after: \"completd\"");
    let checked = folder.check();
    checked.tells("unknown-already", "lessons/taxes/tax-sign.ron", "\"completd\"");
    assert!(!checked.opens("tax-sign") && checked.opens("tax-add"));
}

#[test]
fn action_to_a_page_that_does_not_exist() {
    let folder = Folder::new();
    folder.edit(SITE, "does: [Mark(\"folder\", \"bin\"), Go(\"sent\")]", "does: [Mark(\"folder\", \"bin\"), Go(\"sant\")]");
    let checked = folder.check();
    checked.tells("unknown-page", SITE, "Go(\"sant\")");
    assert!(checked.printed.contains("^^^^^^"), "{}", checked.printed);
}

#[test]
fn catalogue_and_lessons_have_to_agree() {
    let folder = Folder::new();
    folder.edit(CATALOGUE, "\"reply-mail\", ", "\"reply-mail\", \"red-mail\", ");
    folder.edit(CATALOGUE, "numbers: {", "numbers: {\n        \"red-mail\": 98,");
    folder.check().tells("lesson-without-file", CATALOGUE, "\"red-mail\", \"write");

    let folder = Folder::new();
    folder.edit(CATALOGUE, ", \"reply-mail\"", "");
    let checked = folder.check();
    // What the questions propose cannot be found either.
    assert_eq!(checked.ids(), ["lesson-in-no-theme", "unknown-subject"]);
    assert!(checked.diagnostics.iter().all(|found| found.severity == Severity::Warning));
    checked.tells_about(&checked.diagnostics[0], LESSON, "Lesson(");
    checked.tells_about(&checked.diagnostics[1], PLACEMENT, "\"reply-mail\": 3");
}

#[test]
fn host_name_that_may_be_real() {
    for (host, is_allowed) in
        [("courrier.fr", false), ("impots.gouv.fr.com", false), ("courrier.example", true), ("www.impots.gouv.fr", true)]
    {
        let folder = Folder::new();
        folder.edit(SITE, "host: \"courrier.example\"", &format!("host: \"{host}\""));
        let checked = folder.check();
        if is_allowed {
            assert_eq!(checked.ids(), [] as [&str; 0], "{}", checked.printed);
        } else {
            checked.tells("foreign-host", SITE, &format!("host: \"{host}\""));
        }
    }
}

#[test]
fn addresses_and_numbers_that_may_be_real() {
    let folder = Folder::new();
    folder.edit("locales/fr/sites/webmail.ftl", "bravo@gagnant-du-jour.example", "bravo@gagnant.com");
    folder.check().tells("foreign-address", "locales/fr/sites/webmail.ftl", "bravo@gagnant.com");

    let folder = Folder::new();
    folder.edit("locales/fr/sites/webmail.ftl", "Ne perdez pas une minute.", "Appelez le 06 12 34 56 78.");
    folder.check().tells("real-phone", "locales/fr/sites/webmail.ftl", "06 12 34 56 78");
    folder.edit("locales/fr/sites/webmail.ftl", "06 12 34 56 78", "06 39 98 56 78 ou le 3018");
    assert_eq!(folder.check().ids(), [] as [&str; 0]);

    let folder = Folder::new();
    folder.edit(PERSONAS, "courrier.example", "orange.fr");
    folder.check().tells("foreign-address", PERSONAS, "orange.fr");
}

#[test]
fn texts_that_are_too_long() {
    let long = "Oui, je viens jeudi avec plaisir.";
    let folder = Folder::new();
    folder.edit(FRENCH, "Oui, je viens jeudi.", long);
    let checked = folder.check();
    let found = checked.tells("too-long", FRENCH, long);
    assert!(matches!(found.problem, Problem::TooLong { length: 33, limit: 25, .. }), "{found:?}");
    // Where typing is what is taught, a phrase may be long.
    folder.edit(LESSON, "recap: 3", "teaches_typing: true, recap: 3");
    assert_eq!(folder.check().ids(), [] as [&str; 0]);

    for (from, limit) in [("title = Répondre", 24), ("reply = Répondez", 55), (".touch = Touchez", 60), (".again = C’est", 45)] {
        let folder = Folder::new();
        let word = from.split(' ').next_back().unwrap_or_default();
        folder.edit(FRENCH, from, &from.replace(word, &format!("{word}{}", "a".repeat(60))));
        let checked = folder.check();
        let found = checked.tells("too-long", FRENCH, "aaaaa");
        assert!(matches!(found.problem, Problem::TooLong { limit: found, .. } if found == limit), "{found:?}");
    }
}

#[test]
fn variables_have_to_exist_and_be_the_same() {
    let folder = Folder::new();
    folder.edit("locales/fr/sites/webmail.ftl", "À bientôt, { $first_name }", "À bientôt, { $firstname }");
    let checked = folder.check();
    assert!(checked.ids().contains(&"unknown-variable"), "{}", checked.printed);

    let folder = Folder::new();
    folder.edit("locales/en/sites/webmail.ftl", "À bientôt, { $first_name }", "À bientôt");
    folder.check().tells("different-variables", "locales/en/sites/webmail.ftl", "signed-out-text");
}

#[test]
fn french_typography_and_words() {
    for (from, to, id) in [
        ("envoyé\u{202f}?", "envoyé ?", "space-before"),
        ("«\u{202f}Envoyer\u{202f}» trop", "« Envoyer\u{202f}» trop", "space-in-quotes"),
        ("avant d’y répondre", "avant d'y répondre", "straight-apostrophe"),
        ("Touchez le cadre", "Cliquez le cadre", "word-to-avoid"),
    ] {
        let folder = Folder::new();
        folder.edit(FRENCH, from, to);
        let checked = folder.check();
        assert_eq!(checked.tells(id, FRENCH, to).severity, Severity::Warning);
        assert!(checked.opens("reply-mail"));
        // English has its own habits.
        let folder = Folder::new();
        folder.edit(ENGLISH, from, to);
        assert_eq!(folder.check().ids(), [] as [&str; 0]);
    }
}

#[test]
fn lesson_due_for_a_new_look() {
    let folder = Folder::new();
    folder.edit(LESSON, "review_before: \"2027-11-01\"", "review_before: \"2026-11-30\"");
    let checked = folder.check();
    assert_eq!(checked.tells("review-passed", LESSON, "review_before").severity, Severity::Warning);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn a_broken_text_is_left_out_and_the_built_in_one_stands_in() {
    let folder = Folder::new();
    folder.edit(FRENCH, "reply = Répondez à Nolwenn.", "reply = Répondez à { Nolwenn.");
    let checked = folder.check();
    assert!(checked.ids().contains(&"not-fluent"), "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
    let said = checked.content.lesson_text(Lang::Fr, &"reply-mail".into(), "reply");
    assert_eq!(said.as_deref(), Some("Répondez à Nolwenn."));

    let folder = Folder::new();
    folder.edit(FRENCH, "reply = Répondez", "open = Ouvrez.\nreply = Répondez");
    folder.check().tells("duplicate-text", FRENCH, "open = Ouvrez.");
}

#[test]
fn invalid_utf8() {
    let folder = Folder::new();
    let mut bytes = folder.text(LESSON).into_bytes();
    let at = folder.text(LESSON).find("Faits").unwrap();
    bytes[at] = 0xE9;
    folder.write(LESSON, bytes);
    let checked = folder.check();
    checked.tells("not-utf8", LESSON, "aits métier");
    assert!(checked.opens("reply-mail"), "the built-in lesson stands in");
}

#[test]
fn empty_file() {
    for (file, blank) in [(LESSON, ""), (SITE, " \n"), (FRENCH, ""), (CATALOGUE, "\n\n")] {
        let folder = Folder::new();
        folder.write(file, blank);
        let checked = folder.check();
        assert_eq!(checked.ids(), ["empty-file"], "{}", checked.printed);
        assert!(checked.printed.contains(file));
        assert!(checked.opens("reply-mail"));
    }
}

#[test]
fn file_of_20_megabytes() {
    let folder = Folder::new();
    fs::File::create(folder.path("lessons/mail/huge.ron")).unwrap().set_len(20_000_000).unwrap();
    let checked = folder.check();
    assert_eq!(checked.ids(), ["file-too-large"], "{}", checked.printed);
    assert!(checked.printed.contains("lessons/mail/huge.ron") && checked.printed.contains("20 MB"), "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn a_line_as_long_as_its_file_is_shown_in_part() {
    let folder = Folder::new();
    folder.write("lessons/mail/long.ron", format!("Lesson(x: \"{}\")", "é".repeat(900_000)));
    let checked = folder.check();
    assert!(checked.ids().contains(&"unknown-field"));
    assert!(checked.printed.lines().all(|line| line.chars().count() < 300), "{}", checked.printed.len());
}

#[test]
fn nesting_10_000_deep() {
    for (file, text) in [
        ("lessons/mail/deep.ron", format!("Lesson(steps: {}", "[".repeat(10_000))),
        ("lessons/sites/deep.ron", format!("Site(pages: [Page(id: \"a\", blocks: [Heading({}", "Joined([".repeat(10_000))),
        (FRENCH, format!("title = {}", "{ ".repeat(10_000))),
    ] {
        let folder = Folder::new();
        folder.write(file, &text);
        let checked = folder.check();
        assert_eq!(checked.ids(), ["too-deep"], "{}", checked.printed);
        assert!(checked.printed.contains(&format!("{file}:1:")), "{}", checked.printed);
        assert!(checked.opens("reply-mail"));
    }
}

#[test]
fn a_chain_of_10_000_quotes() {
    let folder = Folder::new();
    let chain: Vec<String> = (0..10_000).map(|n| format!("t{n} = {{ t{} }}", n + 1)).collect();
    folder.write(FRENCH, chain.join("\n"));
    assert!(!folder.check().diagnostics.is_empty());
}

#[cfg(unix)]
#[test]
fn folder_without_rights() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    folder.write("lessons/closed/a.ron", "Lesson()");
    fs::set_permissions(folder.dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(folder.path("lessons/closed"), fs::Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(folder.path("lessons/personas.ron"), fs::Permissions::from_mode(0o000)).unwrap();
    let files = std::thread::scope(|scope| {
        let unprivileged = || {
            // For root every folder is open: this thread becomes nobody.
            let nobody = rustix::process::Uid::from_raw(65_534);
            if rustix::process::geteuid().is_root() {
                rustix::thread::set_thread_res_uid(nobody, nobody, nobody).unwrap();
            }
            assert!(fs::read_dir(folder.path("lessons/closed")).is_err(), "the test has rights it should not have");
            read_folder(folder.dir.path())
        };
        std::thread::Builder::new().spawn_scoped(scope, unprivileged).unwrap().join().unwrap()
    });
    fs::set_permissions(folder.path("lessons/closed"), fs::Permissions::from_mode(0o755)).unwrap();

    let checked = Checked::of(Files::built_in().overlay(files));
    assert_eq!(checked.ids(), ["no-right", "no-right"], "{}", checked.printed);
    assert!(checked.printed.contains("lessons/closed\n") && checked.printed.contains(PERSONAS), "{}", checked.printed);
    assert!(checked.printed.contains(&CheckWords::new(Lang::En).cause(&Problem::NoRight)), "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[cfg(unix)]
#[test]
fn symbolic_link_loops() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new();
    symlink(folder.path("lessons"), folder.path("lessons/mail/again")).unwrap();
    symlink("me.ron", folder.path("lessons/mail/me.ron")).unwrap();
    let checked = folder.check();
    assert_eq!(checked.ids(), ["link-loop", "link-loop"], "{}", checked.printed);
    assert!(checked.printed.contains("lessons/mail/again") && checked.printed.contains("lessons/mail/me.ron"), "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_pipe_is_not_waited_for() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new();
    fs::rename(folder.path("lessons/mail"), folder.path("elsewhere")).unwrap();
    symlink(folder.path("elsewhere"), folder.path("lessons/mail")).unwrap();
    folder.write("lessons/mail/reply-mail.ron~", "not content");
    folder.write("lessons/mail/.reply-mail.ron.swp", [0, 255]);
    let checked = folder.check();
    assert_eq!(checked.ids(), [] as [&str; 0], "{}", checked.printed);

    let fifo = folder.path("lessons/mail/pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    assert_eq!(folder.check().ids(), ["not-a-file"]);
}

#[test]
fn a_folder_that_is_none() {
    let folder = Folder::empty();
    let check = |dir: &Path| Checked::of(Files::built_in().overlay(read_folder(dir)));
    assert!(check(folder.dir.path()).ids().contains(&"no-content-folder"));
    assert!(check(&folder.path("nowhere")).ids().contains(&"no-folder"));
    folder.write("file", "text");
    assert!(check(&folder.path("file")).ids().contains(&"no-folder"));
}

#[test]
fn files_in_strange_places() {
    let folder = Folder::new();
    folder.write("lessons/stray.ron", "Lesson()");
    folder.write("locales/de/lessons/reply-mail.ftl", "title = Antworten\n");
    let checked = folder.check();
    assert_eq!(checked.ids(), ["unexpected-place", "unknown-language"], "{}", checked.printed);
    assert!(checked.opens("reply-mail"));
}

#[test]
fn the_kiosks_own_words_are_not_replaced_in_silence() {
    let folder = Folder::new();
    folder.write("locales/fr/app.ftl", "attract-start = Poussez ici\n");
    let checked = folder.check();
    assert_eq!(checked.ids(), ["shell-words"], "{}", checked.printed);
}

#[test]
fn a_broken_catalogue_gives_way_to_the_built_in_one() {
    let folder = Folder::new();
    folder.edit(CATALOGUE, "tint: Sea", "tint: Sae");
    let checked = folder.check();
    checked.tells("unknown-variant", CATALOGUE, "Sae");
    assert_eq!(checked.content.themes().count(), content::read(&Files::built_in()).0.themes().count());

    // Without any, each theme that a lesson names is one.
    fs::remove_file(folder.path(CATALOGUE)).unwrap();
    let checked = Checked::of(read_folder(folder.dir.path()));
    assert!(checked.ids().contains(&"missing-file"));
    assert_eq!(
        checked.content.themes().map(|theme| theme.id.as_str()).collect::<Vec<_>>(),
        ["franceconnect", "mail", "passwords", "phone", "procedures", "protect", "start", "taxes"]
    );
}

#[test]
fn the_findings_are_told_in_french_too() {
    let folder = Folder::new();
    folder.edit(LESSON, "persona: \"monique\"", "persona: \"moniqe\"");
    let checked = folder.check();
    let printed = content::render(&checked.diagnostics, &checked.files, &CheckWords::new(Lang::Br));
    assert!(printed.contains("Le personnage «\u{202f}moniqe\u{202f}» n’existe pas."), "{printed}");
    assert!(printed.contains("Vouliez-vous écrire «\u{202f}monique\u{202f}»\u{202f}?"), "{printed}");
}

/// Files that could lie in a content folder.
fn shipped() -> Vec<(&'static str, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site_texts = "locales/fr/sites/webmail.ftl";
    let paths =
        [LESSON, SITE, CATALOGUE, PERSONAS, FRENCH, site_texts, "locales/fr/catalogue.ftl", TAX_SITE, FIGURES, ORIENTATION, WHO_HELPS];
    paths.map(|path| (path, fs::read(root.join(path)).unwrap())).into()
}

/// The lessons on mail and on taxes alone, beside all that is not a lesson: reading forty for each case takes minutes.
fn some_lessons() -> Files {
    let all = Files::built_in();
    let mut some = Files::default();
    for path in all.paths() {
        let is_of_a_lesson =
            path.contains("/sites/") || path.contains("/lessons/") || path.starts_with("lessons/") && path.matches('/').count() == 2;
        let is_kept =
            ["lessons/data", "webmail", "read-mail", "reply-mail", "tax-return", "tax-sign"].iter().any(|name| path.contains(name));
        if !is_of_a_lesson || is_kept {
            some.add(path, all.bytes(path, Layer::Top).unwrap().to_owned());
        }
    }
    some
}

/// What can be opened has all that it needs, whatever the files hold.
fn holds_together(above: Files) {
    let checked = Checked::of(some_lessons().overlay(above));
    for (id, lesson) in &checked.content.lessons {
        let site = &checked.content.sites[&lesson.site];
        assert!(site.data.as_ref().is_none_or(|data| checked.content.data.contains_key(data)));
        assert!(checked.content.personas.contains_key(&lesson.persona));
        for step in &lesson.steps {
            assert!(checked.content.lesson_text(Lang::En, id, step.id.as_str()).is_some(), "{}", step.id);
        }
    }
    for need in checked.content.offered_needs() {
        assert!(checked.content.orientation_text(Lang::Br, need.id.as_str()).is_some(), "{}", need.id);
        assert!(checked.content.orientation.helpers_of(need).next().is_some(), "{}", need.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file(which in 0..11_usize, bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut above = Files::default();
        above.add(shipped()[which].0, bytes);
        holds_together(above);
    }

    #[test]
    fn any_change_to_any_file(
        which in 0..11_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0..4_usize, any::<prop::sample::Index>(), "[\\PC(){}\\[\\],:\"$=.\n ]{0,3}"), 1..5),
    ) {
        let (path, mut bytes) = shipped().swap_remove(which);
        for (from, kind, to, text) in changes {
            let (a, b) = (from.index(bytes.len() + 1), to.index(bytes.len() + 1));
            let range = a.min(b)..a.max(b);
            match kind {
                0 => drop(bytes.splice(a..a, text.bytes())),
                1 => drop(bytes.splice(a..(a + text.len()).min(bytes.len()), text.bytes())),
                2 => drop(bytes.drain(range)),
                _ => bytes.truncate(a),
            }
        }
        let mut above = Files::default();
        above.add(path, bytes);
        holds_together(above);
    }
}

#[test]
fn a_lesson_that_cannot_be_played_to_its_end_says_which_step_and_why() {
    for (from, to, id, step) in [
        ("until: Showing(\"sent-done\")", "until: Showing(\"sent\")", "does-not-reach-goal", "id: \"send\""),
        ("until: Showing(\"reply-nolwenn\")", "until: Showing(\"message-nolwenn\")", "step-never-shown", "id: \"reply\""),
    ] {
        let folder = Folder::new();
        folder.edit("lessons/mail/reply-mail.ron", from, to);
        let files = Files::built_in().overlay(read_folder(folder.dir.path()));
        let (content, mut found) = content::read(&files);
        assert!(found.is_empty(), "nothing is wrong but what playing shows");
        found.extend(pas_a_pas::practice::prove_all(&content, &files, jiff::civil::date(2026, 11, 25)));
        assert_eq!(found.iter().map(|found| found.problem.id()).collect::<Vec<_>>(), [id]);
        let printed = content::render(&found, &files, &CheckWords::new(Lang::En));
        let source = fs::read_to_string(folder.path("lessons/mail/reply-mail.ron")).unwrap();
        let line = source.lines().position(|line| line.contains(step)).unwrap() + 1;
        assert!(printed.contains(&format!("lessons/mail/reply-mail.ron:{line}:")), "line {line} in\n{printed}");
    }
}

#[test]
fn list_tells_the_workshops_session_by_session() {
    let program = env!("CARGO_BIN_EXE_pas-a-pas");
    let output = std::process::Command::new(program).args(["list", "--lang", "en", "--content"]).arg(Folder::new().dir.path()).output();
    let printed = String::from_utf8(output.unwrap().stdout).unwrap();
    let (_, course) = printed.split_once("stage-mail-3 – Course: my e-mail, in three sessions\n").expect(&printed);
    let lines: Vec<&str> = course.lines().take(7).map(str::trim).collect();
    assert!(lines[0].starts_with("Three sessions of two hours") && lines[1].starts_with("To bring: "), "{lines:?}");
    let sessions: Vec<&&str> = lines.iter().filter(|line| line.starts_with("Session ")).collect();
    assert!(sessions[0].ends_with(" – 22 minutes") && sessions[2].starts_with("Session 3 – "), "{lines:?}");
    assert!(lines[3].starts_with("Do the lesson “Write an e-mail”") && sessions.len() == 3, "{lines:?}");
}
