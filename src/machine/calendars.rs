//! The files that an agenda is read from.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file of an agenda, or why it cannot be read.
pub type CalendarFile = (PathBuf, io::Result<Vec<u8>>);

/// The calendars (`.ics`) of a folder and its `agenda.ron`, in alphabetical order; of a file, itself.
pub fn read_calendars(path: &Path) -> Vec<CalendarFile> {
    let paths = match calendars(path) {
        Ok(paths) => paths,
        Err(error) => return vec![(path.to_owned(), Err(error))],
    };
    let read = |path: PathBuf| {
        let bytes = fs::read(&path);
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

/// When somebody last changed one of these files; none where there are none, or the system does not tell.
pub fn calendars_changed(path: &Path) -> Option<SystemTime> {
    calendars(path).ok()?.iter().filter_map(|path| fs::metadata(path).ok()?.modified().ok()).max()
}

fn calendars(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = match fs::read_dir(path) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).filter(|path| is_calendar(path)).collect(),
        Err(_) if path.is_file() => vec![path.to_owned()],
        Err(error) => return Err(error),
    };
    paths.sort();
    Ok(paths)
}

fn is_calendar(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ics"))
        || path.file_name().is_some_and(|name| name == "agenda.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_are_found_in_a_folder_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.ics", "A.ICS", "agenda.ron", "notes.txt", "other.ron"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let found = read_calendars(folder.path());
        let names: Vec<_> = found.iter().map(|(path, bytes)| (path.file_name().unwrap().to_str().unwrap(), bytes.is_ok())).collect();
        assert_eq!(names, [("A.ICS", true), ("agenda.ron", true), ("b.ics", true)]);
        assert_eq!(read_calendars(&folder.path().join("b.ics"))[0].1.as_ref().unwrap(), b"b.ics");
        assert!(read_calendars(&folder.path().join("none"))[0].1.is_err());
    }
}
