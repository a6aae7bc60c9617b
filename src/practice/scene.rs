//! What an exercise is played on: one lesson, its mock service, and their words in the language of the moment.

use crate::content::{Content, ElementId, Lesson, LessonId, Move, Site, Step, TextId};
use crate::text::Lang;
use jiff::civil::Date;
use std::time::Duration;

/// A lesson with all that belongs to it. Cheap to make, so each call gets the language of the moment.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub content: &'a Content,
    pub lesson_id: &'a LessonId,
    pub lesson: &'a Lesson,
    pub site: &'a Site,
    pub lang: Lang,
    /// For what is to be dated.
    pub today: Date,
    /// For what is too old after a time, on any clock that only goes on.
    pub now: Duration,
}

impl<'a> Scene<'a> {
    /// `None` where the lesson or its mock service is not in the content.
    pub fn new(content: &'a Content, lesson: &LessonId, lang: Lang, today: Date) -> Option<Self> {
        let (lesson_id, lesson) = content.lessons.get_key_value(lesson)?;
        let site = content.sites.get(&lesson.site)?;
        Some(Self { content, lesson_id, lesson, site, lang, today, now: Duration::ZERO })
    }

    /// The same at this time.
    pub fn at(self, now: Duration) -> Self {
        Self { now, ..self }
    }

    /// A text of the lesson: `open`, `open.why`. Empty where there is none; `check` sees to it that there is.
    pub fn lesson_text(&self, key: &str) -> String {
        self.content.lesson_text(self.lang, self.lesson_id, key).unwrap_or_default()
    }

    /// A text of the lesson that may be left out, like the third words for a mistake.
    pub fn lesson_text_if_any(&self, key: &str) -> Option<String> {
        self.content.lesson_text(self.lang, self.lesson_id, key)
    }

    /// A text of the mock service.
    pub fn site_text(&self, key: &str) -> String {
        self.site_text_if_any(key).unwrap_or_default()
    }

    /// A text of the mock service that may be left out, like the hint of a field.
    pub fn site_text_if_any(&self, key: &str) -> Option<String> {
        self.content.site_text(self.lang, &self.lesson.site, &self.lesson.persona, key)
    }

    /// The spellings that count as what a step wants typed: that of each language, since the language may change on the way.
    /// The language of the moment comes first.
    pub fn phrases(&self, step: &Step, field: &ElementId) -> Vec<String> {
        let typed = step.does.iter().filter_map(|step| match step {
            Move::Type(into, text) if into == field => Some(text),
            _ => None,
        });
        typed.flat_map(|text| self.spellings(text)).collect()
    }

    /// A text of the mock service in each language.
    pub fn site_spellings(&self, text: &TextId) -> Vec<String> {
        let ask = |lang| self.content.site_text(lang, &self.lesson.site, &self.lesson.persona, text.as_str());
        [Lang::Fr, Lang::En].into_iter().filter_map(ask).collect()
    }

    /// A text of the lesson in each language, that of the moment first.
    pub fn spellings(&self, text: &TextId) -> Vec<String> {
        let langs = if self.lang.for_lessons() == Lang::En { [Lang::En, Lang::Fr] } else { [Lang::Fr, Lang::En] };
        langs.into_iter().filter_map(|lang| self.content.lesson_text(lang, self.lesson_id, text.as_str())).collect()
    }
}
