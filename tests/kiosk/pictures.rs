//! Six small pictures of the screens, compared with those that are committed. `UPDATE_SNAPSHOTS=1` makes them anew.

use crate::comparison::{ALLOWED, Difference, compare, difference};
use crate::support::*;
use pas_a_pas::visit::Rules;

#[test]
fn the_screens_look_as_they_should() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    compare(&mut screen, "attract");
    touch(&mut screen, "Touchez ici pour commencer");
    compare(&mut screen, "home");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "Essayer");
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

#[test]
fn the_same_touches_give_the_same_pixels() {
    let pictures = || {
        let mut screen = kiosk(LANDSCAPE, Rules::default());
        let mut pictures = vec![screen.render().expect("a picture")];
        open_lesson(&mut screen);
        pictures.push(screen.render().expect("a picture"));
        touch_start(&mut screen, "Nolwenn Le Gall");
        touch_on_page(&mut screen, "Répondre");
        touch(&mut screen, "Votre message");
        type_on_keys(&mut screen, "Oui");
        pictures.push(screen.render().expect("a picture"));
        pictures
    };
    let (first, second) = (pictures(), pictures());
    assert!(first == second, "two visits with the same touches do not look the same");
    assert!(first[0] != first[1] && first[1] != first[2], "the picture does not follow the screen");
}

#[test]
fn the_comparison_sees_what_it_is_for() {
    let mut screen = kiosk(COMPACT, Rules::default());
    let picture = screen.render().expect("a picture");
    let altered = |by: u8| {
        let mut other = picture.clone();
        let channel = &mut other.get_pixel_mut(700, 300).0[1];
        *channel = if *channel > 127 { *channel - by } else { *channel + by };
        difference(&picture, &other)
    };
    assert!(altered(0).is_none() && altered(ALLOWED).is_none());
    assert!(matches!(altered(ALLOWED + 1), Some(Difference::Pixels { places, largest: 3 }) if places == [[700, 300]]));
    touch(&mut screen, "Touchez ici pour commencer");
    let home = screen.render().expect("a picture");
    assert!(matches!(difference(&picture, &home), Some(Difference::Pixels { places, .. }) if places.len() > 100_000));
    let other = image::RgbaImage::new(1220, 689);
    assert!(matches!(difference(&picture, &other), Some(Difference::Size(_))));
}
