//! Opening the kiosk: settings, content, sounds, window.

use super::arguments::Arguments;
use super::{eprint, playable, rules, settings};
use crate::text::Tr;
use crate::ui::{self, Setup, WindowOptions};
use crate::visit::{Comfort, Cue, Effect};
use crate::voice::{Sound, Speaker};
use std::process::ExitCode;

/// Opens the kiosk, and stays until its window is closed.
pub fn run(arguments: &Arguments, tr: &Tr) -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::WARN).with_target(false).init();
    let settings = settings(arguments, tr);
    let content = playable(arguments, &settings, tr);
    let comfort = Comfort { lang: arguments.lang.unwrap_or(settings.language), has_sound: settings.sound, ..Comfort::default() };
    let rules = rules(&settings, comfort);
    let setup = Setup { diagonal_inches: settings.diagonal_inches, hides_pointer: arguments.is_kiosk };
    let options = WindowOptions { is_kiosk: arguments.is_kiosk, size: arguments.size };
    let speaker = Speaker::open();
    let carry = Box::new(move |effect| match effect {
        Effect::Play(cue) => speaker.play(sound_of(cue)),
        // The kiosk has dropped what it keeps; nothing outside it holds anything of a visit.
        Effect::Wipe => {}
    });
    match ui::run(content, rules, setup, options, &tr.product_name(), carry) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprint(&tr.window_failed(error.to_string()));
            ExitCode::FAILURE
        }
    }
}

fn sound_of(cue: Cue) -> Sound {
    match cue {
        Cue::Done => Sound::Done,
        Cue::Again => Sound::Again,
        Cue::Bravo => Sound::Bravo,
    }
}
