//! How easy a password is to guess, and why, in kinds that people can be told. The reckoning is zxcvbn's; what French speakers choose
//! is added to what it knows.
//!
//! For examples alone: zxcvbn keeps copies that nobody wipes, so `check` lets no typed text come here. It asks the machine for the year,
//! to which it compares years in a password: the one clock that this floor knows of.

use crate::text::{without_accents, words};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use zxcvbn::matching::patterns::MatchPattern;

/// How hard something is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// From 0, among the first that are tried, to 4, out of reach.
    pub level: u8,
    /// What makes it easy, below the highest level.
    pub cause: Option<Cause>,
}

/// What makes a password easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// One of those that most people have.
    Common,
    /// Keys side by side: `azerty`.
    Keys,
    /// The same again and again, or in the order of the alphabet: `aaa`, `abcd`, `1234`.
    Repeats,
    Name,
    Place,
    /// A word of the dictionary.
    Word,
    /// A year, a month, a day.
    Date,
    /// Nothing but figures.
    Digits,
    /// Too short, or too much of the same kind.
    Short,
}

impl Cause {
    /// The word by which texts tell the causes apart.
    pub fn code(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Keys => "keys",
            Self::Repeats => "repeats",
            Self::Name => "name",
            Self::Place => "place",
            Self::Word => "word",
            Self::Date => "date",
            Self::Digits => "digits",
            Self::Short => "short",
        }
    }
}

/// The words of `locales/fr/guessable.txt` with their kinds, and all of them in their order.
struct Guessable {
    kinds: BTreeMap<&'static str, Cause>,
    words: Vec<&'static str>,
}

static GUESSABLE: LazyLock<Guessable> = LazyLock::new(|| {
    let (mut kinds, mut words) = (BTreeMap::new(), Vec::new());
    let mut kind = Cause::Word;
    let lines = include_str!("../../locales/fr/guessable.txt").lines().filter(|line| !line.starts_with('#'));
    for line in lines {
        match line {
            "[keys]" => kind = Cause::Keys,
            "[name]" => kind = Cause::Name,
            "[place]" => kind = Cause::Place,
            "[date]" => kind = Cause::Date,
            "[word]" => kind = Cause::Word,
            line => {
                for word in line.split_whitespace() {
                    kinds.entry(word).or_insert(kind);
                    words.push(word);
                }
            }
        }
    }
    Guessable { kinds, words }
});

/// How hard a text is to guess; `person` is what is known of who would choose it: names, an address.
pub fn strength(text: &str, person: &[&str]) -> Strength {
    // Whoever guesses tries words without accents first.
    let text: String = without_accents(text.trim()).collect();
    let person: Vec<String> = person.iter().map(|known| without_accents(*known).collect::<String>().to_lowercase()).collect();
    let inputs: Vec<&str> = person.iter().map(String::as_str).chain(GUESSABLE.words.iter().copied()).collect();
    // What stands between words is no secret: they are tried without it as soon.
    let closed = text.chars().filter(|c| !c.is_whitespace() && !"-'’_.".contains(*c)).collect::<String>();
    let (open, closed) = (zxcvbn::zxcvbn(&text, &inputs), zxcvbn::zxcvbn(&closed, &inputs));
    let easier = if closed.guesses_log10() < open.guesses_log10() { &closed } else { &open };
    let score = u8::from(easier.score());
    let level = if is_recommended(&text) { score } else { score.min(3) };
    if level == 4 {
        return Strength { level, cause: None };
    }
    let length = text.chars().count();
    let cause = if text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()) && length > 6 {
        Cause::Digits
    } else {
        cause(easier, &person).or_else(|| kind_of_words(&text)).unwrap_or(Cause::Short)
    };
    Strength { level, cause: Some(cause) }
}

/// Whether it is one that the CNIL recommends where nothing else protects an account (recommendation of July 2022, 80 bits): 12
/// characters of four kinds, 14 of three, or seven words. Words in a row that everybody knows, such as the days, count as one.
fn is_recommended(text: &str) -> bool {
    let kinds: [fn(char) -> bool; 4] =
        [|c| c.is_lowercase(), |c| c.is_uppercase(), |c| c.is_numeric(), |c| !c.is_alphanumeric() && !c.is_whitespace()];
    let kinds = kinds.iter().filter(|kind| text.chars().any(kind)).count();
    let mut words: Vec<String> = words(text).map(str::to_lowercase).collect();
    words.sort();
    words.dedup();
    let is_of_a_row = |word: &String| GUESSABLE.kinds.get(word.as_str()) == Some(&Cause::Date);
    let free = words.iter().filter(|word| !is_of_a_row(word)).count();
    let length = text.chars().count();
    // Letters and figures side by side in one or two pieces: more would be words, and words are counted.
    length >= 12 && kinds == 4 || length >= 14 && kinds == 3 && words.len() < 3 || free + usize::from(words.iter().any(is_of_a_row)) >= 7
}

/// What makes it easy: what takes the largest part of it, a third at least, and a name rather than anything of the same length.
fn cause(entropy: &zxcvbn::Entropy, person: &[String]) -> Option<Cause> {
    let (mut all, mut lengths) = (0, BTreeMap::new());
    for part in entropy.sequence() {
        let length = part.token.chars().count();
        all += length;
        let cause = match &part.pattern {
            MatchPattern::Dictionary(found) if person.contains(&found.matched_word) => Cause::Name,
            MatchPattern::Dictionary(found) => match GUESSABLE.kinds.get(found.matched_word.as_str()) {
                Some(kind) => *kind,
                None if found.rank <= 1000 => Cause::Common,
                None => Cause::Word,
            },
            MatchPattern::Spatial(_) => Cause::Keys,
            MatchPattern::Repeat(_) | MatchPattern::Sequence(_) => Cause::Repeats,
            MatchPattern::Regex(_) | MatchPattern::Date(_) => Cause::Date,
            MatchPattern::BruteForce => continue,
        };
        *lengths.entry(cause).or_insert(0) += length;
    }
    let most = lengths.into_iter().max_by_key(|(cause, length)| (*length, *cause == Cause::Name));
    most.filter(|(_, length)| length * 3 >= all).map(|(cause, _)| cause)
}

/// What kind most of its words are of. zxcvbn looks at no words where a text is so long that anything is out of its reckoning.
fn kind_of_words(text: &str) -> Option<Cause> {
    let words: Vec<String> = words(text).map(str::to_lowercase).collect();
    let kinds: Vec<Cause> = words.iter().filter_map(|word| GUESSABLE.kinds.get(word.as_str()).copied()).collect();
    let first = *kinds.first()?;
    (kinds.iter().filter(|kind| **kind == first).count() * 2 > words.len()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_choose_is_easy_and_says_why() {
        for (text, most, cause) in [
            ("", 0, Cause::Short),
            ("soizic", 0, Cause::Name),
            ("Monique1952", 1, Cause::Name),
            ("Soizic1952", 1, Cause::Name),
            ("azertyuiop", 1, Cause::Keys),
            ("qsdfghjklm", 1, Cause::Keys),
            ("Motdepasse1", 1, Cause::Word),
            ("mot de passe", 1, Cause::Word),
            ("Motdepasse1!", 2, Cause::Word),
            ("Été2024", 1, Cause::Date),
            ("14juillet1952", 3, Cause::Date),
            ("lundi mardi mercredi jeudi vendredi samedi dimanche", 3, Cause::Date),
            ("Bretagne2024", 2, Cause::Place),
            ("123456", 0, Cause::Common),
            ("0639980102", 3, Cause::Digits),
            ("aaaaaaaaaaaa", 0, Cause::Repeats),
            ("14/07/1952", 1, Cause::Date),
            ("Liberté Égalité Fraternité", 2, Cause::Word),
            ("Il était une fois", 2, Cause::Word),
            ("chien chat souris", 3, Cause::Word),
            ("Soizic et Yves", 3, Cause::Name),
        ] {
            let found = strength(text, &["Soizic", "Kermorvan"]);
            assert!(found.level <= most, "{text}: {found:?}");
            assert_eq!(found.cause, Some(cause), "{text}: {found:?}");
        }
    }

    #[test]
    fn only_what_the_cnil_recommends_is_out_of_reach() {
        for text in ["Un loup lit du sel au bal", "Sept tortues jouent du biniou sous la pluie", "vN8#rq2!Lw0z", "Zk4mPw9sRt7vBn"] {
            assert_eq!(strength(text, &[]), Strength { level: 4, cause: None }, "{text}");
        }
        for text in ["Trois tortues", "tortue violon", "vive la Bretagne", "J’aime le chocolat", "vN8#rq2!", "1952-Yves-Brest"] {
            assert!(strength(text, &["Yves"]).level <= 3, "{text}");
        }
        assert_eq!(strength("vN8#rq2!", &[]).cause, Some(Cause::Short), "good signs, too few of them");
    }

    proptest! {
        #[test]
        fn anything_can_be_judged(text in any::<String>()) {
            let found = strength(&text, &["Monique"]);
            prop_assert!(found.level <= 4 && found.cause.is_none() == (found.level == 4));
        }
    }
}
