//! The kiosk as people meet it: its real screens, driven by accessible names and by touches.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

#[path = "../support/board.rs"]
mod board;
#[path = "../support/canvas_renderer.rs"]
mod canvas_renderer;
mod catalogue;
mod comfort;
mod comparison;
mod door;
mod ending;
mod fields;
mod fingers;
mod help;
mod hours;
mod lesson;
mod levels;
mod library;
mod pages;
mod pictures;
mod rest;
mod services;
mod support;
mod tally;
mod voice;
mod ways;
mod workshops;
