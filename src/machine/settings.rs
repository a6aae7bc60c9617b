//! What the people who look after a kiosk may set, read from one file, `kiosk.ron`.
//!
//! Knows the fields, their defaults and their limits; must not act on them.

use super::pin::PinHash;
use super::renderer::RendererChoice;
use crate::content::{Node, offset};
use crate::text::{Lang, Tr};
use crate::workshops::places::Hours;
use jiff::civil::Date;
use ron::extensions::Extensions;
use serde::de::{DeserializeOwned, IgnoredAny};
use std::collections::BTreeSet;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// The settings of one kiosk. `assets/kiosk.ron` shows and explains each of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// A folder whose lessons and texts replace the built-in ones of the same path.
    pub content: Option<PathBuf>,
    /// A calendar (`.ics`), an `agenda.ron`, or a folder of them.
    pub agenda: Option<PathBuf>,
    /// The words by which titles of workshops are understood, in the place of the shipped ones.
    pub agenda_words: Option<PathBuf>,
    /// The places where people are helped, as a file of the national schema (`.csv` or `.json`).
    pub places: Option<PathBuf>,
    /// The commune where the kiosk stands.
    pub commune: Option<String>,
    /// The place where it stands, as the file of places names it.
    pub place: Option<String>,
    /// The name of the printer for what people take home, as the system knows it.
    pub printer: Option<String>,
    /// The hash of the PIN that opens the adviser's door; none: there is no door.
    pub adviser_pin: Option<PinHash>,
    /// How much memory the program may hold before it starts again, while nobody is there (150 to 8000 megabytes).
    pub restart_above_mb: u32,
    /// When the kiosk is open; none: always.
    pub hours: Option<Hours>,
    /// Days on which it is closed all the same.
    pub closed: BTreeSet<Date>,
    /// The language of a new visit; where it is not offered, the first that is.
    pub language: Lang,
    /// The languages that people can choose from.
    pub languages: Vec<Lang>,
    /// How long nobody touches the screen before the kiosk asks whether someone is there (20 to 3600 seconds).
    pub idle_secs: u32,
    /// How long it then waits before it wipes the visit (10 to 120 seconds).
    pub countdown_secs: u32,
    /// In a lesson, how long nobody touches before help offers itself (10 to 600 seconds).
    pub help_idle_secs: u32,
    /// How long after that it offers one step of help more (5 to 600 seconds).
    pub help_again_secs: u32,
    /// How many mistakes bring an offer of help (1 to 20).
    pub help_mistakes: u32,
    /// How many mistakes after the last step of help mean that somebody is really stuck (1 to 20).
    pub stuck_mistakes: u32,
    /// The smallest figure that `report` tells (1 to 20): what is smaller is told together, or not at all.
    pub small_cells: u32,
    /// How long a slow page of a mock service takes to come, as on a real site (0 to 1500 milliseconds: what the hand shows in Regarder
    /// has to be there before it goes on).
    pub page_millis: u32,
    /// How loud a new visit begins: 0 (silent) to 3.
    pub volume: u32,
    /// How loud it may get at most, in percent of what the machine can do (10 to 100).
    pub loudest_percent: u32,
    /// What a new visit says by itself: `off`, `on` or `slow`.
    pub voice: String,
    /// The folder of prepared voices that `narrate` has made.
    pub voices: Option<PathBuf>,
    /// Whether a voice tells of the spoken screen when somebody touches the first screen.
    pub tells_spoken_screen: bool,
    /// The screen's diagonal (7 to 120 inches), so that a centimetre is a centimetre. None: what the system says.
    pub diagonal_inches: Option<f32>,
    /// What draws the window.
    pub renderer: RendererChoice,
    /// The name of the time zone in the IANA database.
    pub time_zone: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            content: None,
            agenda: None,
            agenda_words: None,
            places: None,
            commune: None,
            place: None,
            printer: None,
            adviser_pin: None,
            restart_above_mb: 400,
            hours: None,
            closed: BTreeSet::new(),
            language: Lang::Fr,
            languages: Lang::ALL.to_vec(),
            idle_secs: 120,
            countdown_secs: 30,
            help_idle_secs: 45,
            help_again_secs: 30,
            help_mistakes: 2,
            stuck_mistakes: 3,
            small_cells: 5,
            page_millis: 800,
            volume: 2,
            loudest_percent: 100,
            voice: VOICES[0].to_owned(),
            voices: None,
            tells_spoken_screen: true,
            diagonal_inches: None,
            renderer: RendererChoice::Auto,
            time_zone: "Europe/Paris".to_owned(),
        }
    }
}

const RESTART_ABOVE_MB: RangeInclusive<u32> = 150..=8000;
const IDLE_SECS: RangeInclusive<u32> = 20..=3600;
const COUNTDOWN_SECS: RangeInclusive<u32> = 10..=120;
const HELP_IDLE_SECS: RangeInclusive<u32> = 10..=600;
const HELP_AGAIN_SECS: RangeInclusive<u32> = 5..=600;
const MISTAKES: RangeInclusive<u32> = 1..=20;
const SMALL_CELLS: RangeInclusive<u32> = 1..=20;
const PAGE_MILLIS: RangeInclusive<u32> = 0..=1500;
const VOLUME: RangeInclusive<u32> = 0..=3;
const LOUDEST_PERCENT: RangeInclusive<u32> = 10..=100;
/// What may be said by itself. The spoken screen is for people to switch on: others could not use it.
const VOICES: [&str; 3] = ["off", "on", "slow"];
const DIAGONAL_INCHES: RangeInclusive<u32> = 7..=120;

/// Where `find` looks when it is not told.
const SYSTEM_FILE: &str = "/etc/pas-a-pas/kiosk.ron";
const FILE_NAME: &str = "kiosk.ron";

/// What `Settings::find` came back with.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundSettings {
    pub settings: Settings,
    /// The file they come from; none if there is none.
    pub file: Option<PathBuf>,
    /// What is wrong with that file, from its top to its end. Each fault costs the setting that it is in, which keeps its default.
    pub faults: Vec<SettingsFault>,
}

impl FoundSettings {
    /// Whether they are those of the whole machine, which its service reads too.
    pub fn are_the_machines(&self) -> bool {
        self.file.as_deref() == Some(Path::new(SYSTEM_FILE))
    }
}

/// Why a setting, or a whole file of them, was not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    /// None if the file could not be read at all.
    pub place: Option<Place>,
    pub cause: SettingsCause,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// The whole line.
    pub text: String,
}

/// What is wrong with a settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsCause {
    /// The file cannot be read; the cause in the system's words.
    Unreadable(String),
    /// It does not follow RON's grammar; the cause in RON's words (English).
    Syntax(String),
    UnknownField {
        field: String,
        known: Vec<&'static str>,
    },
    RepeatedField {
        field: String,
    },
    WrongType {
        field: &'static str,
        expected: Kind,
    },
    OutOfRange {
        field: &'static str,
        min: u32,
        max: u32,
    },
    /// One of a few words is wanted, and it is none of them.
    UnknownChoice {
        field: &'static str,
        found: String,
        known: Vec<&'static str>,
    },
    /// Hours that cannot be followed.
    BadHours {
        found: String,
    },
    /// Not the hash of a PIN. What was found is not told: it may be a PIN.
    BadPin,
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    WholeNumber,
    Number,
    YesNo,
    Days,
    Languages,
}

impl Settings {
    /// Reads the text of a settings file. What is wrong with it costs the settings it is in, and no other.
    pub fn from_ron(source: &str) -> (Self, Vec<SettingsFault>) {
        // Some editors begin a file with a mark that nobody sees.
        let mut file = Reader::new(source.trim_start_matches('\u{feff}'));
        let default = Self::default();
        let settings = Self {
            content: file.take("content", Value::path),
            agenda: file.take("agenda", Value::path),
            agenda_words: file.take("agenda_words", Value::path),
            places: file.take("places", Value::path),
            commune: file.take("commune", Value::text),
            place: file.take("place", Value::text),
            printer: file.take("printer", Value::text),
            adviser_pin: file.take("adviser_pin", Value::pin),
            restart_above_mb: file
                .take("restart_above_mb", |value| value.whole_number(RESTART_ABOVE_MB))
                .unwrap_or(default.restart_above_mb),
            hours: file.take("hours", Value::hours),
            closed: file.take("closed", |value| value.parse(Kind::Days)).unwrap_or(default.closed),
            language: file.take("language", |value| value.choice(&Lang::ALL.map(|lang| (lang.code(), lang)))).unwrap_or(default.language),
            languages: file.take("languages", Value::languages).unwrap_or(default.languages),
            idle_secs: file.take("idle_secs", |value| value.whole_number(IDLE_SECS)).unwrap_or(default.idle_secs),
            countdown_secs: file.take("countdown_secs", |value| value.whole_number(COUNTDOWN_SECS)).unwrap_or(default.countdown_secs),
            help_idle_secs: file.take("help_idle_secs", |value| value.whole_number(HELP_IDLE_SECS)).unwrap_or(default.help_idle_secs),
            help_again_secs: file.take("help_again_secs", |value| value.whole_number(HELP_AGAIN_SECS)).unwrap_or(default.help_again_secs),
            help_mistakes: file.take("help_mistakes", |value| value.whole_number(MISTAKES)).unwrap_or(default.help_mistakes),
            stuck_mistakes: file.take("stuck_mistakes", |value| value.whole_number(MISTAKES)).unwrap_or(default.stuck_mistakes),
            small_cells: file.take("small_cells", |value| value.whole_number(SMALL_CELLS)).unwrap_or(default.small_cells),
            page_millis: file.take("page_millis", |value| value.whole_number(PAGE_MILLIS)).unwrap_or(default.page_millis),
            volume: file.take("volume", |value| value.whole_number(VOLUME)).unwrap_or(default.volume),
            loudest_percent: file.take("loudest_percent", |value| value.whole_number(LOUDEST_PERCENT)).unwrap_or(default.loudest_percent),
            voice: file.take("voice", |value| value.choice(&VOICES.map(|name| (name, name.to_owned())))).unwrap_or(default.voice),
            voices: file.take("voices", Value::path),
            tells_spoken_screen: file.take("tells_spoken_screen", |value| value.parse(Kind::YesNo)).unwrap_or(default.tells_spoken_screen),
            diagonal_inches: file.take("diagonal_inches", |value| value.number(DIAGONAL_INCHES)),
            renderer: file
                .take("renderer", |value| value.choice(&RendererChoice::ALL.map(|choice| (choice.name(), choice))))
                .unwrap_or(default.renderer),
            time_zone: file.take("time_zone", Value::text).unwrap_or(default.time_zone),
        };
        (settings, file.faults())
    }

    /// Reads the file that was named, or else the first there is of `/etc/pas-a-pas/kiosk.ron` and `kiosk.ron` next to the
    /// program. Paths count from the file's own folder.
    pub fn find(explicit: Option<&Path>) -> FoundSettings {
        if let Some(file) = explicit {
            return Self::from_file(file, std::fs::read_to_string(file));
        }
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(FILE_NAME)));
        Self::first_of([Some(PathBuf::from(SYSTEM_FILE)), beside].into_iter().flatten())
    }

    /// The settings of a kiosk that came to its end again and again: nothing but what is built in, and the processor's own canvas.
    pub fn without_files(self) -> Self {
        let (content, agenda, agenda_words, places, printer, voices) = (None, None, None, None, None, None);
        Self { content, agenda, agenda_words, places, printer, voices, renderer: RendererChoice::Canvas, ..self }
    }

    fn first_of(files: impl Iterator<Item = PathBuf>) -> FoundSettings {
        for file in files {
            match std::fs::read_to_string(&file) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                read => return Self::from_file(&file, read),
            }
        }
        FoundSettings { settings: Self::default(), file: None, faults: Vec::new() }
    }

    fn from_file(file: &Path, read: io::Result<String>) -> FoundSettings {
        let (mut settings, faults) = match read {
            Ok(source) => Self::from_ron(&source),
            Err(error) => {
                let fault = SettingsFault { place: None, cause: SettingsCause::Unreadable(error.to_string()) };
                (Self::default(), vec![fault])
            }
        };
        let Self { content, agenda, agenda_words, places, voices, .. } = &mut settings;
        for path in [content, agenda, agenda_words, places, voices].into_iter().flatten() {
            if let Some(folder) = file.parent() {
                *path = folder.join(&*path);
            }
        }
        FoundSettings { settings, file: Some(file.to_owned()), faults }
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

/// The fields of a file, by a scan that a slip of the pen does not stop: the fields around it are read all the same.
struct Reader<'a> {
    source: &'a str,
    tree: Node,
    known: Vec<&'static str>,
    /// Each with the byte of the text that it is about.
    faults: Vec<(usize, SettingsCause)>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        let mut reader = Self { source, tree: Node::scan(source), known: Vec::new(), faults: Vec::new() };
        if let Err(error) = options().from_str::<IgnoredAny>(source) {
            reader.faults.push((offset(source, error.span.start), SettingsCause::Syntax(error.code.to_string())));
        }
        reader
    }

    /// The value of a field; none where it is left out, or is not what it should be.
    fn take<T>(&mut self, field: &'static str, read: impl FnOnce(&Value) -> Result<T, SettingsCause>) -> Option<T> {
        self.known.push(field);
        let span = self.tree.children.iter().find(|child| child.key() == Some(field))?.span.clone();
        let raw = self.source.get(span.clone()).unwrap_or_default().to_owned();
        read(&Value { field, raw }).map_err(|cause| self.faults.push((span.start, cause))).ok()
    }

    /// All that is wrong, by its place, once every field was taken.
    fn faults(mut self) -> Vec<SettingsFault> {
        let mut seen: Vec<&str> = Vec::new();
        for child in &self.tree.children {
            let (Some(key), Some(span)) = (child.key(), &child.key_span) else { continue };
            if !self.known.contains(&key) {
                self.faults.push((span.start, SettingsCause::UnknownField { field: key.to_owned(), known: self.known.clone() }));
            } else if seen.contains(&key) {
                self.faults.push((span.start, SettingsCause::RepeatedField { field: key.to_owned() }));
            }
            seen.push(key);
        }
        self.faults.sort_by_key(|(at, _)| *at);
        let place = |at: usize| {
            let before = self.source.get(..at).unwrap_or_default();
            let line = before.matches('\n').count();
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            Place { line: line + 1, column, text: self.source.lines().nth(line).unwrap_or_default().to_owned() }
        };
        self.faults.iter().map(|(at, cause)| SettingsFault { place: Some(place(*at)), cause: cause.clone() }).collect()
    }
}

/// One value of the file.
struct Value {
    field: &'static str,
    raw: String,
}

impl Value {
    fn text(&self) -> Result<String, SettingsCause> {
        self.parse(Kind::Text)
    }

    fn path(&self) -> Result<PathBuf, SettingsCause> {
        self.text().map(PathBuf::from)
    }

    /// One of these words, each with what it stands for.
    fn choice<T: Clone>(&self, choices: &[(&'static str, T)]) -> Result<T, SettingsCause> {
        let found = self.text()?;
        match choices.iter().find(|(word, _)| *word == found) {
            Some((_, choice)) => Ok(choice.clone()),
            None => Err(SettingsCause::UnknownChoice { field: self.field, found, known: choices.iter().map(|(word, _)| *word).collect() }),
        }
    }

    fn languages(&self) -> Result<Vec<Lang>, SettingsCause> {
        let codes: Vec<String> = self.parse(Kind::Languages)?;
        let known = || Lang::ALL.map(Lang::code).to_vec();
        let lang = |code: &String| {
            Lang::from_code(code).ok_or_else(|| SettingsCause::UnknownChoice { field: self.field, found: code.clone(), known: known() })
        };
        let languages: Vec<Lang> = codes.iter().map(lang).collect::<Result<_, _>>()?;
        let is_empty = languages.is_empty();
        (!is_empty).then_some(languages).ok_or(SettingsCause::WrongType { field: self.field, expected: Kind::Languages })
    }

    fn hours(&self) -> Result<Hours, SettingsCause> {
        let found = self.text()?;
        Hours::parse(&found).ok_or(SettingsCause::BadHours { found })
    }

    fn pin(&self) -> Result<PinHash, SettingsCause> {
        PinHash::parse(&self.text()?).ok_or(SettingsCause::BadPin)
    }

    fn whole_number(&self, range: RangeInclusive<u32>) -> Result<u32, SettingsCause> {
        let found = u32::try_from(self.parse::<i64>(Kind::WholeNumber)?).ok();
        found.filter(|number| range.contains(number)).ok_or_else(|| self.out_of(range))
    }

    fn number(&self, range: RangeInclusive<u32>) -> Result<f32, SettingsCause> {
        let found = self.parse::<f64>(Kind::Number)?;
        if (f64::from(*range.start())..=f64::from(*range.end())).contains(&found) {
            #[expect(clippy::cast_possible_truncation, reason = "inches between two small numbers")]
            Ok(found as f32)
        } else {
            Err(self.out_of(range))
        }
    }

    fn parse<T: DeserializeOwned>(&self, expected: Kind) -> Result<T, SettingsCause> {
        // `Some(1)` is as good as `1`.
        let value: Result<Option<T>, _> = options().from_str(&self.raw);
        value.ok().flatten().ok_or(SettingsCause::WrongType { field: self.field, expected })
    }

    fn out_of(&self, range: RangeInclusive<u32>) -> SettingsCause {
        let (min, max) = range.into_inner();
        SettingsCause::OutOfRange { field: self.field, min, max }
    }
}

impl SettingsFault {
    /// The cause and what to do, in one or two sentences; the place is left to the caller.
    pub fn describe(&self, tr: &Tr) -> String {
        match &self.cause {
            SettingsCause::Unreadable(cause) => tr.settings_unreadable(cause),
            SettingsCause::Syntax(cause) => tr.settings_syntax(cause),
            SettingsCause::UnknownField { field, known } => tr.settings_unknown_field(field, known.join(", ")),
            SettingsCause::RepeatedField { field } => tr.settings_repeated_field(field),
            SettingsCause::WrongType { field, expected } => {
                let expected = match expected {
                    Kind::Text => tr.settings_kind_text(),
                    Kind::WholeNumber => tr.settings_kind_whole_number(),
                    Kind::Number => tr.settings_kind_number(),
                    Kind::YesNo => tr.settings_kind_yes_no(),
                    Kind::Days => tr.settings_kind_days(),
                    Kind::Languages => tr.settings_kind_languages(),
                };
                tr.settings_wrong_type(*field, expected)
            }
            SettingsCause::OutOfRange { field, min, max } => tr.settings_out_of_range(*field, *min, *max),
            SettingsCause::UnknownChoice { field, found, known } => tr.settings_unknown_choice(*field, found, known.join(", ")),
            SettingsCause::BadHours { found } => tr.settings_bad_hours(found),
            SettingsCause::BadPin => tr.settings_bad_pin().into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const EXAMPLE: &str = include_str!("../../assets/kiosk.ron");

    /// The one fault of a text.
    fn fault(source: &str) -> SettingsFault {
        let (_, faults) = Settings::from_ron(source);
        let [fault] = faults.as_slice() else { panic!("{source}: {faults:?}") };
        fault.clone()
    }

    /// Line, column, and what is said of it in English.
    fn told(source: &str) -> (usize, usize, String) {
        let fault = fault(source);
        let place = fault.place.clone().unwrap();
        (place.line, place.column, fault.describe(&Tr::new(Lang::En)))
    }

    #[test]
    fn the_example_shows_every_field_with_its_default() {
        assert_eq!(Settings::from_ron(EXAMPLE), (Settings::default(), vec![]));
        let SettingsCause::UnknownField { known, .. } = fault("(x: 1)").cause else { panic!() };
        for field in known {
            assert!(EXAMPLE.contains(&format!("    {field}: ")) || EXAMPLE.contains(&format!("    // {field}: ")), "{field}");
        }
    }

    #[test]
    fn the_optional_lines_of_the_example_can_be_switched_on() {
        let source = EXAMPLE
            .replace("    // content:", "    content:")
            .replace("    // agenda:", "    agenda:")
            .replace("    // agenda_words:", "    agenda_words:")
            .replace("    // places:", "    places:")
            .replace("    // commune:", "    commune:")
            .replace("    // place:", "    place:")
            .replace("    // printer:", "    printer:")
            .replace("    // adviser_pin:", "    adviser_pin:")
            .replace("    // hours:", "    hours:")
            .replace("    // diagonal_inches:", "    diagonal_inches:")
            .replace("    // voices:", "    voices:");
        let (settings, faults) = Settings::from_ron(&source);
        assert_eq!(faults, []);
        assert_eq!(settings.content.as_deref(), Some(Path::new("/srv/pas-a-pas")));
        assert_eq!(settings.agenda.as_deref(), Some(Path::new("/srv/agenda")));
        assert_eq!(settings.agenda_words.as_deref(), Some(Path::new("/srv/agenda/words.ron")));
        assert_eq!(settings.places.as_deref(), Some(Path::new("/srv/places.csv")));
        let names = [settings.commune, settings.place, settings.printer];
        assert_eq!(names.map(Option::unwrap_or_default), ["Daoulas", "Médiathèque de Daoulas", "accueil"]);
        assert!(settings.adviser_pin.is_some());
        assert_eq!(settings.hours, Hours::parse("Tu-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00"));
        assert_eq!(settings.diagonal_inches, Some(23.8));
        assert_eq!(settings.voices.as_deref(), Some(Path::new("/usr/share/pas-a-pas/voices")));
    }

    #[test]
    fn every_field_is_read() {
        let source = "// A small one.\n(content: \"/srv/x\", agenda: \"/srv/a.ics\", agenda_words: \"/srv/w.ron\", \
                      places: \"/srv/p.json\", commune: \"Irvillac\", place: \"Mairie\", printer: \"p\", adviser_pin: \"$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAA\", restart_above_mb: 150, \
                      hours: \"Mo 10:00-12:00\", closed: [\"2026-12-24\"], language: \"br\", languages: [\"br\", \"fr\"], idle_secs: 20, countdown_secs: 120, help_idle_secs: 10, \
                      help_again_secs: 5, help_mistakes: 1, stuck_mistakes: 20, small_cells: 1, page_millis: 0, volume: 0, loudest_percent: 10, voice: \"slow\", \
                      voices: \"/srv/v\", tells_spoken_screen: false, \
                      diagonal_inches: 7, renderer: \"canvas\", time_zone: \"Europe/Kyiv\")";
        let expected = Settings {
            content: Some("/srv/x".into()),
            agenda: Some("/srv/a.ics".into()),
            agenda_words: Some("/srv/w.ron".into()),
            places: Some("/srv/p.json".into()),
            commune: Some("Irvillac".into()),
            place: Some("Mairie".into()),
            printer: Some("p".into()),
            adviser_pin: PinHash::parse("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAA"),
            restart_above_mb: 150,
            hours: Hours::parse("Mo 10:00-12:00"),
            closed: BTreeSet::from([jiff::civil::date(2026, 12, 24)]),
            language: Lang::Br,
            languages: vec![Lang::Br, Lang::Fr],
            idle_secs: 20,
            countdown_secs: 120,
            help_idle_secs: 10,
            help_again_secs: 5,
            help_mistakes: 1,
            stuck_mistakes: 20,
            small_cells: 1,
            page_millis: 0,
            volume: 0,
            loudest_percent: 10,
            voice: "slow".into(),
            voices: Some("/srv/v".into()),
            tells_spoken_screen: false,
            diagonal_inches: Some(7.0),
            renderer: RendererChoice::Canvas,
            time_zone: "Europe/Kyiv".into(),
        };
        assert_eq!(Settings::from_ron(source), (expected, vec![]));
        assert_eq!(Settings::from_ron("()"), (Settings::default(), vec![]));
        assert_eq!(Settings::from_ron("\u{feff}(tells_spoken_screen: true)").1, []);
    }

    #[test]
    fn a_fault_is_told_where_it_is_and_with_its_remedy() {
        let known = "content, agenda, agenda_words, places, commune, place, printer, adviser_pin, restart_above_mb, hours, closed, language, languages, idle_secs, countdown_secs, help_idle_secs, help_again_secs, help_mistakes, stuck_mistakes, \
                     small_cells, page_millis, volume, loudest_percent, voice, voices, tells_spoken_screen, diagonal_inches, renderer, time_zone";
        assert_eq!(told("(\n    idle_sec: 60,\n)"), (2, 5, format!("There is no setting “idle_sec”. There are: {known}.")));
        assert_eq!(told("(\n    volume: 1,\n    volume: 2)"), (3, 5, "“volume” is there twice: keep one.".into()));
        assert_eq!(told("(\n    idle_secs: \"60\",\n)"), (2, 16, "“idle_secs” must be a whole number, like 60.".into()));
        assert_eq!(told("(idle_secs: 12.5)"), (1, 13, "“idle_secs” must be a whole number, like 60.".into()));
        assert_eq!(
            told("(tells_spoken_screen: 1)"),
            (1, 23, "“tells_spoken_screen” must be true or false, without quotation marks.".into())
        );
        assert_eq!(told("(content: srv)"), (1, 11, "“content” must be a text in straight quotation marks: \"…\".".into()));
        assert_eq!(told("(\n  volume: 2, /* é */ idle_secs: 19)"), (2, 33, "“idle_secs” goes from 20 to 3600.".into()));
        for source in ["(idle_secs: -1)", "(idle_secs: 3601)", "(idle_secs: 9999999999)"] {
            assert_eq!(told(source).2, "“idle_secs” goes from 20 to 3600.");
        }
        assert_eq!(told("(countdown_secs: 121)").2, "“countdown_secs” goes from 10 to 120.");
        for source in ["(diagonal_inches: 6.9)", "(diagonal_inches: 120.1)", "(diagonal_inches: NaN)", "(diagonal_inches: inf)"] {
            assert_eq!(told(source).2, "“diagonal_inches” goes from 7 to 120.");
        }
        assert_eq!(told("(language: \"de\")"), (1, 12, "For “language” there is no “de”. There are: fr, br, en.".into()));
        assert!(told("(languages: [])").2.contains("[\"fr\", \"en\"]"));
        assert_eq!(told("(languages: [\"fr\", \"de\"])").2, "For “languages” there is no “de”. There are: fr, br, en.");
        let renderer = told("(\n  renderer: \"vulkan\")");
        assert_eq!(renderer, (2, 13, "For “renderer” there is no “vulkan”. There are: auto, gpu, canvas.".into()));
        assert_eq!(told("(renderer: gpu)").2, "“renderer” must be a text in straight quotation marks: \"…\".");
        assert_eq!(told("(voice: \"screen\")"), (1, 9, "For “voice” there is no “screen”. There are: off, on, slow.".into()));
        let hours = told("(\n  hours: \"9 h - 12 h\")");
        assert_eq!((hours.0, hours.1), (2, 10));
        assert!(hours.2.contains("Mo-Fr 09:00-12:00"), "{}", hours.2);
        assert!(told("(adviser_pin: \"2580\")").2.contains("pas-a-pas pin") && !told("(adviser_pin: \"2580\")").2.contains("2580"));
        assert!(told("(closed: [\"24.12.2026\"])").2.contains("2026-12-24"));
        let unclosed = fault("(\n    volume: 2,\n");
        assert!(matches!(unclosed.cause, SettingsCause::Syntax(_)), "{unclosed:?}");
        assert_eq!(fault("(\n    idle_secs: 5, // too short\n)").place.unwrap().text, "    idle_secs: 5, // too short");
    }

    #[test]
    fn each_fault_costs_its_own_setting_and_all_are_told() {
        let source = "(\n    idle_secs: 5,\n    volume: 1,\n    colour: \"blue\",\n    hours: \"9 h\",\n    language: \"en\",\n    volume: 3,\n    voice: 2,\n    \
                      commune: \"Irvillac\",\n)";
        let (settings, faults) = Settings::from_ron(source);
        let expected = Settings { volume: 1, language: Lang::En, commune: Some("Irvillac".into()), ..Settings::default() };
        assert_eq!(settings, expected);
        let lines: Vec<usize> = faults.iter().map(|fault| fault.place.as_ref().unwrap().line).collect();
        assert_eq!(lines, [2, 4, 5, 7, 8]);
    }

    #[test]
    fn a_slip_of_the_pen_takes_nothing_else_with_it() {
        for (source, line) in [
            ("(\n    idle_secs: 60\n    volume: 1,\n    language: \"en\",\n)", 3),
            ("(\n    idle_secs: 60,\n    volume: 1,\n    language: \"en\",\n", 4),
            ("(\n    idle_secs: 60,\n    volume = 2,\n    volume: 1,\n    language: \"en\",\n)", 3),
        ] {
            let (settings, faults) = Settings::from_ron(source);
            assert_eq!((settings.idle_secs, settings.volume, settings.language), (60, 1, Lang::En), "{source}");
            assert!(matches!(faults[0].cause, SettingsCause::Syntax(_)) && faults.len() == 1, "{source}: {faults:?}");
            assert_eq!(faults[0].place.as_ref().unwrap().line, line, "{source}");
        }
    }

    #[test]
    fn the_first_file_there_is_counts() {
        let folder = tempfile::tempdir().unwrap();
        let [absent, first, second] = ["absent.ron", "first.ron", "second.ron"].map(|name| folder.path().join(name));
        fs::write(&first, "(idle_secs: 60, content: \"lessons\")").unwrap();
        fs::write(&second, "(idle_secs: 90)").unwrap();

        let found = Settings::first_of([absent.clone(), first.clone(), second.clone()].into_iter());
        assert_eq!(found.file, Some(first));
        assert_eq!(found.settings.idle_secs, 60);
        assert_eq!(found.settings.content, Some(folder.path().join("lessons")));

        assert_eq!(Settings::find(Some(&second)).settings.idle_secs, 90);
        let nothing = FoundSettings { settings: Settings::default(), file: None, faults: Vec::new() };
        assert_eq!(Settings::first_of([absent.clone()].into_iter()), nothing);

        let named = Settings::find(Some(&absent));
        assert!(matches!(&named.faults[..], [SettingsFault { place: None, cause: SettingsCause::Unreadable(_) }]), "{named:?}");
        // A folder in its place, a file that is not text: there is a file, so the next one does not count.
        fs::write(&absent, b"(volume: \xff)").unwrap();
        let unreadable = Settings::first_of([absent.clone(), second].into_iter());
        assert_eq!(unreadable.file, Some(absent));
        assert_eq!(unreadable.faults.len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_settings_within_their_limits(
            source in "([()\\[\\]{}:, \n\"/*#!.-]|é|[0-9]|Some|None|true|idle_secs: |content: |diagonal_inches: |renderer: |volume: |voice: |r#\"|\u{feff}){0,30}"
        ) {
            let framed = format!("({source})");
            for text in [&source, &framed] {
                let (settings, faults) = Settings::from_ron(text);
                assert!(IDLE_SECS.contains(&settings.idle_secs) && COUNTDOWN_SECS.contains(&settings.countdown_secs));
                for fault in faults {
                    assert!(!fault.describe(&Tr::new(Lang::Fr)).is_empty());
                }
            }
        }
    }
}
