//! A visit ends clean: by the question, by "J'ai fini", and with nothing left anywhere.

use crate::support::*;
use pas_a_pas::practice::Exercise;
use pas_a_pas::visit::{Intent, Panel, Rules, Screen as Page};
use std::path::{Path, PathBuf};

#[test]
fn nobody_there_ends_the_visit_after_a_question() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    wait(&mut screen, 118.0);
    assert!(!sees(&screen, "Êtes-vous toujours là"));
    wait(&mut screen, 4.0);
    assert!(sees(&screen, "Êtes-vous toujours là"));
    for _ in 0..3 {
        touch(&mut screen, "Oui, je continue");
        assert!(!sees(&screen, "Êtes-vous toujours là"));
        wait(&mut screen, 121.0);
        assert!(sees(&screen, "Êtes-vous toujours là"), "as many extensions as wanted");
    }
    wait(&mut screen, 31.0);
    assert_eq!(page(&screen), Page::Attract);
    assert!(!screen.state().as_ref().expect("shown").visit().holds_anything());
}

#[test]
fn what_was_set_goes_back_too() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "English");
    touch(&mut screen, "Normal contrast");
    touch(&mut screen, "Touch here to begin");
    touch(&mut screen, "I am done");
    assert!(sees(&screen, "Touchez ici pour commencer"));
    assert!(sees(&screen, "Contraste normal"));
}

#[test]
fn a_comfort_left_on_the_attract_screen_goes_back_without_a_question() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    touch(&mut screen, "English");
    wait(&mut screen, 121.0);
    assert!(sees(&screen, "Touchez ici pour commencer"));
}

#[test]
fn a_key_that_is_held_down_keeps_no_visit_open() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    for _ in 0..151 {
        let (key, modifiers) = (egui::Key::A, egui::Modifiers::NONE);
        screen.event(egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
        screen.event(egui::Event::Text("a".into()));
        wait(&mut screen, 1.0);
    }
    assert_eq!(page(&screen), Page::Attract);
}

/// Words that no file of the system holds by itself.
const MARKER: &str = "zqxwvkj";

#[test]
fn nothing_typed_stays_on_the_screen_in_the_toolkit_or_in_a_file() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    type_on_keys(&mut screen, MARKER);
    let exercise = format!("{:?}", screen.state().as_ref().expect("shown").visit());
    assert!(!exercise.contains(MARKER), "what is typed shows in no debug output");
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Envoyer");
    touch(&mut screen, "J’ai fini");
    touch(&mut screen, "Tout effacer et partir");
    assert_eq!(page(&screen), Page::Attract);
    assert!(!all_names(&screen).iter().any(|name| name.contains(MARKER)));
    let kept = screen.ctx.memory(|memory| format!("{:?}", memory.data));
    assert!(!kept.contains(MARKER) && !kept.to_lowercase().contains("undo"), "the toolkit keeps nothing of a visit");

    // The program writes no file at all, so nothing that was changed since the test began may hold the marker.
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let folders = [Some(std::env::temp_dir()), std::env::current_dir().ok(), home.map(|home| home.join(".local")), Some("/var/log".into())];
    for folder in folders.into_iter().flatten() {
        search(&folder, 0);
    }
}

/// Looks for the marker in the files of a folder that are small enough to be a log or a saved state.
fn search(folder: &Path, depth: usize) {
    // This very word stands in the source of the test, and in what is built of it.
    let is_build = folder.join("CACHEDIR.TAG").exists();
    if depth > 4 || is_build || folder.file_name().is_some_and(|name| name == ".git" || name == "tests") {
        return;
    }
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            search(&entry.path(), depth + 1);
        } else if kind.is_file() && entry.metadata().is_ok_and(|meta| meta.len() < 4_000_000 && is_recent(&meta)) {
            let bytes = std::fs::read(entry.path()).unwrap_or_default();
            assert!(!bytes.windows(MARKER.len()).any(|part| part == MARKER.as_bytes()), "{} holds what was typed", entry.path().display());
        }
    }
}

fn is_recent(meta: &std::fs::Metadata) -> bool {
    meta.modified().ok().and_then(|time| time.elapsed().ok()).is_some_and(|age| age.as_secs() < 120)
}

#[test]
fn a_demonstration_that_goes_on_under_a_panel_comes_to_its_end_and_so_does_the_visit() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    let ctx = screen.ctx.clone();
    let help = [Intent::Help, Intent::Help, Intent::Help, Intent::Help];
    for intent in [Intent::Begin("reply-mail".into())].into_iter().chain(help).chain([Intent::Toggle(Panel::Language)]) {
        screen.state_mut().as_mut().expect("shown").apply(&ctx, intent);
        screen.run();
    }
    let exercise = screen.state().as_ref().and_then(|kiosk| kiosk.visit().exercise());
    assert!(exercise.is_some_and(Exercise::is_showing), "the hand shows it");
    wait(&mut screen, 400.0);
    assert_eq!(page(&screen), Page::Attract);
}
