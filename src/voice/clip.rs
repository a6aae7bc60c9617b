//! A stretch of recorded speech in memory: decoded, cut at its ends, said slower without becoming deeper.

use rodio::{Decoder, Source as _};
use std::io::Cursor;
use std::time::Duration;

/// One channel of samples between -1 and 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    pub samples: Vec<f32>,
    /// Samples a second.
    pub rate: u32,
}

/// Softer than this is silence.
const SILENCE: f32 = 0.004;
/// What is left of silence at both ends.
const EDGE: Duration = Duration::from_millis(25);
/// How much longer slow speech takes.
pub const SLOWER: f32 = 1.3;

impl Clip {
    /// Reads an Ogg Vorbis or WAV file. `None` where it is neither, or empty.
    pub fn decode(bytes: Vec<u8>) -> Option<Self> {
        let length = bytes.len() as u64;
        let decoder = Decoder::builder().with_data(Cursor::new(bytes)).with_byte_len(length).build().ok()?;
        let (channels, rate) = (usize::from(decoder.channels().get()), decoder.sample_rate().get());
        let all: Vec<f32> = decoder.collect();
        #[expect(clippy::cast_precision_loss, reason = "one or two channels")]
        let samples: Vec<f32> = all.chunks(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32).collect();
        (!samples.is_empty()).then_some(Self { samples, rate })
    }

    /// How many samples this takes.
    fn span(&self, time: Duration) -> usize {
        usize::try_from(time.as_millis() * u128::from(self.rate) / 1000).unwrap_or(usize::MAX)
    }

    pub fn length(&self) -> Duration {
        let samples = u64::try_from(self.samples.len()).unwrap_or(u64::MAX);
        Duration::from_nanos(samples.saturating_mul(1_000_000_000) / u64::from(self.rate.max(1)))
    }

    /// Without the silence that recordings begin and end with: it would only make people wait.
    pub fn trimmed(mut self) -> Self {
        let is_loud = |sample: &f32| sample.abs() > SILENCE;
        let Some(first) = self.samples.iter().position(is_loud) else { return self };
        let last = self.samples.iter().rposition(is_loud).unwrap_or(first);
        let edge = self.span(EDGE);
        self.samples.truncate(last.saturating_add(edge).saturating_add(1));
        self.samples.drain(..first.saturating_sub(edge));
        self
    }

    /// The same words, said slower at the same pitch: short pieces of the sound are laid over each other at a wider step, each
    /// where it goes on best from the last (WSOLA; Verhelst and Roelands, 1993).
    pub fn slower(&self, factor: f32) -> Self {
        let window = self.span(Duration::from_millis(24)) & !1;
        let half = window / 2;
        let reach = self.span(Duration::from_millis(6));
        if half < 8 || self.samples.len() < 2 * window {
            return self.clone();
        }
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths of a clip")]
        let (wanted, source_of) = {
            let wanted = (self.samples.len() as f32 * factor) as usize;
            (wanted, move |at: usize| (at as f32 / factor) as usize)
        };
        let mut out = vec![0.0; wanted + window];
        let fade: Vec<f32> = (0..window).map(|at| hann(at, window)).collect();
        let mut from = 0;
        let mut at = 0;
        while at < wanted {
            let piece = self.samples.get(from..(from + window).min(self.samples.len())).unwrap_or_default();
            // The first half of the first piece has nothing to be faded in over.
            for (index, (sample, fade)) in piece.iter().zip(&fade).enumerate() {
                let weight = if at == 0 && index < half { 1.0 } else { *fade };
                if let Some(slot) = out.get_mut(at + index) {
                    *slot += sample * weight;
                }
            }
            at += half;
            // What would come next if nothing were stretched: the piece at hand that is most like it goes on without a break.
            let next = from + half;
            let around = source_of(at);
            from = self.most_like(next, around.saturating_sub(reach)..=around.saturating_add(reach), half);
        }
        out.truncate(wanted);
        Self { samples: out, rate: self.rate }
    }

    /// Where in this range the sound is most like what stands at `wanted`.
    fn most_like(&self, wanted: usize, range: std::ops::RangeInclusive<usize>, length: usize) -> usize {
        let last = self.samples.len().saturating_sub(length);
        let at = |start: usize| self.samples.get(start.min(last)..).unwrap_or_default();
        let likeness = |start: usize| -> f32 { at(wanted).iter().zip(at(start)).take(length).step_by(2).map(|(a, b)| a * b).sum() };
        let (first, end) = (*range.start(), *range.end());
        let best = (first.min(last)..=end.min(last)).max_by(|a, b| likeness(*a).total_cmp(&likeness(*b)));
        best.unwrap_or(first)
    }
}

/// A soft rise and fall; two of them half a length apart add up to one.
fn hann(at: usize, length: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred samples")]
    let turn = at as f32 / length as f32 * std::f32::consts::TAU;
    0.5 - 0.5 * turn.cos()
}

/// A clip as a WAV file of 16 bits.
pub fn wav(samples: &[f32], rate: u32) -> Vec<u8> {
    let size = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX);
    let mut bytes = Vec::with_capacity(44 + samples.len() * 2);
    bytes.extend(b"RIFF");
    bytes.extend((36_u32.saturating_add(size)).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    for part in [1_u16, 1] {
        bytes.extend(part.to_le_bytes());
    }
    bytes.extend(rate.to_le_bytes());
    bytes.extend((rate * 2).to_le_bytes());
    for part in [2_u16, 16] {
        bytes.extend(part.to_le_bytes());
    }
    bytes.extend(b"data");
    bytes.extend(size.to_le_bytes());
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what 16 bits hold")]
    for sample in samples {
        bytes.extend(((sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16).to_le_bytes());
    }
    bytes
}

#[cfg(test)]
#[expect(clippy::cast_precision_loss, reason = "seconds of sound")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A tone with silence around it.
    fn tone(hertz: f32, ms: usize) -> Clip {
        let rate = 22_050;
        let silence = vec![0.0; rate as usize / 5];
        let tone = (0..rate as usize * ms / 1000).map(|at| (at as f32 / rate as f32 * hertz * std::f32::consts::TAU).sin() * 0.5);
        Clip { samples: silence.iter().copied().chain(tone).chain(silence.iter().copied()).collect(), rate }
    }

    /// How often the sound goes up through zero in a second: its pitch, for a tone.
    fn pitch(clip: &Clip) -> f32 {
        let rises = clip.samples.windows(2).filter(|pair| pair[0] <= 0.0 && pair[1] > 0.0).count();
        rises as f32 / clip.length().as_secs_f32()
    }

    #[test]
    fn a_clip_survives_its_wav_file() {
        let clip = tone(220.0, 300);
        let read = Clip::decode(wav(&clip.samples, clip.rate)).unwrap();
        assert_eq!(read.rate, clip.rate);
        assert_eq!(read.samples.len(), clip.samples.len());
        assert!(read.samples.iter().zip(&clip.samples).all(|(a, b)| (a - b).abs() < 0.001));
        assert_eq!(Clip::decode(b"no sound at all".to_vec()), None);
        assert_eq!(Clip::decode(Vec::new()), None);
    }

    #[test]
    fn silence_at_the_ends_goes() {
        let clip = tone(220.0, 300).trimmed();
        assert!(clip.length().as_millis().abs_diff(350) < 3, "{:?}", clip.length());
        let silent = Clip { samples: vec![0.0; 400], rate: 8000 };
        assert_eq!(silent.clone().trimmed(), silent);
    }

    #[test]
    fn slower_is_longer_and_not_deeper() {
        let clip = tone(180.0, 600).trimmed();
        let slow = clip.slower(SLOWER);
        let longer = slow.length().as_secs_f32() / clip.length().as_secs_f32();
        assert!((longer - SLOWER).abs() < 0.01, "{longer}");
        assert!((pitch(&slow) / pitch(&clip) - 1.0).abs() < 0.05, "{} {}", pitch(&slow), pitch(&clip));
        let peak = slow.samples.iter().fold(0.0, |peak: f32, sample| peak.max(sample.abs()));
        assert!((0.4..0.75).contains(&peak), "{peak}");
    }

    proptest! {
        #[test]
        fn any_file_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), is_wav in any::<bool>()) {
            let mut file = if is_wav { wav(&[0.1; 4], 8000) } else { Vec::new() };
            file.extend(&bytes);
            if let Some(clip) = Clip::decode(file) {
                prop_assert!(!clip.trimmed().slower(SLOWER).samples.is_empty());
            }
        }
    }
}
