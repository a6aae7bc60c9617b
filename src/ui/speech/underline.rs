//! The line under the word that is being said.

use super::super::theme;
use crate::voice::Heard;
use egui::epaint::{ClippedShape, TextShape};
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
    let color = text
        .override_text_color
        .unwrap_or_else(|| text.galley.job.sections.first().map_or(text.fallback_color, |section| section.format.color));
    let mut lines: Vec<(f32, f32, f32)> = Vec::new();
    let mut first = 0;
    for row in &text.galley.rows {
        let count = row.row.glyphs.len();
        let from = place.start.clamp(first, first + count) - first;
        let to = place.end.clamp(first, first + count) - first;
        let glyphs = row.row.glyphs.get(from..to).unwrap_or_default();
        if let (Some(left), Some(right)) = (glyphs.first(), glyphs.last()) {
            lines.push((row.pos.x + left.pos.x, row.pos.x + right.max_x(), row.pos.y + row.row.height()));
        }
        first += count + usize::from(row.ends_with_newline);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::{self, Type};
    use egui::{Color32, Context, RawInput};
    use std::time::Instant;

    #[test]
    fn the_line_is_as_wide_as_the_word_in_whatever_row_it_stands() {
        let ctx = Context::default();
        theme::install_fonts(&ctx);
        let words = "Regardez la liste, au milieu de l’écran.";
        for word in words.split(' ') {
            let start = words[..words.find(word).unwrap()].chars().count();
            let heard = Heard { text: words.into(), chars: start..start + word.chars().count(), until: Instant::now() };
            let mut drawn = None;
            let mut output = ctx.run_ui(RawInput::default(), |ui| {
                let prose = crate::ui::prose::Prose::new(words, Type::BODY, 1.0, Color32::BLACK);
                let galley = prose.wrap(260.0).galley(ui.painter());
                assert!(galley.rows.len() > 1);
                let place = Rect::from_min_size(Pos2::new(10.0, 10.0), galley.size());
                let shape = Shape::galley(place.min, galley, Color32::BLACK);
                let mut shapes = vec![ClippedShape {
                    clip_rect: Rect::EVERYTHING,
                    shape,
                    transform_after_tessellation: egui::emath::TSTransform::default(),
                }];
                draw(&mut shapes, &heard, &[(words.to_owned(), place)]);
                let word_width = crate::ui::prose::Prose::new(word, Type::BODY, 1.0, Color32::BLACK).size(ui.painter()).x;
                drawn = Some((shapes, word_width));
            });
            output.textures_delta.clear();
            let (shapes, word_width) = drawn.unwrap();
            assert_eq!(shapes.len(), 2, "one line under “{word}”");
            let width = shapes[1].shape.visual_bounding_rect().width();
            assert!((width - word_width).abs() < 8.0, "“{word}”: {width} for {word_width}");
        }
    }
}
