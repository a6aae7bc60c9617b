//! Who helps where: the places of digital mediation, as the national inventory and the services themselves list them.
//!
//! Knows the national schema (`LaMednum/standard-mediation-num`). Pure: bytes and times are passed in. Must not know who shows it.

mod holidays;
mod hours;
mod nearest;
pub mod phone;
mod place;
mod position;
mod read;
mod trouble;

pub use hours::Hours;
pub use nearest::{Reception, Suggestion, nearest, suggest};
pub use place::{Fee, Place, Service};
pub use position::Position;
pub use read::read;
pub use trouble::{Cause, Trouble};

use crate::text;

/// A text as it is compared: without accents or capitals, with plain apostrophes and single spaces.
fn folded(text: &str) -> String {
    let plain: String = text::folded(text).map(|c| if c == '’' { '\'' } else { c }).collect();
    one_line(&plain)
}

/// A text on one line: files break addresses and summaries where they like.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
