//! Checks that each word which a lesson marks is explained, in every language that lessons speak.

use super::prose::{readable, too_long_to_read, typography, words_to_avoid};
use super::texts::{SPOKEN, TextFile};
use crate::content::diagnostic::Place;
use crate::content::findings::Findings;
use crate::content::problem::Problem;
use crate::text::{Lang, marked};
use std::collections::{BTreeMap, BTreeSet};

type Files<'a> = BTreeMap<Lang, Vec<TextFile<'a>>>;

/// `lessons` are the text files of each lesson, with their path after `locales/<lang>/`.
pub(in crate::content) fn glossary<'a>(
    lessons: impl Iterator<Item = (&'a Files<'a>, String)>,
    glossaries: &Files<'_>,
    findings: &mut Findings,
) {
    let explains = |lang: Lang, id: &str| {
        glossaries.get(&lang).into_iter().flatten().any(|file| file.messages.entries().iter().any(|entry| entry.id == id))
    };
    let mut used = BTreeSet::new();
    for (files, path) in lessons {
        for (lang, file) in files.iter().flat_map(|(lang, files)| files.iter().map(move |file| (*lang, file))) {
            for entry in file.messages.entries() {
                let slice = file.source.get(entry.span.clone()).unwrap_or_default();
                for term in marked::terms(slice) {
                    let start = entry.span.start + slice.find(term.shown).unwrap_or_default();
                    let place = || Place::new(format!("locales/{}/{path}", lang.code()), file.layer, start..start + term.shown.len());
                    for other in SPOKEN.into_iter().filter(|other| !explains(*other, &term.id)) {
                        let path = format!("locales/{}/glossary.ftl", other.code());
                        findings.covered_error(place(), Problem::UnexplainedWord { id: term.id.clone(), path });
                    }
                    used.insert(term.id);
                }
            }
        }
    }
    for (lang, file) in glossaries.iter().flat_map(|(lang, files)| files.iter().map(move |file| (*lang, file))) {
        let path = format!("locales/{}/glossary.ftl", lang.code());
        for entry in file.messages.entries() {
            let place = |range: std::ops::Range<usize>| {
                Place::new(path.as_str(), file.layer, entry.span.start + range.start..entry.span.start + range.end)
            };
            let slice = file.source.get(entry.span.clone()).unwrap_or_default();
            if !used.contains(&entry.id) {
                findings.warning(place(0..slice.len()), Problem::UnusedText { key: entry.id.clone() });
            }
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
}
