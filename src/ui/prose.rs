//! Laying out and painting text: weights, line heights, no-break spaces; knows no screen.

use super::theme::Type;
use crate::text::marked;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Color32, Galley, Painter, Pos2, Rect, Vec2};
use std::sync::Arc;

/// Text to lay out. `**words**` are bold, and so are `[[words]]` that the glossary explains.
#[derive(Clone, Copy)]
pub struct Prose<'a> {
    text: &'a str,
    kind: Type,
    scale: f32,
    color: Color32,
    width: f32,
    rows: usize,
    align: egui::Align,
}

impl<'a> Prose<'a> {
    /// `scale` is the text size, 1.0 for 100 %.
    pub fn new(text: &'a str, kind: Type, scale: f32, color: Color32) -> Self {
        Self { text, kind, scale, color, width: f32::INFINITY, rows: usize::MAX, align: egui::Align::LEFT }
    }

    /// Wraps at this width, in points.
    pub fn wrap(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Ends with "…" after this many rows.
    pub fn rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// Centres each row under the one above.
    pub fn centred(self) -> Self {
        Self { align: egui::Align::Center, ..self }
    }

    pub fn galley(self, painter: &Painter) -> Arc<Galley> {
        painter.layout_job(self.job())
    }

    pub fn job(self) -> LayoutJob {
        let mut job = LayoutJob {
            wrap: TextWrapping { max_width: self.width, max_rows: self.rows, ..TextWrapping::default() },
            halign: self.align,
            ..LayoutJob::default()
        };
        let line_height = (self.kind.size * self.kind.line * self.scale).round();
        let text = marked::in_bold(self.text);
        for (index, part) in text.split("**").enumerate() {
            let kind = Type { bold: self.kind.bold || index % 2 == 1, ..self.kind };
            let format = |size: f32| TextFormat {
                font_id: kind.sized(kind.size * size).font(self.scale),
                line_height: Some(line_height),
                color: self.color,
                valign: egui::Align::Center,
                ..TextFormat::default()
            };
            // egui may break a line at U+202F, the narrow no-break space of French: a smaller U+00A0 looks the same and holds.
            for (index, words) in part.split('\u{202f}').enumerate() {
                if index > 0 {
                    job.append("\u{a0}", 0.0, format(0.75));
                }
                if !words.is_empty() {
                    job.append(words, 0.0, format(1.0));
                }
            }
        }
        job
    }

    /// Paints with its left top corner here and returns the box it fills.
    pub fn paint(self, painter: &Painter, at: Pos2) -> Rect {
        let galley = self.galley(painter);
        let rect = Rect::from_min_size(at, galley.size());
        painter.galley(at, galley, self.color);
        rect
    }

    /// Paints aligned in a rectangle and returns the box it fills.
    pub fn paint_in(self, painter: &Painter, rect: Rect, align: Align2) -> Rect {
        let galley = self.galley(painter);
        let at = align.align_size_within_rect(galley.size(), rect);
        // The rows of a centred galley lie on both sides of where it is painted.
        painter.galley(at.min - galley.rect.min.to_vec2(), galley, self.color);
        at
    }

    pub fn size(self, painter: &Painter) -> Vec2 {
        self.galley(painter).size()
    }
}

/// What a screen reader says: the text without the marks of weight.
pub fn spoken(text: &str) -> String {
    marked::plain(text).replace("**", "")
}
