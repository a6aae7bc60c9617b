//! From the kiosk to a person: who helps, where and when.
//!
//! Pure: bytes, the time and the time zone are passed in. Must not know who shows it.

pub mod agenda;
