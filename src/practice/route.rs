//! The way back: from wherever somebody has strayed on a mock service to the element that the step needs.

use super::{Place, Scene, Typed, World};
use crate::content::{ElementId, Move, Step};
use std::collections::VecDeque;

/// An element that the worked example touches, and where. What is done on another page, or about another record, does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    element: ElementId,
    /// `None` for the side list, which is the same wherever it stands.
    place: Option<Place>,
}

impl Target {
    pub fn is(&self, element: &ElementId) -> bool {
        self.element == *element
    }

    pub fn element(&self) -> &ElementId {
        &self.element
    }

    /// Whether the world shows the place of this element.
    pub fn is_here(&self, world: &World) -> bool {
        self.place.as_ref().is_none_or(|place| place == world.place())
    }

    /// Whether the element can be touched now.
    pub fn is_shown(&self, world: &World, scene: &Scene<'_>) -> bool {
        self.is_here(world) && world.elements(scene).contains(&self.element)
    }
}

/// The target of each move of a step that begins in this world. What is not on the page that shows is looked for by plain navigation;
/// `None` where something cannot be found that way: the step cannot be done from here.
///
/// The world is the one in which all of it is done.
pub fn targets(world: &World, scene: &Scene<'_>, step: &Step) -> Option<(Vec<Target>, World)> {
    let mut world = world.clone();
    let mut targets = Vec::new();
    for step_move in &step.does {
        let element = step_move.target().clone();
        let is_shown = |world: &World| world.elements(scene).contains(&element);
        if !is_shown(&world) {
            world = navigate(&world, scene, &is_shown)?.1;
        }
        let is_everywhere = [ElementId::MENU, ElementId::HOME].contains(&element.as_str())
            || element.as_str() == ElementId::ADDRESS && !scene.site.frame.is_phone()
            || scene.site.nav.iter().any(|item| item.id == element)
            || scene.site.live_tabs().iter().any(|tab| tab.as_str() == element.as_str());
        let place = (!is_everywhere).then(|| world.place().clone());
        match step_move {
            Move::Tap(element) => world.tap(element, scene),
            // What is written is looked at by the service before it leads on.
            Move::Type(field, text) => world.write(field, Typed::new(scene.lesson_text(text.as_str())), scene),
        };
        targets.push(Target { element, place });
    }
    Some((targets, world))
}

/// How many touches a way back may take. A service of few pages needs no more, and the search stays instant.
const LONGEST: usize = 4;

/// The next element to touch so that `target` comes on the screen: `target` itself where it is there already,
/// `None` where no short way of plain navigation leads to it.
pub fn next_touch(world: &World, scene: &Scene<'_>, target: &Target) -> Option<ElementId> {
    if target.is_shown(world, scene) {
        return Some(target.element.clone());
    }
    navigate(world, scene, &|world| target.is_shown(world, scene)).map(|(first, _)| first)
}

/// The first touch of a short way of plain navigation to a world where this holds, and that world.
fn navigate(world: &World, scene: &Scene<'_>, is_there: &dyn Fn(&World) -> bool) -> Option<(ElementId, World)> {
    // A question that unfolds shows as much as another page.
    let view = |world: &World| (world.place().clone(), world.unfolded().cloned());
    let mut seen = vec![view(world)];
    let mut queue = VecDeque::from([(world.clone(), None::<ElementId>, 0)]);
    while let Some((world, first, length)) = queue.pop_front() {
        if length == LONGEST {
            continue;
        }
        for element in world.elements(scene) {
            let mut next = world.clone();
            if !next.tap(&element, scene) || !world.is_kept_by(&next, scene.site) || seen.contains(&view(&next)) {
                continue;
            }
            let first = first.clone().unwrap_or(element);
            if is_there(&next) {
                return Some((first, next));
            }
            seen.push(view(&next));
            queue.push_back((next, Some(first), length + 1));
        }
    }
    None
}
