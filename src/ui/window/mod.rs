//! The window around the kiosk: drawn by the graphics card ([`gpu`]) or by the processor alone ([`canvas`]). Two thin shells of the
//! same [`Kiosk`]; nothing else names what windows are made of.

mod canvas;
mod damage;
mod gpu;

use super::kiosk::{Kiosk, Order};
use egui::{Context, ViewportBuilder};

/// How the window opens.
#[derive(Default)]
pub struct WindowOptions {
    /// Full screen, without a frame, and with no way out by the keyboard.
    pub is_kiosk: bool,
    /// Inner size in pixels, for a plain window.
    pub size: Option<(u16, u16)>,
    pub renderer: Renderer,
}

/// What draws the window.
#[derive(Default)]
pub enum Renderer {
    /// The processor, and only where something changed.
    #[default]
    Canvas,
    /// The graphics card, through OpenGL.
    Gpu(Watch),
}

/// What the shell wants to know of a window that the graphics card draws.
pub struct Watch {
    /// Asked once OpenGL is there and nothing is on the screen yet: `false` refuses it ([`WindowError::Refused`]).
    pub accepts: Box<dyn FnOnce() -> bool>,
    /// Called once the first pictures are on the screen.
    pub shown: Box<dyn FnOnce()>,
}

/// What the window hands on to the rest of the shell: sounds to play, words to say.
pub type Carry = Box<dyn FnMut(Order)>;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// [`Watch::accepts`] said no. Nothing was shown.
    #[error("OpenGL was refused")]
    Refused,
    /// No window, no OpenGL context, or one that was lost. The cause in the system's words.
    #[error("{0}")]
    Failed(String),
}

impl WindowError {
    fn failed(cause: &impl ToString) -> Self {
        Self::Failed(cause.to_string())
    }
}

/// Opens the window and shows the kiosk until it is closed. A process may do this once.
///
/// # Errors
/// When no window can be had, or not the one that was asked for.
pub fn run(kiosk: impl FnOnce(&Context) -> Kiosk, options: WindowOptions, title: &str, carry: Carry) -> Result<(), WindowError> {
    let (width, height) = options.size.unwrap_or((1920, 1080));
    let viewport = ViewportBuilder::default()
        .with_title(title)
        .with_app_id("pas-a-pas")
        .with_inner_size([f32::from(width), f32::from(height)])
        .with_fullscreen(options.is_kiosk)
        .with_decorations(!options.is_kiosk);
    match options.renderer {
        Renderer::Gpu(watch) => gpu::run(viewport, options.is_kiosk, watch, kiosk, carry),
        Renderer::Canvas => canvas::run(viewport, options.is_kiosk, kiosk, carry),
    }
}
