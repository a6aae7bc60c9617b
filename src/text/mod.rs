//! The words said to people: languages, the shell's own texts, and the texts that come with the content.
//!
//! Knows Fluent and the files in `locales/`; must not know what the words are for.

mod accents;
mod euros;
mod lang;
pub mod marked;
mod messages;
mod outline;
pub mod pronounce;
mod tr;
pub mod variants;

// The build script, for its tests.
#[cfg(test)]
mod generate;

pub use accents::{folded, without_accents, words};
pub use euros::euros;
pub use lang::{Lang, is_awaiting_review};
pub use messages::Messages;
pub use outline::{Entry, Fault, FaultKind};
pub use tr::Tr;

pub use fluent_bundle::{FluentArgs, FluentValue};
