//! Which words of a title or of a category tell what a workshop is and what it is about.

use super::Format;
use crate::text::without_accents;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words that tell. Accents, capitals, hyphens and the mark of the plural do not matter; a whole word has to match.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    pub permanence: Vec<String>,
    pub stage: Vec<String>,
    pub atelier: Vec<String>,
    pub point: Vec<String>,
    /// By the id of the theme.
    pub topics: BTreeMap<String, Vec<String>>,
    /// Categories of what only shows how an agenda looks.
    pub example: Vec<String>,
}

impl Words {
    /// Those of `locales/fr/agenda.ron`.
    pub fn shipped() -> Self {
        ron::from_str(include_str!("../../../locales/fr/agenda.ron")).unwrap_or_default()
    }
}

/// What the words of an event tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub format: Option<Format>,
    pub topics: Vec<String>,
    pub is_example: bool,
}

/// What a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning<'a> {
    Format(Format),
    Topic(&'a str),
    Example,
}

/// Words by how they begin, so that the length of the list costs nothing.
#[derive(Debug)]
pub(super) struct Index<'a> {
    phrases: HashMap<String, Vec<(Vec<String>, Meaning<'a>)>>,
    topics: &'a BTreeMap<String, Vec<String>>,
}

impl<'a> Index<'a> {
    pub fn new(words: &'a Words) -> Self {
        let formats = [
            (Format::Permanence, &words.permanence),
            (Format::Stage, &words.stage),
            (Format::Atelier, &words.atelier),
            (Format::Point, &words.point),
        ];
        let formats = formats.into_iter().flat_map(|(format, list)| list.iter().map(move |word| (word, Meaning::Format(format))));
        let topics = words.topics.iter().flat_map(|(topic, list)| list.iter().map(move |word| (word, Meaning::Topic(topic))));
        let examples = words.example.iter().map(|word| (word, Meaning::Example));
        let mut phrases: HashMap<String, Vec<_>> = HashMap::new();
        for (phrase, meaning) in formats.chain(topics).chain(examples) {
            let mut stems = stems(phrase).into_iter();
            if let Some(first) = stems.next() {
                phrases.entry(first).or_default().push((stems.collect(), meaning));
            }
        }
        Self { phrases, topics: &words.topics }
    }

    /// What a person chose as a category goes before what a title happens to say.
    pub fn tell<'t>(&self, categories: impl Iterator<Item = &'t str>, title: &str) -> Told {
        let mut told = Told::default();
        let mut topics = BTreeSet::new();
        for category in categories {
            self.look(category, true, &mut told, &mut topics);
        }
        self.look(title, false, &mut told, &mut topics);
        told.topics = topics.into_iter().map(str::to_owned).collect();
        told
    }

    /// The first word that tells a format wins: "Atelier : prendre rendez-vous" is no permanence. Of two that begin together, the longer.
    fn look(&self, text: &str, is_category: bool, told: &mut Told, topics: &mut BTreeSet<&'a str>) {
        let words = stems(text);
        let mut format = None;
        for (at, word) in words.iter().enumerate() {
            let rest = words.get(at + 1..).unwrap_or_default();
            let here = self.phrases.get(word).into_iter().flatten().filter(|(phrase, _)| rest.starts_with(phrase));
            for (phrase, meaning) in here {
                match meaning {
                    Meaning::Format(found) => {
                        if format.is_none_or(|(best, length, _)| at == best && phrase.len() > length) {
                            format = Some((at, phrase.len(), *found));
                        }
                    }
                    Meaning::Topic(topic) => {
                        topics.insert(*topic);
                    }
                    Meaning::Example => told.is_example |= is_category,
                }
            }
        }
        told.format = told.format.or(format.map(|(_, _, format)| format));
        // The id of a theme is a category too.
        if is_category && let Some((topic, _)) = self.topics.get_key_value(text.trim()) {
            topics.insert(topic);
        }
    }
}

/// The words of a text, simplified so that two spellings of one word are the same.
fn stems(text: &str) -> Vec<String> {
    let folded: String = if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        without_accents(text).flat_map(char::to_lowercase).collect::<String>().replace('œ', "oe")
    };
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| if word.len() > 3 { word.trim_end_matches(['s', 'x']).to_owned() } else { word.to_owned() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(categories: &[&str], title: &str) -> (Option<Format>, Vec<String>) {
        let words = Words::shipped();
        let told = Index::new(&words).tell(categories.iter().copied(), title);
        (told.format, told.topics)
    }

    #[test]
    fn titles_tell_format_and_topics() {
        for (title, format, topics) in [
            ("Permanence numérique", Some(Format::Permanence), &[][..]),
            ("PERMANENCES SUR RENDEZ-VOUS", Some(Format::Permanence), &[]),
            ("Sur rendez‑vous : aide aux démarches", Some(Format::Permanence), &["procedures"]),
            ("Atelier éclair : prendre rendez-vous sur Doctolib", Some(Format::Atelier), &["procedures"]),
            ("Stage « Premiers pas » 1/3", Some(Format::Stage), &["start"]),
            ("Éclair : les mots de passe", Some(Format::Atelier), &["passwords"]),
            ("ATELIER : L’E-MAIL ET LES PIÈCES JOINTES", Some(Format::Atelier), &["mail"]),
            ("Point d’information : arnaques et phishing", Some(Format::Point), &["protect"]),
            ("Soirée parents : le smartphone et les réseaux sociaux", Some(Format::Point), &["phone"]),
            ("Réunion d'information sur les stages", Some(Format::Point), &[]),
            ("Déclarer ses impôts avec FranceConnect", None, &["franceconnect", "taxes"]),
            ("Café numérique", None, &[]),
        ] {
            assert_eq!(told(&[], title), (format, topics.iter().map(|&topic| topic.to_owned()).collect()), "{title}");
        }
    }

    #[test]
    fn decomposed_accents_are_the_same() {
        assert_eq!(told(&[], "Re\u{301}union : de\u{301}claration de revenus"), (Some(Format::Point), vec!["taxes".to_owned()]));
    }

    #[test]
    fn categories_go_before_titles() {
        assert_eq!(told(&["Numérique", "Stages"], "Atelier mots de passe"), (Some(Format::Stage), vec!["passwords".to_owned()]));
        assert_eq!(told(&["taxes"], "Après-midi"), (None, vec!["taxes".to_owned()]));
    }

    #[test]
    fn only_a_category_makes_an_example() {
        let words = Words::shipped();
        let index = Index::new(&words);
        assert!(index.tell(["Exemple"].into_iter(), "a").is_example);
        assert!(!index.tell(std::iter::empty(), "Par exemple").is_example);
    }

    #[test]
    fn the_shipped_words_are_read() {
        let words = Words::shipped();
        assert!(!words.permanence.is_empty() && words.topics.len() == 8);
    }

    #[test]
    fn a_service_has_its_own_words() {
        let words: Words = ron::from_str("(point: [\"apéro\"], topics: {\"cats\": [\"chat\"]})").unwrap();
        let told = Index::new(&words).tell(std::iter::empty(), "Apéro des chats");
        assert_eq!((told.format, told.topics), (Some(Format::Point), vec!["cats".to_owned()]));
        assert!(words.stage.is_empty(), "what is not named is not known");
    }
}
