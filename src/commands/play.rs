//! `play`: does every lesson's own solution without a window.

use super::arguments::Arguments;
use super::{files, print, settings};
use crate::content::{self, Content, LessonId};
use crate::practice::{Exercise, Scene, Stumble, prove};
use crate::text::{Lang, Tr};
use std::process::ExitCode;

/// Plays each lesson at each offered level and in each language, and ends with `N passed, M failed`.
pub fn run(arguments: &Arguments, tr: &Tr) -> ExitCode {
    let folder = arguments.content.clone().or_else(|| settings(arguments, tr).content);
    let (content, _) = content::read(&files(folder.as_deref()));
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for id in content.lessons.keys() {
        for lang in [Lang::Fr, Lang::En] {
            for level in content::Level::OFFERED {
                let name = format!("{id} · {} · {}", tr.level(level.code()), lang.code());
                match play(&content, id, lang, *level) {
                    Ok(steps) => {
                        passed += 1;
                        print(&format!("{name}: {}", tr.play_steps(steps)));
                    }
                    Err(stumble) => {
                        failed += 1;
                        print(&format!("{name}: {}", say(tr, stumble.as_ref())));
                    }
                }
            }
        }
    }
    // The form that continuous integration reads, the same in every language.
    print(&format!("{passed} passed, {failed} failed"));
    // Nothing played is nothing proved.
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How many steps were done, or where the lesson could not go on.
fn play(content: &Content, id: &LessonId, lang: Lang, level: content::Level) -> Result<usize, Option<Stumble>> {
    let scene = Scene::new(content, id, lang).ok_or(None)?;
    let mut exercise = Exercise::new(&scene, level);
    for done in 0..scene.lesson.steps.len() {
        exercise.do_step(&scene);
        if exercise.step_index() <= done && !exercise.is_done() {
            return Err(prove(&scene));
        }
    }
    if exercise.is_done() { Ok(scene.lesson.steps.len()) } else { Err(prove(&scene)) }
}

fn say(tr: &Tr, stumble: Option<&Stumble>) -> String {
    match stumble {
        Some(Stumble::TargetNotOnPage { step, target, page }) => tr.play_no_target(step.to_string(), target.to_string(), page.clone()),
        Some(Stumble::GoalNotReached { step } | Stumble::NeverShown { step }) => tr.play_no_goal(step.to_string()),
        None => tr.play_not_readable().into_owned(),
    }
}
