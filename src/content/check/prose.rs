//! How French is set and which words are not used: finds the places and says what belongs there.

use super::real_world::is_address;
use crate::content::problem::Problem;
use std::ops::Range;

/// The narrow no-break space of French typography.
const NARROW: char = '\u{202f}';
/// The wider one is accepted too: it also keeps a sign from standing alone on a line.
const WIDE: char = '\u{a0}';

/// Words that scare or mean nothing to a learner, in lower case.
const TO_AVOID: &[&str] = &["cliquer", "cliquez", "erreur", "erreurs", "falc", "invalide", "invalides"];

/// A text of a Fluent file with what is not read out replaced by spaces, byte for byte: names, placeables, selectors.
/// What stands between quotes in a placeable stays.
pub(super) fn readable(source: &str) -> String {
    enum Inside {
        Placeable,
        /// Before and after the arrow of a choice.
        ChoiceHead,
        Choice,
    }
    let start = source.find('=').map_or(0, |at| at + 1);
    let mut out = " ".repeat(start);
    let mut open: Vec<Inside> = Vec::new();
    let mut quoted = false;
    let mut in_key = false;
    let mut last = ' ';
    for (at, c) in source.char_indices().skip_while(|(at, _)| *at < start) {
        let rest = source.get(at..).unwrap_or_default();
        let keep = match open.last_mut() {
            _ if quoted => {
                quoted = c != '"' || last == '\\';
                quoted
            }
            Some(Inside::Placeable | Inside::ChoiceHead) if c == '"' => {
                quoted = true;
                false
            }
            Some(head @ Inside::ChoiceHead) if last == '-' && c == '>' => {
                *head = Inside::Choice;
                false
            }
            Some(Inside::Choice) if c == '[' || in_key => {
                in_key = c != ']';
                false
            }
            Some(Inside::Choice) if c == '*' && rest.starts_with("*[") => false,
            _ if c == '{' => {
                open.push(if is_choice(rest) { Inside::ChoiceHead } else { Inside::Placeable });
                false
            }
            Some(_) if c == '}' => {
                open.pop();
                false
            }
            Some(Inside::Placeable | Inside::ChoiceHead) => false,
            Some(Inside::Choice) | None => true,
        };
        if keep || c == '\n' {
            out.push(c);
        } else {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        }
        last = c;
    }
    out
}

/// Whether the placeable that begins here has an arrow of its own.
fn is_choice(placeable: &str) -> bool {
    let mut depth = 0_usize;
    let mut last = ' ';
    for c in placeable.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return false,
            '}' => depth -= 1,
            '>' if last == '-' && depth == 1 => return true,
            _ => {}
        }
        last = c;
    }
    false
}

/// What is not set as French is set, in a text that [`readable`] made.
pub(super) fn typography(text: &str) -> Vec<(Range<usize>, Problem)> {
    let mut found = Vec::new();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let char_at = |index: Option<usize>| index.and_then(|index| chars.get(index)).copied();
    for (index, (at, c)) in chars.iter().copied().enumerate() {
        let before = char_at(index.checked_sub(1));
        let after = char_at(index.checked_add(1));
        let end = at + c.len_utf8();
        match c {
            '\'' => {
                let word = word_around(text, at);
                found.push((at..end, Problem::StraightApostrophe { right: text.get(word).unwrap_or_default().replace('\'', "’") }));
            }
            ':' | ';' | '!' | '?' => {
                let Some((before_at, before)) = before else { continue };
                if matches!(before, NARROW | WIDE | '!' | '?' | '(' | '…' | '\n') || inside_address_or_time(text, at) {
                    continue;
                }
                let start = if before == ' ' { before_at } else { at };
                let right = format!("{}{NARROW}{c}", word_before(text, start));
                found.push((start..end, Problem::SpaceBefore { mark: c.to_string(), right }));
            }
            '«' if !after.is_some_and(|(_, after)| matches!(after, NARROW | WIDE)) => {
                let end = after.filter(|(_, after)| *after == ' ').map_or(end, |(at, after)| at + after.len_utf8());
                let right = format!("«{NARROW}{}", word_after(text, end));
                found.push((at..end, Problem::SpaceInQuotes { mark: "«".to_owned(), right }));
            }
            '»' if !before.is_some_and(|(_, before)| matches!(before, NARROW | WIDE)) => {
                let start = before.filter(|(_, before)| *before == ' ').map_or(at, |(at, _)| at);
                let right = format!("{}{NARROW}»", word_before(text, start));
                found.push((start..end, Problem::SpaceInQuotes { mark: "»".to_owned(), right }));
            }
            _ => {}
        }
    }
    found
}

/// `14:05`, `https://…` and the like: signs that belong to the word. A sign at the end of a word does not.
fn inside_address_or_time(text: &str, at: usize) -> bool {
    let word = word_around(text, at);
    let is_last = text.get(at + 1..word.end).is_none_or(|rest| rest.chars().all(|c| ":;!?.…»".contains(c)));
    let word = text.get(word).unwrap_or_default();
    let is_time = word.chars().all(|c| c.is_ascii_digit() || c == ':');
    !is_last && (is_time || is_address(word))
}

/// The word that touches a place.
fn word_around(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default().split(char::is_whitespace).next_back().unwrap_or_default();
    let after = text.get(at..).unwrap_or_default().split(char::is_whitespace).next().unwrap_or_default();
    at - before.len()..at + after.len()
}

/// The word that ends here, or dots where a placeable stands.
fn word_before(text: &str, at: usize) -> &str {
    let word = text.get(word_around(text, at).start..at).unwrap_or_default();
    if word.is_empty() { "…" } else { word }
}

/// The word that begins here, or dots where a placeable stands.
fn word_after(text: &str, at: usize) -> &str {
    let word = text.get(at..word_around(text, at).end).unwrap_or_default();
    if word.is_empty() { "…" } else { word }
}

/// The words that a lesson does without.
pub(super) fn words_to_avoid(text: &str) -> Vec<(Range<usize>, Problem)> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| TO_AVOID.contains(&word.to_lowercase().as_str()));
    words
        .map(|word| {
            let start = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            (start..start + word.len(), Problem::WordToAvoid { word: word.to_owned() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rights(text: &str) -> Vec<(String, String)> {
        typography(text)
            .into_iter()
            .map(|(span, problem)| match problem {
                Problem::SpaceBefore { right, .. } | Problem::SpaceInQuotes { right, .. } | Problem::StraightApostrophe { right } => {
                    (text[span].to_owned(), right)
                }
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn the_right_form_is_shown() {
        for (text, marked, right) in [
            ("Voici : du lait", " :", "Voici\u{202f}:"),
            ("C’est fini!", "!", "fini\u{202f}!"),
            ("Touchez « Envoyer\u{202f}».", "« ", "«\u{202f}Envoyer"),
            ("Touchez «\u{202f}Envoyer ».", " »", "Envoyer\u{202f}»"),
            ("Touchez «\u{202f}Envoyer».", "»", "Envoyer\u{202f}»"),
            ("Touchez l'écran", "'", "l’écran"),
            ("à 14:", ":", "14\u{202f}:"),
        ] {
            assert_eq!(rights(text), [(marked.to_owned(), right.to_owned())], "{text}");
        }
    }

    #[test]
    fn good_french_times_and_addresses_pass() {
        for text in [
            "Voici\u{202f}: du lait, à 14:05\u{202f}; c’est fini\u{202f}!",
            "Vraiment\u{202f}?! Oui\u{a0}! (?)",
            "https://courrier.example/a?b;c et courrier.example:80",
            "Touchez «\u{202f}Vous avez gagné\u{202f}!\u{202f}».",
        ] {
            assert_eq!(rights(text), [], "{text}");
        }
    }

    #[test]
    fn only_what_is_read_out_is_looked_at() {
        let source = "open = Bonjour { $name }, { \"l'eau\" } { $n ->\n    [one] une\n   *[other] des { $x } leçons\n } fin";
        let text = readable(source);
        assert_eq!(text.len(), source.len());
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(words, ["Bonjour", ",", "l'eau", "une", "des", "leçons", "fin"]);
        for broken in ["a", "a = {", "a = } {", "a = { \"", "a = { $n -> [", "= é{ü"] {
            assert_eq!(readable(broken).len(), broken.len());
        }
    }

    #[test]
    fn words_to_avoid_are_whole_words() {
        let found: Vec<Problem> =
            words_to_avoid("Cliquez ici : une terreur, une Erreur.").into_iter().map(|(_, problem)| problem).collect();
        assert_eq!(found, ["Cliquez", "Erreur"].map(|word| Problem::WordToAvoid { word: word.to_owned() }));
    }
}
