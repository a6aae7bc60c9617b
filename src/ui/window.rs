//! The window drawn with OpenGL, through eframe: a thin shell around the kiosk. Nothing else names eframe.

use super::kiosk::{Kiosk, Setup};
use crate::content::Content;
use crate::visit::{Effect, Rules};
use egui::{Ui, ViewportBuilder, ViewportCommand};

/// How the window opens.
#[derive(Clone, Copy, Debug, Default)]
pub struct WindowOptions {
    /// Full screen, without a frame, and with no way out by the keyboard.
    pub is_kiosk: bool,
    /// Inner size in pixels, for a plain window.
    pub size: Option<(u16, u16)>,
}

/// What the window hands on to the rest of the shell: sounds to play.
pub type Carry = Box<dyn FnMut(Effect)>;

/// Opens the window and shows the kiosk until it is closed.
///
/// # Errors
/// When no window or no OpenGL context can be had.
pub fn run(content: Content, rules: Rules, setup: Setup, options: WindowOptions, title: &str, carry: Carry) -> eframe::Result {
    let (width, height) = options.size.unwrap_or((1920, 1080));
    let viewport = ViewportBuilder::default()
        .with_title(title)
        .with_app_id("pas-a-pas")
        .with_inner_size([f32::from(width), f32::from(height)])
        .with_fullscreen(options.is_kiosk)
        .with_decorations(!options.is_kiosk);
    let native = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, multisampling: 0, ..eframe::NativeOptions::default() };
    eframe::run_native(
        "pas-a-pas",
        native,
        Box::new(move |creation| {
            let kiosk = Kiosk::new(&creation.egui_ctx, content, rules, setup);
            Ok(Box::new(App { kiosk, carry, is_kiosk: options.is_kiosk }))
        }),
    )
}

struct App {
    kiosk: Kiosk,
    carry: Carry,
    is_kiosk: bool,
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        // Alt-F4 and the like ask the window to close; a kiosk does not.
        if self.is_kiosk && ui.input(|input| input.viewport().close_requested()) {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
        }
        for effect in self.kiosk.show(ui) {
            (self.carry)(effect);
        }
    }
}
