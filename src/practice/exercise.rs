//! A learner in a lesson: which step, what the last gesture came to, how much help was asked for.

use super::matching::{self, Progress, Strictness};
use super::{Scene, Typed, World, route};
use crate::content::{ElementId, Goal, LessonId, Level, Move, Slip, Step, StepId, TextId};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What a learner does on the mock service.
#[derive(Clone, Debug)]
pub enum Gesture {
    Tap(ElementId),
    /// What the field holds now.
    Type(ElementId, Typed),
    /// Puts the keyboard away.
    LeaveField,
}

/// The rungs of the ladder of help, one touch each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// The goal, and why.
    Goal,
    /// Where to look: the halo.
    Look,
    /// What to touch: the hand.
    Touch,
    /// The kiosk does it; then the learner does it again.
    Show,
    /// Ask a person. Beyond the four that are counted.
    Ask,
}

impl Rung {
    /// The four that are counted on the card.
    pub const COUNTED: usize = 4;

    /// 1 for the first rung.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    fn next(rung: Option<Self>) -> Self {
        match rung {
            None => Self::Goal,
            Some(Self::Goal) => Self::Look,
            Some(Self::Look) => Self::Touch,
            Some(Self::Touch) => Self::Show,
            Some(Self::Show | Self::Ask) => Self::Ask,
        }
    }
}

/// What stands in the slot under the instruction. It stays until the next gesture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Card {
    /// The first thing said: who the learner is here, and the mission.
    Mission,
    /// A step was just finished.
    Done(StepId),
    /// A foreseen mistake; `again` from the second time on.
    Mistake {
        says: TextId,
        again: bool,
    },
    /// It works, and there is a simpler way.
    Detour {
        says: TextId,
        again: bool,
    },
    /// Anything else that does not lead on.
    Otherwise(StepId),
    /// The right field, and what is typed there is not yet what was wanted.
    Unfinished {
        field: ElementId,
        progress: Progress,
    },
    Help(Rung),
}

/// What a gesture came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A step, and perhaps the one after it, is done.
    StepDone,
    /// That was the last step.
    LessonDone,
    /// A word of help is on the card.
    Mistake,
    Detour,
    /// Nothing to say.
    Neutral,
}

/// The kiosk showing a step. The learner's own state waits in `before`.
#[derive(Clone, Debug)]
struct Demonstration {
    before: World,
    /// What is still to come, letters of a text one by one.
    next_at: Duration,
    typed: usize,
}

/// How long the hand rests on an element before it touches, and on the result before the learner's turn.
const HOLD: Duration = Duration::from_millis(1800);
/// Time between two letters that the kiosk types.
const LETTER: Duration = Duration::from_millis(140);

/// One lesson being done.
#[derive(Debug)]
pub struct Exercise {
    lesson: LessonId,
    level: Level,
    world: World,
    step_start: World,
    step: usize,
    /// How far along the worked example the learner is in this step.
    progress: usize,
    tapped: BTreeSet<ElementId>,
    moved: bool,
    rung: Option<Rung>,
    card: Option<Card>,
    tries: BTreeMap<TextId, u32>,
    demonstration: Option<Demonstration>,
    helped: bool,
    is_done: bool,
}

impl Exercise {
    pub fn new(scene: &Scene<'_>, level: Level) -> Self {
        let world = World::new(scene.site, &scene.lesson.start);
        Self {
            lesson: scene.lesson_id.clone(),
            level,
            step_start: world.clone(),
            world,
            step: 0,
            progress: 0,
            tapped: BTreeSet::new(),
            moved: false,
            rung: None,
            card: Some(Card::Mission),
            tries: BTreeMap::new(),
            demonstration: None,
            helped: false,
            is_done: false,
        }
    }

    pub fn lesson(&self) -> &LessonId {
        &self.lesson
    }

    pub fn level(&self) -> Level {
        self.level
    }

    pub fn world(&self) -> &World {
        &self.world
    }

    /// The step being done, from 0.
    pub fn step_index(&self) -> usize {
        self.step
    }

    pub fn step<'a>(&self, scene: &Scene<'a>) -> Option<&'a Step> {
        scene.lesson.steps.get(self.step)
    }

    pub fn card(&self) -> Option<&Card> {
        self.card.as_ref()
    }

    /// Whether the last step is done.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Whether "show me" was used anywhere.
    pub fn was_helped(&self) -> bool {
        self.helped
    }

    /// Whether there is anything that "Recommencer l'étape" would take back.
    pub fn can_restart_step(&self) -> bool {
        self.moved && self.demonstration.is_none()
    }

    pub fn is_demonstrating(&self) -> bool {
        self.demonstration.is_some()
    }

    /// When the demonstration next moves by itself, on the clock that `tick` is given.
    pub fn wakes_at(&self) -> Option<Duration> {
        self.demonstration.as_ref().map(|demonstration| demonstration.next_at)
    }

    /// The element that help points at, and how strongly: where to look, or what to touch.
    pub fn pointed_at(&self, scene: &Scene<'_>) -> Option<(ElementId, Rung)> {
        let rung = match self.card {
            _ if self.is_demonstrating() => Rung::Touch,
            Some(Card::Help(rung @ (Rung::Look | Rung::Touch))) => rung,
            _ => return None,
        };
        Some((self.next_element(scene)?, rung))
    }

    /// Where help points when that is not yet what the step asks for, but on the way back to it.
    pub fn first_on_the_way(&self, scene: &Scene<'_>) -> Option<ElementId> {
        let (pointed, _) = self.pointed_at(scene)?;
        (self.next_move(scene)?.target() != &pointed).then_some(pointed)
    }

    /// What the field being typed into should come to hold in this step, in the language of the moment.
    pub fn wanted_phrase(&self, scene: &Scene<'_>) -> Option<String> {
        let editing = self.world.editing()?;
        self.step(scene)?.does.iter().find_map(|step| match step {
            Move::Type(field, text) if field == editing => Some(scene.lesson_text(text.as_str())),
            _ => None,
        })
    }

    /// How far the writing of that phrase has come.
    pub fn phrase_progress(&self, scene: &Scene<'_>) -> Option<(String, Progress)> {
        let phrase = self.wanted_phrase(scene)?;
        let progress = matching::progress(self.world.typed(self.world.editing()?), &phrase);
        Some((phrase, progress))
    }

    /// Judges a gesture.
    pub fn apply(&mut self, gesture: Gesture, scene: &Scene<'_>) -> Verdict {
        if self.is_done {
            return Verdict::Neutral;
        }
        if self.stop_demonstration() {
            return Verdict::Neutral;
        }
        match gesture {
            Gesture::Tap(element) => self.tap(&element, scene),
            Gesture::Type(field, text) => {
                if !self.world.write(&field, text, scene) {
                    return Verdict::Neutral;
                }
                self.moved = true;
                self.card = None;
                self.advance_if_done(scene, Strictness::Letters).unwrap_or(Verdict::Neutral)
            }
            Gesture::LeaveField => {
                let unfinished = self.phrase_progress(scene);
                let field = self.world.editing().cloned();
                if !self.world.leave_field() {
                    return Verdict::Neutral;
                }
                if let Some(verdict) = self.advance_if_done(scene, Strictness::Words) {
                    return verdict;
                }
                if let (Some((_, progress)), Some(field)) = (unfinished, field)
                    && (progress.written > 0 || progress.stray > 0)
                {
                    self.card = Some(Card::Unfinished { field, progress });
                    return Verdict::Mistake;
                }
                Verdict::Neutral
            }
        }
    }

    fn tap(&mut self, element: &ElementId, scene: &Scene<'_>) -> Verdict {
        // A phrase without its full stop is good enough as soon as the learner moves on.
        let done_first = if self.world.editing().is_some_and(|editing| editing != element) {
            self.advance_if_done(scene, Strictness::Words)
        } else {
            None
        };
        let way = self.next_element(scene);
        if !self.world.tap(element, scene) {
            return done_first.unwrap_or(Verdict::Neutral);
        }
        self.moved = true;
        self.tapped.insert(element.clone());
        self.follow_worked_example(element, scene);
        if let Some(verdict) = self.advance_if_done(scene, Strictness::Letters) {
            return verdict;
        }
        let Some(step) = self.step(scene) else { return Verdict::Neutral };
        if let Some(slip) = foreseen(&step.detours, element) {
            let again = self.count_try(slip);
            self.card = Some(Card::Detour { says: slip.says.clone(), again });
            return Verdict::Detour;
        }
        if let Some(slip) = foreseen(&step.mistakes, element) {
            let again = self.count_try(slip);
            self.card = Some(Card::Mistake { says: slip.says.clone(), again });
            return Verdict::Mistake;
        }
        let leads_on = way.as_ref() == Some(element) || self.world.editing() == Some(element) || element.as_str() == ElementId::MENU;
        if leads_on {
            self.card = None;
            return done_first.unwrap_or(Verdict::Neutral);
        }
        self.card = Some(Card::Otherwise(step.id.clone()));
        Verdict::Mistake
    }

    fn count_try(&mut self, slip: &Slip) -> bool {
        let tries = self.tries.entry(slip.says.clone()).or_default();
        *tries += 1;
        *tries > 1
    }

    fn follow_worked_example(&mut self, element: &ElementId, scene: &Scene<'_>) {
        let does = self.step(scene).map(|step| step.does.as_slice()).unwrap_or_default();
        let ahead = does.iter().enumerate().skip(self.progress);
        let matched = ahead.filter(|(_, step)| matches!(step, Move::Tap(tapped) if tapped == element)).map(|(at, _)| at).next();
        if let Some(at) = matched {
            self.progress = at + 1;
        }
    }

    /// Ends the step where its goal is reached, and those after it whose goal is reached already.
    fn advance_if_done(&mut self, scene: &Scene<'_>, strictness: Strictness) -> Option<Verdict> {
        let mut finished = None;
        while let Some(step) = self.step(scene)
            && self.is_reached(step, scene, strictness)
        {
            finished = Some(step.id.clone());
            self.step += 1;
            self.begin_step();
        }
        let finished = finished?;
        if self.step(scene).is_none() {
            self.is_done = true;
            self.card = None;
            return Some(Verdict::LessonDone);
        }
        self.card = Some(Card::Done(finished));
        Some(Verdict::StepDone)
    }

    fn begin_step(&mut self) {
        self.step_start = self.world.clone();
        self.progress = 0;
        self.tapped.clear();
        self.moved = false;
        self.rung = None;
        self.card = None;
    }

    /// Whether the step's goal holds now.
    pub fn is_reached(&self, step: &Step, scene: &Scene<'_>, strictness: Strictness) -> bool {
        match (&step.until, step.does.last()) {
            (Some(Goal::Showing(place)), _) => self.world.place().name() == *place,
            (Some(Goal::Tapped(element)), _) | (None, Some(Move::Tap(element))) => self.tapped.contains(element),
            (Some(Goal::Filled(field)), _) | (None, Some(Move::Type(field, _))) => self.is_filled(step, field, scene, strictness),
            (None, None) => false,
        }
    }

    fn is_filled(&self, step: &Step, field: &ElementId, scene: &Scene<'_>, strictness: Strictness) -> bool {
        let text = self.world.typed(field);
        scene.phrases(step, field).iter().any(|phrase| matching::holds(text, phrase, strictness))
    }

    /// The move of the worked example that comes next.
    fn next_move<'a>(&self, scene: &Scene<'a>) -> Option<&'a Move> {
        let step = self.step(scene)?;
        step.does.iter().enumerate().find_map(|(at, step_move)| match step_move {
            Move::Tap(_) => (at >= self.progress).then_some(step_move),
            Move::Type(field, _) => (!self.is_filled(step, field, scene, Strictness::Words)).then_some(step_move),
        })
    }

    /// The element to touch next, on the way back to it where the learner has strayed.
    fn next_element(&self, scene: &Scene<'_>) -> Option<ElementId> {
        let target = self.next_move(scene)?.target();
        route::next_touch(&self.world, scene, target)
    }

    /// One rung more of the ladder, or the end of the demonstration.
    pub fn help(&mut self, scene: &Scene<'_>, now: Duration) {
        if self.is_done || self.stop_demonstration() {
            return;
        }
        let rung = Rung::next(self.rung);
        self.rung = Some(rung);
        self.card = Some(Card::Help(rung));
        if rung == Rung::Show {
            self.helped = true;
            self.demonstration = Some(Demonstration { before: self.world.clone(), next_at: now + HOLD, typed: 0 });
            if self.next_element(scene).is_none() {
                // Too far astray for a short way back: show the step from its start.
                self.world = self.step_start.clone();
                self.progress = 0;
            }
        }
    }

    /// Gives the world back to the learner. `false` where no demonstration was running.
    pub fn stop_demonstration(&mut self) -> bool {
        let Some(demonstration) = self.demonstration.take() else { return false };
        self.world = demonstration.before;
        self.progress = 0;
        self.tapped.clear();
        true
    }

    /// Moves the demonstration on where its time has come.
    pub fn tick(&mut self, scene: &Scene<'_>, now: Duration) {
        let Some(mut demonstration) = self.demonstration.take() else { return };
        if now < demonstration.next_at {
            self.demonstration = Some(demonstration);
            return;
        }
        let shown = self.step(scene).is_none_or(|step| self.is_reached(step, scene, Strictness::Letters));
        let next = if shown { None } else { self.next_move(scene).zip(self.next_element(scene)) };
        let Some((next, element)) = next else {
            self.demonstration = Some(demonstration);
            self.stop_demonstration();
            return;
        };
        demonstration.next_at = now + HOLD;
        match next {
            Move::Type(field, text) if *field == element && self.world.editing() == Some(field) => {
                let phrase = scene.lesson_text(text.as_str());
                demonstration.typed += 1;
                let prefix = demonstration.before.typed(field).to_owned();
                let letters: String = phrase.chars().take(demonstration.typed).collect();
                self.world.write(field, Typed::new(joined(&prefix, &phrase, &letters)), scene);
                if demonstration.typed < phrase.chars().count() {
                    demonstration.next_at = now + LETTER;
                }
            }
            _ => {
                self.world.tap(&element, scene);
                self.tapped.insert(element.clone());
                self.follow_worked_example(&element, scene);
            }
        }
        self.demonstration = Some(demonstration);
    }

    /// Back to how the step began: the undo of everything in it.
    pub fn restart_step(&mut self) {
        self.demonstration = None;
        let rung = self.rung;
        self.world = self.step_start.clone();
        self.begin_step();
        self.rung = rung;
    }

    /// Writes the wanted phrase into the field being typed into.
    pub fn write_for_learner(&mut self, scene: &Scene<'_>) -> Verdict {
        let Some(phrase) = self.wanted_phrase(scene) else { return Verdict::Neutral };
        let Some(field) = self.world.editing().cloned() else { return Verdict::Neutral };
        let text = joined(self.world.typed(&field), &phrase, &phrase);
        self.apply(Gesture::Type(field, Typed::new(text)), scene)
    }

    /// Does the worked example of the step being done, as the proofs and the tests of the whole lesson need it.
    pub fn do_step(&mut self, scene: &Scene<'_>) -> Verdict {
        let mut last = Verdict::Neutral;
        let Some(step) = self.step(scene) else { return last };
        let at = self.step;
        for step_move in &step.does {
            if self.step != at {
                break;
            }
            last = match step_move {
                Move::Tap(element) => self.apply(Gesture::Tap(element.clone()), scene),
                Move::Type(field, text) => {
                    let phrase = scene.lesson_text(text.as_str());
                    let text = joined(self.world.typed(field), &phrase, &phrase);
                    self.apply(Gesture::Type(field.clone(), Typed::new(text)), scene)
                }
            };
        }
        last
    }
}

/// Puts letters of the phrase at the end of a text in place of what is already written of the phrase, mistakes included.
fn joined(text: &str, phrase: &str, letters: &str) -> String {
    let Progress { written, stray } = matching::progress(text, phrase);
    let kept = text.chars().count().saturating_sub(written + stray);
    text.chars().take(kept).chain(letters.chars()).collect()
}

fn foreseen<'a>(slips: &'a [Slip], element: &ElementId) -> Option<&'a Slip> {
    slips.iter().find(|slip| slip.when.target() == element)
}
