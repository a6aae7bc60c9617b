//! The words of the command line. Their help is said in the language of `--lang`.

use crate::content::Level;
use crate::machine::RendererChoice;
use crate::text::{Lang, Tr};
use crate::visit::TEXT_SIZES;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use std::ffi::OsString;
use std::path::PathBuf;

/// The size of pictures, in pixels, where none is asked for: that of most screens.
const PICTURE_SIZE: [u16; 2] = [1920, 1080];
const LARGEST_PICTURE: u16 = 4096;
/// The two looks, as `--theme` calls them.
const LIGHT: &str = "light";
const CONTRAST: &str = "contrast";

/// What the program was asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    pub command: Command,
    pub lang: Option<Lang>,
    pub settings: Option<PathBuf>,
    pub content: Option<PathBuf>,
    /// Full screen, and no way out by the keyboard.
    pub is_kiosk: bool,
    /// Inner size of a plain window, in pixels.
    pub size: Option<(u16, u16)>,
    /// What draws the window, rather than what the settings say.
    pub renderer: Option<RendererChoice>,
    /// A WAV file in the place of the sound card.
    pub sound_file: Option<PathBuf>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open the kiosk.
    Run,
    Check(Check),
    List,
    Play(Play),
    Pictures(Pictures),
    Narrate(Narrate),
    Agenda(Agenda),
    /// Say how this machine is.
    Doctor,
    /// Make the hash of a PIN.
    Pin,
    /// Open the compositor, and the kiosk in it.
    Session,
    Report(Report),
}

/// What `check` looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub folder: Option<PathBuf>,
    /// Warnings count as errors.
    pub is_strict: bool,
    /// The folder of prepared voices to look through.
    pub voices: Option<PathBuf>,
    /// The day that counts as today.
    pub today: Option<jiff::civil::Date>,
}

/// What `play` plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// This lesson alone.
    pub lesson: Option<String>,
    /// At this level alone.
    pub level: Option<Level>,
    /// So many simulated poor learners, instead of a rehearsal.
    pub learners: Option<u32>,
    /// Chooses what happens by chance; the same seed plays the same.
    pub seed: u64,
}

/// What `narrate` prepares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrate {
    /// Where the voices go. Made where it is not there yet.
    pub folder: PathBuf,
    /// This language alone.
    pub lang: Option<Lang>,
}

/// What `agenda` prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// Calendars, or folders of them; without any, those of the settings.
    pub files: Vec<PathBuf>,
    /// What counts as now, where the kiosk stands.
    pub at: Option<jiff::civil::DateTime>,
    /// So many days from then on.
    pub days: u16,
    /// What would be proposed after this lesson, too.
    pub after: Option<String>,
    /// One JSON object a line, for programs.
    pub is_json: bool,
}

/// What `report` tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The first and the last day that count.
    pub from: Option<jiff::civil::Date>,
    pub to: Option<jiff::civil::Date>,
    /// One row a figure, for a spreadsheet.
    pub is_csv: bool,
    /// The state folder with the counters.
    pub state: Option<PathBuf>,
}

/// What `pictures` draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pictures {
    /// Where the files go. Made where it is not there yet.
    pub folder: PathBuf,
    /// The steps of this lesson alone; with `screen`, the lesson that the screen shows.
    pub lesson: Option<String>,
    /// This screen alone.
    pub screen: Option<String>,
    /// Every page of this mock service alone.
    pub site: Option<String>,
    /// In pixels.
    pub size: [u16; 2],
    /// In percent, one of [`TEXT_SIZES`].
    pub text: u16,
    pub is_high_contrast: bool,
}

impl Arguments {
    /// # Errors
    /// clap's own: also for `--help` and `--version`, which are to be printed.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let tr = Tr::new(language_asked_for(&arguments).unwrap_or_default());
        let matches = command(&tr).try_get_matches_from(arguments)?;
        let command = match matches.subcommand() {
            Some(("check", check)) => Command::Check(Check {
                folder: check.get_one::<PathBuf>("folder").cloned().or_else(|| path(&matches, "content")),
                is_strict: check.get_flag("strict"),
                voices: path(check, "voices"),
                today: check.get_one("at").copied(),
            }),
            Some(("list", _)) => Command::List,
            Some(("play", play)) => Command::Play(Play {
                lesson: play.get_one("lesson").cloned(),
                level: play.get_one::<String>("level").and_then(|code| Level::from_code(code)),
                learners: play.get_one("learners").copied(),
                seed: play.get_one("seed").copied().unwrap_or(1),
            }),
            Some(("pictures", pictures)) => Command::Pictures(Pictures {
                folder: path(pictures, "folder").unwrap_or_default(),
                lesson: pictures.get_one("lesson").cloned(),
                screen: pictures.get_one("screen").cloned(),
                site: pictures.get_one("site").cloned(),
                size: pictures.get_one::<(u16, u16)>("size").map_or(PICTURE_SIZE, |size| (*size).into()),
                text: pictures.get_one::<String>("text").and_then(|percent| percent.parse().ok()).unwrap_or(TEXT_SIZES[0]),
                is_high_contrast: pictures.get_one::<String>("theme").is_some_and(|theme| theme == CONTRAST),
            }),
            Some(("narrate", narrate)) => Command::Narrate(Narrate {
                folder: path(narrate, "folder").unwrap_or_default(),
                lang: matches.get_one::<String>("lang").and_then(|code| Lang::from_code(code)),
            }),
            Some(("doctor", _)) => Command::Doctor,
            Some(("pin", _)) => Command::Pin,
            Some(("session", _)) => Command::Session,
            Some(("agenda", agenda)) => Command::Agenda(Agenda {
                files: agenda.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect(),
                at: agenda.get_one("at").copied(),
                days: agenda.get_one("days").copied().unwrap_or(super::noticeboard::DAYS),
                after: agenda.get_one("after").cloned(),
                is_json: agenda.get_flag("json"),
            }),
            Some(("report", report)) => Command::Report(Report {
                from: report.get_one("from").copied(),
                to: report.get_one("to").copied(),
                is_csv: report.get_flag("csv"),
                state: path(report, "state"),
            }),
            _ => Command::Run,
        };
        Ok(Self {
            command,
            lang: matches.get_one::<String>("lang").and_then(|code| Lang::from_code(code)),
            settings: path(&matches, "settings"),
            content: path(&matches, "content"),
            is_kiosk: matches.get_flag("kiosk"),
            size: matches.get_one("size").copied(),
            sound_file: path(&matches, "sound-file"),
            renderer: matches.get_one::<String>("renderer").and_then(|name| RendererChoice::from_name(name)),
        })
    }
}

fn path(matches: &ArgMatches, id: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(id).cloned()
}

/// The language has to be known before the help that names it can be written.
fn language_asked_for(arguments: &[OsString]) -> Option<Lang> {
    let after = arguments.iter().skip_while(|argument| *argument != "--lang").nth(1);
    let joined = arguments.iter().find_map(|argument| argument.to_str()?.strip_prefix("--lang="));
    Lang::from_code(joined.or_else(|| after?.to_str())?)
}

fn command(tr: &Tr) -> clap::Command {
    let say = |words: std::borrow::Cow<'_, str>| words.into_owned();
    let path = |id: &'static str| Arg::new(id).long(id).value_parser(clap::value_parser!(PathBuf));
    let flag = |id: &'static str| Arg::new(id).long(id).action(ArgAction::SetTrue);
    let date = |id: &'static str| Arg::new(id).long(id).value_parser(parse_date);
    clap::Command::new("pas-a-pas")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(tr.help_about()))
        .after_help(say(tr.help_after()))
        .help_template("{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}\n")
        .subcommand_help_heading(say(tr.help_commands()))
        .next_help_heading(say(tr.help_options()))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("kiosk").help(say(tr.help_kiosk())))
        .arg(Arg::new("size").long("size").value_name(say(tr.help_size_value())).value_parser(parse_size).help(say(tr.help_size())))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("fr|br|en")
                .value_parser(PossibleValuesParser::new(Lang::ALL.map(Lang::code)))
                .hide_possible_values(true)
                .global(true)
                .help(say(tr.help_lang())),
        )
        .arg(
            Arg::new("renderer")
                .long("renderer")
                .value_name("auto|gpu|canvas")
                .value_parser(PossibleValuesParser::new(RendererChoice::ALL.map(RendererChoice::name)))
                .hide_possible_values(true)
                // The last one counts: the program adds it when it starts itself again.
                .overrides_with("renderer")
                .help(say(tr.help_renderer())),
        )
        .arg(path("sound-file").value_name(say(tr.help_file_value())).help(say(tr.help_sound_file())))
        .arg(path("settings").global(true).value_name(say(tr.help_file_value())).help(say(tr.help_settings())))
        .arg(path("content").global(true).value_name(say(tr.help_folder_value())).help(say(tr.help_content())))
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).global(true).help(say(tr.help_help())))
        .arg(Arg::new("version").long("version").action(ArgAction::Version).help(say(tr.help_version())))
        .subcommand(
            clap::Command::new("check")
                .about(say(tr.help_check()))
                .arg(folder(tr).help(say(tr.help_check_folder())))
                .arg(flag("strict").help(say(tr.help_check_strict())))
                .arg(path("voices").value_name(say(tr.help_folder_value())).help(say(tr.help_check_voices())))
                .arg(
                    Arg::new("at").long("at").value_name(say(tr.help_date_value())).value_parser(parse_date).help(say(tr.help_check_at())),
                ),
        )
        .subcommand(clap::Command::new("doctor").about(say(tr.help_doctor())))
        .subcommand(clap::Command::new("pin").about(say(tr.help_pin())))
        .subcommand(clap::Command::new("session").about(say(tr.help_session())))
        .subcommand(clap::Command::new("list").about(say(tr.help_list())))
        .subcommand(play(tr))
        .subcommand(pictures(tr))
        .subcommand(
            clap::Command::new("agenda")
                .about(say(tr.help_agenda()))
                .arg(
                    Arg::new("files")
                        .value_name(say(tr.help_file_value()))
                        .value_parser(clap::value_parser!(PathBuf))
                        .num_args(0..)
                        .help(say(tr.help_agenda_files())),
                )
                .arg(
                    Arg::new("at").long("at").value_name(say(tr.help_time_value())).value_parser(parse_time).help(say(tr.help_agenda_at())),
                )
                .arg(
                    Arg::new("days")
                        .long("days")
                        .value_name("N")
                        .value_parser(clap::value_parser!(u16).range(1..))
                        .help(say(tr.help_agenda_days())),
                )
                .arg(Arg::new("after").long("after").value_name(say(tr.help_lesson_value())).help(say(tr.help_agenda_after())))
                .arg(flag("json").help(say(tr.help_agenda_json()))),
        )
        .subcommand(
            clap::Command::new("report")
                .about(say(tr.help_report()))
                .arg(date("from").value_name(say(tr.help_date_value())).help(say(tr.help_report_from())))
                .arg(date("to").value_name(say(tr.help_date_value())).help(say(tr.help_report_to())))
                .arg(flag("csv").help(say(tr.help_report_csv())))
                .arg(path("state").value_name(say(tr.help_folder_value())).help(say(tr.help_report_state()))),
        )
        .subcommand(
            clap::Command::new("narrate").about(say(tr.help_narrate())).arg(folder(tr).required(true).help(say(tr.help_narrate_folder()))),
        )
}

/// A folder that is named without a word before it.
fn folder(tr: &Tr) -> Arg {
    Arg::new("folder").value_name(tr.help_folder_value().into_owned()).value_parser(clap::value_parser!(PathBuf))
}

fn play(tr: &Tr) -> clap::Command {
    let say = |words: std::borrow::Cow<'_, str>| words.into_owned();
    let value = |id: &'static str| Arg::new(id).long(id).hide_possible_values(true);
    clap::Command::new("play")
        .about(say(tr.help_play()))
        .arg(value("lesson").value_name(say(tr.help_lesson_value())).help(say(tr.help_play_lesson())))
        .arg(
            value("level")
                .value_name(Level::ALL.map(Level::code).join("|"))
                .value_parser(PossibleValuesParser::new(Level::ALL.map(Level::code)))
                .help(say(tr.help_play_level())),
        )
        .arg(value("learners").value_name("N").value_parser(clap::value_parser!(u32).range(1..)).help(say(tr.help_play_learners())))
        .arg(value("seed").value_name("N").value_parser(clap::value_parser!(u64)).help(say(tr.help_play_seed())))
}

fn pictures(tr: &Tr) -> clap::Command {
    let say = |words: std::borrow::Cow<'_, str>| words.into_owned();
    let value = |id: &'static str| Arg::new(id).long(id).hide_possible_values(true);
    clap::Command::new("pictures")
        .about(say(tr.help_pictures()))
        .arg(folder(tr).required(true).help(say(tr.help_pictures_folder())))
        .arg(value("lesson").value_name(say(tr.help_lesson_value())).help(say(tr.help_pictures_lesson())))
        .arg(value("screen").value_name(say(tr.help_screen_value())).help(say(tr.help_pictures_screen())))
        .arg(
            value("site").value_name(say(tr.help_site_value())).conflicts_with_all(["lesson", "screen"]).help(say(tr.help_pictures_site())),
        )
        .arg(value("size").value_name(say(tr.help_size_value())).value_parser(parse_picture_size).help(say(tr.help_pictures_size())))
        .arg(
            value("text")
                .value_name(TEXT_SIZES.map(|percent| percent.to_string()).join("|"))
                .value_parser(PossibleValuesParser::new(TEXT_SIZES.map(|percent| percent.to_string())))
                .help(say(tr.help_pictures_text())),
        )
        .arg(
            value("theme")
                .value_name([LIGHT, CONTRAST].join("|"))
                .value_parser(PossibleValuesParser::new([LIGHT, CONTRAST]))
                .help(say(tr.help_pictures_theme())),
        )
}

/// As `parse_size`, and no larger than what fits into the memory of a small machine.
fn parse_picture_size(text: &str) -> Result<(u16, u16), String> {
    match parse_size(text) {
        Ok((width @ ..=LARGEST_PICTURE, height @ ..=LARGEST_PICTURE)) => Ok((width, height)),
        _ => Err(format!("1920x1080 (320x240 … {LARGEST_PICTURE}x{LARGEST_PICTURE})")),
    }
}

/// `1920x1080`. Too small a window would show nothing, too large a one cannot be had.
fn parse_size(text: &str) -> Result<(u16, u16), String> {
    let size = text.split_once(['x', 'X', '×']).and_then(|(width, height)| Some((width.trim().parse().ok()?, height.trim().parse().ok()?)));
    match size {
        Some((width @ 320..=16_000, height @ 240..=16_000)) => Ok((width, height)),
        _ => Err("1920x1080 (320x240 … 16000x16000)".to_owned()),
    }
}

fn parse_date(text: &str) -> Result<jiff::civil::Date, jiff::Error> {
    text.parse()
}

fn parse_time(text: &str) -> Result<jiff::civil::DateTime, jiff::Error> {
    text.parse()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, clap::Error> {
        Arguments::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn the_words_of_the_command_line_are_understood() {
        let parsed = parse("pas-a-pas --kiosk --size 1220x690 --lang en --settings a.ron --content lessons").expect("fine");
        assert!(parsed.is_kiosk);
        assert_eq!((parsed.size, parsed.lang, parsed.command), (Some((1220, 690)), Some(Lang::En), Command::Run));
        let renderer = |line: &str| parse(line).expect("fine").renderer;
        assert_eq!(renderer("pas-a-pas"), None);
        assert_eq!(renderer("pas-a-pas --renderer=auto --kiosk --renderer canvas"), Some(RendererChoice::Canvas));
        let check = parse("pas-a-pas check folder --strict --at 2026-11-24").expect("fine");
        let today = jiff::civil::date(2026, 11, 24);
        assert_eq!(
            check.command,
            Command::Check(Check { folder: Some("folder".into()), is_strict: true, voices: None, today: Some(today) })
        );
        for wrong in ["--size 10x10", "--size big", "--lang xx", "--renderer vulkan", "--unknown", "check --at tomorrow"] {
            assert!(parse(&format!("pas-a-pas {wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn pictures_are_asked_for_in_words() {
        let pictures = |line: &str| match parse(&format!("pas-a-pas pictures {line}")).expect("fine").command {
            Command::Pictures(pictures) => pictures,
            other => panic!("{other:?}"),
        };
        let plain = Pictures {
            folder: "out".into(),
            lesson: None,
            screen: None,
            site: None,
            size: [1920, 1080],
            text: 100,
            is_high_contrast: false,
        };
        assert_eq!(pictures("out"), plain);
        assert_eq!(
            pictures("out --lesson reply-mail --screen help-look --size 1080x1920 --text 150 --theme contrast --lang en"),
            Pictures {
                lesson: Some("reply-mail".to_owned()),
                screen: Some("help-look".to_owned()),
                size: [1080, 1920],
                text: 150,
                is_high_contrast: true,
                ..plain
            }
        );
        let parsed = parse("pas-a-pas pictures out --lang en --content lessons --settings a.ron").expect("fine");
        assert_eq!((parsed.lang, parsed.content, parsed.settings), (Some(Lang::En), Some("lessons".into()), Some("a.ron".into())));
        for wrong in ["", "out --size 10x10", "out --size 5000x5000", "out --text 110", "out --theme dark", "out --lang xx", "out --kiosk"]
        {
            assert!(parse(&format!("pas-a-pas pictures {wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_play_is_asked_for_in_words() {
        let play = |line: &str| match parse(&format!("pas-a-pas play {line}")).expect("fine").command {
            Command::Play(play) => play,
            other => panic!("{other:?}"),
        };
        assert_eq!(play(""), Play { lesson: None, level: None, learners: None, seed: 1 });
        let all = play("--lesson reply-mail --level alone --learners 100 --seed 7 --lang en");
        let expected = Play { lesson: Some("reply-mail".to_owned()), level: Some(Level::Alone), learners: Some(100), seed: 7 };
        assert_eq!(all, expected);
        for wrong in ["--level easy", "--learners 0", "--learners many", "--seed -1"] {
            assert!(parse(&format!("pas-a-pas play {wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn figures_are_asked_for_in_words() {
        let report = |line: &str| match parse(&format!("pas-a-pas report {line}")).expect("fine").command {
            Command::Report(report) => report,
            other => panic!("{other:?}"),
        };
        assert_eq!(report(""), Report { from: None, to: None, is_csv: false, state: None });
        let [from, to] = [1, 30].map(|day| Some(jiff::civil::date(2026, 11, day)));
        let all = report("--from 2026-11-01 --to 2026-11-30 --csv --state /srv/state");
        assert_eq!(all, Report { from, to, is_csv: true, state: Some("/srv/state".into()) });
        for wrong in ["--from november", "--to 2026-11-31", "--csv=yes", "november"] {
            assert!(parse(&format!("pas-a-pas report {wrong}")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn help_is_said_in_the_language_asked_for() {
        let help = |line: &str| parse(line).expect_err("help ends the parsing").to_string();
        assert!(help("pas-a-pas --help").contains("plein écran"), "{}", help("pas-a-pas --help"));
        assert!(help("pas-a-pas --help --lang en").contains("full screen"), "{}", help("pas-a-pas --help --lang en"));
    }
}
