//! `play`: rehearses every lesson without a window, or lets many poor learners do them.

mod learner;

use super::arguments::{Arguments, Play};
use super::{eprint, files, print, settings, today};
use crate::content::{self, LessonId, Level, StepId};
use crate::practice::{Rung, Scene, StepReport, Stumble, rehearse};
use crate::text::{Lang, Tr};
use learner::{Course, Learner, Outcome};
use std::process::ExitCode;

/// The languages in which lessons speak.
const LANGS: [Lang; 2] = [Lang::Fr, Lang::En];

/// Plays what was asked for, and ends with a line that continuous integration reads, the same in every language:
/// `N passed, M failed`, or `N finished, M stuck`.
pub fn run(arguments: &Arguments, play: &Play, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let folder = arguments.content.clone().or_else(|| settings.content.clone());
    let (content, _) = content::read(&files(folder.as_deref()));
    let lessons: Vec<&LessonId> = match &play.lesson {
        Some(id) => {
            let Some((id, _)) = content.lessons.get_key_value(id.as_str()) else {
                let known: Vec<&str> = content.lessons.keys().map(LessonId::as_str).collect();
                eprint(&tr.pictures_no_lesson(id.clone(), known.join(", ")));
                return ExitCode::FAILURE;
            };
            vec![id]
        }
        None => content.lessons.keys().collect(),
    };
    let course = Course {
        content: &content,
        lessons,
        levels: play.level.map_or_else(|| Level::ALL.to_vec(), |level| vec![level]),
        langs: arguments.lang.map_or_else(|| LANGS.to_vec(), |lang| vec![lang.for_lessons()]),
        today: today(&settings),
    };
    match play.learners {
        Some(count) => let_learn(&course, count, play.seed, tr),
        None => rehearse_all(&course, play.seed, tr),
    }
}

/// Rehearses each lesson in each language at each level.
fn rehearse_all(course: &Course<'_>, seed: u64, tr: &Tr) -> ExitCode {
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for id in &course.lessons {
        for lang in &course.langs {
            let Some(scene) = Scene::new(course.content, id, *lang, course.today) else { continue };
            for level in &course.levels {
                let name = format!("{id} · {} · {}", tr.level(level.code()), lang.code());
                let stumbles = rehearse(&scene, *level, seed);
                if stumbles.is_empty() {
                    passed += 1;
                    print(&format!("{name}: {}", played(&scene, *level, tr)));
                } else {
                    failed += 1;
                    for stumble in &stumbles {
                        print(&format!("{name}: {}", say(tr, stumble)));
                    }
                }
            }
        }
    }
    print(&format!("{passed} passed, {failed} failed"));
    // Nothing played is nothing proved.
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What was tried of a lesson.
fn played(scene: &Scene<'_>, level: Level, tr: &Tr) -> String {
    let steps = &scene.lesson.steps;
    let mut parts = vec![tr.play_steps(steps.len())];
    if level != Level::Watch {
        parts.push(tr.play_mistakes(steps.iter().map(|step| step.mistakes.len()).sum::<usize>()));
        parts.push(tr.play_detours(steps.iter().map(|step| step.detours.len()).sum::<usize>()));
    }
    parts.join(", ")
}

fn say(tr: &Tr, stumble: &Stumble) -> String {
    match stumble {
        Stumble::TargetNotOnPage { step, target, page } | Stumble::SlipNotOnPage { step, target, page } => {
            tr.play_no_target(step.to_string(), target.to_string(), page.clone())
        }
        Stumble::GoalNotReached { step } | Stumble::NeverShown { step } => tr.play_no_goal(step.to_string()),
        Stumble::OutcomeNotReached { outcome } | Stumble::OutcomeFromStart { outcome } => tr.play_no_outcome(outcome.to_string()),
        Stumble::SlipUnheard { step, says } => tr.play_unheard(step.to_string(), says.to_string()),
        Stumble::MistakeIsRight { step, says } => tr.play_right(step.to_string(), says.to_string()),
        Stumble::BridgeLeadsNowhere { step } => tr.play_no_bridge(step.to_string()),
        Stumble::HintHidden { step, rung } => tr.play_no_hint(step.to_string(), rung.number()),
        Stumble::NotFinished { step } => tr.play_not_finished(step.to_string()),
    }
}

/// Lets so many poor learners do every lesson, and prints which rung solved the steps.
fn let_learn(course: &Course<'_>, count: u32, seed: u64, tr: &Tr) -> ExitCode {
    let (mut finished, mut stuck) = (0_u32, 0_u32);
    let mut tables: Vec<(Level, Tally)> = course.levels.iter().map(|level| (*level, Tally::default())).collect();
    // Of one lesson alone, each step: which of them is to be written anew?
    let lesson = if let [lesson] = course.lessons.as_slice() { course.content.lessons.get(*lesson) } else { None };
    let mut steps: Vec<(&StepId, Tally)> =
        lesson.into_iter().flat_map(|lesson| &lesson.steps).map(|step| (&step.id, Tally::default())).collect();
    for number in 0..count {
        let Some((level, tally)) = usize::try_from(number).ok().and_then(|number| {
            let at = number.checked_rem(course.levels.len())?;
            tables.get_mut(at)
        }) else {
            break;
        };
        let mut learner = Learner::new(course, *level, seed.wrapping_add(number.into()));
        match learner.learn() {
            Ok(outcomes) => {
                finished += 1;
                for outcome in &outcomes {
                    tally.add(outcome);
                    for ((_, tally), step) in steps.iter_mut().zip(&outcome.report.steps) {
                        tally.add_step(step);
                    }
                }
            }
            Err(lesson) => {
                stuck += 1;
                print(&tr.play_learner_stuck(seed.wrapping_add(number.into()), lesson.to_string(), tr.level(level.code())));
            }
        }
    }
    print(&tally_head(&tr.play_level(), tr));
    for (level, tally) in &tables {
        print(&tally.row(&tr.level(level.code())));
    }
    if !steps.is_empty() {
        print(&format!("\n{}", tally_head(&tr.play_step(), tr)));
    }
    for (step, tally) in &steps {
        print(&tally.row(step.as_str()));
    }
    print(&format!("{finished} finished, {stuck} stuck"));
    if stuck == 0 && finished > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How many steps were solved by which rung, and what else happened.
#[derive(Default)]
struct Tally {
    unhelped: u32,
    rungs: [u32; 5],
    offers: u32,
    skipped: u32,
    really_stuck: u32,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome) {
        self.offers += outcome.offers;
        self.really_stuck += outcome.really_stuck;
        for step in &outcome.report.steps {
            self.add_rung(step);
        }
    }

    /// A step by itself: how often help offered itself in it is not known.
    fn add_step(&mut self, step: &StepReport) {
        self.really_stuck += u32::from(step.was_stuck);
        self.add_rung(step);
    }

    fn add_rung(&mut self, step: &StepReport) {
        match step.rung {
            _ if step.is_skipped => self.skipped += 1,
            Some(rung) => {
                if let Some(count) = self.rungs.get_mut(rung.number() - 1) {
                    *count += 1;
                }
            }
            None => self.unhelped += 1,
        }
    }

    fn row(&self, name: &str) -> String {
        let rungs = self.rungs.map(|count| format!("{count:>9}")).concat();
        format!("{name:<16}{:>9}{rungs}{:>9}{:>9}{:>9}", self.unhelped, self.skipped, self.offers, self.really_stuck)
    }
}

fn tally_head(what: &str, tr: &Tr) -> String {
    let rungs = Rung::COUNTED.iter().map(|rung| rung.number()).chain([5]).map(|number| format!("{:>9}", tr.play_rung(number)));
    let rungs = rungs.collect::<String>();
    format!("{what:<16}{:>9}{rungs}{:>9}{:>9}{:>9}", tr.play_unhelped(), tr.play_skipped(), tr.play_offers(), tr.play_stuck())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Files, read};

    #[test]
    fn poor_learners_all_finish_every_lesson_at_every_level() {
        let (content, _) = read(&Files::built_in());
        let course = Course {
            content: &content,
            lessons: content.lessons.keys().collect(),
            levels: Level::ALL.to_vec(),
            langs: LANGS.to_vec(),
            today: jiff::civil::date(2026, 11, 25),
        };
        let mut seen = [0_u32; 3];
        for seed in 0..8 {
            for level in Level::ALL {
                let outcomes = Learner::new(&course, level, seed).learn();
                let outcomes = outcomes.unwrap_or_else(|lesson| panic!("learner {seed} does not finish {lesson} at {level:?}"));
                assert_eq!(outcomes.len(), content.lessons.len());
                for outcome in outcomes {
                    seen[0] += outcome.offers;
                    seen[1] += outcome.really_stuck;
                    seen[2] += u32::from(outcome.report.rung().is_some());
                }
            }
        }
        assert!(seen.iter().all(|count| *count > 0), "learners who are never in trouble prove nothing: {seen:?}");
    }

    #[test]
    fn the_same_seed_is_the_same_learner() {
        let (content, _) = read(&Files::built_in());
        let course = Course {
            content: &content,
            lessons: content.lessons.keys().take(1).collect(),
            levels: Level::ALL.to_vec(),
            langs: LANGS.to_vec(),
            today: jiff::civil::date(2026, 11, 25),
        };
        let reports = |seed| {
            Learner::new(&course, Level::Try, seed).learn().map(|outcomes| outcomes.into_iter().map(|o| o.report).collect::<Vec<_>>())
        };
        assert_eq!(reports(7), reports(7));
        assert_ne!(reports(7), reports(8));
    }
}
