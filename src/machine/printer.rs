//! Paper: a text goes to the system's print service through `lp`. Knows programs and pipes; must not know what a slip says.
//!
//! `lpstat` is asked first: `lp` takes a text for a printer that is switched off, and it would come out days later, before other eyes.
//! Whatever happens there is an answer within [`PATIENCE`]. Nothing is written to disk here; what the service keeps is its own.

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use std::io::{self, Read, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

/// After so long there is an answer.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// What of it is left for ending programs that do not end by themselves.
const ENDING: Duration = Duration::from_millis(300);
/// How often a program that works is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// So many bytes of what a program says are read; then its pipe is closed, which ends one that never stops.
const MOST_HEARD: u64 = 4 * 1024;
/// The print service takes no longer names.
const LONGEST_NAME: usize = 127;

/// A printer of the system's print service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    name: String,
    lp: PathBuf,
    lpstat: PathBuf,
    /// [`PATIENCE`], but in tests that would fail on a busy machine.
    patience: Duration,
}

/// Why there is no paper. The words are for the log; each ends with what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFault {
    #[error("this is no name of a printer: write it as `lpstat -e` lists it")]
    BadName,
    #[error("there is no program `lp`: install the print service's client")]
    NoProgram,
    #[error("the print service knows no such printer: `lpstat -e` lists those it knows")]
    UnknownPrinter,
    #[error("the printer is stopped: look at its paper, then `cupsenable` it")]
    Stopped,
    #[error("the printer takes no jobs: `cupsaccept` it")]
    Rejecting,
    #[error("there was no answer in time: look whether the print service runs")]
    TimedOut,
    /// The program closed its ears before the end of the text.
    #[error("`lp` did not read the whole text: try it by hand")]
    Unread,
    /// In the program's or the system's words.
    #[error("it failed, try `lp` by hand: {0}")]
    Failed(String),
}

impl PrintFault {
    /// Its name for `locales/`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadName => "bad-name",
            Self::NoProgram => "no-program",
            Self::UnknownPrinter => "unknown-printer",
            Self::Stopped => "stopped",
            Self::Rejecting => "rejecting",
            Self::TimedOut => "timed-out",
            Self::Unread => "unread",
            Self::Failed(_) => "failed",
        }
    }
}

impl Printer {
    /// The printer of this name, as the print service calls it.
    ///
    /// # Errors
    /// [`PrintFault::BadName`] where a program could take the name for something else.
    pub fn named(name: &str) -> Result<Self, PrintFault> {
        let is_odd = |c: char| c.is_control() || c.is_whitespace() || c == ',';
        if name.is_empty() || name.len() > LONGEST_NAME || name.starts_with('-') || name.contains(is_odd) {
            return Err(PrintFault::BadName);
        }
        Ok(Self { name: name.to_owned(), lp: "lp".into(), lpstat: "lpstat".into(), patience: PATIENCE })
    }

    /// The same, with the programs of one folder instead of those of `$PATH`.
    pub fn with_programs_of(self, folder: &Path) -> Self {
        Self { lp: folder.join("lp"), lpstat: folder.join("lpstat"), ..self }
    }

    /// Prints a text and waits for it, never longer than [`PATIENCE`].
    ///
    /// # Errors
    /// Why it is not printed.
    pub fn print(&self, text: &str) -> Result<(), PrintFault> {
        let PrintJob { answer, coming, until } = self.start(text);
        let left = until.saturating_duration_since(Instant::now());
        answer.unwrap_or_else(|| coming.recv_timeout(left).unwrap_or(Err(PrintFault::TimedOut)))
    }

    /// Begins to print a text, on a thread of its own.
    pub fn start(&self, text: &str) -> PrintJob {
        let until = Instant::now() + self.patience;
        let (printer, text) = (self.clone(), text.to_owned());
        let work = move || {
            let answer = printer.hand_over(&text, until.checked_sub(ENDING).unwrap_or(until));
            if let Err(fault) = &answer {
                tracing::warn!(printer = printer.name, %fault, "a slip was not printed");
            }
            answer
        };
        match aside("printer", work) {
            Ok(coming) => PrintJob { answer: None, coming, until },
            Err(error) => PrintJob { answer: Some(Err(PrintFault::Failed(error.to_string()))), coming: mpsc::channel().1, until },
        }
    }

    fn hand_over(&self, text: &str, until: Instant) -> Result<(), PrintFault> {
        self.look(until)?;
        let mut command = Command::new(&self.lp);
        // As plain text, whatever it looks like, and without a cover sheet.
        command.args(["-d", &self.name, "-o", "document-format=text/plain", "-o", "job-sheets=none", "--", "-"]);
        let said = run(&mut command, text, until)?;
        if said.is_success {
            return if said.is_read { Ok(()) } else { Err(PrintFault::Unread) };
        }
        if said.complaint.contains("does not exist") {
            return Err(PrintFault::UnknownPrinter);
        }
        if said.complaint.contains("not accepting") {
            return Err(PrintFault::Rejecting);
        }
        Err(PrintFault::Failed(said.complaint.trim().to_owned()))
    }

    /// Whether the printer is there and works, as far as `lpstat` knows. Never takes longer than [`PATIENCE`].
    ///
    /// # Errors
    /// What keeps it from printing.
    pub fn answers(&self) -> Result<(), PrintFault> {
        let until = Instant::now() + self.patience;
        self.ask(until.checked_sub(ENDING).unwrap_or(until))
    }

    /// Whether the printer is there and works. Where `lpstat` cannot tell, `lp` will.
    fn look(&self, until: Instant) -> Result<(), PrintFault> {
        match self.ask(until) {
            Err(PrintFault::NoProgram | PrintFault::Failed(_)) => Ok(()),
            told => told,
        }
    }

    fn ask(&self, until: Instant) -> Result<(), PrintFault> {
        let mut command = Command::new(&self.lpstat);
        command.args(["-l", "-a", &self.name, "-p", &self.name]);
        let said = run(&mut command, "", until)?;
        if !said.is_success && said.complaint.contains("Invalid destination") {
            return Err(PrintFault::UnknownPrinter);
        }
        state(&said.answer)
    }
}

/// What keeps a printer from printing what it has taken: its `printer-state-reasons` (RFC 8011, 5.4.12), without their severity.
const ALERTS: [&str; 11] = [
    "media-empty",
    "media-needed",
    "media-jam",
    "cover-open",
    "door-open",
    "input-tray-missing",
    "toner-empty",
    "marker-supply-empty",
    "offline",
    "shutdown",
    "connecting-to-device",
];

/// What `lpstat -l -a -p` tells. Indented lines are somebody's own words, but for the alerts.
fn state(told: &str) -> Result<(), PrintFault> {
    let alerts = told.lines().filter_map(|line| line.strip_prefix(['\t', ' '])?.trim_start().strip_prefix("Alerts:"));
    if alerts.flat_map(str::split_whitespace).any(|alert| ALERTS.iter().any(|wrong| alert.starts_with(wrong))) {
        return Err(PrintFault::Stopped);
    }
    for line in told.lines().filter(|line| !line.starts_with([' ', '\t'])) {
        match line.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["printer", _, "disabled", ..] => return Err(PrintFault::Stopped),
            [_, "not", "accepting", ..] | [_, "rejecting", ..] => return Err(PrintFault::Rejecting),
            _ => {}
        }
    }
    Ok(())
}

/// A text on its way to paper. Dropping it does not call it back.
#[derive(Debug)]
pub struct PrintJob {
    answer: Option<Result<(), PrintFault>>,
    coming: Receiver<Result<(), PrintFault>>,
    until: Instant,
}

impl PrintJob {
    /// What became of it, without waiting; none as long as nobody knows, which is no longer than [`PATIENCE`]. The answer stays the same.
    pub fn poll(&mut self) -> Option<Result<(), PrintFault>> {
        if self.answer.is_none() {
            self.answer = match self.coming.try_recv() {
                Ok(answer) => Some(answer),
                // Not even its thread answers: the system may be slow to start or to end a program.
                Err(TryRecvError::Empty) if Instant::now() < self.until => None,
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => Some(Err(PrintFault::TimedOut)),
            };
        }
        self.answer.clone()
    }
}

/// What a program that has ended said.
#[derive(Debug)]
struct Said {
    is_success: bool,
    /// Whether it took all of its input.
    is_read: bool,
    answer: String,
    complaint: String,
}

/// Runs a program to its end. One that takes too long or fails is ended with all it has started.
fn run(command: &mut Command, input: &str, until: Instant) -> Result<Said, PrintFault> {
    // In English, as its words are looked into.
    command.env("LC_ALL", "C.UTF-8").process_group(0);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PrintFault::NoProgram,
        _ => PrintFault::Failed(error.to_string()),
    })?;
    let mut running = Running { child, is_done: false };
    let failed = |error: io::Error| PrintFault::Failed(error.to_string());
    // Each pipe on a thread of its own: neither a program that does not read nor one that does not write holds anybody up.
    let (stdin, bytes) = (running.child.stdin.take(), input.as_bytes().to_vec());
    let written = aside("to a program", move || stdin.is_some_and(|mut stdin| stdin.write_all(&bytes).is_ok())).map_err(failed)?;
    let answer = heard(running.child.stdout.take()).map_err(failed)?;
    let complaint = heard(running.child.stderr.take()).map_err(failed)?;
    let is_success = running.ends_well(until)?;
    if !is_success {
        running.stop();
    }
    let left = || until.saturating_duration_since(Instant::now());
    let is_read = written.recv_timeout(left()).unwrap_or(false);
    // What a program has started may still hold its pipes: then its words are not waited for.
    let said = |from: Receiver<String>| from.recv_timeout(left()).unwrap_or_default();
    let said = Said { is_success, is_read, answer: said(answer), complaint: said(complaint) };
    running.is_done = is_success && is_read;
    Ok(said)
}

fn heard<R: Read + Send + 'static>(from: Option<R>) -> io::Result<Receiver<String>> {
    aside("from a program", move || {
        let mut bytes = Vec::new();
        if let Some(from) = from {
            from.take(MOST_HEARD).read_to_end(&mut bytes).ok();
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Does something on a thread of its own.
fn aside<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> io::Result<Receiver<T>> {
    let (done, coming) = mpsc::channel();
    // Nobody may listen any more.
    thread::Builder::new().name(name.to_owned()).spawn(move || done.send(work()).ok())?;
    Ok(coming)
}

/// A program and what it starts, in a group of their own.
#[derive(Debug)]
struct Running {
    child: Child,
    /// Whether it did what it was for: then what it leaves behind is its own affair.
    is_done: bool,
}

impl Running {
    /// Waits for its end, and tells whether it is content. It is not buried yet, so that its number stays that of its group.
    fn ends_well(&self, until: Instant) -> Result<bool, PrintFault> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        loop {
            match waitid(WaitId::Pid(Pid::from_child(&self.child)), options) {
                Ok(Some(status)) => return Ok(status.exit_status() == Some(0)),
                Ok(None) => {}
                Err(error) => return Err(PrintFault::Failed(error.to_string())),
            }
            if Instant::now() >= until {
                return Err(PrintFault::TimedOut);
            }
            thread::sleep(LOOK);
        }
    }

    fn stop(&self) {
        kill_process_group(Pid::from_child(&self.child), Signal::KILL).ok();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.is_done {
            self.stop();
        }
        self.child.wait().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const IDLE: &str = "echo \"$2 accepting requests since today\"; echo \"printer $4 is idle.  enabled since today\"";
    /// Far more than any answer may take, on a machine that is busy.
    const GENEROUS: Duration = Duration::from_secs(20);

    /// A folder with programs that play the print service. They are written by another process: a file that this one holds open
    /// for writing could not be run as long as some thread starts a program.
    fn service(programs: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, script) in programs {
            let mut writer = Command::new("sh");
            writer.args(["-c", "cat > \"$0\" && chmod 755 \"$0\""]).arg(folder.path().join(name)).stdin(Stdio::piped());
            let mut writer = writer.spawn().unwrap();
            let script = format!("#!/bin/sh\ncd '{}' || exit 9\n{script}\n", folder.path().display());
            writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
            assert!(writer.wait().unwrap().success());
        }
        folder
    }

    fn printer(folder: &tempfile::TempDir) -> Printer {
        Printer { patience: GENEROUS, ..hurried(folder) }
    }

    /// As patient as on a kiosk.
    fn hurried(folder: &tempfile::TempDir) -> Printer {
        Printer::named("Accueil").unwrap().with_programs_of(folder.path())
    }

    fn print_with(lpstat: &str, lp: &str) -> Result<(), PrintFault> {
        printer(&service(&[("lpstat", lpstat), ("lp", lp)])).print("Bonjour\n")
    }

    #[test]
    fn a_text_reaches_the_printer_whole() {
        let folder = service(&[("lpstat", IDLE), ("lp", "printf '%s\\n' \"$@\" > arguments; cat > paper; echo 'request id is Accueil-1'")]);
        assert_eq!(printer(&folder).print("À l’accueil $(reboot) `x`\n"), Ok(()));
        let arguments = fs::read_to_string(folder.path().join("arguments")).unwrap();
        assert_eq!(arguments, "-d\nAccueil\n-o\ndocument-format=text/plain\n-o\njob-sheets=none\n--\n-\n");
        assert_eq!(fs::read_to_string(folder.path().join("paper")).unwrap(), "À l’accueil $(reboot) `x`\n");
    }

    #[test]
    fn a_program_may_read_slowly() {
        let folder = service(&[("lpstat", IDLE), ("lp", "sleep 0.3; head -c 70000 > paper; sleep 0.3; cat >> paper")]);
        let text = "é".repeat(70_000);
        assert_eq!(printer(&folder).print(&text), Ok(()));
        assert!(fs::read_to_string(folder.path().join("paper")).unwrap() == text);
    }

    #[test]
    fn names_that_programs_would_misread_are_refused() {
        for name in ["", "-o", "-", "a b", "a\nb", "a\0b", "a\u{a0}b", "a,b", "\u{7f}"] {
            assert_eq!(Printer::named(name), Err(PrintFault::BadName), "{name:?}");
        }
        assert_eq!(Printer::named(&"a".repeat(128)), Err(PrintFault::BadName));
        assert!(Printer::named("Imprimante_de_l’accueil-2").is_ok());
    }

    #[test]
    fn a_missing_service_is_told() {
        assert_eq!(printer(&service(&[])).print("a"), Err(PrintFault::NoProgram));
        assert_eq!(printer(&service(&[("lpstat", IDLE)])).print("a"), Err(PrintFault::NoProgram));
        // Without lpstat, lp alone has to do.
        assert_eq!(printer(&service(&[("lp", "cat > paper")])).print("a"), Ok(()));
    }

    #[test]
    fn a_printer_that_cannot_print_is_told_before_anything_is_sent() {
        let stopped = "echo 'Accueil accepting requests'; echo 'printer Accueil disabled since Thu -'; printf '\\tPaused\\n'";
        let rejecting = "echo 'Accueil not accepting requests since Thu -'; printf '\\tFull\\n'; echo 'printer Accueil is idle.'";
        let unknown = "echo 'lpstat: Invalid destination name in list \"Accueil\".' >&2; exit 1";
        let out_of_paper =
            "echo 'printer Accueil is idle.  enabled since Thu'; printf '\\tDescription: x\\n\\tAlerts: none media-empty-error\\n'";
        for (lpstat, fault) in [
            (stopped, PrintFault::Stopped),
            (out_of_paper, PrintFault::Stopped),
            (rejecting, PrintFault::Rejecting),
            ("echo 'Accueil rejecting requests'", PrintFault::Rejecting),
            (unknown, PrintFault::UnknownPrinter),
        ] {
            let folder = service(&[("lpstat", lpstat), ("lp", "cat > paper")]);
            assert_eq!(printer(&folder).print("a"), Err(fault), "{lpstat}");
            assert!(!folder.path().join("paper").exists());
        }
    }

    #[test]
    fn words_that_only_look_like_a_fault_are_none() {
        for lpstat in [
            "echo 'printer Accueil is idle.  enabled since Thu'; printf '\\tprinter Accueil disabled\\n'",
            "echo 'printer Accueil is idle.  enabled since Thu'; printf '\\tDescription: Alerts: offline\\n\\tAlerts: none\\n'",
            "echo 'printer Accueil is idle.  enabled since Thu'; printf '\\tAlerts: toner-low-warning\\n'",
            "echo 'disabled accepting requests since Thu'; echo 'printer disabled is idle.'",
            "echo 'lpstat: Transport endpoint is not connected' >&2; exit 1",
            "",
        ] {
            assert_eq!(print_with(lpstat, "cat > paper"), Ok(()), "{lpstat}");
        }
    }

    #[test]
    fn what_lp_says_is_told() {
        let unknown = "cat > paper; echo 'lp: The printer or class does not exist.' >&2; exit 1";
        assert_eq!(print_with(IDLE, unknown), Err(PrintFault::UnknownPrinter));
        assert_eq!(print_with(IDLE, "echo 'lp: Destination \"a\" is not accepting jobs.' >&2; exit 1"), Err(PrintFault::Rejecting));
        let words = PrintFault::Failed("lp: Plus de place.".to_owned());
        assert_eq!(print_with(IDLE, "cat > paper; echo 'lp: Plus de place.' >&2; exit 1"), Err(words));
        assert_eq!(print_with(IDLE, "kill -9 $$"), Err(PrintFault::Failed(String::new())));
        assert!(matches!(print_with(IDLE, "exit 1 < nowhere"), Err(PrintFault::Failed(_))));
    }

    /// Whether a process of this number runs: one that waits to be buried does not.
    fn runs(pid: &str) -> bool {
        fs::read_to_string(format!("/proc/{}/stat", pid.trim())).is_ok_and(|stat| !stat.contains(") Z ") && !stat.contains(") X "))
    }

    #[test]
    fn a_program_that_hangs_is_ended_with_its_children() {
        let hanging = "sleep 600 & echo $! > child; echo $$ > parent; wait";
        for programs in [[("lpstat", IDLE), ("lp", hanging)], [("lpstat", hanging), ("lp", "cat > paper")]] {
            let folder = service(&programs);
            let started = Instant::now();
            assert_eq!(hurried(&folder).print("a"), Err(PrintFault::TimedOut));
            for who in ["child", "parent"] {
                let pid = fs::read_to_string(folder.path().join(who)).unwrap();
                while runs(&pid) {
                    assert!(started.elapsed() < GENEROUS, "{who} still runs");
                    thread::sleep(LOOK);
                }
            }
            assert!(started.elapsed() < GENEROUS);
        }
    }

    #[test]
    fn a_child_that_holds_the_pipes_changes_no_answer() {
        let failing = "cat > paper; echo 'lp: Non.' >&2; sleep 60 & exit 1";
        assert_eq!(print_with(IDLE, failing), Err(PrintFault::Failed("lp: Non.".to_owned())));
        let started = Instant::now();
        assert_eq!(hurried(&service(&[("lpstat", IDLE), ("lp", "cat > paper; sleep 5 & exit 0")])).print("a"), Ok(()));
        assert!(started.elapsed() < GENEROUS);
    }

    #[test]
    fn a_program_that_does_not_read_is_no_success() {
        let text = "a".repeat(1_000_000);
        for lp in ["exec 0<&-; sleep 0.2; exit 0", "exit 0"] {
            assert_eq!(printer(&service(&[("lpstat", IDLE), ("lp", lp)])).print(&text), Err(PrintFault::Unread), "{lp}");
        }
    }

    #[test]
    fn a_program_that_never_stops_talking_is_ended() {
        assert_eq!(print_with("yes", "cat > paper"), Ok(()), "lpstat is no use, and lp may still work");
        let Err(PrintFault::Failed(words)) = print_with(IDLE, "cat > paper; yes >&2; exit 1") else { panic!("that is a failure") };
        assert!(words.starts_with("y\ny") && words.len() <= 4096, "{}", words.len());
    }

    /// Asks until there is an answer.
    fn answer(job: &mut PrintJob) -> Result<(), PrintFault> {
        let started = Instant::now();
        loop {
            if let Some(answer) = job.poll() {
                return answer;
            }
            assert!(started.elapsed() < GENEROUS);
            thread::sleep(LOOK);
        }
    }

    #[test]
    fn a_job_is_asked_without_waiting() {
        let folder = service(&[("lpstat", IDLE), ("lp", "while [ ! -e go ]; do sleep 0.05; done; cat > paper")]);
        let mut job = printer(&folder).start("a");
        assert_eq!(job.poll(), None);
        fs::write(folder.path().join("go"), "").unwrap();
        assert_eq!(answer(&mut job), Ok(()));
        assert_eq!(job.poll(), Some(Ok(())), "the answer stays");
        let hanging = service(&[("lpstat", IDLE), ("lp", "sleep 600")]);
        assert_eq!(answer(&mut hurried(&hanging).start("a")), Err(PrintFault::TimedOut));
    }

    #[test]
    fn a_thread_that_does_not_answer_is_not_waited_for() {
        let (kept, coming) = mpsc::channel();
        let mut job = PrintJob { answer: None, coming, until: Instant::now() };
        assert_eq!(job.poll(), Some(Err(PrintFault::TimedOut)));
        kept.send(Ok(())).unwrap();
        assert_eq!(job.poll(), Some(Err(PrintFault::TimedOut)), "the answer stays");
    }
}
