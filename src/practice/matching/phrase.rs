//! A phrase that is to be written: whether a text holds it, and how far the writing has come.

use crate::text::folded;
use unicode_normalization::char::is_combining_mark;

/// How much is forgiven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Accents, capitals, the two apostrophes and the number of spaces do not matter.
    Letters,
    /// Punctuation does not matter either.
    Words,
}

/// Whether the text contains the phrase.
pub fn holds(text: &str, phrase: &str, strictness: Strictness) -> bool {
    let phrase = simplified(phrase, strictness);
    let text = simplified(text, strictness);
    match strictness {
        Strictness::Letters => text.contains(&phrase),
        // Word by word, so that "oui" is not found in "ouistiti".
        Strictness::Words => format!(" {text} ").contains(&format!(" {phrase} ")),
    }
}

/// How far the writing of a phrase has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Characters of the phrase that are written.
    pub written: usize,
    /// Characters after them that do not belong there.
    pub stray: usize,
}

/// How much of `phrase` the end of `text` holds, with the characters that follow by mistake.
/// Letters match as in [`Strictness::Letters`]; spaces match any run of spaces or line ends.
pub fn progress(text: &str, phrase: &str) -> Progress {
    find(text, phrase).1
}

/// The text with these letters in place of what its end holds of `phrase`, mistakes included.
pub fn overwrite(text: &str, phrase: &str, letters: &str) -> String {
    let (start, _) = find(text, phrase);
    text.chars().take(start).chain(letters.chars()).collect()
}

/// Where in the text, in characters, the phrase begins or is to begin, and how far it has come.
fn find(text: &str, phrase: &str) -> (usize, Progress) {
    let text: Vec<char> = text.chars().collect();
    let phrase: Vec<char> = phrase.chars().collect();
    // The phrase begins at the start of the text or of one of its words; the longest match wins, the later one among equals.
    let starts = (0..text.len()).filter(|&at| at == 0 || text.get(at - 1).is_some_and(|before| before.is_whitespace()));
    let best = starts
        .map(|start| (start, follow(text.get(start..).unwrap_or_default(), &phrase)))
        .filter(|(_, progress)| progress.written > 0)
        .max_by_key(|(_, progress)| (progress.written, std::cmp::Reverse(progress.stray)));
    best.unwrap_or_else(|| {
        // Nothing of the phrase yet: whatever stands in the last line does not belong there. Nobody sees spaces, so they may stay.
        let last_line = text.iter().rev().take_while(|c| **c != '\n');
        let stray = if last_line.clone().all(|c| c.is_whitespace()) { 0 } else { last_line.count() };
        (text.len() - stray, Progress { written: 0, stray })
    })
}

/// Reads the phrase from the start of a text as far as it goes; a space more than needed does not matter.
fn follow(text: &[char], phrase: &[char]) -> Progress {
    let mut written = 0;
    let mut read = 0;
    while let Some(c) = text.get(read) {
        if phrase.get(written).is_some_and(|wanted| same_char(*c, *wanted)) {
            written += 1;
        } else if !(c.is_whitespace() && written > 0 && phrase.get(written - 1).is_some_and(|before| before.is_whitespace())) {
            break;
        }
        read += 1;
    }
    Progress { written, stray: text.len() - read }
}

/// Whether two characters count as the same: accents, capitals and the kind of apostrophe or space do not matter.
pub fn same_char(a: char, b: char) -> bool {
    a == b || (a.is_whitespace() && b.is_whitespace()) || simplified_char(a).eq(simplified_char(b))
}

/// Words in small letters without accents and signs, one space between them: what somebody meant, whatever they typed.
pub fn fold(text: &str) -> String {
    simplified(text, Strictness::Words)
}

fn simplified_char(c: char) -> impl Iterator<Item = char> {
    folded(if c == '’' || c == 'ʼ' { '\'' } else { c })
}

/// A text as it counts: small letters without accents, one space between words.
pub(super) fn simplified(text: &str, strictness: Strictness) -> String {
    let kept = text.chars().map(|c| match strictness {
        Strictness::Words if !c.is_alphanumeric() && !is_combining_mark(c) => ' ',
        _ => c,
    });
    let letters: String = kept.flat_map(|c| simplified_char(c).collect::<Vec<_>>()).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PHRASE: &str = "Oui, je viens jeudi.";

    #[test]
    fn accents_capitals_apostrophes_and_spaces_are_forgiven() {
        assert!(holds("Bonjour,\noui,  JE viens jeudi.", PHRASE, Strictness::Letters));
        assert!(holds("l'été à 8 h", "L’ete a 8 h", Strictness::Letters));
        assert!(!holds("oui je viens jeudi", PHRASE, Strictness::Letters));
        assert!(holds("oui je viens jeudi", PHRASE, Strictness::Words));
        assert!(!holds("ouistiti", "oui", Strictness::Words));
        assert!(!holds("Oui, je viens mardi.", PHRASE, Strictness::Words));
    }

    #[test]
    fn progress_tells_what_is_written_and_what_is_stray() {
        let at = |text| progress(text, PHRASE);
        assert_eq!(at(""), Progress { written: 0, stray: 0 });
        assert_eq!(at("Bonjour Nolwenn,\n"), Progress { written: 0, stray: 0 });
        assert_eq!(at("Bonjour Nolwenn,\nOui, je v"), Progress { written: 9, stray: 0 });
        assert_eq!(at("Bonjour Nolwenn,\noui, je vx"), Progress { written: 9, stray: 1 });
        assert_eq!(at("Bonjour Nolwenn,\nz"), Progress { written: 0, stray: 1 });
        assert_eq!(at("Oui, je viens jeudi."), Progress { written: 20, stray: 0 });
        assert_eq!(at("Bonjour Nolwenn,\n "), Progress { written: 0, stray: 0 });
        assert_eq!(at("  Oui,   je v"), Progress { written: 9, stray: 0 });
        assert_eq!(at("Oui, je v "), Progress { written: 9, stray: 1 });
    }

    proptest! {
        #[test]
        fn a_phrase_holds_itself_however_it_is_cased_and_spaced(phrase in "[a-zàéêôüç' ]{1,24}", upper: bool) {
            prop_assume!(!phrase.trim().is_empty());
            let other = phrase.split(' ').collect::<Vec<_>>().join("  ");
            let other = if upper { other.to_uppercase() } else { other };
            prop_assert!(holds(&other, &phrase, Strictness::Letters));
            prop_assert!(holds(&other, &phrase, Strictness::Words) || phrase.chars().all(|c| !c.is_alphanumeric()));
        }

        #[test]
        fn progress_never_exceeds_the_phrase(text in "\\PC{0,40}", phrase in "\\PC{0,25}") {
            let progress = progress(&text, &phrase);
            prop_assert!(progress.written <= phrase.chars().count());
            prop_assert!(progress.written + progress.stray <= text.chars().count());
        }

        #[test]
        fn every_prefix_of_a_phrase_is_progress_of_its_length(cut in 0usize..=20) {
            let prefix: String = PHRASE.chars().take(cut).collect();
            let expected = Progress { written: cut, stray: 0 };
            prop_assert_eq!(progress(&format!("Bonjour Nolwenn,\n{prefix}"), PHRASE), expected);
        }
    }
}
