//! A learner in a lesson: which step, what the last gesture came to, how much help was asked for.

mod alone;
mod bridge;
mod demonstration;
mod track;
mod watch;

pub use watch::{Pace, WatchState};

use super::goal::{Look, holds_phrase};
use super::ladder::{Ladder, Patience, Rung};
use super::matching::{self, Progress, Strictness};
use super::report::{Report, StepReport};
use super::route::{self, Target};
use super::{Scene, Typed, World};
use crate::content::{ElementId, LessonId, Level, Move, PageId, Slip, Step, StepId, TextId};
use demonstration::Demonstration;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;
use track::{Crossing, Open, Track};
use watch::Watch;

/// What a learner does on the mock service.
#[derive(Clone, Debug)]
pub enum Gesture {
    Tap(ElementId),
    /// What the field holds now.
    Type(ElementId, Typed),
    /// Puts the keyboard away.
    LeaveField,
}

/// What stands in the slot under the instruction. It stays until the next gesture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Card {
    /// The first thing said: who the learner is here, and the mission.
    Mission,
    /// A step was just finished.
    Done(StepId),
    /// A foreseen mistake, for the first, second, third… time.
    Mistake {
        says: TextId,
        nth: u32,
    },
    /// It works, and there is a simpler way.
    Detour {
        says: TextId,
        again: bool,
    },
    /// Anything else that does not lead on: which element was touched, and for the how manieth time in this step.
    Otherwise {
        step: StepId,
        touched: ElementId,
        nth: u32,
    },
    /// The right gesture, a wrong answer: the right field, and what is typed there is not what was wanted.
    WrongAnswer {
        field: ElementId,
        progress: Option<Progress>,
        nth: u32,
    },
    /// At Ensemble, something that does not matter in this step.
    Dimmed(ElementId),
    Help(Rung),
    /// The learner took over from Regarder.
    YourTurn,
    /// A step that needed "show me" is asked again.
    Again,
    /// The kiosk did a step in the learner's place.
    Skipped(StepId),
    /// The first of the smaller steps.
    SmallSteps,
    /// En autonomie, all is done but saying so.
    AllDone,
}

/// What a gesture came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A step, and perhaps the one after it, is done.
    StepDone,
    /// That was the last step.
    LessonDone,
    /// The card says what was done, why it does not work here, and what to do.
    Mistake,
    /// The right gesture, a wrong answer.
    WrongAnswer,
    /// At Ensemble: what was touched does not matter in this step. Nothing happened.
    Dimmed,
    Detour,
    /// Nothing to say.
    Neutral,
}

impl Verdict {
    /// Whether it counts towards an offer of help.
    fn is_trouble(self) -> bool {
        matches!(self, Self::Mistake | Self::WrongAnswer | Self::Dimmed)
    }
}

/// How the kiosk teaches in this visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tutoring {
    pub patience: Patience,
    /// Steps that the learner has done without help often enough: at Ensemble their cue is not shown any more.
    pub known: BTreeSet<StepId>,
}

/// What has become of a step of the lesson.
#[derive(Debug, Default)]
struct Record {
    is_done: bool,
    is_skipped: bool,
    was_stuck: bool,
    mistakes: u32,
    /// The highest rung that was read.
    rung: Option<Rung>,
    /// Where the step began, if the kiosk had to show it.
    shown_from: Option<World>,
}

/// One lesson being done.
#[derive(Debug)]
pub struct Exercise {
    lesson: LessonId,
    began_at: Level,
    level: Level,
    tutoring: Tutoring,
    world: World,
    step_start: World,
    track: Track,
    /// The steps that can be done now: the present one, then those that may be done before it as well.
    open: Vec<Open>,
    records: Vec<Record>,
    /// The steps whose rung was told to be counted, and those in which somebody was stuck.
    rungs_told: BTreeSet<usize>,
    stuck_told: BTreeSet<usize>,
    /// Steps to be asked again before the end, and where they begin.
    again: VecDeque<(usize, World)>,
    /// How far along the worked example the learner is in the present step.
    progress: usize,
    /// The elements of the worked example that have been touched in the present steps.
    tapped: BTreeSet<ElementId>,
    moved: bool,
    card: Option<Card>,
    /// How often each foreseen mistake was made.
    tries: BTreeMap<TextId, u32>,
    /// How often something unforeseen was done in the present step.
    other_tries: u32,
    ladder: Ladder,
    demonstration: Option<Demonstration>,
    watch: Option<Watch>,
    /// The element to touch next: known after each gesture, asked for with each frame.
    next: Option<ElementId>,
    /// At Ensemble, what is not dimmed.
    live: BTreeSet<ElementId>,
    is_done: bool,
}

impl Exercise {
    pub fn new(scene: &Scene<'_>, level: Level, tutoring: Tutoring, now: Duration) -> Self {
        Self::from_step(scene, level, tutoring, 0, now)
    }

    /// The lesson from a step on, from 0: what comes before has been done as the worked example does it.
    pub fn from_step(scene: &Scene<'_>, level: Level, tutoring: Tutoring, step: usize, now: Duration) -> Self {
        let step = step.min(scene.lesson.steps.len().saturating_sub(1));
        let world = track::world_at(scene, step);
        let records = (0..scene.lesson.steps.len()).map(|at| Record { is_done: at < step, ..Record::default() }).collect();
        let mut exercise = Self {
            lesson: scene.lesson_id.clone(),
            began_at: level,
            level,
            ladder: Ladder::new(tutoring.patience, now),
            tutoring,
            step_start: world.clone(),
            world,
            track: Track::Lesson,
            open: Vec::new(),
            records,
            rungs_told: BTreeSet::new(),
            stuck_told: BTreeSet::new(),
            again: VecDeque::new(),
            progress: 0,
            tapped: BTreeSet::new(),
            moved: false,
            card: Some(Card::Mission),
            tries: BTreeMap::new(),
            other_tries: 0,
            demonstration: None,
            watch: None,
            next: None,
            live: BTreeSet::new(),
            is_done: false,
        };
        exercise.open_from(scene, step);
        if level == Level::Watch {
            exercise.watch = Some(Watch::ready());
        }
        exercise.refresh(scene);
        exercise
    }

    pub fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    pub fn level(&self) -> Level {
        self.level
    }

    /// The level that it was begun at: who takes over from Regarder goes on at Ensemble.
    pub fn began_at(&self) -> Level {
        self.began_at
    }

    pub fn world(&self) -> &World {
        &self.world
    }

    /// The step of the lesson being done, from 0; in a bridge, the one that it leads over.
    pub fn step_index(&self) -> usize {
        match &self.track {
            Track::Bridge(crossing) => crossing.step,
            Track::Lesson | Track::Again => self.open.first().map_or(self.records.len(), |open| open.at),
        }
    }

    /// What is asked for now.
    pub fn step<'a>(&self, scene: &Scene<'a>) -> Option<&'a Step> {
        self.track.steps(scene).get(self.open.first()?.at)
    }

    /// Whether a step of the lesson is done.
    pub fn has_done(&self, step: usize) -> bool {
        self.records.get(step).is_some_and(|record| record.is_done)
    }

    /// Where the learner is among the smaller steps, from 0, and how many there are. `None` outside a bridge.
    pub fn small_step(&self, scene: &Scene<'_>) -> Option<(usize, usize)> {
        let Track::Bridge(_) = self.track else { return None };
        Some((self.open.first()?.at, self.track.steps(scene).len()))
    }

    /// Whether a step that needed "show me" is being asked again.
    pub fn is_asked_again(&self) -> bool {
        self.track == Track::Again
    }

    pub fn card(&self) -> Option<&Card> {
        self.card.as_ref()
    }

    /// Whether the last step is done.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Whether there is anything that "Recommencer l'étape" would take back.
    pub fn can_restart_step(&self) -> bool {
        self.moved && self.demonstration.is_none() && self.watch.is_none()
    }

    /// Whether the cue stands under the instruction from the start.
    pub fn shows_cue(&self, scene: &Scene<'_>) -> bool {
        let is_known = self.step(scene).is_some_and(|step| self.tutoring.known.contains(&step.id));
        self.level == Level::Together && !self.is_asked_again() && !is_known
    }

    /// Whether an element is greyed, and only answers kindly.
    pub fn is_dimmed(&self, element: &ElementId) -> bool {
        self.dims() && !self.live.contains(element)
    }

    fn dims(&self) -> bool {
        self.level == Level::Together && !self.is_asked_again() && !self.is_done
    }

    /// When something moves by itself next, on the clock that `tick` is given.
    pub fn wakes_at(&self) -> Option<Duration> {
        match (&self.watch, &self.demonstration) {
            _ if self.is_done => None,
            (Some(watch), _) => watch.next_at(),
            (None, Some(demonstration)) => Some(demonstration.next_at()),
            (None, None) => self.ladder.wakes_at(),
        }
    }

    /// Lets time do its work: the kiosk's own hand, the offer of help.
    pub fn tick(&mut self, scene: &Scene<'_>, now: Duration) {
        let scene = &scene.at(now);
        if self.wakes_at().is_none_or(|at| now < at) {
            return;
        }
        if self.watch.is_some() {
            self.tick_watch(scene, now);
        } else if self.demonstration.is_some() {
            self.tick_demonstration(scene, now);
        } else {
            self.ladder.tick(now);
        }
        self.refresh(scene);
    }

    /// Whether the kiosk's hand is moving: that counts as somebody being there.
    pub fn is_showing(&self) -> bool {
        self.demonstration.is_some() || self.watch.as_ref().is_some_and(Watch::is_running)
    }

    /// Somebody touched the screen, anywhere.
    pub fn touched(&mut self, now: Duration) {
        self.ladder.touched(now);
    }

    /// The element that help points at, and how strongly: where to look, or what to touch.
    pub fn pointed_at(&self, scene: &Scene<'_>) -> Option<(ElementId, Rung)> {
        if let Some(watch) = &self.watch {
            return Some((watch.points_at(self, scene)?, Rung::Touch));
        }
        let rung = match self.card {
            _ if self.is_demonstrating() => Rung::Touch,
            Some(Card::Help(rung @ (Rung::Look | Rung::Touch))) if !(self.level == Level::Alone && rung == Rung::Look) => rung,
            _ => return None,
        };
        Some((self.next.clone()?, rung))
    }

    /// The element to touch next, on the way back to the step where the learner has strayed.
    pub fn next_touch(&self) -> Option<&ElementId> {
        self.next.as_ref()
    }

    /// Where the way to what the step asks for begins, when that is not yet the element itself.
    pub fn first_on_the_way(&self, scene: &Scene<'_>) -> Option<&ElementId> {
        let next = self.next.as_ref()?;
        (!self.next_move(scene)?.1.is(next)).then_some(next)
    }

    /// What the field being typed into should come to hold in this step, in the language of the moment.
    pub fn wanted_phrase(&self, scene: &Scene<'_>) -> Option<String> {
        let editing = self.world.editing()?;
        let (_, text) = self.typed_moves(scene).find(|(field, _)| *field == editing)?;
        Some(scene.lesson_text(text.as_str()))
    }

    /// How far the writing of that phrase has come.
    pub fn phrase_progress(&self, scene: &Scene<'_>) -> Option<(String, Progress)> {
        let phrase = self.wanted_phrase(scene)?;
        let progress = matching::progress(self.world.typed(self.world.editing()?), &phrase);
        Some((phrase, progress))
    }

    /// What the steps that are open type on the page that shows.
    fn typed_moves<'a>(&'a self, scene: &Scene<'a>) -> impl Iterator<Item = (&'a ElementId, &'a TextId)> {
        let steps = self.track.steps(scene);
        let moves = self.open.iter().filter_map(move |open| Some(steps.get(open.at)?.does.iter().zip(&open.targets))).flatten();
        moves.filter_map(|(step_move, target)| match step_move {
            Move::Type(field, text) if target.is_here(&self.world) => Some((field, text)),
            Move::Type(..) | Move::Tap(_) => None,
        })
    }

    /// Judges a gesture.
    pub fn apply(&mut self, gesture: Gesture, scene: &Scene<'_>, now: Duration) -> Verdict {
        let scene = &scene.at(now);
        if self.is_done {
            return Verdict::Neutral;
        }
        self.ladder.touched(now);
        if self.watch.is_some() {
            self.take_over(scene, now);
            return Verdict::Neutral;
        }
        if self.stop_demonstration(scene) {
            return Verdict::Neutral;
        }
        let verdict = if self.level == Level::Alone { self.act_freely(gesture, scene, now) } else { self.judge(gesture, scene, now) };
        if verdict.is_trouble() {
            self.trouble();
        }
        self.refresh(scene);
        verdict
    }

    fn trouble(&mut self) {
        self.ladder.mistake();
        let at = self.step_index();
        if let Some(record) = self.records.get_mut(at) {
            record.mistakes += 1;
            record.was_stuck |= self.ladder.is_stuck() && self.level != Level::Alone;
        }
    }

    fn judge(&mut self, gesture: Gesture, scene: &Scene<'_>, now: Duration) -> Verdict {
        match gesture {
            Gesture::Tap(element) => self.tap(&element, scene, now),
            Gesture::Type(field, text) => {
                if self.is_dimmed(&field) || !self.world.write(&field, text, scene) {
                    return Verdict::Neutral;
                }
                self.moved = true;
                self.card = None;
                self.advance_if_done(scene, Strictness::Letters, now).unwrap_or(Verdict::Neutral)
            }
            Gesture::LeaveField => {
                let Some(field) = self.world.editing().cloned() else { return Verdict::Neutral };
                self.world.leave_field();
                if let Some(verdict) = self.advance_if_done(scene, Strictness::Words, now) {
                    return verdict;
                }
                self.answer(&field, scene).unwrap_or(Verdict::Neutral)
            }
        }
    }

    /// What is to be said of what a field was left with, if it is not right.
    fn answer(&mut self, field: &ElementId, scene: &Scene<'_>) -> Option<Verdict> {
        let steps = self.track.steps(scene);
        let open = self.open.iter().filter_map(|open| steps.get(open.at));
        let says = |slip: &&Slip| match &slip.when {
            Move::Type(into, text) if into == field => {
                let typed = self.world.typed(field);
                scene.spellings(text).iter().any(|phrase| matching::holds(typed, phrase, Strictness::Words))
            }
            Move::Type(..) | Move::Tap(_) => false,
        };
        // What is right to the letter is no mistake, whatever resembles it when capitals do not count.
        let is_right = self.typed_moves(scene).any(|(other, text)| {
            other == field && scene.spellings(text).iter().any(|phrase| phrase.trim() == self.world.typed(field).trim())
        });
        if let Some(slip) = open.flat_map(|step| &step.mistakes).find(says).filter(|_| !is_right) {
            self.card = Some(Card::Mistake { says: slip.says.clone(), nth: self.count_try(slip) });
            return Some(Verdict::Mistake);
        }
        let (_, text) = self.typed_moves(scene).find(|(other, _)| *other == field)?;
        let typed = self.world.typed(field);
        if typed.trim().is_empty() || !self.is_unfinished(field, scene) {
            return None;
        }
        let progress = Some(matching::progress(typed, &scene.lesson_text(text.as_str())))
            .filter(|progress| progress.written > 0 || progress.stray > 0)?;
        self.other_tries += 1;
        self.card = Some(Card::WrongAnswer { field: field.clone(), progress: Some(progress), nth: self.other_tries });
        Some(Verdict::WrongAnswer)
    }

    /// Whether an open step wants something in this field that is not there.
    fn is_unfinished(&self, field: &ElementId, scene: &Scene<'_>) -> bool {
        let steps = self.track.steps(scene);
        let wants = |step: &Step| step.does.iter().any(|step_move| matches!(step_move, Move::Type(into, _) if into == field));
        let mut open = self.open.iter().filter_map(|open| Some((open, steps.get(open.at)?)));
        open.any(|(open, step)| {
            wants(step)
                && !self.is_step_done(open, step, scene, Strictness::Words)
                && !holds_phrase(&self.world, step, field, scene, Strictness::Words)
        })
    }

    fn tap(&mut self, element: &ElementId, scene: &Scene<'_>, now: Duration) -> Verdict {
        if self.is_dimmed(element) {
            self.card = Some(Card::Dimmed(element.clone()));
            return Verdict::Dimmed;
        }
        let left = self.world.editing().filter(|editing| *editing != element).cloned();
        // A phrase without its full stop is good enough as soon as the learner moves on.
        let done_first = left.as_ref().and_then(|_| self.advance_if_done(scene, Strictness::Words, now));
        let Some(step) = self.step(scene) else { return done_first.unwrap_or(Verdict::Neutral) };
        // The learner moves on: what is foreseen is foreseen in any of the steps that are open.
        let steps = self.track.steps(scene);
        let open_steps: Vec<&Step> = self.open.iter().filter_map(|open| steps.get(open.at)).collect();
        let way = self.next_element(scene);
        let target = self.next_move(scene).map(|(_, target)| target.clone());
        let is_shown = |world: &World| target.as_ref().is_some_and(|target| target.is_shown(world, scene));
        let was_shown = is_shown(&self.world);
        // What belongs to the device and not to the service is never a mistake.
        let is_about_frame = [ElementId::MENU, ElementId::ADDRESS, ElementId::HOME].contains(&element.as_str())
            || element.as_str() == ElementId::BACK && self.world.is_menu_open();
        let was_chosen = self.world.is_chosen(element);
        if !self.touch(element, scene) {
            return self.advance_if_done(scene, Strictness::Letters, now).or(done_first).unwrap_or(Verdict::Neutral);
        }
        self.moved = true;
        // To take back what nobody asked for is to repair it: the slip was in choosing it.
        let goals = || open_steps.iter().filter_map(|step| step.until.as_ref());
        let repairs = was_chosen && !self.world.is_chosen(element) && !goals().any(|goal| goal.wants(element) == Some(true));
        let detour = open_steps.iter().find_map(|step| foreseen(&step.detours, element)).filter(|_| !repairs);
        if let Some(verdict) = self.advance_if_done(scene, Strictness::Letters, now) {
            if let (Verdict::StepDone, Some(slip)) = (verdict, detour) {
                self.card = Some(Card::Detour { says: slip.says.clone(), again: self.count_try(slip) > 1 });
            }
            return verdict;
        }
        if let Some(slip) = detour {
            self.card = Some(Card::Detour { says: slip.says.clone(), again: self.count_try(slip) > 1 });
            return Verdict::Detour;
        }
        if let Some(slip) = open_steps.iter().find_map(|step| foreseen(&step.mistakes, element)).filter(|_| !repairs) {
            self.card = Some(Card::Mistake { says: slip.says.clone(), nth: self.count_try(slip) });
            return Verdict::Mistake;
        }
        let comes_back = !was_shown && is_shown(&self.world);
        let is_wanted_field = self.typed_moves(scene).any(|(field, _)| field == element);
        // Of several things to choose or tick, the order does not matter.
        let wants = |step: &&Step| step.until.as_ref().and_then(|goal| goal.wants(element)) == Some(self.world.is_chosen(element));
        let is_wanted_choice = open_steps.iter().any(wants);
        let is_wanted = is_wanted_field || is_wanted_choice || repairs;
        let leads_on = way.as_ref() == Some(element) || comes_back || self.world.editing() == Some(element) || is_wanted;
        if leads_on || is_about_frame {
            // On the way, and yet what was just left may have to be looked at again.
            if let Some(verdict) = left.filter(|_| done_first.is_none()).and_then(|left| self.answer(&left, scene)) {
                return verdict;
            }
            if done_first.is_none() {
                self.card = None;
            }
            return done_first.unwrap_or(Verdict::Neutral);
        }
        if let Some(verdict) = left.and_then(|left| self.answer(&left, scene)) {
            return verdict;
        }
        self.other_tries += 1;
        self.card = Some(Card::Otherwise { step: step.id.clone(), touched: element.clone(), nth: self.other_tries });
        Verdict::Mistake
    }

    /// Touches an element, and notes where the worked examples touch it too. `false` where nothing came of it.
    fn touch(&mut self, element: &ElementId, scene: &Scene<'_>) -> bool {
        let steps = self.track.steps(scene);
        let touches = |(step_move, target): (&Move, &Target)| {
            matches!(step_move, Move::Tap(_)) && target.is(element) && target.is_shown(&self.world, scene)
        };
        let moves = |open: &Open| -> Vec<usize> {
            let does = steps.get(open.at).map(|step| step.does.as_slice()).unwrap_or_default();
            does.iter().zip(&open.targets).enumerate().filter(|(_, at)| touches(*at)).map(|(at, _)| at).collect()
        };
        let matched: Vec<Vec<usize>> = self.open.iter().map(moves).collect();
        if matched.iter().any(|moves| !moves.is_empty()) {
            self.tapped.insert(element.clone());
        }
        if let Some(at) = matched.into_iter().next().unwrap_or_default().into_iter().find(|at| *at >= self.progress) {
            self.progress = at + 1;
        }
        self.world.tap(element, scene)
    }

    /// How many times the mistake has been made, this time included.
    fn count_try(&mut self, slip: &Slip) -> u32 {
        let tries = self.tries.entry(slip.says.clone()).or_default();
        *tries += 1;
        *tries
    }

    /// Whether the goal of the step being done holds now.
    pub fn is_reached(&self, scene: &Scene<'_>, strictness: Strictness) -> bool {
        let steps = self.track.steps(scene);
        let present = self.open.first().and_then(|open| Some((open, steps.get(open.at)?)));
        present.is_some_and(|(open, step)| self.is_step_done(open, step, scene, strictness))
    }

    fn is_step_done(&self, open: &Open, step: &Step, scene: &Scene<'_>, strictness: Strictness) -> bool {
        let (world, tapped, targets) = (&self.world, &self.tapped, Some(open.targets.as_slice()));
        Look { world, scene, step, targets, tapped, strictness }.step_is_done()
    }

    /// The worked example of the step being done.
    fn moves<'a>(&self, scene: &Scene<'a>) -> impl Iterator<Item = (&'a Move, &Target)> {
        let does = self.step(scene).map(|step| step.does.as_slice()).unwrap_or_default();
        does.iter().zip(self.open.first().map(|open| open.targets.as_slice()).unwrap_or_default())
    }

    /// The move of the worked example that comes next.
    fn next_move<'a>(&self, scene: &Scene<'a>) -> Option<(&'a Move, &Target)> {
        // What the kiosk shows is written to its full stop; a learner may leave it out.
        let strictness = if self.is_demonstrating() || self.level == Level::Watch { Strictness::Letters } else { Strictness::Words };
        let step = self.step(scene)?;
        let mut moves = self.moves(scene).enumerate();
        moves.find_map(|(at, (step_move, target))| {
            let is_to_do = match step_move {
                Move::Tap(element) => {
                    let is_chosen = self.world.is_chosen(element);
                    match step.until.as_ref().and_then(|goal| goal.wants(element)) {
                        // Done, or undone since.
                        Some(wanted) => is_chosen != wanted,
                        // What is chosen or ticked already would only be undone.
                        None => at >= self.progress && !is_chosen,
                    }
                }
                Move::Type(field, _) => !(target.is_here(&self.world) && holds_phrase(&self.world, step, field, scene, strictness)),
            };
            is_to_do.then_some((step_move, target))
        })
    }

    /// The element to touch next, on the way back to it where the learner has strayed.
    fn next_element(&self, scene: &Scene<'_>) -> Option<ElementId> {
        let (_, target) = self.next_move(scene)?;
        route::next_touch(&self.world, scene, target)
    }

    /// Finds out once what frames ask for many times.
    fn refresh(&mut self, scene: &Scene<'_>) {
        self.next = if self.is_done { None } else { self.next_element(scene) };
        self.live.clear();
        if self.dims() {
            let steps = self.track.steps(scene);
            let open = self.open.iter().filter_map(|open| Some((steps.get(open.at)?, &open.targets)));
            for (step, targets) in open {
                let here = targets.iter().filter(|target| target.is_here(&self.world)).map(Target::element);
                self.live.extend(here.chain(step.slips().map(|slip| slip.when.target())).cloned());
            }
            self.live.extend(ElementId::EVERYWHERE.map(ElementId::from));
            self.live.extend(self.next.clone());
        }
    }

    /// The rung that help offers by itself.
    pub fn offer(&self) -> Option<Rung> {
        if self.watch.is_some() || self.demonstration.is_some() || self.is_done { None } else { self.ladder.offer() }
    }

    /// One rung more of the ladder, or the end of the demonstration.
    pub fn help(&mut self, scene: &Scene<'_>, now: Duration) {
        self.read_help(scene, now, Ladder::climb);
    }

    /// The rung that help offers by itself.
    pub fn accept_help(&mut self, scene: &Scene<'_>, now: Duration) {
        self.read_help(scene, now, Ladder::accept);
    }

    fn read_help(&mut self, scene: &Scene<'_>, now: Duration, read: impl FnOnce(&mut Ladder, Duration) -> Rung) {
        if self.is_done || self.watch.is_some() || self.stop_demonstration(scene) {
            return;
        }
        if self.level == Level::Alone && !self.turn_to_what_is_missing(scene) {
            self.card = Some(Card::AllDone);
            return;
        }
        let rung = read(&mut self.ladder, now);
        self.card = Some(Card::Help(rung));
        let at = self.step_index();
        if let Some(record) = self.records.get_mut(at) {
            record.rung = record.rung.max(Some(rung));
        }
        if rung == Rung::Show {
            self.start_demonstration(scene, now);
        }
        self.refresh(scene);
    }

    /// Back to how the step began: the undo of everything in it. En autonomie, where there are no steps, of everything.
    pub fn restart_step(&mut self, scene: &Scene<'_>) {
        self.demonstration = None;
        if self.level == Level::Alone {
            self.restart_freely(scene);
        } else {
            self.return_to_step_start(scene);
        }
        self.forget_moves();
        self.refresh(scene);
    }

    /// The service as the step found it; what had been sent is new.
    fn return_to_step_start(&mut self, scene: &Scene<'_>) {
        self.world = self.step_start.begun_again(scene);
    }

    fn forget_moves(&mut self) {
        self.progress = 0;
        self.tapped.clear();
        self.moved = false;
        self.card = None;
    }

    /// Writes the wanted phrase into the field being typed into.
    pub fn write_for_learner(&mut self, scene: &Scene<'_>, now: Duration) -> Verdict {
        if self.watch.is_some() || self.stop_demonstration(scene) {
            return Verdict::Neutral;
        }
        let Some(phrase) = self.wanted_phrase(scene) else { return Verdict::Neutral };
        let Some(field) = self.world.editing().cloned() else { return Verdict::Neutral };
        let text = matching::overwrite(self.world.typed(&field), &phrase, &phrase);
        self.apply(Gesture::Type(field, Typed::new(text)), scene, now)
    }

    /// The highest rung that was read in each step that is over, each told once; where the lesson `is_over` or left, of all steps.
    pub fn tell_rungs(&mut self, is_over: bool) -> Vec<Rung> {
        let (present, is_asked_again) = (self.step_index(), self.is_asked_again());
        let mut rungs = Vec::new();
        for (at, record) in self.records.iter().enumerate() {
            // A step to be asked again is not over, and En autonomie none is before the end.
            let is_asked = self.again.iter().any(|(again, _)| *again == at) || is_asked_again && at == present;
            let is_step_over = record.is_done && self.level != Level::Alone && record.shown_from.is_none() && !is_asked;
            if is_over || is_step_over {
                rungs.extend(record.rung.filter(|_| self.rungs_told.insert(at)));
            }
        }
        rungs
    }

    /// Whether somebody is stuck in a step in which this was not told yet.
    pub fn tell_stuck(&mut self) -> bool {
        self.is_stuck() && self.stuck_told.insert(self.step_index())
    }

    /// What has come of the lesson so far.
    pub fn report(&self, scene: &Scene<'_>) -> Report {
        let steps = scene.lesson.steps.iter().zip(&self.records);
        let steps = steps.map(|(step, record)| StepReport {
            step: step.id.clone(),
            is_done: record.is_done,
            is_skipped: record.is_skipped,
            was_stuck: record.was_stuck,
            mistakes: record.mistakes,
            rung: record.rung,
        });
        Report {
            lesson: self.lesson.clone(),
            began_at: self.began_at,
            level: self.level,
            steps: steps.collect(),
            outcomes: self.outcomes(scene),
        }
    }

    /// Does the worked example of the step being done, as the proofs and the tests of the whole lesson need it.
    pub fn do_step(&mut self, scene: &Scene<'_>, now: Duration) -> Verdict {
        let mut last = Verdict::Neutral;
        let Some(step) = self.step(scene) else { return last };
        for step_move in &step.does {
            if self.is_done || self.step(scene).is_none_or(|present| present.id != step.id) {
                break;
            }
            last = self.do_move(step_move, scene, now);
        }
        last
    }

    /// Makes one move of a worked example, as a learner would.
    pub fn do_move(&mut self, step_move: &Move, scene: &Scene<'_>, now: Duration) -> Verdict {
        match step_move {
            Move::Tap(element) if self.world.is_chosen(element) => Verdict::Neutral,
            Move::Tap(element) => self.apply(Gesture::Tap(element.clone()), scene, now),
            Move::Type(field, text) => {
                let text = track::written(&self.world, field, &scene.lesson_text(text.as_str()));
                self.apply(Gesture::Type(field.clone(), text), scene, now)
            }
        }
    }

    /// Turns the service to one of its pages, in the look with this number: see [`Page::looks`].
    pub fn turn_to(&mut self, page: &PageId, look: usize, scene: &Scene<'_>) {
        let Some(page) = scene.site.page(page) else { return };
        let Some(look) = page.looks().into_iter().nth(look) else { return };
        self.world = World::in_look(scene, page, &look);
        self.card = None;
        self.refresh(scene);
    }

    /// Puts a card back that a gesture has taken away.
    #[cfg(test)]
    pub(in crate::practice) fn set_card(&mut self, card: Card) {
        self.card = Some(card);
    }
}

fn foreseen<'a>(slips: &'a [Slip], element: &ElementId) -> Option<&'a Slip> {
    slips.iter().find(|slip| matches!(&slip.when, Move::Tap(tapped) if tapped == element))
}
