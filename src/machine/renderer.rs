//! Which window opens: the graphics card's or our canvas. Knows the machine's graphics and what became of earlier windows.
//!
//! A card that let the kiosk down is noted in the state folder, so that the next start need not find out again. The note counts as
//! long as drivers, kernel and program are the same. It says nothing of any person.
//!
//! Before the card's window opens, a note says that it is opening; the first pictures take it away. A driver that ends the whole
//! process thus leaves its note, and the next start takes the canvas. But so does somebody who switches the machine off in that
//! second: so the start after that one tries the card once more, and only a second window in a row that never came settles it.

use super::graphics::Graphics;
use super::state::StateFolder;
use serde::{Deserialize, Serialize};
use std::io;

/// What was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RendererChoice {
    /// The graphics card where there is one that works, else the canvas.
    #[default]
    Auto,
    Gpu,
    Canvas,
}

impl RendererChoice {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Gpu, Self::Canvas];

    /// As the settings and the command line have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Gpu => "gpu",
            Self::Canvas => "canvas",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// Why the canvas is to be taken although there is a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The window did not open, or its context was lost; the cause in the system's words.
    Failed(String),
    /// OpenGL drew with the processor.
    Software,
    /// The window is opening, or the program ended before its first pictures; for the how many-th time in a row.
    Opening(u8),
    /// The canvas was taken after an opening that did not come to its end. The next start tries the card again.
    Interrupted(u8),
}

/// How often a window may fail to come before the card is left alone.
const MOST_OPENINGS: u8 = 2;

const FILE: &str = "renderer.ron";

/// The note in the state folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    reason: Reason,
    /// Of [`Graphics::fingerprint`].
    drivers: String,
    /// The program's.
    version: String,
}

/// What is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    Canvas,
    /// The graphics card's window; `or_canvas` where a failure leads to the canvas rather than to words.
    Gpu {
        or_canvas: bool,
    },
}

/// The card's record on this machine.
#[derive(Clone, Debug)]
pub struct Record {
    state: StateFolder,
    graphics: Graphics,
}

impl Record {
    pub fn new(state: StateFolder, graphics: Graphics) -> Self {
        Self { state, graphics }
    }

    /// Decides, and notes that the card's window is opening where that counts.
    ///
    /// The second is why the note could not be written: a warning, no reason to stop.
    pub fn choose(&self, choice: RendererChoice) -> (Opens, Option<io::Error>) {
        match choice {
            RendererChoice::Canvas => (Opens::Canvas, None),
            RendererChoice::Gpu => (Opens::Gpu { or_canvas: false }, None),
            RendererChoice::Auto if !self.graphics.has_hardware() => (Opens::Canvas, None),
            RendererChoice::Auto => {
                let (opens, note) = decide(self.reason().as_ref());
                (opens, note.and_then(|reason| self.note(reason).err()))
            }
        }
    }

    /// Keeps why the card's window is not to be tried again.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn note(&self, reason: Reason) -> io::Result<()> {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let note = Note { reason, drivers: self.graphics.fingerprint().to_owned(), version };
        let text = ron::ser::to_string_pretty(&note, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
        self.state.write(FILE, &text)
    }

    /// The card's window is on the screen: whatever was noted does not count any more.
    ///
    /// # Errors
    /// Where the note stays.
    pub fn clear(&self) -> io::Result<()> {
        self.state.remove(FILE)
    }

    /// What is noted of this program on these drivers.
    fn reason(&self) -> Option<Reason> {
        let note: Note = ron::from_str(&self.state.read(FILE)?).ok()?;
        (note.drivers == self.graphics.fingerprint() && note.version == env!("CARGO_PKG_VERSION")).then_some(note.reason)
    }
}

/// What to open on a machine with a card, and what to note first.
fn decide(noted: Option<&Reason>) -> (Opens, Option<Reason>) {
    let gpu = Opens::Gpu { or_canvas: true };
    match noted {
        None => (gpu, Some(Reason::Opening(1))),
        Some(Reason::Interrupted(times)) => (gpu, Some(Reason::Opening(times.saturating_add(1)))),
        Some(Reason::Opening(times)) if *times < MOST_OPENINGS => (Opens::Canvas, Some(Reason::Interrupted(*times))),
        Some(Reason::Opening(_) | Reason::Failed(_) | Reason::Software) => (Opens::Canvas, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    const GPU: Opens = Opens::Gpu { or_canvas: true };

    /// A machine with a card that this driver drives, and a state folder in `root/state`.
    fn record(root: &Path, driver: &str) -> Record {
        let device = root.join("sys/class/drm/renderD128/device");
        fs::create_dir_all(&device).unwrap();
        fs::remove_file(device.join("driver")).ok();
        symlink(Path::new("drivers").join(driver), device.join("driver")).unwrap();
        Record::new(StateFolder::at(&root.join("state")), Graphics::of(root))
    }

    fn auto(record: &Record) -> Opens {
        let (opens, error) = record.choose(RendererChoice::Auto);
        assert!(error.is_none(), "{error:?}");
        opens
    }

    #[test]
    fn without_a_card_the_canvas_opens_and_nothing_is_written() {
        let root = tempfile::tempdir().unwrap();
        let record = record(root.path(), "vgem");
        assert_eq!(auto(&record), Opens::Canvas);
        assert!(!root.path().join("state").exists());
    }

    #[test]
    fn a_card_that_works_is_taken_every_time() {
        let root = tempfile::tempdir().unwrap();
        let record = record(root.path(), "i915");
        for _ in 0..3 {
            assert_eq!(auto(&record), GPU);
            record.clear().unwrap();
        }
        assert_eq!(fs::read_dir(root.path().join("state")).unwrap().count(), 0);
    }

    #[test]
    fn a_card_that_failed_is_left_alone_until_something_changes() {
        for reason in [Reason::Failed("no “config”\nat all".into()), Reason::Software] {
            let root = tempfile::tempdir().unwrap();
            let first = record(root.path(), "i915");
            assert_eq!(auto(&first), GPU);
            first.note(reason.clone()).unwrap();
            for _ in 0..3 {
                assert_eq!(auto(&first), Opens::Canvas, "{reason:?}");
            }
            // Who insists gets the card, or its failure in words; if it works now, it is trusted again.
            assert_eq!(first.choose(RendererChoice::Gpu).0, Opens::Gpu { or_canvas: false });
            assert_eq!(auto(&first), Opens::Canvas);
            assert_eq!(auto(&record(root.path(), "xe")), GPU, "another driver");
            record(root.path(), "xe").clear().unwrap();
            assert_eq!(auto(&first), GPU);
        }
    }

    #[test]
    fn a_window_that_never_came_twice_in_a_row_is_not_tried_a_third_time() {
        let root = tempfile::tempdir().unwrap();
        let record = record(root.path(), "i915");
        let starts: Vec<Opens> = (0..6).map(|_| auto(&record)).collect();
        assert_eq!(starts, [GPU, Opens::Canvas, GPU, Opens::Canvas, Opens::Canvas, Opens::Canvas]);
    }

    #[test]
    fn a_start_that_was_switched_off_costs_one_start() {
        let root = tempfile::tempdir().unwrap();
        let record = record(root.path(), "i915");
        assert_eq!(auto(&record), GPU);
        // Switched off here. Then the canvas once, and the card, which shows its pictures.
        assert_eq!([auto(&record), auto(&record)], [Opens::Canvas, GPU]);
        record.clear().unwrap();
        assert_eq!(auto(&record), GPU);
    }

    #[test]
    fn a_note_that_cannot_be_read_or_written_stops_nothing() {
        let root = tempfile::tempdir().unwrap();
        let record = record(root.path(), "i915");
        record.note(Reason::Software).unwrap();
        let file = root.path().join("state").join(FILE);
        let note = fs::read_to_string(&file).unwrap();
        fs::write(&file, note.replace(env!("CARGO_PKG_VERSION"), "0.0.0")).unwrap();
        assert_eq!(auto(&record), GPU, "a note of another version");
        fs::write(&file, "(reason: ").unwrap();
        assert_eq!(auto(&record), GPU, "half a note");
        fs::remove_dir_all(root.path().join("state")).unwrap();
        fs::write(root.path().join("state"), "a file in its place").unwrap();
        let (opens, error) = record.choose(RendererChoice::Auto);
        assert_eq!(opens, GPU);
        assert!(error.is_some());
    }
}
