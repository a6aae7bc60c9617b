//! The words of lessons, mock services and themes, in each language, ready to be asked for.

use super::{Content, LessonId, Persona, PersonaId, SiteId};
use crate::text::{FluentArgs, Lang, Messages};
use std::collections::BTreeMap;
use std::fmt;

/// The words of one thing in one language: its file, and where that is broken in part, the built-in one after it.
pub(super) type Shelf = Vec<Messages>;

/// The words that come with the content.
#[derive(Default)]
pub struct Texts {
    pub(super) lessons: BTreeMap<Lang, BTreeMap<LessonId, Shelf>>,
    pub(super) sites: BTreeMap<Lang, BTreeMap<SiteId, Shelf>>,
    /// Those that belong to all lessons, by the stem of their file: `catalogue`, `glossary`, `placement`.
    pub(super) shared: BTreeMap<Lang, BTreeMap<String, Shelf>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").finish_non_exhaustive()
    }
}

impl Texts {
    /// Whether a lesson has words of its own in this language.
    pub fn has_lesson(&self, lang: Lang, lesson: &LessonId) -> bool {
        self.lessons.get(&lang).is_some_and(|lessons| lessons.contains_key(lesson))
    }
}

impl Content {
    /// A text of a lesson, by a key such as `open` or `open.why`, in the language in which lessons are read.
    /// A text that the language lacks is given in French; `None` where French lacks it too.
    pub fn lesson_text(&self, lang: Lang, lesson: &LessonId, key: &str) -> Option<String> {
        let persona = self.lessons.get(lesson).and_then(|lesson| self.personas.get(&lesson.persona));
        spoken(lang.for_lessons(), |lang| find(self.texts.lessons.get(&lang)?.get(lesson)?, key, persona))
    }

    /// A text of a mock service, by a key such as `reply` or `nolwenn.subject`, with the data of the persona who uses it.
    /// Languages as for [`Self::lesson_text`].
    pub fn site_text(&self, lang: Lang, site: &SiteId, persona: &PersonaId, key: &str) -> Option<String> {
        let persona = self.personas.get(persona);
        spoken(lang.for_lessons(), |lang| find(self.texts.sites.get(&lang)?.get(site)?, key, persona))
    }

    /// A text of a theme, by a key such as `mail` or `mail.line`, in the language itself or in French.
    pub fn catalogue_text(&self, lang: Lang, key: &str) -> Option<String> {
        self.shared_text(lang, "catalogue", key)
    }

    /// A workshop's words, in the language itself or in French.
    pub fn pathway_text(&self, lang: Lang, key: &str) -> Option<String> {
        self.shared_text(lang, "pathways", key)
    }

    /// A question or an answer of "Where do I start?", in the language itself or in French.
    pub fn placement_text(&self, lang: Lang, key: &str) -> Option<String> {
        self.shared_text(lang, "placement", key)
    }

    /// A need or a helper of "Ask somebody", by a key such as `scam` or `desk.reach`, in the language itself or in French.
    pub fn orientation_text(&self, lang: Lang, key: &str) -> Option<String> {
        self.shared_text(lang, "orientation", key)
    }

    /// What a word of the lessons means, by its id, in the language in which lessons are read.
    pub fn glossary_text(&self, lang: Lang, term: &str) -> Option<String> {
        self.shared_text(lang.for_lessons(), "glossary", term)
    }

    fn shared_text(&self, lang: Lang, file: &str, key: &str) -> Option<String> {
        spoken(lang, |lang| find(self.texts.shared.get(&lang)?.get(file)?, key, None))
    }
}

/// Asks in a language, then in French.
fn spoken(lang: Lang, ask: impl Fn(Lang) -> Option<String>) -> Option<String> {
    ask(lang).or_else(|| if lang == Lang::Fr { None } else { ask(Lang::Fr) })
}

fn find(shelf: &Shelf, key: &str, persona: Option<&Persona>) -> Option<String> {
    let (id, attribute) = split(key);
    let args = persona.map(args_of);
    shelf.iter().find_map(|messages| messages.text(id, attribute, args.as_ref()))
}

/// `open.why` is the attribute `why` of the message `open`.
pub(super) fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}

/// The variables that a text of a lesson or of a mock service may use.
pub(super) const VARIABLES: [&str; 3] = ["first_name", "name", "address"];

/// What a persona puts in for [`VARIABLES`].
pub(super) fn args_of(persona: &Persona) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    args.set("first_name", persona.first_name.as_str());
    args.set("name", persona.name());
    args.set("address", persona.address.as_str());
    args
}
