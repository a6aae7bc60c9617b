//! The program itself in a real window, on a screen that nobody sees: it opens, feels a touch, cannot be left by the keyboard,
//! survives a hundred taps, leaves no file behind but its counters, draws nothing at rest, and shows its picture again when it was covered. And
//! which window opens: the processor's or the graphics card's.

#![expect(clippy::cast_possible_truncation, reason = "points of a screen")]
#![expect(clippy::expect_used, reason = "a test that finds nothing where something must be has failed")]

#[path = "support/program.rs"]
mod program;

use pas_a_pas::machine::read_tallies;
use pas_a_pas::tally::{self, Count};
use pas_a_pas::ui::Stage;
use program::{Display, PROGRAM, Program, STATE, at_rest, stage};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn the_kiosk_opens_feels_touches_and_cannot_be_left() {
    let display = Display::open("1920x1080");
    let empty = display.picture();
    let mut program = Program::start(&display, &["--kiosk", "--renderer", "canvas"]);
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

    // Into a lesson, and a word typed that no file may hold afterwards.
    let mut same = stage();
    same.touch("Touchez ici pour commencer");
    for name in ["Mes courriels", "Essayer", "Répondre à un courriel", "Nolwenn", "Répondre", "Votre message"] {
        let at = same.touch(name).expect(name);
        display.tap(at.x as i32, at.y as i32);
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
    assert!(!log.contains("panic"), "{log}");
    let state = program.home.path().join(STATE);
    let until = Instant::now() + Duration::from_secs(20);
    while read_tallies(&state).0.is_empty() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(100));
    }
    let home = program.stop();
    search(home.path());
    // Killed in the middle of a visit, it has counted the lesson all the same.
    let (tally, damages) = read_tallies(&home.path().join(STATE));
    assert_eq!(damages, []);
    let is_ours =
        |count: &Count| count.event == tally::Event::Started && count.lesson.as_ref().is_some_and(|id| id.as_str() == "reply-mail");
    assert!(tally.rows().any(|(_, count, _)| is_ours(count)), "{}", tally.to_text());
    for entry in std::fs::read_dir(home.path().join(STATE)).expect("the state folder").flatten() {
        // When it started, in seconds since the machine was switched on, and the counters.
        let name = entry.file_name();
        assert!(name == "starts.ron" || name.to_string_lossy().starts_with("tally-"), "{entry:?}");
    }
    // The canvas has nothing else to keep, not even of the machine; the lock of a machine's one kiosk is empty.
    let mut left: Vec<_> = std::fs::read_dir(home.path()).expect("the home").flatten().map(|entry| entry.file_name()).collect();
    left.sort();
    assert_eq!(left, [".local", "pas-a-pas.lock", "stderr.log"]);
    assert_eq!(std::fs::read(home.path().join("pas-a-pas.lock")).expect("the lock"), b"");
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

/// How often a text lies in the memory of a process that may be written: as UTF-8, and letter by letter as fonts keep it.
fn found_in_memory(process: u32, text: &str) -> usize {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).expect("what Linux tells");
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).expect("the memory");
    let wide: Vec<u8> = text.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
    let forms = [text.as_bytes(), &wide];
    let mut found = 0;
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
        let Some((from, to)) = range.split_once('-').filter(|_| rights.starts_with("rw")) else { continue };
        let address = |text: &str| u64::from_str_radix(text, 16).expect("an address");
        let size = usize::try_from(address(to) - address(from)).expect("a size");
        let mut bytes = Vec::with_capacity(size);
        // Some pages, such as those of a graphics card, cannot be read.
        if memory.seek(SeekFrom::Start(address(from))).is_ok() && (&mut memory).take(size as u64).read_to_end(&mut bytes).is_ok() {
            found += forms.iter().map(|form| bytes.windows(form.len()).filter(|part| part == form).count()).sum::<usize>();
        }
    }
    found
}

#[test]
fn nothing_typed_is_left_in_the_memory_of_the_program_when_the_visit_is_over() {
    let display = Display::open("1920x1080");
    let (program, attract) = at_rest(&display);
    let process = program.child.id();
    display.xdotool(&["search", "--sync", "--onlyvisible", "--class", "pas-a-pas", "windowfocus", "--sync"]);
    let mut same = stage();
    let tap = |stage: &mut Stage, name: &str| {
        let at = stage
            .touch(name)
            .unwrap_or_else(|| panic!("no {name}: {:?} {:?}", stage.kiosk().visit().question(), stage.kiosk().visit().screen()));
        display.tap(at.x as i32, at.y as i32);
        std::thread::sleep(Duration::from_millis(500));
    };
    for visit in 0..3 {
        tap(&mut same, "Touchez ici pour commencer");
        for name in ["Mes courriels", "Essayer", "Répondre à un courriel", "Nolwenn", "Répondre", "Votre message"] {
            tap(&mut same, name);
        }
        display.xdotool(&["type", "--delay", "30", MARKER]);
        std::thread::sleep(Duration::from_millis(700));
        assert!(found_in_memory(process, MARKER) > 0, "what is looked for can be found while it is there");
        tap(&mut same, "J’ai fini");
        tap(&mut same, "Tout effacer et partir");
        display.becomes(&attract).unwrap_or_else(|_| panic!("visit {visit} does not end: {}", program.log()));
        assert_eq!(found_in_memory(process, MARKER), 0, "after visit {visit}");
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

/// A touch that stays alone is told after a moment in which nothing else happens: the window has to wake for it.
#[test]
fn two_taps_on_the_spoken_screen_do_what_one_told() {
    let display = Display::open("1920x1080");
    let (_program, attract) = at_rest(&display);
    for _ in 0..3 {
        display.xdotool(&["mousemove", "20", "1060", "mousedown", "1", "sleep", "0.1", "mouseup", "1", "sleep", "0.1"]);
    }
    display.changed_from(&attract).expect("a visit begins");
    // The sea of the first screen: the line under a word that is said does not come there.
    let sea = |picture: &[u8]| {
        let start = picture.len() - (1920 * 1080 - 400 * 1920 - 1300) * 4;
        picture.get(start..start + 4).map(<[u8]>::to_vec)
    };
    let start = ["mousemove", "400", "755", "mousedown", "1", "sleep", "0.1", "mouseup", "1", "sleep", "1.5"];
    display.xdotool(&start);
    assert_eq!(sea(&display.picture()), sea(&attract), "one tap tells, and does nothing");
    display.xdotool(&["mousedown", "1", "sleep", "0.1", "mouseup", "1", "sleep", "0.1", "mousedown", "1", "sleep", "0.1", "mouseup", "1"]);
    let until = Instant::now() + Duration::from_secs(10);
    while sea(&display.picture()) == sea(&attract) {
        assert!(Instant::now() < until, "two taps do what was told");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn at_rest_the_window_is_never_woken() {
    let display = Display::open("1920x1080");
    let (program, picture) = at_rest(&display);
    let before = program.turns();
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(program.turns(), before, "nobody did anything for five seconds");
    // The same count does see a touch.
    display.tap(500, 850);
    display.changed_from(&picture).expect("the touch is shown");
    assert!(program.turns().0 > before.0);
}

#[test]
fn a_window_that_was_covered_resized_or_hidden_shows_its_picture_again() {
    let display = Display::open("1920x1080");
    let (program, picture) = at_rest(&display);
    let same = |what: &str| display.becomes(&picture).unwrap_or_else(|_| panic!("another picture after it was {what}: {}", program.log()));

    let mut cover = Command::new("xlogo");
    cover.args(["-geometry", "700x500+300+200"]).env("DISPLAY", &display.name).stderr(Stdio::null());
    let mut cover = cover.spawn().expect("xlogo is missing: script/test installs it (Debian package x11-apps)");
    display.changed_from(&picture).expect("something covers the window");
    cover.kill().expect("it ends");
    cover.wait().expect("it has ended");
    same("covered");

    let window = |arguments: &[&str]| {
        let mut all = vec!["search", "--sync", "--class", "pas-a-pas"];
        all.extend(arguments);
        display.xdotool(&all);
    };
    window(&["windowsize", "1220", "690"]);
    display.changed_from(&picture).expect("the window is smaller");
    window(&["windowsize", "1", "1"]);
    window(&["windowsize", "1920", "1080"]);
    same("resized");

    window(&["windowunmap"]);
    display.changed_from(&picture).expect("the window is gone");
    window(&["windowmap"]);
    same("hidden");
}

#[test]
fn who_asks_for_the_graphics_card_gets_it_even_where_software_stands_in() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let program = Program::start(&display, &["--size", "1220x690", "--renderer", "gpu"]);
    let first = display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", program.log()));
    display.tap(300, 540);
    display.changed_from(&first).unwrap_or_else(|| panic!("the first touch does nothing: {}", program.log()));
    assert_eq!(program.arguments(), ["--size", "1220x690", "--renderer", "gpu"], "it has not started again");
    assert_eq!(program.note(), None);
}

#[test]
fn a_graphics_card_that_was_asked_for_and_does_not_open_is_told_in_words() {
    let display = Display::open("1220x690");
    let mut command = Command::new(PROGRAM);
    command.args(["--renderer", "gpu"]).env("LIBGL_DRIVERS_PATH", "/nowhere").env("GBM_BACKENDS_PATH", "/nowhere");
    let mut program = Program::start_as(&display, command, tempfile::tempdir().expect("a folder for the test"));
    assert_eq!(program.child.wait().expect("it ends").code(), Some(1));
    assert!(program.log().contains("--renderer canvas"), "{}", program.log());
}

/// The program on a machine that pretends to have a graphics card: in a namespace of its own, where `/sys/class` is another one.
/// `None` where such a thing is forbidden, as in some containers.
fn with_a_card(arguments: &[&str]) -> Option<Command> {
    const CARD: &str = "mount -t tmpfs none /sys/class && mkdir -p /sys/class/drm/renderD128/device && \
                        ln -s /sys/bus/pci/drivers/i915 /sys/class/drm/renderD128/device/driver && exec \"$@\"";
    let within = || {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", CARD, "sh"]).stderr(Stdio::null());
        command
    };
    within().arg("true").status().is_ok_and(|status| status.success()).then(|| {
        let mut command = within();
        command.arg(PROGRAM).args(arguments);
        command
    })
}

#[test]
fn a_card_that_is_none_leaves_a_note_and_the_canvas() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let arguments = ["--size", "1220x690", "--lang", "fr"];
    let Some(command) = with_a_card(&arguments) else { return };
    let first = Program::start_as(&display, command, tempfile::tempdir().expect("a folder for the test"));
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", first.log()));
    // The window that the card could not fill may have been there for a moment.
    let again = ["--size", "1220x690", "--lang", "fr", "--renderer", "canvas"];
    let until = Instant::now() + Duration::from_secs(20);
    while first.arguments() != again && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(first.arguments(), again, "{}", first.log());
    let note = first.note().expect("a note of the card");
    assert!(note.contains("Software") && note.contains("renderD128 i915"), "{note}");

    let home = first.stop();
    display.becomes(&empty).expect("the screen is empty again");
    let second = Program::start_as(&display, with_a_card(&arguments).expect("as before"), home);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no second frame: {}", second.log()));
    assert_eq!(second.arguments(), arguments, "straight to the canvas: {}", second.log());
    assert_eq!(second.note(), Some(note));
}

#[test]
fn the_service_manager_hears_of_the_kiosk_as_long_as_it_lives() {
    let display = Display::open("1220x690");
    let home = tempfile::tempdir().expect("a folder for the test");
    let path = home.path().join("notify");
    let socket = UnixDatagram::bind(&path).expect("a socket");
    socket.set_read_timeout(Some(Duration::from_secs(10))).expect("a patience");
    let mut command = Command::new(PROGRAM);
    // As under cage, the service's main process is another one.
    command.args(["--kiosk", "--renderer", "canvas"]).env("NOTIFY_SOCKET", &path).env("WATCHDOG_USEC", "1500000").env("WATCHDOG_PID", "1");
    let program = Program::start_as(&display, command, home);
    let heard = || {
        let mut bytes = [0; 256];
        let size = socket.recv(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(bytes.get(..size)?).trim().to_owned())
    };
    assert_eq!(heard().as_deref(), Some("READY=1"), "{}", program.log());
    // Nobody touches the screen.
    for _ in 0..5 {
        let asked = Instant::now();
        assert_eq!(heard().as_deref(), Some("WATCHDOG=1"), "{}", program.log());
        assert!(asked.elapsed() < Duration::from_secs(8), "systemd would have started it again");
    }
    // A program that hangs is silent.
    let pid = Pid::from_raw(i32::try_from(program.child.id()).expect("a number")).expect("a process");
    kill_process(pid, Signal::STOP).expect("it stops");
    std::thread::sleep(Duration::from_millis(300));
    socket.set_nonblocking(true).expect("no patience");
    while heard().is_some() {}
    socket.set_nonblocking(false).expect("patience again");
    socket.set_read_timeout(Some(Duration::from_secs(3))).expect("a patience");
    assert_eq!(heard(), None);
    kill_process(pid, Signal::CONT).expect("it goes on");
    assert_eq!(heard().as_deref(), Some("WATCHDOG=1"));
}

#[test]
fn a_machine_has_one_kiosk() {
    let display = Display::open("1220x690");
    let empty = display.picture();
    let first = Program::start(&display, &["--kiosk", "--renderer", "canvas"]);
    display.changed_from(&empty).unwrap_or_else(|| panic!("no first frame: {}", first.log()));
    let mut second = Command::new(PROGRAM);
    second.args(["--kiosk", "--renderer", "canvas"]).env("DISPLAY", &display.name).env("XDG_RUNTIME_DIR", first.home.path());
    let told = second.output().expect("the program runs");
    assert!(!told.status.success());
    assert!(String::from_utf8_lossy(&told.stderr).contains("déjà ouverte"), "{told:?}");
    // The kernel releases the lock of one that was killed.
    let home = first.stop();
    let before = display.picture();
    let mut command = Command::new(PROGRAM);
    command.args(["--kiosk", "--renderer", "canvas"]);
    let third = Program::start_as(&display, command, home);
    display.changed_from(&before).unwrap_or_else(|| panic!("no frame after a kill: {}", third.log()));
}
