//! Nothing goes out of the kiosk and nothing comes in but touches and keys: what egui would carry to or from a clipboard, a browser or
//! another window's files is dropped.
//!
//! Knows egui's raw input and its commands; must not know what is on the screen.

use egui::{Context, Event, FullOutput, RawInput};

/// As a plug-in, so that every window and every test has it.
#[derive(Debug)]
pub struct Seal;

impl egui::Plugin for Seal {
    fn debug_name(&self) -> &'static str {
        "seal"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        input.events.retain(|event| {
            !matches!(event, Event::Copy | Event::Cut | Event::Paste(_) | Event::PasteImage(_) | Event::MiddleClickPaste { .. })
        });
        input.hovered_files.clear();
        input.dropped_files.clear();
    }

    /// Even without a system's clipboard, the window keeps what it is told to copy, and would hand it to whoever comes next.
    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        output.platform_output.commands.clear();
    }
}
