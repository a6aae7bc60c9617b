//! Words said right: what a voice has to say for what is written.
//!
//! A voice reads "06 12 34 56 78" as one long number and "courrier.example" as two sentences. Each language has its table,
//! `locales/<lang>/pronounce.ron`: how its signs, letters, hours, dates and amounts are said.

use super::Lang;
use regex_lite::{Captures, Regex};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

/// A stretch of a text without spaces, or with those that belong together ("14 h 05"), and how it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    pub said: String,
}

/// How one language is said.
pub struct Pronunciation {
    table: Table,
    patterns: Vec<(Kind, Regex)>,
}

/// What is written in `pronounce.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// Whole words that are said otherwise than they are written: "Mme", "SMS".
    words: BTreeMap<String, String>,
    /// Capitals that are said as a word, all others are spelled: "CAF".
    read_as_words: Vec<String>,
    /// Signs inside addresses, and on their own.
    signs: BTreeMap<char, String>,
    /// Letters as they are called, in lower case; figures too.
    letters: BTreeMap<char, String>,
    /// Put after the name of a capital letter.
    capital: String,
    /// What a sign without a name is called.
    unnamed: String,
    /// A letter in a password that nobody asked to hear.
    hidden: String,
    /// January first.
    months: [String; 12],
    /// The first of a month.
    first: String,
    /// Between the parts of a date: "3 décembre 2026".
    date: String,
    hour: [String; 2],
    euro: [String; 2],
    /// Between euros and cents; empty where nothing is said.
    and_cents: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Address,
    Amount,
    Phone,
    Date,
    Hour,
    Acronym,
}

/// The spaces that French puts inside numbers, and the common one.
const SPACE: &str = "[ \u{a0}\u{202f}]";

impl Pronunciation {
    /// How this language is said. Read once in a program's life.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Pronunciation>; 3] = [const { OnceLock::new() }; 3];
        let [fr, br, en] = &ALL;
        let (cell, source) = match lang {
            Lang::Fr => (fr, include_str!("../../locales/fr/pronounce.ron")),
            // Breton has no voice of its own yet: what is said is French.
            Lang::Br => (br, include_str!("../../locales/fr/pronounce.ron")),
            Lang::En => (en, include_str!("../../locales/en/pronounce.ron")),
        };
        cell.get_or_init(|| Self::read(source).unwrap_or_else(|error| unreachable_table(&error)))
    }

    fn read(source: &str) -> Result<Self, ron::error::SpannedError> {
        let table: Table = ron::from_str(source)?;
        let address = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?:[A-Za-z][\w-]*\.)+[A-Za-z][\w-]*(?:/[\w./-]*\w)?";
        let kinds = [
            (Kind::Address, address.to_owned()),
            (Kind::Amount, format!(r"(\d{{1,3}}(?:{SPACE}\d{{3}})+|\d+)(?:,(\d{{2}}))?{SPACE}?€|€(\d[\d,]*)(?:\.(\d{{2}}))?")),
            (Kind::Phone, format!(r"(?:\+33{SPACE}?|\b0)\d(?:[ .\u{{a0}}\u{{202f}}]?\d{{2}}){{4}}\b")),
            (Kind::Date, r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b".to_owned()),
            (Kind::Hour, format!(r"\b(\d{{1,2}}){SPACE}?h(?:{SPACE}?(\d{{2}}))?\b")),
            (Kind::Acronym, r"\b[A-ZÀ-Ü]{2,6}\b".to_owned()),
        ];
        let patterns = kinds.into_iter().filter_map(|(kind, pattern)| Some((kind, Regex::new(&pattern).ok()?))).collect();
        Ok(Self { table, patterns })
    }

    /// The words of a text one after the other, each with what is said for it.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        for (kind, pattern) in &self.patterns {
            for captures in pattern.captures_iter(text) {
                let Some(whole) = captures.get(0) else { continue };
                let is_free = found.iter().all(|(range, _)| whole.end() <= range.start || range.end <= whole.start());
                if is_free && let Some(said) = self.say(*kind, &captures) {
                    found.push((whole.range(), said));
                }
            }
        }
        found.sort_by_key(|(range, _)| range.start);
        let mut tokens = Vec::new();
        let mut at = 0;
        // Where an opening mark stands that belongs to the word after it.
        let mut opened = None;
        let mut found = found.into_iter().peekable();
        while let Some(start) = next_word(text, at) {
            let mut end = word_end(text, start);
            let mut said = String::new();
            let mut from = start;
            // What was recognised may hold spaces, and signs may stand around it.
            while let Some((range, words)) = found.next_if(|(range, _)| range.start < end) {
                said.push_str(text.get(from..range.start).unwrap_or_default());
                said.push_str(&words);
                from = range.end;
                if range.end > end {
                    end = range.end;
                }
                end = word_end(text, end);
            }
            said.push_str(text.get(from..end).unwrap_or_default());
            if from == start {
                said = self.word(&said).into_owned();
            }
            let said = said.replace(['«', '»', '“', '”', '"', '*'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
            let is_word = said.chars().any(char::is_alphanumeric);
            match tokens.last_mut() {
                _ if !is_word && text.get(start..end).is_some_and(|marks| marks.starts_with(['«', '“', '('])) => {
                    opened.get_or_insert(start);
                }
                // "?" after a space belongs to the word before it; nothing at all is no word.
                Some(Token { range, said: before }) if !is_word => {
                    range.end = end;
                    before.push_str(&said);
                }
                _ if said.is_empty() => {}
                _ => tokens.push(Token { range: opened.take().unwrap_or(start)..end, said }),
            }
            at = end;
        }
        tokens
    }

    /// What a voice is given for a whole text.
    pub fn said(&self, text: &str) -> String {
        self.tokens(text).into_iter().map(|token| token.said).collect::<Vec<_>>().join(" ")
    }

    /// The name of one typed letter, figure or sign: "é accent aigu", "A majuscule", "arobase".
    pub fn letter(&self, letter: char) -> String {
        let lower = letter.to_lowercase().next().unwrap_or(letter);
        match self.table.letters.get(&lower).or_else(|| self.table.signs.get(&lower)) {
            Some(name) if lower != letter => format!("{name} {}", self.table.capital),
            Some(name) => name.clone(),
            None if letter.is_alphanumeric() => letter.to_string(),
            None => self.table.unnamed.clone(),
        }
    }

    /// What is said for a letter that nobody should overhear.
    pub fn hidden_letter(&self) -> &str {
        &self.table.hidden
    }

    /// Every name that [`Self::letter`] may give for a letter of the table, each once: what a voice prepares beforehand, so that
    /// no program is ever asked for the very letters that somebody types.
    pub fn all_letters(&self) -> Vec<String> {
        let letters = self.table.letters.keys().flat_map(|letter| letter.to_uppercase().take(1).chain([*letter]));
        let mut names: Vec<String> = letters.chain(self.table.signs.keys().copied()).map(|letter| self.letter(letter)).collect();
        names.extend([self.table.unnamed.clone(), self.table.hidden.clone()]);
        names.sort_unstable();
        names.dedup();
        names
    }

    /// A word that stands in the table, its punctuation kept.
    fn word<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if let Some(said) = self.table.words.get(word) {
            return Cow::Owned(said.clone());
        }
        let is_sign = |c: char| !c.is_alphanumeric();
        let core = word.trim_matches(is_sign);
        match self.table.words.get(core) {
            Some(said) => word.replacen(core, said, 1).into(),
            None => match (word.chars().count(), word.chars().next().and_then(|sign| self.table.signs.get(&sign))) {
                (1, Some(said)) if !word.starts_with(['.', ',', '?', '!', ':', ';', '-', '\'', '’', '(', ')', '"']) => {
                    said.clone().into()
                }
                _ => word.into(),
            },
        }
    }

    fn say(&self, kind: Kind, captures: &Captures<'_>) -> Option<String> {
        let whole = captures.get(0)?.as_str();
        let number = |at: usize| captures.get(at).and_then(|found| found.as_str().parse::<u32>().ok());
        let table = &self.table;
        match kind {
            Kind::Address => Some(self.address(whole)),
            Kind::Amount => {
                let digits =
                    |at: usize| captures.get(at).map(|found| found.as_str().chars().filter(char::is_ascii_digit).collect::<String>());
                let euros: u64 = digits(1).or_else(|| digits(3))?.parse().ok()?;
                let cents: u64 = digits(2).or_else(|| digits(4)).and_then(|cents| cents.parse().ok()).unwrap_or_default();
                let [one, many] = &table.euro;
                let unit = if euros < 2 { one } else { many };
                Some(match (cents, table.and_cents.as_str()) {
                    (0, _) => format!("{euros} {unit}"),
                    (_, "") => format!("{euros} {unit} {cents}"),
                    (_, and) => format!("{euros} {unit} {and} {cents}"),
                })
            }
            Kind::Phone => {
                let mut digits: String = whole.chars().filter(char::is_ascii_digit).collect();
                if whole.starts_with('+') {
                    digits = format!("0{}", digits.get(2..).unwrap_or_default());
                }
                let pairs: Vec<&str> = (0..digits.len()).step_by(2).filter_map(|at| digits.get(at..at + 2)).collect();
                Some(pairs.join(", "))
            }
            Kind::Date => {
                let (day, month) = (number(1)?, number(2)?);
                let month = table.months.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
                let day = if day == 1 { table.first.clone() } else { day.to_string() };
                Some(table.date.replace("{day}", &day).replace("{month}", month).replace("{year}", captures.get(3)?.as_str()))
            }
            Kind::Hour => {
                let hour = number(1).filter(|hour| *hour <= 24)?;
                let [one, many] = &table.hour;
                let unit = if hour < 2 { one } else { many };
                // A lonely zero is not said: "neuf heures".
                Some(match number(2).filter(|minutes| *minutes > 0) {
                    Some(minutes) => format!("{hour} {unit} {minutes}"),
                    None => format!("{hour} {unit}"),
                })
            }
            Kind::Acronym => {
                if table.words.contains_key(whole) {
                    return table.words.get(whole).cloned();
                }
                if table.read_as_words.iter().any(|word| word == whole) {
                    return None;
                }
                Some(whole.chars().map(|letter| self.spelled(letter)).collect::<Vec<_>>().join(" "))
            }
        }
    }

    /// A letter of an acronym.
    fn spelled(&self, letter: char) -> String {
        letter.to_lowercase().next().and_then(|lower| self.table.letters.get(&lower).cloned()).unwrap_or_else(|| letter.to_string())
    }

    /// An address: its words as words, its signs by their names.
    fn address(&self, address: &str) -> String {
        let mut said = String::new();
        for c in address.chars() {
            match self.table.signs.get(&c) {
                Some(name) => {
                    said.push(' ');
                    said.push_str(name);
                    said.push(' ');
                }
                None => said.push(c),
            }
        }
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The tables are built in, and a test reads them all.
fn unreachable_table(error: &ron::error::SpannedError) -> Pronunciation {
    tracing::error!(%error, "a table of pronunciation cannot be read: texts are said as they are written");
    let table = Table {
        words: BTreeMap::new(),
        read_as_words: Vec::new(),
        signs: BTreeMap::new(),
        letters: BTreeMap::new(),
        capital: String::new(),
        unnamed: String::new(),
        hidden: String::new(),
        months: Default::default(),
        first: String::new(),
        date: String::new(),
        hour: Default::default(),
        euro: Default::default(),
        and_cents: String::new(),
    };
    Pronunciation { table, patterns: Vec::new() }
}

fn next_word(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    rest.find(|c: char| !c.is_whitespace()).map(|at| from + at)
}

fn word_end(text: &str, from: usize) -> usize {
    text.get(from..).and_then(|rest| rest.find(char::is_whitespace)).map_or(text.len(), |at| from + at)
}

/// The sentences of a text, one after the other, without the spaces between them: what a voice says in one breath, and what
/// prepared voices have in one file. A colon ends one too: what it announces may be said by itself.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = next_word(text, 0).unwrap_or(text.len());
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let is_break = c == '\n';
        // A letter and a point is somebody's name: "M. Le Goff".
        let is_initial = c == '.' && text.get(..at).and_then(|before| before.split_whitespace().next_back()).is_some_and(is_one_letter);
        let ends = matches!(c, '.' | '!' | '?' | '…' | ':') && !is_initial
            || matches!(c, '»' | '”' | ')') && matches!(before, '.' | '!' | '?' | '…');
        let is_last_sign = chars.peek().is_none_or(|(_, next)| next.is_whitespace()) && !closes_after(text, at + c.len_utf8());
        if is_break || ends && is_last_sign {
            let end = at + if is_break { 0 } else { c.len_utf8() };
            if end > start {
                found.push(trimmed(text, start..end));
            }
            start = next_word(text, at + c.len_utf8()).unwrap_or(text.len());
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    if start < text.len() {
        found.push(trimmed(text, start..text.len()));
    }
    found.retain(|range| text.get(range.clone()).is_some_and(|words| words.chars().any(char::is_alphanumeric)));
    found
}

fn is_one_letter(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

/// Whether a closing quotation mark comes next: the sentence ends after it.
fn closes_after(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.trim_start().starts_with(['»', '”']))
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + words.trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(lang: Lang, text: &str) -> String {
        Pronunciation::of(lang).said(text)
    }

    #[test]
    fn what_french_writes_is_said_as_people_say_it() {
        for (written, expected) in [
            ("Écrivez à nolwenn.legall@courriel.example.", "Écrivez à nolwenn point legall arobase courriel point example."),
            ("courrier.example/boite_de-reception", "courrier point example barre oblique boite tiret bas de tiret reception"),
            ("Cela coûte 1 234,50 €.", "Cela coûte 1234 euros 50."),
            ("Il reste 1 €", "Il reste 1 euro"),
            ("le 03/12/2026 à 14 h 05", "le 3 décembre 2026 à 14 heures 5"),
            ("le 1/1/2027, à 1 h", "le premier janvier 2027, à 1 heure"),
            ("Appelez le 02 98 12 34 56.", "Appelez le 02, 98, 12, 34, 56."),
            ("ou +33 6 12 34 56 78", "ou 06, 12, 34, 56, 78"),
            ("Le 3018 est gratuit", "Le trente, dix-huit est gratuit"),
            ("Un SMS de la CAF", "Un esse aime esse de la CAF"),
            ("Touchez « Répondre ».", "Touchez Répondre."),
            ("Prêt ?", "Prêt?"),
            ("Mme Le Gall", "madame Le Gall"),
            ("25 % et A & B", "25 pour cent et A et commercial B"),
        ] {
            assert_eq!(said(Lang::Fr, written), expected, "{written}");
        }
    }

    #[test]
    fn what_english_writes_is_said_as_people_say_it() {
        for (written, expected) in [
            ("Write to nolwenn.legall@courriel.example.", "Write to nolwenn dot legall at courriel dot example."),
            ("It costs €1,234.50.", "It costs 1234 euros 50."),
            ("on 3/12/2026", "on the 3 of December 2026"),
            ("a PDF", "a P D F"),
        ] {
            assert_eq!(said(Lang::En, written), expected, "{written}");
        }
    }

    #[test]
    fn letters_have_names_and_every_name_can_be_prepared() {
        let french = Pronunciation::of(Lang::Fr);
        for (letter, name) in
            [('a', "a"), ('É', "é accent aigu majuscule"), ('@', "arobase"), ('_', "tiret bas"), (' ', "espace"), ('7', "sept")]
        {
            assert_eq!(french.letter(letter), name);
            assert!(french.all_letters().contains(&french.letter(letter)), "{letter}");
        }
        assert_eq!(french.letter('☺'), "un signe");
        for lang in [Lang::Fr, Lang::En] {
            let table = Pronunciation::of(lang);
            // The on-screen keyboard's keys.
            for key in "éèêàçùôî’-âëïûüœñæazertyuiopqsdfghjklmwxcvbn1234567890_/:;()€&\"?!'+=*#%°$@,. ".chars() {
                assert!(table.all_letters().contains(&table.letter(key)), "{lang:?}: the key “{key}” has no name");
            }
        }
    }

    #[test]
    fn a_text_is_said_sentence_by_sentence() {
        let cut = |text: &'static str| sentences(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(cut("Ouvrez-le. Prêt\u{202f}? Oui\u{202f}!"), ["Ouvrez-le.", "Prêt\u{202f}?", "Oui\u{202f}!"]);
        assert_eq!(
            cut("Maintenant\u{202f}: touchez «\u{202f}Suivant\u{202f}»."),
            ["Maintenant\u{202f}:", "touchez «\u{202f}Suivant\u{202f}»."]
        );
        assert_eq!(cut("Elle dit «\u{a0}Oui\u{a0}!\u{a0}». Puis s’en va"), ["Elle dit «\u{a0}Oui\u{a0}!\u{a0}».", "Puis s’en va"]);
        assert_eq!(cut("Voici\n\nM. Le Goff, 14 h 05"), ["Voici", "M. Le Goff, 14 h 05"]);
        assert_eq!(cut("courrier.example"), ["courrier.example"]);
        assert_eq!(cut(" … "), [""; 0]);
    }

    proptest! {
        #[test]
        fn tokens_stand_in_their_order_and_lose_no_letter(text in "([a-zé]{1,4}|[0-9]{1,3}|[ \u{202f}€@./:!?«»-]|h|SMS){0,24}") {
            let tokens = Pronunciation::of(Lang::Fr).tokens(&text);
            let mut end = 0;
            for token in &tokens {
                prop_assert!(token.range.start >= end && token.range.start < token.range.end, "{token:?}");
                prop_assert!(text.get(token.range.clone()).is_some());
                prop_assert!(text[end..token.range.start].chars().all(|c| !c.is_alphanumeric()), "{tokens:?}");
                end = token.range.end;
            }
            prop_assert!(text[end..].chars().all(|c| !c.is_alphanumeric()), "{tokens:?}");
        }

        #[test]
        fn sentences_hold_every_word(text in "([a-zé]{1,4}|[ \u{202f}.:!?«»\n]){0,24}") {
            let mut end = 0;
            for range in sentences(&text) {
                prop_assert!(range.start >= end && text.get(range.clone()).is_some());
                prop_assert!(text[end..range.start].chars().all(|c| !c.is_alphanumeric()));
                end = range.end;
            }
            prop_assert!(text[end..].chars().all(|c| !c.is_alphanumeric()));
        }
    }
}
