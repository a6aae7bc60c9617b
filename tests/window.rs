//! The program itself in a real window, on a screen that nobody sees: it opens, feels a touch, cannot be left by the keyboard,
//! survives a hundred taps, and leaves no file behind.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A screen of its own (Xvfb), gone with the test.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open(size: &str) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &format!("{size}x24")])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is missing: script/test installs it (Debian package xvfb)");
        let mut number = String::new();
        let mut out = server.stdout.take().expect("piped");
        let mut byte = [0];
        while out.read(&mut byte).is_ok_and(|read| read == 1) && byte[0] != b'\n' {
            number.push(char::from(byte[0]));
        }
        Self { server, name: format!(":{number}") }
    }

    /// What is on the screen, as bytes to compare.
    fn picture(&self) -> Vec<u8> {
        let shot = Command::new("xwd").args(["-root", "-silent", "-display", &self.name]).output();
        shot.expect("xwd is missing: script/test installs it (Debian package x11-apps)").stdout
    }

    fn xdotool(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).stderr(Stdio::null()).status();
        done.expect("xdotool is missing: script/test installs it");
    }

    fn tap(&self, x: i32, y: i32) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Waits until the picture is another than this one; `None` where it stays the same.
    fn changed_from(&self, before: &[u8]) -> Option<Vec<u8>> {
        let until = Instant::now() + Duration::from_secs(20);
        while Instant::now() < until {
            let now = self.picture();
            if now != before {
                return Some(now);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        None
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// The program, with a home of its own to write into if it wanted to.
struct Program {
    child: Child,
    home: tempfile::TempDir,
}

impl Program {
    fn start(display: &Display, arguments: &[&str]) -> Self {
        let home = tempfile::tempdir().expect("a folder for the test");
        let log = std::fs::File::create(home.path().join("stderr.log")).expect("the log");
        let child = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
            .args(arguments)
            .current_dir(home.path())
            .envs([("HOME", home.path()), ("XDG_RUNTIME_DIR", home.path()), ("TMPDIR", home.path())])
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Self { child, home }
    }

    fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("the state of the program").is_none()
    }

    fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.home.path().join("stderr.log")).unwrap_or_default()).into_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[test]
fn the_kiosk_opens_feels_touches_and_cannot_be_left() {
    let display = Display::open("1920x1080");
    let empty = display.picture();
    let mut program = Program::start(&display, &["--kiosk"]);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    std::thread::sleep(Duration::from_secs(1));
    let attract = display.picture();
    display.tap(500, 850);
    display.changed_from(&attract).unwrap_or_else(|| panic!("the first touch does nothing: {}", program.log()));

    // The window manager gives a kiosk its focus; here there is none.
    display.xdotool(&["search", "--sync", "--onlyvisible", "--class", "pas-a-pas", "windowfocus", "--sync"]);
    for key in ["ctrl+q", "alt+F4", "Escape", "ctrl+w", "F11", "super", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+alt+t", "alt+Tab"] {
        display.xdotool(&["key", "--clearmodifiers", key]);
    }
    std::thread::sleep(Duration::from_millis(500));
    assert!(program.is_running(), "a key left the kiosk: {}", program.log());

    // Into the lesson, and a word typed that no file may hold afterwards.
    for (x, y) in [(900, 350), (1650, 120), (1200, 370), (1020, 760), (1000, 400)] {
        display.tap(x, y);
        std::thread::sleep(Duration::from_millis(400));
    }
    display.xdotool(&["type", "--delay", "30", MARKER]);

    let mut seed = 42_u64;
    for _ in 0..100 {
        // A linear congruential generator: the same taps on every machine.
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i32::try_from((seed >> 33) % below).expect("small")
        };
        display.tap(next(1920), next(1080));
    }
    std::thread::sleep(Duration::from_secs(2));
    assert!(program.is_running(), "a tap ended the program: {}", program.log());
    let log = program.log();
    assert!(!log.contains("panicked"), "{log}");
    drop(program.child.kill());
    search(program.home.path());
}

const MARKER: &str = "zqxwvkj";

/// No file that the program could write holds what was typed.
fn search(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path);
        } else {
            let bytes = std::fs::read(&path).unwrap_or_default();
            assert!(!bytes.windows(MARKER.len()).any(|part| part == MARKER.as_bytes()), "{} holds what was typed", path.display());
        }
    }
}

#[test]
fn a_settings_file_with_a_fault_is_shown_with_its_line_and_the_kiosk_opens() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let folder = tempfile::tempdir().expect("a folder for the test");
    let settings = folder.path().join("kiosk.ron");
    std::fs::write(&settings, "(\n    idle_secs: 120,\n    idle_sec: 60,\n)\n").expect("written");
    let program = Program::start(&display, &["--size", "1220x690", "--settings", settings.to_str().expect("plain")]);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    let log = program.log();
    assert!(log.contains("kiosk.ron") && log.contains("idle_sec: 60") && log.contains("ligne 3"), "{log}");
}
