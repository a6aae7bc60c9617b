//! Measures a program on an X screen from outside: when its first picture is there, how long a tap takes until pixels change, what
//! processor time and memory it takes. `script/measure` runs it. Prints one row of a table.
//!
//! `measure NAME TAPS PROGRAM [ARGUMENT…]`: with taps, the program is the kiosk, and a key of its on-screen keyboard is tapped.

use pas_a_pas::content::{Files, read};
use pas_a_pas::ui::{Setup, Stage};
use pas_a_pas::visit::Rules;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, ImageFormat, MOTION_NOTIFY_EVENT, Window};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What is touched from the attract screen to a field with its keyboard open.
const TO_THE_KEYBOARD: [&str; 7] =
    ["Touchez ici pour commencer", "Mes courriels", "Essayer", "Répondre à un courriel", "Nolwenn", "Répondre", "Votre message"];
/// The capital that begins the phrase, then a letter and the key that takes it away again, touched in turn.
const CAPITAL: &str = "B";
const KEYS: [&str; 2] = ["o", "Effacer"];
/// A picture is at rest when this long nothing was painted.
const QUIET: Duration = Duration::from_millis(120);

type Point = (i16, i16);

/// Where all this is on the kiosk's screen.
struct Places {
    to_the_keyboard: Vec<Point>,
    keys: Vec<Point>,
    /// Where the letters appear, under a greeting that may be there already: x, y, width, height.
    field: (i16, i16, u16, u16),
}

impl Places {
    /// As a kiosk without a window shows them.
    fn find() -> Result<Self> {
        let (content, _) = read(&Files::built_in());
        let mut stage = Stage::new(content, Rules::default(), Setup::default(), [1920, 1080]);
        let mut touch = |name: &str| -> Result<Point> { Ok(point(stage.touch(name).ok_or_else(|| format!("no “{name}”"))?)) };
        let mut to_the_keyboard = TO_THE_KEYBOARD.into_iter().map(&mut touch).collect::<Result<Vec<_>>>()?;
        to_the_keyboard.push(touch(CAPITAL)?);
        let keys = KEYS.into_iter().map(&mut touch).collect::<Result<Vec<_>>>()?;
        let field = stage.find("Votre message").ok_or("no field")?;
        let (x, y) = point(field.min);
        Ok(Self { to_the_keyboard, keys, field: (x, y, 300, 104) })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
fn point(pos: egui::Pos2) -> Point {
    (pos.x as i16, pos.y as i16)
}

struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    fn open() -> Result<Self> {
        let (connection, number) = x11rb::connect(None)?;
        let root = connection.setup().roots.get(number).ok_or("no screen")?.root;
        connection.damage_query_version(1, 1)?.reply()?;
        connection.xtest_get_version(2, 2)?.reply()?;
        connection.damage_create(connection.generate_id()?, root, ReportLevel::RAW_RECTANGLES)?.check()?;
        Ok(Self { connection, root })
    }

    fn pixels(&self, (x, y, width, height): (i16, i16, u16, u16)) -> Result<Vec<u8>> {
        Ok(self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0)?.reply()?.data)
    }

    fn input(&self, kind: u8, detail: u8, (x, y): Point) -> Result<()> {
        self.connection.xtest_fake_input(kind, detail, 0, self.root, x, y, 0)?;
        Ok(self.connection.flush()?)
    }

    /// Comes back when these pixels are others than before.
    fn changed(&self, place: (i16, i16, u16, u16), before: &[u8]) -> Result<Instant> {
        loop {
            // Each painting of the screen is told as an event.
            self.connection.wait_for_event()?;
            while self.connection.poll_for_event()?.is_some() {}
            if self.pixels(place)? != before {
                return Ok(Instant::now());
            }
        }
    }

    fn rest(&self) -> Result<()> {
        let mut since = Instant::now();
        while since.elapsed() < QUIET {
            std::thread::sleep(Duration::from_millis(5));
            while self.connection.poll_for_event()?.is_some() {
                since = Instant::now();
            }
        }
        Ok(())
    }

    fn press(&self, at: Point) -> Result<()> {
        self.input(MOTION_NOTIFY_EVENT, 0, at)?;
        self.input(BUTTON_PRESS_EVENT, 1, at)?;
        self.rest()
    }

    fn release(&self, at: Point) -> Result<()> {
        self.input(BUTTON_RELEASE_EVENT, 1, at)
    }
}

/// Processor time of all threads so far.
fn processor(child: &Child) -> Result<Duration> {
    let mut total = Duration::ZERO;
    for task in std::fs::read_dir(format!("/proc/{}/task", child.id()))? {
        let text = std::fs::read_to_string(task?.path().join("schedstat")).unwrap_or_default();
        total += Duration::from_nanos(text.split(' ').next().unwrap_or_default().parse().unwrap_or_default());
    }
    Ok(total)
}

/// In kilobytes.
fn proportional_set(child: &Child) -> Result<u32> {
    let text = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", child.id()))?;
    let line = text.lines().find(|line| line.starts_with("Pss:")).ok_or("no Pss")?;
    Ok(line.split_whitespace().nth(1).ok_or("no figure")?.parse()?)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Median, 95th percentile, and processor time a tap.
fn taps(screen: &Screen, child: &Child, count: u32) -> Result<String> {
    let places = Places::find()?;
    for at in places.to_the_keyboard {
        screen.press(at)?;
        screen.release(at)?;
        screen.rest()?;
    }
    let mut times = Vec::new();
    let before_all = processor(child)?;
    for key in places.keys.into_iter().cycle().take(count.try_into()?) {
        screen.press(key)?;
        let before = screen.pixels(places.field)?;
        let released = Instant::now();
        screen.release(key)?;
        times.push(screen.changed(places.field, &before)?.duration_since(released));
        screen.rest()?;
    }
    let each = processor(child)?.saturating_sub(before_all) / count;
    times.sort();
    let part = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    Ok(format!("{:.1} ms | {:.1} ms | {:.1} ms", ms(part(50)), ms(part(95)), ms(each)))
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().ok_or("NAME TAPS PROGRAM")?;
    let count = arguments.next().ok_or("NAME TAPS PROGRAM")?.parse()?;
    let program = arguments.next().ok_or("NAME TAPS PROGRAM")?;
    let screen = Screen::open()?;
    let middle = (960, 540, 16, 16);
    let empty = screen.pixels(middle)?;
    let started = Instant::now();
    let mut child = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let shown = screen.changed(middle, &empty)?.duration_since(started);
    std::thread::sleep(Duration::from_secs(2));
    let before = processor(&child)?;
    std::thread::sleep(Duration::from_secs(10));
    let rest = processor(&child)?.saturating_sub(before).as_secs_f64() * 10.0;
    let tapped = if count == 0 { "– | – | –".to_owned() } else { taps(&screen, &child, count)? };
    let memory = f64::from(proportional_set(&child)?) / 1000.0;
    child.kill()?;
    child.wait()?;
    #[expect(clippy::print_stdout, reason = "what this program is for")]
    {
        println!("| {name} | {:.0} ms | {tapped} | {memory:.1} MB | {rest:.2} % |", ms(shown));
    }
    Ok(())
}
