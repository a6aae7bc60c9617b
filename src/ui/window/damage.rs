//! Which pixels a window's buffer lacks. Knows rectangles alone.

use crate::ui::canvas::PixelRect;
use std::collections::VecDeque;

/// A window has two or three buffers; an older one is copied whole.
const MOST_PAST: usize = 4;
/// More rectangles than this in one frame are told as the one around them.
const MOST_RECTS: usize = 32;

/// What changed on the picture, frame by frame.
#[derive(Debug, Default)]
pub struct Damage {
    /// Since the last frame that was presented.
    pending: Vec<PixelRect>,
    /// What each presented frame changed, the newest first.
    past: VecDeque<Vec<PixelRect>>,
}

impl Damage {
    /// These pixels of the picture are others than before, or are to be shown again.
    pub fn add(&mut self, rects: impl IntoIterator<Item = PixelRect>) {
        self.pending.extend(rects.into_iter().filter(|rect| !rect.is_empty()));
        if self.pending.len() > MOST_RECTS {
            let around = self.pending.drain(..).reduce(|a, b| a.union(&b));
            self.pending.extend(around);
        }
    }

    /// What is to be presented: nothing where it is empty.
    pub fn pending(&self) -> &[PixelRect] {
        &self.pending
    }

    /// What a buffer of this age lacks of a picture: `age` frames ago it was presented, 0 where nothing is known of it.
    pub fn missing(&self, age: u8, whole: PixelRect) -> Vec<PixelRect> {
        match usize::from(age).checked_sub(1) {
            Some(frames) if frames <= self.past.len() => {
                self.past.iter().take(frames).rev().flatten().chain(&self.pending).copied().collect()
            }
            _ => vec![whole],
        }
    }

    /// What was pending is on the screen now.
    pub fn presented(&mut self) {
        self.past.push_front(std::mem::take(&mut self.pending));
        self.past.truncate(MOST_PAST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(x: usize) -> PixelRect {
        PixelRect { min: [x, 0], max: [x + 1, 1] }
    }

    const WHOLE: PixelRect = PixelRect { min: [0, 0], max: [64, 1] };

    #[test]
    fn a_buffer_gets_what_changed_since_it_was_last_shown() {
        let mut damage = Damage::default();
        for x in 1..=3 {
            damage.add([rect(x)]);
            damage.presented();
        }
        damage.add([rect(4)]);
        assert_eq!(damage.missing(0, WHOLE), [WHOLE], "nothing is known of a new buffer");
        assert_eq!(damage.missing(1, WHOLE), [rect(4)]);
        assert_eq!(damage.missing(2, WHOLE), [rect(3), rect(4)]);
        assert_eq!(damage.missing(4, WHOLE), [rect(1), rect(2), rect(3), rect(4)]);
        assert_eq!(damage.missing(5, WHOLE), [WHOLE], "older than what is remembered");
    }

    /// Plays windows with one to three buffers, picked in any order as compositors give them back.
    #[test]
    fn whatever_buffer_comes_it_ends_up_like_the_picture() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((seed >> 33) % below).expect("small")
        };
        let mut damage = Damage::default();
        let mut picture = [0_u32; 64];
        let mut buffers = [([0_u32; 64], 0_u8); 8];
        for frame in 1..500 {
            for _ in 0..next(4) {
                let x = next(64);
                picture[x] = frame;
                damage.add([rect(x)]);
            }
            let chosen = next(8);
            for missing in damage.missing(buffers[chosen].1, WHOLE) {
                let columns = missing.min[0]..missing.max[0];
                buffers[chosen].0[columns.clone()].copy_from_slice(&picture[columns]);
            }
            assert_eq!(buffers[chosen].0, picture, "frame {frame}");
            damage.presented();
            for (index, (_, age)) in buffers.iter_mut().enumerate() {
                *age = if index == chosen {
                    1
                } else if *age > 0 {
                    age.saturating_add(1)
                } else {
                    0
                };
            }
        }
    }

    #[test]
    fn many_rectangles_are_told_as_the_one_around_them() {
        let mut damage = Damage::default();
        damage.add((0..=MOST_RECTS).map(rect));
        assert_eq!(damage.pending(), [PixelRect { min: [0, 0], max: [MOST_RECTS + 1, 1] }]);
        damage.presented();
        damage.add([PixelRect { min: [3, 0], max: [3, 1] }]);
        assert!(damage.pending().is_empty(), "an empty rectangle changes nothing");
    }
}
