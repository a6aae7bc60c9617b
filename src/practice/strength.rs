//! How easy a password is to guess, and why, in kinds that people can be told. The reckoning is zxcvbn's; what French speakers choose
//! is added to what it knows.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;
use zxcvbn::matching::patterns::MatchPattern;

/// Shorter ones are never the hardest to guess (CNIL, recommendation of July 2022: 12 characters of four kinds).
const LONG: usize = 12;

/// How hard something is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// From 0, among the first that are tried, to 4, out of reach.
    pub level: u8,
    /// What makes it easy, below the highest level.
    pub cause: Option<Cause>,
}

/// What makes a password easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// A year or a day.
    Date,
    /// Too few characters.
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
    let text = Zeroizing::new(without_accents(text.trim()));
    let person: Vec<String> = person.iter().map(|known| without_accents(known).to_lowercase()).collect();
    let inputs: Vec<&str> = person.iter().map(String::as_str).chain(GUESSABLE.words.iter().copied()).collect();
    let entropy = zxcvbn::zxcvbn(&text, &inputs);
    let length = text.chars().count();
    let is_long = length >= LONG;
    let level = u8::from(entropy.score()).min(if is_long { 4 } else { 3 });
    if level == 4 {
        return Strength { level, cause: None };
    }
    // The longest part that is no chance is what strikes most.
    let parts = entropy.sequence().iter().filter(|part| !matches!(part.pattern, MatchPattern::BruteForce));
    let longest = parts.max_by_key(|part| part.token.chars().count()).filter(|part| part.token.chars().count() * 3 >= length);
    let cause = longest.map_or(Cause::Short, |part| match &part.pattern {
        MatchPattern::Dictionary(found) if person.contains(&found.matched_word) => Cause::Name,
        MatchPattern::Dictionary(found) => match GUESSABLE.kinds.get(found.matched_word.as_str()) {
            Some(kind) => *kind,
            None if found.rank <= 1000 => Cause::Common,
            None => Cause::Word,
        },
        MatchPattern::Spatial(_) => Cause::Keys,
        MatchPattern::Repeat(_) | MatchPattern::Sequence(_) => Cause::Repeats,
        MatchPattern::Regex(_) | MatchPattern::Date(_) => Cause::Date,
        MatchPattern::BruteForce => Cause::Short,
    });
    Strength { level, cause: Some(cause) }
}

/// Whoever guesses tries words without accents first.
fn without_accents(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_choose_is_easy_and_says_why() {
        for (text, level, cause) in [
            ("", 0, Cause::Short),
            ("monique", 0, Cause::Name),
            ("Monique1952", 1, Cause::Name),
            ("azertyuiop", 1, Cause::Keys),
            ("qsdfghjklm", 1, Cause::Keys),
            ("Motdepasse1", 1, Cause::Word),
            ("Été", 0, Cause::Word),
            ("Bretagne2024", 2, Cause::Place),
            ("123456", 0, Cause::Common),
            ("aaaaaaaaaaaa", 0, Cause::Repeats),
            ("14/07/1952", 1, Cause::Date),
            ("kermorvan-soizic", 4, Cause::Name),
        ] {
            let found = strength(text, &["Soizic", "Kermorvan"]);
            assert!(found.level <= level, "{text}: {found:?}");
            if level < 4 {
                assert_eq!(found.cause, Some(cause), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn a_phrase_of_words_without_a_link_is_hard() {
        for text in ["girafe parapluie mardi tambour cuivre", "Sept tortues jouent du biniou sous la pluie", "vN8#rq2!Lw0z"] {
            assert_eq!(strength(text, &[]), Strength { level: 4, cause: None }, "{text}");
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
