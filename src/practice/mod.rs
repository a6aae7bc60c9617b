//! One lesson being done: the state of the mock service, the judging of each gesture, the ladder of help.
//!
//! Knows content and words; must not touch screens, files or clocks: the time of day is not its business,
//! the time since the start is passed in.

mod exercise;
mod goal;
mod ladder;
pub mod matching;
mod proof;
mod rehearsal;
mod report;
mod route;
mod scene;
mod strength;
mod sums;
mod typed;
mod world;

#[cfg(test)]
mod tests;

pub use exercise::{Card, Exercise, Gesture, Pace, Tutoring, Verdict, WatchState};
pub use ladder::{Patience, Rung};
pub use proof::{Stumble, leave_out_broken, prove, prove_all, read_playable};
pub use rehearsal::{play_to_the_end, rehearse};
pub use report::{Report, StepReport};
pub use scene::Scene;
pub use strength::{Cause, Strength, strength};
pub use typed::Typed;
pub use world::{Fault, Place, Row, Value, World};
