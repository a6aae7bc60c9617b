//! The voice from the text to the tape: prepared voices, speech made on the spot, and what is heard of it, written down.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

use pas_a_pas::text::Lang;
use pas_a_pas::text::pronounce::Pronunciation;
use pas_a_pas::voice::{Clip, Piece, Programs, Say, Saying, Sound, Speaker, Speech, Tape, Voices, narrate};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const SENTENCES: [&str; 2] = ["Ouvrez le message de Nolwenn.", "Regardez la liste, au milieu de l’écran."];

fn programs() -> Programs {
    let found = Programs::of_the_system();
    assert!(found.speak(Lang::Fr), "espeak-ng is missing: script/test installs it");
    found
}

fn speech(volume: f32, is_slow: bool) -> Speech {
    let words = SENTENCES.join(" ");
    Speech { pieces: vec![Piece { lang: Lang::Fr, say: Say::Words(words) }], is_slow, volume }
}

/// A pack of the sentences.
fn pack() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let wanted: BTreeSet<_> = SENTENCES.iter().map(|words| (Lang::Fr, Pronunciation::of(Lang::Fr).said(words))).collect();
    let done = narrate(folder.path(), &wanted, &mut programs()).expect("a pack");
    assert_eq!((done.made, done.silent.len()), (2, 0));
    folder
}

/// The words that were marked as being said, one after the other, until the speech is over.
fn follow(speaker: &Speaker) -> Vec<String> {
    let started = Instant::now();
    let mut words: Vec<String> = Vec::new();
    loop {
        match speaker.saying() {
            Saying::Nothing => return words,
            Saying::Word(word) => {
                let said: String = word.text.chars().skip(word.chars.start).take(word.chars.len()).collect();
                if words.last() != Some(&said) {
                    words.push(said);
                }
            }
            Saying::Preparing => {}
        }
        assert!(started.elapsed() < Duration::from_secs(20), "the speech never ends: {words:?}");
        std::thread::sleep(Duration::from_millis(3));
    }
}

/// What one speaker lets be heard, from its first sound to its end.
fn tape(speaker: Speaker, file: &Path) -> Clip {
    drop(speaker);
    // The tape's own thread writes it when the speaker has gone.
    let started = Instant::now();
    while !file.exists() && started.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(100));
    Clip::decode(std::fs::read(file).expect("a tape")).expect("a WAV file")
}

/// Seconds in which anything is heard, looked at in hundredths; and the loudest sample.
fn loudness(clip: &Clip) -> (f64, f32) {
    let block = clip.rate as usize / 100;
    let loud = clip.samples.chunks(block).filter(|block| block.iter().any(|sample| sample.abs() > 0.01)).count();
    (f64::from(u32::try_from(loud).unwrap_or(u32::MAX)) / 100.0, clip.samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak)))
}

/// One test: the tape's file is one for the whole program.
#[test]
fn what_is_said_is_on_the_tape_at_its_volume_and_ends_at_a_touch() {
    let folder = tempfile::tempdir().expect("a folder");
    let voices = || Voices::new(Vec::new(), Some(pack().keep()), Programs::find(std::iter::empty()));
    let record = |name: &str, act: &dyn Fn(&Speaker)| {
        let file = folder.path().join(name);
        Tape::write_to(file.clone());
        let speaker = Speaker::on::<Tape>(voices(), 1.0);
        act(&speaker);
        std::thread::sleep(Duration::from_millis(150));
        tape(speaker, &file)
    };

    // The whole speech: every word is marked, once and in its order.
    let whole = record("whole.wav", &|speaker| {
        speaker.say(speech(1.0, false));
        let words = follow(speaker);
        assert_eq!(words.join(" "), SENTENCES.join(" "));
    });
    let (heard, peak) = loudness(&whole);
    assert!((2.0..6.0).contains(&heard), "{heard} s are heard");
    assert!((0.2..=1.0).contains(&peak), "peak {peak}");

    let slow = record("slow.wav", &|speaker| {
        speaker.say(speech(1.0, true));
        follow(speaker);
    });
    assert!(loudness(&slow).0 > heard * 1.15, "{} s, against {heard} s", loudness(&slow).0);

    let soft = record("soft.wav", &|speaker| {
        speaker.say(speech(0.14, false));
        follow(speaker);
    });
    let ratio = loudness(&soft).1 / peak;
    assert!((ratio - 0.14).abs() < 0.02, "{ratio}");

    let cut = record("cut.wav", &|speaker| {
        speaker.say(speech(1.0, false));
        std::thread::sleep(Duration::from_millis(700));
        speaker.hush();
        assert_eq!(speaker.saying(), Saying::Nothing);
        std::thread::sleep(Duration::from_millis(600));
    });
    assert!((0.2..1.0).contains(&loudness(&cut).0), "{} s are heard", loudness(&cut).0);

    // A second speech takes the place of the first one; a sound goes beside it, and nothing clips.
    let both = record("both.wav", &|speaker| {
        speaker.say(speech(1.0, false));
        std::thread::sleep(Duration::from_millis(300));
        speaker.play(Sound::Done, 0.4);
        speaker.say(speech(1.0, false));
        follow(speaker);
    });
    assert!(loudness(&both).0 < heard + 0.8, "{} s: both were heard to their end", loudness(&both).0);
    assert!(loudness(&both).1 <= 1.0);

    let silent = record("silent.wav", &|speaker| {
        speaker.play(Sound::Done, 0.4);
        speaker.say(speech(0.0, false));
        follow(speaker);
        std::thread::sleep(Duration::from_millis(800));
    });
    assert!(loudness(&silent).0 < 0.8, "{} s: the sound alone is heard", loudness(&silent).0);
}

#[test]
fn the_command_prepares_every_text_and_check_finds_none_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    // All sentences together take the real program minutes: this one always says the same.
    let said = Command::new("espeak-ng").args(["-v", "en", "--stdout", "yes"]).env("PULSE_SERVER", "unix:/dev/null").output();
    let bin = folder.path().join("bin");
    std::fs::create_dir(&bin).expect("a folder");
    std::fs::write(bin.join("yes.wav"), said.expect("espeak-ng: script/test installs it").stdout).expect("a file");
    let script = format!("#!/bin/sh\n/bin/cat > /dev/null\nexec /bin/cat {}\n", bin.join("yes.wav").display());
    std::fs::write(bin.join("espeak-ng"), script).expect("a file");
    std::fs::set_permissions(bin.join("espeak-ng"), std::fs::Permissions::from_mode(0o755)).expect("a program");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_pas-a-pas")).args(arguments).env("PATH", &bin).output().expect("the program runs");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let pack = folder.path().join("pack");
    let pack = pack.to_str().expect("a plain path");
    let (went_well, told) = run(&["--lang", "en", "narrate", pack]);
    assert!(went_well && told.contains("there already"), "{told}");
    let (went_well, again) = run(&["--lang", "en", "narrate", pack]);
    assert!(went_well && again.starts_with("0 sentences prepared"), "{again}");
    let (_, checked) = run(&["--lang", "en", "check", "--voices", pack]);
    assert!(!checked.contains("no voice, en"), "{checked}");
    assert!(checked.contains("no voice, fr, app.home-title"), "the French ones are missing: {checked}");
}
