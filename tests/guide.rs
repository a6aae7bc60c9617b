//! The authors' guide keeps its word: its worked example, copied as it says, is a lesson without a fault.

#![expect(clippy::unwrap_used, reason = "a guide that lacks its examples has failed")]

use pas_a_pas::content::{self, Files, Layer};
use pas_a_pas::practice;
use pas_a_pas::text::Lang;

const GUIDE: &str = include_str!("../lessons/LISEZMOI.md");

/// The text of the guide's code block after the line that names this file.
fn block<'a>(after: &str, guide: &'a str) -> &'a str {
    let rest = guide.split_once(&format!("\n{after}")).unwrap_or_else(|| panic!("the guide does not name {after}")).1;
    let (_, rest) = rest.split_once("\n```").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    rest.split_once("```").unwrap().0
}

/// The shipped files with what the guide says to write beside them.
fn folder() -> Files {
    let mut files = Files::built_in();
    for path in [
        "lessons/sites/mediatheque.ron",
        "locales/fr/sites/mediatheque.ftl",
        "lessons/mediatheque/reserver-livre.ron",
        "locales/fr/lessons/reserver-livre.ftl",
    ] {
        let text = block(&format!("`{path}`"), GUIDE).to_owned();
        // English is a copy, to be translated: the guide says no more.
        if let Some(rest) = path.strip_prefix("locales/fr/") {
            files.add(format!("locales/en/{rest}"), text.clone().into_bytes());
        }
        files.add(path.to_owned(), text.into_bytes());
    }
    let catalogue = files.text("lessons/catalogue.ron", Layer::Top).unwrap().unwrap().to_owned();
    let after = "`lessons/catalogue.ron`, une ligne de plus";
    let theme = block(after, GUIDE);
    let rest = GUIDE.split_once(after).unwrap().1.split_once("```\n\n").unwrap().1;
    let number = rest.split_once("```ron\n").unwrap().1.split_once("```").unwrap().0;
    let catalogue =
        catalogue.replace("themes: [\n", &format!("themes: [\n{theme}")).replace("numbers: {\n", &format!("numbers: {{\n{number}"));
    files.add("lessons/catalogue.ron".to_owned(), catalogue.into_bytes());
    for lang in ["fr", "en"] {
        let path = format!("locales/{lang}/catalogue.ftl");
        let own = files.text(&path, Layer::Top).unwrap().unwrap().to_owned();
        let more = block("`locales/fr/catalogue.ftl`, à la fin", GUIDE);
        files.add(path, format!("{own}\n{more}").into_bytes());
    }
    files
}

#[test]
fn the_worked_example_of_the_guide_is_a_lesson_without_a_fault() {
    let files = folder();
    let today = jiff::civil::date(2026, 11, 25);
    let (content, mut problems) = content::check(&files, today);
    problems.extend(practice::prove_all(&content, &files, today));
    let told = content::render(&problems, &files, &content::CheckWords::new(Lang::En));
    assert!(problems.is_empty(), "{told}");
    let lesson = "reserver-livre".into();
    for level in content::Level::ALL {
        let scene = practice::Scene::new(&content, &lesson, Lang::Fr, today).unwrap();
        assert_eq!(practice::rehearse(&scene, level, 1), [], "{level:?}");
    }
}
