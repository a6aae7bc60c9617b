//! Pixels, and rectangles of them.

use egui::{Rect, pos2};

/// A rectangle of whole pixels; `max` is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PixelRect {
    pub min: [usize; 2],
    pub max: [usize; 2],
}

impl PixelRect {
    pub fn new(min: [usize; 2], max: [usize; 2]) -> Self {
        Self { min, max }
    }

    /// The pixels from `rect`'s rounded edges inwards: what egui's renderers draw of a clip rectangle.
    pub(super) fn clip(rect: Rect, pixels_per_point: f32, size: [usize; 2]) -> Self {
        let edge = |value: f32, most: usize| pixel((value * pixels_per_point).round(), most);
        Self::new([edge(rect.min.x, size[0]), edge(rect.min.y, size[1])], [edge(rect.max.x, size[0]), edge(rect.max.y, size[1])])
    }

    /// All pixels that something inside `rect` could reach, with `margin` pixels around.
    pub(super) fn around(rect: Rect, pixels_per_point: f32, margin: f32, size: [usize; 2]) -> Self {
        let low = |value: f32, most: usize| pixel((value * pixels_per_point - margin).floor(), most);
        let high = |value: f32, most: usize| pixel((value * pixels_per_point + margin).ceil(), most);
        if !(rect.min.x <= rect.max.x && rect.min.y <= rect.max.y) {
            return Self::new([0, 0], [0, 0]);
        }
        Self::new([low(rect.min.x, size[0]), low(rect.min.y, size[1])], [high(rect.max.x, size[0]), high(rect.max.y, size[1])])
    }

    /// The same place in points: [`Self::clip`] gives it back.
    #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
    pub(super) fn points(&self, pixels_per_point: f32) -> Rect {
        let point = |[x, y]: [usize; 2]| pos2(x as f32, y as f32) / pixels_per_point;
        Rect::from_min_max(point(self.min), point(self.max))
    }

    pub fn width(&self) -> usize {
        self.max[0].saturating_sub(self.min[0])
    }

    pub fn height(&self) -> usize {
        self.max[1].saturating_sub(self.min[1])
    }

    /// In pixels.
    pub fn area(&self) -> usize {
        self.width() * self.height()
    }

    pub fn is_empty(&self) -> bool {
        self.area() == 0
    }

    pub fn intersect(&self, other: &Self) -> Self {
        Self::new(
            [self.min[0].max(other.min[0]), self.min[1].max(other.min[1])],
            [self.max[0].min(other.max[0]), self.max[1].min(other.max[1])],
        )
    }

    pub fn intersects(&self, other: &Self) -> bool {
        !self.intersect(other).is_empty()
    }

    /// The smallest rectangle that holds both.
    pub fn union(&self, other: &Self) -> Self {
        Self::new(
            [self.min[0].min(other.min[0]), self.min[1].min(other.min[1])],
            [self.max[0].max(other.max[0]), self.max[1].max(other.max[1])],
        )
    }

    pub fn contains(&self, other: &Self) -> bool {
        self.min[0] <= other.min[0] && self.min[1] <= other.min[1] && self.max[0] >= other.max[0] && self.max[1] >= other.max[1]
    }
}

/// A place in pixels, kept inside the picture. What is not a number lies at its beginning.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` keeps to the range of the type, and no picture is larger"
)]
fn pixel(place: f32, most: usize) -> usize {
    (place as usize).min(most)
}

/// An opaque picture. A pixel is `0x00RRGGBB`, as windows take it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    size: [usize; 2],
    pixels: Vec<u32>,
}

impl Picture {
    /// A black picture.
    pub fn new(size: [usize; 2]) -> Self {
        Self { size, pixels: vec![0; size[0] * size[1]] }
    }

    /// Width and height in pixels.
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// The whole of it.
    pub fn rect(&self) -> PixelRect {
        PixelRect::new([0, 0], self.size)
    }

    /// All pixels, row by row from the top, without gaps.
    pub fn pixels(&self) -> &[u32] {
        &self.pixels
    }

    pub(super) fn pixels_mut(&mut self) -> &mut [u32] {
        &mut self.pixels
    }

    /// The rows of a rectangle, each with its place in [`Self::pixels`].
    pub fn rows(&self, rect: PixelRect) -> impl Iterator<Item = (usize, &[u32])> {
        (rect.min[1]..rect.max[1]).filter_map(move |y| {
            let start = y * self.size[0] + rect.min[0];
            Some((start, self.pixels.get(start..start + rect.width())?))
        })
    }

    /// The same as bytes: red, green, blue and 255 a pixel.
    pub fn to_rgba(&self) -> Vec<u8> {
        let rgba = |pixel: &u32| {
            let [_, red, green, blue] = pixel.to_be_bytes();
            [red, green, blue, 255]
        };
        self.pixels.iter().flat_map(rgba).collect()
    }
}
