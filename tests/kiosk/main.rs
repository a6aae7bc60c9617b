//! The kiosk as people meet it: its real screens, driven by accessible names and by touches.

mod comfort;
mod ending;
mod fields;
mod fingers;
mod help;
mod lesson;
mod pages;

mod pictures;
mod rest;
mod support;
