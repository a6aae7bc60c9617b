//! A screen that nobody sees, and the program on it.

use pas_a_pas::content::{Files, read};
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::Rules;
use std::io::Read as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A screen of its own (Xvfb), gone with the test.
pub struct Display {
    server: Child,
    pub name: String,
}

impl Display {
    pub fn open(size: &str) -> Self {
        // Two servers that start at once may both take over the number of one that was killed: the second shuts out the first.
        static OPENING: Mutex<()> = Mutex::new(());
        let _one_at_a_time = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut server = Command::new("Xvfb")
            // Without "-noreset" it turns away whoever comes while it tidies up after its last window.
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", &format!("{size}x24")])
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
    pub fn picture(&self) -> Vec<u8> {
        let shot = Command::new("xwd").args(["-root", "-silent", "-display", &self.name]).output();
        shot.expect("xwd is missing: script/test installs it (Debian package x11-apps)").stdout
    }

    pub fn xdotool(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).stderr(Stdio::null()).status();
        done.expect("xdotool is missing: script/test installs it");
    }

    pub fn tap(&self, x: i32, y: i32) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Waits until the picture is this one; otherwise what it is instead.
    pub fn becomes(&self, expected: &[u8]) -> Result<(), Vec<u8>> {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let now = self.picture();
            if now == expected {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(now);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until the picture is another than this one; `None` where it stays the same.
    pub fn changed_from(&self, before: &[u8]) -> Option<Vec<u8>> {
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

/// The same kiosk without a window, which knows where its buttons are.
pub fn stage() -> Stage {
    let (content, _) = read(&Files::built_in());
    Stage::new(content, Rules::default(), Setup::default(), [1920, 1080])
}

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_pas-a-pas");
/// Where the program keeps what it knows of the graphics card.
const NOTE: &str = "renderer.ron";
/// The state folder, in the home.
pub const STATE: &str = ".local/state/pas-a-pas";

/// The program, with a home of its own to write into if it wanted to.
pub struct Program {
    pub child: Child,
    pub home: tempfile::TempDir,
}

impl Program {
    pub fn start(display: &Display, arguments: &[&str]) -> Self {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        Self::start_as(display, command, tempfile::tempdir().expect("a folder for the test"))
    }

    /// With this home; software draws whatever OpenGL is asked for.
    pub fn start_as(display: &Display, mut command: Command, home: tempfile::TempDir) -> Self {
        let log = std::fs::File::create(home.path().join("stderr.log")).expect("the log");
        let child = command
            .current_dir(home.path())
            .envs([("HOME", home.path()), ("XDG_RUNTIME_DIR", home.path()), ("TMPDIR", home.path())])
            .env_remove("XDG_STATE_HOME")
            .env_remove("STATE_DIRECTORY")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Self { child, home }
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("the state of the program").is_none()
    }

    /// Ends the program and hands on its home.
    pub fn stop(mut self) -> tempfile::TempDir {
        self.child.kill().ok();
        self.child.wait().ok();
        std::mem::replace(&mut self.home, tempfile::tempdir().expect("a folder for the test"))
    }

    /// How often the window's thread was given a processor so far, and the processor time of all threads in ticks of 10 ms.
    ///
    /// Not how often all were: the D-Bus library's looks up twice a second, for some microseconds.
    pub fn turns(&self) -> (u64, u64) {
        let read = |file: String| std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).expect("what Linux tells");
        let figures = |text: &str, from: usize, count: usize| -> u64 {
            text.split_whitespace().skip(from).take(count).map(|figure| figure.parse::<u64>().expect("a number")).sum()
        };
        let window = read(format!("task/{}/schedstat", self.child.id()));
        let all = read("stat".to_owned());
        let (_, all) = all.rsplit_once(')').expect("the name, then the figures");
        (figures(&window, 2, 1), figures(all, 11, 2))
    }

    /// The arguments it runs with now.
    pub fn arguments(&self) -> Vec<String> {
        let all = std::fs::read_to_string(format!("/proc/{}/cmdline", self.child.id())).unwrap_or_default();
        all.split('\0').skip(1).filter(|argument| !argument.is_empty()).map(str::to_owned).collect()
    }

    pub fn note(&self) -> Option<String> {
        std::fs::read_to_string(self.home.path().join(STATE).join(NOTE)).ok()
    }

    pub fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.home.path().join("stderr.log")).unwrap_or_default()).into_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The kiosk on its canvas, its first picture on the screen and come to rest.
pub fn at_rest(display: &Display) -> (Program, Vec<u8>) {
    let empty = display.picture();
    let program = Program::start(display, &["--kiosk", "--renderer", "canvas"]);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    std::thread::sleep(Duration::from_secs(1));
    let picture = display.picture();
    (program, picture)
}
