//! Leafing through more cards or rows than a screen has room for.

use crate::ui::theme;
use crate::ui::widgets::{Button, Cx, Face};
use egui::{Rect, Ui, pos2};
use std::ops::Range;

/// Height of the two buttons under a list that is too long, in points.
const BAR: f32 = 80.0;
const GAP: f32 = 16.0;

/// Which part of a long list shows. Another screen begins at its own start.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    screen: String,
    page: Option<usize>,
}

/// A list cut to what fits.
pub struct Cut {
    /// The items to draw.
    pub shown: Range<usize>,
    /// The room for them.
    pub room: Rect,
}

impl Leaf {
    /// Cuts a list of `count` items: `fits` says how many there is room for in a rectangle (at least one is shown).
    /// Where not all fit, two buttons stand under it. The first page shown is the one that holds `first`.
    #[expect(clippy::too_many_arguments, reason = "what a list needs to be cut")]
    pub fn cut(&mut self, ui: &Ui, cx: &Cx<'_>, screen: &str, room: Rect, count: usize, first: usize, fits: impl Fn(Rect) -> usize) -> Cut {
        if self.screen != screen {
            *self = Self { screen: screen.to_owned(), page: None };
        }
        if fits(room).max(1) >= count {
            return Cut { shown: 0..count, room };
        }
        let bar = room.with_min_y(room.bottom() - BAR);
        let room = room.with_max_y(bar.top() - GAP);
        let per_page = fits(room).max(1);
        let last = count.div_ceil(per_page) - 1;
        let page = self.page.unwrap_or(first / per_page).min(last);
        let half = (bar.width() - theme::TARGET_GAP) / 2.0;
        let up = bar.with_max_x(bar.left() + half);
        let down = Rect::from_min_max(pos2(bar.right() - half, bar.top()), bar.max);
        if page > 0 && Button::new("page up", &cx.tr.page_up(), Face::Secondary).icon("arrow_up").show(ui, up, cx).clicked() {
            self.page = Some(page - 1);
            ui.ctx().request_repaint();
        }
        if page < last && Button::new("page down", &cx.tr.page_down(), Face::Secondary).icon("arrow_down").show(ui, down, cx).clicked() {
            self.page = Some(page + 1);
            ui.ctx().request_repaint();
        }
        Cut { shown: page * per_page..((page + 1) * per_page).min(count), room }
    }
}

/// How many times a size fits into another, with gaps between.
pub fn times(room: f32, size: f32, gap: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of cards, never negative")]
    let count = ((room + gap) / (size + gap)).floor().max(0.0) as usize;
    count
}
