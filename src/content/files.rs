//! The files of a content folder as bytes, each by its path; knows nothing of where they come from.

use super::Place;
use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// No file of a content folder may be larger, in bytes. The largest one shipped has 20 kB; what is a hundred times
/// larger is not content, and reading it would hold up the kiosk.
pub const MAX_FILE_BYTES: u64 = 2_000_000;

static LESSONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Why something in a content folder could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than [`MAX_FILE_BYTES`].
    TooLarge { bytes: u64 },
    /// The user the program runs as may not read this file or folder.
    NoRight,
    /// A symbolic link that leads back to itself or to a folder it is in.
    LinkLoop,
    /// A device, a pipe or another thing that only looks like a file.
    NotAFile,
    /// There is no such folder.
    NoFolder,
    /// The folder holds neither `lessons` nor `locales`.
    NoContent,
    /// Anything else, in the operating system's words.
    Other(String),
}

/// One file: its bytes, or why there are none.
pub type Source = Result<Cow<'static, [u8]>, Unreadable>;

/// Which of two files with the same path is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The one that counts.
    #[default]
    Top,
    /// The built-in one that a file of the content folder replaced.
    Beneath,
}

impl Layer {
    /// In the order in which a file is looked for.
    pub const ALL: [Self; 2] = [Self::Top, Self::Beneath];
}

/// The files of a content folder by their path relative to it, with `/` between the parts: `lessons/mail/reply-mail.ron`.
#[derive(Clone, Debug, Default)]
pub struct Files {
    top: BTreeMap<String, Source>,
    beneath: BTreeMap<String, Source>,
}

impl Files {
    /// The content that is part of the program.
    pub fn built_in() -> Self {
        let mut files = Self::default();
        for (root, dir) in [("lessons", &LESSONS), ("locales", &LOCALES)] {
            files.add_embedded(root, dir);
        }
        files
    }

    fn add_embedded(&mut self, root: &str, dir: &'static Dir<'static>) {
        for file in dir.files() {
            let path = format!("{root}/{}", file.path().to_string_lossy().replace('\\', "/"));
            // The tables beside the words belong to the program: how a word is said, a date, a kind of workshop.
            let is_table = root.starts_with("locales") && file.path().extension().is_some_and(|ending| ending == "ron");
            if Self::is_content(&path) && !is_table {
                self.add(path, file.contents());
            }
        }
        for inner in dir.dirs() {
            self.add_embedded(root, inner);
        }
    }

    /// Whether a file with this name is content at all, and not an editor's backup.
    pub fn is_content(path: &str) -> bool {
        [".ron", ".ftl"].iter().any(|ending| path.ends_with(ending))
    }

    /// Puts a file in, in place of one with the same path. One that is too large is not kept.
    pub fn add(&mut self, path: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) {
        let bytes = bytes.into();
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let source = if size > MAX_FILE_BYTES { Err(Unreadable::TooLarge { bytes: size }) } else { Ok(bytes) };
        self.top.insert(path.into(), source);
    }

    /// Notes that a file or a folder could not be read.
    pub fn add_unreadable(&mut self, path: impl Into<String>, reason: Unreadable) {
        self.top.insert(path.into(), Err(reason));
    }

    /// Lays the files of `other` over these: where both have a path, the one of `other` counts, and these keep theirs
    /// in reserve, in case the other one turns out to be broken.
    #[must_use]
    pub fn overlay(mut self, other: Self) -> Self {
        for (path, source) in other.top {
            if let Some(replaced) = self.top.insert(path.clone(), source) {
                self.beneath.insert(path, replaced);
            }
        }
        self
    }

    /// All paths, in alphabetical order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.top.keys().map(String::as_str)
    }

    /// Everything that could not be read, with the reason.
    pub fn unreadable(&self) -> impl Iterator<Item = (&str, &Unreadable)> {
        self.top.iter().filter_map(|(path, source)| Some((path.as_str(), source.as_ref().err()?)))
    }

    /// Whether there is such a file in that layer, readable or not.
    pub fn has(&self, path: &str, layer: Layer) -> bool {
        self.layer(layer).contains_key(path)
    }

    /// The bytes of a file that could be read.
    pub fn bytes(&self, path: &str, layer: Layer) -> Option<&[u8]> {
        self.layer(layer).get(path)?.as_deref().ok()
    }

    /// The text of a file, without the mark some editors put in front of it.
    ///
    /// # Errors
    /// Where the bytes are not UTF-8: how many of them, from the start of the text, are.
    pub fn text(&self, path: &str, layer: Layer) -> Option<Result<&str, usize>> {
        let bytes = self.bytes(path, layer)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        Some(std::str::from_utf8(bytes).map_err(|error| error.valid_up_to()))
    }

    /// The text a place is in, with anything that is not UTF-8 shown as `�`.
    pub(super) fn shown_text(&self, place: &Place) -> Option<Cow<'_, str>> {
        let bytes = self.bytes(&place.file, place.layer)?;
        Some(String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)))
    }

    fn layer(&self, layer: Layer) -> &BTreeMap<String, Source> {
        match layer {
            Layer::Top => &self.top,
            Layer::Beneath => &self.beneath,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_on_top_counts_and_the_one_beneath_is_kept() {
        let mut below = Files::default();
        below.add("lessons/a.ron", b"old".as_slice());
        below.add("lessons/b.ron", b"only".as_slice());
        let mut above = Files::default();
        above.add("lessons/a.ron", b"new".as_slice());
        let files = below.overlay(above);
        assert_eq!(files.bytes("lessons/a.ron", Layer::Top), Some(b"new".as_slice()));
        assert_eq!(files.bytes("lessons/a.ron", Layer::Beneath), Some(b"old".as_slice()));
        assert_eq!(files.bytes("lessons/b.ron", Layer::Top), Some(b"only".as_slice()));
        assert_eq!(files.bytes("lessons/b.ron", Layer::Beneath), None);
    }

    #[test]
    fn the_program_carries_its_own_content_and_nothing_else() {
        let files = Files::built_in();
        assert!(files.has("lessons/catalogue.ron", Layer::Top));
        assert!(files.has("locales/fr/catalogue.ftl", Layer::Top));
        assert!(files.paths().all(Files::is_content));
    }

    #[test]
    fn what_is_too_large_is_not_kept() {
        let mut files = Files::default();
        files.add("lessons/a.ron", vec![b' '; 2_000_001]);
        assert_eq!(files.unreadable().collect::<Vec<_>>(), [("lessons/a.ron", &Unreadable::TooLarge { bytes: 2_000_001 })]);
    }
}
