//! The machine the kiosk runs on: its settings, its folders, its graphics, its printer. Knows files; must not know screens.

mod calendars;
mod devices;
mod display;
mod durable;
mod folder;
mod graphics;
mod ledger;
mod memory;
mod pin;
mod printer;
mod renderer;
mod settings;
mod single;
mod starts;
mod state;
mod today;
mod watch;
mod watchdog;

pub use calendars::{CalendarFile, read_calendars};
pub use devices::Devices;
pub use display::switch_display;
pub use folder::read_folder;
pub use graphics::{Graphics, holds_a_card};
pub use ledger::{Damage, DamageCause, Ledger, holds_tallies, read_tallies};
pub use memory::resident_bytes;
pub use pin::{Attempt, MOST_TRIES, PIN_DIGITS, PinHash, PinLock};
pub use printer::{PATIENCE, PrintFault, PrintJob, Printer};
pub use renderer::{Opens, Reason, Record, RendererChoice};
pub use settings::{FoundSettings, Kind, Place, Settings, SettingsCause, SettingsFault};
pub use single::{Single, SingleFault};
pub use starts::{Footing, GOOD_AFTER, Starts};
pub use state::{StateFolder, runtime_folder};
pub use today::Today;
pub use watch::FileWatch;
pub use watchdog::Watchdog;
