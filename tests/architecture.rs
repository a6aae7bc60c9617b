//! The floors of the house stay apart: who may know whom, read off the paths in the code.

#![expect(clippy::expect_used, reason = "a test that cannot read the code has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// A floor, and the other floors that it may name.
const FLOORS: [(&str, &[&str]); 10] = [
    ("commands", &["content", "machine", "practice", "tally", "text", "ui", "visit", "voice", "workshops"]),
    ("ui", &["content", "practice", "tally", "text", "visit", "voice", "workshops"]),
    ("visit", &["content", "practice", "tally", "text", "workshops"]),
    ("tally", &["content", "practice", "text"]),
    ("practice", &["content", "text"]),
    ("content", &["text"]),
    ("workshops", &["content", "text"]),
    ("text", &[]),
    ("machine", &["content", "tally", "text", "workshops"]),
    ("voice", &["text"]),
];

/// The floors that are given bytes and times, and fetch neither.
const PURE: [&str; 5] = ["content", "practice", "tally", "visit", "workshops"];
const IMPURE: [&str; 12] = [
    "egui",
    "eframe",
    "rodio",
    "winit",
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "std::thread",
];

/// What only these files may name.
const ALONE: [(&str, &[&str]); 7] = [
    ("eframe", &["src/ui/window/gpu.rs"]),
    ("glow", &["src/ui/window/gpu.rs"]),
    ("winit", &["src/ui/window/canvas.rs"]),
    ("egui_winit", &["src/ui/window/canvas.rs"]),
    ("softbuffer", &["src/ui/window/canvas.rs"]),
    ("rodio", &["src/voice/"]),
    ("std::net", &[]),
];

/// Code without comments, strings and the tests at the end of a file.
fn code_of(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if c == '"' {
            let mut end = 1;
            let bytes = rest.as_bytes();
            while bytes.get(end).is_some_and(|byte| *byte != b'"') {
                end += if bytes.get(end) == Some(&b'\\') { 2 } else { 1 };
            }
            code.push_str("\"\"");
            (end + 1).min(rest.len())
        } else if rest.starts_with("'\"'") {
            3
        } else {
            code.push(c);
            c.len_utf8()
        };
        rest = rest.get(skipped..).unwrap_or_default();
    }
    code
}

/// Whether the code names this crate or path as a whole word.
fn names(code: &str, word: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code.get(..at).and_then(|before| before.chars().next_back());
        let after = code.get(at + word.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// What a file of a floor names and may not.
fn faults(floor: &str, file: &str, source: &str) -> Vec<String> {
    let code = code_of(source);
    let allowed = FLOORS.iter().find(|(name, _)| *name == floor).map(|(_, allowed)| *allowed).unwrap_or_default();
    let mut found = Vec::new();
    for (other, _) in FLOORS {
        if other != floor && !allowed.contains(&other) && names(&code, &format!("crate::{other}")) {
            found.push(format!("{file}: {floor} may not know {other}"));
        }
    }
    // `use crate::{…}` would hide the names of floors from this test.
    if code.contains("crate::{") {
        found.push(format!("{file}: name each floor in a `use` of its own"));
    }
    if PURE.contains(&floor) {
        found.extend(IMPURE.iter().filter(|word| names(&code, word)).map(|word| format!("{file}: {floor} is pure, and names {word}")));
    }
    for (word, homes) in ALONE {
        if names(&code, word) && !homes.iter().any(|home| file.starts_with(home)) {
            found.push(format!("{file}: names {word}"));
        }
    }
    found
}

/// Literals with letters that only French has: words for people belong into `locales/`.
fn spoken_words(file: &str, source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = source.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    let literals = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    literals
        .filter(|literal| literal.contains(' ') && literal.chars().any(|c| "éèêàùçÉÀ«».".contains(c) && c != '.'))
        .map(|literal| format!("{file}: says {literal:?}"))
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the code") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_floor_knows_only_those_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut read = 0;
    for path in sources(&root.join("src")) {
        let file = path.strip_prefix(root).expect("inside").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("text");
        let floor = file.split('/').nth(1).unwrap_or_default();
        if FLOORS.iter().any(|(name, _)| *name == floor) {
            read += 1;
            found.extend(faults(floor, &file, &source));
            found.extend(spoken_words(&file, &source));
        } else {
            assert!(["lib.rs", "main.rs"].contains(&floor), "{file} is on no floor: add it to FLOORS");
        }
    }
    assert!(read > 50, "only {read} files were read");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_test_sees_what_it_is_for() {
    let caught = |floor, source| !faults(floor, "src/x.rs", source).is_empty();
    assert!(caught("content", "use crate::ui::Kiosk;"));
    assert!(caught("practice", "fn f(visit: &crate::visit::Visit) {}"));
    assert!(caught("visit", "let now = std::time::Instant::now();"));
    assert!(caught("content", "use std::fs;"));
    assert!(caught("ui", "use eframe::App;"));
    assert!(caught("machine", "use std::net::TcpStream;"));
    assert!(caught("text", "use crate::{content::Content, ui};"));
    assert!(!caught("practice", "// as crate::ui does\nuse crate::content::Lesson; let s = \"std::fs\";"));
    assert!(!caught("visit", "use std::time::Duration;"));
    assert!(!spoken_words("src/x.rs", "let s = \"Touchez la réponse\";").is_empty());
    assert!(spoken_words("src/x.rs", "// \"Touchez la réponse\"\nlet s = \"reply\";").is_empty());
}
