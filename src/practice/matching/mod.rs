//! Forgiving comparison of what was typed with what was wanted; pure text.
//!
//! Knows letters, numbers and dates; must not know where they stand on a screen.

mod answer;
mod date;
mod number;
mod phrase;

pub use answer::{Wanted, is_right};
pub use date::read_date;
pub use number::{read_amount, read_number};
pub use phrase::{Progress, Strictness, fold, holds, overwrite, progress, same_char};
