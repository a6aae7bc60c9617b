//! The line under the word that is being said.

use super::super::theme;
use crate::voice::Heard;
use egui::epaint::{ClippedShape, TextShape};
use egui::text::CCursor;
use egui::{Pos2, Rect, Shape, Stroke};
use std::ops::Range;

/// Adds the line to each text that shows the word at its place.
pub fn draw(shapes: &mut Vec<ClippedShape>, heard: &Heard, places: &[(String, Rect)]) {
    let places: Vec<Rect> = places.iter().filter(|(text, _)| **text == *heard.text).map(|(_, place)| place.expand(8.0)).collect();
    if places.is_empty() {
        return;
    }
    let all = normal(&heard.text);
    let mut lines = Vec::new();
    for clipped in shapes.iter() {
        let mut look = |text: &TextShape| {
            let rect = text.visual_bounding_rect();
            if places.iter().any(|place| place.contains(rect.center())) {
                lines.extend(under(text, &all, &heard.chars).into_iter().map(|line| ClippedShape { shape: line, ..clipped.clone() }));
            }
        };
        match &clipped.shape {
            Shape::Text(text) => look(text),
            Shape::Vec(inner) => inner.iter().for_each(|shape| {
                if let Shape::Text(text) = shape {
                    look(text);
                }
            }),
            _ => {}
        }
    }
    shapes.extend(lines);
}

/// Characters as they are drawn: each kind of space is one.
fn normal(text: &str) -> Vec<char> {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// The line under these characters of `all`, where this text shows them.
fn under(text: &TextShape, all: &[char], chars: &Range<usize>) -> Vec<Shape> {
    let shown = normal(text.galley.text());
    // A text may be a part of what is said, and what is said a part of a text.
    let place = if shown.len() <= all.len() {
        find(all, &shown, chars).map(|at| (chars.start.max(at) - at)..(chars.end.min(at + shown.len()).max(at) - at))
    } else {
        find_in(&shown, all).map(|at| chars.start + at..chars.end + at)
    };
    let Some(place) = place.filter(|place| !place.is_empty()) else { return Vec::new() };
    let color = text.override_text_color.unwrap_or_else(|| text.galley.job.sections.first().map_or(text.fallback_color, |section| section.format.color));
    let mut lines: Vec<(f32, f32, f32)> = Vec::new();
    for at in place {
        let (from, to) = (text.galley.pos_from_cursor(CCursor::new(at)), text.galley.pos_from_cursor(CCursor::new(at + 1)));
        // The last character of a row ends where the next row begins.
        if to.left() <= from.left() || (to.top() - from.top()).abs() > 1.0 {
            continue;
        }
        match lines.last_mut() {
            Some((_, end, bottom)) if (*bottom - from.bottom()).abs() < 1.0 => *end = to.left(),
            _ => lines.push((from.left(), to.left(), from.bottom())),
        }
    }
    let at = |x: f32, y: f32| Pos2::new(x, y) + text.pos.to_vec2();
    let stroke = Stroke::new(theme::stroke::STRONG, color);
    lines.into_iter().map(|(left, right, bottom)| Shape::line_segment([at(left, bottom - 4.0), at(right, bottom - 4.0)], stroke)).collect()
}

/// Where a shown text stands in all that is said, if the word is in it.
fn find(all: &[char], shown: &[char], chars: &Range<usize>) -> Option<usize> {
    if shown.is_empty() {
        return None;
    }
    let starts = all.windows(shown.len()).enumerate().filter(|(_, window)| *window == shown).map(|(at, _)| at);
    starts.into_iter().find(|at| *at < chars.end && chars.start < at + shown.len())
}

fn find_in(shown: &[char], all: &[char]) -> Option<usize> {
    if all.is_empty() { None } else { shown.windows(all.len()).position(|window| window == all) }
}
