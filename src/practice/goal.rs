//! Whether a goal holds in a world: the end of a step, or an outcome of the whole lesson.

use super::matching::{self, Strictness, Wanted, is_right};
use super::route::Target;
use super::{Scene, World};
use crate::content::{ElementId, Goal, Match, Move, Outcome, Step, TextId};
use std::collections::BTreeSet;

/// What a goal is looked at in.
pub(super) struct Look<'a> {
    pub world: &'a World,
    pub scene: &'a Scene<'a>,
    /// The step whose worked example says what is to be typed.
    pub step: &'a Step,
    /// Where that step types and touches. Without them, any place will do: an outcome is a state, however it came about.
    pub targets: Option<&'a [Target]>,
    pub tapped: &'a BTreeSet<ElementId>,
    pub strictness: Strictness,
}

impl Look<'_> {
    /// Whether the step is done.
    pub fn step_is_done(&self) -> bool {
        if let Some(goal) = &self.step.until {
            return self.holds(goal);
        }
        let all_typed = self.step.does.iter().all(|step_move| match step_move {
            Move::Type(field, _) => self.is_filled(field),
            Move::Tap(_) => true,
        });
        let last_tapped = match self.step.does.last() {
            Some(Move::Tap(element)) => self.tapped.contains(element),
            Some(Move::Type(..)) => true,
            None => false,
        };
        all_typed && last_tapped
    }

    pub fn holds(&self, goal: &Goal) -> bool {
        match goal {
            Goal::Showing(place) => self.world.place().name() == *place,
            Goal::Filled(field) => self.is_filled(field),
            Goal::Matches(field, rule) => self.matches(field, rule),
            Goal::Chosen(option) => self.world.is_chosen(option),
            Goal::Tapped(element) => self.tapped.contains(element),
            Goal::Listed { list, marks, columns } => self.world.rows(list, marks).any(|row| {
                columns.iter().all(|(column, rule)| {
                    let held = row.columns.get(column).map(|value| value.show(self.scene)).unwrap_or_default();
                    self.is_right(&held, rule)
                })
            }),
            Goal::All(goals) => goals.iter().all(|goal| self.holds(goal)),
            Goal::Any(goals) => goals.iter().any(|goal| self.holds(goal)),
            Goal::Not(goal) => !self.holds(goal),
        }
    }

    /// Whether a field holds what the worked example types in it, on the page where it does.
    fn is_filled(&self, field: &ElementId) -> bool {
        self.types_here(field) && holds_phrase(self.world, self.step, field, self.scene, self.strictness)
    }

    fn matches(&self, field: &ElementId, rule: &Match) -> bool {
        let is_here = self.targets.is_none_or(|targets| targets.iter().all(|target| !target.is(field) || target.is_here(self.world)));
        // While somebody writes, only what cannot become anything else counts: "3/12" may still become "3/12/2026".
        let is_ready = self.strictness == Strictness::Words || is_closed(rule);
        is_here && is_ready && self.is_right(self.world.typed(field), rule)
    }

    fn types_here(&self, field: &ElementId) -> bool {
        let Some(targets) = self.targets else { return true };
        let mut moves = self.step.does.iter().zip(targets);
        moves.any(|(step_move, target)| matches!(step_move, Move::Type(..)) && target.is(field) && target.is_here(self.world))
    }

    fn is_right(&self, text: &str, rule: &Match) -> bool {
        let wanted = Wanted {
            spellings: &|id: &TextId| self.scene.spellings(id),
            field: &|field: &ElementId| self.world.typed(field).to_owned(),
            today: self.scene.today,
        };
        is_right(text, rule, &wanted)
    }
}

/// Whether a field holds one of the phrases that the step types into it.
pub(super) fn holds_phrase(world: &World, step: &Step, field: &ElementId, scene: &Scene<'_>, strictness: Strictness) -> bool {
    let text = world.typed(field);
    !text.is_empty() && scene.phrases(step, field).iter().any(|phrase| matching::holds(text, phrase, strictness))
}

/// Whether nothing that is written after it keeps a text right.
fn is_closed(rule: &Match) -> bool {
    match rule {
        Match::Exact(_) | Match::Same(_) | Match::Pattern(_) | Match::Phone(_) | Match::SameAs(_) => true,
        Match::OneOf(several) => several.iter().all(is_closed),
        Match::Contains(_) | Match::Number(_) | Match::Amount(_) | Match::Date(_) | Match::Today | Match::AtLeast(_) => false,
    }
}

/// Whether an outcome of the lesson holds in a world.
pub(super) fn outcome_holds(outcome: &Outcome, world: &World, scene: &Scene<'_>) -> bool {
    let Some((_, step)) = scene.lesson.step(&outcome.step) else { return false };
    let tapped = BTreeSet::new();
    Look { world, scene, step, targets: None, tapped: &tapped, strictness: Strictness::Words }.holds(&outcome.holds)
}
