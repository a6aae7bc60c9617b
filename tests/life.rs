//! How the program lives on its machine: it comes back with the built-in content after ends in a row, opens no way to a network, and
//! its adviser's door starts it again or ends it. In a real window, on a screen that nobody sees.

#![expect(clippy::cast_possible_truncation, reason = "points of a screen")]
#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]
#![allow(dead_code, reason = "what this program of tests does not need of the support, another one does")]

#[path = "support/program.rs"]
mod program;

use program::{Display, PROGRAM, Program, STATE, at_rest};
use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::time::{Duration, Instant};

/// The sockets of a process that could reach another machine, as Linux lists them.
fn internet_sockets(process: u32) -> Vec<String> {
    let folder = format!("/proc/{process}/fd");
    let open = fs::read_dir(folder).expect("what Linux tells").flatten().filter_map(|entry| fs::read_link(entry.path()).ok());
    let inodes: Vec<String> =
        open.filter_map(|link| link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']').map(str::to_owned)).collect();
    let lists = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6", "udplite", "udplite6"];
    let lines = lists.iter().flat_map(|list| {
        let text = fs::read_to_string(format!("/proc/{process}/net/{list}")).unwrap_or_default();
        text.lines().skip(1).map(|line| format!("{list} {line}")).collect::<Vec<_>>()
    });
    lines.filter(|line| line.split_whitespace().any(|word| inodes.iter().any(|inode| inode == word))).collect()
}

#[test]
fn the_kiosk_opens_no_way_to_a_network() {
    // What is looked for is found where it is.
    let own = (TcpListener::bind("127.0.0.1:0").expect("a socket"), UdpSocket::bind("127.0.0.1:0").expect("a socket"));
    let found = internet_sockets(std::process::id());
    assert!(found.iter().any(|line| line.starts_with("tcp ")) && found.iter().any(|line| line.starts_with("udp ")), "{found:?}");
    drop(own);

    let display = Display::open("1920x1080");
    let (program, attract) = at_rest(&display);
    assert_eq!(internet_sockets(program.child.id()), [""; 0]);
    // In a lesson, and where a voice and workshops are, too.
    let mut same = program::stage();
    for name in ["Touchez ici pour commencer", "Mes courriels", "Répondre à un courriel"] {
        let at = same.touch(name).expect(name);
        display.tap(at.x as i32, at.y as i32);
        std::thread::sleep(Duration::from_millis(400));
    }
    display.changed_from(&attract).expect("a lesson");
    assert_eq!(internet_sockets(program.child.id()), [""; 0]);
}

#[test]
fn after_three_ends_in_a_row_the_built_in_content_opens() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let mut home = tempfile::tempdir().expect("a folder for the test");
    let lessons = home.path().join("own/lessons");
    fs::create_dir_all(&lessons).expect("made");
    fs::write(lessons.join("catalogue.ron"), "Catalogue(").expect("written");
    let own = home.path().join("own").display().to_string();
    let mut logs = Vec::new();
    for _ in 0..4 {
        let mut command = Command::new(PROGRAM);
        command.args(["--kiosk", "--content", &own]);
        let program = Program::start_as(&display, command, home);
        display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
        logs.push(program.log());
        // SIGKILL, as the system does when memory is short.
        home = program.stop();
        display.becomes(&empty).expect("the screen is empty again");
    }
    let (last, first) = logs.split_last().expect("four");
    assert!(first.iter().all(|log| log.contains("catalogue.ron") && !log.contains("leçons d’origine")), "{first:?}");
    assert!(last.contains("leçons d’origine") && !last.contains("catalogue.ron"), "{last}");
    // A start that lasts would forget them; here they are still noted.
    assert!(home.path().join(STATE).join("starts.ron").is_file());
}

#[test]
fn the_adviser_starts_the_kiosk_again_or_ends_it() {
    let display = Display::open("1920x1080");
    let empty = display.picture();
    let home = tempfile::tempdir().expect("a folder for the test");
    let settings = home.path().join("kiosk.ron");
    let pin = pas_a_pas::machine::PinHash::of("2580").expect("a PIN");
    fs::write(&settings, format!("(adviser_pin: \"{}\", renderer: \"canvas\")", pin.as_str())).expect("written");
    let mut command = Command::new(PROGRAM);
    command.args(["--kiosk", "--settings", settings.to_str().expect("plain")]).env("RUNTIME_DIRECTORY", home.path());
    let mut program = Program::start_as(&display, command, home);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    std::thread::sleep(Duration::from_secs(1));
    let attract = display.picture();
    let started = || fs::read_to_string(program.home.path().join(STATE).join("starts.ron")).unwrap_or_default();
    let first = started();
    enter(&display);
    // The four volumes stand above "Relancer la borne", which is third from the foot, at the right.
    let soft = |picture: &[u8]| colour(picture, 1420, 640).to_vec();
    let unchosen = soft(&display.picture());
    display.tap(1480, 660);
    std::thread::sleep(Duration::from_millis(500));
    let chosen = soft(&display.picture());
    assert_ne!(chosen, unchosen);
    display.tap(1600, 770);
    let until = Instant::now() + Duration::from_secs(20);
    while (started() == first || started().is_empty()) && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_ne!(started(), first, "another start: {}", program.log());
    assert!(program.is_running(), "the same process: {}", program.log());
    display.becomes(&attract).unwrap_or_else(|_| panic!("the first screen again: {}", program.log()));
    enter(&display);
    assert_eq!(soft(&display.picture()), chosen, "the volume that was chosen is still so");
    for _ in 0..2 {
        display.tap(1600, 870);
        std::thread::sleep(Duration::from_millis(300));
    }
    assert_eq!(program.child.wait().expect("it ends").code(), Some(86), "{}", program.log());
    assert!(program.home.path().join("left").is_file(), "for systemd, where a compositor keeps the exit code for itself");
}

/// The colour of a point of a full HD picture, whose last rows are those of the screen, four bytes a point.
fn colour(picture: &[u8], x: usize, y: usize) -> &[u8] {
    let at = picture.len() - 1920 * 1080 * 4 + (y * 1920 + x) * 4;
    picture.get(at..at + 3).expect("a point of the screen")
}

#[test]
fn the_service_opens_the_kiosk_in_cage() {
    let home = tempfile::tempdir().expect("a folder for the test");
    // In the place of cage: tells what it was called with.
    let cage = home.path().join("cage");
    fs::write(&cage, "#!/bin/sh\nprintf '%s|' \"$@\" \"$WLR_RENDERER\"\n").expect("written");
    fs::set_permissions(&cage, fs::Permissions::from_mode(0o755)).expect("set");
    let session = |renderer: Option<&str>| {
        let mut command = Command::new(PROGRAM);
        command.arg("session").env("PATH", home.path()).env("RUNTIME_DIRECTORY", home.path()).env_remove("WLR_RENDERER");
        command.envs(renderer.map(|renderer| ("WLR_RENDERER", renderer)));
        String::from_utf8(command.output().expect("the program runs").stdout).expect("text")
    };
    // Not once has the kiosk been on the screen: from the third time on the processor draws, whatever this machine has.
    let told: Vec<String> = (0..3).map(|_| session(None)).collect();
    assert_eq!(told[2], format!("--|{PROGRAM}|--kiosk|pixman|"));
    assert_eq!(session(Some("gles2")), format!("--|{PROGRAM}|--kiosk|gles2|"));
    assert!(home.path().join("openings").is_file());
    // Once it is, the openings are forgotten.
    let display = Display::open("1220x690");
    let empty = display.picture();
    let runtime = home.path().to_owned();
    let mut command = Command::new(PROGRAM);
    command.arg("--kiosk").env("RUNTIME_DIRECTORY", &runtime);
    let program = Program::start_as(&display, command, home);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    std::thread::sleep(Duration::from_secs(1));
    assert!(!runtime.join("openings").exists(), "{}", program.log());
}

/// Holds the corner, and types the PIN.
fn enter(display: &Display) {
    display.xdotool(&["search", "--sync", "--onlyvisible", "--class", "pas-a-pas", "windowfocus", "--sync"]);
    display.xdotool(&["mousemove", "1860", "60", "mousedown", "1", "sleep", "3.5", "mouseup", "1"]);
    std::thread::sleep(Duration::from_millis(500));
    display.xdotool(&["type", "--delay", "50", "2580"]);
    display.xdotool(&["key", "Return"]);
    std::thread::sleep(Duration::from_secs(3));
}

#[test]
fn whatever_stands_in_its_files_the_kiosk_opens() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let mut home = tempfile::tempdir().expect("a folder for the test");
    // Cut, emptied, noise, something else in their place.
    let noise: Vec<u8> = (0..4096_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for spoilt in [Some(&b""[..]), Some(&b"(starts: ["[..]), Some(&noise[..]), None] {
        let state = home.path().join(STATE);
        fs::create_dir_all(&state).expect("made");
        for name in ["starts.ron", "door.ron", "renderer.ron", "tally-2026-11.csv", "tally-2026-11.csv.old", "tally-undated.csv"] {
            let file = state.join(name);
            fs::remove_file(&file).ok();
            match spoilt {
                Some(bytes) => fs::write(&file, bytes).expect("written"),
                None => fs::create_dir_all(&file).expect("a folder where a file should be"),
            }
        }
        let settings = home.path().join("kiosk.ron");
        fs::write(&settings, spoilt.unwrap_or(&noise)).expect("written");
        let mut command = Command::new(PROGRAM);
        command.args(["--kiosk", "--settings", settings.to_str().expect("plain")]);
        let mut program = Program::start_as(&display, command, home);
        display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
        assert!(program.is_running() && !program.log().contains("panic"), "{}", program.log());
        home = program.stop();
        display.becomes(&empty).expect("the screen is empty again");
    }
}
