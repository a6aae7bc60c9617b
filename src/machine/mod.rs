//! The machine the kiosk runs on: its settings and its folders. Knows files; must not know screens.

mod folder;
mod settings;

pub use folder::read_folder;
pub use settings::{FoundSettings, Kind, Place, Settings, SettingsCause, SettingsFault};
