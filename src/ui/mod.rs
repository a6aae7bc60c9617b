//! The screens: what is seen and touched. Shows a state and returns intents; changes nothing itself.

pub mod art;
mod bar;
pub mod canvas;
mod coach;
mod door;
mod field;
mod keyboard;
mod kiosk;
pub mod layout;
mod mock;
mod prose;
mod screens;
mod seal;
mod setup;
mod sheet;
pub mod speech;
mod stage;
mod supply;
pub mod theme;
pub mod touch;
mod widgets;
mod window;

pub use kiosk::{Kiosk, Order};
pub use setup::{Finding, Health, Keeper, Knock, Noticeboard, Press, PrintState, Setup, TimeSource};
pub use sheet::Sheet;
pub use stage::Stage;
pub use theme::missing_letters;
pub use window::{Carry, Renderer, Watch, WindowError, WindowOptions, run};

use crate::practice::Exercise;
use layout::Shape;

/// Whether the on-screen keyboard stands on the screen: while a field is typed into. On a small screen, somebody who watches needs
/// the coach's buttons in its place.
fn keyboard_is_open(shape: Shape, exercise: &Exercise) -> bool {
    exercise.world().editing().is_some() && !(shape == Shape::Compact && exercise.watching().is_some())
}
