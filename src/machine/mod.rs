//! The machine the kiosk runs on: its settings, its folders, its graphics, its printer. Knows files; must not know screens.

mod calendars;
mod display;
mod durable;
mod folder;
mod graphics;
mod ledger;
mod printer;
mod renderer;
mod settings;
mod single;
mod state;
mod today;
mod watch;
mod watchdog;

pub use calendars::{CalendarFile, read_calendars};
pub use display::switch_display;
pub use folder::read_folder;
pub use graphics::{Graphics, holds_a_card};
pub use ledger::{Damage, DamageCause, Ledger, holds_tallies, read_tallies};
pub use printer::{PATIENCE, PrintFault, PrintJob, Printer};
pub use renderer::{Opens, Reason, Record, RendererChoice};
pub use settings::{FoundSettings, Kind, Place, Settings, SettingsCause, SettingsFault};
pub use single::{Single, SingleFault};
pub use state::StateFolder;
pub use today::Today;
pub use watch::FileWatch;
pub use watchdog::Watchdog;
