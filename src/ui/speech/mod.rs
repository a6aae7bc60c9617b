//! What the kiosk says: the coach's words, a screen's own when it opens, and on the spoken screen whatever a finger finds.
//!
//! Reads the tree that screen readers have ([`tree`]); knows no lesson and no sound card.

mod explore;
mod guard;
mod narration;
mod tree;
mod underline;

pub use guard::Typing;
pub use narration::{CARD, Narration, Now, OpenField, Region};
pub use tree::{Kind, Spot, Tree};

use crate::text::Lang;
use crate::voice::{Heard, Saying, Speech};
use egui::accesskit::{Action, ActionRequest, NodeId, TreeId};
use egui::{Context, Event, FullOutput, Pos2, RawInput, Rect, vec2};
use explore::{Asked, Corner, Explorer};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Whatever speaks for the kiosk.
pub trait Voice {
    /// Whether it has any voice for this language.
    fn speaks(&self, lang: Lang) -> bool;
    /// What it is at.
    fn saying(&self) -> Saying;
}

/// Nobody.
pub struct Silence;

impl Voice for Silence {
    fn speaks(&self, _lang: Lang) -> bool {
        false
    }

    fn saying(&self) -> Saying {
        Saying::Nothing
    }
}

/// For pictures: a voice that speaks what lessons speak, and is not speaking now.
pub struct Still;

impl Voice for Still {
    fn speaks(&self, lang: Lang) -> bool {
        lang.for_lessons() == lang
    }

    fn saying(&self) -> Saying {
        Saying::Nothing
    }
}

/// Side of the corner whose three taps switch the spoken screen on, in points (33 mm).
const CORNER: f32 = 120.0;

/// Marks a text as one that the coach says about the step: `card` for what it answers, `instruction` for the rest.
pub fn coach_part(ctx: &Context, id: egui::Id, part: &'static str) {
    ctx.accesskit_node_builder(id, |node| node.set_author_id(part));
}

/// What fingers have asked of the spoken screen since the last frame.
#[derive(Default)]
pub struct Touches {
    /// Somebody touched: whatever is being said ends.
    pub is_touched: bool,
    /// The third tap in the corner.
    pub switches: bool,
    /// What to tell.
    pub told: Option<Spot>,
}

struct Shared {
    /// The tree is read.
    is_on: bool,
    /// Fingers explore.
    explores: bool,
    tree: Tree,
    /// How often the tree has changed.
    version: u64,
    explorer: Explorer,
    corner: Corner,
    /// What was told last: two taps do it.
    current: Option<Spot>,
    /// What the finger is on.
    under: Option<NodeId>,
    touches: Touches,
    /// The word being said, and where the text stands that it belongs to.
    heard: Option<(Heard, Vec<(String, Rect)>)>,
    screen: Rect,
}

impl Default for Shared {
    fn default() -> Self {
        Self {
            is_on: false,
            explores: false,
            tree: Tree::default(),
            version: 0,
            explorer: Explorer::default(),
            corner: Corner::default(),
            current: None,
            under: None,
            touches: Touches::default(),
            heard: None,
            screen: Rect::NOTHING,
        }
    }
}

/// The screen's ear for fingers, and its tree: shared by the kiosk and the plug-in.
#[derive(Clone, Default)]
pub struct Ear(Arc<Mutex<Shared>>);

impl Ear {
    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the tree is read, and whether fingers explore.
    pub fn set(&self, ctx: &Context, is_on: bool, explores: bool) {
        let mut shared = self.lock();
        shared.screen = ctx.content_rect();
        shared.explores = explores;
        if is_on && !shared.is_on {
            ctx.enable_accesskit();
            ctx.request_repaint();
        }
        shared.is_on = is_on;
    }

    pub fn take_touches(&self) -> Touches {
        std::mem::take(&mut self.lock().touches)
    }

    /// The tree of the last frame.
    pub fn tree(&self) -> Tree {
        self.lock().tree.clone()
    }

    /// The same, if it is another one than at `version`, which follows.
    pub fn newer(&self, version: &mut u64) -> Option<Tree> {
        let shared = self.lock();
        let is_newer = shared.is_on && std::mem::replace(version, shared.version) != shared.version;
        is_newer.then(|| shared.tree.clone())
    }

    pub fn underline(&self, heard: Option<(Heard, Vec<(String, Rect)>)>) {
        self.lock().heard = heard;
    }

    /// Forgets everything of a visit.
    pub fn wipe(&self) {
        let mut shared = self.lock();
        *shared = Shared { version: shared.version, screen: shared.screen, ..Shared::default() };
    }
}

/// The plug-in that lets fingers explore and reads the tree. To be added after the one that repairs touches.
pub struct SpokenScreen(pub Ear);

impl egui::Plugin for SpokenScreen {
    fn debug_name(&self) -> &'static str {
        "spoken screen"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let mut shared = self.0.lock();
        let now = input.time.unwrap_or_else(|| ctx.input(|input| input.time) + f64::from(input.predicted_dt));
        let mut kept = Vec::with_capacity(input.events.len());
        for event in std::mem::take(&mut input.events) {
            match event {
                Event::PointerButton { pos, pressed, .. } => {
                    if pressed {
                        shared.press(pos, now);
                    }
                    if shared.explores {
                        let asked = if pressed {
                            shared.explorer.press(pos, now);
                            None
                        } else {
                            shared.explorer.lift(now)
                        };
                        kept.extend(shared.answer(asked));
                    } else {
                        kept.push(event);
                    }
                }
                Event::PointerMoved(pos) if shared.explores => {
                    let asked = shared.explorer.slide(pos);
                    kept.extend(shared.answer(asked));
                }
                Event::PointerGone if shared.explores => {}
                event => kept.push(event),
            }
        }
        let asked = shared.explorer.wait(now);
        kept.extend(shared.answer(asked));
        input.events = kept;
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        let mut shared = self.0.lock();
        if let Some(update) = output.platform_output.accesskit_update.as_ref().filter(|_| shared.is_on) {
            let tree = Tree::of(update);
            if tree != shared.tree {
                shared.tree = tree;
                shared.version += 1;
                // What there is to say of it is said in the next frame.
                ctx.request_repaint();
            }
        }
        // Here and not in the other hook: egui forgets as a pass begins what was asked for before it.
        if let Some(wake) = shared.explorer.wakes_at() {
            let now = ctx.input(|input| input.time);
            ctx.request_repaint_after(std::time::Duration::from_secs_f64((wake - now).max(0.0)));
        }
        if let Some((heard, places)) = &shared.heard {
            underline::draw(&mut output.shapes, heard, places);
        }
    }
}

impl Shared {
    fn press(&mut self, pos: Pos2, now: f64) {
        self.touches.is_touched = true;
        self.under = None;
        let corner = Rect::from_min_size(self.screen.left_bottom() - vec2(0.0, CORNER), vec2(CORNER, CORNER));
        self.touches.switches |= self.corner.press(corner.contains(pos), now);
    }

    fn answer(&mut self, asked: Option<Asked>) -> Option<Event> {
        match asked? {
            Asked::Tell(pos) => {
                let spot = self.tree.at(pos).cloned();
                // Sliding on the same thing does not tell it again; a new touch does.
                let is_same = spot.as_ref().map(|spot| spot.id) == self.under;
                if let Some(spot) = spot {
                    self.under = Some(spot.id);
                    if !is_same {
                        self.touches.told = Some(spot.clone());
                        self.current = Some(spot);
                    }
                }
                None
            }
            Asked::Activate => {
                let current = self.current.as_ref()?;
                let is_there = self.tree.spot(current.id).is_some_and(Spot::is_touchable);
                let request = ActionRequest { action: Action::Click, target_tree: TreeId::ROOT, target_node: current.id, data: None };
                is_there.then_some(Event::AccessKitActionRequest(request))
            }
        }
    }
}

/// A speech, and the texts and places it was made of.
pub struct Told {
    pub speech: Speech,
    pub places: Vec<(String, Rect)>,
}
