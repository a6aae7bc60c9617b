//! The canvas: paints egui's shapes with the processor alone, and only where something changed.
//!
//! Knows egui's output and pixels; must not know windows, files or what the shapes stand for.
//!
//! A frame's shapes are compared with the last frame's ([`damage`]), those that reach a damaged rectangle are turned into triangles
//! by egui, and the triangles into pixels ([`raster`], [`blend`]). What is not a shape the canvas knows damages all.

mod blend;
mod damage;
mod picture;
mod raster;
mod textures;

pub use picture::{Picture, PixelRect};

use damage::Placed;
use egui::emath::{GuiRounding as _, TSTransform};
use egui::epaint::{ClippedShape, Primitive, Shape};
use egui::{Context, CornerRadius, TexturesDelta};
use raster::{Band, Ready, Scratch};
use std::sync::{LazyLock, Mutex, PoisonError};
use textures::{Changed, Textures};

/// From this many pixels on a second core pays for the time it takes to wake it.
const MANY_PIXELS: usize = 200_000;

/// Cores to paint with. Asked once: the answer is read from files.
static CORES: LazyLock<usize> = LazyLock::new(|| std::thread::available_parallelism().map_or(1, usize::from).min(4));

/// Pixels of one band: half a megabyte stays near the core while all that lies over each other is painted. Enough bands
/// that a core that has less to paint takes over from the other.
const BAND_PIXELS: usize = 128 * 1024;

/// A picture that follows egui's output.
#[derive(Default)]
pub struct Canvas {
    picture: Picture,
    pixels_per_point: f32,
    /// The frame on the picture.
    frame: Vec<Placed>,
    textures: Textures,
    changed: Changed,
}

impl Canvas {
    /// Takes over egui's changes of textures and leaves the delta empty. To be called with every output, also of one that
    /// is not painted; what egui frees stays until the next painting is done.
    pub fn update_textures(&mut self, delta: &mut TexturesDelta) {
        self.textures.update(delta, &mut self.changed);
    }

    /// Paints one output and returns where the picture changed: rectangles that do not overlap, in pixels.
    ///
    /// `size` is the picture's width and height in pixels. `ctx` turns shapes into triangles; it is the one they come from.
    pub fn paint(&mut self, ctx: &Context, shapes: Vec<ClippedShape>, size: [usize; 2], pixels_per_point: f32) -> Vec<PixelRect> {
        let is_other = self.picture.size() != size || self.pixels_per_point != pixels_per_point;
        if self.picture.size() != size {
            self.picture = Picture::new(size);
        }
        self.pixels_per_point = pixels_per_point;
        let frame: Vec<Placed> = shapes.into_iter().map(|shape| Placed::new(shape, pixels_per_point, size)).collect();
        let changed = std::mem::take(&mut self.changed);
        let whole = self.picture.rect();
        let rects = if is_other { vec![whole] } else { damage::between(&self.frame, &frame, &changed, whole) };
        self.frame = frame;
        for rect in &rects {
            self.repaint(ctx, *rect, self.first_seen(*rect));
        }
        self.textures.free();
        rects
    }

    /// Paints the whole picture again from the frame it shows. It was right before, so it is the same afterwards: for benches, and
    /// for the test that says so.
    pub fn repaint_all(&mut self, ctx: &Context) {
        let whole = self.picture.rect();
        self.repaint(ctx, whole, self.first_seen(whole));
    }

    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// The shape to begin with: what an opaque surface hides need not be painted.
    fn first_seen(&self, rect: PixelRect) -> usize {
        self.frame.iter().rposition(|placed| hides(&placed.shape, rect, self.pixels_per_point, self.picture.size())).unwrap_or_default()
    }

    /// Paints what the frame shows inside one rectangle, from its shape number `first` on.
    fn repaint(&mut self, ctx: &Context, rect: PixelRect, first: usize) {
        let reaching = |placed: &&Placed| placed.reach.intersects(&rect);
        let shapes = self.frame.iter().skip(first).filter(reaching).map(|placed| placed.shape.clone()).collect();
        let size = self.picture.size();
        let ready: Vec<Ready<'_>> = ctx
            .tessellate(shapes, self.pixels_per_point)
            .iter()
            .filter_map(|clipped| {
                let clip = PixelRect::clip(clipped.clip_rect, self.pixels_per_point, size).intersect(&rect);
                match &clipped.primitive {
                    Primitive::Mesh(mesh) if !clip.is_empty() => {
                        Some(Ready::new(mesh, clip, self.pixels_per_point, self.textures.get(mesh.texture_id)))
                    }
                    // A callback paints with OpenGL; the kiosk has none.
                    _ => None,
                }
            })
            .collect();
        paint_rect(self.picture.pixels_mut(), size[0], rect, &ready);
    }
}

/// Paints a rectangle anew, with more than one core where it is large.
fn paint_rect(pixels: &mut [u32], width: usize, rect: PixelRect, ready: &[Ready<'_>]) {
    let Some(rows) = pixels.get_mut(rect.min[1] * width..rect.max[1] * width) else { return };
    let paint = |top: usize, rows: &mut [u32]| {
        let clip = rect.intersect(&PixelRect::new([0, top], [width, top + rows.len() / width]));
        for row in rows.chunks_mut(width) {
            if let Some(row) = row.get_mut(rect.min[0]..rect.max[0]) {
                row.fill(0);
            }
        }
        let mut band = Band { pixels: rows, width, top, clip };
        let mut scratch = Scratch::default();
        for mesh in ready {
            mesh.paint(&mut band, &mut scratch);
        }
    };
    if rect.area() < MANY_PIXELS || *CORES == 1 {
        paint(rect.min[1], rows);
        return;
    }
    let height = (BAND_PIXELS / width.max(1)).max(1);
    let bands = Mutex::new((rect.min[1]..).step_by(height).zip(rows.chunks_mut(height * width)));
    let work = || {
        loop {
            let band = bands.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((top, rows)) = band else { break };
            paint(top, rows);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..*CORES {
            // Where no thread can be had, this one does the work alone.
            std::thread::Builder::new().name("canvas".to_owned()).spawn_scoped(scope, work).ok();
        }
        work();
    });
}

/// Whether a shape covers the whole rectangle with an opaque colour.
fn hides(clipped: &ClippedShape, rect: PixelRect, pixels_per_point: f32, size: [usize; 2]) -> bool {
    let Shape::Rect(shape) = &clipped.shape else { return false };
    let is_moved = clipped.transform_after_tessellation != TSTransform::IDENTITY || shape.round_to_pixels == Some(false);
    if is_moved || !shape.fill.is_opaque() || shape.brush.is_some() || shape.angle != 0.0 || shape.blur_width != 0.0 {
        return false;
    }
    let CornerRadius { nw, ne, sw, se } = shape.corner_radius;
    let inset = f32::from(nw.max(ne).max(sw).max(se)) + shape.stroke.width;
    // egui moves edges onto whole pixels; with rounded corners or a line around, a pixel more is left out for the soft edge.
    let inner = shape.rect.round_to_pixels(pixels_per_point).shrink(if inset > 0.0 { inset + 1.0 / pixels_per_point } else { 0.0 });
    [inner, clipped.clip_rect].into_iter().all(|outer| PixelRect::clip(outer, pixels_per_point, size).contains(&rect))
}

#[cfg(test)]
mod tests;
