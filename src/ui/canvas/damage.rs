//! Where two frames differ.
//!
//! Both are lists of shapes, painted one over the other. If some shapes of the one are paired, in order, with equal shapes of the
//! other, then a pixel that no unpaired shape reaches has the same shapes over it in the same order, and so the same colour. Which
//! shapes are paired changes how much is painted again, never the picture.

use super::picture::PixelRect;
use super::textures::Changed;
use egui::TextureId;
use egui::epaint::{ClippedShape, Shape};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// More rectangles than this cost more than they save.
const MOST_RECTS: usize = 24;

/// How far beyond its bounds a shape may reach, in pixels: half a pixel of soft edge, and what egui moves it by to sharpen it.
const MARGIN: f32 = 2.0;

/// A shape of a frame, with the pixels that it may reach.
pub struct Placed {
    pub shape: ClippedShape,
    pub reach: PixelRect,
}

impl Placed {
    pub fn new(mut shape: ClippedShape, pixels_per_point: f32, size: [usize; 2]) -> Self {
        let clip = PixelRect::clip(shape.clip_rect, pixels_per_point, size);
        let moved = shape.transform_after_tessellation;
        let bounds = moved * shape.shape.visual_bounding_rect();
        let overhang = overhang(&shape.shape);
        let margin = (MARGIN + overhang.unwrap_or_default() * pixels_per_point) * moved.scaling.max(1.0);
        let reach = PixelRect::around(bounds, pixels_per_point, margin, size).intersect(&clip);
        if overhang.is_some() {
            shape.clip_rect = reach.points(pixels_per_point);
        }
        Self { shape, reach }
    }

    /// What pairs two shapes: most have a place of their own.
    fn place(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        std::mem::discriminant(&self.shape.shape).hash(&mut hasher);
        self.reach.hash(&mut hasher);
        let clip = self.shape.clip_rect;
        [clip.min.x, clip.min.y, clip.max.x, clip.max.y].map(f32::to_bits).hash(&mut hasher);
        hasher.finish()
    }
}

/// What egui's own bounds leave out, in points: the corners of lines, which may be pointed. Where there are any, they are cut off
/// there: two lines that nearly fold back would make a needle as long as the screen.
fn overhang(shape: &Shape) -> Option<f32> {
    match shape {
        Shape::Path(path) => Some(path.stroke.width),
        Shape::Band(band) => Some(band.stroke.width),
        Shape::QuadraticBezier(curve) => Some(curve.stroke.width),
        Shape::CubicBezier(curve) => Some(curve.stroke.width),
        // A line thicker than the circle is wide.
        Shape::Circle(circle) => Some(circle.stroke.width),
        Shape::Ellipse(ellipse) => Some(ellipse.stroke.width),
        Shape::Vec(shapes) => shapes.iter().filter_map(overhang).reduce(f32::max),
        Shape::Noop | Shape::LineSegment { .. } | Shape::Rect(_) | Shape::Text(_) | Shape::Mesh(_) | Shape::Callback(_) => None,
    }
}

fn same(old: &ClippedShape, new: &ClippedShape) -> bool {
    old.clip_rect == new.clip_rect && old.shape == new.shape && old.transform_after_tessellation == new.transform_after_tessellation
}

/// Whether a shape uses one of these textures.
fn uses(shape: &Shape, textures: &[TextureId]) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(|shape| uses(shape, textures)),
        other => textures.contains(&other.texture_id()),
    }
}

/// Whether a shape paints in a way that nobody but itself knows.
fn is_unknown(placed: &Placed) -> bool {
    matches!(placed.shape.shape, Shape::Callback(_))
}

/// What is to be painted again: rectangles that do not overlap.
pub fn between(old: &[Placed], new: &[Placed], changed: &Changed, whole: PixelRect) -> Vec<PixelRect> {
    if changed.atlas || old.iter().chain(new).any(is_unknown) {
        return vec![whole];
    }
    let is_same = |old: &Placed, new: &Placed| same(&old.shape, &new.shape) && !uses(&new.shape.shape, &changed.textures);
    let mut rects = Vec::new();
    let mut add = |placed: &[Placed]| rects.extend(placed.iter().map(|placed| placed.reach).filter(|reach| !reach.is_empty()));

    let head = old.iter().zip(new).take_while(|(old, new)| is_same(old, new)).count();
    let (old, new) = (old.get(head..).unwrap_or_default(), new.get(head..).unwrap_or_default());
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| is_same(old, new)).count();
    let (old, new) = (old.get(..old.len() - tail).unwrap_or_default(), new.get(..new.len() - tail).unwrap_or_default());

    let places = |placed: &[Placed]| placed.iter().map(Placed::place).collect::<Vec<_>>();
    for op in capture_diff_slices(Algorithm::Patience, &places(old), &places(new)) {
        let (olds, news) = (old.get(op.old_range()).unwrap_or_default(), new.get(op.new_range()).unwrap_or_default());
        if let DiffOp::Equal { .. } = op {
            for (old, new) in olds.iter().zip(news).filter(|(old, new)| !is_same(old, new)) {
                add(std::slice::from_ref(old));
                add(std::slice::from_ref(new));
            }
        } else {
            add(olds);
            add(news);
        }
    }
    merged(rects)
}

/// The same pixels in few rectangles that do not overlap; where two are joined, what lies between them too.
fn merged(mut rects: Vec<PixelRect>) -> Vec<PixelRect> {
    let mut merged: Vec<PixelRect> = Vec::new();
    while let Some(mut rect) = rects.pop() {
        // A joined rectangle may touch one that it did not touch before.
        while let Some(near) = merged.iter().position(|other| are_better_joined(&rect, other)) {
            rect = rect.union(&merged.swap_remove(near));
        }
        merged.push(rect);
        if merged.len() > MOST_RECTS {
            let union = merged.iter().copied().reduce(|a, b| a.union(&b));
            merged = union.into_iter().collect();
        }
    }
    merged
}

fn are_better_joined(a: &PixelRect, b: &PixelRect) -> bool {
    // Two that hardly leave a gap cost less together: shapes in the gap are looked through once.
    a.intersects(b) || a.union(b).area() <= a.area() + b.area() + 4096
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rect() -> impl Strategy<Value = PixelRect> {
        ([0_usize..300, 0..200], [1_usize..60, 1..60]).prop_map(|(min, size)| PixelRect::new(min, [min[0] + size[0], min[1] + size[1]]))
    }

    proptest! {
        #[test]
        fn merged_rectangles_hold_all_and_do_not_overlap(rects in prop::collection::vec(rect(), 0..60)) {
            let merged = merged(rects.clone());
            for rect in &rects {
                prop_assert!(merged.iter().any(|all| all.contains(rect)), "{rect:?} is lost");
            }
            for (index, a) in merged.iter().enumerate() {
                prop_assert!(merged.iter().skip(index + 1).all(|b| !a.intersects(b)), "{a:?} overlaps");
            }
            prop_assert!(merged.len() <= MOST_RECTS);
        }
    }

    #[test]
    fn far_corners_stay_apart() {
        let corner = PixelRect::new([0, 0], [100, 100]);
        let other = PixelRect::new([1000, 900], [1100, 1000]);
        assert_eq!(merged(vec![corner, other]).len(), 2);
    }
}
