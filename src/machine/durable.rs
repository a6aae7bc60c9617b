//! Writes a file so that a cut of the current, at whatever moment, leaves the old file or the new one. Knows nothing of what is in it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What a writing is made of, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    MakeFolder,
    Write,
    SyncFile,
    /// Drops the copy before the previous one.
    DropPrevious,
    KeepPrevious,
    Replace,
    SyncFolder,
}

/// Whether the file that is there is kept under its name with [`PREVIOUS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    Nothing,
    Previous,
}

/// What stands behind the name of the copy before.
pub(super) const PREVIOUS: &str = ".old";

/// A name with something behind it.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Writes a file whole or not at all, and makes its folder where there is none. `before` is asked before each step, so that tests can
/// stop the writing there.
///
/// # Errors
/// The first step that fails. The old file is then still there; only where the last step failed, the new one is.
pub(super) fn write(path: &Path, bytes: &[u8], keep: Keep, before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    before(Step::MakeFolder)?;
    fs::create_dir_all(folder)?;
    let new = beside(path, ".new");
    before(Step::Write)?;
    let mut file = File::create(&new)?;
    file.write_all(bytes)?;
    before(Step::SyncFile)?;
    // Or the new name might reach the disk before what is in the file.
    file.sync_all()?;
    if keep == Keep::Previous {
        let previous = beside(path, PREVIOUS);
        before(Step::DropPrevious)?;
        absent_is_fine(fs::remove_file(&previous))?;
        before(Step::KeepPrevious)?;
        // A file system without links gets the moment in which there is the previous copy alone.
        absent_is_fine(fs::hard_link(path, &previous).or_else(|_| fs::rename(path, &previous)))?;
    }
    before(Step::Replace)?;
    fs::rename(&new, path)?;
    before(Step::SyncFolder)?;
    File::open(folder)?.sync_all()
}

/// What is not there need not be removed or kept.
pub(super) fn absent_is_fine(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_on_the_disk_before_its_name_and_its_name_before_the_end() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("made/a.csv");
        for (text, keep) in [("1", Keep::Previous), ("2", Keep::Previous), ("3", Keep::Previous), ("4", Keep::Nothing)] {
            let mut steps = Vec::new();
            write(&path, text.as_bytes(), keep, &mut |step| {
                // What takes the old one's place is whole by then.
                if step == Step::Replace {
                    assert_eq!(fs::read_to_string(beside(&path, ".new")).unwrap(), text);
                }
                steps.push(step);
                Ok(())
            })
            .unwrap();
            let at = |step| steps.iter().position(|other| *other == step).unwrap();
            assert!(at(Step::Write) < at(Step::SyncFile) && at(Step::SyncFile) < at(Step::Replace), "{steps:?}");
            assert_eq!(at(Step::SyncFolder), steps.len() - 1);
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "4");
        assert_eq!(fs::read_to_string(beside(&path, PREVIOUS)).unwrap(), "2", "nothing was kept the last time");
    }

    #[test]
    fn a_stop_at_any_step_leaves_the_old_or_the_new() {
        for keep in [Keep::Nothing, Keep::Previous] {
            for stop in 0.. {
                let place = tempfile::tempdir().unwrap();
                let path = place.path().join("a.csv");
                write(&path, b"old", keep, &mut |_| Ok(())).unwrap();
                let mut left = stop;
                let done = write(&path, b"newer", keep, &mut |_| {
                    left -= 1;
                    if left < 0 { Err(io::ErrorKind::Other.into()) } else { Ok(()) }
                });
                let found = fs::read_to_string(&path).unwrap();
                if done.is_ok() {
                    assert_eq!((found.as_str(), stop), ("newer", if keep == Keep::Previous { 7 } else { 5 }));
                    break;
                }
                assert!(["old", "newer"].contains(&found.as_str()), "{stop}: {found}");
            }
        }
    }
}
