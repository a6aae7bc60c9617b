//! More themes and lessons than a screen has room for.

use crate::support::*;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pas_a_pas::content::{Files, Layer};
use pas_a_pas::visit::Rules;
use std::fmt::Write as _;

/// A content folder with so many copies of the shipped lesson in each of so many themes.
fn many(themes: usize, lessons: usize) -> Files {
    let built_in = Files::built_in();
    let source = |path: &str| built_in.text(path, Layer::Top).expect("there").expect("text").to_owned();
    let mut files = Files::default();
    let mut catalogue = String::from("Catalogue(themes: [");
    let mut titles = [String::new(), String::new()];
    for theme in 0..themes {
        let ids: Vec<String> = (0..lessons).map(|lesson| format!("t{theme}-l{lesson}")).collect();
        write!(catalogue, "Theme(id: \"t{theme}\", icon: \"mail\", tint: Sea, lessons: {ids:?}),").expect("a string takes all");
        for title in &mut titles {
            writeln!(title, "t{theme} = Theme {theme}\n    .line = A line\n    .can = Something").expect("a string takes all");
        }
        for id in ids {
            let lesson = source("lessons/mail/reply-mail.ron").replace("theme: \"mail\"", &format!("theme: \"t{theme}\""));
            files.add(format!("lessons/t{theme}/{id}.ron"), lesson.into_bytes());
            for lang in ["fr", "en"] {
                let words = source(&format!("locales/{lang}/lessons/reply-mail.ftl"));
                let words = words.lines().map(|line| if line.starts_with("title =") { format!("title = {id}") } else { line.to_owned() });
                files.add(format!("locales/{lang}/lessons/{id}.ftl"), words.collect::<Vec<_>>().join("\n").into_bytes());
            }
        }
    }
    // The shipped lessons stay where they are.
    let shipped = source("lessons/catalogue.ron");
    let (_, rest) = shipped.split_once("themes: [").expect("themes");
    let (own_themes, rest) = rest.split_once("\n    ],").expect("an end");
    let (_, numbers) = rest.split_once("numbers: {").expect("numbers");
    let own_ids = numbers.split('"').skip(1).step_by(2).map(str::to_owned);
    catalogue += own_themes;
    catalogue += "], numbers: {";
    let ids = (0..themes).flat_map(|theme| (0..lessons).map(move |lesson| format!("t{theme}-l{lesson}")));
    for (number, id) in (1..).zip(ids.chain(own_ids)) {
        write!(catalogue, "\"{id}\": {number},").expect("a string takes all");
    }
    catalogue += "})";
    files.add("lessons/catalogue.ron", catalogue.into_bytes());
    for (lang, title) in ["fr", "en"].into_iter().zip(titles) {
        let own = source(&format!("locales/{lang}/catalogue.ftl"));
        files.add(format!("locales/{lang}/catalogue.ftl"), format!("{own}\n{title}").into_bytes());
    }
    built_in.overlay(files)
}

#[test]
fn every_theme_and_lesson_is_reached_and_none_leaves_the_screen() {
    for (size, text) in [(LANDSCAPE, 100), (LANDSCAPE, 200), (PORTRAIT, 150), (COMPACT, 150)] {
        let mut rules = Rules::default();
        rules.comfort.text = text;
        let mut screen = kiosk_with(size, rules, many(11, 9));
        touch(&mut screen, "Touchez ici pour commencer");
        let themes = leaf_through(&mut screen, "Theme ");
        assert_eq!(themes.len(), 11, "{size:?} {text}: {themes:?}");
        let last = themes.last().expect("some");
        while screen.query_by_label(last).is_none() {
            touch(&mut screen, "Monter");
        }
        touch(&mut screen, last);
        let lessons = leaf_through(&mut screen, "t");
        assert_eq!(lessons.len(), 9, "{size:?} {text}: {lessons:?}");
    }
}

/// Goes down page by page and returns the names that begin like this, each of which has to be whole on the screen above the bar.
fn leaf_through(screen: &mut Screen, start: &str) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        let bar = screen.get_by_label("Accueil").rect().top();
        for node in screen.query_all_by(|node| node.role() == egui::Role::Button) {
            let name = node.accesskit_node().label().unwrap_or_default();
            if name.starts_with(start) {
                let rect = node.rect();
                assert!(rect.bottom() <= bar && rect.height() >= 71.9, "{name} at {rect}");
                assert!(!seen.contains(&name), "{name} is on two pages");
                seen.push(name);
            }
        }
        if screen.query_by_label("Descendre").is_none() {
            return seen;
        }
        touch(screen, "Descendre");
    }
}
