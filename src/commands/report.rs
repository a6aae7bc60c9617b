//! `report`: what the counters say of a time, for the library in words, for a spreadsheet as CSV. Nothing small is told.

use super::arguments::{Arguments, Report as Asked};
use super::{eprint, files, print, settings};
use crate::content::{self, Content, LessonId, StepId};
use crate::machine::{Damage, DamageCause, Settings, StateFolder, Today, holds_tallies, read_tallies};
use crate::tally::{About, Figure, Finest, Kind, Published, When, csv_row, publish};
use crate::text::Tr;
use crate::workshops::agenda::said;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where the installed kiosk keeps its state.
const SERVICE: &str = "/var/lib/pas-a-pas";
/// How many days before the last one are told, where nobody says.
const DAYS_BEFORE: i64 = 29;

/// Prints the figures of a time; on the error stream what could not be read.
pub fn run(arguments: &Arguments, asked: &Asked, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let to = asked.to.unwrap_or_else(|| Today::in_zone(&settings.time_zone).date());
    let from = asked.from.unwrap_or_else(|| to.saturating_sub(DAYS_BEFORE.days()));
    if from > to {
        eprint(&tr.report_backwards(from.to_string(), to.to_string()));
        return ExitCode::FAILURE;
    }
    if let Some(folder) = asked.state.as_deref().filter(|folder| !folder.is_dir()) {
        eprint(&tr.report_no_folder(folder.display().to_string()));
        return ExitCode::FAILURE;
    }
    let folder = asked.state.clone().unwrap_or_else(state_folder);
    let (tally, damages) = read_tallies(&folder);
    for damage in &damages {
        tell_damage(damage, tr);
    }
    if tally.is_empty() && !damages.is_empty() {
        // Nobody knows whether anything was counted.
        return ExitCode::FAILURE;
    }
    let folder = arguments.content.as_deref().or(settings.content.as_deref());
    let (content, _) = content::read(&files(folder));
    let report = Report { content: &content, tr, least: settings.small_cells, period: (from, to) };
    let (dated, undated) = (tally.within(from, to), tally.undated());
    if asked.is_csv {
        let mut all = dated;
        all.merge(&undated);
        report.print_csv(&report.publish(&all, Finest::Day));
    } else if dated.is_empty() && undated.is_empty() {
        print(&tr.report_nothing(report.period_in_words()));
    } else {
        let [dated, undated] = [dated, undated].map(|tally| report.publish(&tally, Finest::Lesson));
        report.print_words(&dated, &undated);
    }
    ExitCode::SUCCESS
}

/// The figures of the last days in a few lines, the sum first: for the adviser's door.
pub fn in_short(content: &Content, settings: &Settings, tr: &Tr) -> Vec<String> {
    let to = Today::in_zone(&settings.time_zone).date();
    let report = Report { content, tr, least: settings.small_cells, period: (to.saturating_sub(DAYS_BEFORE.days()), to) };
    let (tally, _) = read_tallies(&state_folder());
    let dated = tally.within(report.period.0, to);
    if dated.is_empty() {
        return vec![tr.report_nothing(report.period_in_words())];
    }
    let figures = report.publish(&dated, Finest::Lesson).figures;
    let told = |about: Option<&About>| -> Vec<String> {
        let count = |kind: Kind| {
            let ours = figures.iter().filter(|figure| figure.kind == kind && about.is_none_or(|about| figure.about == *about));
            ours.map(|figure| figure.count).sum::<u64>()
        };
        let counted = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Helped).map(|kind| (kind, count(kind)));
        let number = if about.is_some() { "one" } else { "several" };
        let words = |(kind, count): (Kind, u64)| match kind {
            Kind::Left => tr.report_left_somewhere(number, count),
            _ => tr.report_count(kind.code(), number, count),
        };
        counted.filter(|(_, count)| *count > 0).map(words).collect()
    };
    let total = told(None);
    if total.is_empty() {
        return vec![tr.report_all_small().into_owned()];
    }
    let mut lines = vec![tr.report_line(report.period_in_words(), total.join(", "))];
    for theme in report.themes(&figures) {
        for (lesson, title) in report.lessons(&figures, &theme) {
            lines.push(tr.report_line(title, told(Some(&About::Lesson(lesson))).join(", ")));
        }
    }
    lines
}

/// Where the kiosk of this machine keeps its state.
pub fn state_folder() -> PathBuf {
    folder_of(StateFolder::find().path(), Path::new(SERVICE))
}

/// The state folder of the installed kiosk, where there is one, unless that of whoever runs this holds figures.
fn folder_of(own: Option<&Path>, service: &Path) -> PathBuf {
    match own {
        Some(own) if holds_tallies(own) || !service.is_dir() => own.to_owned(),
        _ => service.to_owned(),
    }
}

fn tell_damage(damage: &Damage, tr: &Tr) {
    let file = || damage.file.display().to_string();
    let (faults, stands_in) = match &damage.cause {
        DamageCause::Unreadable(cause) => (&[][..], tr.report_unreadable(file(), cause.as_str())),
        DamageCause::Previous(faults) => (faults.as_slice(), tr.report_previous(file())),
        DamageCause::Rows(faults) => (faults.as_slice(), tr.report_rows(file())),
    };
    for fault in faults {
        eprint(&format!("{}:{}: {}", file(), fault.line, tr.report_cause(fault.cause.code(), fault.cause.found())));
    }
    eprint(&stands_in);
}

/// What the figures are told with.
struct Report<'a> {
    content: &'a Content,
    tr: &'a Tr,
    /// The smallest figure that is told.
    least: u32,
    period: (Date, Date),
}

impl Report<'_> {
    /// By the theme under which the Coop de la médiation numérique counts a lesson.
    fn publish(&self, tally: &crate::tally::Tally, finest: Finest) -> Published {
        publish(tally, self.least, finest, |lesson| Some(self.theme_of(lesson).to_owned()))
    }

    fn theme_of(&self, lesson: &LessonId) -> &str {
        self.content.lessons.get(lesson).map_or("", |lesson| lesson.skills.coop.as_str())
    }

    fn period_in_words(&self) -> String {
        said::period(self.tr.lang(), self.period.0, self.period.1)
    }

    /// The title of a lesson, or its id where it is there no longer.
    fn title(&self, lesson: &LessonId) -> String {
        self.content.lesson_text(self.tr.lang(), lesson, "title").unwrap_or_else(|| lesson.to_string())
    }

    /// What a step asks for, or its id.
    fn step(&self, lesson: &LessonId, step: &str) -> String {
        let text = self.content.lesson_text(self.tr.lang(), lesson, StepId::from(step).as_str());
        text.unwrap_or_else(|| step.to_owned())
    }

    fn print_words(&self, dated: &Published, undated: &Published) {
        let tr = self.tr;
        print(&tr.report_period(self.period_in_words()));
        for (published, is_dated) in [(dated, true), (undated, false)] {
            if published.figures.is_empty() {
                continue;
            }
            if !is_dated {
                print("");
                print(&tr.report_undated());
            }
            self.print_figures(&published.figures);
        }
        print("");
        if dated.figures.is_empty() && undated.figures.is_empty() {
            print(&tr.report_all_small());
        }
        if dated.leaves_out || undated.leaves_out {
            print(&tr.report_left_out(self.least));
        }
    }

    fn print_figures(&self, figures: &[Figure]) {
        let tr = self.tr;
        for theme in self.themes(figures) {
            print("");
            print(&tr.report_theme(tr.coop_theme(if theme.is_empty() { "none" } else { &theme })));
            for (lesson, title) in self.lessons(figures, &theme) {
                self.print_about(figures, &About::Lesson(lesson), &title);
            }
            self.print_about(figures, &About::Theme(theme), &tr.report_together());
        }
        if figures.iter().any(|figure| matches!(figure.about, About::NoLesson | About::All)) {
            print("");
        }
        self.print_about(figures, &About::NoLesson, &tr.report_no_lesson());
        self.print_about(figures, &About::All, &tr.report_all());
        // A sum of what stands above: it tells nothing that was not told.
        let total = |kind: Kind| figures.iter().filter(|figure| figure.kind == kind).map(|figure| figure.count).sum::<u64>();
        let totals = [Kind::Started, Kind::Finished].map(|kind| (kind, total(kind)));
        if totals.iter().all(|(_, count)| *count > 0) {
            print("");
            let totals = totals.map(|(kind, count)| tr.report_count(kind.code(), "several", count));
            print(&tr.report_line(tr.report_total(), totals.join(", ")));
        }
    }

    /// The themes that anything is told of, in the order of the catalogue's lessons; at the end what is in it no longer.
    fn themes(&self, figures: &[Figure]) -> Vec<String> {
        let lessons = self.content.themes().flat_map(|theme| self.content.lessons_of(theme));
        let known = lessons.map(|(_, lesson)| lesson.skills.coop.clone());
        let mut themes: Vec<String> = Vec::new();
        for theme in known.chain([String::new()]) {
            let is_told = |figure: &Figure| match &figure.about {
                About::Lesson(lesson) => self.theme_of(lesson) == theme,
                About::Theme(other) => *other == theme,
                About::NoLesson | About::All => false,
            };
            if !themes.contains(&theme) && figures.iter().any(is_told) {
                themes.push(theme);
            }
        }
        themes
    }

    /// The lessons of a theme that anything is told of, in the order of their titles.
    fn lessons(&self, figures: &[Figure], theme: &str) -> Vec<(LessonId, String)> {
        let mut lessons: Vec<(LessonId, String)> = figures
            .iter()
            .filter_map(|figure| if let About::Lesson(lesson) = &figure.about { Some(lesson) } else { None })
            .filter(|lesson| self.theme_of(lesson) == theme)
            .map(|lesson| (lesson.clone(), self.title(lesson)))
            .collect();
        lessons.sort_by(|(one, title), (other, other_title)| (title, one).cmp(&(other_title, other)));
        lessons.dedup();
        lessons
    }

    /// What is told of a lesson, or of several together.
    fn print_about(&self, figures: &[Figure], about: &About, name: &str) {
        let tr = self.tr;
        let figures: Vec<&Figure> = figures.iter().filter(|figure| figure.about == *about).collect();
        if figures.is_empty() {
            return;
        }
        let number = if matches!(about, About::Lesson(_)) { "one" } else { "several" };
        let of = |kinds: &[Kind]| -> Vec<String> {
            let figures = figures.iter().filter(|figure| kinds.contains(&figure.kind));
            figures.map(|figure| tr.report_count(figure.kind.code(), number, figure.count)).collect()
        };
        let done = of(&[Kind::Started, Kind::Finished]).join(", ");
        print(&format!("  {}", if done.is_empty() { name.to_owned() } else { tr.report_line(name, done) }));
        let left = figures.iter().filter(|figure| figure.kind == Kind::Left);
        for figure in left {
            let words = match (&figure.detail, about) {
                (Some(step), About::Lesson(lesson)) => tr.report_left(self.step(lesson, step), figure.count),
                _ => tr.report_left_somewhere(number, figure.count),
            };
            print(&format!("    {words}"));
        }
        let helped = figures.iter().filter(|figure| figure.kind == Kind::Helped);
        let rungs: Vec<String> = helped.map(|figure| tr.report_rung(figure.detail.as_deref().unwrap_or_default(), figure.count)).collect();
        if !rungs.is_empty() {
            print(&format!("    {}", tr.report_helped(rungs.join(", "))));
        }
        for kinds in [&[Kind::Stuck][..], &[Kind::Proposed, Kind::Taken]] {
            let words = of(kinds);
            if !words.is_empty() {
                print(&format!("    {}", words.join(", ")));
            }
        }
    }

    /// One row a figure. What is too small everywhere is one row without a figure.
    fn print_csv(&self, published: &Published) {
        let (from, to) = self.period;
        let whole = format!("{from}/{to}");
        let mut text = csv_row(&["day", "theme", "lesson", "title", "level", "event", "detail", "count"]);
        for figure in &published.figures {
            let when = match figure.when {
                When::Undated => String::new(),
                When::Day(day) => day.to_string(),
                When::Month(day) => day.strftime("%Y-%m").to_string(),
                When::Whole => whole.clone(),
            };
            let (theme, lesson, title) = match &figure.about {
                About::Lesson(lesson) => (self.theme_of(lesson), lesson.as_str(), self.title(lesson)),
                About::Theme(theme) => (theme.as_str(), "", String::new()),
                About::NoLesson => ("none", "", String::new()),
                About::All => ("all", "", String::new()),
            };
            let theme = if theme.is_empty() { "other" } else { theme };
            let level = figure.level.map_or("", content::Level::code);
            let detail = figure.detail.as_deref().unwrap_or_default();
            text += &csv_row(&[&when, theme, lesson, &title, level, figure.kind.code(), detail, &figure.count.to_string()]);
        }
        if published.leaves_out {
            text += &csv_row(&[&whole, "all", "", &self.tr.report_left_out(self.least), "", "left-out", "", ""]);
        }
        print(text.trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_installed_kiosks_figures_are_found_where_ones_own_folder_has_none() {
        let place = tempfile::tempdir().unwrap();
        let [own, service] = ["own", "service"].map(|name| place.path().join(name));
        let found = || folder_of(Some(&own), &service);
        assert_eq!(found(), own);
        std::fs::create_dir(&service).unwrap();
        assert_eq!(found(), service);
        std::fs::write(service.join("tally-2026-11.csv"), "").unwrap();
        assert_eq!(found(), service);
        assert_eq!(folder_of(None, &service), service);
        std::fs::create_dir(&own).unwrap();
        assert_eq!(found(), service);
        std::fs::write(own.join("tally-undated.csv.old"), "").unwrap();
        assert_eq!(found(), own);
    }
}
