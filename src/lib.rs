//! Pas à pas: a kiosk for practising everyday digital tasks, step by step, on mock services.
//!
//! What authors write ([`content`]) is read, checked and proved; a learner does one lesson ([`practice`]) during a visit
//! that leaves nothing behind ([`visit`]) but anonymous counts ([`tally`]); [`ui`] draws that state and says what was
//! touched; [`commands`] is the shell around it all, which knows files ([`machine`]), sounds ([`voice`]) and exit codes.
//! Every word said to people is in `locales/` and comes through [`text`]. `ARCHITECTURE.md` has the floors, the flow of
//! one touch and the reasons.
//!
//! # Failure handling
//!
//! Each error is handled once, where somebody can do something about it:
//!
//! - **Content** that cannot be read, makes no sense or cannot be played to its end becomes a [`content::Diagnostic`]:
//!   file, line, column, cause, remedy. `check` prints all of them, the kiosk prints the errors on stderr as it reads.
//!   The lesson is left out, or the built-in file or the French text stands in; everything else goes on.
//! - **Counters** that are damaged give way to the copy before them, else to the rows that can be read; `report` says where.
//!   Where they cannot be written, that is one warning, and another try every half minute.
//! - **Settings** with a fault count as the defaults; stderr says where the fault is and what to write.
//! - **No sound card**, or one that goes away, is one warning in the log. The kiosk is silent and tries again later.
//! - **No window** ends the program with exit code 1, and a **wrong command line** with 2, each with words.
//! - **Bugs**: nothing outside tests unwraps, expects or indexes; lints see to it.

#![forbid(unsafe_code)]

pub mod commands;
pub mod content;
pub mod machine;
pub mod practice;
pub mod tally;
pub mod text;
pub mod ui;
pub mod visit;
pub mod voice;
pub mod workshops;
