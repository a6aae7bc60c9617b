//! From step to step: which ones can be done now, what comes after, and what is asked again before the end.

use super::{Card, Exercise, Verdict};
use crate::content::{ElementId, Level, Move, Step};
use crate::practice::goal::Look;
use crate::practice::ladder::Ladder;
use crate::practice::matching::{self, Strictness};
use crate::practice::route::{self, Target};
use crate::practice::{Scene, Typed, World};
use std::time::Duration;

/// Which row of steps the learner goes along.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Track {
    Lesson,
    /// The smaller steps in the place of one that is too hard.
    Bridge(Box<Crossing>),
    /// A step of the lesson that needed "show me", once more.
    Again,
}

/// A bridge being crossed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Crossing {
    /// The step of the lesson that it leads over.
    pub step: usize,
    /// The steps that were open before, and where the step began.
    pub open: Vec<Open>,
    pub start: World,
}

/// A step that can be done now.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// Its place on the track.
    pub at: usize,
    /// One for each move of its worked example.
    pub targets: Vec<Target>,
}

impl Track {
    /// Its steps, among which [`Open::at`] counts.
    pub fn steps<'a>(&self, scene: &Scene<'a>) -> &'a [Step] {
        match self {
            Self::Lesson | Self::Again => &scene.lesson.steps,
            Self::Bridge(crossing) => scene.lesson.steps.get(crossing.step).map(Step::small_steps).unwrap_or_default(),
        }
    }
}

/// The world in which a step of the lesson begins, if all before it is done as the worked example does it.
pub(super) fn world_at(scene: &Scene<'_>, step: usize) -> World {
    let mut world = World::new(scene);
    for step in scene.lesson.steps.iter().take(step) {
        solve(&mut world, scene, step);
    }
    world
}

/// Does a step's worked example without anybody judging it.
pub(super) fn solve(world: &mut World, scene: &Scene<'_>, step: &Step) {
    for step_move in &step.does {
        match step_move {
            Move::Tap(element) => {
                world.tap(element, scene);
            }
            Move::Type(field, text) => {
                let text = written(world, field, &scene.lesson_text(text.as_str()));
                world.write(field, text, scene);
            }
        }
    }
    world.leave_field();
}

/// What a field holds once a phrase is written in it, after or over what is there.
pub(super) fn written(world: &World, field: &ElementId, phrase: &str) -> Typed {
    Typed::new(matching::overwrite(world.typed(field), phrase, phrase))
}

/// Whether a step's goal holds once its worked example has been played.
fn leads_to_goal(end: &World, scene: &Scene<'_>, step: &Step) -> bool {
    let tapped = step.does.iter().map(|step_move| step_move.target().clone()).collect();
    Look { world: end, scene, step, targets: None, tapped: &tapped, strictness: Strictness::Words }.step_is_done()
}

impl Exercise {
    /// Opens a step of the track, and those of its group that are not done.
    pub(super) fn open_from(&mut self, scene: &Scene<'_>, at: usize) {
        let steps = self.track.steps(scene);
        let group = match self.track {
            Track::Lesson => scene.lesson.group(at),
            Track::Bridge(_) | Track::Again => at..at + 1,
        };
        let is_to_do = |at: &usize| self.track != Track::Lesson || !self.has_done(*at);
        // Steps that go together lean on each other: only of one alone is it known whether it leads to its goal by itself.
        let stands_alone = group.clone().count() == 1;
        let targets = |world: &World, has_to_lead: bool| -> Vec<(usize, Option<Vec<Target>>)> {
            let open = group.clone().filter(is_to_do);
            let targets = |at: usize| {
                let step = steps.get(at)?;
                let played = route::targets(world, scene, step);
                let played = played.filter(|(_, end)| !has_to_lead || leads_to_goal(end, scene, step));
                Some((at, played.map(|(targets, _)| targets)))
            };
            open.filter_map(targets).collect()
        };
        let mut open = targets(&self.world, stands_alone);
        if self.track == Track::Lesson && open.iter().any(|(_, targets)| targets.is_none()) {
            // The learner has strayed so far that the step cannot be done from where they are: it begins where it should.
            let start = world_at(scene, at);
            open = targets(&start, false);
            self.step_start = start;
        } else if open.iter().any(|(_, targets)| targets.is_none()) {
            open = targets(&self.world, false);
        }
        self.open = open.into_iter().map(|(at, targets)| Open { at, targets: targets.unwrap_or_default() }).collect();
    }

    /// Ends each step whose goal is reached, and what follows from it.
    pub(super) fn advance_if_done(&mut self, scene: &Scene<'_>, strictness: Strictness, now: Duration) -> Option<Verdict> {
        let mut finished = None;
        while !self.is_done {
            let steps = self.track.steps(scene);
            let reached =
                self.open.iter().position(|open| steps.get(open.at).is_some_and(|step| self.is_step_done(open, step, scene, strictness)));
            let Some(place) = reached else { break };
            let at = self.open.get(place).map(|open| open.at).unwrap_or_default();
            finished = steps.get(at).map(|step| step.id.clone());
            self.finish(scene, place, at, now);
        }
        let finished = finished?;
        if self.is_done {
            self.card = None;
            return Some(Verdict::LessonDone);
        }
        self.card = Some(if self.is_asked_again() && !self.moved { Card::Again } else { Card::Done(finished) });
        Some(Verdict::StepDone)
    }

    /// Takes a finished step off those that are open, and opens what comes next.
    pub(super) fn finish(&mut self, scene: &Scene<'_>, place: usize, at: usize, now: Duration) {
        if self.track == Track::Lesson
            && let Some(record) = self.records.get_mut(at)
        {
            record.is_done = true;
        }
        self.open.remove(place);
        self.step_start = self.world.clone();
        if self.open.is_empty() {
            self.open_after(scene, at, now);
        } else if place > 0 {
            // The present step is not the one that was done: the learner is still in the middle of it.
            return;
        }
        self.ladder = Ladder::new(self.tutoring.patience, now);
        self.other_tries = 0;
        self.forget_moves();
    }

    fn open_after(&mut self, scene: &Scene<'_>, at: usize, now: Duration) {
        match std::mem::replace(&mut self.track, Track::Lesson) {
            Track::Lesson => self.open_next(scene),
            Track::Again => self.ask_again(scene),
            Track::Bridge(crossing) if at + 1 < scene.lesson.steps.get(crossing.step).map_or(0, |step| step.small_steps().len()) => {
                self.track = Track::Bridge(crossing);
                self.open_from(scene, at + 1);
            }
            // Back on the lesson's own track: the smaller steps together are the step itself.
            Track::Bridge(crossing) => {
                self.open = crossing.open;
                if let Some(place) = self.open.iter().position(|open| open.at == crossing.step) {
                    self.finish(scene, place, crossing.step, now);
                }
            }
        }
    }

    /// The first step of the lesson that is not done; then what is asked again; then the end.
    fn open_next(&mut self, scene: &Scene<'_>) {
        if let Some(next) = self.records.iter().position(|record| !record.is_done) {
            self.open_from(scene, next);
            return;
        }
        if matches!(self.level, Level::Together | Level::Try) {
            let shown = self.records.iter_mut().enumerate().filter(|(_, record)| !record.is_skipped);
            self.again = shown.filter_map(|(at, record)| Some((at, record.shown_from.take()?))).collect();
        }
        self.ask_again(scene);
    }

    /// A step that needed "show me", from its start; or the end of the lesson.
    fn ask_again(&mut self, scene: &Scene<'_>) {
        match self.again.pop_front() {
            Some((at, world)) => {
                self.track = Track::Again;
                self.world = world.begun_again(scene);
                self.step_start = self.world.clone();
                self.open_from(scene, at);
            }
            // En autonomie it is the learner who says that it is the end.
            None => self.is_done = self.level != Level::Alone,
        }
    }

    /// Notes that the kiosk shows the step: it will be asked again.
    pub(super) fn note_shown(&mut self) {
        let at = self.step_index();
        if self.track != Track::Again
            && let Some(record) = self.records.get_mut(at)
        {
            let start = match &self.track {
                Track::Bridge(crossing) => &crossing.start,
                Track::Lesson | Track::Again => &self.step_start,
            };
            record.shown_from.get_or_insert_with(|| start.clone());
        }
    }
}
