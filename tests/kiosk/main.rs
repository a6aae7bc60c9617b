//! The kiosk as people meet it: its real screens, driven by accessible names and by touches.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod comfort;
mod ending;
mod fields;
mod fingers;
mod help;
mod lesson;
mod look;
mod pictures;
mod rest;
mod support;
