//! Fingers on the spoken screen: touching and sliding tell what is there, a double tap anywhere does what was told last.
//!
//! Knows one pointer, times and places; must not know what is on the screen.

use egui::Pos2;

/// From the end of a tap to the beginning of the second one, in seconds. Phones allow 0.3; hands that are slow need longer.
pub const DOUBLE_TAP_SECS: f64 = 0.6;
/// A touch that stays longer than this, in seconds, explores, and is no tap.
pub const TAP_SECS: f64 = 0.25;
/// Three taps in the corner within this time, in seconds, switch the spoken screen on or off.
const CORNER_SECS: f64 = 3.0;
/// A touch that slides further than this, in points, explores.
const STRAY: f32 = 24.0;

/// What the finger asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// What is here?
    Tell(Pos2),
    /// Do what was told last.
    Activate,
}

#[derive(Clone, Copy, Debug)]
struct Press {
    since: f64,
    at: Pos2,
    /// The second tap of two, as far as is known.
    is_second: bool,
    /// It has told something, and is no tap any more.
    explores: bool,
}

/// What the finger has done so far. A short tap tells nothing before it is clear that no second one follows: two taps do what was
/// told last, wherever they fall.
#[derive(Debug, Default)]
pub struct Explorer {
    press: Option<Press>,
    /// Where and when the last tap ended.
    tap: Option<(Pos2, f64)>,
}

impl Explorer {
    pub fn press(&mut self, at: Pos2, now: f64) {
        let is_second = self.tap.take().is_some_and(|(_, ended)| now - ended <= DOUBLE_TAP_SECS);
        self.press = Some(Press { since: now, at, is_second, explores: false });
    }

    pub fn slide(&mut self, at: Pos2) -> Option<Asked> {
        let press = self.press.as_mut()?;
        press.explores |= press.at.distance(at) > STRAY;
        press.explores.then_some(Asked::Tell(at))
    }

    pub fn lift(&mut self, now: f64) -> Option<Asked> {
        let press = self.press.take()?;
        if press.explores {
            return None;
        }
        if press.is_second {
            return Some(Asked::Activate);
        }
        self.tap = Some((press.at, now));
        None
    }

    /// Lets time do its work: a finger that stays, a tap that stays alone.
    pub fn wait(&mut self, now: f64) -> Option<Asked> {
        if let Some(press) = self.press.as_mut().filter(|press| !press.explores && !press.is_second && now - press.since >= TAP_SECS) {
            press.explores = true;
            return Some(Asked::Tell(press.at));
        }
        let (at, _) = self.tap.take_if(|(_, ended)| now - *ended > DOUBLE_TAP_SECS)?;
        Some(Asked::Tell(at))
    }

    /// When [`Self::wait`] has something to do, in seconds.
    pub fn wakes_at(&self) -> Option<f64> {
        let press = self.press.filter(|press| !press.explores && !press.is_second).map(|press| press.since + TAP_SECS);
        press.or(self.tap.map(|(_, ended)| ended + DOUBLE_TAP_SECS + 0.001))
    }
}

/// Counts taps in the lower left corner, where the mark on the machine's frame is felt.
#[derive(Debug, Default)]
pub struct Corner {
    taps: Vec<f64>,
}

impl Corner {
    /// A press somewhere. `true` at the third one in the corner.
    pub fn press(&mut self, is_in_corner: bool, now: f64) -> bool {
        if !is_in_corner {
            self.taps.clear();
            return false;
        }
        self.taps.retain(|tap| now - tap <= CORNER_SECS);
        self.taps.push(now);
        if self.taps.len() < 3 {
            return false;
        }
        self.taps.clear();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    const HERE: Pos2 = pos2(100.0, 100.0);
    const THERE: Pos2 = pos2(400.0, 300.0);

    #[test]
    fn a_touch_tells_sliding_tells_and_two_taps_do() {
        let mut finger = Explorer::default();
        finger.press(HERE, 0.0);
        assert_eq!(finger.wait(0.1), None);
        assert_eq!(finger.wakes_at(), Some(TAP_SECS));
        assert_eq!(finger.wait(0.25), Some(Asked::Tell(HERE)));
        assert_eq!(finger.slide(THERE), Some(Asked::Tell(THERE)));
        assert_eq!(finger.lift(2.0), None, "a long look");
        // Two taps, wherever they fall, tell nothing new.
        finger.press(HERE, 2.2);
        assert_eq!(finger.lift(2.3), None);
        finger.press(THERE, 2.8);
        assert_eq!((finger.wait(3.9), finger.lift(4.0)), (None, Some(Asked::Activate)), "the second one may be slow");
        assert_eq!(finger.wait(9.0), None);
    }

    #[test]
    fn one_tap_tells_and_a_second_one_that_slides_explores() {
        let mut finger = Explorer::default();
        finger.press(HERE, 0.0);
        assert_eq!(finger.lift(0.1), None);
        assert_eq!(finger.wait(0.5), None, "a second one may come");
        assert_eq!(finger.wait(0.8), Some(Asked::Tell(HERE)));
        assert_eq!(finger.wait(0.9), None);
        finger.press(HERE, 2.0);
        finger.lift(2.1);
        finger.press(HERE, 2.3);
        assert_eq!(finger.slide(THERE), Some(Asked::Tell(THERE)));
        assert_eq!(finger.lift(2.5), None);
    }

    #[test]
    fn three_taps_in_the_corner_and_no_others_switch() {
        let mut corner = Corner::default();
        assert!(!corner.press(true, 0.0) && !corner.press(true, 0.8) && corner.press(true, 1.6));
        assert!(!corner.press(true, 2.0) && !corner.press(false, 2.2) && !corner.press(true, 2.4) && !corner.press(true, 2.6));
        assert!(!Corner::default().press(true, 0.0));
        let mut slow = Corner::default();
        assert!(!slow.press(true, 0.0) && !slow.press(true, 2.0) && !slow.press(true, 4.0) && slow.press(true, 4.5));
    }
}
