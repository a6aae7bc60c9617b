//! Prepared voices: a folder with one file a sentence, made once by the packaging, read by every kiosk.

use super::clip::wav;
use super::programs::{Programs, as_ogg};
use super::voices::{FORMATS, clip_path};
use crate::text::Lang;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What `narrate` has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Narrated {
    pub made: usize,
    /// They were there already.
    pub kept: usize,
    /// Nobody says them any more.
    pub removed: usize,
    /// No program says these.
    pub silent: Vec<(Lang, String)>,
}

/// A pack that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {cause}")]
pub struct PackFault {
    pub file: String,
    pub cause: io::Error,
}

/// The name of a clip's file does not tell what it says: this one beside them does, for people.
const LIST: &str = "words.tsv";

/// Makes what a pack lacks of these sentences, as they are said, and takes away what is none of them.
///
/// # Errors
/// Where the folder cannot be written.
pub fn narrate(folder: &Path, wanted: &BTreeSet<(Lang, String)>, programs: &mut Programs) -> Result<Narrated, PackFault> {
    let fault = |file: &Path, cause| PackFault { file: file.display().to_string(), cause };
    let mut narrated = Narrated::default();
    let mut files: BTreeSet<PathBuf> = BTreeSet::new();
    let languages: BTreeSet<Lang> = wanted.iter().map(|(lang, _)| *lang).collect();
    for lang in &languages {
        let folder = folder.join(lang.code());
        fs::create_dir_all(&folder).map_err(|cause| fault(&folder, cause))?;
    }
    for (lang, said) in wanted {
        if let Some(file) = FORMATS.into_iter().map(|format| folder.join(clip_path(*lang, said, format))).find(|file| file.is_file()) {
            narrated.kept += 1;
            files.insert(file);
            continue;
        }
        let Some(clip) = programs.say(*lang, said, &|| false) else {
            narrated.silent.push((*lang, said.clone()));
            continue;
        };
        let sound = wav(&clip.samples, clip.rate);
        let loose = folder.join(clip_path(*lang, said, "tmp"));
        write(&loose, &sound).map_err(|cause| fault(&loose, cause))?;
        let (bytes, format) = match as_ogg(&loose) {
            Some(ogg) => (ogg, "ogg"),
            None => (sound, "wav"),
        };
        let file = folder.join(clip_path(*lang, said, format));
        write(&loose, &bytes).and_then(|()| fs::rename(&loose, &file)).map_err(|cause| fault(&file, cause))?;
        narrated.made += 1;
        files.insert(file);
    }
    for lang in &languages {
        for file in clips(&folder.join(lang.code())) {
            if !files.contains(&file) {
                fs::remove_file(&file).map_err(|cause| fault(&file, cause))?;
                narrated.removed += 1;
            }
        }
        let mut list = String::new();
        for (lang, said) in wanted.iter().filter(|(of, _)| of == lang) {
            let path = clip_path(*lang, said, "");
            list.push_str(&path.file_stem().unwrap_or_default().to_string_lossy());
            list.push('\t');
            list.push_str(said);
            list.push('\n');
        }
        let file = folder.join(lang.code()).join(LIST);
        write(&file, list.as_bytes()).map_err(|cause| fault(&file, cause))?;
    }
    Ok(narrated)
}

/// What a pack lacks of these sentences, and how many of its clips nobody says any more.
pub fn unvoiced(folder: &Path, wanted: &BTreeSet<(Lang, String)>) -> (BTreeSet<(Lang, String)>, usize) {
    let mut missing = BTreeSet::new();
    let mut files = BTreeSet::new();
    for (lang, said) in wanted {
        match FORMATS.into_iter().map(|format| folder.join(clip_path(*lang, said, format))).find(|file| file.is_file()) {
            Some(file) => {
                files.insert(file);
            }
            None => {
                missing.insert((*lang, said.clone()));
            }
        }
    }
    let stale = Lang::ALL.into_iter().flat_map(|lang| clips(&folder.join(lang.code()))).filter(|file| !files.contains(file)).count();
    (missing, stale)
}

/// The clips of one language, and what an interrupted run has left.
fn clips(folder: &Path) -> Vec<PathBuf> {
    let is_clip = |path: &PathBuf| path.extension().is_some_and(|ending| FORMATS.iter().any(|format| ending == *format) || ending == "tmp");
    fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).filter(is_clip).collect()
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut open = fs::File::create(file)?;
    open.write_all(bytes)?;
    open.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn only_what_changed_is_made_and_what_nobody_says_goes() {
        let bin = tempfile::tempdir().unwrap();
        let (program, sound) = (bin.path().join("espeak-ng"), bin.path().join("sound"));
        fs::write(&sound, wav(&[0.5; 4000], 16_000)).unwrap();
        fs::write(&program, format!("#!/bin/sh\ncat > /dev/null; cat {}\n", sound.display())).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let mut programs = Programs::find([bin.path().to_owned()].into_iter());
        let folder = tempfile::tempdir().unwrap();
        let wanted = |texts: &[(Lang, &str)]| texts.iter().map(|(lang, said)| (*lang, (*said).to_owned())).collect::<BTreeSet<_>>();

        let first = wanted(&[(Lang::Fr, "Bonjour"), (Lang::Fr, "Oui"), (Lang::Br, "Ya")]);
        let done = narrate(folder.path(), &first, &mut programs).unwrap();
        assert_eq!((done.made, done.kept, done.removed), (2, 0, 0));
        assert_eq!(done.silent, [(Lang::Br, "Ya".to_owned())]);

        let second = wanted(&[(Lang::Fr, "Bonjour"), (Lang::Fr, "Non"), (Lang::Br, "Ya")]);
        assert_eq!(unvoiced(folder.path(), &second), (wanted(&[(Lang::Fr, "Non"), (Lang::Br, "Ya")]), 1));
        let done = narrate(folder.path(), &second, &mut programs).unwrap();
        assert_eq!((done.made, done.kept, done.removed), (1, 1, 1));
        assert!(fs::read_to_string(folder.path().join("fr/words.tsv")).unwrap().contains("\tNon\n"));
        assert_eq!(unvoiced(folder.path(), &second).1, 0);
    }
}
