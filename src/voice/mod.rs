//! What the kiosk lets people hear: three short sounds.
//!
//! Knows rodio and the sound card; must not know what a sound is for, and never makes a frame wait.

mod device;
mod line;

use device::Card;
use line::Line;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

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

/// Plays sounds on a thread of its own, which ends with it.
pub struct Speaker {
    /// None if there is no thread: then the kiosk is silent.
    requests: Option<SyncSender<(Sound, Instant)>>,
}

impl Speaker {
    /// A speaker. The sound card is opened at the first sound, and again after it was lost.
    /// Where there is none, the log says so once and the kiosk goes on silently.
    pub fn open() -> Self {
        let (requests, waiting) = sync_channel(WAITING);
        let thread = thread::Builder::new().name("speaker".to_owned()).spawn(move || play_all(&waiting));
        if let Err(error) = &thread {
            tracing::warn!(%error, "no thread for the sounds: the kiosk stays silent");
        }
        Self { requests: thread.is_ok().then_some(requests) }
    }

    /// Plays a sound as soon as the card is ready. Returns at once.
    pub fn play(&self, sound: Sound) {
        if let Some(requests) = &self.requests {
            // Full: the card is slow, and a sound that comes late is worth nothing.
            requests.try_send((sound, Instant::now())).ok();
        }
    }
}

fn play_all(waiting: &Receiver<(Sound, Instant)>) {
    let mut line = Line::<Card>::default();
    while let Ok((sound, asked)) = waiting.recv() {
        if let Some(cause) = line.prepare(Instant::now()) {
            tracing::warn!(cause, "no sound card: the kiosk goes on without sound");
        }
        if asked.elapsed() < TOO_LATE {
            line.play(sound);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speaker_makes_nobody_wait_with_or_without_a_card() {
        let speaker = Speaker::open();
        let start = Instant::now();
        for sound in Sound::ALL.into_iter().cycle().take(300) {
            speaker.play(sound);
        }
        drop(speaker);
        assert!(start.elapsed() < Duration::from_millis(50), "{:?}", start.elapsed());
    }

    #[test]
    fn the_thread_ends_with_the_speaker() {
        let (requests, waiting) = sync_channel(WAITING);
        let thread = thread::Builder::new().spawn(move || play_all(&waiting)).unwrap();
        requests.send((Sound::Done, Instant::now())).unwrap();
        drop(requests);
        thread.join().unwrap();
    }
}
