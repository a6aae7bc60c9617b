//! Where a lesson's steps stand in its file, for those who find out about them later, by playing.

use super::diagnostic::Place;
use super::files::{Files, Layer};
use super::parse::{At, Parsed, parse};
use super::{ElementId, Lesson, LessonId, Step, StepId, TextId};

/// The place of a lesson: the name in front of its first bracket.
pub fn lesson(files: &Files, lesson: &LessonId) -> Place {
    find(files, lesson).map_or_else(|| unknown(lesson), |parsed| parsed.at().place())
}

/// The place of a step's id. Where there is no such step, of the lesson.
pub fn step(files: &Files, lesson: &LessonId, step: &StepId) -> Place {
    find(files, lesson).map_or_else(|| unknown(lesson), |parsed| step_of(&parsed, step).field("id").place())
}

/// The place of an outcome's id. Where there is no such outcome, of the lesson.
pub fn outcome(files: &Files, lesson: &LessonId, outcome: &TextId) -> Place {
    let Some(parsed) = find(files, lesson) else { return unknown(lesson) };
    let index = parsed.value.outcomes.iter().position(|other| other.id == *outcome);
    index.map_or(parsed.at(), |index| parsed.at().field("outcomes").item(index).field("id")).place()
}

/// The place of what a step does with an element. Where it does nothing with it, of its goal.
pub fn target(files: &Files, lesson: &LessonId, step: &StepId, target: &ElementId) -> Place {
    let Some(parsed) = find(files, lesson) else { return unknown(lesson) };
    let at = step_of(&parsed, step);
    let step = parsed.value.all_steps().find(|other| other.id == *step);
    let index = step.and_then(|step| step.does.iter().position(|hand| hand.target() == target));
    index.map_or(at.field("until"), |index| at.field("does").item(index).item(0)).place()
}

fn step_of<'a>(parsed: &'a Parsed<Lesson>, step: &StepId) -> At<'a> {
    let steps = parsed.at().field("steps");
    let small = |at: At<'a>, within: &Step| {
        let index = within.small_steps().iter().position(|inner| inner.id == *step)?;
        Some(at.field("bridge").item(0).item(index))
    };
    let mut all = parsed.value.steps.iter().enumerate().map(|(index, step)| (step, steps.item(index)));
    all.find_map(|(other, at)| if other.id == *step { Some(at) } else { small(at, other) }).unwrap_or(parsed.at())
}

/// The lesson as the kiosk has it, from its file or from the built-in one.
fn find(files: &Files, lesson: &LessonId) -> Option<Parsed<Lesson>> {
    let ending = format!("/{lesson}.ron");
    let path = files.paths().find(|path| path.starts_with("lessons/") && !path.starts_with("lessons/sites/") && path.ends_with(&ending))?;
    Layer::ALL.into_iter().find_map(|layer| {
        let (value, tree) = parse(files.text(path, layer)?.ok()?).ok()?;
        Some(Parsed { value, file: path.to_owned(), layer, tree })
    })
}

fn unknown(lesson: &LessonId) -> Place {
    Place::file(format!("{lesson}.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_targets_are_found_in_the_shipped_lesson() {
        let files = Files::built_in();
        let source = include_str!("../../lessons/mail/reply-mail.ron");
        let text = |place: Place| {
            assert_eq!(place.file, "lessons/mail/reply-mail.ron");
            let (start, end) = place.span.unwrap();
            (&source[start..end], source[..start].matches('\n').count() + 1)
        };
        let line = |part| source[..source.find(part).unwrap()].matches('\n').count() + 1;
        let id = LessonId::from("reply-mail");
        assert_eq!(text(step(&files, &id, &"send".into())), ("\"send\"", line("id: \"send\"")));
        assert_eq!(text(target(&files, &id, &"write".into(), &"body".into())), ("\"body\"", line("Tap(\"body\")")));
        assert_eq!(text(target(&files, &id, &"send".into(), &"cancel".into())), ("Showing(\"sent-done\")", line("Showing(\"sent-done\")")));
        assert_eq!(text(lesson(&files, &id)).1, 2);
        assert_eq!(step(&files, &"nowhere".into(), &"send".into()).file, "nowhere.ron");
    }
}
