//! Speech made on the spot by a program of the system: `pico2wave`, else `espeak-ng`.
//!
//! A program that hangs, fails or is missing is given up, and never waited for longer than [`PATIENCE`].

use super::clip::Clip;
use crate::text::Lang;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a program may take for one sentence.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// So many failures in a row, and the program is not asked again.
const MOST_FAILURES: u32 = 3;
/// How often a program that works is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// The programs of this machine that speak.
#[derive(Debug)]
pub struct Programs {
    found: Vec<Program>,
}

#[derive(Debug)]
struct Program {
    kind: Kind,
    path: PathBuf,
    failures: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Pico,
    Espeak,
}

impl Kind {
    /// The best voice first.
    const ALL: [Self; 2] = [Self::Pico, Self::Espeak];

    fn name(self) -> &'static str {
        match self {
            Self::Pico => "pico2wave",
            Self::Espeak => "espeak-ng",
        }
    }

    /// What the program calls this language, if it speaks it. Neither of them speaks Breton.
    fn voice(self, lang: Lang) -> Option<&'static str> {
        match (self, lang) {
            (Self::Pico, Lang::Fr) => Some("fr-FR"),
            (Self::Pico, Lang::En) => Some("en-GB"),
            (Self::Espeak, Lang::Fr) => Some("fr-fr"),
            (Self::Espeak, Lang::En) => Some("en-gb"),
            (_, Lang::Br) => None,
        }
    }
}

impl Programs {
    /// Those that stand in one of these folders, usually the ones of `$PATH`.
    pub fn find(folders: impl Iterator<Item = PathBuf>) -> Self {
        let folders: Vec<PathBuf> = folders.collect();
        let find = |kind: Kind| {
            let path = folders.iter().map(|folder| folder.join(kind.name())).find(|path| path.is_file())?;
            Some(Program { kind, path, failures: 0 })
        };
        Self { found: Kind::ALL.into_iter().filter_map(find).collect() }
    }

    /// The programs of this machine.
    pub fn of_the_system() -> Self {
        Self::find(std::env::var_os("PATH").iter().flat_map(std::env::split_paths))
    }

    /// Whether one of them speaks this language and has not failed too often.
    pub fn speak(&self, lang: Lang) -> bool {
        self.found.iter().any(|program| program.failures < MOST_FAILURES && program.kind.voice(lang).is_some())
    }

    /// Says a sentence. `None` where nobody can, or where `is_over` says meanwhile that nobody listens any more.
    pub fn say(&mut self, lang: Lang, words: &str, is_over: &dyn Fn() -> bool) -> Option<Clip> {
        for program in &mut self.found {
            let Some(voice) = program.kind.voice(lang).filter(|_| program.failures < MOST_FAILURES) else { continue };
            match program.say(voice, words, is_over) {
                Ok(Some(clip)) => {
                    program.failures = 0;
                    return Some(clip);
                }
                Ok(None) => return None,
                Err(cause) => {
                    program.failures += 1;
                    tracing::warn!(program = program.kind.name(), cause, "a program that speaks did not");
                }
            }
        }
        None
    }
}

impl Program {
    fn say(&self, voice: &str, words: &str, is_over: &dyn Fn() -> bool) -> Result<Option<Clip>, String> {
        let bytes = match self.kind {
            Kind::Espeak => {
                let mut command = Command::new(&self.path);
                command.args(["-v", voice, "-s", "155", "--stdin", "--stdout"]);
                // It opens a sound server even to write to a pipe, and that leaves a folder behind: there is none here.
                command.env("PULSE_SERVER", "unix:/dev/null");
                run(command, words, is_over)?
            }
            Kind::Pico => {
                // It writes to a file alone, whose name has to end so.
                let file = tempfile::Builder::new().suffix(".wav").tempfile().map_err(|error| error.to_string())?;
                let mut command = Command::new(&self.path);
                command.args(["-l", voice, "-w"]).arg(file.path()).arg("--").arg(words);
                match run(command, "", is_over)? {
                    Some(_) => Some(std::fs::read(file.path()).map_err(|error| error.to_string())?),
                    None => None,
                }
            }
        };
        match bytes {
            Some(bytes) => Clip::decode(whole(bytes)).map(|clip| Some(clip.trimmed())).ok_or_else(|| "no sound came".to_owned()),
            None => Ok(None),
        }
    }
}

/// espeak-ng does not know the length of what it will say when it writes the head of the file: it is put in here.
fn whole(mut bytes: Vec<u8>) -> Vec<u8> {
    const HEAD: usize = 44;
    if bytes.len() > HEAD && bytes.starts_with(b"RIFF") && bytes.get(36..40) == Some(b"data") {
        let sizes = [(4, bytes.len() - 8), (40, bytes.len() - HEAD)];
        for (at, size) in sizes {
            let size = u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes();
            if let Some(slot) = bytes.get_mut(at..at + 4) {
                slot.copy_from_slice(&size);
            }
        }
    }
    bytes
}

/// Runs a program to its end and returns what it writes. `None` where nobody wants it any more.
fn run(mut command: Command, input: &str, is_over: &dyn Fn() -> bool) -> Result<Option<Vec<u8>>, String> {
    let started = Instant::now();
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    // Both pipes on threads of their own: neither a program that does not read nor one that does not write holds anybody up.
    let (mut to, from) = (child.stdin.take(), child.stdout.take());
    let input = input.to_owned();
    let write = move || {
        if let Some(to) = &mut to {
            to.write_all(input.as_bytes()).ok();
        }
    };
    let read = move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            from.read_to_end(&mut bytes).ok();
        }
        bytes
    };
    let named = |name: &str| thread::Builder::new().name(name.to_owned());
    let writer = named("to a voice").spawn(write).map(drop);
    let reader = match writer.and_then(|()| named("from a voice").spawn(read)) {
        Ok(reader) => reader,
        Err(error) => {
            stop(child);
            return Err(error.to_string());
        }
    };
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            Ok(Some(status)) => return Err(status.to_string()),
            Ok(None) => {}
            Err(error) => return Err(error.to_string()),
        }
        if started.elapsed() > PATIENCE {
            stop(child);
            return Err("it took too long".to_owned());
        }
        if is_over() {
            stop(child);
            return Ok(None);
        }
        thread::sleep(LOOK);
    }
    // What it has started may still hold the pipe.
    while !reader.is_finished() {
        if started.elapsed() > PATIENCE {
            return Err("it took too long".to_owned());
        }
        thread::sleep(LOOK);
    }
    reader.join().map(Some).map_err(|_| "its words were lost".to_owned())
}

fn stop(mut child: Child) {
    child.kill().ok();
    child.wait().ok();
}

/// Packs a WAV file as Ogg Vorbis with `oggenc`, for prepared voices. `None` where it is not installed or fails.
pub fn as_ogg(wav: &Path) -> Option<Vec<u8>> {
    let output = Command::new("oggenc").args(["--quiet", "-q", "2", "-o", "-"]).arg(wav).stdin(Stdio::null()).output().ok()?;
    (output.status.success() && output.stdout.starts_with(b"OggS")).then_some(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    /// A folder with a program of this name in it.
    fn folder_with(name: &str, script: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        folder
    }

    fn programs(folder: &tempfile::TempDir) -> Programs {
        Programs::find([folder.path().to_owned()].into_iter())
    }

    #[test]
    fn a_program_speaks_and_is_told_the_language() {
        let sound = tempfile::NamedTempFile::new().unwrap();
        fs::write(sound.path(), super::super::clip::wav(&[0.5; 2000], 16_000)).unwrap();
        let heard = tempfile::NamedTempFile::new().unwrap();
        let script = format!("echo \"$@\" > {0}; cat >> {0}; cat {1}", heard.path().display(), sound.path().display());
        let folder = folder_with("espeak-ng", &script);
        let mut found = programs(&folder);
        assert!(found.speak(Lang::Fr) && found.speak(Lang::En) && !found.speak(Lang::Br));
        assert!(found.say(Lang::Fr, "Bonjour -v !", &|| false).is_some_and(|clip| clip.rate == 16_000));
        assert_eq!(fs::read_to_string(heard.path()).unwrap(), "-v fr-fr -s 155 --stdin --stdout\nBonjour -v !");
        assert!(found.say(Lang::Br, "Demat", &|| false).is_none());
    }

    #[test]
    fn pico2wave_comes_first_and_writes_its_own_file() {
        let sound = tempfile::NamedTempFile::new().unwrap();
        fs::write(sound.path(), super::super::clip::wav(&[0.5; 800], 16_000)).unwrap();
        // pico2wave -l LANG -w FILE -- WORDS
        let folder = folder_with("pico2wave", &format!("[ \"$1 $2\" = '-l en-GB' ] && cp {} \"$4\"", sound.path().display()));
        fs::write(folder.path().join("espeak-ng"), "not a program").unwrap();
        assert!(programs(&folder).say(Lang::En, "Hello", &|| false).is_some());
    }

    #[test]
    fn a_program_that_hangs_or_fails_is_given_up() {
        let folder = folder_with("espeak-ng", "sleep 60");
        let mut hanging = programs(&folder);
        let started = Instant::now();
        assert!(hanging.say(Lang::Fr, "Bonjour", &|| false).is_none());
        assert!(started.elapsed() < PATIENCE * 2, "{:?}", started.elapsed());

        let folder = folder_with("espeak-ng", "exit 1");
        let mut failing = programs(&folder);
        for _ in 0..MOST_FAILURES {
            assert!(failing.speak(Lang::Fr));
            assert!(failing.say(Lang::Fr, "Bonjour", &|| false).is_none());
        }
        assert!(!failing.speak(Lang::Fr), "a program that never works is not asked for ever");

        let folder = folder_with("espeak-ng", "echo no sound");
        assert!(programs(&folder).say(Lang::Fr, "Bonjour", &|| false).is_none());
        assert!(!programs(&tempfile::tempdir().unwrap()).speak(Lang::Fr));
    }

    #[test]
    fn nobody_waits_for_what_nobody_wants() {
        let folder = folder_with("espeak-ng", "sleep 60");
        let started = Instant::now();
        assert!(programs(&folder).say(Lang::Fr, "Bonjour", &|| started.elapsed() > Duration::from_millis(50)).is_none());
        assert!(started.elapsed() < PATIENCE / 2, "{:?}", started.elapsed());
    }
}
