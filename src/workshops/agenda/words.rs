//! Which words of a title or of a category tell what a workshop is and what it is about.

use super::Format;
use crate::text::{folded, words};
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
    /// What a title or a category says where nobody can join any more.
    pub full: Vec<String>,
    /// What stands beside the number of people who may still join, in a title or in the notes: "3 places restantes".
    pub seats: Vec<String>,
}

impl Words {
    /// Those of `locales/fr/agenda.ron`.
    pub fn shipped() -> Self {
        Self::read(include_str!("../../../locales/fr/agenda.ron")).unwrap_or_default()
    }

    /// The words of a service of one's own, from a file like the shipped one.
    ///
    /// # Errors
    /// Where it breaks off: line and column, from 1, and why, in the parser's words.
    pub fn read(text: &str) -> Result<Self, (usize, usize, String)> {
        let text = text.trim_start_matches('\u{feff}');
        ron::from_str(text).map_err(|error| (error.span.start.line, error.span.start.col, error.code.to_string()))
    }
}

/// What the words of an event tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub format: Option<Format>,
    pub topics: Vec<String>,
    pub is_example: bool,
    pub seats_left: Option<u32>,
}

/// What a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning<'a> {
    Format(Format),
    Topic(&'a str),
    Example,
    Full,
    Seats,
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
        let full = words.full.iter().map(|word| (word, Meaning::Full));
        let seats = words.seats.iter().map(|word| (word, Meaning::Seats));
        let mut phrases: HashMap<String, Vec<_>> = HashMap::new();
        for (phrase, meaning) in formats.chain(topics).chain(examples).chain(full).chain(seats) {
            let mut stems = stems(phrase).into_iter();
            if let Some(first) = stems.next() {
                phrases.entry(first).or_default().push((stems.collect(), meaning));
            }
        }
        Self { phrases, topics: &words.topics }
    }

    /// What a person chose as a category goes before what a title happens to say. Notes tell only how many people may still join.
    pub fn tell<'t>(&self, categories: impl Iterator<Item = &'t str>, title: &str, notes: impl Iterator<Item = &'t str>) -> Told {
        let mut told = Told::default();
        let mut topics = BTreeSet::new();
        for category in categories {
            self.look(category, true, &mut told, &mut topics);
        }
        self.look(title, false, &mut told, &mut topics);
        if told.seats_left.is_none() {
            told.seats_left = notes.flat_map(str::lines).find_map(|line| self.seats(&stems(line)));
        }
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
                    Meaning::Full => told.seats_left = Some(0),
                    Meaning::Seats => {}
                }
            }
        }
        told.seats_left = told.seats_left.or_else(|| self.seats(&words));
        told.format = told.format.or(format.map(|(_, _, format)| format));
        // The id of a theme is a category too.
        if is_category && let Some((topic, _)) = self.topics.get_key_value(text.trim()) {
            topics.insert(topic);
        }
    }
}

impl Index<'_> {
    /// The number before or after the words that count seats: "3 places restantes", "Places restantes : 3".
    fn seats(&self, words: &[String]) -> Option<u32> {
        words.iter().enumerate().find_map(|(at, word)| {
            let rest = words.get(at + 1..)?;
            let here = self.phrases.get(word)?.iter().filter(|(phrase, meaning)| *meaning == Meaning::Seats && rest.starts_with(phrase));
            here.into_iter().find_map(|(phrase, _)| {
                let before = at.checked_sub(1).and_then(|at| words.get(at));
                let number = |word: Option<&String>| word.and_then(|word| word.parse().ok());
                number(before).or_else(|| number(rest.get(phrase.len())))
            })
        })
    }
}

/// The words of a text, simplified so that two spellings of one word are the same.
fn stems(text: &str) -> Vec<String> {
    let text: String = if text.is_ascii() { text.to_ascii_lowercase() } else { folded(text).collect::<String>().replace('œ', "oe") };
    words(&text).map(|word| if word.len() > 3 { word.trim_end_matches(['s', 'x']).to_owned() } else { word.to_owned() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(categories: &[&str], title: &str) -> (Option<Format>, Vec<String>) {
        let words = Words::shipped();
        let told = Index::new(&words).tell(categories.iter().copied(), title, std::iter::empty());
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
        assert!(index.tell(["Exemple"].into_iter(), "a", std::iter::empty()).is_example);
        assert!(!index.tell(std::iter::empty(), "Par exemple", std::iter::empty()).is_example);
    }

    #[test]
    fn seats_are_counted_where_somebody_does() {
        let words = Words::shipped();
        let index = Index::new(&words);
        for (title, notes, seats) in [
            ("Atelier mots de passe", &["Salle 2.\nIl reste 3 places."][..], Some(3)),
            ("Atelier mots de passe", &["Gratuit", "Places restantes : 4"], Some(4)),
            ("Atelier (2 places disponibles)", &["Places restantes : 4"], Some(2)),
            ("COMPLET – Atelier mots de passe", &["3 places restantes"], Some(0)),
            ("Atelier mots de passe", &["Un tour complet du sujet. 12 places."], None),
            ("Atelier à la place du marché", &["Places restantes : bientôt"], None),
        ] {
            assert_eq!(index.tell(std::iter::empty(), title, notes.iter().copied()).seats_left, seats, "{title} {notes:?}");
        }
    }

    #[test]
    fn a_slip_in_ones_own_words_is_told_with_its_place() {
        let (line, column, _) = Words::read("(\n    stages: [],\n)").unwrap_err();
        assert_eq!((line, column), (2, 5));
        assert_eq!(Words::read("\u{feff}(stage: [\"cycle\"])").map(|words| words.stage), Ok(vec!["cycle".to_owned()]));
    }

    #[test]
    fn the_shipped_words_are_read() {
        let words = Words::shipped();
        assert!(!words.permanence.is_empty() && words.topics.len() == 8);
    }

    #[test]
    fn a_service_has_its_own_words() {
        let words: Words = ron::from_str("(point: [\"apéro\"], topics: {\"cats\": [\"chat\"]})").unwrap();
        let told = Index::new(&words).tell(std::iter::empty(), "Apéro des chats", std::iter::empty());
        assert_eq!((told.format, told.topics), (Some(Format::Point), vec!["cats".to_owned()]));
        assert!(words.stage.is_empty(), "what is not named is not known");
    }
}
