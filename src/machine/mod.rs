//! The machine the kiosk runs on: its folders. Knows files; must not know screens.

mod folder;

pub use folder::read_folder;
