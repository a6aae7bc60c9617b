//! A clip on its way to the loudspeaker: at its volume, faded in, and cut softly as soon as it is hushed.

use super::clip::Clip;
use rodio::{ChannelCount, SampleRate, Source};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Speech begins this softly: nobody starts.
const FADE_IN: Duration = Duration::from_millis(40);
/// And ends this fast when it is hushed: less than a frame, and without a click.
const FADE_OUT: Duration = Duration::from_millis(8);

/// Counts the speeches of a speaker: a wave of an earlier turn falls silent.
#[derive(Clone, Debug, Default)]
pub struct Turns(Arc<AtomicU64>);

impl Turns {
    /// The turn that is on now.
    pub fn now(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }

    /// Ends the turn that is on; what belonged to it is not heard any more. Returns the new one.
    pub fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::AcqRel) + 1
    }
}

/// The samples of a clip, one after the other.
pub struct Wave {
    clip: Clip,
    at: usize,
    volume: f32,
    /// None for short sounds, which end by themselves.
    turn: Option<(Turns, u64)>,
    fade_in: usize,
    fade_out: usize,
    /// Samples left before silence, once it is hushed.
    left: Option<usize>,
}

impl Wave {
    /// `volume` is a factor from 0 to 1.
    pub fn new(clip: Clip, volume: f32, turn: Option<(Turns, u64)>) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds of sound")]
        let span = |time: Duration| ((time.as_secs_f64() * f64::from(clip.rate)) as usize).max(1);
        let (fade_in, fade_out) = (if turn.is_some() { span(FADE_IN) } else { 1 }, span(FADE_OUT));
        Self { clip, at: 0, volume, turn, fade_in, fade_out, left: None }
    }
}

impl Iterator for Wave {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        // Looked at now and then: an atomic read a sample would be too much.
        if self.left.is_none() && self.at.is_multiple_of(64) && self.turn.as_ref().is_some_and(|(turns, mine)| turns.now() != *mine) {
            self.left = Some(self.fade_out);
        }
        let sample = *self.clip.samples.get(self.at)?;
        #[expect(clippy::cast_precision_loss, reason = "a few hundred samples")]
        let part = |of: usize, whole: usize| of as f32 / whole as f32;
        let mut factor = self.volume * part(self.at.min(self.fade_in), self.fade_in);
        if let Some(left) = &mut self.left {
            *left = left.checked_sub(1)?;
            factor *= part(*left, self.fade_out);
        }
        self.at += 1;
        Some(sample * factor)
    }
}

impl Source for Wave {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        ChannelCount::MIN
    }

    fn sample_rate(&self) -> SampleRate {
        SampleRate::new(self.clip.rate).unwrap_or(SampleRate::MIN)
    }

    fn total_duration(&self) -> Option<Duration> {
        Some(self.clip.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speech_rises_softly_and_a_touch_ends_it_within_a_frame() {
        let turns = Turns::default();
        let clip = Clip { samples: vec![1.0; 16_000], rate: 16_000 };
        let mut wave = Wave::new(clip, 0.5, Some((turns.clone(), turns.now())));
        let first: Vec<f32> = wave.by_ref().take(1600).collect();
        assert_eq!((first[0], first[1599]), (0.0, 0.5));
        turns.next();
        let rest: Vec<f32> = wave.collect();
        assert!(rest.len() < 16_000 / 60, "{} samples", rest.len());
        assert!(rest.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.01), "no click");
    }

    #[test]
    fn short_sounds_are_not_cut() {
        let clip = Clip { samples: vec![1.0; 800], rate: 8000 };
        assert_eq!(Wave::new(clip, 0.4, None).count(), 800);
    }
}
