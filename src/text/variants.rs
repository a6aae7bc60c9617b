//! Everything that a Fluent file can say, for whoever has to say it beforehand: each choice of each message.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// Stands where only the running kiosk knows what comes: no sentence with it can be prepared.
pub const UNKNOWN: char = '\u{e000}';
/// A group of messages whose comment begins so is for whoever looks after the kiosk, not for residents.
const ELSEWHERE: &str = "Never on the screen";
/// No message is followed further than this, in choices and in messages that quote each other.
const MOST: usize = 64;

/// One way in which a message can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// `open` or `open.why`.
    pub id: String,
    /// Its words, marks included, [`UNKNOWN`] for what is not known.
    pub words: String,
}

type Patterns<'a> = BTreeMap<String, &'a ast::Pattern<&'a str>>;

/// What a file can say on the screen. `known` are the values that a variable may have.
pub fn variants(source: &str, known: &BTreeMap<&str, Vec<String>>) -> Vec<Variant> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(source);
    let mut patterns: Patterns<'_> = BTreeMap::new();
    let mut shown = Vec::new();
    let mut is_elsewhere = false;
    for entry in &resource.body {
        match entry {
            ast::Entry::GroupComment(comment) => {
                is_elsewhere = comment.content.first().is_some_and(|line| line.starts_with(ELSEWHERE));
            }
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let attributes = message.attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
                for (id, pattern) in message.value.iter().map(|value| (id.to_owned(), value)).chain(attributes) {
                    if !is_elsewhere {
                        shown.push(id.clone());
                    }
                    patterns.entry(id).or_insert(pattern);
                }
            }
            ast::Entry::Term(term) => {
                patterns.insert(format!("-{}", term.id.name), &term.value);
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for id in shown {
        let Some(pattern) = patterns.get(&id) else { continue };
        let mut ways = expand(pattern, &patterns, known, 0);
        ways.sort_unstable();
        ways.dedup();
        all.extend(ways.into_iter().map(|words| Variant { id: id.clone(), words }));
    }
    all
}

fn expand(pattern: &ast::Pattern<&str>, all: &Patterns<'_>, known: &BTreeMap<&str, Vec<String>>, depth: usize) -> Vec<String> {
    let mut ways = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => placed(expression, all, known, depth),
        };
        ways = ways.iter().flat_map(|way| parts.iter().map(move |part| format!("{way}{part}"))).take(MOST).collect();
    }
    ways
}

fn placed(expression: &Expression<&str>, all: &Patterns<'_>, known: &BTreeMap<&str, Vec<String>>, depth: usize) -> Vec<String> {
    let unknown = || vec![UNKNOWN.to_string()];
    let quoted = |id: String| match all.get(&id) {
        Some(pattern) if depth < 4 => expand(pattern, all, known, depth + 1),
        _ => unknown(),
    };
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| expand(&variant.value, all, known, depth)).take(MOST).collect()
        }
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => vec![(*value).to_owned()],
            InlineExpression::VariableReference { id } => known.get(id.name).cloned().unwrap_or_else(unknown),
            InlineExpression::MessageReference { id, attribute } => {
                quoted(attribute.as_ref().map_or_else(|| id.name.to_owned(), |attribute| format!("{}.{}", id.name, attribute.name)))
            }
            InlineExpression::TermReference { id, .. } => quoted(format!("-{}", id.name)),
            InlineExpression::Placeable { expression } => placed(expression, all, known, depth),
            InlineExpression::FunctionReference { .. } => unknown(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_is_said_and_what_is_not_known_is_marked() {
        let source = "-brand = Pas à pas\nhello = Bonjour { $first_name } !\n    .why = { $n ->\n        [one] Une leçon\n       *[other] { $n } leçons\n    }\n\
                      quote = { -brand } : { hello }\n\n## Never on the screen: files.\n\nfault = Une erreur.\n\n## Keys\n\nkey = Espace\n";
        let known = BTreeMap::from([("first_name", vec!["Monique".to_owned()])]);
        let said: Vec<(String, String)> = variants(source, &known).into_iter().map(|variant| (variant.id, variant.words)).collect();
        let expected = [
            ("hello", "Bonjour Monique !"),
            ("hello.why", "Une leçon"),
            ("hello.why", "\u{e000} leçons"),
            ("quote", "Pas à pas : Bonjour Monique !"),
            ("key", "Espace"),
        ];
        assert_eq!(said, expected.map(|(id, words)| (id.to_owned(), words.to_owned())));
    }

    proptest::proptest! {
        #[test]
        fn any_file_is_gone_through(source in "([a-c]|[ .={}$\\[\\]*>\n\"#(-]|é|-> |why|\\{ \\$x){0,40}") {
            variants(&source, &BTreeMap::new());
        }
    }
}
