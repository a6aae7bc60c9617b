//! How the kiosk's process lives and ends: it never fails halfway, it ends, and whoever started it starts it again.
//!
//! There is no way to stop it but that: a panic, a hang and a power cut all come to the same start.

use crate::machine::{Compositor, Footing, GOOD_AFTER, Starts, resident_bytes, runtime_folder};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::cell::Cell;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{self, Command};
use std::thread;
use std::time::{Duration, Instant};

/// The exit code that says "somebody left the kiosk on purpose".
const LEFT: i32 = 86;
/// The file in the service's runtime folder that says the same: a compositor around the kiosk may keep its exit code for itself.
const LEFT_FILE: &str = "left";
/// The exit code after a panic.
const PANICKED: i32 = 101;
/// On the built-in content, the kiosk tries the whole of it again after this long.
const SAFE_FOR: Duration = Duration::from_hours(1);
/// How often memory is looked at.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// The life of one process.
#[derive(Debug)]
pub struct Life {
    starts: Option<Starts>,
    is_safe: bool,
    born: Instant,
    /// Whether a picture is on the screen.
    is_shown: Cell<bool>,
    is_good: Cell<bool>,
    looked: Cell<Instant>,
    most_bytes: u64,
}

impl Life {
    /// Begins. A kiosk on its machine learns from its last starts; a window on somebody's desk has none.
    pub fn begin(starts: Option<Starts>) -> Self {
        end_with_a_panic();
        let calm = Footing { is_safe: false, wait: Duration::ZERO };
        let (footing, unwritten) = starts.as_ref().map_or((calm, None), Starts::begin);
        warn_of(unwritten.map_or(Ok(()), Err));
        if !footing.wait.is_zero() {
            tracing::warn!(secs = footing.wait.as_secs(), "the kiosk came to its end again and again: it waits before it opens");
            thread::sleep(footing.wait);
        }
        let now = Instant::now();
        let [is_shown, is_good] = [false, false].map(Cell::new);
        Self { starts, is_safe: footing.is_safe, born: now, is_shown, is_good, looked: Cell::new(now), most_bytes: u64::MAX }
    }

    /// Starts again above this much memory, in megabytes.
    pub fn with_most_memory(self, megabytes: u32) -> Self {
        Self { most_bytes: u64::from(megabytes) << 20, ..self }
    }

    /// Whether the built-in content alone is to be shown.
    pub fn is_safe(&self) -> bool {
        self.is_safe
    }

    /// A frame is on the screen.
    pub fn goes_on(&self) {
        if !self.is_shown.replace(true) {
            Compositor::find().shows();
        }
        if !self.is_good.get() && self.born.elapsed() >= GOOD_AFTER {
            self.is_good.set(true);
            self.went_well();
        }
    }

    /// Nobody is there: whether the program should take the moment to start again.
    pub fn wants_to_restart(&self) -> bool {
        if self.looked.get().elapsed() < LOOK_EVERY {
            return false;
        }
        self.looked.set(Instant::now());
        if self.is_safe && self.born.elapsed() >= SAFE_FOR {
            tracing::warn!("the kiosk tries its own files again");
            return true;
        }
        let held = resident_bytes().unwrap_or_default();
        if held > self.most_bytes {
            tracing::warn!(megabytes = held >> 20, "memory has grown past the limit of the settings: the kiosk starts again");
        }
        held > self.most_bytes
    }

    /// Becomes the same program anew, in the same process. Returns only where that fails.
    pub fn restart(&self) -> io::Error {
        self.went_well();
        again(&[])
    }

    /// Ends the kiosk, and asks not to be started again.
    pub fn leave(&self) -> ! {
        self.went_well();
        if let Some(Err(error)) = runtime_folder().map(|folder| fs::write(folder.join(LEFT_FILE), "")) {
            tracing::warn!(%error, "systemd will start the kiosk again");
        }
        process::exit(LEFT)
    }

    /// The program ends as it should, or has run long enough.
    pub fn went_well(&self) {
        if let Some(starts) = &self.starts {
            warn_of(starts.went_well());
        }
    }
}

/// Becomes the same program with the same arguments and these more. Returns only where that fails.
pub fn again(more: &[&str]) -> io::Error {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match std::env::current_exe() {
        Ok(program) => Command::new(program).args(arguments).args(more).exec(),
        Err(error) => error,
    }
}

/// A panic on any thread ends the program. What a panic says may hold what somebody has typed, so its place alone is told; and no
/// picture of the memory is left behind.
fn end_with_a_panic() {
    let nothing = Rlimit { current: Some(0), maximum: getrlimit(Resource::Core).maximum };
    if let Err(error) = setrlimit(Resource::Core, nothing) {
        tracing::warn!(%error, "the system may keep a picture of the memory after a crash");
    }
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        super::eprint(&format!("panic at {place}"));
        process::exit(PANICKED);
    }));
}

/// The kiosk opens without its notes, too.
fn warn_of(kept: io::Result<()>) {
    if let Err(error) = kept {
        tracing::warn!(%error, "nothing can be kept in the state folder: a start that fails is not counted");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn life(most_bytes: u64) -> Life {
        let now = Instant::now();
        let looked = Cell::new(now.checked_sub(2 * LOOK_EVERY).unwrap());
        let [is_shown, is_good] = [false, false].map(Cell::new);
        Life { starts: None, is_safe: false, born: now, is_shown, is_good, looked, most_bytes }
    }

    #[test]
    fn memory_beyond_the_limit_asks_for_a_restart_once_a_minute() {
        let full = life(1);
        assert!(full.wants_to_restart());
        assert!(!full.wants_to_restart(), "a restart that fails is not tried at each frame");
        assert!(!life(u64::MAX).wants_to_restart());
    }

    #[test]
    fn the_built_in_content_is_left_after_an_hour() {
        let mut safe = Life { is_safe: true, ..life(u64::MAX) };
        assert!(!safe.wants_to_restart());
        safe.looked = life(0).looked;
        safe.born = Instant::now().checked_sub(SAFE_FOR).unwrap();
        assert!(safe.wants_to_restart());
    }

    /// Run by the test below, in a process of its own.
    #[test]
    fn panics_where_it_is_asked_to() {
        if std::env::var_os("PANIC_ON_A_THREAD").is_none() {
            return;
        }
        end_with_a_panic();
        let typed = "zqxwvkj";
        thread::Builder::new().name("panics".into()).spawn(move || panic!("{typed}")).unwrap().join().ok();
        thread::sleep(Duration::from_secs(20));
    }

    #[test]
    fn a_panic_on_any_thread_ends_the_program_and_tells_its_place_alone() {
        let mut program = Command::new(std::env::current_exe().unwrap());
        program.args(["--exact", "commands::life::tests::panics_where_it_is_asked_to", "--nocapture"]).env("PANIC_ON_A_THREAD", "1");
        let ended = program.output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(PANICKED), "{said}");
        assert!(said.contains("panic at") && said.contains("life.rs") && !said.contains("zqxwvkj"), "{said}");
    }
}
