//! What is around the kiosk: the time, the voice, the noticeboard, the printer, who looks after it, and how it sits in its window.
//!
//! The shell hands these in; the defaults are those of tests and pictures.

use super::speech::{Silence, Voice};
use crate::text::Tr;
use crate::visit::Opening;
use crate::workshops::Board;
use jiff::ZonedDateTime;
use jiff::civil::date;
use jiff::tz::TimeZone;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// How the kiosk sits in its window.
#[derive(Clone)]
pub struct Setup {
    /// The screen's diagonal in inches, where it is known: then 3.6 points are one millimetre.
    pub diagonal_inches: Option<f32>,
    /// Hides the pointer, as on a touch screen.
    pub hides_pointer: bool,
    pub time: TimeSource,
    /// What there is of workshops and places.
    pub noticeboard: Rc<dyn Noticeboard>,
    pub press: Rc<dyn Press>,
    pub keeper: Rc<dyn Keeper>,
    /// When the kiosk is open.
    pub opening: Opening,
    /// How often to draw a frame although nothing changes, for whoever watches over the program.
    pub heartbeat: Option<Duration>,
    /// What speaks.
    pub voice: Rc<dyn Voice>,
    /// Whether a voice tells of the spoken screen when somebody touches the attract screen.
    pub tells_spoken_screen: bool,
    /// How long a slow page of a mock service takes to come.
    pub page_pace: Duration,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            diagonal_inches: None,
            hides_pointer: false,
            time: TimeSource::default(),
            noticeboard: Rc::new(Arc::new(Board::default())),
            press: Rc::new(NoPress),
            keeper: Rc::new(NoKeeper),
            opening: Opening::default(),
            heartbeat: None,
            voice: Rc::new(Silence),
            tells_spoken_screen: true,
            page_pace: Duration::ZERO,
        }
    }
}

/// Tells the time, where the kiosk stands. The kiosk asks once a frame, and never keeps an answer.
#[derive(Clone)]
pub struct TimeSource(Rc<dyn Fn() -> ZonedDateTime>);

impl TimeSource {
    pub fn new(now: impl Fn() -> ZonedDateTime + 'static) -> Self {
        Self(Rc::new(now))
    }

    pub fn now(&self) -> ZonedDateTime {
        (self.0)()
    }

    /// Always the same moment, as tests and pictures want it.
    pub fn fixed(now: ZonedDateTime) -> Self {
        Self::new(move || now.clone())
    }
}

impl Default for TimeSource {
    /// A morning like any other.
    fn default() -> Self {
        let zone = TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC);
        Self::fixed(date(2026, 11, 25).at(10, 0, 0, 0).to_zoned_datetime(zone).unwrap_or_default())
    }
}

/// Where the kiosk hears of workshops and places.
pub trait Noticeboard {
    /// What it says now.
    fn board(&self) -> Arc<Board>;

    /// `wake` is to be called, on any thread, whenever it says something else.
    fn when_changed(&self, wake: Box<dyn Fn() + Send>);
}

/// A board that stays as it is.
impl Noticeboard for Arc<Board> {
    fn board(&self) -> Arc<Board> {
        Self::clone(self)
    }

    fn when_changed(&self, _: Box<dyn Fn() + Send>) {}
}

/// What prints. The kiosk asks how it goes once a frame.
pub trait Press {
    /// Whether there is a printer at all.
    fn is_there(&self) -> bool;

    /// Begins to print.
    fn print(&self, text: &str);

    /// How it goes with what was printed last.
    fn state(&self) -> PrintState;

    /// Forgets what was printed last.
    fn forget(&self);
}

/// How it goes with a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintState {
    /// Nobody asked for one.
    #[default]
    Idle,
    Printing,
    Printed,
    Failed,
}

/// Who looks after the kiosk: what is behind the adviser's door.
pub trait Keeper {
    /// Whether there is a door: the settings have a PIN.
    fn has_door(&self) -> bool;

    /// How many digits a PIN has.
    fn pin_digits(&self) -> RangeInclusive<usize>;

    /// For how long nobody may knock; none where somebody may.
    fn locked(&self) -> Option<Duration>;

    /// Tries a PIN. Takes some tenths of a second: that is what makes guessing slow.
    fn knock(&self, pin: &str) -> Knock;

    /// How the machine, the content and the agenda are.
    fn findings(&self, tr: &Tr) -> Vec<Finding>;
}

/// What comes of a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knock {
    Open,
    /// So many tries are left.
    Wrong {
        left: u8,
    },
    /// Nobody may try for this long.
    Locked(Duration),
}

/// How good something is, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// Residents miss something, or will.
    Wrong,
    /// The kiosk works, and somebody should know.
    Odd,
    Good,
}

/// What was found of one part of the kiosk, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub health: Health,
    /// The part: "Imprimante".
    pub title: String,
    /// How it is and, where it is not good, what to do.
    pub text: String,
    /// Where: files with their lines, names.
    pub details: Vec<String>,
}

/// Nobody: there is no door.
struct NoKeeper;

impl Keeper for NoKeeper {
    fn has_door(&self) -> bool {
        false
    }

    fn pin_digits(&self) -> RangeInclusive<usize> {
        1..=1
    }

    fn locked(&self) -> Option<Duration> {
        None
    }

    fn knock(&self, _: &str) -> Knock {
        Knock::Wrong { left: 0 }
    }

    fn findings(&self, _: &Tr) -> Vec<Finding> {
        Vec::new()
    }
}

/// No printer.
struct NoPress;

impl Press for NoPress {
    fn is_there(&self) -> bool {
        false
    }

    fn print(&self, _: &str) {}

    fn state(&self) -> PrintState {
        PrintState::Idle
    }

    fn forget(&self) {}
}
