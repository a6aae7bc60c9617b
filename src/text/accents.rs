//! Letters without what stands above or below them, and the words that they make.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letters of a text, or of one character, without accents: `é` is `e`, and so are an `e` and its accent written apart.
pub fn without_accents<I: Iterator<Item = char>>(text: impl UnicodeNormalization<I>) -> impl Iterator<Item = char> {
    text.nfd().filter(|c| !is_combining_mark(*c))
}

/// The same in small letters: what two spellings of one word have in common.
pub fn folded<I: Iterator<Item = char>>(text: impl UnicodeNormalization<I>) -> impl Iterator<Item = char> {
    without_accents(text).flat_map(char::to_lowercase)
}

/// The words of a text: what stands between signs and spaces.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_go_and_letters_stay() {
        assert_eq!(without_accents("Été à Saint-Brieuc, ça, œ").collect::<String>(), "Ete a Saint-Brieuc, ca, œ");
        assert_eq!(without_accents("e\u{301}").collect::<String>(), "e");
        assert_eq!(without_accents('É').collect::<String>(), "E");
        assert_eq!(folded("Été").collect::<String>(), "ete");
    }

    #[test]
    fn words_stand_between_signs() {
        assert_eq!(words(" L’e-mail : 3 fois. ").collect::<Vec<_>>(), ["L", "e", "mail", "3", "fois"]);
    }
}
