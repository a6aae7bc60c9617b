//! What may be told of a tally: no figure so small that it is about somebody, and none that others give away.
//!
//! What is too small where it stands is added to what is coarser: the day to its month, the month to the whole time, the levels to the
//! lesson, the lesson to its theme, the theme to all. So each thing counted is in one figure at most, and no figure is a sum of others.
//!
//! What was begun is what was finished, and what was left: where one of the three is small, the other two would give it away. So how
//! lessons ended is told only where nothing that is left to reckon is small; the same goes for workshops proposed and taken.

use super::{Kind, Tally};
use crate::content::{LessonId, Level};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// When something was counted, as exactly as may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Day(Date),
    /// By its first day.
    Month(Date),
    /// Somewhere in all the time that was asked about.
    Whole,
    /// While the clock was wrong.
    Undated,
}

/// What it is about, as exactly as may be told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    Lesson(LessonId),
    /// Some lessons of a theme, together. Lessons that have none are those of "".
    Theme(String),
    /// No lesson led to it.
    NoLesson,
    /// Whatever is left, together.
    All,
}

/// A figure that may be told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure {
    pub when: When,
    pub about: About,
    /// None: of several levels.
    pub level: Option<Level>,
    pub kind: Kind,
    /// The step that was left, the rung that was read. None beside `Left`: of several steps.
    pub detail: Option<String>,
    pub count: u64,
}

/// How exact figures may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finest {
    /// By day and level.
    Day,
    /// By lesson, over the whole time.
    Lesson,
}

/// All that may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// In the order of time, then of lessons.
    pub figures: Vec<Figure>,
    /// Whether something is left that is too small even together.
    pub leaves_out: bool,
}

/// From the finest to the coarsest.
const STAGES: [Stage; 6] = [Stage::Day, Stage::Month, Stage::Whole, Stage::Lesson, Stage::Theme, Stage::All];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Day,
    Month,
    Whole,
    Lesson,
    Theme,
    All,
}

/// Where something was counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    day: Option<Date>,
    lesson: Option<LessonId>,
    theme: String,
    level: Option<Level>,
}

/// Where it is told.
type Key = (When, About, Option<Level>);

impl Spot {
    fn at(&self, stage: Stage) -> Key {
        let when = match (self.day, stage) {
            (None, _) => When::Undated,
            (Some(day), Stage::Day) => When::Day(day),
            (Some(day), Stage::Month) => When::Month(day.first_of_month()),
            (Some(_), _) => When::Whole,
        };
        let about = match (&self.lesson, stage) {
            (_, Stage::All) => About::All,
            (None, _) => About::NoLesson,
            (Some(_), Stage::Theme) => About::Theme(self.theme.clone()),
            (Some(lesson), _) => About::Lesson(lesson.clone()),
        };
        (when, about, self.level.filter(|_| stage < Stage::Lesson))
    }
}

/// A whole and its parts, which give each other away.
struct Family {
    whole: Kind,
    parts: &'static [Kind],
}

const FAMILIES: [Family; 2] =
    [Family { whole: Kind::Started, parts: &[Kind::Finished, Kind::Left] }, Family { whole: Kind::Proposed, parts: &[Kind::Taken] }];

/// What of a family was counted at one spot.
#[derive(Debug, Default)]
struct Unit {
    whole: u64,
    parts: BTreeMap<(Kind, Option<String>), u64>,
    has_told_whole: bool,
    has_told_parts: bool,
}

/// What may be told of a tally, where a figure from 1 to `least` - 1 is too small. `theme_of` is the theme that a lesson counts for.
pub fn publish(tally: &Tally, least: u32, finest: Finest, theme_of: impl Fn(&LessonId) -> Option<String>) -> Published {
    let least = u64::from(least.max(1));
    let stages = || STAGES.into_iter().filter(move |stage| finest == Finest::Day || *stage >= Stage::Lesson);
    let spot = |day, lesson: &Option<LessonId>, level| {
        let theme = lesson.as_ref().and_then(&theme_of).unwrap_or_default();
        Spot { day, lesson: lesson.clone(), theme, level }
    };
    let mut published = Published { figures: Vec::new(), leaves_out: false };
    for family in &FAMILIES {
        let mut units: BTreeMap<Spot, Unit> = BTreeMap::new();
        for (day, count, times) in tally.rows() {
            let kind = count.event.kind();
            if kind != family.whole && !family.parts.contains(&kind) {
                continue;
            }
            let unit = units.entry(spot(day, &count.lesson, count.level)).or_default();
            if kind == family.whole {
                unit.whole += u64::from(times);
            } else {
                *unit.parts.entry((kind, count.event.detail().map(str::to_owned))).or_default() += u64::from(times);
            }
        }
        for stage in stages() {
            tell_family(family, stage, least, &mut units, &mut published.figures);
        }
        let is_left = |unit: &Unit| unit.whole > 0 && !unit.has_told_whole || !unit.parts.is_empty() && !unit.has_told_parts;
        published.leaves_out |= units.values().any(is_left);
    }
    let is_in_family = |kind: Kind| FAMILIES.iter().any(|family| kind == family.whole || family.parts.contains(&kind));
    let alone = tally.rows().filter(|(_, count, _)| !is_in_family(count.event.kind()));
    let mut cells: Vec<(Spot, Kind, Option<String>, u64)> = alone
        .map(|(day, count, times)| {
            let detail = count.event.detail().map(str::to_owned);
            (spot(day, &count.lesson, count.level), count.event.kind(), detail, u64::from(times))
        })
        .collect();
    for stage in stages() {
        let mut sums: BTreeMap<(Key, Kind, Option<String>), u64> = BTreeMap::new();
        for (spot, kind, detail, times) in &cells {
            *sums.entry((spot.at(stage), *kind, detail.clone())).or_default() += times;
        }
        sums.retain(|_, sum| *sum >= least);
        cells.retain(|(spot, kind, detail, _)| !sums.contains_key(&(spot.at(stage), *kind, detail.clone())));
        published.figures.extend(sums.into_iter().map(|((key, kind, detail), count)| figure(key, kind, detail, count)));
    }
    published.leaves_out |= !cells.is_empty();
    published.figures.sort();
    published
}

fn figure((when, about, level): Key, kind: Kind, detail: Option<String>, count: u64) -> Figure {
    Figure { when, about, level, kind, detail, count }
}

/// Tells of a family what may be told at this stage. What was told is not told again, and still counts for what it would give away.
fn tell_family(family: &Family, stage: Stage, least: u64, units: &mut BTreeMap<Spot, Unit>, figures: &mut Vec<Figure>) {
    let keys: BTreeSet<Key> = units.keys().map(|spot| spot.at(stage)).collect();
    let mut by_key: BTreeMap<Key, Vec<&mut Unit>> = keys.into_iter().map(|key| (key, Vec::new())).collect();
    for (spot, unit) in units {
        by_key.entry(spot.at(stage)).or_default().push(unit);
    }
    for (key, mut units) in by_key {
        let whole: u64 = units.iter().filter(|unit| !unit.has_told_whole).map(|unit| unit.whole).sum();
        if whole >= least {
            for unit in &mut units {
                unit.has_told_whole = true;
            }
            figures.push(figure(key.clone(), family.whole, None, whole));
        }
        let mut parts: BTreeMap<(Kind, Option<String>), u64> = BTreeMap::new();
        for (part, times) in units.iter().filter(|unit| !unit.has_told_parts).flat_map(|unit| &unit.parts) {
            *parts.entry(part.clone()).or_default() += times;
        }
        let of_kind = |kind: Kind| -> u64 { parts.iter().filter(|((other, _), _)| *other == kind).map(|(_, times)| times).sum() };
        let told = || units.iter().filter(|unit| !unit.has_told_parts);
        let whole: u64 = told().map(|unit| unit.whole).sum();
        let is_whole_known = told().all(|unit| unit.whole == 0 || unit.has_told_whole);
        let rest = whole.abs_diff(parts.values().sum());
        let is_small = |count: u64| (1..least).contains(&count);
        if parts.is_empty() || !is_whole_known || is_small(rest) || family.parts.iter().any(|kind| is_small(of_kind(*kind))) {
            continue;
        }
        for kind in family.parts {
            let details = parts.iter().filter(|((other, _), _)| other == kind).map(|((_, detail), times)| (detail.clone(), *times));
            // Steps are told of one lesson; of several, nobody would know whose.
            let has_details = matches!(key.1, About::Lesson(_));
            let told = if has_details { split(details.collect(), least) } else { vec![(None, of_kind(*kind))] };
            figures
                .extend(told.into_iter().filter(|(_, times)| *times > 0).map(|(detail, times)| figure(key.clone(), *kind, detail, times)));
        }
        for unit in &mut units {
            unit.has_told_parts = true;
        }
    }
}

/// The details that may be told of a sum that is not small, and the others together.
fn split(mut details: Vec<(Option<String>, u64)>, least: u64) -> Vec<(Option<String>, u64)> {
    details.sort_by_key(|(detail, times)| (*times, detail.clone()));
    // The smallest go together until they are no longer small.
    let mut others = 0;
    let mut told = Vec::new();
    for (detail, times) in details {
        if times < least || (1..least).contains(&others) {
            others += times;
        } else {
            told.push((detail, times));
        }
    }
    if others > 0 {
        told.push((None, others));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::StepId;
    use crate::practice::Rung;
    use crate::tally::tests::tallies;
    use crate::tally::{Count, Event};
    use proptest::prelude::*;

    /// "23 a try started 6": day of November, lesson, level, event, how often. Themes are "t" of a and b, "u" of c.
    fn tally(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            let [day, lesson, level, event, times] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let event = match event.split_once(':') {
                Some(("left", step)) => Event::LeftAt(StepId::from(step)),
                Some(("helped", rung)) => Event::HelpedBy(Rung::from_code(rung).unwrap()),
                _ => match Kind::from_code(event).unwrap() {
                    Kind::Started => Event::Started,
                    Kind::Finished => Event::Finished,
                    Kind::Stuck => Event::Stuck,
                    Kind::Proposed => Event::Proposed,
                    Kind::Taken => Event::Taken,
                    Kind::Left | Kind::Helped => panic!("{line}"),
                },
            };
            let day = day.parse().ok().map(|day| jiff::civil::date(2026, 11, day));
            let lesson = (lesson != "-").then(|| LessonId::from(lesson));
            for _ in 0..times.parse().unwrap() {
                tally.add(day, Count { lesson: lesson.clone(), level: Level::from_code(level), event: event.clone() });
            }
        }
        tally
    }

    fn theme_of(lesson: &LessonId) -> Option<String> {
        match lesson.as_str() {
            "a" | "b" => Some("t".to_owned()),
            "c" => Some("u".to_owned()),
            _ => None,
        }
    }

    fn told(lines: &[&str], finest: Finest) -> (Vec<String>, bool) {
        let published = publish(&tally(lines), 5, finest, theme_of);
        let told = published.figures.into_iter().map(|figure| {
            let Figure { when, about, level, kind, detail, count } = figure;
            let when = match when {
                When::Day(day) => day.day().to_string(),
                When::Month(day) => format!("month {}", day.month()),
                When::Whole => "whole".to_owned(),
                When::Undated => "undated".to_owned(),
            };
            let about = match about {
                About::Lesson(lesson) => lesson.to_string(),
                About::Theme(theme) => format!("theme {theme}"),
                About::NoLesson => "-".to_owned(),
                About::All => "all".to_owned(),
            };
            let detail = detail.map(|detail| format!(":{detail}")).unwrap_or_default();
            format!("{when} {about} {} {}{detail} {count}", level.map_or("-", Level::code), kind.code())
        });
        (told.collect(), published.leaves_out)
    }

    fn owned(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn a_small_row_is_added_to_the_month_then_to_the_levels_the_theme_and_all() {
        for (lines, expected, leaves_out) in [
            (vec!["23 a try stuck 5", "24 a try stuck 6"], vec!["23 a try stuck 5", "24 a try stuck 6"], false),
            (vec!["23 a try stuck 5", "24 a try stuck 4"], vec!["23 a try stuck 5"], true),
            (vec!["23 a try stuck 3", "24 a try stuck 4"], vec!["month 11 a try stuck 7"], false),
            (vec!["23 a try stuck 3", "23 a alone stuck 4"], vec!["whole a - stuck 7"], false),
            (vec!["23 a try stuck 3", "23 b try stuck 4"], vec!["whole theme t - stuck 7"], false),
            (vec!["23 a try stuck 3", "23 c try stuck 4"], vec!["whole all - stuck 7"], false),
            (vec!["23 a try stuck 3", "- a try stuck 4"], vec![], true),
            (vec!["23 a try helped:show 3", "24 a try helped:look 4"], vec![], true),
            (vec!["- a try stuck 5"], vec!["undated a try stuck 5"], false),
        ] {
            assert_eq!(told(&lines, Finest::Day), (owned(&expected), leaves_out), "{lines:?}");
        }
    }

    #[test]
    fn how_lessons_ended_is_told_where_nothing_small_is_left_to_reckon() {
        for (lines, expected, leaves_out) in [
            (vec!["23 a try started 10", "23 a try finished 10"], vec!["whole a - started 10", "whole a - finished 10"], false),
            // Two that are neither finished nor left would be found by subtracting; two that were left as well.
            (vec!["23 a try started 10", "23 a try finished 8"], vec!["whole a - started 10"], true),
            (vec!["23 a try started 10", "23 a try finished 8", "23 a try left:x 2"], vec!["whole a - started 10"], true),
            (vec!["23 a try started 10", "23 a try finished 12"], vec!["whole a - started 10"], true),
            (
                vec!["23 a try started 15", "23 a try finished 8", "23 a try left:x 6", "23 a try left:y 1"],
                vec!["whole a - started 15", "whole a - finished 8", "whole a - left 7"],
                false,
            ),
            (
                vec!["23 a try started 21", "23 a try finished 8", "23 a try left:x 6", "23 a try left:y 7"],
                vec!["whole a - started 21", "whole a - finished 8", "whole a - left:x 6", "whole a - left:y 7"],
                false,
            ),
            // What of one lesson gives another away is told of both.
            (
                vec![
                    "23 a try started 10",
                    "23 a try finished 7",
                    "23 a try left:x 3",
                    "23 b try started 6",
                    "23 b try finished 3",
                    "23 b try left:x 3",
                ],
                vec!["whole a - started 10", "whole b - started 6", "whole theme t - finished 10", "whole theme t - left 6"],
                false,
            ),
            (vec!["23 a try proposed 8", "23 a try taken 6"], vec!["whole a - proposed 8"], true),
            (vec!["23 a try proposed 11", "23 a try taken 6"], vec!["whole a - proposed 11", "whole a - taken 6"], false),
            (vec!["23 - - taken 6"], vec!["whole - - taken 6"], false),
        ] {
            assert_eq!(told(&lines, Finest::Lesson), (owned(&expected), leaves_out), "{lines:?}");
        }
    }

    #[test]
    fn who_sees_nothing_wrong_in_small_figures_sees_all() {
        let lines = ["23 a try started 2", "23 a try finished 1", "24 a try left:x 1"];
        let published = publish(&tally(&lines), 1, Finest::Day, theme_of);
        assert_eq!((published.figures.len(), published.leaves_out), (3, false));
    }

    fn sum<'a>(figures: impl Iterator<Item = &'a Figure>) -> u64 {
        figures.map(|figure| figure.count).sum()
    }

    proptest! {
        #[test]
        fn no_figure_is_small_and_each_count_is_in_one_at_most(tally in tallies(40), least in 1_u32..=20, by_day in any::<bool>()) {
            let finest = if by_day { Finest::Day } else { Finest::Lesson };
            let published = publish(&tally, least, finest, theme_of);
            let mut is_all_told = true;
            for kind in Kind::ALL {
                let told = sum(published.figures.iter().filter(|figure| figure.kind == kind));
                let truth: u64 = tally.rows().filter(|(_, count, _)| count.event.kind() == kind).map(|(_, _, times)| u64::from(times)).sum();
                prop_assert!(told <= truth, "{:?}: {} of {}", kind, told, truth);
                is_all_told &= told == truth;
            }
            prop_assert_eq!(published.leaves_out, !is_all_told);
            for figure in &published.figures {
                prop_assert!(figure.count >= u64::from(least), "{:?}", figure);
            }
            // No two figures are about the same.
            let spots: BTreeSet<_> = published.figures.iter().map(|f| (f.when, &f.about, f.level, f.kind, &f.detail)).collect();
            prop_assert_eq!(spots.len(), published.figures.len());
        }

        /// Whoever subtracts, lesson by lesson, what ended and what was taken from what was begun and proposed, finds nothing small.
        #[test]
        fn nothing_small_is_found_by_subtracting(tally in tallies(40), least in 2_u32..=20) {
            let published = publish(&tally, least, Finest::Lesson, theme_of);
            let lessons: BTreeSet<_> = published.figures.iter().map(|figure| (figure.when, &figure.about)).collect();
            for (when, about) in lessons.into_iter().filter(|(_, about)| matches!(about, About::Lesson(_) | About::NoLesson)) {
                let of = |kind: Kind| sum(published.figures.iter().filter(|f| f.when == when && f.about == *about && f.kind == kind));
                for (whole, parts) in [(of(Kind::Started), of(Kind::Finished) + of(Kind::Left)), (of(Kind::Proposed), of(Kind::Taken))] {
                    if whole > 0 && parts > 0 {
                        prop_assert!(!(1..u64::from(least)).contains(&whole.abs_diff(parts)), "{:?}: {} of {}", about, parts, whole);
                    }
                }
            }
        }
    }
}
