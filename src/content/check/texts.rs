//! Checks the texts of one thing in all languages: all there, all used, of a good length, well set, and harmless.

use super::prose::{jargon, readable, too_long_to_read, typography, unmarked_jargon, words_to_avoid};
use super::real_world::{foreign_addresses, real_phones};
use crate::content::diagnostic::Place;
use crate::content::files::Layer;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::At;
use crate::content::problem::Problem;
use crate::content::texts::split;
use crate::text::{Entry, FluentArgs, Lang, Messages, marked};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The languages in which lessons and mock services have to speak.
pub(super) const SPOKEN: [Lang; 2] = [Lang::Fr, Lang::En];

/// A text that something asks for.
pub(in crate::content) struct Need<'a> {
    id: Cow<'a, str>,
    attribute: Option<&'a str>,
    /// Where it is asked for.
    at: At<'a>,
    /// How long it may be, in characters.
    limit: Option<usize>,
    /// Whether the limit is for phrases: a mail address may be longer.
    is_phrase: bool,
    optional: bool,
}

impl<'a> Need<'a> {
    pub fn new(id: impl Into<Cow<'a, str>>, attribute: Option<&'a str>, at: At<'a>) -> Self {
        Self { id: id.into(), attribute, at, limit: None, is_phrase: false, optional: false }
    }

    /// A text by its full name, `id` or `id.attribute`.
    pub fn of_key(key: &'a str, at: At<'a>) -> Self {
        let (id, attribute) = split(key);
        Self::new(id, attribute, at)
    }

    pub fn within(self, limit: usize) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// As `within`, for what has to be typed.
    pub fn typed_within(self, limit: usize) -> Self {
        Self { is_phrase: true, ..self.within(limit) }
    }

    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    fn key(&self) -> (&str, Option<&str>) {
        (&self.id, self.attribute)
    }
}

/// A Fluent file that was read.
pub(in crate::content) struct TextFile<'a> {
    pub layer: Layer,
    pub source: &'a str,
    pub messages: Messages,
}

/// The texts of one thing in each language: the file that counts, and the built-in one where that one is broken.
pub(in crate::content) type TextFiles<'a> = BTreeMap<Lang, Vec<TextFile<'a>>>;

/// Who speaks in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::content) enum Voice {
    /// The kiosk, to the learner: plain and short.
    Coach,
    /// A mock service, which speaks as such services do.
    Service,
}

/// Whose texts are looked at, and by which rules.
pub(in crate::content) struct Wording<'a> {
    pub subject: Subject,
    /// The path after `locales/<lang>/`.
    pub path: String,
    pub needs: Vec<Need<'a>>,
    /// What the persona puts in; also the variables there are.
    pub args: FluentArgs<'a>,
    pub voice: Voice,
    /// Where the whole thing stands.
    pub at: At<'a>,
}

pub(in crate::content) fn texts(wording: &Wording<'_>, shelves: &TextFiles<'_>, findings: &mut Findings) {
    let french = shelves.get(&Lang::Fr).map(Vec::as_slice).unwrap_or_default();
    for lang in Lang::ALL {
        match shelves.get(&lang).map(Vec::as_slice).unwrap_or_default() {
            [] if SPOKEN.contains(&lang) => {
                let path = format!("locales/{}/{}", lang.code(), wording.path);
                let count = wording.needed().count() as u64;
                if count > 0 {
                    wording.missing(
                        lang,
                        wording.at.place(),
                        Problem::MissingTexts { path, language: lang.code().to_owned(), count },
                        findings,
                    );
                }
            }
            [] => {}
            [file, stand_ins @ ..] => wording.file(lang, file, stand_ins, french, findings),
        }
    }
}

fn key_text((id, attribute): (&str, Option<&str>)) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn key_of(entry: &Entry) -> (&str, Option<&str>) {
    (&entry.id, entry.attribute.as_deref())
}

impl Wording<'_> {
    /// What has to be there, each once.
    fn needed(&self) -> impl Iterator<Item = &Need<'_>> {
        let mut seen = BTreeSet::new();
        self.needs.iter().filter(move |need| !need.optional && seen.insert(need.key()))
    }

    /// A text that French lacks keeps the thing shut; for one that another language lacks, French stands in.
    fn missing(&self, lang: Lang, place: Place, problem: Problem, findings: &mut Findings) {
        if lang == Lang::Fr {
            findings.error(&self.subject, place, problem);
        } else {
            findings.covered_error(place, problem);
        }
    }

    fn file(&self, lang: Lang, file: &TextFile<'_>, stand_ins: &[TextFile<'_>], french: &[TextFile<'_>], findings: &mut Findings) {
        let path = format!("locales/{}/{}", lang.code(), self.path);
        let place = |span: Range<usize>| Place::new(path.as_str(), file.layer, span);
        let entries: BTreeMap<_, &Entry> = file.messages.entries().iter().map(|entry| (key_of(entry), entry)).collect();

        if SPOKEN.contains(&lang) {
            for need in self.needed().filter(|need| !entries.contains_key(&need.key())) {
                let (id, attribute) = need.key();
                if stand_ins.iter().any(|file| file.messages.text(id, attribute, Some(&self.args)).is_some()) {
                    continue;
                }
                // The message it belongs to is where it has to be written; failing that, the place that asks for it.
                let sibling = file.messages.entries().iter().find(|entry| entry.id == id);
                let place = sibling.map_or(need.at.place(), |entry| place(entry.span.clone()));
                let problem = Problem::MissingText { key: key_text(need.key()), path: path.clone(), language: lang.code().to_owned() };
                self.missing(lang, place, problem, findings);
            }
        }

        let mut needs: BTreeMap<_, Vec<&Need<'_>>> = BTreeMap::new();
        for need in &self.needs {
            needs.entry(need.key()).or_default().push(need);
        }
        let in_french: BTreeMap<_, &Entry> =
            french.iter().rev().flat_map(|file| file.messages.entries()).map(|entry| (key_of(entry), entry)).collect();
        let unmarked = if findings.wants_advice() { unmarked_jargon(lang, file.source) } else { Vec::new() };
        for entry in file.messages.entries() {
            let key = key_of(entry);
            let slice = file.source.get(entry.span.clone()).unwrap_or_default();
            if !needs.contains_key(&key) && !is_quoted(file.source, key) {
                findings.warning(place(entry.span.clone()), Problem::UnusedText { key: key_text(key) });
            }
            let same = in_french.get(&key).filter(|_| lang != Lang::Fr);
            self.variables(entry, slice, place, same.copied(), findings);
            self.length(entry, file, place, needs.get(&key).map(Vec::as_slice).unwrap_or_default(), findings);

            let text = readable(slice);
            let inside = |range: Range<usize>| place(entry.span.start + range.start..entry.span.start + range.end);
            for range in foreign_addresses(&text) {
                let address = text.get(range.clone()).unwrap_or_default().to_owned();
                findings.error(&self.subject, inside(range), Problem::ForeignAddress { address });
            }
            for range in real_phones(&text) {
                let phone = text.get(range.clone()).unwrap_or_default().to_owned();
                findings.error(&self.subject, inside(range), Problem::RealPhone { phone });
            }
            if !findings.wants_advice() {
                continue;
            }
            let mut advice = Vec::new();
            if lang == Lang::Fr {
                advice.extend(typography(&text));
            }
            if self.voice == Voice::Coach {
                advice.extend(too_long_to_read(&text));
                advice.extend(words_to_avoid(lang, &text));
                advice.extend(jargon(&unmarked, &text));
            }
            for (range, problem) in advice {
                findings.warning(inside(range), problem);
            }
        }
    }

    fn variables(
        &self,
        entry: &Entry,
        slice: &str,
        place: impl Fn(Range<usize>) -> Place,
        in_french: Option<&Entry>,
        findings: &mut Findings,
    ) {
        let mut known = true;
        for variable in entry.variables.iter().filter(|variable| self.args.get(variable.as_str()).is_none()) {
            known = false;
            let span = slice.find(&format!("${variable}")).map_or(entry.span.clone(), |at| {
                let start = entry.span.start + at;
                start..start + variable.len() + 1
            });
            findings.error(&self.subject, place(span), Problem::UnknownVariable { variable: format!("${variable}") });
        }
        if let Some(same) = in_french.filter(|_| known) {
            let list = |entry: &Entry| entry.variables.iter().map(|variable| format!("${variable}")).collect::<BTreeSet<_>>();
            let (here, french) = (list(entry), list(same));
            if here != french {
                let joined = |names: BTreeSet<String>| {
                    if names.is_empty() { "–".to_owned() } else { names.into_iter().collect::<Vec<_>>().join(", ") }
                };
                let problem = Problem::DifferentVariables { key: key_text(key_of(entry)), here: joined(here), french: joined(french) };
                findings.error(&self.subject, place(entry.span.clone()), problem);
            }
        }
    }

    fn length(
        &self,
        entry: &Entry,
        file: &TextFile<'_>,
        place: impl Fn(Range<usize>) -> Place,
        needs: &[&Need<'_>],
        findings: &mut Findings,
    ) {
        let key = key_of(entry);
        let text = file.messages.text(key.0, key.1, Some(&self.args)).unwrap_or_default();
        let is_address = text.contains('@') && !text.contains(' ');
        let limits = needs.iter().filter(|need| !(need.is_phrase && is_address));
        let Some(limit) = limits.filter_map(|need| need.limit).min() else { return };
        let length = marked::plain(&text).chars().count();
        if length > limit {
            let problem = Problem::TooLong { key: key_text(key), length: length as u64, limit: limit as u64 };
            findings.error(&self.subject, place(entry.span.clone()), problem);
        }
    }
}

/// Whether another text of the file quotes this one.
fn is_quoted(source: &str, key: (&str, Option<&str>)) -> bool {
    let key = key_text(key);
    source.match_indices(&key).any(|(at, _)| {
        let before = source.get(..at).unwrap_or_default().trim_end();
        let after = source.get(at + key.len()..).unwrap_or_default();
        before.ends_with('{') && after.trim_start_matches(' ').starts_with('}')
    })
}
