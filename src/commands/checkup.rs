//! How this machine and its kiosk are, part by part, in words: for `doctor`, and for the adviser behind the door.

use super::noticeboard::{DAYS, Gathered, Sources, window};
use super::report::{in_short, state_folder};
use super::{files, read_playable, settings_lines};
use crate::content::{CheckWords, Content, Diagnostic, Files, Severity, SpokenText, spoken_texts};
use crate::machine::{Devices, FoundSettings, Printer, Settings, StateFolder, Today, Watchdog, calendars_changed, resident_bytes};
use crate::text::{Lang, Tr};
use crate::ui::{Finding, Health, missing_letters};
use crate::visit::EARLIEST;
use crate::voice::Programs;
use crate::workshops::agenda::said;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Less room than this on the disk is too little, in bytes.
const LEAST_ROOM: u64 = 100 << 20;
/// So many details of one part are told; the rest is counted.
const MOST_DETAILS: usize = 8;
/// Where the package puts the service, once it is switched on.
const SERVICE: &str = "/etc/systemd/system/multi-user.target.wants/pas-a-pas.service";
/// What the service sees nothing of, as its unit says.
const HIDDEN: [&str; 5] = ["/home", "/root", "/run/user", "/tmp", "/var/tmp"];

/// What is looked at.
#[derive(Clone, Debug)]
pub struct Checkup {
    pub found: FoundSettings,
    pub content: Option<PathBuf>,
    /// Whether the kiosk runs on its built-in content, because it came to its end again and again.
    pub is_safe: bool,
}

impl Checkup {
    /// Looks at everything. Takes as long as the printer's answer, two seconds at most, and some tenths.
    pub fn findings(&self, tr: &Tr) -> Vec<Finding> {
        let files = files(self.content.as_deref());
        let today = Today::in_zone(&self.found.settings.time_zone);
        let (playable, problems) = read_playable(&files, today.date());
        let devices = Devices::of(Path::new("/"));
        let own = self.is_safe.then(|| finding(Health::Wrong, tr.doctor_mode(), tr.doctor_mode_safe()));
        own.into_iter()
            .chain([
                screen(&devices, tr),
                touch(&devices, tr),
                sound(&devices, self.found.settings.voices.is_some(), tr),
                letters(&files, &playable, tr),
                storage(&StateFolder::at(&state_folder()), tr),
                self.clock(&today, tr),
                self.settings(tr),
                lessons(&playable, problems, &files, tr),
                self.agenda(&today, tr),
                self.printer(tr),
                watchdog(tr),
                memory(tr),
                self.figures(&playable, tr),
            ])
            .collect()
    }

    fn settings(&self, tr: &Tr) -> Finding {
        let FoundSettings { file, faults, .. } = &self.found;
        let name = file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
        let (health, text) = match (file, faults.len()) {
            (None, _) => (Health::Odd, tr.doctor_settings_none().into_owned()),
            (Some(_), 0) => (Health::Good, tr.doctor_settings_good(name)),
            (Some(_), count) => (Health::Wrong, tr.doctor_settings_faults(count, name)),
        };
        let mut details = settings_lines(&self.found, tr);
        let is_read_by_the_service = self.found.are_the_machines() && Path::new(SERVICE).exists();
        let hidden = if is_read_by_the_service { hidden(&self.found.settings) } else { Vec::new() };
        let health = if hidden.is_empty() { health } else { Health::Wrong };
        details.extend(hidden.into_iter().map(|path| tr.doctor_settings_hidden(path.display().to_string())));
        Finding { details, ..finding(health, tr.doctor_settings(), text) }
    }

    fn clock(&self, today: &Today, tr: &Tr) -> Finding {
        let zone = self.found.settings.time_zone.as_str();
        let now = today.now();
        let when = now.strftime("%d/%m/%Y %H:%M").to_string();
        let (health, text) = if TimeZone::get(zone).is_err() {
            (Health::Wrong, tr.doctor_clock_zone(zone))
        } else if now.date() < EARLIEST {
            (Health::Wrong, tr.doctor_clock_wrong(when))
        } else {
            (Health::Good, tr.doctor_clock_good(when, zone))
        };
        finding(health, tr.doctor_clock(), text)
    }

    fn agenda(&self, today: &Today, tr: &Tr) -> Finding {
        let title = tr.doctor_agenda();
        let now = today.now();
        let Some(window) = window(&now, DAYS) else { return finding(Health::Wrong, title, tr.agenda_no_time()) };
        let Gathered { board, troubles, .. } = Sources::new(&self.found.settings, &[]).read(&window, tr);
        let events = board.agenda.events();
        let changed = self.found.settings.agenda.as_deref().and_then(|path| changed_on(path, today));
        // Everything it shows was planned longer ago than it looks ahead.
        let is_old = changed.is_some_and(|day| day.duration_until(now.date()).as_hours() > 24 * i64::from(DAYS));
        let (health, text) = match (events.first(), &self.found.settings.agenda) {
            _ if !troubles.is_empty() => (Health::Wrong, tr.doctor_agenda_faults(troubles.len())),
            (_, None) => (Health::Odd, tr.doctor_agenda_none().into_owned()),
            (None, Some(_)) => (Health::Wrong, tr.doctor_agenda_empty().into_owned()),
            (Some(_), Some(_)) if is_old => (Health::Odd, tr.doctor_agenda_old().into_owned()),
            (Some(next), Some(_)) => (Health::Good, tr.doctor_agenda_good(events.len(), said::whole(tr.lang(), next, &now))),
        };
        let changed = changed.map(|day| tr.doctor_agenda_changed(said::dated(tr.lang(), day)));
        let details = changed.into_iter().chain(shortened(troubles, tr)).collect();
        Finding { details, ..finding(health, title, text) }
    }

    /// What was counted: neither well nor wrong.
    fn figures(&self, content: &Content, tr: &Tr) -> Finding {
        let mut lines = in_short(content, &self.found.settings, tr);
        let text = lines.remove(0);
        Finding { details: shortened(lines, tr), ..finding(Health::Good, tr.doctor_figures(), text) }
    }

    fn printer(&self, tr: &Tr) -> Finding {
        let Some(name) = self.found.settings.printer.as_deref() else {
            return finding(Health::Good, tr.doctor_printer(), tr.doctor_printer_none());
        };
        match Printer::named(name).and_then(|printer| printer.answers()) {
            Ok(()) => finding(Health::Good, tr.doctor_printer(), tr.doctor_printer_good(name)),
            Err(fault) => finding(Health::Wrong, tr.doctor_printer(), tr.doctor_printer_fails(name, fault.code())),
        }
    }
}

fn finding(health: Health, title: impl Into<String>, text: impl Into<String>) -> Finding {
    Finding { health, title: title.into(), text: text.into(), details: Vec::new() }
}

/// The first of many lines, and how many more there are.
fn shortened(mut lines: Vec<String>, tr: &Tr) -> Vec<String> {
    let more = lines.len().saturating_sub(MOST_DETAILS);
    if more > 0 {
        lines.truncate(MOST_DETAILS);
        lines.push(tr.doctor_more(more));
    }
    lines
}

fn screen(devices: &Devices, tr: &Tr) -> Finding {
    let title = tr.doctor_screen();
    match (devices.screens.as_slice(), devices.has_connectors) {
        ([], true) => finding(Health::Wrong, title, tr.doctor_screen_none()),
        ([], false) => finding(Health::Odd, title, tr.doctor_screen_unknown()),
        (screens, _) => finding(Health::Good, title, tr.doctor_screen_good(screens.join(", "))),
    }
}

fn touch(devices: &Devices, tr: &Tr) -> Finding {
    match devices.touch_panels.as_slice() {
        [] => finding(Health::Odd, tr.doctor_touch(), tr.doctor_touch_none()),
        panels => finding(Health::Good, tr.doctor_touch(), tr.doctor_touch_good(panels.join(", "))),
    }
}

fn sound(devices: &Devices, has_voices: bool, tr: &Tr) -> Finding {
    let title = tr.doctor_sound();
    match devices.sound_cards.as_slice() {
        [] => finding(Health::Odd, title, tr.doctor_sound_none()),
        _ if !has_voices && !Programs::of_the_system().speak(Lang::Fr) => finding(Health::Odd, title, tr.doctor_sound_voiceless()),
        cards => finding(Health::Good, title, tr.doctor_sound_good(cards.join(", "))),
    }
}

/// Whether the kiosk's fonts can draw all that it has to show.
fn letters(files: &Files, content: &Content, tr: &Tr) -> Finding {
    let texts = spoken_texts(files, content);
    let missing = missing_letters(texts.iter().map(|SpokenText { words, .. }| words.as_str()));
    if missing.is_empty() {
        return finding(Health::Good, tr.doctor_letters(), tr.doctor_letters_good());
    }
    let missing: Vec<String> = missing.into_iter().map(|letter| format!("{letter} (U+{:04X})", u32::from(letter))).collect();
    finding(Health::Odd, tr.doctor_letters(), tr.doctor_letters_missing(missing.join(", ")))
}

fn lessons(content: &Content, problems: Vec<Diagnostic>, files: &Files, tr: &Tr) -> Finding {
    let errors: Vec<Diagnostic> = problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    let words = CheckWords::new(tr.lang());
    let lines = errors.iter().map(|error| words.line(error, files)).collect();
    let (health, text) = match errors.len() {
        0 => (Health::Good, tr.doctor_lessons_good(content.lessons.len())),
        count => (Health::Wrong, tr.doctor_lessons_faults(count)),
    };
    Finding { details: shortened(lines, tr), ..finding(health, tr.doctor_lessons(), text) }
}

fn storage(state: &StateFolder, tr: &Tr) -> Finding {
    let title = tr.doctor_storage();
    let Some(folder) = state.path() else { return finding(Health::Odd, title, tr.doctor_storage_nowhere()) };
    let name = folder.display().to_string();
    match state.free_bytes() {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied && !is_root() => {
            finding(Health::Odd, title, tr.doctor_storage_sudo(name))
        }
        Err(error) => finding(Health::Wrong, title, tr.doctor_storage_fails(name, error.to_string())),
        Ok(free) if free < LEAST_ROOM => finding(Health::Wrong, title, tr.doctor_storage_full(free >> 20)),
        Ok(free) => finding(Health::Good, title, tr.doctor_storage_good(name, free >> 30, free >> 20)),
    }
}

/// Whether this is the administrator, who may write everywhere that can be written.
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// On which day somebody last changed a file of this agenda.
fn changed_on(agenda: &Path, today: &Today) -> Option<Date> {
    let changed = Timestamp::try_from(calendars_changed(agenda)?).ok()?;
    Some(changed.to_zoned_datetime(today.zone()).date())
}

/// The files of the settings that lie where the service cannot read them.
fn hidden(settings: &Settings) -> Vec<&Path> {
    let Settings { content, agenda, agenda_words, places, voices, .. } = settings;
    let named = [content, agenda, agenda_words, places, voices].into_iter().flatten().map(PathBuf::as_path);
    named.filter(|path| HIDDEN.iter().any(|hidden| path.starts_with(hidden))).collect()
}

/// systemd itself, around this process or around the kiosk of the package.
fn watchdog(tr: &Tr) -> Finding {
    let is_active = || {
        let mut asked = Command::new("systemctl");
        asked.args(["is-active", "--quiet", "pas-a-pas.service"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        asked.status().is_ok_and(|answer| answer.success())
    };
    let title = tr.doctor_watchdog();
    if Watchdog::find().heartbeat().is_some() {
        finding(Health::Good, title, tr.doctor_watchdog_good())
    } else if !Path::new(SERVICE).exists() {
        finding(Health::Odd, title, tr.doctor_watchdog_none())
    } else if is_active() {
        finding(Health::Good, title, tr.doctor_watchdog_good())
    } else {
        finding(Health::Odd, title, tr.doctor_watchdog_stopped())
    }
}

fn memory(tr: &Tr) -> Finding {
    finding(Health::Good, tr.doctor_memory(), tr.doctor_memory_good(resident_bytes().unwrap_or_default() >> 20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_the_service_cannot_see_are_found() {
        let at = |path: &str| Some(PathBuf::from(path));
        let settings =
            Settings { agenda: at("/home/anna/agenda.ics"), content: at("/srv/home"), places: at("/tmp/p.csv"), ..Settings::default() };
        assert_eq!(hidden(&settings), [Path::new("/home/anna/agenda.ics"), Path::new("/tmp/p.csv")]);
    }
}
