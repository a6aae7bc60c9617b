//! Notices that files have changed, by looking at them: a folder shared over the network tells nobody.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What can be seen of a file without reading it: its size in bytes, and when it was written.
type Seen = (PathBuf, Option<(u64, Option<SystemTime>)>);

/// Some files, and folders with what is directly in them.
#[derive(Debug)]
pub struct FileWatch {
    paths: Vec<PathBuf>,
    seen: Vec<Seen>,
}

impl FileWatch {
    /// Remembers how they are now.
    pub fn new(paths: Vec<PathBuf>) -> Self {
        let seen = look(&paths);
        Self { paths, seen }
    }

    /// Whether anything is new, gone or written again since this was last asked.
    pub fn has_changed(&mut self) -> bool {
        let now = look(&self.paths);
        let has_changed = now != self.seen;
        self.seen = now;
        has_changed
    }
}

fn look(paths: &[PathBuf]) -> Vec<Seen> {
    let mut seen = Vec::new();
    for path in paths {
        seen.push(look_at(path));
        if let Ok(entries) = fs::read_dir(path) {
            seen.extend(entries.flatten().map(|entry| look_at(&entry.path())));
        }
    }
    seen.sort();
    seen
}

fn look_at(path: &Path) -> Seen {
    let told = |metadata: Metadata| (metadata.len(), metadata.modified().ok());
    (path.to_owned(), fs::metadata(path).ok().map(told))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_written_again_or_gone_is_noticed_once() {
        let folder = tempfile::tempdir().unwrap();
        let (inside, beside) = (folder.path().join("a.ics"), folder.path().join("later"));
        let mut watch = FileWatch::new(vec![folder.path().to_owned(), beside.join("b.ics")]);
        assert!(!watch.has_changed());
        let mut changes = |what: &str| {
            assert!(watch.has_changed(), "{what}");
            assert!(!watch.has_changed(), "{what}, a second time");
        };
        fs::write(&inside, "one").unwrap();
        changes("a file is new");
        fs::write(&inside, "other").unwrap();
        changes("a file is longer");
        fs::File::options().write(true).open(&inside).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        changes("a file was written again");
        fs::create_dir(&beside).unwrap();
        fs::write(beside.join("b.ics"), "two").unwrap();
        changes("a file that was named is there now");
        fs::remove_file(&inside).unwrap();
        changes("a file is gone");
        fs::remove_dir_all(folder.path()).unwrap();
        changes("the folder is gone");
    }
}
