//! Opening the kiosk: settings, content, sounds, window, and another window where the first one fails.

use super::arguments::Arguments;
use super::checkup::Checkup;
use super::keeper::Doorkeeper;
use super::life::{Life, again};
use super::noticeboard::{Hung, Sources};
use super::press::Lp;
use super::voices::{has_recordings, recordings};
use super::{eprint, files, report, report_settings, rules, today};
use crate::content::{self, LessonId};
use crate::machine::{
    Graphics, Ledger, Opens, Reason, Record, Settings, Single, SingleFault, Starts, StateFolder, Today, VolumeChoice, Watchdog,
    holds_a_card, switch_display,
};
use crate::practice;
use crate::text::{Lang, Tr};
use crate::ui::speech::Voice;
use crate::ui::{self, Kiosk, Order, Renderer, Setup, TimeSource, Watch, WindowError, WindowOptions};
use crate::visit::{Comfort, Cue, Opening, VoiceMode, Volume};
use crate::voice::{Programs, Recording, Saying, Sound, Speaker, Tape, Voices};
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Duration;

/// Opens the kiosk, and stays until its window is closed.
pub fn run(arguments: &Arguments, tr: &Tr) -> ExitCode {
    tracing_subscriber::fmt().with_writer(io::stderr).with_max_level(tracing::Level::WARN).with_target(false).init();
    // A window for looking at lessons may stand beside another one; a machine has one kiosk.
    let _single = match arguments.is_kiosk.then(Single::take) {
        Some(Err(SingleFault::Running)) => {
            eprint(&tr.already_running());
            return ExitCode::FAILURE;
        }
        Some(Err(SingleFault::Failed(error))) => {
            tracing::warn!(%error, "there is no lock: a second kiosk would not be noticed");
            None
        }
        Some(Ok(single)) => Some(single),
        None => None,
    };
    let watchdog = Watchdog::find();
    let state = StateFolder::find();
    let life = Life::begin(arguments.is_kiosk.then(|| Starts::new(state.clone())));
    let found = Settings::find(arguments.settings.as_deref());
    report_settings(&found, tr);
    let own = || arguments.content.clone().or_else(|| found.settings.content.clone());
    let checkup = Checkup { content: own(), found: found.clone(), is_safe: life.is_safe() };
    let (settings, folder) = if life.is_safe() {
        eprint(&tr.safe_mode());
        (found.settings.clone().without_files(), None)
    } else {
        (found.settings.clone(), own())
    };
    let folder = folder.as_deref();
    let life = Rc::new(life.with_most_memory(settings.restart_above_mb));
    let files = Rc::new(files(folder));
    let (mut library, mut content, diagnostics) = content::open(Rc::clone(&files));
    report(diagnostics, &files, tr);
    if has_recordings(folder) {
        // Each is of some text: all texts have to be known.
        let all: Vec<LessonId> = content.unread.iter().cloned().collect();
        report(practice::read_playable(&all, &mut library, &mut content, today(&settings)), &files, tr);
    }
    let recordings = recordings(folder, &files, &content);
    let volume = VolumeChoice::new(state.clone(), settings.volume);
    let settings = Settings { volume: volume.step(), ..settings };
    let comfort = comfort(&settings, arguments.lang);
    let rules = rules(&settings, comfort);
    let clock = Today::in_zone(&settings.time_zone);
    let noticeboard = Hung::up(Sources::new(&settings, &[]), clock.clone(), tr.lang());
    let speaker = Rc::new(speaker(arguments, &settings, recordings));
    let setup = Setup {
        page_pace: Duration::from_millis(settings.page_millis.into()),
        diagonal_inches: settings.diagonal_inches,
        hides_pointer: arguments.is_kiosk,
        time: TimeSource::new(move || clock.now()),
        noticeboard: Rc::new(noticeboard),
        press: Rc::new(Lp::of(&settings)),
        keeper: Rc::new(Doorkeeper::new(checkup, state.clone())),
        heartbeat: watchdog.heartbeat(),
        opening: Opening { hours: settings.hours.clone(), closed: settings.closed.clone() },
        voice: Rc::new(OfSpeaker(Rc::clone(&speaker))),
        tells_spoken_screen: settings.tells_spoken_screen,
    };
    let record = Record::new(state.clone(), Graphics::of(Path::new("/")));
    let wanted = if life.is_safe() { settings.renderer } else { arguments.renderer.unwrap_or(settings.renderer) };
    let (opens, unwritten) = record.choose(wanted);
    warn_of(unwritten.map_or(Ok(()), Err));
    let renderer = match opens {
        Opens::Canvas => Renderer::Canvas,
        Opens::Gpu { or_canvas } => Renderer::Gpu(watch(or_canvas, record.clone())),
    };
    let options = WindowOptions { is_kiosk: arguments.is_kiosk, size: arguments.size, renderer };
    let mut ledger = Ledger::open(state.clone());
    let report_tr = Tr::new(tr.lang());
    let kept = Rc::clone(&life);
    let carry = Box::new(move |order| match order {
        Order::Count(day, count) => ledger.count(day, count),
        Order::Report(diagnostics) => report(diagnostics, &files, &report_tr),
        Order::Play(cue, volume) => speaker.play(sound_of(cue), volume),
        Order::Say(speech) => speaker.say(speech),
        Order::Hush => speaker.hush(),
        Order::KeepVolume(chosen) => {
            if let Err(error) = volume.choose(chosen.step()) {
                tracing::warn!(%error, "the volume chosen at the door lasts until the next start");
            }
        }
        Order::Light(is_on) => switch_display(is_on),
        Order::Alive => {
            watchdog.frame();
            kept.goes_on();
        }
        Order::AtRest if !kept.wants_to_restart() => {}
        Order::AtRest | Order::Restart => {
            // The old one writes what is left as it goes.
            ledger = Ledger::open(state.clone());
            tracing::warn!(error = %kept.restart(), "the kiosk cannot start itself again");
        }
        Order::Leave => {
            ledger = Ledger::open(state.clone());
            kept.leave()
        }
        // The kiosk has dropped what it keeps; the speaker alone holds anything outside it.
        Order::Wipe => speaker.forget(),
    });
    let shown = ui::run(|ctx| Kiosk::new(ctx, content, rules, setup).with_library(library), options, &tr.product_name(), carry);
    let Err(error) = shown else {
        life.went_well();
        return ExitCode::SUCCESS;
    };
    let error = match opens {
        Opens::Gpu { or_canvas: true } => {
            // Another window is no bad start.
            life.went_well();
            again_on_the_canvas(&record, &error).to_string()
        }
        Opens::Gpu { or_canvas: false } => error.to_string(),
        Opens::Canvas => {
            // Where neither window opens, it is the screen that is missing: nothing was learnt of the card.
            warn_of(record.clear());
            error.to_string()
        }
    };
    eprint(&tr.window_failed(error));
    if opens != Opens::Canvas {
        eprint(&tr.window_failed_gpu());
    }
    ExitCode::FAILURE
}

/// The comfort that every visit begins with.
pub fn comfort(settings: &Settings, lang: Option<Lang>) -> Comfort {
    let mode = VoiceMode::ALL.into_iter().find(|mode| mode.name() == settings.voice).unwrap_or_default();
    let volume = usize::try_from(settings.volume).ok().and_then(|step| Volume::ALL.get(step).copied()).unwrap_or_default();
    // A language that is not offered could not be chosen again.
    let offered = &settings.languages;
    let language = if offered.contains(&settings.language) { Some(settings.language) } else { offered.first().copied() };
    Comfort { lang: lang.or(language).unwrap_or_default(), voice: mode, volume, ..Comfort::default() }
}

/// What speaks and sounds: the sound card, or a file.
fn speaker(arguments: &Arguments, settings: &Settings, recordings: Vec<Recording>) -> Speaker {
    let voices = Voices::new(recordings, settings.voices.clone(), Programs::of_the_system());
    #[expect(clippy::cast_precision_loss, reason = "a hundred at most")]
    let ceiling = settings.loudest_percent as f32 / 100.0;
    match &arguments.sound_file {
        Some(file) => {
            Tape::write_to(file.clone());
            Speaker::on::<Tape>(voices, ceiling)
        }
        None => Speaker::open(voices, ceiling),
    }
}

/// What the screens know of the speaker.
struct OfSpeaker(Rc<Speaker>);

impl Voice for OfSpeaker {
    fn speaks(&self, lang: Lang) -> bool {
        self.0.speaks(lang)
    }

    fn saying(&self) -> Saying {
        self.0.saying()
    }
}

/// What there is to know of the graphics card's window.
fn watch(or_canvas: bool, record: Record) -> Watch {
    Watch {
        // Who asked for OpenGL gets it, however slow it is.
        accepts: Box::new(move || !or_canvas || holds_a_card(Path::new("/"))),
        shown: Box::new(move || warn_of(record.clear())),
    }
}

/// Notes why the graphics card's window is no good, and becomes the same program on the canvas: a process can open only one kind
/// of window. There is no way back from the canvas, so this does not go round in circles.
///
/// Returns only where that fails, with the cause.
fn again_on_the_canvas(record: &Record, error: &WindowError) -> io::Error {
    let reason = match error {
        WindowError::Refused => Reason::Software,
        WindowError::Failed(cause) => Reason::Failed(cause.clone()),
    };
    tracing::warn!(?reason, "the graphics card does not do: the kiosk starts again without it");
    warn_of(record.note(reason));
    again(&["--renderer", "canvas"])
}

/// The kiosk opens without its notes, too.
fn warn_of(kept: io::Result<()>) {
    if let Err(error) = kept {
        tracing::warn!(%error, "nothing can be kept in the state folder: what is known of the graphics card is found out at each start");
    }
}

fn sound_of(cue: Cue) -> Sound {
    match cue {
        Cue::Done => Sound::Done,
        Cue::Again => Sound::Again,
        Cue::Bravo => Sound::Bravo,
    }
}
