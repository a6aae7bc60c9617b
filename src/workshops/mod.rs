//! From the kiosk to a person: who helps, where and when.
//!
//! Pure: bytes, the time and the time zone are passed in. Must not know who shows it.

pub mod agenda;
mod board;
mod latin;
pub mod places;
pub mod qr;
mod recommendation;
#[cfg(test)]
mod sample;
pub mod slip;

pub use board::{Board, Here};
pub use recommendation::{Because, Ease, Recommendation, Situation, is_here, recommend};
