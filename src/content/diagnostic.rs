//! One finding about content, where it is, and how it is told: file, line, column, the line itself, the cause, what to do.

use super::files::{Files, Layer};
use super::problem::Problem;
use super::{Content, Lesson};
use crate::text::{FluentArgs, Lang, Messages};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// No more characters of a line are shown: a line of a broken file may be as long as the file.
const SHOWN_CHARS: usize = 150;
/// How many of them stand in front of the place that is marked.
const SHOWN_BEFORE: usize = 60;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// `check` fails.
    Error,
    /// Better looked at; `check` passes.
    Warning,
}

/// Where something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path inside the content folder.
    pub file: String,
    /// The file that counts, or the built-in one that stands in because that one is broken.
    pub layer: Layer,
    /// Byte range in the text of the file; none where the whole file is meant.
    pub span: Option<(usize, usize)>,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), layer: Layer::Top, span: None }
    }

    /// Part of a file.
    pub fn new(file: impl Into<String>, layer: Layer, span: Range<usize>) -> Self {
        Self { file: file.into(), layer, span: Some((span.start, span.end)) }
    }
}

/// One finding about content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub place: Place,
    pub problem: Problem,
}

impl Diagnostic {
    pub fn error(place: Place, problem: Problem) -> Self {
        Self { severity: Severity::Error, place, problem }
    }

    pub fn warning(place: Place, problem: Problem) -> Self {
        Self { severity: Severity::Warning, place, problem }
    }
}

/// The words of `check` in one language.
pub struct CheckWords {
    messages: Messages,
}

impl CheckWords {
    /// There are French and English words; who reads Breton gets the French ones.
    pub fn new(lang: Lang) -> Self {
        let (lang, source) = match lang.for_lessons() {
            Lang::En => (Lang::En, include_str!("../../locales/en/check.ftl")),
            lang => (lang, include_str!("../../locales/fr/check.ftl")),
        };
        Self { messages: Messages::parse(lang, source).0 }
    }

    /// What is wrong.
    pub fn cause(&self, problem: &Problem) -> String {
        self.say(problem.id(), None, &problem.args())
    }

    /// What to do about it.
    pub fn remedy(&self, problem: &Problem) -> String {
        self.say(problem.id(), Some("fix"), &problem.args())
    }

    /// What was counted, for content that was read.
    pub fn counted(&self, content: &Content) -> String {
        let mut args = FluentArgs::new();
        args.set("themes", content.themes().count());
        args.set("lessons", content.lessons.len());
        args.set("steps", content.lessons.values().map(|lesson: &Lesson| lesson.steps.len()).sum::<usize>());
        args.set("sites", content.sites.len());
        args.set("personas", content.personas.len());
        self.say("counted", None, &args)
    }

    /// How many errors and warnings there are.
    pub fn tally(&self, diagnostics: &[Diagnostic]) -> String {
        let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
        let mut args = FluentArgs::new();
        args.set("errors", errors);
        args.set("warnings", diagnostics.len() - errors);
        self.say("tally", None, &args)
    }

    /// A diagnostic in one line: file, line, cause.
    pub fn line(&self, found: &Diagnostic, files: &Files) -> String {
        let start = found.place.span.map(|(start, _)| start);
        let text = files.shown_text(&found.place);
        let line = start.zip(text).and_then(|(start, text)| Some(text.get(..start)?.matches('\n').count() + 1));
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{}{line}: {}", found.place.file, self.cause(&found.problem))
    }

    fn word(&self, id: &str) -> String {
        self.say(id, None, &FluentArgs::new())
    }

    fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        self.messages.text(id, attribute, Some(args)).unwrap_or_else(|| id.to_owned())
    }
}

/// All findings as plain text, for a terminal or a panel.
pub fn render(diagnostics: &[Diagnostic], files: &Files, words: &CheckWords) -> String {
    let renderer = Renderer::plain().term_width(2 * SHOWN_CHARS);
    let (error, warning, fix) = (words.word("level-error"), words.word("level-warning"), words.word("level-fix"));
    let mut texts: BTreeMap<(&str, Layer), Option<Lines<'_>>> = BTreeMap::new();
    let mut out = String::new();
    for found in diagnostics {
        let place = &found.place;
        let lines = texts.entry((&place.file, place.layer)).or_insert_with(|| files.shown_text(place).map(Lines::new));
        let level = match found.severity {
            Severity::Error => Level::ERROR.with_name(error.as_str()),
            Severity::Warning => Level::WARNING.with_name(warning.as_str()),
        };
        let file = match place.layer {
            Layer::Top => Cow::Borrowed(place.file.as_str()),
            Layer::Beneath => Cow::Owned(format!("{} {}", words.word("built-in-copy"), place.file)),
        };
        let mut group = level.primary_title(words.cause(&found.problem)).elements(None::<Origin<'_>>);
        group = match place.span.zip(lines.as_ref()).and_then(|(span, lines)| lines.cut(span)) {
            Some(cut) => {
                let snippet = Snippet::source(cut.text).line_start(cut.line).annotation(AnnotationKind::Primary.span(cut.mark));
                match cut.column {
                    // The renderer counts columns from the start of what it is given.
                    Column::Shown => group.element(snippet.path(file)),
                    Column::Cut(column) => group.element(Origin::path(file).line(cut.line).char_column(column)).element(snippet),
                }
            }
            None => group.element(Origin::path(file)),
        };
        group = group.element(Level::HELP.with_name(fix.as_str()).message(words.remedy(&found.problem)));
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out
}

/// A text and where its lines begin.
struct Lines<'a> {
    text: Cow<'a, str>,
    starts: Vec<usize>,
}

/// What is shown of a line.
struct Cut {
    /// From 1.
    line: usize,
    column: Column,
    text: String,
    /// Byte range in `text`.
    mark: Range<usize>,
}

/// The column of the mark, in characters, from 1.
enum Column {
    /// As shown: the line is shown from its start.
    Shown,
    /// The start of the line is cut off.
    Cut(usize),
}

impl<'a> Lines<'a> {
    fn new(text: Cow<'a, str>) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The line on which a span begins, with the part of the span that is on it.
    fn cut(&self, (start, end): (usize, usize)) -> Option<Cut> {
        let start = floor(&self.text, start);
        let line = self.starts.partition_point(|begin| *begin <= start);
        let begin = *self.starts.get(line.checked_sub(1)?)?;
        let stop = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let whole = self.text.get(begin..stop)?.trim_end_matches('\r');
        let start = (start - begin).min(whole.len());
        let end = floor(whole, end.saturating_sub(begin)).clamp(start, whole.len());

        let (before, rest) = whole.split_at_checked(start)?;
        let is_short = whole.chars().nth(SHOWN_CHARS).is_none();
        let (most_before, most_after) = if is_short { (SHOWN_CHARS, SHOWN_CHARS) } else { (SHOWN_BEFORE, SHOWN_CHARS - SHOWN_BEFORE) };
        let kept = before.char_indices().rev().take(most_before).last().map_or(0, |(at, _)| at);
        let shown: String = rest.chars().take(most_after).collect();
        let (head, column) = if kept > 0 { ("…", Column::Cut(before.chars().count() + 1)) } else { ("", Column::Shown) };
        let tail = if shown.len() < rest.len() { "…" } else { "" };
        let from = head.len() + before.len() - kept;
        let mark = from..from + (end - start).min(shown.len());
        let text = [head, before.get(kept..).unwrap_or_default(), &shown, tail].concat();
        Some(Cut { line, column, text, mark })
    }
}

/// The last place at or before `at` where a character begins.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, span: Range<usize>) -> String {
        let mut files = Files::default();
        files.add("lessons/mail/a.ron", text.as_bytes().to_vec());
        let place = Place::new("lessons/mail/a.ron", Layer::Top, span);
        render(&[Diagnostic::error(place, Problem::MissingComma)], &files, &CheckWords::new(Lang::En))
    }

    #[test]
    fn tells_file_line_column_the_line_cause_and_remedy() {
        let text = "Lesson(\r\n    thème: \"été\"\r\n)";
        let at = text.find("\"été\"").unwrap();
        let told = told(text, at..at + 7);
        assert!(told.contains("lessons/mail/a.ron:2:12"), "{told}");
        assert!(told.contains("2 |     thème: \"été\"\n"), "{told}");
        assert!(told.contains("|            ^^^^^\n"), "{told}");
        let words = CheckWords::new(Lang::En);
        assert!(told.contains(&words.cause(&Problem::MissingComma)) && told.contains(&words.remedy(&Problem::MissingComma)), "{told}");
        assert!(!told.contains('\u{1b}'));
    }

    #[test]
    fn shows_a_piece_of_an_endless_line() {
        let text = "é".repeat(500_000);
        let told = told(&text, 600_001..600_900);
        assert!(told.contains("a.ron:1:300001"), "{told}");
        assert!(told.lines().all(|line| line.chars().count() < 200), "{told}");
    }

    #[test]
    fn any_place_can_be_told() {
        for text in ["", "\n", "a\n", "é"] {
            for span in [0..0, 0..1, 1..2, 3..9] {
                assert!(told(text, span).contains("a.ron"));
            }
        }
    }

    #[test]
    fn every_problem_has_its_words_in_both_languages() {
        for lang in [Lang::Fr, Lang::En] {
            let words = CheckWords::new(lang);
            let ids: Vec<&str> = words.messages.entries().iter().map(|entry| entry.id.as_str()).collect();
            for id in Problem::IDS {
                assert!(words.messages.text(id, None, None).is_some(), "{id} has no words");
                assert!(words.messages.text(id, Some("fix"), None).is_some(), "{id} has no remedy");
            }
            for id in ids {
                let known = ["level-error", "level-warning", "level-fix", "built-in-copy", "counted", "tally"];
                assert!(Problem::IDS.contains(&id) || known.contains(&id), "{id} is no problem");
            }
        }
    }
}
