//! What is on the screen, as a screen reader has it: egui's own AccessKit tree, read back.

use egui::accesskit::{Action, Node, NodeId, Role, Toggled, TreeUpdate};
use egui::{Pos2, Rect, pos2};
use std::collections::HashMap;

/// What kind of thing a spot is, as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Button,
    /// One of several, on or off.
    Choice {
        is_on: bool,
    },
    /// Something to type into.
    Field,
    /// The same, for what nobody may read over a shoulder.
    HiddenField,
}

/// Something on the screen that can be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub id: NodeId,
    pub kind: Kind,
    pub name: String,
    /// What a field holds.
    pub value: Option<String>,
    pub rect: Rect,
    /// What the coach says about the step, by its role: see [`super::coach_part`].
    pub part: Option<String>,
}

impl Spot {
    /// Whether a double tap does something.
    pub fn is_touchable(&self) -> bool {
        self.kind != Kind::Text
    }
}

/// The spots of one frame, in the order in which they were drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    pub spots: Vec<Spot>,
}

impl Tree {
    /// What cannot be reached now, under a question or a panel, is left out.
    pub fn of(update: &TreeUpdate) -> Self {
        let nodes: HashMap<NodeId, &Node> = update.nodes.iter().map(|(id, node)| (*id, node)).collect();
        let mut spots = Vec::new();
        let mut waiting: Vec<NodeId> = update.tree.iter().map(|tree| tree.root).collect();
        while let Some(id) = waiting.pop() {
            let Some(node) = nodes.get(&id) else { continue };
            waiting.extend(node.children().iter().rev());
            spots.extend(spot(id, node));
        }
        Self { spots }
    }

    /// What a finger is on: the thing drawn last, and the smallest of the texts inside it.
    pub fn at(&self, pos: Pos2) -> Option<&Spot> {
        self.spots.iter().rev().find(|spot| spot.rect.contains(pos))
    }

    pub fn spot(&self, id: NodeId) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.id == id)
    }
}

fn spot(id: NodeId, node: &Node) -> Option<Spot> {
    let bounds = node.bounds()?;
    if node.is_disabled() {
        return None;
    }
    let (kind, name, value) = match node.role() {
        Role::Label => (Kind::Text, node.value()?, None),
        Role::TextInput | Role::MultilineTextInput => (Kind::Field, node.label()?, Some(node.value().unwrap_or_default())),
        Role::PasswordInput => (Kind::HiddenField, node.label()?, Some(node.value().unwrap_or_default())),
        _ if node.supports_action(Action::Click) => {
            let kind = match node.toggled() {
                Some(toggled) => Kind::Choice { is_on: toggled == Toggled::True },
                None => Kind::Button,
            };
            (kind, node.label()?, None)
        }
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
    let corner = |x: f64, y: f64| pos2(x as f32, y as f32);
    Some(Spot {
        id,
        kind,
        name: name.to_owned(),
        value: value.map(str::to_owned),
        rect: Rect::from_min_max(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1)),
        part: node.author_id().map(str::to_owned),
    })
    .filter(|spot| !spot.name.trim().is_empty())
}
