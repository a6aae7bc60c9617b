//! A learner in a lesson: which step, what the last gesture came to, how much help was asked for.

use super::matching::{self, Progress, Strictness};
use super::route::{self, Target};
use super::{Scene, Typed, World};
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
#[derive(Debug)]
struct Demonstration {
    before: Before,
    next_at: Duration,
    /// What the field held before the kiosk began to write in it, and how many letters it has written.
    writing: Option<(Typed, usize)>,
}

/// What a learner has come to in a step.
#[derive(Debug)]
struct Before {
    world: World,
    progress: usize,
    tapped: BTreeSet<ElementId>,
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
    /// One for each move of the step's worked example.
    targets: Vec<Target>,
    /// How far along the worked example the learner is in this step.
    progress: usize,
    /// The elements of the worked example that have been touched in this step.
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
            targets: scene.lesson.steps.first().map(|step| route::targets(&world, scene, step)).unwrap_or_default(),
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
        (!self.next_move(scene)?.1.is(&pointed)).then_some(pointed)
    }

    /// What the field being typed into should come to hold in this step, in the language of the moment.
    pub fn wanted_phrase(&self, scene: &Scene<'_>) -> Option<String> {
        let editing = self.world.editing()?;
        self.moves(scene).find_map(|(step_move, target)| match step_move {
            Move::Type(field, text) if field == editing && target.is_here(&self.world) => Some(scene.lesson_text(text.as_str())),
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
        let Some(step) = self.step(scene) else { return done_first.unwrap_or(Verdict::Neutral) };
        let way = self.next_element(scene);
        let target = self.next_move(scene).map(|(_, target)| target.clone());
        let is_shown = |world: &World| target.as_ref().is_some_and(|target| target.is_shown(world, scene));
        let was_shown = is_shown(&self.world);
        let is_about_menu = element.as_str() == ElementId::MENU || element.as_str() == ElementId::BACK && self.world.is_menu_open();
        if !self.touch(element, scene) {
            return self.advance_if_done(scene, Strictness::Letters).or(done_first).unwrap_or(Verdict::Neutral);
        }
        self.moved = true;
        let detour = foreseen(&step.detours, element);
        if let Some(verdict) = self.advance_if_done(scene, Strictness::Letters) {
            if let (Verdict::StepDone, Some(slip)) = (verdict, detour) {
                self.card = Some(Card::Detour { says: slip.says.clone(), again: self.count_try(slip) });
            }
            return verdict;
        }
        if let Some(slip) = detour {
            self.card = Some(Card::Detour { says: slip.says.clone(), again: self.count_try(slip) });
            return Verdict::Detour;
        }
        if let Some(slip) = foreseen(&step.mistakes, element) {
            self.card = Some(Card::Mistake { says: slip.says.clone(), again: self.count_try(slip) });
            return Verdict::Mistake;
        }
        let comes_back = !was_shown && is_shown(&self.world);
        let leads_on = way.as_ref() == Some(element) || comes_back || self.world.editing() == Some(element);
        if leads_on || is_about_menu {
            if done_first.is_none() {
                self.card = None;
            }
            return done_first.unwrap_or(Verdict::Neutral);
        }
        self.card = Some(Card::Otherwise(step.id.clone()));
        Verdict::Mistake
    }

    /// Touches an element, and notes where the worked example touches it too. `false` where nothing came of it.
    fn touch(&mut self, element: &ElementId, scene: &Scene<'_>) -> bool {
        let touches = |(step_move, target): (&Move, &Target)| {
            matches!(step_move, Move::Tap(_)) && target.is(element) && target.is_shown(&self.world, scene)
        };
        let matched: Vec<usize> = self.moves(scene).enumerate().filter(|(_, at)| touches(*at)).map(|(at, _)| at).collect();
        if !matched.is_empty() {
            self.tapped.insert(element.clone());
        }
        if let Some(at) = matched.into_iter().find(|at| *at >= self.progress) {
            self.progress = at + 1;
        }
        self.world.tap(element, scene)
    }

    fn count_try(&mut self, slip: &Slip) -> bool {
        let tries = self.tries.entry(slip.says.clone()).or_default();
        *tries += 1;
        *tries > 1
    }

    /// Ends the step where its goal is reached, and those after it whose goal is reached already.
    fn advance_if_done(&mut self, scene: &Scene<'_>, strictness: Strictness) -> Option<Verdict> {
        let mut finished = None;
        while let Some(step) = self.step(scene)
            && self.is_reached(scene, strictness)
        {
            finished = Some(step.id.clone());
            self.step += 1;
            self.begin_step(scene);
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

    fn begin_step(&mut self, scene: &Scene<'_>) {
        self.step_start = self.world.clone();
        self.targets = self.step(scene).map(|step| route::targets(&self.world, scene, step)).unwrap_or_default();
        self.rung = None;
        self.forget_moves();
    }

    fn forget_moves(&mut self) {
        self.progress = 0;
        self.tapped.clear();
        self.moved = false;
        self.card = None;
    }

    /// The worked example of the step being done.
    fn moves<'a>(&self, scene: &Scene<'a>) -> impl Iterator<Item = (&'a Move, &Target)> {
        self.step(scene).map(|step| step.does.as_slice()).unwrap_or_default().iter().zip(&self.targets)
    }

    /// Whether the goal of the step being done holds now.
    pub fn is_reached(&self, scene: &Scene<'_>, strictness: Strictness) -> bool {
        let Some(step) = self.step(scene) else { return false };
        match (&step.until, step.does.last()) {
            (Some(Goal::Showing(place)), _) => self.world.place().name() == *place,
            (Some(Goal::Tapped(element)), _) | (None, Some(Move::Tap(element))) => self.tapped.contains(element),
            (Some(Goal::Filled(field)), _) | (None, Some(Move::Type(field, _))) => {
                let is_here = self
                    .moves(scene)
                    .any(|(step_move, target)| matches!(step_move, Move::Type(..)) && target.is(field) && target.is_here(&self.world));
                is_here && self.is_filled(step, field, scene, strictness)
            }
            (None, None) => false,
        }
    }

    fn is_filled(&self, step: &Step, field: &ElementId, scene: &Scene<'_>, strictness: Strictness) -> bool {
        let text = self.world.typed(field);
        scene.phrases(step, field).iter().any(|phrase| matching::holds(text, phrase, strictness))
    }

    /// The move of the worked example that comes next.
    fn next_move<'a>(&self, scene: &Scene<'a>) -> Option<(&'a Move, &Target)> {
        let step = self.step(scene)?;
        // What the kiosk shows is written to its full stop; a learner may leave it out.
        let strictness = if self.is_demonstrating() { Strictness::Letters } else { Strictness::Words };
        let mut moves = self.moves(scene).enumerate();
        moves.find_map(|(at, (step_move, target))| {
            let is_to_do = match step_move {
                Move::Tap(_) => at >= self.progress,
                Move::Type(field, _) => !self.is_filled(step, field, scene, strictness),
            };
            is_to_do.then_some((step_move, target))
        })
    }

    /// The element to touch next, on the way back to it where the learner has strayed.
    fn next_element(&self, scene: &Scene<'_>) -> Option<ElementId> {
        let (_, target) = self.next_move(scene)?;
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
            let before = Before { world: self.world.clone(), progress: self.progress, tapped: self.tapped.clone() };
            self.demonstration = Some(Demonstration { before, next_at: now + HOLD, writing: None });
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
        let Before { world, progress, tapped } = demonstration.before;
        self.world = world;
        self.progress = progress;
        self.tapped = tapped;
        true
    }

    /// Moves the demonstration on where its time has come.
    pub fn tick(&mut self, scene: &Scene<'_>, now: Duration) {
        if self.wakes_at().is_none_or(|next_at| now < next_at) {
            return;
        }
        let next = if self.is_reached(scene, Strictness::Letters) { None } else { self.next_move(scene).zip(self.next_element(scene)) };
        let Some(((next, _), element)) = next else {
            self.stop_demonstration();
            return;
        };
        let Some(mut demonstration) = self.demonstration.take() else { return };
        demonstration.next_at = now + HOLD;
        match next {
            Move::Type(field, text) if *field == element && self.world.editing() == Some(field) => {
                let phrase = scene.lesson_text(text.as_str());
                let (before, written) = demonstration.writing.get_or_insert_with(|| (Typed::new(self.world.typed(field)), 0));
                *written += 1;
                let letters: String = phrase.chars().take(*written).collect();
                if *written < phrase.chars().count() {
                    demonstration.next_at = now + LETTER;
                }
                let text = matching::overwrite(before.reveal(), &phrase, &letters);
                self.world.write(field, Typed::new(text), scene);
            }
            _ => {
                demonstration.writing = None;
                self.touch(&element, scene);
            }
        }
        self.demonstration = Some(demonstration);
    }

    /// Back to how the step began: the undo of everything in it.
    pub fn restart_step(&mut self) {
        self.demonstration = None;
        self.world = self.step_start.clone();
        self.forget_moves();
    }

    /// Writes the wanted phrase into the field being typed into.
    pub fn write_for_learner(&mut self, scene: &Scene<'_>) -> Verdict {
        if self.stop_demonstration() {
            return Verdict::Neutral;
        }
        let Some(phrase) = self.wanted_phrase(scene) else { return Verdict::Neutral };
        let Some(field) = self.world.editing().cloned() else { return Verdict::Neutral };
        let text = matching::overwrite(self.world.typed(&field), &phrase, &phrase);
        self.apply(Gesture::Type(field, Typed::new(text)), scene)
    }

    /// Puts a card back that a gesture has taken away.
    #[cfg(test)]
    pub(super) fn set_card(&mut self, card: Card) {
        self.card = Some(card);
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
                    let text = matching::overwrite(self.world.typed(field), &phrase, &phrase);
                    self.apply(Gesture::Type(field.clone(), Typed::new(text)), scene)
                }
            };
        }
        last
    }
}

fn foreseen<'a>(slips: &'a [Slip], element: &ElementId) -> Option<&'a Slip> {
    slips.iter().find(|slip| slip.when.target() == element)
}
