//! Six small pictures of the screens, compared with those that are committed. `UPDATE_SNAPSHOTS=1` makes them anew.

use crate::support::*;
use egui_kittest::SnapshotOptions;
use pas_a_pas::visit::Rules;

/// Software drawing compiles for the processor it runs on, so a few pixels at the edges of letters may differ.
fn compare(screen: &mut Screen, name: &str) {
    let options = SnapshotOptions::new().threshold(1.6).max_failed_pixels(400).output_path("tests/pictures");
    screen.snapshot_options(name, &options);
}

#[test]
fn the_screens_look_as_they_should() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    compare(&mut screen, "attract");
    touch(&mut screen, "Touchez ici pour commencer");
    compare(&mut screen, "home");
    touch_start(&mut screen, "Mes courriels");
    touch_start(&mut screen, "Répondre à un courriel");
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch(&mut screen, "Aide");
    touch(&mut screen, "Aide");
    compare(&mut screen, "lesson");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    type_on_keys(&mut screen, "Oui, je v");
    compare(&mut screen, "keyboard");
    touch(&mut screen, "Écrire à ma place");
    touch(&mut screen, "OK");
    touch_on_page(&mut screen, "Envoyer");
    touch_on_page(&mut screen, "Envoyés");
    touch_on_page(&mut screen, "Me déconnecter");
    compare(&mut screen, "finish");
}

#[test]
fn an_upright_screen_in_strong_contrast_looks_as_it_should() {
    let mut rules = Rules::default();
    rules.comfort.is_high_contrast = true;
    rules.comfort.text = 125;
    let mut screen = kiosk(PORTRAIT, rules);
    open_lesson(&mut screen);
    compare(&mut screen, "portrait");
}
