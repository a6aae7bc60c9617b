//! Reads a content folder from disk; must not judge what is in its files.

use crate::content::{Files, MAX_FILE_BYTES, Unreadable};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The folders of a content folder that hold content.
const ROOTS: [&str; 2] = ["lessons", "locales"];

/// Content lies four folders deep; what is much deeper was put there by mistake.
const MAX_DEPTH: usize = 8;

/// What Linux answers when symbolic links lead in a circle (`ELOOP`): `std::io::ErrorKind` has no stable name for it.
const LINK_LOOP: i32 = 40;

/// Everything in `lessons` and `locales` of a content folder that ends in `.ron` or `.ftl`.
///
/// Follows symbolic links. What cannot be read is in the result with its reason; the rest is read all the same.
pub fn read_folder(dir: &Path) -> Files {
    let mut files = Files::default();
    match std::fs::read_dir(dir) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            files.add_unreadable(shown(dir), Unreadable::NoFolder);
        }
        Err(error) => files.add_unreadable(shown(dir), reason(&error)),
        Ok(_) if ROOTS.iter().all(|root| dir.join(root).symlink_metadata().is_err()) => {
            files.add_unreadable(shown(dir), Unreadable::NoContent);
        }
        Ok(_) => {
            for root in ROOTS.map(|root| dir.join(root)).iter().filter(|root| root.symlink_metadata().is_ok()) {
                read_tree(dir, root, &mut files);
            }
        }
    }
    files
}

fn read_tree(dir: &Path, root: &Path, files: &mut Files) {
    for entry in WalkDir::new(root).follow_links(true).max_depth(MAX_DEPTH).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let path = relative(dir, entry.path());
                if !Files::is_content(&path) {
                    continue;
                }
                match read_file(&entry) {
                    Ok(bytes) => files.add(path, bytes),
                    Err(reason) => files.add_unreadable(path, reason),
                }
            }
            Err(error) => {
                let path = relative(dir, error.path().unwrap_or(root));
                let found = match error.io_error() {
                    _ if error.loop_ancestor().is_some() => Unreadable::LinkLoop,
                    Some(error) => reason(error),
                    None => Unreadable::Other(error.to_string()),
                };
                // A link that hangs in the air is worth a word only where it stands for content.
                if error.io_error().is_none_or(|error| error.kind() != io::ErrorKind::NotFound) || Files::is_content(&path) {
                    files.add_unreadable(path, found);
                }
            }
        }
    }
}

fn read_file(entry: &DirEntry) -> Result<Vec<u8>, Unreadable> {
    if !entry.file_type().is_file() {
        return Err(Unreadable::NotAFile);
    }
    let file = File::open(entry.path()).map_err(|error| reason(&error))?;
    let size = file.metadata().map_err(|error| reason(&error))?.len();
    if size > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge { bytes: size });
    }
    // The file may grow while it is read: one byte more than allowed is enough for `Files` to refuse it.
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    Ok(bytes)
}

fn reason(error: &io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Unreadable::NoRight,
        _ if error.raw_os_error() == Some(LINK_LOOP) => Unreadable::LinkLoop,
        _ => Unreadable::Other(error.to_string()),
    }
}

/// The path inside the content folder, with `/` on every system.
fn relative(dir: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(dir).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn shown(dir: &Path) -> String {
    dir.to_string_lossy().into_owned()
}
