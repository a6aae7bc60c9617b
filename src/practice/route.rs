//! The way back: from wherever somebody has strayed on a mock service to the element that the step needs.

use super::{Scene, World};
use crate::content::ElementId;
use std::collections::VecDeque;

/// How many touches a way back may take. A service of few pages needs no more, and the search stays instant.
const LONGEST: usize = 4;

/// The next element to touch so that `target` comes on the screen: `target` itself where it is there already,
/// `None` where no short way of plain navigation leads to it.
pub fn next_touch(world: &World, scene: &Scene<'_>, target: &ElementId) -> Option<ElementId> {
    if world.elements(scene).contains(target) {
        return Some(target.clone());
    }
    let mut seen = vec![world.place().clone()];
    let mut queue = VecDeque::from([(world.clone(), None::<ElementId>, 0)]);
    while let Some((world, first, length)) = queue.pop_front() {
        if length == LONGEST {
            continue;
        }
        for element in world.elements(scene) {
            let mut next = world.clone();
            if !next.tap(&element, scene) || !world.differs_only_in_place(&next, scene.site) || seen.contains(next.place()) {
                continue;
            }
            let first = first.clone().unwrap_or(element);
            if next.elements(scene).contains(target) {
                return Some(first);
            }
            seen.push(next.place().clone());
            queue.push_back((next, Some(first), length + 1));
        }
    }
    None
}
