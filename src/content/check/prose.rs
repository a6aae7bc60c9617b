//! How French is set and which words are not used: finds the places and says what belongs there.

use super::real_world::is_address;
use crate::content::problem::Problem;
use crate::text::{Lang, marked};
use std::ops::Range;

/// The narrow no-break space of French typography.
const NARROW: char = '\u{202f}';
/// The wider one is accepted too: it also keeps a sign from standing alone on a line.
const WIDE: char = '\u{a0}';

/// Words that scare or mean nothing to a learner, in lower case.
const TO_AVOID_FR: &[&str] = &["cliquer", "cliquez", "erreur", "erreurs", "falc", "invalide", "invalides"];
const TO_AVOID_EN: &[&str] = &["click", "error", "errors", "invalid"];

/// Words of the trade, in lower case, with hyphens for spaces: a lesson that uses one marks it once, so that the glossary explains it.
const JARGON_FR: &[&str] = &[
    "arobase",
    "authentification",
    "captcha",
    "cloud",
    "cookie",
    "cookies",
    "hameçonnage",
    "https",
    "identifiant",
    "identifiants",
    "interface",
    "login",
    "navigateur",
    "onglet",
    "onglets",
    "pdf",
    "phishing",
    "pièce-jointe",
    "pièces-jointes",
    "serveur",
    "spam",
    "spams",
    "télécharger",
    "téléchargez",
    "url",
];
const JARGON_EN: &[&str] = &[
    "attachment",
    "attachments",
    "authentication",
    "browser",
    "captcha",
    "cloud",
    "cookie",
    "cookies",
    "download",
    "https",
    "interface",
    "login",
    "pdf",
    "phishing",
    "server",
    "spam",
    "url",
    "username",
];

/// What somebody who reads with difficulty takes in at once.
const SENTENCE_WORDS: usize = 15;
const PARAGRAPH_SENTENCES: usize = 2;

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
pub(super) fn words_to_avoid(lang: Lang, text: &str) -> Vec<(Range<usize>, Problem)> {
    let avoided = match lang {
        Lang::Fr => TO_AVOID_FR,
        Lang::En => TO_AVOID_EN,
        Lang::Br => &[],
    };
    let found = avoided.iter().flat_map(|word| whole_words(text, word));
    in_order(found.map(|range| (range.clone(), Problem::WordToAvoid { word: text.get(range).unwrap_or_default().to_owned() })))
}

/// Words of the trade that no text of the file marks for the glossary.
pub(super) fn unmarked_jargon(lang: Lang, file: &str) -> Vec<&'static str> {
    let words = match lang {
        Lang::Fr => JARGON_FR,
        Lang::En => JARGON_EN,
        Lang::Br => &[],
    };
    let stem = |word: &str| word.replace(' ', "-").replace("s-", "-").trim_end_matches('s').to_owned();
    let marked: Vec<String> = marked::terms(file).iter().map(|term| stem(&term.shown.to_lowercase())).collect();
    words.iter().copied().filter(|word| !marked.contains(&stem(word))).collect()
}

/// Where these words stand in a text.
pub(super) fn jargon(unmarked: &[&str], text: &str) -> Vec<(Range<usize>, Problem)> {
    let found = unmarked.iter().flat_map(|word| whole_words(text, word));
    in_order(found.map(|range| (range.clone(), Problem::Jargon { word: text.get(range).unwrap_or_default().to_owned() })))
}

fn in_order(found: impl Iterator<Item = (Range<usize>, Problem)>) -> Vec<(Range<usize>, Problem)> {
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The places where a word, or several, stand for themselves, whatever their case.
fn whole_words(text: &str, word: &str) -> Vec<Range<usize>> {
    let is_inside = |c: char| c.is_alphanumeric();
    let starts = text.char_indices().map(|(at, _)| at);
    starts
        .filter_map(|at| {
            let starts_word = text.get(..at)?.chars().next_back().is_none_or(|before| !is_inside(before));
            if !starts_word {
                return None;
            }
            let rest = text.get(at..)?;
            let mut wanted = word.chars();
            let mut end = at;
            for c in rest.chars() {
                let Some(want) = wanted.next() else { break };
                let is_same = c.to_lowercase().eq(want.to_lowercase()) || want == '-' && c.is_whitespace();
                if !is_same {
                    return None;
                }
                end += c.len_utf8();
            }
            let ends_word = text.get(end..)?.chars().next().is_none_or(|after| !is_inside(after));
            (wanted.next().is_none() && ends_word).then_some(at..end)
        })
        .collect()
}

/// Sentences and paragraphs with more than a learner takes in at once, in a text that [`readable`] made.
pub(super) fn too_long_to_read(text: &str) -> Vec<(Range<usize>, Problem)> {
    let mut found = Vec::new();
    for paragraph in paragraphs(text) {
        let words = text.get(paragraph.clone()).unwrap_or_default();
        let sentences: Vec<Range<usize>> = sentences(words).collect();
        for sentence in &sentences {
            let count = words.get(sentence.clone()).unwrap_or_default().split_whitespace().filter(|word| is_word(word)).count();
            if count > SENTENCE_WORDS {
                let range = paragraph.start + sentence.start..paragraph.start + sentence.end;
                found.push((range, Problem::LongSentence { words: count as u64, limit: SENTENCE_WORDS as u64 }));
            }
        }
        if sentences.len() > PARAGRAPH_SENTENCES {
            let problem = Problem::LongParagraph { sentences: sentences.len() as u64, limit: PARAGRAPH_SENTENCES as u64 };
            found.push((paragraph, problem));
        }
    }
    found
}

fn is_word(word: &str) -> bool {
    word.contains(|c: char| c.is_alphanumeric())
}

/// What stands between empty lines.
fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() && line.contains('\n') {
            ends.push(at);
        }
        at += line.len();
    }
    ends.push(text.len());
    ends.into_iter().filter_map(move |end| {
        let part = text.get(from..end)?;
        let start = from + part.len() - part.trim_start().len();
        from = end;
        let end = start + part.trim().len();
        (start < end).then_some(start..end)
    })
}

/// What ends with a full stop or another sign of the end, before a space. An abbreviation of one letter ends nothing.
fn sentences(paragraph: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let chars: Vec<(usize, char)> = paragraph.char_indices().collect();
    let mut ends: Vec<usize> = Vec::new();
    for (index, (at, c)) in chars.iter().enumerate() {
        let ends_here = matches!(c, '.' | '!' | '?' | '…');
        let after = chars.iter().skip(index + 1).map(|(_, c)| *c).find(|c| !matches!(c, '»' | '”' | '"' | ')' | '\u{202f}' | '\u{a0}'));
        let is_followed_by_space = after.is_none_or(char::is_whitespace);
        // Inside a quotation, what ends the quoted words does not end the sentence that goes on.
        let goes_on = chars.iter().skip(index + 1).map(|(_, c)| *c).find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
        if ends_here && is_followed_by_space && !goes_on {
            ends.push(at + c.len_utf8());
        }
    }
    ends.push(paragraph.len());
    ends.into_iter().filter_map(move |end| {
        let range = from..end;
        from = end;
        is_word(paragraph.get(range.clone())?).then_some(range)
    })
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
            words_to_avoid(Lang::Fr, "Cliquez ici : une terreur, une Erreur.").into_iter().map(|(_, problem)| problem).collect();
        assert_eq!(found, ["Cliquez", "Erreur"].map(|word| Problem::WordToAvoid { word: word.to_owned() }));
    }

    #[test]
    fn a_word_of_the_trade_is_marked_once_in_its_file() {
        let found = |file: &str| jargon(&unmarked_jargon(Lang::Fr, file), "L’URL, l’onglet et les pièces\u{a0}jointes").len();
        assert_eq!(found(""), 3);
        assert_eq!(found("a = Un [[onglet]]"), 2);
        assert_eq!(found("a = Une [[pièce jointe]], un [[onglet]], une [[URL|adresse]]"), 0);
        assert_eq!(jargon(&unmarked_jargon(Lang::Fr, ""), "les onglettes"), []);
    }

    #[test]
    fn long_sentences_and_paragraphs_are_told() {
        let ids = |text: &str| {
            too_long_to_read(text).into_iter().map(|(range, problem)| (text[range].to_owned(), problem.id())).collect::<Vec<_>>()
        };
        let long = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze";
        assert_eq!(ids(&format!("{long}.")), []);
        assert_eq!(ids(&format!("Bien. {long} seize.")), [(format!(" {long} seize."), "long-sentence")]);
        assert_eq!(ids("Un. Deux. Trois."), [("Un. Deux. Trois.".to_owned(), "long-paragraph")]);
        assert_eq!(ids("Un. Deux.\n\n    Trois. Quatre\u{202f}!"), []);
        assert_eq!(ids("Touchez «\u{202f}Vous avez gagné\u{202f}!\u{202f}» puis la ligne. Fini."), [], "a quotation ends no sentence");
        assert_eq!(ids("Il est 9.30 h, sur impots.gouv.fr, et c’est tout. Fini."), []);
    }
}
