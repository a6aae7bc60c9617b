//! The machine the kiosk runs on: its settings. Knows files; must not know screens.

mod settings;

pub use settings::{FoundSettings, Kind, Place, Settings, SettingsCause, SettingsFault};
