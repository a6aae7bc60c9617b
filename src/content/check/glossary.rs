//! Checks that each word which a lesson marks is explained, in every language that lessons speak.

use super::prose::{readable, too_long_to_read, typography, words_to_avoid};
use super::texts::{SPOKEN, TextFiles};
use crate::content::diagnostic::Place;
use crate::content::findings::Findings;
use crate::content::problem::Problem;
use crate::text::{Lang, marked};
use std::collections::{BTreeMap, BTreeSet};

/// The words that the glossary explains, in each language, with where it does.
pub(in crate::content) type Explained = BTreeMap<Lang, BTreeMap<String, Vec<Place>>>;

/// What the glossary explains; gives advice on its words.
pub(in crate::content) fn glossary(glossary: &TextFiles<'_>, findings: &mut Findings) -> Explained {
    let mut explained = Explained::new();
    for (lang, file) in glossary.iter().flat_map(|(lang, files)| files.iter().map(move |file| (*lang, file))) {
        let path = format!("locales/{}/glossary.ftl", lang.code());
        for entry in file.messages.entries() {
            let place = |range: std::ops::Range<usize>| {
                Place::new(path.as_str(), file.layer, entry.span.start + range.start..entry.span.start + range.end)
            };
            let slice = file.source.get(entry.span.clone()).unwrap_or_default();
            explained.entry(lang).or_default().entry(entry.id.clone()).or_default().push(place(0..slice.len()));
            if !findings.wants_advice() {
                continue;
            }
            let text = readable(slice);
            let mut advice = too_long_to_read(&text);
            advice.extend(words_to_avoid(lang, &text));
            if lang == Lang::Fr {
                advice.extend(typography(&text));
            }
            for (range, problem) in advice {
                findings.warning(place(range), problem);
            }
        }
    }
    explained
}

/// Reports the words that a lesson marks and nobody explains, and returns all that it marks. `path` is where its texts are after
/// `locales/<lang>/`.
pub(in crate::content) fn marked(path: &str, texts: &TextFiles<'_>, explained: &Explained, findings: &mut Findings) -> BTreeSet<String> {
    let mut marked = BTreeSet::new();
    for (lang, file) in texts.iter().flat_map(|(lang, files)| files.iter().map(move |file| (*lang, file))) {
        for entry in file.messages.entries() {
            let slice = file.source.get(entry.span.clone()).unwrap_or_default();
            for term in marked::terms(slice) {
                let start = entry.span.start + slice.find(term.shown).unwrap_or_default();
                let place = || Place::new(format!("locales/{}/{path}", lang.code()), file.layer, start..start + term.shown.len());
                let explains = |other: &Lang| explained.get(other).is_some_and(|words| words.contains_key(&term.id));
                for other in SPOKEN.into_iter().filter(|other| !explains(other)) {
                    let path = format!("locales/{}/glossary.ftl", other.code());
                    findings.covered_error(place(), Problem::UnexplainedWord { id: term.id.clone(), path });
                }
                marked.insert(term.id);
            }
        }
    }
    marked
}

/// Reports what the glossary explains and no lesson marks.
pub(in crate::content) fn unmarked(explained: &Explained, marked: &BTreeSet<String>, findings: &mut Findings) {
    for (id, places) in explained.values().flatten().filter(|(id, _)| !marked.contains(*id)) {
        for place in places {
            findings.warning(place.clone(), Problem::UnusedText { key: id.clone() });
        }
    }
}
