//! `pas-a-pas pictures`: the program itself, without a display, writes what residents see.

#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

use image::RgbImage;
use std::path::Path;
use std::process::{Command, Output};

/// The steps of the shipped lesson, in the order of their names.
const REPLY_MAIL: [&str; 9] = [
    "01-open.png",
    "02-reply.png",
    "03-write-1.png",
    "03-write-2-body.png",
    "04-send.png",
    "05-check.png",
    "06-sign-out.png",
    "07-finish.png",
    "sheet.png",
];

fn pictures(folder: &Path, options: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .arg("pictures")
        .arg(folder)
        .args(options.split_whitespace())
        // Settings of the machine that runs the tests would change what is drawn.
        .args(["--settings", concat!(env!("CARGO_MANIFEST_DIR"), "/assets/kiosk.ron")])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the program runs")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder of pictures");
    let mut names: Vec<String> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn open(file: &Path) -> RgbImage {
    let bytes = std::fs::read(file).expect("the picture was written");
    image::load_from_memory_with_format(&bytes, image::ImageFormat::Png).expect("it is a PNG").into_rgb8()
}

/// From 0, black, to 255, white.
fn brightness(picture: &RgbImage) -> u64 {
    let sum: u64 = picture.iter().copied().map(u64::from).sum();
    sum / u64::try_from(picture.len()).expect("small")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn each_step_of_a_lesson_is_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = pictures(folder.path(), "--lesson reply-mail --size 640x360");
    assert!(output.status.success(), "{}", said(&output.stderr));
    assert_eq!(names(folder.path()), ["reply-mail"], "only what was asked for");
    let lesson = folder.path().join("reply-mail");
    assert_eq!(names(&lesson), REPLY_MAIL);
    let lines = said(&output.stdout);
    assert_eq!(lines.lines().count(), REPLY_MAIL.len() + 1, "a line a file, and the count: {lines}");
    assert!(lines.ends_with("9 images écrites.\n"), "{lines}");
    let steps: Vec<RgbImage> = REPLY_MAIL.iter().filter(|name| **name != "sheet.png").map(|name| open(&lesson.join(name))).collect();
    assert!(steps.iter().all(|step| step.dimensions() == (640, 360)));
    for (at, pair) in steps.windows(2).enumerate() {
        assert!(pair[0] != pair[1], "{} and the one after it look the same", REPLY_MAIL[at]);
    }
    // Eight pictures in rows of three, made narrower to stand side by side.
    let sheet = open(&lesson.join("sheet.png"));
    assert!(sheet.width() == 1920 && sheet.height() > 3 * 300, "{:?}", sheet.dimensions());
}

#[test]
fn without_a_wish_everything_is_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = pictures(&folder.path().join("made"), "--size 320x240 --lang en");
    assert!(output.status.success(), "{}", said(&output.stderr));
    let made = folder.path().join("made");
    let built_in = pas_a_pas::content::read(&pas_a_pas::content::Files::built_in()).0;
    let mut expected: Vec<String> = built_in.lessons.keys().map(ToString::to_string).chain(["screens".to_owned()]).collect();
    expected.sort();
    assert_eq!(names(&made), expected);
    assert_eq!(names(&made.join("reply-mail")), REPLY_MAIL);
    let screens = names(&made.join("screens"));
    for name in ["attract", "home", "theme-mail", "panel-language", "panel-text-size", "lesson", "keyboard", "finish", "sheet"] {
        assert!(screens.contains(&format!("{name}.png")), "{name} is missing in {screens:?}");
    }
    let all: Vec<(String, RgbImage)> = screens.iter().map(|name| (name.clone(), open(&made.join("screens").join(name)))).collect();
    for (at, (name, picture)) in all.iter().enumerate() {
        for (other, twin) in &all[at + 1..] {
            assert!(picture != twin, "{name} and {other} look the same");
        }
    }
}

#[test]
fn wishes_are_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = |options: &str| {
        let output = pictures(folder.path(), &format!("--screen home --size 800x450 {options}"));
        assert!(output.status.success(), "{}", said(&output.stderr));
        assert_eq!(names(&folder.path().join("screens")), ["home.png"]);
        open(&folder.path().join("screens/home.png"))
    };
    let plain = home("");
    assert!(brightness(&plain) > 180, "the light look is light: {}", brightness(&plain));
    let dark = home("--theme contrast");
    assert!(brightness(&dark) < 60, "strong contrast is dark: {}", brightness(&dark));
    for options in ["--lang en", "--lang br", "--text 150"] {
        assert!(home(options) != plain, "{options} changes nothing");
    }
    assert!(home("--theme light --text 100 --lang fr") == plain, "what is so anyway changes nothing, and twice gives the same");
}

#[test]
fn what_cannot_be_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = |output: Output, code: i32, words: &[&str]| {
        let error = said(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{error}");
        for word in words {
            assert!(error.contains(word), "“{word}” is missing in: {error}");
        }
    };
    refused(pictures(folder.path(), "--lesson nothing"), 1, &["nothing", "n’existe pas", "reply-mail"]);
    refused(pictures(folder.path(), "--screen nothing"), 1, &["nothing", "n’existe pas", "theme-mail", "question-still-there"]);
    refused(pictures(folder.path(), "--lesson nothing --lang en"), 1, &["There is no lesson"]);
    refused(pictures(folder.path(), "--size huge"), 2, &["1920x1080"]);
    assert_eq!(names(folder.path()), [""; 0], "nothing was written");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    refused(pictures(&file, "--screen home --size 320x240"), 1, &["file/screens", "ne peut pas être créé"]);
}

#[test]
fn the_content_of_a_folder_is_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = folder.path().join("content/locales/fr/lessons");
    std::fs::create_dir_all(&texts).expect("a folder");
    let built_in = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/fr/lessons/read-mail.ftl")).expect("the lesson");
    std::fs::write(texts.join("read-mail.ftl"), built_in.replace("Ouvrez le message", "Touchez le courriel")).expect("a file");
    let content = format!("--content {}", folder.path().join("content").display());
    let drawn = |out: &str, options: &str| {
        let out = folder.path().join(out);
        let output = pictures(&out, &format!("--screen lesson --lesson read-mail --size 800x450 {options}"));
        assert!(output.status.success(), "{}", said(&output.stderr));
        open(&out.join("screens/lesson.png"))
    };
    assert!(drawn("theirs", &content) != drawn("ours", ""));
}
