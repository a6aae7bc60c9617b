//! The volume that the adviser chose at the door, in the place of the one in the settings.

use super::state::StateFolder;
use serde::{Deserialize, Serialize};
use std::io;

const FILE: &str = "volume.ron";

/// The note in the state folder. Both are steps of the settings, from 0 (silent).
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    step: u32,
    /// What the settings said then: once they say something else, they are the newer word.
    instead_of: u32,
}

/// What is known of the volume at which visits begin.
#[derive(Clone, Debug)]
pub struct VolumeChoice {
    state: StateFolder,
    /// The step of the settings.
    set: u32,
}

impl VolumeChoice {
    /// `set` is the step of the settings.
    pub fn new(state: StateFolder, set: u32) -> Self {
        Self { state, set }
    }

    /// The step that counts.
    pub fn step(&self) -> u32 {
        let noted: Option<Note> = self.state.read(FILE).and_then(|text| ron::from_str(&text).ok());
        noted.filter(|note| note.instead_of == self.set).map_or(self.set, |note| note.step)
    }

    /// Keeps another step, until the settings are changed.
    ///
    /// # Errors
    /// Where it cannot be written: it is lost with the next start.
    pub fn choose(&self, step: u32) -> io::Result<()> {
        let text = ron::to_string(&Note { step, instead_of: self.set }).map_err(io::Error::other)?;
        self.state.write(FILE, &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_counts_until_the_settings_change() {
        let place = tempfile::tempdir().unwrap();
        let state = StateFolder::at(place.path());
        let of = |set| VolumeChoice::new(state.clone(), set);
        assert_eq!(of(2).step(), 2);
        of(2).choose(1).unwrap();
        assert_eq!((of(2).step(), of(3).step()), (1, 3));
        for broken in ["", "(step: 1", "(step: -1, instead_of: 2)", "\u{0}"] {
            state.write(FILE, broken).unwrap();
            assert_eq!(of(2).step(), 2, "{broken:?}");
        }
    }
}
