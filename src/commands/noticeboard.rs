//! What the kiosk knows of workshops and places: read from the files of the settings, and again when they change.

use super::eprint;
use crate::machine::{FileWatch, Settings, Today, read_calendars};
use crate::text::{Lang, Tr};
use crate::ui::Noticeboard;
use crate::workshops::agenda::{self, Agenda, Event, Words, calendar, hand};
use crate::workshops::places::{self, Place};
use crate::workshops::{Board, Here};
use jiff::{ToSpan as _, ZonedDateTime};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What is shown where no calendar is named: it says itself that it is an example.
const SAMPLE: (&str, &str) = ("agenda.ron", include_str!("../../assets/agenda.ron"));
/// How often the files are looked at: what is new shows within ten seconds.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// So many days of workshops are shown.
pub const DAYS: u16 = 60;

/// The files that the board is made of.
pub struct Sources {
    /// Calendars, and folders of them.
    agenda: Vec<PathBuf>,
    words: Option<PathBuf>,
    places: Option<PathBuf>,
    here: Here,
    /// What each calendar said when it could last be read.
    good: BTreeMap<PathBuf, Vec<Event>>,
    good_places: Vec<Place>,
}

/// What came of reading them.
pub struct Gathered {
    pub board: Board,
    /// A line for each thing that could not be read.
    pub troubles: Vec<String>,
    /// Whether every file could be opened.
    pub is_complete: bool,
}

impl Sources {
    /// Those of the settings; where files are named, these calendars in their place.
    pub fn new(settings: &Settings, files: &[PathBuf]) -> Self {
        Self {
            agenda: if files.is_empty() { settings.agenda.iter().cloned().collect() } else { files.to_vec() },
            words: settings.agenda_words.clone(),
            places: settings.places.clone(),
            here: Here { commune: settings.commune.clone(), place: settings.place.clone() },
            good: BTreeMap::new(),
            good_places: Vec::new(),
        }
    }

    /// Reads all that lies in the window. What is broken keeps what it said before.
    pub fn read(&mut self, window: &(ZonedDateTime, ZonedDateTime), tr: &Tr) -> Gathered {
        let mut troubles = Vec::new();
        let mut is_complete = true;
        let words = self.words(tr, &mut troubles);
        let mut events = Vec::new();
        if self.agenda.is_empty() {
            events = read(SAMPLE.0, SAMPLE.1.as_bytes(), window, &words).0;
        }
        let mut good = BTreeMap::new();
        for (path, bytes) in self.agenda.iter().flat_map(|path| read_calendars(path)) {
            let found = match bytes {
                Ok(bytes) => {
                    let (found, wrong) = read(&path.display().to_string(), &bytes, window, &words);
                    let is_broken = wrong.iter().any(|trouble| trouble.cause.breaks_the_file()) || (found.is_empty() && !wrong.is_empty());
                    troubles.extend(wrong.iter().map(|trouble| told(trouble, tr)));
                    if is_broken { self.kept(&path, tr, &mut troubles).unwrap_or(found) } else { found }
                }
                Err(error) => {
                    is_complete = false;
                    troubles.push(tr.agenda_unreadable(path.display().to_string(), error.to_string()));
                    self.kept(&path, tr, &mut troubles).unwrap_or_default()
                }
            };
            events.extend(found.iter().cloned());
            good.insert(path, found);
        }
        self.good = good;
        self.read_places(tr, &mut troubles);
        let board = Board { agenda: Agenda::new(events), places: self.good_places.clone(), here: self.here.clone() };
        Gathered { board, troubles, is_complete }
    }

    /// What a calendar that is broken now, or a folder that cannot be reached, said before.
    fn kept(&self, path: &Path, tr: &Tr, troubles: &mut Vec<String>) -> Option<Vec<Event>> {
        let of_it = self.good.iter().filter(|(other, _)| *other == path || other.starts_with(path));
        let kept: Vec<Event> = of_it.flat_map(|(_, events)| events).cloned().collect();
        if kept.is_empty() {
            return None;
        }
        troubles.push(tr.agenda_kept(path.display().to_string()));
        Some(kept)
    }

    fn words(&self, tr: &Tr, troubles: &mut Vec<String>) -> Words {
        let Some(path) = &self.words else { return Words::shipped() };
        let file = path.display().to_string();
        match std::fs::read_to_string(path).map(|text| Words::read(&text)) {
            Ok(Ok(words)) => return words,
            Ok(Err((line, column, cause))) => troubles.push(format!("{file}:{line}:{column}: {cause}")),
            Err(error) => troubles.push(tr.agenda_unreadable(file.as_str(), error.to_string())),
        }
        troubles.push(tr.agenda_words_shipped().into_owned());
        Words::shipped()
    }

    fn read_places(&mut self, tr: &Tr, troubles: &mut Vec<String>) {
        let Some(path) = &self.places else { return };
        let file = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => {
                let (found, wrong) = places::read(&file, &bytes);
                for trouble in &wrong {
                    let cause = tr.places_cause(trouble.cause.code(), trouble.column.unwrap_or_default(), trouble.cause.detail());
                    troubles.push(format!("{}:{}: {cause}", trouble.file, trouble.line));
                }
                if !found.is_empty() || wrong.is_empty() {
                    self.good_places = found;
                }
            }
            Err(error) => troubles.push(tr.agenda_unreadable(file, error.to_string())),
        }
    }

    fn watched(&self) -> Vec<PathBuf> {
        [&self.words, &self.places].into_iter().flatten().chain(&self.agenda).cloned().collect()
    }
}

fn read(file: &str, bytes: &[u8], window: &(ZonedDateTime, ZonedDateTime), words: &Words) -> (Vec<Event>, Vec<agenda::Trouble>) {
    let zone = window.0.time_zone();
    if Path::new(file).extension().is_some_and(|extension| extension == "ron") {
        hand::read(file, &String::from_utf8_lossy(bytes), zone, window, words)
    } else {
        calendar::read(file, bytes, zone, window, words)
    }
}

/// "calendar.ics:12: this event has no title: it is left out."
fn told(trouble: &agenda::Trouble, tr: &Tr) -> String {
    let column = trouble.column.map(|column| format!(":{column}")).unwrap_or_default();
    let cause = tr.agenda_cause(trouble.cause.code(), trouble.cause.detail());
    format!("{}:{}{column}: {cause}", trouble.file, trouble.line)
}

/// So many days from now on. None where the calendar ends before.
pub fn window(now: &ZonedDateTime, days: u16) -> Option<(ZonedDateTime, ZonedDateTime)> {
    Some((now.clone(), now.checked_add(i64::from(days).days()).ok()?))
}

/// The board that hangs on the screens, kept up by a thread.
#[derive(Default)]
pub struct Hung {
    board: Mutex<Arc<Board>>,
    wake: Mutex<Option<Box<dyn Fn() + Send>>>,
}

impl Hung {
    /// Reads the files now and looks after them from then on. Troubles go to the error stream.
    pub fn up(mut sources: Sources, clock: Today, lang: Lang) -> Arc<Self> {
        let hung = Arc::new(Self::default());
        let kept_up = Arc::clone(&hung);
        let work = move || {
            let tr = Tr::new(lang);
            let mut watch = FileWatch::new(sources.watched());
            loop {
                let now = clock.now();
                if let Some(window) = window(&now, DAYS) {
                    let Gathered { board, troubles, .. } = sources.read(&window, &tr);
                    for trouble in &troubles {
                        eprint(trouble);
                    }
                    kept_up.hang(board);
                }
                // Another day shows what lies one day further.
                while !watch.has_changed() && clock.date() == now.date() {
                    thread::sleep(LOOK_EVERY);
                }
            }
        };
        if let Err(error) = thread::Builder::new().name("noticeboard".into()).spawn(work) {
            tracing::warn!(%error, "workshops are not shown");
        }
        hung
    }

    fn hang(&self, board: Board) {
        *self.board.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(board);
        if let Some(wake) = &*self.wake.lock().unwrap_or_else(PoisonError::into_inner) {
            wake();
        }
    }
}

impl Noticeboard for Arc<Hung> {
    fn board(&self) -> Arc<Board> {
        Arc::clone(&self.board.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn when_changed(&self, wake: Box<dyn Fn() + Send>) {
        *self.wake.lock().unwrap_or_else(PoisonError::into_inner) = Some(wake);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const GOOD: &str = "[(title: \"Atelier mots de passe\", date: \"2026-12-03\", from: \"14:00\", to: \"16:00\")]";

    fn at(text: &str) -> ZonedDateTime {
        format!("{text}[Europe/Paris]").parse().unwrap()
    }

    fn titles(gathered: &Gathered) -> Vec<&str> {
        gathered.board.agenda.events().iter().map(|event| event.title.as_str()).collect()
    }

    #[test]
    fn a_broken_calendar_keeps_what_it_said_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let (calendar, other) = (folder.path().join("agenda.ron"), folder.path().join("b.ics"));
        let settings = Settings { agenda: Some(folder.path().to_owned()), ..Settings::default() };
        let mut sources = Sources::new(&settings, &[]);
        let window = window(&at("2026-12-01T10:00"), DAYS).unwrap();
        let tr = Tr::new(Lang::En);
        let mut read = || sources.read(&window, &tr);
        assert_eq!(titles(&read()), [""; 0]);
        fs::write(&calendar, GOOD).unwrap();
        fs::write(&other, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Permanence\nDTSTART:20261204T100000\nEND:VEVENT\nEND:VCALENDAR\n")
            .unwrap();
        let good = read();
        assert_eq!((titles(&good), good.troubles.len()), (vec!["Atelier mots de passe", "Permanence"], 0));
        // Half of a file that is being copied.
        fs::write(&calendar, "[(title: ").unwrap();
        fs::write(&other, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Perm").unwrap();
        let broken = read();
        assert_eq!(titles(&broken), ["Atelier mots de passe", "Permanence"]);
        assert!(broken.troubles.iter().filter(|trouble| trouble.contains("what it said before")).count() == 2, "{:?}", broken.troubles);
        // One event with a slip among good ones is no broken file.
        fs::write(&calendar, format!("{}, (title: \"b\")]", GOOD.trim_end_matches(']'))).unwrap();
        fs::remove_file(&other).unwrap();
        let slip = read();
        assert_eq!((titles(&slip), slip.troubles.len()), (vec!["Atelier mots de passe"], 1), "{:?}", slip.troubles);
        // A share that is away for a while.
        let away = folder.path().with_extension("away");
        fs::rename(folder.path(), &away).unwrap();
        let gone = read();
        assert_eq!((titles(&gone), gone.is_complete), (vec!["Atelier mots de passe"], false));
        fs::rename(&away, folder.path()).unwrap();
    }

    #[test]
    fn a_changed_calendar_is_on_the_board_within_ten_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("agenda.ron");
        let clock = Today::in_zone("Europe/Paris");
        let day = |days: i64| clock.date().checked_add(days.days()).unwrap();
        let write = |title: &str| fs::write(&file, format!("[(title: \"{title}\", date: \"{}\")]", day(3))).unwrap();
        write("One");
        let settings = Settings { agenda: Some(folder.path().to_owned()), ..Settings::default() };
        let hung = Hung::up(Sources::new(&settings, &[]), clock.clone(), Lang::En);
        let (woken, wakes) = std::sync::mpsc::channel();
        hung.when_changed(Box::new(move || woken.send(()).unwrap_or_default()));
        let shows = |title: &str| hung.board().agenda.events().first().is_some_and(|event| event.title == title);
        let waits_for = |title: &str| {
            while !shows(title) {
                wakes.recv_timeout(2 * LOOK_EVERY).expect("ten seconds are enough");
            }
        };
        waits_for("One");
        write("The second");
        waits_for("The second");
    }

    #[test]
    fn where_there_is_no_calendar_an_example_shows_what_it_would_be() {
        let gathered = Sources::new(&Settings::default(), &[]).read(&window(&at("2026-12-01T10:00"), 7).unwrap(), &Tr::new(Lang::Fr));
        assert!(!gathered.board.agenda.events().is_empty());
        assert!(gathered.board.agenda.events().iter().all(|event| event.is_example));
    }

    #[test]
    fn ones_own_words_and_places_are_read_and_their_slips_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("agenda.ron"), "[(title: \"Apéro numérique\", date: \"2026-12-03\")]").unwrap();
        fs::write(path("words.ron"), "(point: [\"apéro\"])").unwrap();
        fs::write(path("places.csv"), include_str!("../../assets/places.csv")).unwrap();
        let settings = Settings {
            agenda: Some(path("agenda.ron")),
            agenda_words: Some(path("words.ron")),
            places: Some(path("places.csv")),
            ..Settings::default()
        };
        let mut sources = Sources::new(&settings, &[]);
        let window = window(&at("2026-12-01T10:00"), DAYS).unwrap();
        let read = sources.read(&window, &Tr::new(Lang::En));
        assert_eq!(read.board.agenda.events()[0].format, Some(agenda::Format::Point));
        assert_eq!(read.board.places.len(), 4);
        fs::write(path("words.ron"), "(points: [])").unwrap();
        fs::write(path("places.csv"), "nothing").unwrap();
        let slips = sources.read(&window, &Tr::new(Lang::En));
        assert_eq!(slips.board.places.len(), 4, "the last good list counts");
        assert!(slips.troubles.iter().any(|trouble| trouble.contains("words.ron:1:2")), "{:?}", slips.troubles);
        assert!(slips.troubles.iter().any(|trouble| trouble.contains("places.csv:1")), "{:?}", slips.troubles);
    }
}
