//! The voices of a kiosk: recordings beside the lessons, the prepared pack, and `narrate`, which makes it.

use super::arguments::{Arguments, Narrate};
use super::{eprint, files, playable, print, settings};
use crate::content::{Content, Files, SpokenText, spoken_texts};
use crate::text::pronounce::Pronunciation;
use crate::text::{Lang, Tr};
use crate::voice::{self, Programs, Recording};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Where a content folder has the recordings of people: `voices/fr/reply-mail.open.ogg`, and beside it `reply-mail.open.txt` with
/// the words that were recorded.
const FOLDER: &str = "voices";

/// `narrate`: makes what the pack lacks.
pub fn run(arguments: &Arguments, narrate: &Narrate, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let files = files(arguments.content.as_deref().or(settings.content.as_deref()));
    let content = playable(arguments, &settings, tr);
    let mut wanted = BTreeSet::new();
    for (lang, said) in sentences(&files, &content).into_keys() {
        // No program speaks Breton: a person may.
        if lang.for_lessons() == lang && narrate.lang.is_none_or(|only| only == lang) {
            wanted.insert((lang, said));
        }
    }
    match voice::narrate(&narrate.folder, &wanted, &mut Programs::of_the_system()) {
        Ok(done) => {
            for lang in Lang::ALL {
                let count = done.silent.iter().filter(|(of, _)| *of == lang).count();
                if count > 0 {
                    eprint(&tr.narrate_silent(count, lang.code()));
                }
            }
            print(&tr.narrate_done(done.made, done.kept, done.removed));
            if done.silent.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(fault) => {
            eprint(&tr.narrate_failed(fault.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// Every sentence, as it is said, and the text that it comes from. The names of letters come from none.
fn sentences(files: &Files, content: &Content) -> BTreeMap<(Lang, String), String> {
    let mut all = BTreeMap::new();
    for text in spoken_texts(files, content) {
        for sentence in text.sentences() {
            all.entry((text.lang, Pronunciation::of(text.lang).said(sentence))).or_insert_with(|| text.id.clone());
        }
    }
    for lang in [Lang::Fr, Lang::En] {
        for name in Pronunciation::of(lang).all_letters() {
            all.entry((lang, name)).or_insert_with(|| "pronounce".to_owned());
        }
    }
    all
}

/// The recordings of a content folder that say what their text says today.
pub fn recordings(folder: Option<&Path>, files: &Files, content: &Content) -> Vec<Recording> {
    let folder = folder.filter(|_| has_recordings(folder));
    folder.map(|folder| recorded(folder, files, content, None)).unwrap_or_default()
}

/// Most kiosks have none, and reading every text takes its time at the start.
pub fn has_recordings(folder: Option<&Path>) -> bool {
    folder.is_some_and(|folder| folder.join(FOLDER).is_dir())
}

/// What `check` says of voices: recordings that are stale or belong to nothing, and what the pack in `pack` lacks. `true` where
/// nothing is wrong.
pub fn check(folder: Option<&Path>, pack: Option<&Path>, files: &Files, content: &Content, tr: &Tr) -> bool {
    let mut problems = Vec::new();
    let recorded = folder.map(|folder| recorded(folder, files, content, Some((tr, &mut problems)))).unwrap_or_default();
    for problem in &problems {
        print(problem);
    }
    let Some(pack) = pack else { return problems.is_empty() };
    let heard: BTreeSet<(Lang, String)> = recorded
        .iter()
        .flat_map(|recording| {
            let say = move |range| recording.words.get(range).map(|words| (recording.lang, Pronunciation::of(recording.lang).said(words)));
            crate::text::pronounce::sentences(&recording.words).into_iter().filter_map(say)
        })
        .collect();
    let all = sentences(files, content);
    let wanted: BTreeSet<(Lang, String)> = all.keys().filter(|key| key.0.for_lessons() == key.0).cloned().collect();
    let (missing, stale) = voice::unvoiced(pack, &wanted);
    let missing: Vec<_> = missing.into_iter().filter(|key| !heard.contains(key)).collect();
    for key in &missing {
        print(&tr.voices_missing_line(key.0.code(), all.get(key).cloned().unwrap_or_default(), key.1.as_str()));
    }
    if !missing.is_empty() {
        print(&tr.voices_missing(missing.len(), pack.display().to_string()));
    }
    if stale > 0 {
        print(&tr.voices_stale(stale));
    }
    problems.is_empty() && missing.is_empty()
}

fn recorded(folder: &Path, files: &Files, content: &Content, mut told: Option<(&Tr, &mut Vec<String>)>) -> Vec<Recording> {
    let mut texts: BTreeMap<(Lang, String), Vec<SpokenText>> = BTreeMap::new();
    for text in spoken_texts(files, content) {
        texts.entry((text.lang, text.id.clone())).or_default().push(text);
    }
    let mut found = Vec::new();
    for lang in Lang::ALL {
        let mut entries: Vec<_> =
            fs::read_dir(folder.join(FOLDER).join(lang.code())).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        entries.sort();
        for file in entries.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "ogg" || ending == "wav")) {
            let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut tell = |words: &dyn Fn(&Tr) -> String| {
                if let Some((tr, problems)) = &mut told {
                    problems.push(words(tr));
                }
            };
            let shown = file.display().to_string();
            let words = match texts.get(&(lang, id)).map(Vec::as_slice) {
                None => {
                    tell(&|tr| tr.voices_unknown(shown.as_str()));
                    continue;
                }
                Some([text]) if text.is_known() => text.words.clone(),
                Some(_) => {
                    tell(&|tr| tr.voices_open(shown.as_str()));
                    continue;
                }
            };
            let note = file.with_extension("txt");
            let noted = fs::read_to_string(&note).ok();
            let note = note.display().to_string();
            match noted {
                Some(noted) if same(&noted, &words) => found.push(Recording { lang, words, file }),
                Some(_) => tell(&|tr| tr.voices_changed(shown.as_str(), note.as_str(), words.as_str())),
                None => {
                    tell(&|tr| tr.voices_unnoted(shown.as_str(), note.as_str(), words.as_str()));
                    found.push(Recording { lang, words: words.clone(), file: file.clone() });
                }
            }
        }
    }
    found
}

/// Whoever notes what was recorded does not type narrow no-break spaces.
fn same(noted: &str, words: &str) -> bool {
    let normal = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    normal(noted) == normal(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::read;

    #[test]
    fn a_recording_counts_as_long_as_its_text_is_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let voices = folder.path().join("voices/fr");
        fs::create_dir_all(&voices).unwrap();
        for (name, note) in [
            ("app.home-title", Some("que voulez-vous apprendre ?")),
            ("app.home-line", Some("Autre chose.")),
            ("app.home-empty", None),
            ("app.home-lessons", Some("2 leçons")),
            ("app.nothing", Some("Rien")),
        ] {
            fs::write(voices.join(format!("{name}.ogg")), "sound").unwrap();
            if let Some(note) = note {
                fs::write(voices.join(format!("{name}.txt")), note).unwrap();
            }
        }
        let files = Files::built_in();
        let (content, _) = read(&files);
        let mut problems = Vec::new();
        let found = recorded(folder.path(), &files, &content, Some((&Tr::new(Lang::En), &mut problems)));
        let names: Vec<_> = found.iter().map(|recording| recording.file.file_stem().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["app.home-empty", "app.home-title"]);
        let told = |part: &str| problems.iter().filter(|problem| problem.contains(part)).count();
        assert_eq!(problems.len(), 4, "{problems:#?}");
        assert_eq!((told("has changed"), told("nobody knows"), told("no text is called"), told("cannot be recorded")), (1, 1, 1, 1));
    }
}
