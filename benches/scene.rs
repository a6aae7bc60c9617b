//! Draws the scene of `tests/canvas` with OpenGL and writes what comes out: the pictures that the canvas is compared with.
//!
//! `scene FILE PIXELS_PER_POINT`, on a screen of 24 bits; software OpenGL will do.

#![expect(clippy::expect_used, reason = "a tool for whoever changes the scene: it stops where it cannot go on")]

#[path = "../tests/canvas/scene.rs"]
mod scene;

use egui::{ScreenshotCallback, Ui, ViewportBuilder, ViewportCommand};
use pas_a_pas::ui::art::Art;

struct Shot {
    art: Art,
    file: String,
    pixels_per_point: f32,
    frames: u32,
}

impl eframe::App for Shot {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        ui.ctx().set_pixels_per_point(self.pixels_per_point);
        scene::paint(ui, &self.art);
        self.frames += 1;
        // The scale is on from the second frame.
        if self.frames == 3 {
            let (file, ctx) = (self.file.clone(), ui.ctx().clone());
            ui.ctx().send_viewport_cmd(ViewportCommand::Screenshot(ScreenshotCallback::new(move |shot| {
                let [width, height] = shot.size.map(|side| u32::try_from(side).expect("a screen's size"));
                image::save_buffer(&file, shot.as_raw(), width, height, image::ColorType::Rgba8).expect("the file can be written");
                ctx.send_viewport_cmd(ViewportCommand::Close);
            })));
        }
        ui.ctx().request_repaint();
    }
}

fn main() -> eframe::Result {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(Ok(pixels_per_point))) = (arguments.next(), arguments.next().map(|scale| scale.parse::<f32>())) else {
        panic!("scene FILE PIXELS_PER_POINT");
    };
    let size = scene::SIZE.map(|side| side * pixels_per_point);
    let viewport = ViewportBuilder::default().with_inner_size(size).with_decorations(false);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        multisampling: 0,
        // Noise against bands in gradients would differ from pixel to pixel.
        dithering: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "scene",
        options,
        Box::new(move |creation| {
            pas_a_pas::ui::theme::install_fonts(&creation.egui_ctx);
            Ok(Box::new(Shot { art: Art::new(&creation.egui_ctx), file, pixels_per_point, frames: 0 }))
        }),
    )
}
