//! The ladder of help: its rungs, when it offers itself, and when a learner is really stuck; pure counting.

use std::time::Duration;

/// The rungs of the ladder of help, one touch each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// The goal, and why.
    Goal,
    /// Where to look: the halo.
    Look,
    /// What to touch: the hand.
    Touch,
    /// The kiosk does it; then the learner does it again.
    Show,
    /// Ask a person. Beyond the four that are counted.
    Ask,
}

impl Rung {
    /// The four that are counted on the card, in their order.
    pub const COUNTED: [Self; 4] = [Self::Goal, Self::Look, Self::Touch, Self::Show];
    pub const ALL: [Self; 5] = [Self::Goal, Self::Look, Self::Touch, Self::Show, Self::Ask];

    /// The word by which texts and files tell the rungs apart.
    pub fn code(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Look => "look",
            Self::Touch => "touch",
            Self::Show => "show",
            Self::Ask => "ask",
        }
    }

    /// The rung with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.code() == code)
    }

    /// 1 for the first rung.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// When help offers itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How long nobody touches before help offers itself.
    pub idle: Duration,
    /// How long after that it offers one rung more.
    pub again: Duration,
    /// How many mistakes bring the first offer; each further one brings one rung more.
    pub mistakes: u32,
    /// How many mistakes after the last rung mean that somebody is really stuck.
    pub stuck: u32,
}

impl Default for Patience {
    /// Starting values: no study gives better ones for adults who begin (`learning-anchors.md`, sections 12 and 13).
    fn default() -> Self {
        Self { idle: Duration::from_secs(45), again: Duration::from_secs(30), mistakes: 2, stuck: 3 }
    }
}

/// How far up the ladder a learner is in a step, and how far help offers itself.
#[derive(Debug)]
pub(super) struct Ladder {
    patience: Patience,
    /// The highest rung that was read.
    read: Option<Rung>,
    /// Mistakes since help was last read.
    mistakes: u32,
    /// How many rungs above the one that was read are offered.
    offered: usize,
    /// Mistakes since the last rung was read or offered.
    after_last: u32,
    /// When the next rung is offered, if nobody touches.
    offers_at: Duration,
}

impl Ladder {
    pub fn new(patience: Patience, now: Duration) -> Self {
        Self { patience, read: None, mistakes: 0, offered: 0, after_last: 0, offers_at: now + patience.idle }
    }

    /// The rung that help offers by itself.
    pub fn offer(&self) -> Option<Rung> {
        let read = self.read_count();
        let at = (read + self.offered).min(Rung::COUNTED.len());
        if self.offered == 0 || read >= Rung::COUNTED.len() { None } else { Rung::COUNTED.get(at - 1).copied() }
    }

    /// Reads one rung more. Reading resets the count.
    pub fn climb(&mut self, now: Duration) -> Rung {
        let next = Rung::COUNTED.get(self.read_count()).copied().unwrap_or(Rung::Ask);
        self.reads(next, now);
        next
    }

    /// Reads the rung that is offered, or the next one.
    pub fn accept(&mut self, now: Duration) -> Rung {
        let Some(rung) = self.offer() else { return self.climb(now) };
        self.reads(rung, now);
        rung
    }

    fn reads(&mut self, rung: Rung, now: Duration) {
        self.read = Some(rung);
        self.mistakes = 0;
        self.offered = 0;
        self.after_last = 0;
        self.offers_at = now + self.patience.idle;
    }

    pub fn mistake(&mut self) {
        let was_last = self.is_at_last();
        self.mistakes += 1;
        if self.mistakes >= self.patience.mistakes && self.can_offer_more() {
            self.offered += 1;
        }
        if was_last {
            self.after_last += 1;
        }
    }

    /// Somebody touched the screen: they are busy.
    pub fn touched(&mut self, now: Duration) {
        self.offers_at = now + if self.offered == 0 { self.patience.idle } else { self.patience.again };
    }

    /// Offers one rung more where nobody has touched for long enough. `true` where it did.
    pub fn tick(&mut self, now: Duration) -> bool {
        let is_due = self.wakes_at().is_some_and(|at| now >= at);
        if is_due {
            self.offered += 1;
            self.offers_at = now + self.patience.again;
        }
        is_due
    }

    /// When the next rung is offered. `None` where there is none left to offer.
    pub fn wakes_at(&self) -> Option<Duration> {
        self.can_offer_more().then_some(self.offers_at)
    }

    pub fn is_stuck(&self) -> bool {
        self.after_last >= self.patience.stuck
    }

    /// Somebody who is really stuck goes on all the same.
    pub fn goes_on(&mut self) {
        self.after_last = 0;
    }

    fn read_count(&self) -> usize {
        self.read.map_or(0, Rung::number)
    }

    fn can_offer_more(&self) -> bool {
        self.read_count() + self.offered < Rung::COUNTED.len()
    }

    /// Whether the last rung has been read, or is offered.
    fn is_at_last(&self) -> bool {
        !self.can_offer_more()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn ladder() -> Ladder {
        Ladder::new(Patience::default(), Duration::ZERO)
    }

    #[test]
    fn each_touch_climbs_one_rung() {
        let mut ladder = ladder();
        let climbed: Vec<Rung> = (0..6).map(|_| ladder.climb(SECOND)).collect();
        assert_eq!(climbed, [Rung::Goal, Rung::Look, Rung::Touch, Rung::Show, Rung::Ask, Rung::Ask]);
    }

    #[test]
    fn two_mistakes_bring_an_offer_and_each_further_one_a_rung_more() {
        let mut ladder = ladder();
        let mut offers = Vec::new();
        for _ in 0..6 {
            ladder.mistake();
            offers.push(ladder.offer());
        }
        let rungs = [None, Some(Rung::Goal), Some(Rung::Look), Some(Rung::Touch), Some(Rung::Show), Some(Rung::Show)];
        assert_eq!(offers, rungs);
        assert_eq!(ladder.read, None, "an offer opens nothing by itself");
        assert_eq!(ladder.accept(SECOND), Rung::Show);
    }

    #[test]
    fn waiting_brings_offers_at_45_75_105_and_135_seconds() {
        let mut ladder = ladder();
        let mut told = Vec::new();
        for secs in 1..=300 {
            if ladder.tick(SECOND * secs) {
                told.push((secs, ladder.offer()));
            }
        }
        assert_eq!(told, [(45, Some(Rung::Goal)), (75, Some(Rung::Look)), (105, Some(Rung::Touch)), (135, Some(Rung::Show))]);
        assert_eq!(ladder.wakes_at(), None, "then nothing wakes the screen any more");
    }

    #[test]
    fn a_touch_puts_the_offer_off_and_reading_starts_anew() {
        let mut ladder = ladder();
        ladder.touched(SECOND * 40);
        assert!(!ladder.tick(SECOND * 84));
        assert!(ladder.tick(SECOND * 85));
        ladder.touched(SECOND * 90);
        assert!(!ladder.tick(SECOND * 119), "what is offered stays offered");
        assert_eq!(ladder.offer(), Some(Rung::Goal));
        ladder.mistake();
        ladder.climb(SECOND * 120);
        assert_eq!(ladder.offer(), None);
        ladder.mistake();
        assert_eq!(ladder.offer(), None, "one mistake after reading is the first again");
        ladder.mistake();
        assert_eq!(ladder.offer(), Some(Rung::Look));
        assert!(!ladder.tick(SECOND * 164));
        assert!(ladder.tick(SECOND * 165));
        assert_eq!(ladder.offer(), Some(Rung::Touch));
    }

    #[test]
    fn three_mistakes_after_the_last_rung_are_really_stuck() {
        let mut read = ladder();
        for _ in 0..4 {
            read.climb(SECOND);
        }
        let mut ignored = ladder();
        for _ in 0..5 {
            ignored.mistake();
        }
        assert_eq!(ignored.offer(), Some(Rung::Show));
        for mut ladder in [read, ignored] {
            for _ in 0..2 {
                ladder.mistake();
                assert!(!ladder.is_stuck());
            }
            ladder.mistake();
            assert!(ladder.is_stuck());
            ladder.goes_on();
            assert!(!ladder.is_stuck());
        }
    }

    #[test]
    fn the_figures_are_the_librarys() {
        let patience = Patience { idle: SECOND * 10, again: SECOND * 5, mistakes: 1, stuck: 1 };
        let mut ladder = Ladder::new(patience, Duration::ZERO);
        ladder.mistake();
        assert_eq!(ladder.offer(), Some(Rung::Goal));
        assert!(ladder.tick(SECOND * 10) && ladder.tick(SECOND * 15) && ladder.tick(SECOND * 20));
        ladder.mistake();
        assert!(ladder.is_stuck());
    }
}
