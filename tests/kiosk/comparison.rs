//! Pictures compared with those that are committed.
//!
//! The canvas counts in whole numbers and gives the same pixels everywhere. Glyphs do not come from it: egui has them drawn by
//! `vello_cpu`, with whatever SIMD the processor has and no way to choose another, so that two processors may differ a little where a
//! glyph covers a part of a pixel. There, and only there, more is allowed.

use crate::canvas_renderer::size_px;
use crate::support::Screen;
use egui::epaint::{ClippedShape, ImageDelta, Shape, TextShape};
use egui::{Color32, Context, TextureId, TextureOptions, TexturesDelta};
use image::RgbaImage;
use pas_a_pas::ui::canvas::Canvas;
use std::path::{Path, PathBuf};

/// How far a channel may be from the committed one.
const ANYWHERE: u8 = 2;
/// The same where a glyph covers a part of a pixel.
const ON_GLYPH_EDGES: u8 = 8;

/// Where two pictures are further apart than they may be.
#[derive(Debug, Default)]
pub struct Difference {
    pub pixels: Vec<[u32; 2]>,
    /// The largest distance of a channel, anywhere in the picture.
    pub largest: u8,
}

/// Compares what the screen shows with `tests/pictures/NAME.png`. With `UPDATE_SNAPSHOTS=1`, renews that file instead.
pub fn compare(screen: &mut Screen, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let [committed, new, diff] = ["png", "new.png", "diff.png"].map(|ending| folder.join(format!("{name}.{ending}")));
    let picture = screen.render().expect("the canvas draws");
    let edges = glyph_edges(&screen.ctx, &screen.output().shapes);
    for stale in [&new, &diff] {
        std::fs::remove_file(stale).ok();
    }
    let old = image::open(&committed).map(image::DynamicImage::into_rgba8);
    let is_wanted = std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| !["0", "false", ""].iter().any(|no| value == *no));
    let why = match &old {
        Err(error) => error.to_string(),
        Ok(old) if old.dimensions() != picture.dimensions() => format!("it is {:?} and was {:?}", picture.dimensions(), old.dimensions()),
        Ok(old) => {
            let Difference { pixels, largest } = difference(old, &picture, &edges);
            let Some([x, y]) = pixels.first() else { return };
            save(&marked(&picture, &pixels), &diff);
            format!("{} pixels differ, the first at {x}, {y}; the largest difference of a channel is {largest}", pixels.len())
        }
    };
    if is_wanted {
        std::fs::remove_file(&diff).ok();
        save(&picture, &committed);
        return;
    }
    save(&picture, &new);
    panic!(
        "the picture “{name}” is not what is committed: {why}.\nLook at {} beside {}, and at what is marked in {}.\n\
         If the new one is right: UPDATE_SNAPSHOTS=1 cargo test --test kiosk pictures",
        new.display(),
        committed.display(),
        diff.display(),
    );
}

/// Compares pixel by pixel. `edges` says of each pixel whether a glyph covers a part of it.
pub fn difference(old: &RgbaImage, new: &RgbaImage, edges: &[bool]) -> Difference {
    let mut found = Difference::default();
    for (((x, y, old), new), is_edge) in old.enumerate_pixels().zip(new.pixels()).zip(edges) {
        let distance = old.0.iter().zip(new.0).map(|(old, new)| old.abs_diff(new)).max().unwrap_or_default();
        found.largest = found.largest.max(distance);
        if distance > if *is_edge { ON_GLYPH_EDGES } else { ANYWHERE } {
            found.pixels.push([x, y]);
        }
    }
    found
}

/// Of each pixel of the screen, whether a glyph covers a part of it: the frame's text alone, white on black, is neither there.
pub fn glyph_edges(ctx: &Context, shapes: &[ClippedShape]) -> Vec<bool> {
    let mut delta = TexturesDelta::default();
    let atlas = ctx.fonts(|fonts| fonts.image());
    delta.push(TextureId::default(), ImageDelta::full(atlas, TextureOptions::LINEAR));
    let mut canvas = Canvas::default();
    canvas.update_textures(&mut delta);
    let white = |text: &TextShape| Shape::Text(TextShape { override_text_color: Some(Color32::WHITE), ..text.clone() });
    let texts = shapes
        .iter()
        .flat_map(|clipped| texts(&clipped.shape).into_iter().map(|text| ClippedShape { shape: white(text), ..clipped.clone() }))
        .collect();
    canvas.paint(ctx, texts, size_px(ctx), ctx.pixels_per_point());
    canvas.picture().pixels().iter().map(|pixel| ![0, 0x00ff_ffff].contains(pixel)).collect()
}

fn texts(shape: &Shape) -> Vec<&TextShape> {
    match shape {
        Shape::Text(text) => vec![text],
        Shape::Vec(shapes) => shapes.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// The picture, pale, with these pixels in red.
fn marked(picture: &RgbaImage, pixels: &[[u32; 2]]) -> RgbaImage {
    let mut marked = picture.clone();
    for pixel in marked.pixels_mut() {
        pixel.0 = pixel.0.map(|channel| 170 + channel / 3);
    }
    for [x, y] in pixels {
        marked.put_pixel(*x, *y, image::Rgba([255, 0, 0, 255]));
    }
    marked
}

fn save(picture: &RgbaImage, path: &PathBuf) {
    picture.save(path).unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
}
