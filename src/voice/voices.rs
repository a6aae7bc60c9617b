//! Where the voice for a sentence comes from: a person's recording, a prepared pack, a program, or nowhere.

use super::clip::Clip;
use super::programs::Programs;
use crate::text::Lang;
use crate::text::pronounce::{Pronunciation, sentences};
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A person's recording of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub lang: Lang,
    /// The whole text that is heard.
    pub words: String,
    pub file: PathBuf,
}

/// The voices of one kiosk.
#[derive(Debug)]
pub struct Voices {
    recordings: HashMap<(Lang, String), PathBuf>,
    pack: Option<PathBuf>,
    programs: Programs,
    /// What was made on the spot in this visit, the newest last: a text is often asked for again.
    made: Vec<((Lang, String), Clip)>,
    letters: HashMap<(Lang, String), Option<Clip>>,
}

/// So many sentences made on the spot are kept: about 60 KB each.
const KEPT: usize = 24;

/// A clip, and the part of the text that it says, in bytes.
pub struct Part {
    pub range: Range<usize>,
    pub clip: Clip,
}

/// What is said next of a text.
pub enum Next {
    Said(Part),
    /// Nobody can say this part: silence.
    Skipped(Range<usize>),
}

impl Voices {
    /// `pack` is the folder that `narrate` has filled.
    pub fn new(recordings: Vec<Recording>, pack: Option<PathBuf>, programs: Programs) -> Self {
        let recordings = recordings.into_iter().map(|recording| ((recording.lang, recording.words), recording.file)).collect();
        Self { recordings, pack, programs, made: Vec::new(), letters: HashMap::new() }
    }

    /// Whether anything at all can be said in this language.
    pub fn speak(&self, lang: Lang) -> bool {
        self.programs.speak(lang)
            || self.recordings.keys().any(|(of, _)| *of == lang)
            || self.pack.as_ref().is_some_and(|pack| pack.join(lang.code()).is_dir())
    }

    /// The clip for the text from this byte on: the whole text where a person has recorded it, else its next sentence.
    pub fn next(&mut self, lang: Lang, text: &str, from: usize, is_over: &dyn Fn() -> bool) -> Option<Next> {
        let rest = text.get(from..)?;
        if from == 0
            && let Some(file) = self.recordings.get(&(lang, text.to_owned()))
            && let Some(clip) = read(file)
        {
            return Some(Next::Said(Part { range: 0..text.len(), clip }));
        }
        let sentence = sentences(rest).into_iter().next()?;
        let range = from + sentence.start..from + sentence.end;
        let words = text.get(range.clone())?;
        let said = Pronunciation::of(lang).said(words);
        Some(match self.sentence(lang, words, &said, is_over) {
            Some(clip) => Next::Said(Part { range, clip }),
            None => Next::Skipped(range),
        })
    }

    fn sentence(&mut self, lang: Lang, words: &str, said: &str, is_over: &dyn Fn() -> bool) -> Option<Clip> {
        let key = (lang, said.to_owned());
        if let Some(clip) = self.recordings.get(&(lang, words.to_owned())).and_then(|file| read(file)) {
            return Some(clip);
        }
        if let Some(clip) = self.packed(lang, said) {
            return Some(clip);
        }
        // What stands on a key is asked for as all keys are.
        if Pronunciation::of(lang).all_letters().iter().any(|name| name == said) {
            return self.letter(lang, said, is_over);
        }
        if let Some((_, clip)) = self.made.iter().find(|(made, _)| *made == key) {
            return Some(clip.clone());
        }
        let clip = self.programs.say(lang, said, is_over)?;
        if self.made.len() >= KEPT {
            self.made.remove(0);
        }
        self.made.push((key, clip.clone()));
        Some(clip)
    }

    fn packed(&self, lang: Lang, said: &str) -> Option<Clip> {
        let pack = self.pack.as_ref()?;
        FORMATS.into_iter().find_map(|format| read(&pack.join(clip_path(lang, said, format))))
    }

    /// The clip for the name of one letter. The first time, the names of all letters are made, in the order of the alphabet:
    /// whatever makes them learns nothing of what is typed.
    pub fn letter(&mut self, lang: Lang, name: &str, is_over: &dyn Fn() -> bool) -> Option<Clip> {
        let pronunciation = Pronunciation::of(lang);
        let all = pronunciation.all_letters();
        for each in &all {
            let key = (lang, each.clone());
            if self.letters.contains_key(&key) {
                continue;
            }
            let clip = self.packed(lang, each).or_else(|| self.programs.say(lang, each, is_over));
            // What was broken off is made another time.
            if clip.is_some() || !is_over() {
                self.letters.insert(key, clip);
            }
        }
        self.letters.get(&(lang, name.to_owned())).cloned().flatten()
    }

    /// Forgets what was made on the spot.
    pub fn forget(&mut self) {
        self.made.clear();
    }
}

/// The files that prepared voices come in.
pub const FORMATS: [&str; 2] = ["ogg", "wav"];

/// Where in a pack the clip for these words stands: a changed text has another place, so a clip there is never stale.
pub fn clip_path(lang: Lang, said: &str, format: &str) -> PathBuf {
    Path::new(lang.code()).join(format!("{:016x}.{format}", fingerprint(said.as_bytes())))
}

/// FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine and in every version.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(file: &Path) -> Option<Clip> {
    let bytes = std::fs::read(file).ok()?;
    let clip = Clip::decode(bytes);
    if clip.is_none() {
        tracing::warn!(file = %file.display(), "this recording cannot be read: it is left out");
    }
    clip.map(Clip::trimmed)
}

#[cfg(test)]
mod tests {
    use super::super::clip::wav;
    use super::*;
    use std::fs;

    fn clip_of(voices: &mut Voices, text: &str) -> Option<(Range<usize>, usize)> {
        match voices.next(Lang::Fr, text, 0, &|| false)? {
            Next::Said(part) => Some((part.range, part.clip.samples.len())),
            Next::Skipped(_) => None,
        }
    }

    #[test]
    fn a_person_comes_before_the_pack_and_silence_last() {
        let folder = tempfile::tempdir().unwrap();
        let person = folder.path().join("home.wav");
        fs::write(&person, wav(&[0.5; 300], 8000)).unwrap();
        let text = "Bonjour ! Que voulez-vous apprendre ?";
        let pack = |said: &str, length: usize| {
            let file = folder.path().join(clip_path(Lang::Fr, said, "wav"));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, wav(&vec![0.5; length], 8000)).unwrap();
        };
        pack("Bonjour!", 200);
        let none = || Programs::find(std::iter::empty());
        let recording = Recording { lang: Lang::Fr, words: text.to_owned(), file: person.clone() };
        let mut both = Voices::new(vec![recording.clone()], Some(folder.path().to_owned()), none());
        assert_eq!(clip_of(&mut both, text), Some((0..text.len(), 300)), "the whole text in a person's voice");
        let mut packed = Voices::new(Vec::new(), Some(folder.path().to_owned()), none());
        assert_eq!(clip_of(&mut packed, text), Some((0..9, 200)), "its first sentence from the pack");
        assert!(matches!(packed.next(Lang::Fr, text, 9, &|| false), Some(Next::Skipped(range)) if range.end == text.len()));
        assert!(packed.next(Lang::Fr, text, text.len(), &|| false).is_none());
        assert!(packed.speak(Lang::Fr) && !packed.speak(Lang::En));
        // A file that is no sound gives way.
        fs::write(&person, "no sound").unwrap();
        assert_eq!(clip_of(&mut both, text), Some((0..9, 200)));
    }

    #[test]
    fn whoever_makes_letters_is_asked_for_the_whole_alphabet() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (program, heard, sound) = (folder.path().join("espeak-ng"), folder.path().join("heard"), folder.path().join("sound"));
        fs::write(&sound, wav(&[0.5; 100], 8000)).unwrap();
        fs::write(&program, format!("#!/bin/sh\n(cat; echo) >> {}; cat {}\n", heard.display(), sound.display())).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let mut voices = Voices::new(Vec::new(), None, Programs::find([folder.path().to_owned()].into_iter()));
        assert!(voices.letter(Lang::Fr, "zède", &|| false).is_some());
        assert!(voices.letter(Lang::Fr, "a", &|| false).is_some());
        let asked = fs::read_to_string(&heard).unwrap();
        assert_eq!(asked.lines().collect::<Vec<_>>(), Pronunciation::of(Lang::Fr).all_letters());
    }
}
