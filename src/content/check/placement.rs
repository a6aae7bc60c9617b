//! Checks the questions of "Where do I start?".

use super::duplicates;
use super::texts::Need;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::Parsed;
use crate::content::problem::{Problem, guess};
use crate::content::{Catalogue, LessonId, Placement};

pub(in crate::content) fn placement(parsed: &Parsed<Placement>, catalogue: Option<&Catalogue>, findings: &mut Findings) {
    let at = parsed.at().field("questions");
    let questions = || parsed.value.questions.iter().enumerate().map(|(index, question)| (question, at.item(index)));
    duplicates("question", questions().map(|(question, at)| (question.id.as_str(), at.field("id"))), &Subject::Whole, findings);
    let answers = questions().flat_map(|(question, at)| {
        question.answers.iter().enumerate().map(move |(index, answer)| (answer, at.field("answers").item(index)))
    });
    let answers: Vec<_> = answers.collect();
    duplicates("answer", answers.iter().map(|(answer, at)| (answer.id.as_str(), at.field("id"))), &Subject::Whole, findings);
    for (question, at) in questions().filter(|(question, _)| question.answers.is_empty()) {
        findings.error(&Subject::Whole, at.field("answers").place(), Problem::NoAnswers { question: question.id.to_string() });
    }
    let Some(catalogue) = catalogue else { return };
    let known =
        || catalogue.themes.iter().flat_map(|theme| std::iter::once(theme.id.as_str()).chain(theme.lessons.iter().map(LessonId::as_str)));
    for (answer, at) in &answers {
        for subject in answer.points.keys().filter(|subject| known().all(|known| known != *subject)) {
            let problem = Problem::UnknownSubject { subject: subject.clone(), guess: guess(subject, known()) };
            findings.warning(at.field("points").field(subject).place(), problem);
        }
    }
}

/// The texts that the questions ask for.
pub(in crate::content) fn placement_needs(parsed: &Parsed<Placement>) -> Vec<Need<'_>> {
    let mut needs = Vec::new();
    for (index, question) in parsed.value.questions.iter().enumerate() {
        let at = parsed.at().field("questions").item(index);
        needs.push(Need::new(question.id.as_str(), None, at.field("id")));
        for (index, answer) in question.answers.iter().enumerate() {
            needs.push(Need::new(answer.id.as_str(), None, at.field("answers").item(index).field("id")));
        }
    }
    needs
}
