//! Everything that lessons, services and screens can say, for whoever prepares voices.

use super::{Content, Files, Layer, Persona, PersonaId};
use crate::text::Lang;
use crate::text::marked;
use crate::text::pronounce::sentences;
use crate::text::variants::{UNKNOWN, variants};
use std::collections::{BTreeMap, BTreeSet};

/// A text that people may hear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenText {
    pub lang: Lang,
    /// The file's name and the message's: `reply-mail.open.why`, `app.home-title`.
    pub id: String,
    /// As it stands on the screen, without its marks. [`UNKNOWN`] stands for what only the running kiosk knows.
    pub words: String,
}

impl SpokenText {
    /// Its sentences that are known beforehand.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        let words = self.words.as_str();
        sentences(words).into_iter().filter_map(|range| words.get(range)).filter(|sentence| !sentence.contains(UNKNOWN))
    }

    /// Whether all of it is known beforehand: only then can a person record it.
    pub fn is_known(&self) -> bool {
        !self.words.contains(UNKNOWN)
    }
}

/// Every text of these files, and of the screens, in the languages that have a way to be said.
pub fn spoken_texts(files: &Files, content: &Content) -> Vec<SpokenText> {
    let mut all = Vec::new();
    let everybody: Vec<&Persona> = content.personas.values().collect();
    for path in files.paths() {
        let Some((lang, stem)) = place(path) else { continue };
        let Some(Ok(source)) = files.text(path, Layer::Top) else { continue };
        // A lesson's words name its own person; a service's words those of all lessons there.
        let lessons = content.lessons.iter().filter(|(id, lesson)| id.as_str() == stem || lesson.site.as_str() == stem);
        let ids: BTreeSet<&PersonaId> = lessons.map(|(_, lesson)| &lesson.persona).collect();
        let own: Vec<&Persona> = ids.into_iter().filter_map(|id| content.personas.get(id)).collect();
        let personas = if own.is_empty() { everybody.clone() } else { own };
        let known = values(&personas);
        let said = variants(source, &known).into_iter().map(|variant| SpokenText {
            lang,
            id: format!("{stem}.{}", variant.id),
            words: marked::plain(&variant.words).replace("**", ""),
        });
        all.extend(said);
    }
    all
}

/// The language and the name of a file of texts that are on the screen: `locales/fr/lessons/reply-mail.ftl`.
fn place(path: &str) -> Option<(Lang, &str)> {
    let (lang, rest) = path.strip_prefix("locales/")?.split_once('/')?;
    let stem = rest.rsplit('/').next()?.strip_suffix(".ftl")?;
    // What is wrong with a lesson is told to its author alone, and a workshop to its adviser.
    (!["check", "pathways"].contains(&stem)).then_some((Lang::from_code(lang)?, stem))
}

fn values(personas: &[&Persona]) -> BTreeMap<&'static str, Vec<String>> {
    let all = |of: &dyn Fn(&Persona) -> String| -> Vec<String> {
        personas.iter().map(|persona| of(persona)).collect::<BTreeSet<_>>().into_iter().collect()
    };
    BTreeMap::from([
        ("first_name", all(&|persona| persona.first_name.clone())),
        ("name", all(&|persona| persona.name())),
        ("address", all(&|persona| persona.address.clone())),
    ])
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn every_text_of_a_lesson_is_there_in_its_languages_with_its_persona() {
        let files = Files::built_in();
        let (content, _) = read(&files);
        let texts = spoken_texts(&files, &content);
        let said = |lang, id: &str| {
            texts.iter().filter(|text| text.lang == lang && text.id == id).map(|text| text.words.clone()).collect::<Vec<_>>()
        };
        assert_eq!(said(Lang::Fr, "app.home-title"), ["Que voulez-vous apprendre\u{202f}?"]);
        assert_eq!(said(Lang::Br, "app.bar-home").len(), 1);
        assert_eq!(said(Lang::Fr, "app.settings-broken"), [""; 0], "not for residents");
        for (lesson_id, lesson) in &content.lessons {
            for step in &lesson.steps {
                let id = format!("{lesson_id}.{}", step.id);
                let [french, english] = [Lang::Fr, Lang::En].map(|lang| said(lang, &id));
                assert!(french.len() == 1 && english.len() == 1 && french != english, "{id}");
            }
        }
        let unknown = texts.iter().find(|text| text.lang == Lang::Fr && text.id == "app.lesson-cue").unwrap();
        assert!(!unknown.is_known());
        assert_eq!(unknown.sentences().collect::<Vec<_>>(), ["Repère."]);
    }
}
