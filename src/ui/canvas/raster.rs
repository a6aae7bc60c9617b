//! Triangles into pixels.
//!
//! A pixel belongs to a triangle where its middle lies inside; a middle on a shared edge belongs to one of the two (the top-left
//! rule), so that no pixel is painted twice or left out. Corners are snapped to 1/256 pixel, as graphics cards do, and reckoned
//! with in whole numbers. What a pixel gets depends on its place alone, never on where a row or a clip begins: a part painted
//! again is the same to the bit.

use super::blend;
use super::picture::PixelRect;
use super::textures::{Texels, Texture};
use egui::Mesh;
use std::ops::Range;

/// Parts of a pixel that corners are snapped to.
const SUB: i64 = 256;

/// Farther than this from the picture, in pixels, a corner is moved nearer: products must fit into 64 bits.
const FAR: f32 = 1.0e6;

/// Some whole rows of a picture.
pub struct Band<'a> {
    /// Of rows without gaps.
    pub pixels: &'a mut [u32],
    /// Pixels a row.
    pub width: usize,
    /// The first row's place in the picture.
    pub top: usize,
    /// Where painting is wanted, in the picture.
    pub clip: PixelRect,
}

impl Band<'_> {
    /// The pixels of one row from `left` to `right`.
    #[inline]
    fn row(&mut self, y: usize, left: usize, right: usize) -> Option<&mut [u32]> {
        let start = (y - self.top) * self.width;
        self.pixels.get_mut(start + left..start + right)
    }
}

/// A mesh made ready: looked through once, painted into as many bands as there are.
pub struct Ready<'a> {
    texture: Option<&'a Texture>,
    clip: PixelRect,
    pieces: Vec<Piece>,
}

/// A part of a mesh, with the rows that it reaches.
struct Piece {
    rows: [i64; 2],
    kind: Kind,
}

enum Kind {
    /// An upright rectangle with a picture in it: a glyph, an icon.
    Image(Image),
    Solid(Edges, u32),
    Shaded(Edges, [Plane; 4]),
    Textured(Edges, Pattern),
}

/// A picture in an upright rectangle, all of one tint.
struct Image {
    columns: [i64; 2],
    /// Left and top, in pixels.
    origin: [f32; 2],
    /// Texels at left and top.
    texel: [f32; 2],
    /// Texels a pixel.
    step: [f32; 2],
    tint: u32,
}

/// Texture and colours in any triangle.
struct Pattern {
    u: Plane,
    v: Plane,
    colour: [Plane; 4],
    /// Where the colour is the same everywhere.
    tint: Option<u32>,
}

/// A value that changes evenly over the picture.
#[derive(Clone, Copy)]
struct Plane {
    origin: [f32; 2],
    value: f32,
    slope: [f32; 2],
}

impl Plane {
    /// At the middle of a row's pixels: what they share.
    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
    fn at_row(&self, y: usize) -> f32 {
        self.value + self.slope[1] * (y as f32 + 0.5 - self.origin[1])
    }

    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
    fn at(&self, row: f32, x: usize) -> f32 {
        row + self.slope[0] * (x as f32 + 0.5 - self.origin[0])
    }
}

/// A corner of a triangle.
#[derive(Clone, Copy)]
struct Corner {
    /// In 1/256 pixel.
    place: [i64; 2],
    /// In texels.
    texel: [f32; 2],
    colour: u32,
}

/// The three edges of a triangle, for finding where a row of pixels lies inside.
#[derive(Clone, Copy)]
struct Edges([Edge; 3]);

/// A pixel `(x, y)` lies on the inner side where `at_origin + down * y - slope * x >= 0`; `slope` is above nothing at an edge on the
/// right, below nothing at one on the left.
#[derive(Clone, Copy)]
struct Edge {
    at_origin: i64,
    down: i64,
    slope: i64,
    /// `1 / |slope|`: whole numbers of this size take long to divide.
    inverse: f64,
}

impl Edge {
    /// `room / |slope|`, rounded down.
    #[inline]
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a first guess, made exact below")]
    fn divided(&self, room: i64) -> i64 {
        let size = self.slope.abs();
        let mut quotient = (room as f64 * self.inverse) as i64;
        let mut rest = room - quotient * size;
        while rest < 0 {
            rest += size;
            quotient -= 1;
        }
        while rest >= size {
            rest -= size;
            quotient += 1;
        }
        quotient
    }
}

impl Edges {
    fn new([a, b, c]: [[i64; 2]; 3]) -> Self {
        let edge = |from: [i64; 2], to: [i64; 2]| {
            let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
            // Pixels exactly on a bottom or right edge belong to the neighbour.
            let is_top_left = dy < 0 || (dy == 0 && dx > 0);
            let at_origin = dx * (SUB / 2 - from[1]) - dy * (SUB / 2 - from[0]) - i64::from(!is_top_left);
            let slope = dy * SUB;
            #[expect(clippy::cast_precision_loss, reason = "a first guess is made of it")]
            let inverse = 1.0 / slope.abs() as f64;
            Edge { at_origin, down: dx * SUB, slope, inverse }
        };
        Self([edge(a, b), edge(b, c), edge(c, a)])
    }

    /// Calls `paint` with each row that has pixels inside the triangle and the clip, and the first pixel and the one after the last.
    #[inline]
    fn each_row(&self, rows: Range<usize>, clip: PixelRect, mut paint: impl FnMut(usize, usize, usize)) {
        for y in rows {
            if let Some((left, right)) = self.span(y, clip.min[0], clip.max[0]) {
                paint(y, left, right);
            }
        }
    }

    /// The pixels of row `y` inside the triangle and inside `least..most`.
    #[inline]
    fn span(&self, y: usize, least: usize, most: usize) -> Option<(usize, usize)> {
        let signed = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
        let (y, mut left, mut right) = (signed(y), signed(least), signed(most));
        for edge in &self.0 {
            let room = edge.at_origin + edge.down * y;
            match edge.slope.signum() {
                0 if room < 0 => return None,
                0 => {}
                1 => right = right.min(edge.divided(room) + 1),
                _ => left = left.max(-edge.divided(room)),
            }
        }
        if left < right { Some((usize::try_from(left).ok()?, usize::try_from(right).ok()?)) } else { None }
    }
}

/// Room for one row of texels, kept from row to row.
#[derive(Default)]
pub struct Scratch {
    coverage: Vec<u8>,
    colours: Vec<u32>,
}

impl Scratch {
    /// A row of a texture, one colour all over it, over a row of pixels: `place` says which column a pixel shows, `v` which line.
    #[inline]
    fn paint_row(&mut self, row: &mut [u32], texture: &Texture, place: impl Fn(usize) -> f32, v: f32, tint: u32) {
        let (line, down) = split(v);
        let lines = [texture.wrap(line, texture.height), texture.wrap(line.saturating_add(1), texture.height)];
        let span = lines.map(|line| line * texture.width..(line + 1) * texture.width);
        // The two texels of a line that a pixel lies between, and the weight of the second one.
        let columns = |index: usize| {
            let (column, right) = split(place(index));
            let is_inside = usize::try_from(column).ok().filter(|column| column + 1 < texture.width);
            let pair = is_inside.map_or_else(
                || [texture.wrap(column, texture.width), texture.wrap(column.saturating_add(1), texture.width)],
                |column| [column, column + 1],
            );
            (pair, right)
        };
        match &texture.texels {
            Texels::Coverage(texels) => {
                let [Some(above), Some(below)] = span.map(|span| texels.get(span)) else { return };
                self.coverage.clear();
                self.coverage.extend((0..row.len()).map(|index| {
                    let ([a, b], right) = columns(index);
                    let at = |line: &[u8], column: usize| u32::from(line.get(column).copied().unwrap_or_default());
                    let mix = |a: u32, b: u32, weight: u32| (a * (256 - weight) + b * weight + 128) >> 8;
                    let (above, below) = (mix(at(above, a), at(above, b), right), mix(at(below, a), at(below, b), right));
                    #[expect(clippy::cast_possible_truncation, reason = "between two bytes")]
                    let coverage = mix(above, below, down) as u8;
                    coverage
                }));
                blend::cover(row, &self.coverage, tint);
            }
            Texels::Colour(texels) => {
                let [Some(above), Some(below)] = span.map(|span| texels.get(span)) else { return };
                self.colours.clear();
                self.colours.extend((0..row.len()).map(|index| {
                    let ([a, b], right) = columns(index);
                    let at = |line: &[u32], column: usize| line.get(column).copied().unwrap_or_default();
                    mix(mix(at(above, a), at(above, b), right), mix(at(below, a), at(below, b), right), down)
                }));
                blend::paint(row, &self.colours, tint);
            }
        }
    }
}

impl<'a> Ready<'a> {
    /// Looks through a mesh, whose places are in points.
    pub fn new(mesh: &Mesh, clip: PixelRect, pixels_per_point: f32, texture: Option<&'a Texture>) -> Self {
        let corners: Vec<Corner> = mesh.vertices.iter().map(|vertex| corner(vertex, pixels_per_point, texture)).collect();
        let mut pieces = Vec::new();
        let (triangles, _) = mesh.indices.as_chunks::<3>();
        let mut triangles = triangles.iter().peekable();
        let get = |index: u32| corners.get(usize::try_from(index).ok()?).copied();
        while let Some(triangle) = triangles.next() {
            let [Some(a), Some(b), Some(c)] = triangle.map(get) else { continue };
            let image = triangles.peek().and_then(|next| {
                let is_other_half = next[0] == triangle[2] && next[1] == triangle[1];
                if is_other_half { Image::new([a, b, c, get(next[2])?], texture?) } else { None }
            });
            if let Some((rows, image)) = image {
                triangles.next();
                pieces.push(Piece { rows, kind: Kind::Image(image) });
            } else if let Some(piece) = piece([a, b, c], texture) {
                pieces.push(piece);
            }
        }
        Self { texture, clip, pieces }
    }

    pub fn paint(&self, band: &mut Band<'_>, scratch: &mut Scratch) {
        let clip = self.clip.intersect(&band.clip);
        if clip.is_empty() {
            return;
        }
        for piece in &self.pieces {
            let Some((top, bottom)) = within(piece.rows, clip.min[1], clip.max[1]) else { continue };
            match (&piece.kind, self.texture) {
                (Kind::Solid(edges, colour), _) => edges.each_row(top..bottom, clip, |y, left, right| {
                    if let Some(row) = band.row(y, left, right) {
                        blend::fill(row, *colour);
                    }
                }),
                (Kind::Shaded(edges, planes), _) => {
                    edges.each_row(top..bottom, clip, |y, left, right| shade(band, y, left, right, planes));
                }
                (Kind::Textured(edges, pattern), Some(texture)) => {
                    edges.each_row(top..bottom, clip, |y, left, right| pattern.paint(band, y, left, right, texture, scratch));
                }
                (Kind::Image(image), Some(texture)) => {
                    if let Some((left, right)) = within(image.columns, clip.min[0], clip.max[0]) {
                        for y in top..bottom {
                            image.paint(band, y, left, right, texture, scratch);
                        }
                    }
                }
                (Kind::Textured(..) | Kind::Image(_), None) => {}
            }
        }
    }
}

/// The part of `range` that lies inside `least..most`.
fn within(range: [i64; 2], least: usize, most: usize) -> Option<(usize, usize)> {
    let low = usize::try_from(range[0].max(0)).ok()?.max(least);
    let high = usize::try_from(range[1].max(0)).ok()?.min(most);
    (low < high).then_some((low, high))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "at most a million pixels; textures are far smaller than 2^23"
)]
fn corner(vertex: &egui::epaint::Vertex, pixels_per_point: f32, texture: Option<&Texture>) -> Corner {
    let snap = |points: f32| ((points * pixels_per_point).clamp(-FAR, FAR) * SUB as f32).round() as i64;
    let (width, height) = texture.map_or((1, 1), |texture| (texture.width, texture.height));
    let [r, g, b, a] = vertex.color.to_array();
    Corner {
        place: [snap(vertex.pos.x), snap(vertex.pos.y)],
        texel: [vertex.uv.x * width as f32, vertex.uv.y * height as f32],
        colour: u32::from_be_bytes([a, r, g, b]),
    }
}

/// The first row or column whose middle lies at or after this place.
fn first_middle(place: i64) -> i64 {
    (place + SUB / 2 - 1).div_euclid(SUB)
}

#[expect(clippy::cast_precision_loss, reason = "at most a million pixels, to 1/256")]
fn pixels(place: i64) -> f32 {
    place as f32 / SUB as f32
}

/// A triangle; none where it covers nothing or is clear.
fn piece([a, mut b, mut c]: [Corner; 3], texture: Option<&Texture>) -> Option<Piece> {
    let across = |b: Corner, c: Corner| {
        (b.place[0] - a.place[0]) * (c.place[1] - a.place[1]) - (b.place[1] - a.place[1]) * (c.place[0] - a.place[0])
    };
    if across(b, c) < 0 {
        (b, c) = (c, b);
    }
    if across(b, c) == 0 || (a.colour | b.colour | c.colour) == 0 {
        return None;
    }
    let corners = [a, b, c];
    let heights = corners.map(|corner| corner.place[1]);
    let rows = [first_middle(heights.into_iter().min()?), first_middle(heights.into_iter().max()?)];
    let edges = Edges::new(corners.map(|corner| corner.place));
    let is_one_colour = a.colour == b.colour && a.colour == c.colour;
    // egui marks what has no texture by the white texel in the corner of its atlas.
    let is_plain = corners.iter().all(|corner| corner.texel == [0.0, 0.0]) && texture.is_some_and(|texture| texture.texel(0) == u32::MAX);
    let kind = if is_plain && is_one_colour {
        Kind::Solid(edges, a.colour)
    } else if is_plain {
        Kind::Shaded(edges, colours(&corners))
    } else {
        let texel = |axis: usize| plane(&corners, corners.map(|corner| corner.texel.get(axis).copied().unwrap_or_default()));
        let tint = is_one_colour.then_some(a.colour);
        Kind::Textured(edges, Pattern { u: texel(0), v: texel(1), colour: colours(&corners), tint })
    };
    Some(Piece { rows, kind })
}

/// Red, green, blue and opacity over a triangle.
fn colours(corners: &[Corner; 3]) -> [Plane; 4] {
    [16, 8, 0, 24].map(|shift| plane(corners, corners.map(|corner| f32::from((corner.colour >> shift & 255) as u8))))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "reckoned in twice the precision that is kept")]
fn plane(corners: &[Corner; 3], values: [f32; 3]) -> Plane {
    let [a, b, c] = corners.map(|corner| corner.place.map(|place| place as f64 / SUB as f64));
    let [at_a, at_b, at_c] = values.map(f64::from);
    let (b, c) = ([b[0] - a[0], b[1] - a[1]], [c[0] - a[0], c[1] - a[1]]);
    let across = b[0] * c[1] - b[1] * c[0];
    let slope = [((at_b - at_a) * c[1] - (at_c - at_a) * b[1]) / across, ((at_c - at_a) * b[0] - (at_b - at_a) * c[0]) / across];
    Plane { origin: a.map(|place| place as f32), value: values[0], slope: slope.map(|slope| slope as f32) }
}

/// A row of colours that change.
fn shade(band: &mut Band<'_>, y: usize, left: usize, right: usize, planes: &[Plane; 4]) {
    let start = planes.map(|plane| plane.at_row(y));
    let Some(row) = band.row(y, left, right) else { return };
    if planes.iter().all(|plane| plane.slope[0] == 0.0) {
        let source = start.map(|value| value.clamp(0.0, 255.0));
        for pixel in row {
            *pixel = blend::over_exact(source, *pixel);
        }
        return;
    }
    for (x, pixel) in (left..).zip(row) {
        *pixel = blend::over_exact(at(planes, start, x), *pixel);
    }
}

/// Four values at one pixel, each a byte's worth.
#[inline]
fn at(planes: &[Plane; 4], row: [f32; 4], x: usize) -> [f32; 4] {
    let mut values = row;
    for (value, plane) in values.iter_mut().zip(planes) {
        *value = plane.at(*value, x).clamp(0.0, 255.0);
    }
    values
}

impl Pattern {
    fn paint(&self, band: &mut Band<'_>, y: usize, left: usize, right: usize, texture: &Texture, scratch: &mut Scratch) {
        let (u, v) = (self.u.at_row(y) - 0.5, self.v.at_row(y) - 0.5);
        let smooth = texture.is_smooth(self.u.slope[0].abs().max(self.v.slope[0].abs()));
        // An upright picture's rows are rows of the texture; reckoning leaves a crumb.
        let is_upright = self.v.slope[0].abs() < 1.0e-6;
        if let Some(tint) = self.tint
            && is_upright
            && smooth
        {
            if let Some(row) = band.row(y, left, right) {
                scratch.paint_row(row, texture, |index| self.u.at(u, left + index), v, tint);
            }
            return;
        }
        let texels = |x: usize| sample(texture, self.u.at(u, x), if is_upright { v } else { self.v.at(v, x) }, smooth);
        let start = [0, 1, 2, 3].map(|channel: usize| self.colour.get(channel).map_or(0.0, |plane| plane.at_row(y)));
        let Some(row) = band.row(y, left, right) else { return };
        for (x, pixel) in (left..).zip(row) {
            let [a, r, g, b] = texels(x).to_be_bytes().map(|byte| f32::from(byte) * (1.0 / 255.0));
            let mut colour = at(&self.colour, start, x);
            for (value, texel) in colour.iter_mut().zip([r, g, b, a]) {
                *value *= texel;
            }
            *pixel = blend::over_exact(colour, *pixel);
        }
    }
}

impl Image {
    /// The rectangle of two triangles, where it is upright and of one colour.
    #[expect(clippy::cast_precision_loss, reason = "at most a million pixels, to 1/256")]
    fn new([a, b, c, d]: [Corner; 4], texture: &Texture) -> Option<([i64; 2], Self)> {
        let is_upright = |a: &Corner, b: &Corner, c: &Corner, d: &Corner| {
            a.place[1] == b.place[1] && c.place[1] == d.place[1] && a.place[0] == c.place[0] && b.place[0] == d.place[0]
        };
        let is_one_colour = a.colour == b.colour && a.colour == c.colour && a.colour == d.colour;
        let texels_are_upright =
            a.texel[1] == b.texel[1] && c.texel[1] == d.texel[1] && a.texel[0] == c.texel[0] && b.texel[0] == d.texel[0];
        let is_plain = texture.texel(0) == u32::MAX && a.texel == [0.0, 0.0] && d.texel == [0.0, 0.0];
        if !is_upright(&a, &b, &c, &d) || !is_one_colour || !texels_are_upright || is_plain {
            return None;
        }
        let size = [d.place[0] - a.place[0], d.place[1] - a.place[1]];
        if size[0] <= 0 || size[1] <= 0 || a.colour == 0 {
            return None;
        }
        let step = |from: f32, to: f32, size: i64| (to - from) * SUB as f32 / size as f32;
        let image = Self {
            columns: [first_middle(a.place[0]), first_middle(d.place[0])],
            origin: [pixels(a.place[0]), pixels(a.place[1])],
            texel: a.texel,
            step: [step(a.texel[0], d.texel[0], size[0]), step(a.texel[1], d.texel[1], size[1])],
            tint: a.colour,
        };
        Some(([first_middle(a.place[1]), first_middle(d.place[1])], image))
    }

    #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
    fn paint(&self, band: &mut Band<'_>, y: usize, left: usize, right: usize, texture: &Texture, scratch: &mut Scratch) {
        let place = |axis: [f32; 3], at: usize| axis[1] + (at as f32 + 0.5 - axis[0]) * axis[2] - 0.5;
        let (horizontal, vertical) = ([self.origin[0], self.texel[0], self.step[0]], [self.origin[1], self.texel[1], self.step[1]]);
        let v = place(vertical, y);
        if let (Some(column), Some(line)) = (self.offset(0), self.offset(1)) {
            // Each pixel is one texel.
            let start = line.checked_add_unsigned(y).zip(column.checked_add_unsigned(left)).and_then(|(line, column)| {
                let (line, column) = (usize::try_from(line).ok()?, usize::try_from(column).ok()?);
                (line < texture.height && column + (right - left) <= texture.width).then_some(line * texture.width + column)
            });
            if let Some(start) = start
                && let Some(row) = band.row(y, left, right)
            {
                let span = start..start + (right - left);
                match &texture.texels {
                    Texels::Coverage(texels) => blend::cover(row, texels.get(span).unwrap_or_default(), self.tint),
                    Texels::Colour(texels) => blend::paint(row, texels.get(span).unwrap_or_default(), self.tint),
                }
                return;
            }
        }
        let smooth = texture.is_smooth(self.step[0].abs().max(self.step[1].abs()));
        let Some(row) = band.row(y, left, right) else { return };
        if smooth {
            scratch.paint_row(row, texture, |index| place(horizontal, left + index), v, self.tint);
        } else {
            for (x, pixel) in (left..).zip(row) {
                *pixel = blend::over(blend::tint(sample(texture, place(horizontal, x), v, false), self.tint), *pixel);
            }
        }
    }

    /// From a pixel's number to its texel's, where they lie exactly over each other.
    #[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "textures are far smaller than 2^23; two axes")]
    fn offset(&self, axis: usize) -> Option<isize> {
        let offset = self.texel[axis] - self.origin[axis];
        let is_exact = (self.step[axis] - 1.0).abs() < 1.0e-4 && (offset - offset.round()).abs() < 1.0 / 256.0;
        is_exact.then_some(offset.round() as isize)
    }
}

/// The texture at a place counted from the middle of its first texel.
#[inline]
fn sample(texture: &Texture, u: f32, v: f32, smooth: bool) -> u32 {
    if !smooth {
        let ((x, _), (y, _)) = (split(u + 0.5), split(v + 0.5));
        return texture.texel(texture.wrap(y, texture.height) * texture.width + texture.wrap(x, texture.width));
    }
    let ((x, right), (y, down)) = (split(u), split(v));
    let columns = [texture.wrap(x, texture.width), texture.wrap(x.saturating_add(1), texture.width)];
    let lines = [texture.wrap(y, texture.height), texture.wrap(y.saturating_add(1), texture.height)].map(|line| line * texture.width);
    let across = |line: usize| mix(texture.texel(line + columns[0]), texture.texel(line + columns[1]), right);
    mix(across(lines[0]), across(lines[1]), down)
}

/// The texel before a place, and how far it is to the next one, in 1/256.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "textures are far smaller than 2^23"
)]
fn split(place: f32) -> (i32, u32) {
    // `floor` is a call on processors without SSE 4.1.
    let whole = place as i32;
    let whole = if (whole as f32) > place { whole.saturating_sub(1) } else { whole };
    (whole, ((place - whole as f32) * 256.0 + 0.5) as u32)
}

/// Between two texels; `weight` of the second one, in 1/256.
#[inline]
fn mix(a: u32, b: u32, weight: u32) -> u32 {
    let half = |a: u32, b: u32| ((a & 0x00ff_00ff) * (256 - weight) + (b & 0x00ff_00ff) * weight + 0x0080_0080) >> 8 & 0x00ff_00ff;
    half(a, b) | half(a >> 8, b >> 8) << 8
}
