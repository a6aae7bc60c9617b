//! Keeps what somebody has typed away from the programs that speak: wherever it stands in a text, it is spelled from prepared
//! clips.

use crate::text::Lang;
use crate::voice::{Piece, Say};
use std::ops::Range;
use zeroize::Zeroizing;

/// What has been typed and not yet wiped.
#[derive(Default)]
pub struct Typing {
    texts: Vec<Zeroizing<String>>,
}

impl Typing {
    /// `known` are texts of the lesson itself: somebody who has copied one has told nothing.
    pub fn new<'a>(texts: impl Iterator<Item = &'a str>, known: &[String]) -> Self {
        let normal = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let known: Vec<String> = known.iter().map(|text| normal(text)).collect();
        let mut texts: Vec<Zeroizing<String>> =
            texts.map(normal).filter(|text| !text.is_empty() && !known.contains(text)).map(Zeroizing::new).collect();
        // The longest first: a short one may stand inside it.
        texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        Self { texts }
    }

    /// These too, letter for letter: another way in which the screen writes what was typed.
    #[must_use]
    pub fn and(mut self, written: Vec<String>) -> Self {
        self.texts.extend(written.into_iter().map(Zeroizing::new));
        self.texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        self
    }

    /// A text in pieces: words to be said, and what was typed to be spelled.
    pub fn pieces(&self, text: &str, lang: Lang) -> Vec<Piece> {
        let words = |words: &str| Piece { lang, say: Say::Words(words.trim().to_owned()) };
        let mut chars = text.chars();
        if let (Some(only), None) = (chars.next(), chars.next()) {
            return vec![Piece { lang, say: Say::Letters(Zeroizing::new(only.to_string())) }];
        }
        let private = self.private(text);
        if private.is_empty() {
            return vec![words(text)];
        }
        let mut pieces = Vec::new();
        let mut at = 0;
        for range in private {
            pieces.push(words(text.get(at..range.start).unwrap_or_default()));
            let letters = text.get(range.clone()).unwrap_or_default().trim_start_matches('…').to_owned();
            pieces.push(Piece { lang, say: Say::Letters(Zeroizing::new(letters)) });
            at = range.end;
        }
        pieces.push(words(text.get(at..).unwrap_or_default()));
        pieces.retain(|piece| !matches!(&piece.say, Say::Words(words) if !words.chars().any(char::is_alphanumeric)));
        pieces
    }

    /// Where in a text something typed stands, in its order, in bytes.
    fn private(&self, text: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut add = |range: Range<usize>| {
            if !range.is_empty() && found.iter().all(|other| range.end <= other.start || other.end <= range.start) {
                found.push(range);
            }
        };
        for typed in &self.texts {
            for (at, _) in text.match_indices(typed.as_str()) {
                let end = at + typed.len();
                let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                let before = text.get(..at).and_then(|text| text.chars().next_back());
                let after = text.get(end..).and_then(|text| text.chars().next());
                // "a" stands in many words that nobody has typed.
                let is_part = touches(before) && touches(typed.chars().next()) || touches(after) && touches(typed.chars().next_back());
                if !is_part {
                    add(at..end);
                }
            }
        }
        // What the coach quotes may be a part of what was typed, or its end.
        for quoted in quotations(text) {
            let inner = text.get(quoted.clone()).unwrap_or_default();
            let start = quoted.start + inner.len() - inner.trim_start().len();
            let core = inner.trim();
            let letters = core.trim_start_matches('…').trim();
            if !letters.is_empty() && self.texts.iter().any(|typed| typed.contains(letters)) {
                add(start..start + core.len());
            }
        }
        found.sort_by_key(|range| range.start);
        found
    }
}

/// What stands between quotation marks.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [('«', '»'), ('“', '”')] {
        for (at, mark) in text.match_indices(open) {
            let start = at + mark.len();
            if let Some(length) = text.get(start..).and_then(|rest| rest.find(close)) {
                found.push(start..start + length);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(typed: &[&str], text: &str) -> Vec<String> {
        let pieces = Typing::new(typed.iter().copied(), &["Oui, je viens.".to_owned()]).pieces(text, Lang::Fr);
        let show = |piece: &Piece| match &piece.say {
            Say::Words(words) => words.clone(),
            Say::Letters(letters) => format!("[{}]", letters.as_str()),
            Say::Hidden(count) => format!("<{count}>"),
        };
        pieces.iter().map(show).collect()
    }

    #[test]
    fn what_was_typed_is_spelled_and_all_else_is_said() {
        assert_eq!(said(&[], "Touchez « Répondre »."), ["Touchez « Répondre »."]);
        assert_eq!(
            said(&["Oui je vien"], "Vous avez saisi : « Oui je vien ». Il manque : « s »."),
            ["Vous avez saisi : «", "[Oui je vien]", "». Il manque : « s »."]
        );
        assert_eq!(said(&["a"], "Il y a une carte"), ["Il y", "[a]", "une carte"]);
        assert_eq!(
            said(&["Bonjour\nà toutes et à tous"], "Vous avez saisi : « …utes et à tous »."),
            ["Vous avez saisi : «", "[utes et à tous]"]
        );
        // The lesson's own phrase is no secret, and a key is always a letter.
        assert_eq!(said(&["Oui, je viens."], "Oui, je viens."), ["Oui, je viens."]);
        assert_eq!(said(&[], "é"), ["[é]"]);
    }

    proptest! {
        #[test]
        fn no_program_ever_hears_what_was_typed(
            typed in "[a-zé0-9@. -]{1,12}",
            before in "[A-Z]{0,6}[ «:.]{1,2}",
            after in "[ ».,]{1,2}[A-Z]{0,6}",
        ) {
            let normal = typed.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assume!(normal.chars().any(char::is_alphanumeric));
            let text = format!("{before}{normal}{after}");
            let pieces = Typing::new(std::iter::once(typed.as_str()), &[]).pieces(&text, Lang::Fr);
            for piece in &pieces {
                if let Say::Words(words) = &piece.say {
                    prop_assert!(!words.contains(&normal), "{pieces:?} of {text:?}");
                }
            }
            let has_letters = pieces.iter().any(|piece| matches!(&piece.say, Say::Letters(letters) if **letters == normal));
            prop_assert!(has_letters);
        }
    }
}
