//! `list`: the themes and lessons there are, and the workshops made of them.

use super::arguments::Arguments;
use super::{eprint, files, print, settings};
use crate::content::{self, Content, LessonId, Pathway};
use crate::text::{Lang, Tr};
use std::process::ExitCode;

/// Prints each theme, and under it each lesson: id, title, minutes, levels, languages; then each workshop, session by session.
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
    if !content.catalogue.pathways.is_empty() {
        print(&format!("\n{}", tr.list_pathways()));
    }
    for pathway in &content.catalogue.pathways {
        print_pathway(pathway, &content, tr);
    }
    if !diagnostics.is_empty() {
        eprint(&tr.list_problems(diagnostics.len()));
    }
    ExitCode::SUCCESS
}

fn print_pathway(pathway: &Pathway, content: &Content, tr: &Tr) {
    let text = |key: &str| content.pathway_text(tr.lang(), key).unwrap_or_default();
    let id = &pathway.id;
    print(&format!("{id} – {}", text(id.as_str())));
    print(&format!("  {}", text(&format!("{id}.rhythm"))));
    print(&format!("  {}", tr.list_bring(text(&format!("{id}.bring")))));
    for (index, lessons) in pathway.sessions.iter().enumerate() {
        let there = || lessons.iter().filter_map(|id| content.lessons.get_key_value(id));
        let title = |id: &LessonId| content.lesson_text(tr.lang(), id, "title").unwrap_or_default();
        let titles: Vec<String> = there().map(|(id, _)| title(id)).collect();
        let minutes = there().map(|(_, lesson)| u32::from(lesson.minutes)).sum::<u32>();
        print(&format!("  {} – {} – {}", tr.list_session(index + 1), titles.join(" · "), tr.minutes(minutes)));
        if index + 1 < pathway.sessions.len() {
            print(&format!("    {}", text(&pathway.between(index))));
        }
    }
}
