//! Letters without what stands above or below them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letters of a text, or of one character, without accents: `é` is `e`, and so are an `e` and its accent written apart.
pub fn without_accents<I: Iterator<Item = char>>(text: impl UnicodeNormalization<I>) -> impl Iterator<Item = char> {
    text.nfd().filter(|c| !is_combining_mark(*c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_go_and_letters_stay() {
        assert_eq!(without_accents("Été à Saint-Brieuc, ça, œ").collect::<String>(), "Ete a Saint-Brieuc, ca, œ");
        assert_eq!(without_accents("e\u{301}").collect::<String>(), "e");
        assert_eq!(without_accents('É').collect::<String>(), "E");
    }
}
