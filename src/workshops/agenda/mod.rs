//! The workshops to come: what the calendars of a service say, where and when a person helps.
//!
//! Pure: the bytes of files, the time and the time zone are passed in. Must not know who shows it.

pub mod calendar;
mod event;
pub mod hand;
mod json;
pub mod said;
mod trouble;
mod upcoming;
mod words;

pub use crate::content::WorkshopFormat as Format;
pub use event::Event;
pub use json::json;
pub use trouble::{Cause, Trouble};
pub use upcoming::Agenda;
pub use words::Words;
