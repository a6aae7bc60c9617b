//! Lines of words under each other, with or without a picture before them.

use super::pages::Leaf;
use crate::ui::theme::{LEAST_TYPE, Type};
use crate::ui::widgets::{Cx, card, label, words_are_whole};
use egui::{Color32, Galley, Rect, Ui, Vec2, pos2};
use std::sync::Arc;

/// A line of a [`Stack`].
struct Line<'a> {
    /// The picture before it; empty where there is none.
    icon: &'a str,
    words: String,
    kind: Type,
    color: Color32,
}

/// Lines under each other, as large as their room lets them be.
pub struct Stack<'a> {
    lines: Vec<Line<'a>>,
    /// Between two lines, in points.
    pub gap: f32,
}

impl Default for Stack<'_> {
    fn default() -> Self {
        Self { lines: Vec::new(), gap: 10.0 }
    }
}

impl<'a> Stack<'a> {
    pub fn put(&mut self, icon: &'a str, words: impl Into<String>, kind: Type, color: Color32) {
        self.lines.push(Line { icon, words: words.into(), kind, color });
    }

    fn galley(cx: &Cx<'_>, ui: &Ui, line: &Line<'_>, smaller: f32, width: f32) -> Arc<Galley> {
        let kind = line.kind.sized(line.kind.size * smaller.max(line.kind.least(cx.layout.text)));
        cx.prose(&line.words, kind, line.color).wrap(width - indent(cx, line, smaller)).galley(ui.painter())
    }

    /// How high they are in so small a part of their size.
    fn height(&self, cx: &Cx<'_>, ui: &Ui, smaller: f32, width: f32) -> f32 {
        let heights = self.lines.iter().map(|line| Self::galley(cx, ui, line, smaller, width).size().y + self.gap);
        heights.sum::<f32>() - self.gap
    }

    /// The part of their size in which they fit, from 1 down to what may still be read; none where they do not.
    pub fn fits(&self, cx: &Cx<'_>, ui: &Ui, room: Vec2) -> Option<f32> {
        let largest = self.lines.iter().map(|line| line.kind.size).fold(LEAST_TYPE, f32::max);
        let least = LEAST_TYPE / (largest * cx.layout.text);
        let sizes = (0..20_u8).map(|step| 1.0 - 0.04 * f32::from(step)).take_while(|size| *size > least).chain([least.min(1.0)]);
        sizes.into_iter().find(|size| {
            let is_whole = |line| words_are_whole(&Self::galley(cx, ui, line, *size, room.x));
            self.height(cx, ui, *size, room.x) <= room.y + 0.5 && self.lines.iter().all(is_whole)
        })
    }

    /// How high they are where they may take what they like, at most as high as the room.
    pub fn wanted(&self, cx: &Cx<'_>, ui: &Ui, room: Vec2) -> f32 {
        self.height(cx, ui, self.fits(cx, ui, room).unwrap_or_default(), room.x).min(room.y)
    }

    /// Draws them from the top of the room on. What does not fit at all is left out, the last lines first. Returns where they end.
    pub fn draw(&mut self, ui: &Ui, cx: &Cx<'_>, room: Rect) -> f32 {
        let smaller = loop {
            match self.fits(cx, ui, room.size()) {
                Some(smaller) => break smaller,
                None if self.lines.len() > 1 => drop(self.lines.pop()),
                None => break 0.0,
            }
        };
        let mut y = room.top();
        for (at, line) in self.lines.iter().enumerate() {
            let galley = Self::galley(cx, ui, line, smaller, room.width());
            let first_row = galley.rows.first().map_or(0.0, |row| row.rect().height());
            let indent = indent(cx, line, smaller);
            if !line.icon.is_empty() {
                let side = indent - ICON_GAP;
                let icon = Rect::from_center_size(pos2(room.left() + side / 2.0, y + first_row / 2.0), Vec2::splat(side));
                cx.art.icon(ui.painter(), line.icon, icon, cx.theme.heather, None);
            }
            let rect = Rect::from_min_size(pos2(room.left() + indent, y), galley.size());
            label(ui, rect, ui.scope_id().with(("line", at, line.words.as_str())), &line.words);
            y += galley.size().y + self.gap;
            ui.painter().galley(rect.min, galley, line.color);
        }
        y - self.gap
    }
}

/// Cards of lines under each other, so many a page that each page holds its own.
pub struct Cards<'a> {
    /// Tells lists of one screen apart.
    pub name: &'a str,
    pub padding: Vec2,
    /// Between two cards, in points.
    pub gap: f32,
    pub stacks: Vec<Stack<'a>>,
}

impl Cards<'_> {
    pub fn show(self, ui: &Ui, cx: &Cx<'_>, list: Rect, leaf: &mut Leaf) {
        let Self { name, padding, gap, stacks } = self;
        let fits = |room: Rect| {
            let size = room.size() - 2.0 * padding;
            let heights: Vec<f32> = stacks.iter().map(|stack| stack.wanted(cx, ui, size) + 2.0 * padding.y + gap).collect();
            let is_enough = |count: &usize| heights.chunks(*count).all(|page| page.iter().sum::<f32>() - gap <= room.height());
            (1..=heights.len()).rev().find(is_enough).unwrap_or(1)
        };
        let cut = leaf.cut(ui, cx, name, list, stacks.len(), 0, fits);
        let mut y = cut.room.top();
        for mut stack in stacks.into_iter().skip(cut.shown.start).take(cut.shown.len()) {
            let room = cut.room.with_min_y(y);
            let height = stack.wanted(cx, ui, room.size() - 2.0 * padding) + 2.0 * padding.y;
            let rect = room.with_max_y((y + height).min(room.bottom()));
            card(ui.painter(), cx.theme, rect);
            stack.draw(ui, cx, rect.shrink2(padding));
            y = rect.bottom() + gap;
        }
    }
}

/// Between a picture and its words, in points.
const ICON_GAP: f32 = 14.0;

fn indent(cx: &Cx<'_>, line: &Line<'_>, smaller: f32) -> f32 {
    let part = smaller.max(line.kind.least(cx.layout.text));
    if line.icon.is_empty() { 0.0 } else { line.kind.size * part * cx.layout.text * 1.15 + ICON_GAP }
}
