//! One person's visit: which screen, which comfort, how long nobody has touched, and that nothing stays behind.
//!
//! Knows content and practice; must not touch screens, files or clocks: the time since the start is passed in.

mod comfort;

pub use comfort::{Comfort, TEXT_SIZES};

use crate::content::{Content, LessonId, Level, ThemeId};
use crate::practice::{Exercise, Gesture, Scene, Verdict};
use crate::text::Lang;
use std::collections::BTreeSet;
use std::time::Duration;

/// What the library has set for every visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How long nobody touches before the kiosk asks.
    pub idle: Duration,
    /// How long the question waits for an answer.
    pub countdown: Duration,
    /// The comfort that every visit begins with.
    pub comfort: Comfort,
}

impl Default for Rules {
    fn default() -> Self {
        Self { idle: Duration::from_mins(2), countdown: Duration::from_secs(30), comfort: Comfort::default() }
    }
}

/// The page that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    Attract,
    Home,
    Theme(ThemeId),
    /// The exercise of the visit.
    Lesson,
    /// The lesson that was just finished.
    Finish(LessonId),
}

/// A small choice that stands over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    Language,
    TextSize,
}

/// A question that waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// "Êtes-vous toujours là ?"
    StillThere,
    /// "J'ai fini" in the middle of a lesson.
    Leave,
}

/// What somebody wants, said by the screens.
#[derive(Clone, Debug)]
pub enum Intent {
    /// From the attract screen into the kiosk.
    Start,
    Home,
    OpenTheme(ThemeId),
    Begin(LessonId),
    /// Back to the lesson that was left by "Accueil".
    Resume,
    Gesture(Gesture),
    Help,
    RestartStep,
    WriteForMe,
    /// "J'ai fini".
    Leave,
    /// "Tout effacer".
    Forget,
    /// "Continuer": no to the question.
    Stay,
    /// Opens a panel, or closes it where it is open.
    Toggle(Panel),
    ClosePanel,
    SetLanguage(Lang),
    /// In percent, one of [`TEXT_SIZES`].
    SetTextSize(u16),
    ToggleContrast,
    ToggleSound,
}

/// What the shell has to carry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Play(Cue),
    /// The visit is over: drop whatever the toolkit keeps of it.
    Wipe,
}

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Done,
    Again,
    Bravo,
}

/// The visit of the moment. Between two visits it shows the attract screen and remembers nothing.
#[derive(Debug)]
pub struct Visit {
    rules: Rules,
    screen: Screen,
    comfort: Comfort,
    panel: Option<Panel>,
    question: Option<Question>,
    exercise: Option<Exercise>,
    finished: BTreeSet<LessonId>,
    last_touch: Duration,
}

impl Visit {
    pub fn new(rules: Rules, now: Duration) -> Self {
        Self {
            rules,
            screen: Screen::Attract,
            comfort: rules.comfort,
            panel: None,
            question: None,
            exercise: None,
            finished: BTreeSet::new(),
            last_touch: now,
        }
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    pub fn comfort(&self) -> Comfort {
        self.comfort
    }

    pub fn panel(&self) -> Option<Panel> {
        self.panel
    }

    pub fn question(&self) -> Option<Question> {
        self.question
    }

    /// The lesson being done, also while another screen shows.
    pub fn exercise(&self) -> Option<&Exercise> {
        self.exercise.as_ref()
    }

    pub fn has_finished(&self, lesson: &LessonId) -> bool {
        self.finished.contains(lesson)
    }

    /// Whether there is anything of somebody's that "Tout effacer" would take away.
    pub fn holds_anything(&self) -> bool {
        self.exercise.is_some() || !self.finished.is_empty() || self.comfort != self.rules.comfort
    }

    /// Seconds left to answer "Êtes-vous toujours là ?", and the part of the time that is left, from 1 to 0.
    pub fn countdown(&self, now: Duration) -> (u64, f32) {
        let left = (self.last_touch + self.rules.idle + self.rules.countdown).saturating_sub(now);
        let part = left.as_secs_f32() / self.rules.countdown.as_secs_f32().max(1.0);
        (left.as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX), part.clamp(0.0, 1.0))
    }

    /// Somebody touched the screen or a key: they are there.
    pub fn touched(&mut self, now: Duration) {
        self.last_touch = now;
        if self.question == Some(Question::StillThere) {
            self.question = None;
        }
    }

    /// Lets time do its work: the question, the end of a visit, a running demonstration.
    pub fn tick(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        if let Some(exercise) = self.exercise.as_mut().filter(|exercise| exercise.is_demonstrating()) {
            if let Some(scene) = Scene::new(content, exercise.lesson(), self.comfort.lang) {
                exercise.tick(&scene, now);
            }
            // A running demonstration counts as presence.
            self.last_touch = now;
        }
        let idle = now.saturating_sub(self.last_touch);
        if self.is_at_rest() || idle < self.rules.idle {
            return Vec::new();
        }
        // On the attract screen nobody is in the middle of anything: what was set goes back without a question.
        if self.screen == Screen::Attract || idle >= self.rules.idle + self.rules.countdown {
            return self.end(now);
        }
        self.panel = None;
        self.question = Some(Question::StillThere);
        Vec::new()
    }

    /// When something changes by itself next, on the clock that `tick` is given. `None`: never, as long as nobody touches.
    pub fn wakes_at(&self, now: Duration) -> Option<Duration> {
        if let Some(demonstration) = self.exercise.as_ref().and_then(Exercise::wakes_at) {
            return Some(demonstration);
        }
        if self.is_at_rest() {
            return None;
        }
        let asks_at = self.last_touch + self.rules.idle;
        if self.question != Some(Question::StillThere) {
            return Some(asks_at);
        }
        // The shown number of seconds changes at the next whole second before the end.
        let end = asks_at + self.rules.countdown;
        let (shown, _) = self.countdown(now);
        Some(end.saturating_sub(Duration::from_secs(shown.saturating_sub(1))))
    }

    /// Nothing to ask and nothing to forget.
    fn is_at_rest(&self) -> bool {
        self.screen == Screen::Attract && !self.holds_anything() && self.panel.is_none()
    }

    /// The only way a visit changes.
    pub fn apply(&mut self, intent: Intent, content: &Content, now: Duration) -> Vec<Effect> {
        match intent {
            Intent::Start | Intent::Home => self.show(Screen::Home),
            Intent::OpenTheme(theme) => self.show(Screen::Theme(theme)),
            Intent::Begin(lesson) => {
                if let Some(scene) = Scene::new(content, &lesson, self.comfort.lang) {
                    self.exercise = Some(Exercise::new(&scene, Level::Try));
                    self.show(Screen::Lesson);
                }
            }
            Intent::Resume => {
                if self.exercise.is_some() {
                    self.show(Screen::Lesson);
                }
            }
            Intent::Leave => {
                if self.exercise.is_some() {
                    self.panel = None;
                    self.question = Some(Question::Leave);
                } else {
                    return self.end(now);
                }
            }
            Intent::Forget => return self.end(now),
            Intent::Stay => self.question = None,
            Intent::Toggle(panel) => self.panel = if self.panel == Some(panel) { None } else { Some(panel) },
            Intent::ClosePanel => self.panel = None,
            Intent::SetLanguage(lang) => {
                self.comfort.lang = lang;
                self.panel = None;
            }
            Intent::SetTextSize(percent) => {
                if TEXT_SIZES.contains(&percent) {
                    self.comfort.text = percent;
                }
            }
            Intent::ToggleContrast => self.comfort.is_high_contrast = !self.comfort.is_high_contrast,
            Intent::ToggleSound => self.comfort.has_sound = !self.comfort.has_sound,
            Intent::Gesture(gesture) => return self.practise(content, |exercise, scene| exercise.apply(gesture, scene)),
            Intent::WriteForMe => return self.practise(content, Exercise::write_for_learner),
            Intent::Help => {
                return self.practise(content, |exercise, scene| {
                    exercise.help(scene, now);
                    Verdict::Neutral
                });
            }
            Intent::RestartStep => {
                return self.practise(content, |exercise, _| {
                    exercise.restart_step();
                    Verdict::Neutral
                });
            }
        }
        Vec::new()
    }

    fn show(&mut self, screen: Screen) {
        if let Some(exercise) = &mut self.exercise {
            exercise.stop_demonstration();
        }
        self.panel = None;
        self.question = None;
        self.screen = screen;
    }

    fn practise(&mut self, content: &Content, act: impl FnOnce(&mut Exercise, &Scene<'_>) -> Verdict) -> Vec<Effect> {
        self.panel = None;
        let lang = self.comfort.lang;
        let Some(exercise) = &mut self.exercise else { return Vec::new() };
        let Some(scene) = Scene::new(content, &exercise.lesson().clone(), lang) else { return Vec::new() };
        let cue = match act(exercise, &scene) {
            Verdict::LessonDone => {
                let lesson = exercise.lesson().clone();
                self.exercise = None;
                self.finished.insert(lesson.clone());
                self.show(Screen::Finish(lesson));
                Cue::Bravo
            }
            Verdict::StepDone => Cue::Done,
            Verdict::Mistake => Cue::Again,
            Verdict::Detour | Verdict::Neutral => return Vec::new(),
        };
        if self.comfort.has_sound { vec![Effect::Play(cue)] } else { Vec::new() }
    }

    /// Back to the attract screen with nothing left of the visit.
    fn end(&mut self, now: Duration) -> Vec<Effect> {
        *self = Self::new(self.rules, now);
        vec![Effect::Wipe]
    }
}
