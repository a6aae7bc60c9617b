//! The screens: what is seen and touched. Shows a state and returns intents; changes nothing itself.

pub mod art;
mod bar;
pub mod canvas;
mod coach;
mod keyboard;
mod kiosk;
pub mod layout;
mod mock;
mod prose;
mod screens;
mod sheet;
mod stage;
pub mod theme;
pub mod touch;
mod widgets;
mod window;

pub use kiosk::{Kiosk, Setup};
pub use sheet::Sheet;
pub use stage::Stage;
pub use window::{Carry, Renderer, Watch, WindowError, WindowOptions, run};

use crate::practice::Exercise;

/// Whether the on-screen keyboard stands on the screen: while a field is typed into, but not while the kiosk shows how.
fn keyboard_is_open(exercise: &Exercise) -> bool {
    exercise.world().editing().is_some()
}
