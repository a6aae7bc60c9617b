//! The window drawn with OpenGL, through eframe. Nothing else names eframe.

use super::{Carry, Watch, WindowError};
use crate::ui::kiosk::Kiosk;
use egui::{Context, Ui, ViewportBuilder, ViewportCommand};

/// A picture is on the screen for certain once the next ones are asked for.
const FIRST_FRAMES: u8 = 3;

pub fn run(
    viewport: ViewportBuilder,
    is_kiosk: bool,
    watch: Watch,
    kiosk: impl FnOnce(&Context) -> Kiosk,
    carry: Carry,
) -> Result<(), WindowError> {
    let native = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, multisampling: 0, ..eframe::NativeOptions::default() };
    let creator: eframe::AppCreator<'_> = Box::new(move |creation| {
        if !(watch.accepts)() {
            return Err(Box::new(WindowError::Refused));
        }
        let kiosk = kiosk(&creation.egui_ctx);
        Ok(Box::new(App { kiosk, carry, is_kiosk, frames: 0, shown: Some(watch.shown) }))
    });
    eframe::run_native("pas-a-pas", native, creator).map_err(|error| match error {
        eframe::Error::AppCreation(cause) => match cause.downcast::<WindowError>() {
            Ok(refusal) => *refusal,
            Err(cause) => WindowError::failed(&cause),
        },
        error => WindowError::failed(&error),
    })
}

struct App {
    kiosk: Kiosk,
    carry: Carry,
    is_kiosk: bool,
    frames: u8,
    shown: Option<Box<dyn FnOnce()>>,
}

impl App {
    /// Says once that the first pictures have been shown; asks for as many as that takes.
    fn count_frame(&mut self, ctx: &Context) {
        if self.shown.is_none() {
            return;
        }
        self.frames += 1;
        if self.frames <= FIRST_FRAMES {
            ctx.request_repaint();
        } else if let Some(shown) = self.shown.take() {
            shown();
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.count_frame(ui.ctx());
        // Alt-F4 and the like ask the window to close; a kiosk does not.
        if self.is_kiosk && ui.input(|input| input.viewport().close_requested()) {
            ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
        }
        for order in self.kiosk.show(ui) {
            (self.carry)(order);
        }
    }
}
