//! Keeps the anonymous counters in the state folder: a file a month, and one for what was counted while the clock was wrong.
//!
//! Knows files and a thread of its own; must not know what was counted, and for whom.

use super::StateFolder;
use super::durable::{self, Keep, PREVIOUS, Step, beside};
use crate::tally::{Count, Fault, Reading, Tally};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// So long after a count it is written, with all that were counted meanwhile: no more is lost when the current fails.
const DELAY: Duration = Duration::from_secs(5);
/// So long after a writing that failed comes the next.
const RETRY: Duration = Duration::from_secs(30);

/// Takes counts and sees to it that they are kept. Dropping it writes what is left.
#[derive(Debug)]
pub struct Ledger {
    counts: Option<Sender<(Option<Date>, Count)>>,
    thread: Option<JoinHandle<()>>,
}

impl Ledger {
    /// Nothing is read or written before something is counted.
    pub fn open(state: StateFolder) -> Self {
        let (counts, received) = channel();
        let thread = thread::Builder::new().name("ledger".to_owned()).spawn(move || keep(&received, &mut Book::new(state)));
        let thread = thread.map_err(|error| tracing::warn!(%error, "nothing is counted: there is no thread for it")).ok();
        Self { counts: Some(counts), thread }
    }

    /// Counts one more of this on this day; none where the clock is wrong.
    pub fn count(&self, day: Option<Date>, count: Count) {
        // Where the thread is missing, that has been said.
        self.counts.as_ref().and_then(|counts| counts.send((day, count)).ok());
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        self.counts = None;
        self.thread.take().and_then(|thread| thread.join().ok());
    }
}

/// The thread's work, until nobody counts any more.
fn keep(counts: &Receiver<(Option<Date>, Count)>, book: &mut Book) {
    let mut due: Option<Instant> = None;
    let mut has_failed = false;
    loop {
        let received = match due {
            Some(due) => counts.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => counts.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        if let Ok((day, count)) = received {
            book.add(day, count);
            due.get_or_insert_with(|| Instant::now() + DELAY);
            continue;
        }
        let saved = book.save(&mut |_| Ok(()));
        due = saved.is_err().then(|| Instant::now() + RETRY);
        match saved {
            Ok(()) => has_failed = false,
            Err(error) if !has_failed => {
                has_failed = true;
                tracing::warn!(%error, "the counters cannot be written, the kiosk tries again: look at the state folder and its disk");
            }
            Err(_) => {}
        }
        if received == Err(RecvTimeoutError::Disconnected) {
            return;
        }
    }
}

/// What was counted and is not yet on the disk, file by file.
#[derive(Debug)]
struct Book {
    state: StateFolder,
    pending: BTreeMap<String, Pending>,
}

#[derive(Debug, Default)]
struct Pending {
    added: Tally,
    /// What a writing that failed was to add, and what the file then was to hold: it may have come to be all the same.
    tried: Option<(Tally, Tally)>,
}

impl Book {
    fn new(state: StateFolder) -> Self {
        Self { state, pending: BTreeMap::new() }
    }

    fn add(&mut self, day: Option<Date>, count: Count) {
        self.pending.entry(file_name(day)).or_default().added.add(day, count);
    }

    /// Writes whatever is not written. A file that fails does not keep the others from it.
    fn save(&mut self, before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
        let Some(folder) = self.state.path() else { return Err(io::ErrorKind::NotFound.into()) };
        let mut failed = Ok(());
        self.pending.retain(|name, pending| match pending.save(&folder.join(name), before) {
            Ok(()) => false,
            Err(error) => {
                failed = Err(error);
                true
            }
        });
        failed
    }
}

impl Pending {
    fn save(&mut self, path: &Path, before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
        // Read anew each time: somebody may have put an old file back, or taken it away.
        let found = find(path)?;
        if let Some((part, whole)) = self.tried.take()
            && found.tally != whole
        {
            self.added.merge(&part);
        }
        let added = std::mem::take(&mut self.added);
        let mut whole = found.tally.clone();
        whole.merge(&added);
        let text = whole.to_text();
        self.tried = Some((added, whole));
        // A damaged file is no copy to keep in the place of a good one.
        let keep = if found.damage.is_none() { Keep::Previous } else { Keep::Nothing };
        if let Some(damage) = found.damage {
            tracing::warn!(file = %damage.file.display(), "this file of the counters was damaged: it is written anew from what could be read");
        }
        durable::write(path, text.as_bytes(), keep, before)?;
        self.tried = None;
        Ok(())
    }
}

const BEGINNING: &str = "tally-";
const ENDING: &str = ".csv";

/// The file for a day's counts: a month's, so that a cut can never cost a year.
fn file_name(day: Option<Date>) -> String {
    let month = day.map_or_else(|| "undated".to_owned(), |day| format!("{:04}-{:02}", day.year(), day.month()));
    format!("{BEGINNING}{month}{ENDING}")
}

/// A file that was not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    pub file: PathBuf,
    pub cause: DamageCause,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DamageCause {
    /// It cannot be read at all; the cause in the system's words. Nothing of it counts.
    Unreadable(String),
    /// The copy before it counts in its place: what the last writing added is missing.
    Previous(Vec<Fault>),
    /// The rows that could be read count.
    Rows(Vec<Fault>),
}

/// What a file and the copy before it hold.
#[derive(Debug, Default)]
struct Found {
    tally: Tally,
    damage: Option<Damage>,
}

fn find(path: &Path) -> io::Result<Found> {
    let read = |path: &Path| match fs::read(path) {
        Ok(bytes) => Ok(Some(Reading::of(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    };
    let current = read(path)?;
    if let Some(reading) = current.as_ref().filter(|reading| reading.is_whole) {
        return Ok(Found { tally: reading.tally.clone(), damage: row_damage(path, reading) });
    }
    let previous = read(&beside(path, PREVIOUS))?;
    let damage = |cause| Some(Damage { file: path.to_owned(), cause });
    Ok(match (current, previous) {
        (None, None) => Found::default(),
        // A file system without links was cut between two names.
        (None, Some(previous)) if previous.is_whole => Found { tally: previous.tally, damage: None },
        (None, Some(previous)) => Found { tally: previous.tally, damage: damage(DamageCause::Rows(previous.faults)) },
        (Some(current), Some(previous)) if previous.is_whole => {
            Found { tally: previous.tally, damage: damage(DamageCause::Previous(current.faults)) }
        }
        (Some(mut current), previous) => {
            current.tally.recover(&previous.unwrap_or_default().tally);
            Found { tally: current.tally, damage: damage(DamageCause::Rows(current.faults)) }
        }
    })
}

/// A file that is whole may hold rows of a program that counts more.
fn row_damage(path: &Path, reading: &Reading) -> Option<Damage> {
    let cause = DamageCause::Rows(reading.faults.clone());
    (!reading.faults.is_empty()).then(|| Damage { file: path.to_owned(), cause })
}

/// Everything that was counted into this folder, and what of it could not be read. A folder that is not there holds nothing.
pub fn read_tallies(folder: &Path) -> (Tally, Vec<Damage>) {
    let mut tally = Tally::default();
    let mut damages = Vec::new();
    let unreadable = |file: PathBuf, error: &io::Error| Damage { file, cause: DamageCause::Unreadable(error.to_string()) };
    match files_of(folder) {
        Ok(files) => {
            for file in files {
                match find(&file) {
                    Ok(found) => {
                        tally.merge(&found.tally);
                        damages.extend(found.damage);
                    }
                    Err(error) => damages.push(unreadable(file, &error)),
                }
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => damages.push(unreadable(folder.to_owned(), &error)),
    }
    (tally, damages)
}

/// Whether there are counters in this folder, or it does not let anybody see whether there are.
pub fn holds_tallies(folder: &Path) -> bool {
    match files_of(folder) {
        Ok(files) => !files.is_empty(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

/// The files of the folder that there are, or of which there is the copy before.
fn files_of(folder: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_str().map(|name| name.strip_suffix(PREVIOUS).unwrap_or(name));
        if let Some(name) = name.filter(|name| name.starts_with(BEGINNING) && name.ends_with(ENDING)) {
            files.insert(folder.join(name));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Level;
    use crate::tally::{Cause, Event};
    use jiff::civil::date;

    fn started(lesson: &str) -> Count {
        Count { lesson: Some(lesson.into()), level: Some(Level::Try), event: Event::Started }
    }

    const DAY: Option<Date> = Some(date(2026, 11, 23));

    fn tally_of(counts: &[(Option<Date>, &str)]) -> Tally {
        let mut tally = Tally::default();
        for (day, lesson) in counts {
            tally.add(*day, started(lesson));
        }
        tally
    }

    fn saved(folder: &Path, counts: &[(Option<Date>, &str)]) {
        let mut book = Book::new(StateFolder::at(folder));
        for (day, lesson) in counts {
            book.add(*day, started(lesson));
        }
        book.save(&mut |_| Ok(())).unwrap();
    }

    #[test]
    fn a_month_has_a_file_and_what_has_no_day_one_of_its_own() {
        let place = tempfile::tempdir().unwrap();
        let counts = [(DAY, "a"), (DAY, "a"), (Some(date(2026, 12, 1)), "a"), (None, "b")];
        let ledger = Ledger::open(StateFolder::at(place.path()));
        for (day, lesson) in counts {
            ledger.count(day, started(lesson));
        }
        drop(ledger);
        let names = |folder: &Path| -> Vec<String> {
            let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!(names(place.path()), ["tally-2026-11.csv", "tally-2026-12.csv", "tally-undated.csv"]);
        assert_eq!(read_tallies(place.path()), (tally_of(&counts), Vec::new()));
        saved(place.path(), &[(DAY, "c")]);
        assert_eq!(read_tallies(place.path()).0, tally_of(&[&counts[..], &[(DAY, "c")]].concat()));
        assert_eq!(names(place.path()).len(), 4, "and the copy before");
        assert_eq!(read_tallies(&place.path().join("absent")), (Tally::default(), Vec::new()));
    }

    #[test]
    fn a_cut_at_any_step_of_a_writing_leaves_the_old_or_the_new_and_the_next_writing_counts_once() {
        // The first writing of a month, the second, and one after a file was damaged.
        for before in [&[][..], &["a"], &["a", "b"]] {
            for is_torn in [false, true] {
                for stop in 0.. {
                    let place = tempfile::tempdir().unwrap();
                    let path = place.path().join(file_name(DAY));
                    let mut counts = Vec::new();
                    for lesson in before {
                        saved(place.path(), &[(DAY, lesson)]);
                        counts.push((DAY, *lesson));
                    }
                    let old = tally_of(&counts);
                    let mut book = Book::new(StateFolder::at(place.path()));
                    book.add(DAY, started("a"));
                    counts.push((DAY, "a"));
                    let new = tally_of(&counts);
                    let mut left = stop;
                    let done = book.save(&mut |_| {
                        left -= 1;
                        if left < 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
                    });
                    // What was not synced may be on the disk in part.
                    let unfinished = beside(&path, ".new");
                    if is_torn && unfinished.exists() {
                        let bytes = fs::read(&unfinished).unwrap();
                        fs::write(&unfinished, &bytes[..bytes.len() / 2]).unwrap();
                    }
                    let (found, damages) = read_tallies(place.path());
                    assert!(found == old || found == new, "{stop}: {found:?}");
                    assert_eq!(damages, []);
                    // The kiosk goes on counting, and the disk works again.
                    book.add(DAY, started("c"));
                    counts.push((DAY, "c"));
                    book.save(&mut |_| Ok(())).unwrap();
                    assert_eq!(read_tallies(place.path()), (tally_of(&counts), Vec::new()), "{stop}");
                    if done.is_ok() {
                        assert!(stop >= 7);
                        break;
                    }
                }
            }
        }
    }

    #[test]
    fn damage_at_any_place_of_a_file_leaves_what_was_there_before_the_last_writing() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(file_name(DAY));
        saved(place.path(), &[(DAY, "a"), (DAY, "b")]);
        saved(place.path(), &[(DAY, "b")]);
        let [old, new] = [&[(DAY, "a"), (DAY, "b")][..], &[(DAY, "a"), (DAY, "b"), (DAY, "b")]].map(tally_of);
        let bytes = fs::read(&path).unwrap();
        assert_eq!(read_tallies(place.path()), (new, Vec::new()));
        for at in 0..bytes.len() {
            let mut zeroed = bytes.clone();
            zeroed[at..].fill(0);
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            for damaged in [&bytes[..at], &zeroed, &flipped] {
                fs::write(&path, damaged).unwrap();
                let (found, damages) = read_tallies(place.path());
                assert_eq!(found, old, "{at}");
                let [Damage { file, cause: DamageCause::Previous(faults) }] = damages.as_slice() else { panic!("{damages:?}") };
                assert!(*file == path && !faults.is_empty());
            }
        }
        // The next writing goes on from there, and keeps the good copy.
        saved(place.path(), &[(DAY, "c")]);
        assert_eq!(read_tallies(place.path()), (tally_of(&[(DAY, "a"), (DAY, "b"), (DAY, "c")]), Vec::new()));
        assert_eq!(Reading::of(&fs::read(beside(&path, PREVIOUS)).unwrap()).tally, old);
    }

    #[test]
    fn where_both_copies_are_damaged_the_rows_that_can_be_read_count() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(file_name(DAY));
        saved(place.path(), &[(DAY, "a"), (DAY, "b"), (DAY, "b")]);
        saved(place.path(), &[(DAY, "a"), (DAY, "c")]);
        for (path, row) in [(path.clone(), ",b,"), (beside(&path, PREVIOUS), ",a,")] {
            let text = fs::read_to_string(&path).unwrap();
            let lines: String =
                text.lines().map(|line| if line.contains(row) { "?,?\n".to_owned() } else { format!("{line}\n") }).collect();
            fs::write(&path, lines).unwrap();
        }
        let (found, damages) = read_tallies(place.path());
        assert_eq!(found, tally_of(&[(DAY, "a"), (DAY, "a"), (DAY, "b"), (DAY, "b"), (DAY, "c")]));
        let [Damage { cause: DamageCause::Rows(faults), .. }] = damages.as_slice() else { panic!("{damages:?}") };
        assert!(faults.contains(&Fault { line: 4, cause: Cause::Cells(2) }), "{faults:?}");
        // With the file gone, its copy stands in.
        fs::remove_file(&path).unwrap();
        assert_eq!(read_tallies(place.path()).0, tally_of(&[(DAY, "b"), (DAY, "b")]));
    }

    #[test]
    fn a_folder_that_cannot_be_written_loses_nothing_once_it_can() {
        let place = tempfile::tempdir().unwrap();
        // Somebody has put a file where the folder belongs.
        let folder = place.path().join("state");
        fs::write(&folder, "").unwrap();
        let mut book = Book::new(StateFolder::at(&folder));
        for _ in 0..3 {
            book.add(DAY, started("a"));
            assert!(book.save(&mut |_| Ok(())).is_err());
        }
        fs::remove_file(&folder).unwrap();
        book.save(&mut |_| Ok(())).unwrap();
        assert_eq!(read_tallies(&folder).0, tally_of(&[(DAY, "a"), (DAY, "a"), (DAY, "a")]));
        // What cannot be read is not taken for nothing, and not written over.
        let path = folder.join(file_name(None));
        fs::create_dir(&path).unwrap();
        book.add(None, started("a"));
        assert!(book.save(&mut |_| Ok(())).is_err() && path.is_dir());
        let (_, damages) = read_tallies(&folder);
        assert!(matches!(damages.as_slice(), [Damage { cause: DamageCause::Unreadable(_), .. }]), "{damages:?}");
    }
}
