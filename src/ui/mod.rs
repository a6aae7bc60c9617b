//! The screens: what is seen and touched. Shows a state and returns intents; changes nothing itself.

pub mod art;
pub mod keyboard;
pub mod layout;
pub mod prose;
pub mod theme;
pub mod touch;
pub mod widgets;
