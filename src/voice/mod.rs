//! What the kiosk lets people hear: three short sounds, and everything it says in a voice.
//!
//! Knows rodio, the sound card, voice files and the programs that speak; must not know what a sound or a text is for, and never
//! makes a frame wait: the card and the voices have a thread each.

mod clip;
mod device;
mod line;
mod narrator;
mod pack;
mod programs;
mod speech;
mod tape;
mod voices;
mod wave;

pub use clip::Clip;
pub use device::Card;
pub use line::Device;
pub use pack::{Narrated, PackFault, narrate, unvoiced};
pub use programs::{PATIENCE, Programs};
pub use speech::{Heard, Piece, Say, Saying, Speech};
pub use tape::Tape;
pub use voices::{Recording, Voices};

use line::Line;
use narrator::Narrator;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};
use wave::Wave;

/// A sound of the kiosk. Whatever it says is on the screen too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sound {
    /// A step is done.
    Done,
    /// Not yet: gentle, never an alarm.
    Again,
    /// The lesson is done.
    Bravo,
}

impl Sound {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Done, Self::Again, Self::Bravo];

    /// The sound as an Ogg Vorbis file, made by `assets/sounds/make.py`.
    fn ogg(self) -> &'static [u8] {
        match self {
            Self::Done => include_bytes!("../../assets/sounds/done.ogg"),
            Self::Again => include_bytes!("../../assets/sounds/again.ogg"),
            Self::Bravo => include_bytes!("../../assets/sounds/bravo.ogg"),
        }
    }
}

/// How many sounds may wait for the card; more are dropped.
const WAITING: usize = 4;
/// A sound that comes later than this after its cause is not played: it would only puzzle.
const TOO_LATE: Duration = Duration::from_millis(700);
/// After so long a silence the sound card is closed: an open one costs processor time, and one that has gone to sleep with its
/// screen is found again when it is opened anew.
const REST: Duration = Duration::from_secs(30);

/// What the card's thread is asked to play.
pub(crate) struct Request {
    what: Played,
    asked: Instant,
}

/// What is played.
pub(crate) enum Played {
    /// At a factor from 0 to 1. The card's thread decodes it: a frame has no time for that.
    Sound(Sound, f32),
    Speech(Wave),
}

impl Played {
    /// `None` where it cannot be decoded.
    fn wave(self) -> Option<Wave> {
        match self {
            Self::Sound(sound, volume) => Some(Wave::new(Clip::decode(sound.ogg().to_vec())?, volume, None)),
            Self::Speech(wave) => Some(wave),
        }
    }
}

/// Plays sounds and says texts, on threads of its own, which end with it.
pub struct Speaker {
    /// None if there is no thread: then the kiosk is silent.
    requests: Option<SyncSender<Request>>,
    narrator: Narrator,
    /// The loudest factor that the settings allow, from 0 to 1.
    ceiling: f32,
}

impl Speaker {
    /// A speaker on the machine's sound card. The card is opened at the first sound, and again after it was lost.
    /// Where there is none, the log says so once and the kiosk goes on silently.
    pub fn open(voices: Voices, ceiling: f32) -> Self {
        Self::on::<Card>(voices, ceiling)
    }

    /// A speaker on another device.
    pub fn on<D: Device + 'static>(voices: Voices, ceiling: f32) -> Self {
        let (requests, waiting) = sync_channel(WAITING);
        let thread = thread::Builder::new().name("speaker".to_owned()).spawn(move || play_all::<D>(&waiting));
        if let Err(error) = &thread {
            tracing::warn!(%error, "no thread for the sounds: the kiosk stays silent");
        }
        let requests = thread.is_ok().then_some(requests);
        let narrator = Narrator::start(voices, requests.clone());
        Self { requests, narrator, ceiling }
    }

    /// Plays a sound as soon as the card is ready. Returns at once.
    ///
    /// `volume` is a factor from 0 to 1, below the ceiling.
    pub fn play(&self, sound: Sound, volume: f32) {
        if let Some(requests) = self.requests.as_ref().filter(|_| volume > 0.0) {
            let what = Played::Sound(sound, volume * self.ceiling);
            // Full: the card is slow, and a sound that comes late is worth nothing.
            requests.try_send(Request { what, asked: Instant::now() }).ok();
        }
    }

    /// Says this, in the place of whatever is being said. Returns at once.
    pub fn say(&self, speech: Speech) {
        self.narrator.say(speech, self.ceiling);
    }

    /// Ends what is being said, within a hundredth of a second.
    pub fn hush(&self) {
        self.narrator.hush();
    }

    /// Forgets what was said, at the end of a visit.
    pub fn forget(&self) {
        self.narrator.forget();
    }

    /// What is being said now.
    pub fn saying(&self) -> Saying {
        self.narrator.saying()
    }

    /// Whether there is any voice for this language.
    pub fn speaks(&self, lang: crate::text::Lang) -> bool {
        self.narrator.speaks(lang)
    }
}

fn play_all<D: Device>(waiting: &Receiver<Request>) {
    let mut line = Line::<D>::default();
    loop {
        let request = match waiting.recv_timeout(REST) {
            Ok(request) => request,
            Err(RecvTimeoutError::Timeout) => {
                line.rest();
                match waiting.recv() {
                    Ok(request) => request,
                    Err(_) => return,
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        if let Some(cause) = line.prepare(Instant::now()) {
            tracing::warn!(cause, "no sound card: the kiosk goes on without sound");
        }
        if request.asked.elapsed() < TOO_LATE
            && let Some(wave) = request.what.wave()
        {
            line.play(wave);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn silent_voices() -> Voices {
        Voices::new(Vec::new(), None, Programs::find(std::iter::empty()))
    }

    #[test]
    fn a_speaker_makes_nobody_wait_with_or_without_a_card() {
        let speaker = Speaker::open(silent_voices(), 1.0);
        speaker.play(Sound::Done, 1.0);
        let start = Instant::now();
        for sound in Sound::ALL.into_iter().cycle().take(60) {
            speaker.play(sound, 0.0);
            speaker.hush();
        }
        speaker.say(Speech::default());
        drop(speaker);
        assert!(start.elapsed() < Duration::from_millis(50), "{:?}", start.elapsed());
    }
}
