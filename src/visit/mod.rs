//! One person's visit: which screen, which comfort, how long nobody has touched, and that nothing stays behind.
//!
//! Knows content, practice and what is counted; must not touch screens, files or clocks: the time since the start and the date are passed in.

mod code;
mod comfort;
mod intent;
mod opening;
mod placement;

pub use code::{Code, CodeFault, ResumePoint};
pub use comfort::{Comfort, Languages, TEXT_SIZES, VoiceMode, Volume};
pub use intent::{Cue, Effect, Intent};
pub use opening::{EARLIEST, Opening};
pub use placement::Proposal;

use crate::content::{Bridge, Content, LessonId, Level, NeedId, StepId, ThemeId};
use crate::practice::{Exercise, Gesture, Patience, Report, Scene, Tutoring, Typed, Verdict};
use crate::tally::{self, Count};
use crate::workshops::agenda::Event;
use crate::workshops::{Ease, Situation};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What the library has set for every visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How long nobody touches before the kiosk asks.
    pub idle: Duration,
    /// How long the question waits for an answer.
    pub countdown: Duration,
    /// When help offers itself in a lesson.
    pub patience: Patience,
    /// The comfort that every visit begins with.
    pub comfort: Comfort,
    /// The languages that are offered.
    pub languages: Languages,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            idle: Duration::from_mins(2),
            countdown: Duration::from_secs(30),
            patience: Patience::default(),
            comfort: Comfort::default(),
            languages: Languages::default(),
        }
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
    /// "J'ai terminé" was said, and something is missing.
    Outcomes,
    /// The lesson that was just finished.
    Finish(LessonId),
    /// "Where do I start?": the question that comes next.
    Placement,
    /// What the answers speak for.
    Proposal,
    /// Where the three words of an earlier visit are typed.
    Resume,
}

/// Something small that stands over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    Language,
    TextSize,
    Voice,
    /// What a word means: its name in the glossary, and as it stood in the text.
    Word {
        id: String,
        word: String,
    },
    /// "Demander à quelqu'un": what is it about?
    Ask,
    /// Who helps with a need.
    Need(NeedId),
    /// A workshop, with all that one needs to get there, and where it was proposed.
    Workshop(Box<Event>, Way),
}

/// Where a workshop is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    Theme,
    /// The end of a lesson.
    Finish,
    /// "Demander à quelqu'un", at any time.
    Ask,
}

/// A question that waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// "Êtes-vous toujours là ?"
    StillThere,
    /// "J'ai fini" in the middle of a lesson.
    Leave,
    /// The last rung of help did not do either: a bridge, a person, or on to the next step.
    Stuck,
}

/// How often a step has to be done without help before its cue is dropped.
const KNOWN_AFTER: u8 = 2;

/// An exercise that waits while another one is done, and where to come back to.
#[derive(Debug)]
struct Aside {
    exercise: Exercise,
    screen: Screen,
}

/// The visit of the moment. Between two visits it shows the attract screen and remembers nothing.
#[derive(Debug)]
pub struct Visit {
    rules: Rules,
    today: Date,
    screen: Screen,
    comfort: Comfort,
    /// The level that the next lesson begins at.
    level: Level,
    panel: Option<Panel>,
    question: Option<Question>,
    exercise: Option<Exercise>,
    aside: Vec<Aside>,
    finished: BTreeSet<LessonId>,
    /// How often each step was done without help.
    unhelped: BTreeMap<(LessonId, StepId), u8>,
    /// How the last lesson went.
    report: Option<Report>,
    /// The answers given so far to "Where do I start?", each by its place.
    answers: Vec<usize>,
    typed_code: Typed,
    code_fault: Option<CodeFault>,
    /// Where somebody has said "non merci" to a workshop.
    declined: BTreeSet<Way>,
    /// The lessons after or in which a workshop was proposed, and the level that each was begun at.
    proposed: BTreeMap<LessonId, Level>,
    /// Those of them whose workshop somebody looked at or printed; none: one that no lesson led to.
    taken: BTreeSet<Option<LessonId>>,
    last_touch: Duration,
}

impl Visit {
    pub fn new(rules: Rules, today: Date, now: Duration) -> Self {
        Self {
            rules,
            today,
            screen: Screen::Attract,
            comfort: rules.comfort,
            level: Level::default(),
            panel: None,
            question: None,
            exercise: None,
            aside: Vec::new(),
            finished: BTreeSet::new(),
            unhelped: BTreeMap::new(),
            report: None,
            answers: Vec::new(),
            typed_code: Typed::default(),
            code_fault: None,
            declined: BTreeSet::new(),
            proposed: BTreeMap::new(),
            taken: BTreeSet::new(),
            last_touch: now,
        }
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What every visit begins with.
    pub fn rules(&self) -> Rules {
        self.rules
    }

    pub fn comfort(&self) -> Comfort {
        self.comfort
    }

    /// The level that the next lesson begins at.
    pub fn level(&self) -> Level {
        self.level
    }

    pub fn panel(&self) -> Option<&Panel> {
        self.panel.as_ref()
    }

    pub fn question(&self) -> Option<Question> {
        self.question
    }

    /// The lesson being done, also while another screen shows.
    pub fn exercise(&self) -> Option<&Exercise> {
        self.exercise.as_ref()
    }

    /// What the lesson being done is played on.
    pub fn scene<'a>(&self, content: &'a Content) -> Option<Scene<'a>> {
        self.scene_of(content, self.exercise.as_ref()?.lesson())
    }

    /// The same at this time: what is sent now is new now.
    fn scene_at<'a>(&self, content: &'a Content, now: Duration) -> Option<Scene<'a>> {
        Some(self.scene(content)?.at(now))
    }

    fn scene_of<'a>(&self, content: &'a Content, lesson: &LessonId) -> Option<Scene<'a>> {
        Scene::new(content, lesson, self.comfort.lang, self.today)
    }

    pub fn has_finished(&self, lesson: &LessonId) -> bool {
        self.finished.contains(lesson)
    }

    /// How the last lesson went.
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// The lesson that waits until the one being done is over.
    pub fn waiting_lesson(&self) -> Option<&LessonId> {
        self.aside.last().map(|aside| aside.exercise.lesson())
    }

    /// The answers given so far to "Where do I start?", each by its place.
    pub fn answers(&self) -> &[usize] {
        &self.answers
    }

    /// What the answers speak for.
    pub fn proposal(&self, content: &Content) -> Proposal {
        placement::propose(content, &self.answers, &self.finished)
    }

    /// What has been typed of three words.
    pub fn typed_code(&self) -> &str {
        self.typed_code.reveal()
    }

    /// Why these words lead nowhere.
    pub fn code_fault(&self) -> Option<&CodeFault> {
        self.code_fault.as_ref()
    }

    /// Three words that lead back here on any kiosk. `None` where there is nothing to come back to.
    pub fn code(&self, content: &Content) -> Option<Code> {
        let finished = self.finished.iter().cloned().collect();
        let point = match (self.aside.first().map(|aside| &aside.exercise).or(self.exercise.as_ref()), &self.report) {
            (Some(exercise), _) => {
                ResumePoint { lesson: exercise.lesson().clone(), step: exercise.step_index(), level: exercise.level(), finished }
            }
            (None, Some(report)) => {
                ResumePoint { lesson: report.lesson.clone(), step: report.steps.len(), level: report.next_level(), finished }
            }
            (None, None) => return None,
        };
        Code::of(&point, content)
    }

    /// How the visit goes, for whom it is to be sent to.
    pub fn situation(&self, content: &Content) -> Situation {
        let theme_of = |lesson: &LessonId| content.lessons.get(lesson).map(|lesson| lesson.theme.to_string());
        if let Some(exercise) = self.exercise.as_ref().filter(|exercise| exercise.is_stuck()) {
            return Situation { ease: Ease::Stuck, topic: theme_of(exercise.lesson()) };
        }
        match &self.report {
            Some(report) => {
                let ease = match report.level {
                    _ if report.had_trouble() => Ease::Stuck,
                    Level::Watch | Level::Together => Ease::Helped,
                    Level::Try | Level::Alone if report.rung().is_some() => Ease::Helped,
                    Level::Try | Level::Alone => Ease::AtEase,
                };
                Situation { ease, topic: theme_of(&report.lesson) }
            }
            None if !self.answers.is_empty() && self.proposal(content).person_first => Situation { ease: Ease::Beginner, topic: None },
            None => Situation::default(),
        }
    }

    /// Whether workshops may be proposed in this way: nobody has said no to it.
    pub fn proposes(&self, way: Way) -> bool {
        !self.declined.contains(&way)
    }

    /// Whether a workshop that suits stands on the screen now, if there is one, and no such was counted for the lesson: it was just
    /// finished, or somebody is really stuck in it. Whether there is one, the noticeboard knows: who draws it says [`Intent::Propose`].
    pub fn awaits_proposal(&self) -> bool {
        self.lesson_to_propose_for().is_some_and(|(lesson, _)| !self.proposed.contains_key(lesson))
    }

    /// The lesson, and the level that it was begun at.
    fn lesson_to_propose_for(&self) -> Option<(&LessonId, Level)> {
        match (&self.screen, self.question) {
            (_, Some(Question::Stuck)) => self.exercise.as_ref().map(|exercise| (exercise.lesson(), exercise.began_at())),
            (Screen::Finish(_), None) if self.proposes(Way::Finish) => self.report.as_ref().map(|report| (&report.lesson, report.began_at)),
            _ => None,
        }
    }

    /// Whether there is anything of somebody's that "Tout effacer" would take away.
    pub fn holds_anything(&self) -> bool {
        self.exercise.is_some()
            || !self.finished.is_empty()
            || self.report.is_some()
            || self.level != Level::default()
            || !self.answers.is_empty()
            || !self.typed_code.is_empty()
            || self.comfort != self.rules.comfort
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
        if let Some(exercise) = &mut self.exercise {
            exercise.touched(now);
        }
        if self.question == Some(Question::StillThere) {
            self.question = None;
        }
    }

    /// The day may have changed since the last frame.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// Lets time do its work: the question, the end of a visit, a running demonstration, the offer of help.
    pub fn tick(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        if self.is_practising()
            && let Some(scene) = self.scene(content)
            && let Some(exercise) = &mut self.exercise
        {
            exercise.tick(&scene, now);
            if exercise.is_showing() {
                // A running demonstration counts as presence.
                self.last_touch = now;
            }
        }
        let idle = now.saturating_sub(self.last_touch);
        if self.is_at_rest() || idle < self.rules.idle {
            return Vec::new();
        }
        // On the attract screen nobody is in the middle of anything: what was set goes back without a question.
        if self.screen == Screen::Attract || idle >= self.rules.idle + self.rules.countdown {
            return self.end(content, now);
        }
        self.panel = None;
        self.question = Some(Question::StillThere);
        Vec::new()
    }

    /// When something changes by itself next, on the clock that `tick` is given. `None`: never, as long as nobody touches.
    pub fn wakes_at(&self, now: Duration) -> Option<Duration> {
        let practice = self.exercise.as_ref().filter(|_| self.is_practising());
        if let Some(exercise) = practice.filter(|exercise| exercise.is_showing()) {
            return exercise.wakes_at();
        }
        if self.is_at_rest() {
            return None;
        }
        let asks_at = self.last_touch + self.rules.idle;
        if self.question != Some(Question::StillThere) {
            return Some(practice.and_then(Exercise::wakes_at).map_or(asks_at, |at| at.min(asks_at)));
        }
        // The shown number of seconds changes at the next whole second before the end.
        let end = asks_at + self.rules.countdown;
        let (shown, _) = self.countdown(now);
        Some(end.saturating_sub(Duration::from_secs(shown.saturating_sub(1))))
    }

    /// Whether the exercise is in front of the learner, with no question over it.
    fn is_practising(&self) -> bool {
        self.screen == Screen::Lesson && self.question.is_none()
    }

    /// Nobody is in a visit: nothing to ask and nothing to forget.
    pub fn is_at_rest(&self) -> bool {
        self.screen == Screen::Attract && !self.holds_anything() && self.panel.is_none()
    }

    /// The only way a visit changes.
    pub fn apply(&mut self, intent: Intent, content: &Content, now: Duration) -> Vec<Effect> {
        match intent {
            Intent::Start | Intent::Home => self.show(Screen::Home, content),
            Intent::OpenTheme(theme) => self.show(Screen::Theme(theme), content),
            Intent::SetLevel(level) => self.level = level,
            Intent::Begin(lesson) => return self.begin_anew(&lesson, 0, self.level, content, now),
            Intent::Resume => {
                if self.exercise.is_some() {
                    self.show(Screen::Lesson, content);
                }
            }
            Intent::Leave => {
                if self.exercise.is_some() || self.screen != Screen::Attract && self.code(content).is_some() && !self.shows_code() {
                    self.panel = None;
                    self.question = Some(Question::Leave);
                } else {
                    return self.end(content, now);
                }
            }
            Intent::Forget => return self.end(content, now),
            Intent::Stay => self.stay(now),
            Intent::Toggle(panel) if self.panel.as_ref() == Some(&panel) => self.panel = None,
            Intent::Toggle(panel) => {
                let effects = self.count_opened(&panel);
                self.panel = Some(panel);
                return effects;
            }
            Intent::ClosePanel => self.panel = None,
            Intent::Decline(way) => {
                self.declined.insert(way);
                self.panel = None;
            }
            Intent::Propose => {
                if let Some((lesson, level)) = self.lesson_to_propose_for().map(|(lesson, level)| (lesson.clone(), level))
                    && self.proposed.insert(lesson.clone(), level).is_none()
                {
                    return vec![Effect::Count(Count { lesson: Some(lesson), level: Some(level), event: tally::Event::Proposed })];
                }
            }
            Intent::Print => {
                let mut effects = vec![Effect::Print];
                // The sheet of a lesson tells of its workshop, too. A panel's was counted when it opened.
                let lesson = self.report.as_ref().map(|report| &report.lesson).filter(|lesson| self.proposed.contains_key(*lesson));
                if !matches!(self.panel, Some(Panel::Workshop(..)))
                    && let Some(lesson) = lesson.cloned()
                {
                    effects.extend(self.count_taken(Some(lesson)));
                }
                return effects;
            }
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
            Intent::SetVoice(mode) => {
                self.comfort.voice = mode;
                // Who asks for a voice wants to hear it.
                if mode != VoiceMode::Off && self.comfort.volume == Volume::Silent {
                    self.comfort.volume = Volume::default();
                }
            }
            Intent::SetVolume(volume) => self.comfort.volume = volume,
            Intent::Listen => return vec![Effect::Listen],
            // A field loses the focus a moment after something else was touched: what that opened stays open.
            Intent::Gesture(gesture @ Gesture::LeaveField) => {
                return self.go_on(content, |exercise, scene| exercise.apply(gesture, scene, now), now);
            }
            Intent::Gesture(gesture) => return self.practise(content, |exercise, scene| exercise.apply(gesture, scene, now), now),
            Intent::WriteForMe => return self.practise(content, |exercise, scene| exercise.write_for_learner(scene, now), now),
            Intent::Pace(pace) => return self.practise(content, |exercise, scene| exercise.pace(pace, scene, now), now),
            Intent::Submit => return self.submit(content, now),
            Intent::SkipStep => return self.practise(content, |exercise, scene| exercise.skip_step(scene, now), now),
            Intent::TurnTo(page, look) => return self.quietly(content, |exercise, scene| exercise.turn_to(&page, look, scene), now),
            Intent::Help => return self.quietly(content, |exercise, scene| exercise.help(scene, now), now),
            Intent::AcceptHelp => return self.quietly(content, |exercise, scene| exercise.accept_help(scene, now), now),
            Intent::RestartStep => return self.quietly(content, Exercise::restart_step, now),
            Intent::TakeOver => return self.quietly(content, |exercise, scene| exercise.take_over(scene, now), now),
            Intent::CrossBridge => return self.cross_bridge(content, now),
            Intent::SeeAgain(outcome) => self.see_again(outcome, content, now),
            Intent::Return => self.come_back(content),
            Intent::StartPlacement => {
                self.answers.clear();
                self.show(Screen::Placement, content);
            }
            Intent::Answer(answer) => {
                self.answers.push(answer);
                if self.answers.len() >= content.placement.questions.len() {
                    self.level = self.proposal(content).level;
                    self.show(Screen::Proposal, content);
                }
            }
            Intent::TakeAnswerBack => {
                self.answers.pop();
                self.show(Screen::Placement, content);
            }
            Intent::OpenCode => {
                self.code_fault = None;
                self.show(Screen::Resume, content);
            }
            Intent::TypeCode(words) => {
                self.typed_code = words;
                self.code_fault = None;
            }
            Intent::UseCode => return self.use_code(content, now),
        }
        Vec::new()
    }

    fn show(&mut self, screen: Screen, content: &Content) {
        if let Some(scene) = self.scene(content)
            && let Some(exercise) = &mut self.exercise
        {
            exercise.stop_demonstration(&scene);
        }
        self.panel = None;
        self.question = None;
        self.screen = screen;
    }

    /// Opens a lesson from a step on, as somebody wishes. Whatever was being done is left.
    fn begin_anew(&mut self, lesson: &LessonId, step: usize, level: Level, content: &Content, now: Duration) -> Vec<Effect> {
        if self.scene_of(content, lesson).is_none() {
            return Vec::new();
        }
        let mut effects = self.leave_all(content);
        effects.extend(self.begin(lesson, step, level, content, now));
        effects
    }

    /// Opens a lesson from a step on, and counts that somebody began it.
    fn begin(&mut self, lesson: &LessonId, step: usize, level: Level, content: &Content, now: Duration) -> Vec<Effect> {
        let Some(scene) = self.scene_of(content, lesson).map(|scene| scene.at(now)) else { return Vec::new() };
        let exercise = Exercise::from_step(&scene, level, self.tutoring(lesson), step, now);
        let effects = vec![count(&exercise, tally::Event::Started)];
        self.exercise = Some(exercise);
        self.show(Screen::Lesson, content);
        effects
    }

    /// Forgets the lesson being done and those that wait, and counts where they were left.
    fn leave_all(&mut self, content: &Content) -> Vec<Effect> {
        let mut effects = self.leave_waiting(content);
        effects.extend(self.exercise.take().into_iter().flat_map(|exercise| left(exercise, content)));
        effects
    }

    fn leave_waiting(&mut self, content: &Content) -> Vec<Effect> {
        self.aside.drain(..).flat_map(|aside| left(aside.exercise, content)).collect()
    }

    /// Counts a workshop that is looked at, for the lesson that led to it.
    fn count_opened(&mut self, panel: &Panel) -> Vec<Effect> {
        let Panel::Workshop(_, way) = panel else { return Vec::new() };
        let lesson = match way {
            Way::Theme => None,
            // The lesson that the recommendation is about: see `situation`.
            Way::Finish | Way::Ask => {
                let stuck = self.exercise.as_ref().filter(|exercise| exercise.is_stuck()).map(Exercise::lesson);
                stuck.or(self.report.as_ref().map(|report| &report.lesson))
            }
        };
        let lesson = lesson.filter(|lesson| self.proposed.contains_key(*lesson)).cloned();
        self.count_taken(lesson)
    }

    /// Once a lesson, and once for all that no lesson led to.
    fn count_taken(&mut self, lesson: Option<LessonId>) -> Vec<Effect> {
        if !self.taken.insert(lesson.clone()) {
            return Vec::new();
        }
        let level = lesson.as_ref().and_then(|lesson| self.proposed.get(lesson)).copied();
        vec![Effect::Count(Count { lesson, level, event: tally::Event::Taken })]
    }

    /// How this learner is taught in this lesson.
    fn tutoring(&self, lesson: &LessonId) -> Tutoring {
        let known = self.unhelped.iter().filter(|((of, _), times)| of == lesson && **times >= KNOWN_AFTER);
        Tutoring { patience: self.rules.patience, known: known.map(|((_, step), _)| step.clone()).collect() }
    }

    fn stay(&mut self, now: Duration) {
        if self.question.take() == Some(Question::Stuck)
            && let Some(exercise) = &mut self.exercise
        {
            exercise.keep_trying(now);
        }
    }

    fn quietly(&mut self, content: &Content, act: impl FnOnce(&mut Exercise, &Scene<'_>), now: Duration) -> Vec<Effect> {
        let act = |exercise: &mut Exercise, scene: &Scene<'_>| {
            act(exercise, scene);
            Verdict::Neutral
        };
        self.practise(content, act, now)
    }

    fn practise(&mut self, content: &Content, act: impl FnOnce(&mut Exercise, &Scene<'_>) -> Verdict, now: Duration) -> Vec<Effect> {
        self.panel = None;
        self.question = None;
        self.go_on(content, act, now)
    }

    /// The same under whatever stands over the lesson.
    fn go_on(&mut self, content: &Content, act: impl FnOnce(&mut Exercise, &Scene<'_>) -> Verdict, now: Duration) -> Vec<Effect> {
        let Some(scene) = self.scene_at(content, now) else { return Vec::new() };
        let Some(exercise) = &mut self.exercise else { return Vec::new() };
        let verdict = act(exercise, &scene);
        let mut effects = Vec::new();
        if exercise.is_stuck() && verdict != Verdict::LessonDone && self.question.is_none() {
            self.question = Some(Question::Stuck);
            effects.extend(exercise.tell_stuck().then(|| count(exercise, tally::Event::Stuck)));
        }
        let cue = match verdict {
            Verdict::LessonDone => {
                effects.extend(self.finish(content, &scene, now));
                Cue::Bravo
            }
            Verdict::StepDone => {
                effects.extend(helped(exercise, false));
                Cue::Done
            }
            Verdict::Mistake | Verdict::WrongAnswer => Cue::Again,
            Verdict::Detour | Verdict::Dimmed | Verdict::Neutral => return effects,
        };
        effects.push(Effect::Play(cue));
        effects
    }

    /// The end of a lesson, or of what was only seen again.
    fn finish(&mut self, content: &Content, scene: &Scene<'_>, now: Duration) -> Vec<Effect> {
        let Some(mut exercise) = self.exercise.take() else { return Vec::new() };
        if exercise.is_seen_again() {
            self.come_back(content);
            return Vec::new();
        }
        let mut effects = helped(&mut exercise, true);
        effects.push(count(&exercise, tally::Event::Finished));
        let report = exercise.report(scene);
        if report.level != Level::Watch {
            self.finished.insert(report.lesson.clone());
        }
        for step in &report.steps {
            let times = self.unhelped.entry((report.lesson.clone(), step.step.clone())).or_default();
            *times = if step.is_unhelped() && report.level != Level::Watch { times.saturating_add(1) } else { 0 };
        }
        self.level = report.next_level();
        let lesson = report.lesson.clone();
        self.report = Some(report);
        self.last_touch = self.last_touch.max(now);
        self.show(Screen::Finish(lesson), content);
        effects
    }

    /// "J'ai terminé".
    fn submit(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        let effects = self.practise(content, Exercise::submit, now);
        if self.screen == Screen::Lesson && self.exercise.as_ref().is_some_and(|exercise| exercise.level() == Level::Alone) {
            self.show(Screen::Outcomes, content);
        }
        effects
    }

    /// Shows the step that brings a missing outcome about; then the learner is back at the outcomes.
    fn see_again(&mut self, outcome: usize, content: &Content, now: Duration) {
        let Some(scene) = self.scene_at(content, now) else { return };
        let Some((step, _)) = scene.lesson.outcomes.get(outcome).and_then(|outcome| scene.lesson.step(&outcome.step)) else { return };
        let tutoring = self.tutoring(scene.lesson_id);
        if let Some(exercise) = self.exercise.take() {
            self.aside.push(Aside { exercise, screen: Screen::Outcomes });
            self.exercise = Some(Exercise::watch_step(&scene, tutoring, step, now));
            self.show(Screen::Lesson, content);
        }
    }

    /// What the step offers to who is really stuck: smaller steps, or an easier lesson from which one comes back here.
    fn cross_bridge(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        let Some(scene) = self.scene_at(content, now) else { return Vec::new() };
        let Some(exercise) = &mut self.exercise else { return Vec::new() };
        match exercise.bridge(&scene) {
            Some(Bridge::Lesson(lesson)) if content.lessons.contains_key(lesson) => {
                exercise.keep_trying(now);
                exercise.restart_step(&scene);
                if let Some(exercise) = self.exercise.take() {
                    self.aside.push(Aside { exercise, screen: Screen::Lesson });
                    return self.begin(lesson, 0, Level::Together, content, now);
                }
            }
            _ => {
                exercise.cross_bridge(&scene, now);
                self.question = None;
            }
        }
        Vec::new()
    }

    /// Back to the exercise that waits.
    fn come_back(&mut self, content: &Content) {
        if let Some(aside) = self.aside.pop() {
            self.exercise = Some(aside.exercise);
            self.show(aside.screen, content);
        }
    }

    /// Whether the three words are on the screen already.
    fn shows_code(&self) -> bool {
        matches!(self.screen, Screen::Finish(_))
    }

    fn use_code(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        match Code::read(self.typed_code.reveal(), content) {
            Ok(point) => {
                self.typed_code.clear();
                self.code_fault = None;
                self.level = point.level;
                self.finished.extend(point.finished);
                let lesson = content.lessons.get(&point.lesson);
                match lesson {
                    Some(lesson) if point.step >= lesson.steps.len() => {
                        self.finished.insert(point.lesson);
                        let effects = self.leave_waiting(content);
                        self.show(Screen::Theme(lesson.theme.clone()), content);
                        effects
                    }
                    _ => self.begin_anew(&point.lesson, point.step, point.level, content, now),
                }
            }
            Err(fault) => {
                self.code_fault = Some(fault);
                Vec::new()
            }
        }
    }

    /// Back to the attract screen with nothing left of the visit.
    fn end(&mut self, content: &Content, now: Duration) -> Vec<Effect> {
        let mut effects = self.leave_all(content);
        *self = Self::new(self.rules, self.today, now);
        effects.push(Effect::Wipe);
        effects
    }
}

/// Counts something of a lesson, at the level that it was begun at: so what was begun, finished and left at a level go together.
fn count(exercise: &Exercise, event: tally::Event) -> Effect {
    Effect::Count(Count { lesson: Some(exercise.lesson().clone()), level: Some(exercise.began_at()), event })
}

/// Counts what help was read in the steps that are over, or where the lesson `is_over`, in all.
fn helped(exercise: &mut Exercise, is_over: bool) -> Vec<Effect> {
    let rungs = exercise.tell_rungs(is_over);
    rungs.into_iter().map(|rung| count(exercise, tally::Event::HelpedBy(rung))).collect()
}

/// Counts a lesson that is not gone on with. A step that was only seen again is none.
fn left(mut exercise: Exercise, content: &Content) -> Vec<Effect> {
    if exercise.is_seen_again() {
        return Vec::new();
    }
    let mut effects = helped(&mut exercise, true);
    // En autonomie every step may be done, and nobody has said so: it was the last one that was left.
    let steps = content.lessons.get(exercise.lesson()).map(|lesson| lesson.steps.as_slice()).unwrap_or_default();
    let step = steps.get(exercise.step_index()).or(steps.last());
    effects.extend(step.map(|step| count(&exercise, tally::Event::LeftAt(step.id.clone()))));
    effects
}
