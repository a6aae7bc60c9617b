//! `egui_kittest` on the kiosk's own canvas: no graphics card, no driver. Included by the tests that draw.

use egui::{Context, FullOutput, TexturesDelta};
use egui_kittest::TestRenderer;
use pas_a_pas::ui::canvas::Canvas;

/// Gives the harness its pictures.
#[derive(Default)]
pub struct CanvasRenderer(Canvas);

impl TestRenderer for CanvasRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.update_textures(delta);
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<image::RgbaImage, String> {
        let size = size_px(ctx);
        self.0.paint(ctx, output.shapes.clone(), size, output.pixels_per_point);
        let [width, height] = size.map(|side| u32::try_from(side).expect("a picture that fits into memory"));
        image::RgbaImage::from_raw(width, height, self.0.picture().to_rgba()).ok_or_else(|| "the picture has another size".to_owned())
    }
}

/// The size of the whole screen in pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen is a few thousand pixels wide")]
pub fn size_px(ctx: &Context) -> [usize; 2] {
    let size = ctx.content_rect().size() * ctx.pixels_per_point();
    [size.x.round() as usize, size.y.round() as usize]
}
