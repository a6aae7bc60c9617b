//! Reads one RON text into a value, or tells everything that keeps it from being one.

use super::Figure;
use super::diagnostic::Place;
use super::files::Layer;
use super::problem::{Problem, guess};
use super::tree::{Brackets, Node, offset};
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::ops::Range;

/// How many brackets may be open inside each other. Content has up to thirteen; every one more costs stack.
const MAX_DEPTH: usize = 48;
/// The parser counts a bracket and the name in front of it, and more for lists.
const PARSER_DEPTH: usize = 4 * MAX_DEPTH;
/// A file with more problems than this has another problem.
const MAX_PROBLEMS: usize = 50;

/// A value with the place of each of its parts.
pub(super) struct Parsed<T> {
    pub value: T,
    pub file: String,
    pub layer: Layer,
    pub tree: Node,
}

impl<T> Parsed<T> {
    /// The place of the whole value.
    pub fn at(&self) -> At<'_> {
        At { file: &self.file, layer: self.layer, node: &self.tree }
    }
}

/// A part of a RON file. Where a part cannot be found, what it is in stands for it.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    file: &'a str,
    layer: Layer,
    node: &'a Node,
}

impl<'a> At<'a> {
    /// The value of a field or of a map's key.
    pub fn field(self, key: &str) -> Self {
        self.child(self.node.field(key))
    }

    /// The element of a list, or of what stands between the brackets after a name, counted from 0.
    pub fn item(self, index: usize) -> Self {
        self.child(self.node.children.get(index))
    }

    fn child(self, node: Option<&'a Node>) -> Self {
        Self { node: node.unwrap_or(self.node), ..self }
    }

    pub fn place(self) -> Place {
        Place::new(self.file, self.layer, self.node.span.clone())
    }

    /// The path of the file.
    pub fn file(self) -> &'a str {
        self.file
    }
}

/// What is wrong in a text, each with its byte range.
type Faults = Vec<(Range<usize>, Problem)>;

/// Reads a text. The parser stops at the first problem, so what is wrong there is blanked out and the text read again,
/// until nothing more is found.
///
/// # Errors
/// Every problem found, with its byte range.
pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Result<(T, Node), Faults> {
    if text.trim().is_empty() {
        return Err(vec![(0..0, Problem::EmptyFile)]);
    }
    if let Some(at) = Brackets::of(text, MAX_DEPTH).too_deep {
        return Err(vec![(at..at + 1, Problem::TooDeep { limit: MAX_DEPTH as u64 })]);
    }
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(PARSER_DEPTH);
    let mut text = Cow::Borrowed(text);
    let mut problems = Vec::new();
    loop {
        let error = match options.from_str::<T>(&text) {
            Ok(value) if problems.is_empty() => return Ok((value, Node::scan(&text))),
            Ok(_) => return Err(problems),
            Err(error) => error,
        };
        let tree = Node::scan(&text);
        let start = offset(&text, error.span.start);
        let (span, problem) = explain(&text, &tree, start, &error);
        let cut = blank_range(&tree, start, &problem).and_then(|range| blank(&text, range));
        // A field that is only misspelt is not missing as well.
        let is_misspelt = |other: &Problem| match (other, &problem) {
            (Problem::UnknownField { guess, owner, .. }, Problem::MissingField { field, owner: here }) => {
                guess.as_ref() == Some(field) && owner == here
            }
            _ => false,
        };
        if !problems.iter().any(|(_, other)| is_misspelt(other)) {
            problems.push((span, problem));
        }
        match cut {
            Some(cut) if problems.len() < MAX_PROBLEMS => text = Cow::Owned(cut),
            _ => return Err(problems),
        }
    }
}

/// What can be left out of a text so that the rest can be read.
fn blank_range(tree: &Node, at: usize, problem: &Problem) -> Option<Range<usize>> {
    match problem {
        Problem::UnknownField { .. } | Problem::DuplicateField { .. } => {
            let (_, child) = tree.around(at)?;
            let child = child?;
            Some(child.key_span.as_ref()?.start..child.span.end)
        }
        Problem::MissingField { .. }
        | Problem::UnknownVariant { .. }
        | Problem::WrongKind { .. }
        | Problem::WrongCount { .. }
        | Problem::WrongName { .. }
        | Problem::NotADate
        | Problem::NotAFigure
        | Problem::NumberOutOfRange
        | Problem::MissingColon => tree.list_item(at).map(|item| item.span.clone()),
        _ => None,
    }
}

/// The text with spaces in place of a range and of the comma after it, so that all places stay where they are.
fn blank(text: &str, range: Range<usize>) -> Option<String> {
    let rest = text.get(range.end..)?;
    let gap = rest.len() - rest.trim_start().len();
    let end = if rest.trim_start().starts_with(',') { range.end + gap + 1 } else { range.end };
    let spaces = text.get(range.start..end)?.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' });
    let blanked = [text.get(..range.start)?, spaces.collect::<String>().as_str(), text.get(end..)?].concat();
    (blanked != text).then_some(blanked)
}

fn explain(text: &str, tree: &Node, start: usize, error: &SpannedError) -> (Range<usize>, Problem) {
    let end = offset(text, error.span.end).max(start);
    let here = || word_at(text, start, end);
    let (inner, child) = tree.around(start).map_or((None, None), |(inner, child)| (Some(inner), child));
    let is_date = child.and_then(Node::key).is_some_and(|key| matches!(key, "facts_checked" | "review_before"));
    let wrong_kind = |expected: &str| (here(), Problem::WrongKind { expected: expected.to_owned() });

    let unclosed = Brackets::of(text, MAX_DEPTH).unclosed.map(|at| {
        let bracket = text.get(at..=at).unwrap_or_default().to_owned();
        (at..at + 1, Problem::Unclosed { bracket })
    });

    // After an open bracket, what comes next only seems to be the wrong thing.
    if let (Some((at, _)), Error::ExpectedDifferentStructName { .. } | Error::ExpectedNamedStructLike(_)) = (&unclosed, &error.code)
        && at.start < start
        && let Some(unclosed) = unclosed
    {
        return unclosed;
    }
    match &error.code {
        Error::NoSuchStructField { expected, found, outer } => (
            start..end,
            Problem::UnknownField {
                field: found.clone(),
                owner: outer.clone().unwrap_or_default(),
                expected: expected.join(", "),
                guess: guess(found, expected.iter().copied()),
            },
        ),
        // The parser notices at the closing bracket; the name in front of the opening one says more.
        Error::MissingStructField { field, outer } => (
            inner.map_or(start..end, |inner| inner.span.clone()),
            Problem::MissingField { field: (*field).to_owned(), owner: outer.clone().unwrap_or_default() },
        ),
        Error::DuplicateStructField { field, .. } => (start..end, Problem::DuplicateField { field: (*field).to_owned() }),
        Error::NoSuchEnumVariant { expected, found, .. } => (
            start..end,
            Problem::UnknownVariant { found: found.clone(), expected: expected.join(", "), guess: guess(found, expected.iter().copied()) },
        ),
        Error::ExpectedDifferentStructName { expected, found } => {
            (here(), Problem::WrongName { found: found.clone(), expected: (*expected).to_owned() })
        }
        Error::ExpectedNamedStructLike(name) if !name.is_empty() => {
            let span = here();
            let found = text.get(span.clone()).unwrap_or_default().chars().take(40).collect();
            (span, Problem::WrongName { found, expected: (*name).to_owned() })
        }
        Error::Message(_) | Error::ExpectedString if is_date => (here(), Problem::NotADate),
        Error::Message(said) if said.starts_with(Figure::UNREADABLE) => (here(), Problem::NotAFigure),
        Error::ExpectedDifferentLength { found, .. } => {
            (inner.map_or(start..end, |inner| inner.span.clone()), Problem::WrongCount { found: *found as u64 })
        }
        Error::IntegerOutOfBounds => (here(), Problem::NumberOutOfRange),
        Error::ExpectedArray => wrong_kind("list"),
        Error::ExpectedMap => wrong_kind("map"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => wrong_kind("struct"),
        Error::ExpectedString => wrong_kind("text"),
        Error::ExpectedInteger | Error::ExpectedFloat => wrong_kind("number"),
        Error::ExpectedBoolean => wrong_kind("yes-no"),
        Error::InvalidEscape(_) => (start..end, Problem::BadEscape),
        Error::TrailingCharacters => (here(), Problem::TrailingText),
        Error::ExceededRecursionLimit => (here(), Problem::TooDeep { limit: MAX_DEPTH as u64 }),
        Error::ExpectedStringEnd => {
            let quote = text.get(..start).and_then(|before| before.rfind('"')).unwrap_or(start);
            (quote..quote + 1, Problem::Unclosed { bracket: "\"".to_owned() })
        }
        Error::UnclosedBlockComment => {
            let comment = text.rfind("/*").unwrap_or(start);
            (comment..comment + 2, Problem::Unclosed { bracket: "/*".to_owned() })
        }
        code => match (unclosed, code) {
            (Some(unclosed), _) => unclosed,
            (None, Error::ExpectedMapColon) => (here(), Problem::MissingColon),
            (None, Error::ExpectedComma) => (here(), Problem::MissingComma),
            (None, Error::ExpectedIdentifier) => wrong_kind("word"),
            (None, code) => (here(), Problem::NotRon { said: code.to_string() }),
        },
    }
}

/// What to mark: the word or string at a place, or what the parser says if that is more.
fn word_at(text: &str, start: usize, end: usize) -> Range<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let gap = rest.len() - rest.trim_start().len();
    let word = Node::scan(rest).span;
    let start = start + gap;
    start..end.max(start + word.len().min(80))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Lesson, Site};

    const LESSON: &str = include_str!("../../lessons/mail/reply-mail.ron");

    /// The lines and ids of the problems of the shipped lesson after a change.
    fn problems(from: &str, to: &str) -> Vec<(usize, &'static str)> {
        assert!(LESSON.contains(from));
        problems_of(&LESSON.replacen(from, to, 1))
    }

    fn problems_of(text: &str) -> Vec<(usize, &'static str)> {
        let found = parse::<Lesson>(text).err().unwrap_or_default();
        found.iter().map(|(span, problem)| (text[..span.start].matches('\n').count() + 1, problem.id())).collect()
    }

    fn line_of(part: &str) -> usize {
        LESSON[..LESSON.find(part).unwrap()].matches('\n').count() + 1
    }

    #[test]
    fn the_shipped_files_read() {
        assert_eq!(problems_of(LESSON), []);
        let site = parse::<Site>(include_str!("../../lessons/sites/webmail.ron"));
        assert!(site.is_ok(), "{:?}", site.err());
    }

    #[test]
    fn each_slip_of_the_pen_has_its_own_problem_on_its_own_line() {
        let step = line_of("id: \"reply\"") - 1;
        for (from, to, line, id) in [
            ("persona:", "persone:", line_of("persona:"), "unknown-field"),
            ("    minutes: 6,\n", "", 2, "missing-field"),
            ("            id: \"reply\",\n", "", step, "missing-field"),
            ("theme: \"mail\",", "theme: \"mail\", theme: \"mail\",", line_of("theme:"), "duplicate-field"),
            ("Tap(\"reply\")", "Tape(\"reply\")", line_of("Tap(\"reply\")"), "unknown-variant"),
            ("Type(\"body\", \"phrase\")", "Type(\"body\")", line_of("Type("), "wrong-count"),
            ("recap: 3", "recap: \"3\"", line_of("recap"), "wrong-kind"),
            ("recap: 3", "recap: 300", line_of("recap"), "number-out-of-range"),
            ("[\"email\"]", "\"email\"", line_of("workshops"), "wrong-kind"),
            ("Skills(", "Skill(", line_of("Skills"), "wrong-name"),
            ("2026-11-23", "23/11/2026", line_of("facts_checked"), "not-a-date"),
            ("minutes: 6,", "minutes: 6", line_of("minutes") + 1, "missing-comma"),
            ("site: \"", "site \"", line_of("site:"), "missing-colon"),
            ("recap: 3,\n)", "recap: 3,\n", 2, "unclosed"),
            ("    ],\n    recap", "    recap", line_of("outcomes:"), "unclosed"),
            ("recap: 3,\n)", "recap: 3,\n))", LESSON.lines().count(), "trailing-text"),
            ("reply-mail.ftl\n", "\n\"", 2, "wrong-name"),
            ("\"Faits", "\"\\Faits", line_of("Faits"), "bad-escape"),
        ] {
            assert_eq!(problems(from, to), [(line, id)], "{to}");
        }
    }

    #[test]
    fn all_problems_are_found_and_not_only_the_first() {
        let text = LESSON
            .replacen("persona:", "persone: \"a\", persona:", 1)
            .replacen("Tap(\"reply\")", "Tape(\"reply\")", 1)
            .replacen("classic_mistake: true", "classic_mistake: 1", 1)
            .replacen("            id: \"check\",\n", "", 1);
        let ids: Vec<&str> = problems_of(&text).into_iter().map(|(_, id)| id).collect();
        assert_eq!(ids, ["unknown-field", "unknown-variant", "wrong-kind", "missing-field"]);
    }

    #[test]
    fn depth_is_told_without_a_crash() {
        for open in ["[", "(", "{", "Joined([", "Some("] {
            assert_eq!(problems_of(&format!("Lesson(steps: {}", open.repeat(10_000))), [(1, "too-deep")]);
        }
        let ids = problems_of(&format!("Lesson({}", "/*".repeat(10_000)));
        assert_eq!(ids, [(1, "unclosed")]);
    }

    #[test]
    fn a_guess_is_offered() {
        let found = parse::<Lesson>(&LESSON.replacen("mistakes", "mistake", 1)).err().unwrap();
        let [(span, Problem::UnknownField { guess, owner, .. })] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((guess.as_deref(), owner.as_str()), (Some("mistakes"), "Step"));
        assert_eq!(&LESSON.replacen("mistakes", "mistake", 1)[span.clone()], "mistake");
    }
}
