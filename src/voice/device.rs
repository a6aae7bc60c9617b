//! The machine's sound card.
//!
//! Knows rodio; must not decide when to open or to give up.

use super::line::Device;
use super::wave::Wave;
use rodio::cpal::{Error, ErrorKind};
use rodio::{DeviceSinkBuilder, MixerDeviceSink};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The default sound card, open.
pub struct Card {
    sink: MixerDeviceSink,
    is_lost: Arc<AtomicBool>,
}

impl Device for Card {
    fn open() -> Result<Self, String> {
        let is_lost = Arc::new(AtomicBool::new(false));
        let lost = Arc::clone(&is_lost);
        let mut sink = DeviceSinkBuilder::from_default_device()
            .and_then(|builder| builder.with_error_callback(move |error| note(&error, &lost)).open_sink_or_fallback())
            .map_err(|error| describe(&error))?;
        sink.log_on_drop(false);
        Ok(Self { sink, is_lost })
    }

    fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::Relaxed)
    }

    fn play(&self, wave: Wave) {
        self.sink.mixer().add(wave);
    }
}

/// Called on the card's own thread.
fn note(error: &Error, lost: &AtomicBool) {
    match error.kind() {
        // The stream goes on.
        ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied | ErrorKind::Xrun | ErrorKind::DeviceBusy => {
            tracing::debug!(%error, "sound");
        }
        _ => {
            // A dead stream may complain without end: once is enough.
            if !lost.swap(true, Ordering::Relaxed) {
                tracing::warn!(%error, "the sound card stopped");
            }
        }
    }
}

/// An error and what is behind it, on one line.
fn describe(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        words = format!("{words}: {cause}");
        source = cause.source();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::{Clip, Sound};
    use super::*;

    #[test]
    fn the_sounds_decode_to_their_length_and_do_not_clip() {
        for (sound, length_ms, loudest) in [(Sound::Done, 600, 0.5), (Sound::Again, 600, 0.35), (Sound::Bravo, 1600, 0.6)] {
            assert!(sound.ogg().len() <= 25_000, "{sound:?}: {} bytes", sound.ogg().len());
            let Clip { samples, rate } = Clip::decode(sound.ogg().to_vec()).unwrap();
            let samples_a_ms = rate as usize / 1000;
            let length = samples.len() / samples_a_ms;
            assert!(length.abs_diff(length_ms) < 20, "{sound:?}: {length} ms");
            let peak = samples.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()));
            assert!((0.1..loudest).contains(&peak), "{sound:?}: peak {peak}");
            // Soft at both ends: nothing clicks.
            let edge = 4 * samples_a_ms;
            for end in [&samples[..edge], &samples[samples.len() - edge..]] {
                assert!(end.iter().all(|sample| sample.abs() < 0.05), "{sound:?}: a hard edge");
            }
        }
    }

    #[test]
    fn a_stumble_is_not_a_loss() {
        let lost = AtomicBool::new(false);
        note(&Error::new(ErrorKind::Xrun), &lost);
        assert!(!lost.load(Ordering::Relaxed));
        note(&Error::new(ErrorKind::DeviceNotAvailable), &lost);
        assert!(lost.load(Ordering::Relaxed));
    }
}
