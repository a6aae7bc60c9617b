//! `list`: the themes and lessons there are.

use super::arguments::Arguments;
use super::{eprint, files, print, settings};
use crate::content;
use crate::text::{Lang, Tr};
use std::process::ExitCode;

/// Prints each theme, and under it each lesson: id, title, minutes, levels, languages.
pub fn run(arguments: &Arguments, tr: &Tr) -> ExitCode {
    let folder = arguments.content.clone().or_else(|| settings(arguments, tr).content);
    let (content, diagnostics) = content::read(&files(folder.as_deref()));
    for theme in content.themes() {
        let title = content.catalogue_text(tr.lang(), theme.id.as_str()).unwrap_or_default();
        print(&format!("{} – {title}", theme.id));
        for (id, lesson) in content.lessons_of(theme) {
            let title = content.lesson_text(tr.lang(), id, "title").unwrap_or_default();
            let levels: Vec<String> = content::Level::ALL.iter().map(|level| tr.level(level.code())).collect();
            let languages: Vec<&str> =
                [Lang::Fr, Lang::En].into_iter().filter(|lang| content.texts.has_lesson(*lang, id)).map(Lang::code).collect();
            let minutes = tr.minutes(lesson.minutes);
            print(&format!("  {id} – {title} – {minutes} – {} – {}", levels.join(", "), languages.join(", ")));
        }
    }
    if !diagnostics.is_empty() {
        eprint(&tr.list_problems(diagnostics.len()));
    }
    ExitCode::SUCCESS
}
