//! What the people who look after a kiosk may set, read from one file, `kiosk.ron`.
//!
//! Knows the fields, their defaults and their limits; must not act on them.

use super::renderer::RendererChoice;
use crate::text::{Lang, Tr};
use crate::workshops::places::Hours;
use jiff::civil::Date;
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::Deserialize;
use serde::de::DeserializeOwned;
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
    /// When the kiosk is open; none: always.
    pub hours: Option<Hours>,
    /// Days on which it is closed all the same.
    pub closed: BTreeSet<Date>,
    /// The language of a new visit.
    pub language: Lang,
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
            hours: None,
            closed: BTreeSet::new(),
            language: Lang::Fr,
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
    /// What is wrong with that file. The settings are then the defaults.
    pub fault: Option<SettingsFault>,
}

/// Why a settings file was not used.
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
        known: &'static [&'static str],
    },
    RepeatedField {
        field: &'static str,
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
    UnknownLanguage {
        found: String,
    },
    UnknownRenderer {
        found: String,
    },
    UnknownVoice {
        found: String,
    },
    /// Hours that cannot be followed.
    BadHours {
        found: String,
    },
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    WholeNumber,
    Number,
    YesNo,
    Days,
}

impl Settings {
    /// Reads the text of a settings file. If anything is wrong with it, the settings are the defaults.
    pub fn from_ron(source: &str) -> (Self, Option<SettingsFault>) {
        match Self::read(source) {
            Ok(settings) => (settings, None),
            Err(fault) => (Self::default(), Some(fault)),
        }
    }

    /// Reads the file that was named, or else the first there is of `/etc/pas-a-pas/kiosk.ron` and `kiosk.ron` next to the
    /// program. `content` counts from the file's own folder.
    pub fn find(explicit: Option<&Path>) -> FoundSettings {
        if let Some(file) = explicit {
            return Self::from_file(file, std::fs::read_to_string(file));
        }
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(FILE_NAME)));
        Self::first_of([Some(PathBuf::from(SYSTEM_FILE)), beside].into_iter().flatten())
    }

    fn first_of(files: impl Iterator<Item = PathBuf>) -> FoundSettings {
        for file in files {
            match std::fs::read_to_string(&file) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                read => return Self::from_file(&file, read),
            }
        }
        FoundSettings { settings: Self::default(), file: None, fault: None }
    }

    fn from_file(file: &Path, read: io::Result<String>) -> FoundSettings {
        let (mut settings, fault) = match read {
            Ok(source) => Self::from_ron(&source),
            Err(error) => {
                let fault = SettingsFault { place: None, cause: SettingsCause::Unreadable(error.to_string()) };
                (Self::default(), Some(fault))
            }
        };
        let Self { content, agenda, agenda_words, places, voices, .. } = &mut settings;
        for path in [content, agenda, agenda_words, places, voices].into_iter().flatten() {
            if let Some(folder) = file.parent() {
                *path = folder.join(&*path);
            }
        }
        FoundSettings { settings, file: Some(file.to_owned()), fault }
    }

    fn read(source: &str) -> Result<Self, SettingsFault> {
        // Some editors begin a file with a mark that nobody sees.
        let source = source.trim_start_matches('\u{feff}');
        let fields: Fields<'_> = options().from_str(source).map_err(|error| fault_in_form(source, error))?;
        let default = Self::default();
        let value = |field, raw| Value { source, field, raw };
        Ok(Self {
            content: value("content", fields.content).text()?.map(PathBuf::from),
            agenda: value("agenda", fields.agenda).text()?.map(PathBuf::from),
            agenda_words: value("agenda_words", fields.agenda_words).text()?.map(PathBuf::from),
            places: value("places", fields.places).text()?.map(PathBuf::from),
            commune: value("commune", fields.commune).text()?,
            place: value("place", fields.place).text()?,
            printer: value("printer", fields.printer).text()?,
            hours: value("hours", fields.hours).hours()?,
            closed: value("closed", fields.closed).days()?,
            language: value("language", fields.language).language()?.unwrap_or(default.language),
            idle_secs: value("idle_secs", fields.idle_secs).whole_number(IDLE_SECS)?.unwrap_or(default.idle_secs),
            countdown_secs: value("countdown_secs", fields.countdown_secs).whole_number(COUNTDOWN_SECS)?.unwrap_or(default.countdown_secs),
            help_idle_secs: value("help_idle_secs", fields.help_idle_secs).whole_number(HELP_IDLE_SECS)?.unwrap_or(default.help_idle_secs),
            help_again_secs: value("help_again_secs", fields.help_again_secs)
                .whole_number(HELP_AGAIN_SECS)?
                .unwrap_or(default.help_again_secs),
            help_mistakes: value("help_mistakes", fields.help_mistakes).whole_number(MISTAKES)?.unwrap_or(default.help_mistakes),
            stuck_mistakes: value("stuck_mistakes", fields.stuck_mistakes).whole_number(MISTAKES)?.unwrap_or(default.stuck_mistakes),
            small_cells: value("small_cells", fields.small_cells).whole_number(SMALL_CELLS)?.unwrap_or(default.small_cells),
            page_millis: value("page_millis", fields.page_millis).whole_number(PAGE_MILLIS)?.unwrap_or(default.page_millis),
            volume: value("volume", fields.volume).whole_number(VOLUME)?.unwrap_or(default.volume),
            loudest_percent: value("loudest_percent", fields.loudest_percent)
                .whole_number(LOUDEST_PERCENT)?
                .unwrap_or(default.loudest_percent),
            voice: value("voice", fields.voice).voice()?.unwrap_or(default.voice),
            voices: value("voices", fields.voices).text()?.map(PathBuf::from),
            tells_spoken_screen: value("tells_spoken_screen", fields.tells_spoken_screen).yes_no()?.unwrap_or(default.tells_spoken_screen),
            diagonal_inches: value("diagonal_inches", fields.diagonal_inches).number(DIAGONAL_INCHES)?.or(default.diagonal_inches),
            renderer: value("renderer", fields.renderer).renderer()?.unwrap_or(default.renderer),
            time_zone: value("time_zone", fields.time_zone).text()?.unwrap_or(default.time_zone),
        })
    }
}

/// The file's shape. The values are read one by one, so that each fault is found where it is.
#[derive(Default, Deserialize)]
#[serde(rename = "Settings", deny_unknown_fields, default)]
struct Fields<'a> {
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow)]
    agenda: Option<&'a RawValue>,
    #[serde(borrow)]
    agenda_words: Option<&'a RawValue>,
    #[serde(borrow)]
    places: Option<&'a RawValue>,
    #[serde(borrow)]
    commune: Option<&'a RawValue>,
    #[serde(borrow)]
    place: Option<&'a RawValue>,
    #[serde(borrow)]
    printer: Option<&'a RawValue>,
    #[serde(borrow)]
    hours: Option<&'a RawValue>,
    #[serde(borrow)]
    closed: Option<&'a RawValue>,
    #[serde(borrow)]
    language: Option<&'a RawValue>,
    #[serde(borrow)]
    idle_secs: Option<&'a RawValue>,
    #[serde(borrow)]
    countdown_secs: Option<&'a RawValue>,
    #[serde(borrow)]
    help_idle_secs: Option<&'a RawValue>,
    #[serde(borrow)]
    help_again_secs: Option<&'a RawValue>,
    #[serde(borrow)]
    help_mistakes: Option<&'a RawValue>,
    #[serde(borrow)]
    stuck_mistakes: Option<&'a RawValue>,
    #[serde(borrow)]
    small_cells: Option<&'a RawValue>,
    #[serde(borrow)]
    page_millis: Option<&'a RawValue>,
    #[serde(borrow)]
    volume: Option<&'a RawValue>,
    #[serde(borrow)]
    loudest_percent: Option<&'a RawValue>,
    #[serde(borrow)]
    voice: Option<&'a RawValue>,
    #[serde(borrow)]
    voices: Option<&'a RawValue>,
    #[serde(borrow)]
    tells_spoken_screen: Option<&'a RawValue>,
    #[serde(borrow)]
    diagonal_inches: Option<&'a RawValue>,
    #[serde(borrow)]
    renderer: Option<&'a RawValue>,
    #[serde(borrow)]
    time_zone: Option<&'a RawValue>,
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

/// One value of the file, or none where the field is left out.
struct Value<'a> {
    source: &'a str,
    field: &'static str,
    raw: Option<&'a RawValue>,
}

impl Value<'_> {
    fn text(&self) -> Result<Option<String>, SettingsFault> {
        self.parse(Kind::Text)
    }

    fn yes_no(&self) -> Result<Option<bool>, SettingsFault> {
        self.parse(Kind::YesNo)
    }

    fn language(&self) -> Result<Option<Lang>, SettingsFault> {
        let Some(found) = self.text()? else { return Ok(None) };
        match Lang::from_code(&found) {
            Some(lang) => Ok(Some(lang)),
            None => Err(self.fault(SettingsCause::UnknownLanguage { found })),
        }
    }

    fn renderer(&self) -> Result<Option<RendererChoice>, SettingsFault> {
        let Some(found) = self.text()? else { return Ok(None) };
        match RendererChoice::from_name(&found) {
            Some(choice) => Ok(Some(choice)),
            None => Err(self.fault(SettingsCause::UnknownRenderer { found })),
        }
    }

    fn voice(&self) -> Result<Option<String>, SettingsFault> {
        let Some(found) = self.text()? else { return Ok(None) };
        if VOICES.contains(&found.as_str()) { Ok(Some(found)) } else { Err(self.fault(SettingsCause::UnknownVoice { found })) }
    }

    fn hours(&self) -> Result<Option<Hours>, SettingsFault> {
        let Some(found) = self.text()? else { return Ok(None) };
        match Hours::parse(&found) {
            Some(hours) => Ok(Some(hours)),
            None => Err(self.fault(SettingsCause::BadHours { found })),
        }
    }

    fn days(&self) -> Result<BTreeSet<Date>, SettingsFault> {
        Ok(self.parse(Kind::Days)?.unwrap_or_default())
    }

    fn whole_number(&self, range: RangeInclusive<u32>) -> Result<Option<u32>, SettingsFault> {
        let Some(found) = self.parse::<i64>(Kind::WholeNumber)? else { return Ok(None) };
        match u32::try_from(found) {
            Ok(number) if range.contains(&number) => Ok(Some(number)),
            _ => Err(self.out_of(range)),
        }
    }

    fn number(&self, range: RangeInclusive<u32>) -> Result<Option<f32>, SettingsFault> {
        let Some(found) = self.parse::<f64>(Kind::Number)? else { return Ok(None) };
        if (f64::from(*range.start())..=f64::from(*range.end())).contains(&found) {
            #[expect(clippy::cast_possible_truncation, reason = "inches between two small numbers")]
            Ok(Some(found as f32))
        } else {
            Err(self.out_of(range))
        }
    }

    fn parse<T: DeserializeOwned>(&self, expected: Kind) -> Result<Option<T>, SettingsFault> {
        let Some(raw) = self.raw else { return Ok(None) };
        match options().from_str(raw.get_ron()) {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(self.fault(SettingsCause::WrongType { field: self.field, expected })),
        }
    }

    fn out_of(&self, range: RangeInclusive<u32>) -> SettingsFault {
        let (min, max) = range.into_inner();
        self.fault(SettingsCause::OutOfRange { field: self.field, min, max })
    }

    fn fault(&self, cause: SettingsCause) -> SettingsFault {
        // The raw value is a piece of the source.
        let value = self.raw.map_or("", RawValue::get_ron).trim_start();
        let before = (value.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        let before = self.source.get(..before).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        SettingsFault { place: Some(place(self.source, line, column)), cause }
    }
}

fn place(source: &str, line: usize, column: usize) -> Place {
    Place { line, column, text: source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned() }
}

fn fault_in_form(source: &str, error: ron::error::SpannedError) -> SettingsFault {
    let start = error.span.start;
    let cause = match error.code {
        ron::Error::NoSuchStructField { expected, found, .. } => SettingsCause::UnknownField { field: found, known: expected },
        ron::Error::DuplicateStructField { field, .. } => SettingsCause::RepeatedField { field },
        other => SettingsCause::Syntax(other.to_string()),
    };
    SettingsFault { place: Some(place(source, start.line, start.col)), cause }
}

impl SettingsFault {
    /// The cause and what to do, in one or two sentences; the place is left to the caller.
    pub fn describe(&self, tr: &Tr) -> String {
        match &self.cause {
            SettingsCause::Unreadable(cause) => tr.settings_unreadable(cause),
            SettingsCause::Syntax(cause) => tr.settings_syntax(cause),
            SettingsCause::UnknownField { field, known } => tr.settings_unknown_field(field, known.join(", ")),
            SettingsCause::RepeatedField { field } => tr.settings_repeated_field(*field),
            SettingsCause::WrongType { field, expected } => {
                let expected = match expected {
                    Kind::Text => tr.settings_kind_text(),
                    Kind::WholeNumber => tr.settings_kind_whole_number(),
                    Kind::Number => tr.settings_kind_number(),
                    Kind::YesNo => tr.settings_kind_yes_no(),
                    Kind::Days => tr.settings_kind_days(),
                };
                tr.settings_wrong_type(*field, expected)
            }
            SettingsCause::OutOfRange { field, min, max } => tr.settings_out_of_range(*field, *min, *max),
            SettingsCause::UnknownLanguage { found } => tr.settings_unknown_language(found, Lang::ALL.map(Lang::code).join(", ")),
            SettingsCause::UnknownVoice { found } => tr.settings_unknown_voice(found, VOICES.join(", ")),
            SettingsCause::BadHours { found } => tr.settings_bad_hours(found),
            SettingsCause::UnknownRenderer { found } => {
                tr.settings_unknown_renderer(found, RendererChoice::ALL.map(RendererChoice::name).join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const EXAMPLE: &str = include_str!("../../assets/kiosk.ron");

    fn fault(source: &str) -> SettingsFault {
        let (settings, fault) = Settings::from_ron(source);
        assert_eq!(settings, Settings::default(), "a broken file changes nothing");
        fault.unwrap_or_else(|| panic!("no fault in {source}"))
    }

    /// Line, column, and what is said of it in English.
    fn told(source: &str) -> (usize, usize, String) {
        let fault = fault(source);
        let place = fault.place.clone().unwrap();
        (place.line, place.column, fault.describe(&Tr::new(Lang::En)))
    }

    #[test]
    fn the_example_shows_every_field_with_its_default() {
        assert_eq!(Settings::from_ron(EXAMPLE), (Settings::default(), None));
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
            .replace("    // hours:", "    hours:")
            .replace("    // diagonal_inches:", "    diagonal_inches:")
            .replace("    // voices:", "    voices:");
        let (settings, fault) = Settings::from_ron(&source);
        assert_eq!(fault, None);
        assert_eq!(settings.content.as_deref(), Some(Path::new("/srv/pas-a-pas")));
        assert_eq!(settings.agenda.as_deref(), Some(Path::new("/srv/agenda")));
        assert_eq!(settings.agenda_words.as_deref(), Some(Path::new("/srv/agenda/words.ron")));
        assert_eq!(settings.places.as_deref(), Some(Path::new("/srv/places.csv")));
        let names = [settings.commune, settings.place, settings.printer];
        assert_eq!(names.map(Option::unwrap_or_default), ["Daoulas", "Médiathèque de Daoulas", "accueil"]);
        assert_eq!(settings.hours, Hours::parse("Tu-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00"));
        assert_eq!(settings.diagonal_inches, Some(23.8));
        assert_eq!(settings.voices.as_deref(), Some(Path::new("/usr/share/pas-a-pas/voices")));
    }

    #[test]
    fn every_field_is_read() {
        let source = "// A small one.\n(content: \"/srv/x\", agenda: \"/srv/a.ics\", agenda_words: \"/srv/w.ron\", \
                      places: \"/srv/p.json\", commune: \"Irvillac\", place: \"Mairie\", printer: \"p\", \
                      hours: \"Mo 10:00-12:00\", closed: [\"2026-12-24\"], language: \"br\", idle_secs: 20, countdown_secs: 120, help_idle_secs: 10, \
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
            hours: Hours::parse("Mo 10:00-12:00"),
            closed: BTreeSet::from([jiff::civil::date(2026, 12, 24)]),
            language: Lang::Br,
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
        assert_eq!(Settings::from_ron(source), (expected, None));
        assert_eq!(Settings::from_ron("()"), (Settings::default(), None));
        assert_eq!(Settings::from_ron("\u{feff}(tells_spoken_screen: true)").1, None);
    }

    #[test]
    fn a_fault_is_told_where_it_is_and_with_its_remedy() {
        let known = "content, agenda, agenda_words, places, commune, place, printer, hours, closed, language, idle_secs, countdown_secs, help_idle_secs, help_again_secs, help_mistakes, stuck_mistakes, \
                     small_cells, page_millis, volume, loudest_percent, voice, voices, tells_spoken_screen, diagonal_inches, renderer, time_zone";
        assert_eq!(told("(\n    idle_sec: 60,\n)"), (2, 5, format!("There is no setting “idle_sec”. There are: {known}.")));
        assert_eq!(told("(\n    volume: 1,\n    volume: 2)"), (3, 5, "“volume” is there twice: keep one.".into()));
        assert_eq!(told("(\n    idle_secs: \"60\",\n)"), (2, 16, "“idle_secs” is a whole number, like 60.".into()));
        assert_eq!(told("(idle_secs: 12.5)"), (1, 13, "“idle_secs” is a whole number, like 60.".into()));
        assert_eq!(told("(tells_spoken_screen: 1)"), (1, 23, "“tells_spoken_screen” is true or false, without quotation marks.".into()));
        assert_eq!(told("(content: srv)"), (1, 11, "“content” is a text in straight quotation marks: \"…\".".into()));
        assert_eq!(told("(\n  volume: 2, /* é */ idle_secs: 19)"), (2, 33, "“idle_secs” goes from 20 to 3600.".into()));
        for source in ["(idle_secs: -1)", "(idle_secs: 3601)", "(idle_secs: 9999999999)"] {
            assert_eq!(told(source).2, "“idle_secs” goes from 20 to 3600.");
        }
        assert_eq!(told("(countdown_secs: 121)").2, "“countdown_secs” goes from 10 to 120.");
        for source in ["(diagonal_inches: 6.9)", "(diagonal_inches: 120.1)", "(diagonal_inches: NaN)", "(diagonal_inches: inf)"] {
            assert_eq!(told(source).2, "“diagonal_inches” goes from 7 to 120.");
        }
        assert_eq!(told("(language: \"de\")"), (1, 12, "There is no language “de”. There are: fr, br, en.".into()));
        let renderer = told("(\n  renderer: \"vulkan\")");
        assert_eq!(renderer, (2, 13, "There is no renderer “vulkan”. There are: auto, gpu, canvas.".into()));
        assert_eq!(told("(renderer: gpu)").2, "“renderer” is a text in straight quotation marks: \"…\".");
        assert_eq!(told("(voice: \"screen\")"), (1, 9, "There is no choice “screen” for the voice. There are: off, on, slow.".into()));
        let hours = told("(\n  hours: \"9 h - 12 h\")");
        assert_eq!((hours.0, hours.1), (2, 10));
        assert!(hours.2.contains("Mo-Fr 09:00-12:00"), "{}", hours.2);
        assert!(told("(closed: [\"24.12.2026\"])").2.contains("2026-12-24"));
        let unclosed = fault("(\n    volume: 2,\n");
        assert!(matches!(unclosed.cause, SettingsCause::Syntax(_)), "{unclosed:?}");
        assert_eq!(fault("(\n    idle_secs: 5, // too short\n)").place.unwrap().text, "    idle_secs: 5, // too short");
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
        let nothing = FoundSettings { settings: Settings::default(), file: None, fault: None };
        assert_eq!(Settings::first_of([absent.clone()].into_iter()), nothing);

        let named = Settings::find(Some(&absent));
        assert!(matches!(named.fault, Some(SettingsFault { place: None, cause: SettingsCause::Unreadable(_) })), "{named:?}");
        // A folder in its place, a file that is not text: there is a file, so the next one does not count.
        fs::write(&absent, b"(volume: \xff)").unwrap();
        let unreadable = Settings::first_of([absent.clone(), second].into_iter());
        assert_eq!(unreadable.file, Some(absent));
        assert!(unreadable.fault.is_some());
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_settings_within_their_limits(
            source in "([()\\[\\]{}:, \n\"/*#!.-]|é|[0-9]|Some|None|true|idle_secs: |content: |diagonal_inches: |renderer: |volume: |voice: |r#\"|\u{feff}){0,30}"
        ) {
            let framed = format!("({source})");
            for text in [&source, &framed] {
                let (settings, fault) = Settings::from_ron(text);
                assert!(IDLE_SECS.contains(&settings.idle_secs) && COUNTDOWN_SECS.contains(&settings.countdown_secs));
                if let Some(fault) = fault {
                    assert!(!fault.describe(&Tr::new(Lang::Fr)).is_empty());
                }
            }
        }
    }
}
