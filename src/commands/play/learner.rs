//! A poor learner, simulated: touches what comes to mind, pauses, asks for help late, and now and then does the right thing.

use crate::content::{Content, LessonId, Level, Move};
use crate::practice::{Card, Exercise, Gesture, Pace, Report, Rung, Typed, WatchState};
use crate::text::Lang;
use crate::visit::{Comfort, Intent, Panel, Question, Rules, Screen, Visit};
use jiff::civil::Date;
use std::time::Duration;

/// What learners learn from.
pub struct Course<'a> {
    pub content: &'a Content,
    pub lessons: Vec<&'a LessonId>,
    pub levels: Vec<Level>,
    pub langs: Vec<Lang>,
    pub today: Date,
}

/// How one lesson went for one learner.
pub struct Outcome {
    pub report: Report,
    /// How often help offered itself.
    pub offers: u32,
    pub really_stuck: u32,
}

/// Who has not come to the end after so many acts never will.
const MOST_ACTS: usize = 20_000;

/// A learner in a visit of their own.
pub struct Learner<'a> {
    course: &'a Course<'a>,
    level: Level,
    random: fastrand::Rng,
    visit: Visit,
    now: Duration,
    last_offer: Option<Rung>,
    offers: u32,
    really_stuck: u32,
}

impl<'a> Learner<'a> {
    pub fn new(course: &'a Course<'a>, level: Level, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let lang = random.choice(&course.langs).copied().unwrap_or_default();
        let rules = Rules { comfort: Comfort { lang, ..Comfort::default() }, ..Rules::default() };
        let visit = Visit::new(rules, course.today, Duration::ZERO);
        Self { course, level, random, visit, now: Duration::ZERO, last_offer: None, offers: 0, really_stuck: 0 }
    }

    /// Does every lesson of the course.
    ///
    /// # Errors
    /// The lesson whose end was not reached.
    pub fn learn(&mut self) -> Result<Vec<Outcome>, LessonId> {
        self.apply(Intent::Start);
        let course = self.course;
        course.lessons.iter().map(|lesson| self.do_lesson(lesson).ok_or_else(|| (*lesson).clone())).collect()
    }

    fn do_lesson(&mut self, lesson: &LessonId) -> Option<Outcome> {
        (self.offers, self.really_stuck, self.last_offer) = (0, 0, None);
        self.apply(Intent::SetLevel(self.level));
        self.apply(Intent::Begin(lesson.clone()));
        for _ in 0..MOST_ACTS {
            if let Screen::Finish(done) = self.visit.screen() {
                if done == lesson && self.visit.waiting_lesson().is_none() {
                    let report = self.visit.report()?.clone();
                    return Some(Outcome { report, offers: self.offers, really_stuck: self.really_stuck });
                }
                self.apply(Intent::Return);
                continue;
            }
            self.act();
        }
        None
    }

    fn apply(&mut self, intent: Intent) {
        self.visit.touched(self.now);
        self.visit.apply(intent, self.course.content, self.now);
        self.count_offer();
    }

    fn pause(&mut self, pause: Duration) {
        self.now += pause;
        self.visit.tick(self.course.content, self.now);
        self.count_offer();
    }

    fn count_offer(&mut self) {
        let offer = self.visit.exercise().and_then(Exercise::offer);
        if offer.is_some() && offer != self.last_offer {
            self.offers += 1;
        }
        self.last_offer = offer;
    }

    fn chance(&mut self, percent: u8) -> bool {
        self.random.u8(0..100) < percent
    }

    /// One thing that somebody does, after a pause for thought.
    fn act(&mut self) {
        let pause = if self.chance(10) { self.random.u64(40_000..110_000) } else { self.random.u64(500..12_000) };
        self.pause(Duration::from_millis(pause));
        if self.visit.panel().is_some() {
            return self.apply(Intent::ClosePanel);
        }
        match (self.visit.question(), self.visit.screen()) {
            (Some(Question::Stuck), _) => self.get_unstuck(),
            (Some(Question::StillThere | Question::Leave), _) => self.apply(Intent::Stay),
            (None, Screen::Outcomes) => self.look_at_outcomes(),
            (None, Screen::Lesson) => self.practise(),
            (None, _) => self.apply(Intent::Resume),
        }
    }

    fn get_unstuck(&mut self) {
        self.really_stuck += 1;
        let intent = match self.random.u8(0..4) {
            0 => Intent::SkipStep,
            1 => Intent::Toggle(Panel::Ask),
            2 => Intent::CrossBridge,
            _ => Intent::Stay,
        };
        let asks = matches!(intent, Intent::Toggle(_));
        self.apply(intent);
        if asks {
            self.apply(Intent::ClosePanel);
            self.apply(Intent::Stay);
        }
    }

    fn look_at_outcomes(&mut self) {
        let missing = self.visit.scene(self.course.content).and_then(|scene| self.visit.exercise()?.first_missing(&scene));
        match missing {
            Some(missing) if self.random.bool() => self.apply(Intent::SeeAgain(missing)),
            _ => self.apply(Intent::Resume),
        }
    }

    fn practise(&mut self) {
        let Some(exercise) = self.visit.exercise() else { return self.apply(Intent::Resume) };
        if let Some(state) = exercise.watching() {
            return self.watch(state);
        }
        if exercise.is_demonstrating() {
            // Somebody who is shown something mostly looks on to its end.
            if let Some(at) = exercise.wakes_at()
                && !self.chance(3)
            {
                return self.pause(at.saturating_sub(self.now));
            }
        }
        let level = self.visit.exercise().map_or(self.level, Exercise::level);
        if self.last_offer.is_some() && self.chance(35) {
            return self.apply(Intent::AcceptHelp);
        }
        if self.chance(6) {
            return self.apply(Intent::Help);
        }
        // En autonomie it is all that begins anew: who has come far seldom does that.
        if self.chance(if level == Level::Alone { 1 } else { 3 }) {
            return self.apply(Intent::RestartStep);
        }
        // The more help is on the screen, the likelier the right thing.
        let understood = match self.visit.exercise().and_then(Exercise::card) {
            Some(Card::Help(rung)) => 25 + 15 * u8::try_from(rung.number()).unwrap_or_default(),
            _ if level == Level::Together => 40,
            _ => 22,
        };
        if self.chance(understood) { self.do_what_is_right(level) } else { self.do_anything() }
    }

    fn watch(&mut self, state: WatchState) {
        match (state, self.random.u8(0..20)) {
            (_, 0) => self.apply(Intent::TakeOver),
            (_, 1) => self.apply(Intent::Pace(Pace::Replay)),
            (WatchState::Running | WatchState::Erring, 2) => self.apply(Intent::Pace(Pace::TogglePause)),
            (WatchState::Running | WatchState::Erring, 3..17) => {
                let at = self.visit.exercise().and_then(Exercise::wakes_at).unwrap_or(self.now);
                self.pause(at.saturating_sub(self.now));
            }
            _ => self.apply(Intent::Pace(Pace::Next)),
        }
    }

    fn do_what_is_right(&mut self, level: Level) {
        let Some(scene) = self.visit.scene(self.course.content) else { return };
        let Some(exercise) = self.visit.exercise() else { return };
        let Some(next) = exercise.next_touch().cloned() else {
            let intent = match level {
                Level::Alone if exercise.step(&scene).is_none() => Intent::Submit,
                Level::Alone => Intent::Help,
                _ => Intent::RestartStep,
            };
            return self.apply(intent);
        };
        if exercise.world().editing() == Some(&next) {
            let text = exercise.step(&scene).into_iter().flat_map(|step| &step.does).find_map(|step_move| match step_move {
                Move::Type(field, text) if *field == next => Some(scene.lesson_text(text.as_str())),
                Move::Type(..) | Move::Tap(_) => None,
            });
            let typed = exercise.world().typed(&next).to_owned();
            if self.random.bool() {
                self.apply(Intent::WriteForMe);
            } else if let Some(text) = text {
                let text = crate::practice::matching::overwrite(&typed, &text, &text);
                self.apply(Intent::Gesture(Gesture::Type(next, Typed::new(text))));
            }
            self.apply(Intent::Gesture(Gesture::LeaveField));
        } else {
            self.apply(Intent::Gesture(Gesture::Tap(next)));
        }
    }

    fn do_anything(&mut self) {
        let Some(scene) = self.visit.scene(self.course.content) else { return };
        let Some(exercise) = self.visit.exercise() else { return };
        let elements = exercise.world().elements(&scene);
        let Some(element) = self.random.choice(&elements).cloned() else { return };
        let intent = match self.random.u8(0..10) {
            0 => Intent::Gesture(Gesture::Type(element, Typed::new("bnojour"))),
            1 => Intent::Gesture(Gesture::LeaveField),
            2 if self.level == Level::Alone => Intent::Submit,
            _ => Intent::Gesture(Gesture::Tap(element)),
        };
        self.apply(intent);
    }
}
