//! The kiosk as people meet it: its real screens, driven by accessible names.

mod look;
mod support;
