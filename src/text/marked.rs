//! Words of a text that the glossary explains: `[[arobase]]`, or `[[pièces jointes|piece-jointe]]` where the glossary has them
//! under another form.

use super::folded;
use std::borrow::Cow;

const OPEN: &str = "[[";
const CLOSE: &str = "]]";

/// A marked word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term<'a> {
    /// As it stands in the text.
    pub shown: &'a str,
    /// Its message in the glossary.
    pub id: String,
}

/// The marked words of a text, in its order, each once.
pub fn terms(text: &str) -> Vec<Term<'_>> {
    let mut found: Vec<Term<'_>> = Vec::new();
    for (is_marked, part) in parts(text) {
        if is_marked {
            let (shown, id) = match part.split_once('|') {
                Some((shown, id)) => (shown, id.to_owned()),
                None => (part, id_of(part)),
            };
            if found.iter().all(|term| term.id != id) {
                found.push(Term { shown, id });
            }
        }
    }
    found
}

/// The text with its marked words in bold, as `**word**`.
pub fn in_bold(text: &str) -> Cow<'_, str> {
    replaced(text, "**")
}

/// The text without its marks.
pub fn plain(text: &str) -> Cow<'_, str> {
    replaced(text, "")
}

fn replaced<'a>(text: &'a str, around: &str) -> Cow<'a, str> {
    if !text.contains(OPEN) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for (is_marked, part) in parts(text) {
        let shown = if is_marked { part.split_once('|').map_or(part, |(shown, _)| shown) } else { part };
        if is_marked {
            out.push_str(around);
        }
        out.push_str(shown);
        if is_marked {
            out.push_str(around);
        }
    }
    Cow::Owned(out)
}

/// The text cut at its marks; `true` for what stands between them. A mark that is not closed is none.
fn parts(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    let mut marked = None;
    std::iter::from_fn(move || {
        if let Some(term) = marked.take() {
            return Some((true, term));
        }
        if rest.is_empty() {
            return None;
        }
        let found = rest.split_once(OPEN).and_then(|(before, after)| {
            let (term, after) = after.split_once(CLOSE)?;
            Some((before, term, after))
        });
        let (before, after) = match found {
            Some((before, term, after)) => {
                marked = Some(term);
                (before, after)
            }
            None => (rest, ""),
        };
        rest = after;
        Some((false, before))
    })
}

/// The glossary's name for a word: in lower case, without accents, with hyphens for spaces.
fn id_of(word: &str) -> String {
    let hyphened: String = folded(word).map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    hyphened.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_words_are_found_and_can_be_shown() {
        let text = "Touchez l’[[arobase]], puis les [[pièces jointes|piece-jointe]] et l’[[arobase]].";
        let shown: Vec<(&str, String)> = terms(text).into_iter().map(|term| (term.shown, term.id)).collect();
        assert_eq!(shown, [("arobase", "arobase".to_owned()), ("pièces jointes", "piece-jointe".to_owned())]);
        assert_eq!(in_bold(text), "Touchez l’**arobase**, puis les **pièces jointes** et l’**arobase**.");
        assert_eq!(plain(text), "Touchez l’arobase, puis les pièces jointes et l’arobase.");
        assert_eq!(terms("[[Pièce jointe]]")[0].id, "piece-jointe");
    }

    #[test]
    fn what_is_not_closed_is_no_mark() {
        for text in ["", "rien", "[[", "a [[b", "a ]] b", "[a]"] {
            assert_eq!(terms(text), [], "{text}");
            assert_eq!(plain(text), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_keeps_what_is_not_a_mark(text in "([a-c]|\\[\\[|\\]\\]|\\||é| ){0,20}") {
            let bold = in_bold(&text).replace("**", "");
            assert_eq!(bold, plain(&text));
        }
    }
}
