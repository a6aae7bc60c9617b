//! A tape in the place of a sound card: what would be heard is written down, for machines without a card and for tests.

use super::clip::wav;
use super::line::Device;
use super::wave::Wave;
use rodio::mixer::{Mixer, mixer};
use rodio::{ChannelCount, SampleRate};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Samples a second on a tape.
pub const RATE: u32 = 22_050;
/// How often the tape moves on.
const STEP: Duration = Duration::from_millis(5);
/// No tape is longer: 20 minutes, 100 MB.
const LONGEST: usize = RATE as usize * 60 * 20;

/// Where the tape of this process is written when it ends: one WAV file.
static FILE: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Records, in real time, what a card would play.
pub struct Tape {
    mixer: Mixer,
    is_over: Arc<AtomicBool>,
    reel: Arc<Mutex<Vec<f32>>>,
    recorder: Option<JoinHandle<()>>,
}

impl Tape {
    /// Says where the next tape goes.
    pub fn write_to(file: PathBuf) {
        *FILE.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    /// What was recorded so far.
    fn samples(&self) -> Vec<f32> {
        self.reel.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn write(&self) {
        let file = FILE.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(file) = file
            && let Err(error) = std::fs::write(&file, wav(&self.samples(), RATE))
        {
            tracing::warn!(%error, file = %file.display(), "the tape could not be written");
        }
    }
}

impl Device for Tape {
    fn open() -> Result<Self, String> {
        let rate = SampleRate::new(RATE).ok_or("no rate")?;
        let (mixer, mut source) = mixer(ChannelCount::MIN, rate);
        let is_over = Arc::new(AtomicBool::new(false));
        let reel = Arc::new(Mutex::new(Vec::new()));
        let (over, onto) = (Arc::clone(&is_over), Arc::clone(&reel));
        let record = move || {
            let started = Instant::now();
            let mut length = 0_usize;
            while !over.load(Ordering::Relaxed) && length < LONGEST {
                thread::sleep(STEP);
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length below LONGEST")]
                let due = (started.elapsed().as_secs_f64() * f64::from(RATE)) as usize;
                let mut reel = onto.lock().unwrap_or_else(PoisonError::into_inner);
                // A mixer with nothing in it has nothing to say: that is silence.
                reel.extend((length..due).map(|_| source.next().unwrap_or(0.0)));
                length = due.max(length);
            }
        };
        let recorder = thread::Builder::new().name("tape".to_owned()).spawn(record).map_err(|error| error.to_string())?;
        Ok(Self { mixer, is_over, reel, recorder: Some(recorder) })
    }

    fn is_lost(&self) -> bool {
        false
    }

    fn play(&self, wave: Wave) {
        self.mixer.add(wave);
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        if let Some(recorder) = self.recorder.take() {
            recorder.join().ok();
        }
        self.write();
    }
}
