//! One lesson being done, tried on the shipped content and on small changes of it.

mod alone;
mod exercise;
mod forms;
mod groups;
mod help;
mod levels;
mod offers;
mod proof;
mod route;
mod service;
mod stuck;
mod sums;
mod watch;
mod world;

use super::{Card, Exercise, Gesture, Pace, Scene, Tutoring, Typed, Verdict, World};
use crate::content::{Content, ElementId, Files, Layer, LessonId, Level, read};
use crate::text::Lang;
use std::time::Duration;

pub const LESSON: &str = "lessons/mail/reply-mail.ron";
pub const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);

/// The shipped content, read once a thread: its words do not go from one thread to another.
pub fn shipped() -> &'static Content {
    thread_local! {
        static SHIPPED: &'static Content = {
            let (content, problems) = read(&Files::built_in());
            assert!(problems.is_empty(), "{problems:?}");
            Box::leak(Box::new(content))
        };
    }
    SHIPPED.with(|content| *content)
}

/// The shipped files with one of them changed.
pub fn changed(path: &str, change: impl FnOnce(&str) -> String) -> Files {
    let mut files = Files::built_in();
    let text = files.text(path, Layer::Top).unwrap().unwrap();
    let new = change(text);
    assert_ne!(new, text, "nothing changed");
    files.add(path.to_owned(), new.into_bytes());
    files
}

/// The shipped content with another lesson in the place of `reply-mail`, from these steps on the webmail.
pub fn lesson_of(start: &str, steps: &str) -> &'static Content {
    let files = changed(LESSON, |text| {
        let (head, rest) = text.split_once("steps: [").unwrap();
        let (_, tail) = rest.split_once("    recap").unwrap();
        // Something is true at the end: what it is does not matter here.
        let first = steps.split("id: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let outcomes = format!("outcomes: [Outcome(id: \"closed\", holds: Showing(\"inbox\"), step: \"{first}\")]");
        format!("{head}steps: [{steps}],\n    {outcomes},\n    recap{tail}").replace("start: \"inbox\"", &format!("start: \"{start}\""))
    });
    let content = read(&files).0;
    assert!(content.lessons.contains_key("reply-mail"), "the lesson is not valid: {:?}", read(&files).1);
    Box::leak(Box::new(content))
}

/// One learner in a lesson.
pub struct Learner {
    content: &'static Content,
    lesson: LessonId,
    pub lang: Lang,
    pub exercise: Exercise,
    pub now: Duration,
}

impl Learner {
    pub fn new(lang: Lang) -> Self {
        Self::with(shipped(), lang)
    }

    pub fn with(content: &'static Content, lang: Lang) -> Self {
        Self::at_level(content, lang, Level::Try)
    }

    pub fn at_level(content: &'static Content, lang: Lang, level: Level) -> Self {
        Self::taught(content, lang, level, Tutoring::default())
    }

    pub fn taught(content: &'static Content, lang: Lang, level: Level, tutoring: Tutoring) -> Self {
        let lesson = LessonId::from("reply-mail");
        let scene = Scene::new(content, &lesson, lang, TODAY).unwrap();
        let exercise = Exercise::new(&scene, level, tutoring, Duration::ZERO);
        Self { content, exercise, lesson, lang, now: Duration::ZERO }
    }

    /// A learner who has done the steps before this one as the worked example does them.
    pub fn at(step: &str) -> Self {
        let mut learner = Self::new(Lang::Fr);
        while learner.step() != step {
            learner.do_step();
        }
        learner
    }

    pub fn scene(&self) -> Scene<'static> {
        let (lesson, _) = self.content.lessons.get_key_value(&self.lesson).unwrap();
        Scene::new(self.content, lesson, self.lang, TODAY).unwrap()
    }

    pub fn step(&self) -> &'static str {
        self.exercise.step(&self.scene()).map_or("", |step| step.id.as_str())
    }

    pub fn place(&self) -> String {
        self.exercise.world().place().name()
    }

    pub fn world(&self) -> World {
        self.exercise.world().clone()
    }

    pub fn body(&self) -> &str {
        self.exercise.world().typed(&ElementId::from("body"))
    }

    pub fn tap(&mut self, element: &str) -> Verdict {
        self.exercise.apply(Gesture::Tap(element.into()), &self.scene(), self.now)
    }

    /// Taps one element after the other, each of which has to be there. `new-*` is whatever record was added.
    pub fn walk(&mut self, elements: &[&str]) {
        for element in elements {
            let shown = self.exercise.world().elements(&self.scene());
            let found = shown.iter().find(|other| match element.strip_suffix('*') {
                Some(start) => other.as_str().starts_with(start),
                None => other.as_str() == *element,
            });
            let found = found.unwrap_or_else(|| panic!("no {element} on {}", self.place()));
            self.tap(found.as_str());
        }
    }

    pub fn write(&mut self, field: &str, text: impl Into<String>) -> Verdict {
        self.exercise.apply(Gesture::Type(field.into(), Typed::new(text)), &self.scene(), self.now)
    }

    pub fn leave_field(&mut self) -> Verdict {
        self.exercise.apply(Gesture::LeaveField, &self.scene(), self.now)
    }

    pub fn do_step(&mut self) -> Verdict {
        self.exercise.do_step(&self.scene(), self.now)
    }

    pub fn help(&mut self) {
        self.exercise.help(&self.scene(), self.now);
    }

    pub fn restart(&mut self) {
        self.exercise.restart_step(&self.scene());
    }

    pub fn pace(&mut self, pace: Pace) -> Verdict {
        self.exercise.pace(pace, &self.scene(), self.now)
    }

    /// Lets time pass to the demonstration's next move. `false` where none is running.
    pub fn wait(&mut self) -> bool {
        let Some(next) = self.exercise.wakes_at() else { return false };
        assert!(next > self.now, "the demonstration would spin");
        self.now = next;
        self.exercise.tick(&self.scene(), self.now);
        true
    }

    /// Does the rest of the lesson as the worked example does it.
    #[track_caller]
    pub fn finish(&mut self) {
        let where_it_is = |exercise: &Exercise| (exercise.step_index(), exercise.is_asked_again(), exercise.is_done());
        while !self.exercise.is_done() {
            let (at, place) = (where_it_is(&self.exercise), self.place());
            self.do_step();
            assert_ne!(where_it_is(&self.exercise), at, "step {} cannot be done on {place}", at.0);
        }
    }
}

pub fn mistake(says: &str, nth: u32) -> Card {
    Card::Mistake { says: says.into(), nth }
}
