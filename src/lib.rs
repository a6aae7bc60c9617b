//! Pas à pas: a kiosk for practising everyday digital tasks, step by step, on mock services.

#![forbid(unsafe_code)]

pub mod commands;
pub mod content;
pub mod machine;
pub mod practice;
pub mod text;
pub mod ui;
pub mod visit;
pub mod voice;
