//! A monkey at the kiosk: taps, holds, swipes, two fingers, edges, typing, cancelled touches, and long waits, all by chance and all from a
//! seed, so that what it finds can be played again.
//!
//! `MONKEY_EVENTS=1000000 MONKEY_SEED=7 cargo test --release --test monkey` lets it stay longer, and with `SOAK_VISITS=10000` it comes
//! again and again: what the program holds then is printed, and how it grew. `script/soak` does both.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

#[path = "support/board.rs"]
mod board;

use egui::accesskit::Action;
use egui::{Event, Key, Modifiers, Pos2, Rect, TouchDeviceId, TouchId, TouchPhase, Vec2, pos2, vec2};
use pas_a_pas::content::{Files, read};
use pas_a_pas::machine::resident_bytes;
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::{Rules, Screen};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;
use std::rc::Rc;

/// Counts what is asked for and given back: what the system shows as resident swings by megabytes, this does not.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SIZES: [[usize; 2]; 3] = [[1920, 1080], [1080, 1920], [1220, 690]];
/// So often somebody goes away, and nothing may be left.
const EVENTS_A_VISIT: u32 = 400;
/// After so long without a touch every visit has ended, in seconds: two minutes and a half after a demonstration.
const LONGEST_LEAVE: f64 = 600.0;
/// In the test of what is held: as many as in a visit of some minutes.
const EVENTS_A_SHORT_VISIT: u32 = 100;
/// The goal of a whole soak: no more than that in ten thousand visits.
const MOST_GROWTH: f64 = 1024.0 * 1024.0;

fn from_environment(name: &str, default: u32) -> u32 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The monkey, its kiosk, and what it can touch.
struct Monkey {
    stage: Stage,
    chance: fastrand::Rng,
    size: Vec2,
    targets: Vec<Rect>,
    fingers: u64,
    events: u32,
    /// When the kiosk wants to be drawn again although nobody touches it, in seconds from the last frame.
    sleeps: f64,
}

impl Monkey {
    fn new(size: [usize; 2], seed: u64) -> Self {
        let (content, problems) = read(&Files::built_in());
        assert!(problems.is_empty());
        let setup = Setup { noticeboard: Rc::new(board::board()), ..Setup::default() };
        let mut stage = Stage::new(content, Rules::default(), setup, size);
        // From now on each frame tells what can be touched.
        assert!(stage.find("Touchez ici pour commencer").is_some());
        let size = stage.points();
        Self { stage, chance: fastrand::Rng::with_seed(seed), size, targets: Vec::new(), fingers: 0, events: 0, sleeps: 0.0 }
    }

    /// One frame with these events, so many seconds after the last.
    fn frame(&mut self, secs: f64, events: Vec<Event>) {
        self.events += u32::try_from(events.len()).expect("few");
        self.stage.skip(secs);
        let mut output = self.stage.show(events);
        let delays = output.viewport_output.values().map(|output| output.repaint_delay.as_secs_f64());
        self.sleeps = delays.fold(f64::INFINITY, f64::min);
        let Some(tree) = output.platform_output.accesskit_update.take() else { return };
        let can_be_touched = |node: &egui::accesskit::Node| node.supports_action(Action::Click) && !node.is_disabled();
        #[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
        let rect = |bounds: egui::accesskit::Rect| {
            Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32))
        };
        self.targets = tree.nodes.iter().filter(|(_, node)| can_be_touched(node)).filter_map(|(_, node)| node.bounds().map(rect)).collect();
        let screen = Rect::from_min_size(Pos2::ZERO, self.size).expand(1.0);
        assert!(self.targets.iter().any(|target| screen.contains_rect(*target)), "nothing can be touched on {:?}", self.place());
    }

    fn place(&self) -> (Screen, Option<pas_a_pas::visit::Question>, Option<pas_a_pas::visit::Panel>) {
        let visit = self.stage.kiosk().visit();
        (visit.screen().clone(), visit.question(), visit.panel().cloned())
    }

    fn finger(&mut self, secs: f64, id: u64, phase: TouchPhase, pos: Pos2) {
        self.frame(secs, vec![Event::Touch { device_id: TouchDeviceId(1), id: TouchId(id), phase, pos, force: None }]);
    }

    fn anywhere(&mut self) -> Pos2 {
        pos2(self.chance.f32() * self.size.x, self.chance.f32() * self.size.y)
    }

    /// On a target more often than not: who only hits at random never gets far.
    fn somewhere(&mut self) -> Pos2 {
        let target = self.chance.choice(&self.targets).copied();
        match target.filter(|_| self.chance.f32() < 0.8) {
            Some(target) => target.center() + vec2(self.chance.f32() - 0.5, self.chance.f32() - 0.5) * target.size() * 0.8,
            None => self.anywhere(),
        }
    }

    fn edge(&mut self) -> Pos2 {
        let at = self.anywhere();
        match self.chance.u8(..4) {
            0 => pos2(0.0, at.y),
            1 => pos2(self.size.x - 0.5, at.y),
            2 => pos2(at.x, 0.0),
            _ => pos2(at.x, self.size.y - 0.5),
        }
    }

    fn tap(&mut self, at: Pos2, secs: f64) {
        self.fingers += 1;
        let id = self.fingers;
        self.finger(0.15, id, TouchPhase::Start, at);
        self.finger(secs, id, TouchPhase::End, at);
    }

    fn act(&mut self) {
        match self.chance.u8(..100) {
            0..=59 => {
                let at = self.somewhere();
                self.tap(at, 0.08);
            }
            60..=69 => {
                // A swipe, in a few moves.
                let (from, to) = (self.somewhere(), self.anywhere());
                self.fingers += 1;
                let id = self.fingers;
                self.finger(0.1, id, TouchPhase::Start, from);
                for part in 1..=4_u8 {
                    self.finger(0.02, id, TouchPhase::Move, from + (to - from) * f32::from(part) / 4.0);
                }
                self.finger(0.02, id, TouchPhase::End, to);
            }
            70..=74 => {
                let at = self.somewhere();
                let secs = self.chance.f64() * 12.0;
                self.tap(at, secs);
            }
            75..=79 => {
                // Two fingers, or a palm: they come and go as they like.
                let (one, two) = (self.somewhere(), self.anywhere());
                self.fingers += 2;
                let (first, second) = (self.fingers - 1, self.fingers);
                self.finger(0.1, first, TouchPhase::Start, one);
                self.finger(0.02, second, TouchPhase::Start, two);
                let apart = self.anywhere();
                self.finger(0.02, second, TouchPhase::Move, apart);
                let ends = if self.chance.bool() { [first, second] } else { [second, first] };
                for id in ends {
                    self.finger(0.05, id, TouchPhase::End, one);
                }
            }
            80..=82 => {
                let at = self.edge();
                self.tap(at, 0.08);
            }
            83..=85 => {
                let at = self.somewhere();
                self.fingers += 1;
                self.finger(0.1, self.fingers, TouchPhase::Start, at);
                self.finger(0.05, self.fingers, TouchPhase::Cancel, at);
            }
            86..=92 => {
                let letters = ['a', 'é', '@', 'Œ', '1', ' ', '’', '.', '🦀', '\u{301}'];
                let count = self.chance.usize(1..6);
                let text: String = (0..count).filter_map(|_| self.chance.choice(&letters)).collect();
                self.frame(0.1, vec![Event::Text(text)]);
            }
            93..=97 => {
                let keys = [Key::Backspace, Key::Tab, Key::Enter, Key::Escape, Key::ArrowLeft, Key::ArrowDown, Key::Delete, Key::Z, Key::A];
                let key = *self.chance.choice(&keys).expect("there are some");
                let modifiers = if self.chance.bool() { Modifiers::NONE } else { Modifiers::CTRL };
                for pressed in [true, false] {
                    self.frame(0.05, vec![Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }]);
                }
            }
            _ => {
                let secs = self.chance.f64() * 60.0;
                self.frame(secs, Vec::new());
            }
        }
    }

    /// Nobody touches any more: the question comes, then the first screen, and nothing is left.
    fn go_away(&mut self) {
        let before = self.place();
        // As a window does: the next frame comes when the kiosk asked for it. A demonstration that goes on counts as presence, so the
        // question comes after its end.
        let mut gone = 0.0;
        while gone < LONGEST_LEAVE {
            let secs = self.sleeps.clamp(0.02, 60.0);
            self.frame(secs, Vec::new());
            gone += secs;
            if self.stage.kiosk().visit().is_at_rest() && self.sleeps > 60.0 {
                break;
            }
        }
        let visit = self.stage.kiosk().visit();
        assert_eq!(*visit.screen(), Screen::Attract, "no way back from {before:?}");
        assert!(!visit.holds_anything() && visit.panel().is_none() && visit.question().is_none(), "something is left of {before:?}");
    }
}

#[test]
fn a_monkey_breaks_nothing_and_the_way_back_is_always_there() {
    let most = from_environment("MONKEY_EVENTS", 20_000);
    let seed = from_environment("MONKEY_SEED", 1);
    for (size, seed) in SIZES.into_iter().zip(u64::from(seed)..) {
        let mut monkey = Monkey::new(size, seed);
        let mut seen = std::collections::BTreeSet::new();
        while monkey.events < most / 3 {
            let until = monkey.events + EVENTS_A_VISIT;
            while monkey.events < until {
                monkey.act();
                seen.insert(format!("{:?}", monkey.place().0).split('(').next().unwrap_or_default().to_owned());
            }
            monkey.go_away();
        }
        eprintln!("{size:?}, seed {seed}: {} events, on {seen:?}", monkey.events);
        assert!(seen.contains("Lesson") && seen.contains("Theme") && seen.contains("Home"), "the monkey saw too little: {seen:?}");
    }
}

/// What the program holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Held {
    /// Bytes asked for and not given back.
    allocated: u64,
    /// Bytes of the program in memory: what is allocated, what the allocator keeps, and the program itself.
    resident: u64,
    files: usize,
    threads: usize,
}

impl Held {
    fn now() -> Self {
        let count = |folder: &str| std::fs::read_dir(folder).expect("what Linux tells").count();
        let stats = ALLOCATOR.stats();
        Self {
            allocated: stats.bytes_allocated.saturating_sub(stats.bytes_deallocated) as u64,
            resident: resident_bytes().expect("what Linux tells"),
            files: count("/proc/self/fd"),
            threads: count("/proc/self/task"),
        }
    }
}

/// How much is added from one visit to the next, in bytes: the slope of the straight line that lies nearest (least squares).
fn slope(seen: &[(f64, f64)]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
    let count = seen.len() as f64;
    let (sum_x, sum_y): (f64, f64) = seen.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0, y + point.1));
    let (mean_x, mean_y) = (sum_x / count, sum_y / count);
    let (up, across) =
        seen.iter().fold((0.0, 0.0), |(up, across), (x, y)| (up + (x - mean_x) * (y - mean_y), across + (x - mean_x).powi(2)));
    up / across
}

#[test]
fn a_slope_is_found() {
    let line: Vec<(f64, f64)> = (0..10).map(|x| (f64::from(x), 5.0 + 3.0 * f64::from(x) + f64::from(x % 2))).collect();
    assert!((slope(&line) - 3.0).abs() < 0.1, "{}", slope(&line));
}

#[test]
fn visit_after_visit_nothing_piles_up() {
    let visits = from_environment("SOAK_VISITS", 60);
    let mut monkey = Monkey::new(SIZES[0], u64::from(from_environment("MONKEY_SEED", 1)));
    let visit = |monkey: &mut Monkey| {
        let until = monkey.events + EVENTS_A_SHORT_VISIT;
        while monkey.events < until {
            monkey.act();
        }
        monkey.go_away();
    };
    // The first visits open every drawer: letters are drawn for the first time, lessons read.
    let warm_up = (visits / 10).max(20);
    for _ in 0..warm_up {
        visit(&mut monkey);
    }
    let before = Held::now();
    // What is held swings with the letters that are kept drawn: what piles up lifts the least of each stretch, too.
    let stretch = visits.div_ceil(30).max(1);
    let mut allocated = Vec::with_capacity(30);
    let mut resident = Vec::with_capacity(30);
    let mut first = 0;
    while first < visits {
        let held: Vec<Held> = (first..visits.min(first + stretch))
            .map(|_| {
                visit(&mut monkey);
                Held::now()
            })
            .collect();
        let least = |bytes: fn(&Held) -> u64| held.iter().map(bytes).min().expect("a stretch has visits");
        let (least_allocated, least_resident) = (least(|held| held.allocated), least(|held| held.resident));
        eprintln!("from visit {first}: at least {least_allocated} bytes allocated, {least_resident} resident");
        #[expect(clippy::cast_precision_loss, reason = "bytes of a small program")]
        {
            allocated.push((f64::from(first), least_allocated as f64));
            resident.push((f64::from(first), least_resident as f64));
        }
        first += stretch;
    }
    let after = Held::now();
    let [allocated, resident] = [allocated, resident].map(|seen| slope(&seen) * 10_000.0);
    eprintln!(
        "{visits} visits, {} events: {before:?} at first, {after:?} at last; in ten thousand visits {allocated:.0} bytes more allocated, {resident:.0} resident",
        monkey.events
    );
    // Other tests of this program may hold a file meanwhile; a pile would have one a visit.
    assert!(after.files < before.files + 5 && after.threads < before.threads + 3, "{before:?} {after:?}");
    // A short run says nothing: the letters kept drawn swing by more than it could add.
    if visits >= 5000 {
        assert!(allocated <= MOST_GROWTH && resident <= MOST_GROWTH, "memory grows");
    }
}
