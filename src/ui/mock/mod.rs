//! Draws a mock service: the device frame, the page's blocks, and what points at them.
//!
//! Knows only the generic blocks of `content::site`; no lesson and no service by name.

mod frame;
mod page;
mod photo;
mod spotlight;

pub use frame::{is_behind_menu, point, show};
pub use page::text_before_caret;
pub use spotlight::ring;

use crate::content::{ElementId, LessonId};
use egui::Rect;
use std::collections::BTreeMap;
use std::time::Duration;

/// Where an element was drawn, and the window that it is seen through.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub rect: Rect,
    pub window: Rect,
}

/// The place of a lesson that is shown or on its way.
#[derive(Clone, Debug, Default)]
pub struct Arrival {
    pub lesson: Option<LessonId>,
    pub place: String,
    /// When it is there, in the seconds of egui's clock.
    pub secs: f64,
}

/// How far the page is scrolled, and where its elements were drawn last.
#[derive(Clone, Debug, Default)]
pub struct MockView {
    /// In points from the top of the page.
    pub scroll: f32,
    /// The place that `scroll` belongs to: another page starts at its top.
    pub place: String,
    /// Whether that place has just come.
    pub is_new: bool,
    /// How long a slow page takes to come.
    pub pace: Duration,
    pub arrival: Arrival,
    /// Where each element stands on the screen.
    pub elements: BTreeMap<ElementId, Shown>,
    /// The device's screen.
    pub glass: Option<Rect>,
    /// Where "Monter" and "Descendre" begin, under a page that is longer than its window.
    pub pager: Option<f32>,
    /// The element that was last scrolled to, so that it is done once.
    pub shown: Option<ElementId>,
}
