//! Draws a mock service: the device frame, the page's blocks, and what points at them.
//!
//! Knows only the generic blocks of `content::site`; no lesson and no service by name.

mod frame;
mod page;
mod spotlight;

pub use frame::{is_behind_menu, point, show};
pub use page::text_before_caret;
pub use spotlight::ring;

use crate::content::ElementId;
use egui::Rect;
use std::collections::BTreeMap;

/// Where an element was drawn, and the window that it is seen through.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub rect: Rect,
    pub window: Rect,
}

/// How far the page is scrolled, and where its elements were drawn last.
#[derive(Clone, Debug, Default)]
pub struct MockView {
    /// In points from the top of the page.
    pub scroll: f32,
    /// The place that `scroll` belongs to: another page starts at its top.
    pub place: String,
    /// Where each element stands on the screen.
    pub elements: BTreeMap<ElementId, Shown>,
    /// The device's screen.
    pub glass: Option<Rect>,
    /// The element that was last scrolled to, so that it is done once.
    pub shown: Option<ElementId>,
}
