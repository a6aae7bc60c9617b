//! What a Fluent file holds: its entries, the variables they take, and what is wrong with it.
//!
//! Knows one source text only; must not format anything. The build script and the library read files through it alike,
//! so what the build accepts is what runs.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::ops::Range;

/// A text that can be asked for: the value of a message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The message's id.
    pub id: String,
    /// The attribute's name, `why` for `.why`; `None` for the message's own value.
    pub attribute: Option<String>,
    /// From the first byte of the name to the last of the text, in bytes of the source.
    pub span: Range<usize>,
    /// The variables that the text needs, in order of first use, without `$`; those of the messages it quotes are included.
    pub variables: Vec<String>,
}

/// Something wrong in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, in bytes of the source, on character boundaries.
    pub span: Range<usize>,
    pub kind: FaultKind,
}

/// What is wrong in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The entry does not follow Fluent's grammar and is left out. The cause is in the parser's words (English).
    Syntax(String),
    /// The name is used a second time; the first text counts. `id`, `id.attribute` or `-term`.
    Duplicate { id: String },
    /// The text quotes a message, term or function that is not there.
    UnknownReference { to: String },
}

/// How long a chain of texts that quote each other is followed. Fluent itself gives up soon after.
const MAX_QUOTES: usize = 16;

/// Reads a Fluent file: the entries that can be asked for, and the faults, both in the order of the file.
pub fn outline(source: &str) -> (Vec<Entry>, Vec<Fault>) {
    let (resource, errors) = match parser::parse_runtime(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<Fault> = errors.iter().map(|error| syntax_fault(source, error)).collect();
    let texts = texts(source, &resource, &mut faults);

    for text in texts.values() {
        for (to, span) in &text.quotes {
            if !texts.contains_key(to) {
                faults.push(Fault { span: span.clone(), kind: FaultKind::UnknownReference { to: to.clone() } });
            }
        }
    }
    faults.sort_by_key(|fault| fault.span.start);

    let mut entries: Vec<Entry> = texts.iter().filter_map(|(name, text)| entry(name, text, &texts)).collect();
    entries.sort_by_key(|entry| entry.span.start);
    (entries, faults)
}

/// One text of the file, under the name by which other texts quote it: `id`, `id.attribute`, `-term`, `-term.attribute`.
struct Text {
    span: Range<usize>,
    variables: Vec<String>,
    /// Name and place of what it quotes.
    quotes: Vec<(String, Range<usize>)>,
}

fn texts<'s>(source: &'s str, resource: &ast::Resource<&'s str>, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    let mut roots = BTreeSet::new();
    for entry in &resource.body {
        let (root, id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        // A term and a message of the same name are one name to `FluentBundle`.
        if !roots.insert(id) {
            faults.push(Fault { span: span_of(source, id), kind: FaultKind::Duplicate { id: root } });
            continue;
        }
        if let Some(pattern) = value {
            texts.insert(root.clone(), Reader::new(source).read(id, pattern));
        }
        for attribute in attributes {
            let name = format!("{root}.{}", attribute.id.name);
            match texts.entry(name) {
                btree_map::Entry::Vacant(place) => {
                    place.insert(Reader::new(source).read(attribute.id.name, &attribute.value));
                }
                btree_map::Entry::Occupied(first) => {
                    let kind = FaultKind::Duplicate { id: first.key().clone() };
                    faults.push(Fault { span: span_of(source, attribute.id.name), kind });
                }
            }
        }
    }
    texts
}

/// The entry a text makes, unless it is a term: those are only quoted.
fn entry(name: &str, text: &Text, texts: &BTreeMap<String, Text>) -> Option<Entry> {
    if name.starts_with('-') {
        return None;
    }
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute.to_owned())),
        None => (name, None),
    };
    let mut variables = Vec::new();
    collect_variables(text, texts, MAX_QUOTES, &mut BTreeSet::from([name]), &mut variables);
    Some(Entry { id: id.to_owned(), attribute, span: text.span.clone(), variables })
}

/// A quoted message is formatted with the same arguments, so its variables are needed too; a term sees none of them.
/// `depth` bounds the chain of texts that quote each other.
fn collect_variables<'t>(
    text: &'t Text,
    texts: &'t BTreeMap<String, Text>,
    depth: usize,
    seen: &mut BTreeSet<&'t str>,
    into: &mut Vec<String>,
) {
    for variable in &text.variables {
        if !into.contains(variable) {
            into.push(variable.clone());
        }
    }
    for (to, _) in &text.quotes {
        if depth > 0
            && let Some(quoted) = texts.get(to)
            && !to.starts_with('-')
            && seen.insert(to)
        {
            collect_variables(quoted, texts, depth - 1, seen, into);
        }
    }
}

/// Walks through one pattern.
struct Reader<'s> {
    source: &'s str,
    /// The end of the last piece met, in bytes.
    end: usize,
    variables: Vec<String>,
    quotes: Vec<(String, Range<usize>)>,
}

impl<'s> Reader<'s> {
    fn new(source: &'s str) -> Self {
        Self { source, end: 0, variables: Vec::new(), quotes: Vec::new() }
    }

    fn read(mut self, name: &'s str, pattern: &ast::Pattern<&'s str>) -> Text {
        self.pattern(pattern);
        let start = span_of(self.source, name).start;
        let mut end = self.end.max(start + name.len());
        if let Some(ast::PatternElement::Placeable { .. }) = pattern.elements.last() {
            let rest = self.source.get(end..).unwrap_or_default();
            let closed = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '}' | ')' | '"'));
            end += rest.len() - closed.len();
        }
        let end = start + self.source.get(start..end).unwrap_or_default().trim_end().len();
        Text { span: start..end, variables: self.variables, quotes: self.quotes }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.meet(value);
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'s str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                self.meet(value);
            }
            ast::InlineExpression::VariableReference { id } => {
                self.meet(id.name);
                if !self.variables.iter().any(|known| known == id.name) {
                    self.variables.push(id.name.to_owned());
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => self.quote("", id, attribute.as_ref()),
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.quote("-", id, attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let span = self.meet(id.name);
                // The only function there is: see `Messages::parse`.
                if id.name != "NUMBER" {
                    self.quotes.push((format!("{}()", id.name), span));
                }
                self.arguments(arguments);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'s str>) {
        for value in arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value)) {
            self.inline(value);
        }
    }

    fn quote(&mut self, sigil: &str, id: &ast::Identifier<&'s str>, attribute: Option<&ast::Identifier<&'s str>>) {
        let mut span = self.meet(id.name);
        let mut name = format!("{sigil}{}", id.name);
        if let Some(attribute) = attribute {
            span.end = self.meet(attribute.name).end;
            name = format!("{name}.{}", attribute.name);
        }
        self.quotes.push((name, span));
    }

    fn meet(&mut self, piece: &'s str) -> Range<usize> {
        let span = span_of(self.source, piece);
        self.end = self.end.max(span.end);
        span
    }
}

/// Where a piece that the parser cut out of the source lies in it.
fn span_of(source: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    start..(start + piece.len()).min(source.len())
}

fn syntax_fault(source: &str, error: &ParserError) -> Fault {
    let (pos, kind) = broken_attribute(source, error).unwrap_or_else(|| (error.pos.clone(), error.kind.clone()));
    // The parser counts in bytes, may point into a character, and past the end.
    let start = source.floor_char_boundary(pos.start);
    let end = source.ceil_char_boundary(pos.end).max(start);
    Fault { span: start..end, kind: FaultKind::Syntax(kind.to_string()) }
}

/// After an attribute it cannot read, the parser takes the line for a message and complains about its blanks. Read without
/// its dot, the attribute is a message, and the complaint is the right one.
fn broken_attribute(source: &str, error: &ParserError) -> Option<(Range<usize>, ErrorKind)> {
    let slice = error.slice.clone()?;
    let text = source.get(slice.clone())?;
    let attribute = text.trim_start().strip_prefix('.')?;
    let start = slice.start + (text.len() - attribute.len());
    let (pos, kind) = match parser::parse_runtime(attribute) {
        Err((_, errors)) => errors.into_iter().next().map(|error| (error.pos, error.kind))?,
        Ok(_) => (0..attribute.find('\n').unwrap_or(attribute.len()), ErrorKind::MissingValue),
    };
    Some((start + pos.start..start + pos.end, kind))
}
