//! Everything can be heard: "Écouter", the voice that speaks by itself, and the spoken screen.

use crate::support::*;
use egui::{Pos2, TouchPhase, pos2};
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::content::Level;
use pas_a_pas::practice::{Gesture, Typed};
use pas_a_pas::text::Lang;
use pas_a_pas::visit::{Comfort, Intent, Rules, VoiceMode};
use pas_a_pas::voice::Say;

fn rules(voice: VoiceMode) -> Rules {
    Rules { comfort: Comfort { voice, ..Comfort::default() }, ..Rules::default() }
}

fn lower_left(screen: &Screen) -> Pos2 {
    screen.ctx.content_rect().left_bottom() + egui::vec2(40.0, -40.0)
}

#[test]
fn listen_says_the_instruction_and_the_cue_and_again() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::Off));
    touch(&mut screen, "Touchez ici pour commencer");
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "Ensemble");
    touch_start(&mut screen, "Répondre à un courriel");
    heard();
    for _ in 0..2 {
        touch(&mut screen, "Écouter");
        let heard = heard();
        assert_eq!(heard.len(), 1, "{heard:?}");
        let seen: Vec<String> = ["Touchez", "Repère"].map(|start| seen_text(&screen, start)).into();
        assert!(seen.iter().all(|words| heard[0].contains(words)), "{heard:?} lacks one of {seen:?}");
    }
}

/// The text on the screen that begins so.
fn seen_text(screen: &Screen, start: &str) -> String {
    let mut found =
        screen.query_all_by(|node| node.role() == egui::Role::Label && node.value().is_some_and(|value| value.starts_with(start)));
    found.find_map(|node| node.value()).unwrap_or_else(|| panic!("no text begins with {start}"))
}

#[test]
fn without_being_asked_a_silent_voice_says_nothing() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::Off));
    touch(&mut screen, "Touchez ici pour commencer");
    // Three seconds at most, as the spoken screen's own door.
    assert_eq!(heard(), ["Écran parlé\u{202f}: touchez trois fois en bas à gauche."]);
    touch_start(&mut screen, "Mes courriels");
    choose(&mut screen, "Essayer");
    touch_start(&mut screen, "Répondre à un courriel");
    touch(&mut screen, "Aide");
    wait(&mut screen, 50.0);
    assert_eq!(heard(), [""; 0]);
}

#[test]
fn the_voice_says_each_instruction_help_and_answer_once() {
    for voice in [VoiceMode::On, VoiceMode::Slow] {
        let mut screen = kiosk(LANDSCAPE, rules(voice));
        touch(&mut screen, "Touchez ici pour commencer");
        let home = heard();
        assert_eq!(home.len(), 1, "{home:?}");
        for words in ["Que voulez-vous apprendre", "Mes courriels", "Je ne sais pas par où commencer"] {
            assert!(home[0].contains(words), "{home:?}");
        }
        touch_start(&mut screen, "Mes courriels");
        choose(&mut screen, "Essayer");
        heard();
        touch_start(&mut screen, "Répondre à un courriel");
        let begin = heard();
        assert!(begin.len() == 1 && begin[0].contains("Ici, vous êtes Monique"), "{begin:?}");
        assert!(begin[0].contains(&seen_text(&screen, "Ouvrez")), "{begin:?}");
        touch(&mut screen, "Aide");
        let help = heard();
        assert!(help.len() == 1 && help[0].contains("Aide 1 sur 4") && !help[0].contains("vous êtes Monique"), "{help:?}");
        // A panel that opens and closes makes nothing be said twice.
        touch_start(&mut screen, "Voix");
        let panel = heard();
        assert!(panel.len() == 1 && panel[0].contains("La borne parle"), "{panel:?}");
        touch(&mut screen, "Fermer");
        wait(&mut screen, 2.0);
        assert_eq!(heard(), [""; 0]);
        touch_start_on_page(&mut screen, "Grand Tirage");
        let mistake = heard();
        assert!(mistake.len() == 1 && mistake[0].starts_with("Presque"), "{mistake:?}");
        assert_eq!(spoken().len(), 0);
    }
}

#[test]
fn a_touch_ends_the_speech_in_the_same_frame() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::On));
    touch(&mut screen, "Touchez ici pour commencer");
    assert!(is_speaking());
    wait(&mut screen, 1.0);
    // Beside everything.
    finger(&screen, 1, TouchPhase::Start, pos2(8.0, 8.0));
    screen.step();
    assert!(!is_speaking());
}

#[test]
fn each_language_is_spoken_as_it_is_shown() {
    for (lang, lesson) in [(Lang::Fr, Lang::Fr), (Lang::En, Lang::En), (Lang::Br, Lang::Fr)] {
        let comfort = Comfort { lang, voice: VoiceMode::On, ..Comfort::default() };
        let mut screen = kiosk(LANDSCAPE, Rules { comfort, ..Rules::default() });
        open_by_intent(&mut screen);
        let speeches = spoken();
        let last = speeches.last().expect("the lesson is said");
        assert!(last.pieces.iter().all(|piece| piece.lang == lesson), "{lang:?}: {last:?}");
        // The shell's own words are in the shell's language.
        assert!(speeches.iter().flat_map(|speech| &speech.pieces).all(|piece| piece.lang == lang || piece.lang == lesson), "{speeches:?}");
    }
}

fn open_by_intent(screen: &mut Screen) {
    use pas_a_pas::visit::Intent;
    for intent in [Intent::Start, Intent::Begin("reply-mail".into())] {
        let ctx = screen.ctx.clone();
        screen.state_mut().as_mut().expect("shown").apply(&ctx, intent);
        screen.run();
    }
}

#[test]
fn three_taps_in_the_corner_open_the_spoken_screen_and_close_it() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    let mode = |screen: &Screen| screen.state().as_ref().expect("shown").visit().comfort().voice;
    let corner = lower_left(&screen);
    for expected in [VoiceMode::Screen, VoiceMode::Off] {
        for _ in 0..3 {
            wait(&mut screen, 0.5);
            finger(&screen, 1, TouchPhase::Start, corner);
            screen.step();
            finger(&screen, 1, TouchPhase::End, corner);
            screen.run();
        }
        assert_eq!(mode(&screen), expected);
    }
}

/// Somebody who sees nothing: knows the screen from what is said alone.
struct Blind<'a> {
    screen: &'a mut Screen,
}

impl Blind<'_> {
    /// Slides a finger over the screen until something is said that begins like this, then taps twice.
    fn find(&mut self, start: &str) {
        assert!(self.slides_to(start), "nothing that is said begins with “{start}”");
        self.tap_twice();
    }

    fn slides_to(&mut self, start: &str) -> bool {
        let size = self.screen.ctx.content_rect().size();
        wait(self.screen, 1.0);
        heard();
        finger(self.screen, 1, TouchPhase::Start, pos2(4.0, 4.0));
        self.screen.step();
        // From the lower edge up: the bar is there.
        let mut y = size.y - 30.0;
        while y > 0.0 {
            let mut x = 20.0;
            while x < size.x {
                finger(self.screen, 1, TouchPhase::Move, pos2(x, y));
                self.screen.step();
                if heard().last().is_some_and(|said| said.starts_with(start)) {
                    finger(self.screen, 1, TouchPhase::End, pos2(x, y));
                    self.screen.step();
                    return true;
                }
                x += 40.0;
            }
            y -= 30.0;
        }
        finger(self.screen, 1, TouchPhase::End, pos2(4.0, 4.0));
        self.screen.step();
        false
    }

    /// Two taps in the middle of the screen, whatever lies there.
    fn tap_twice(&mut self) {
        let middle = self.screen.ctx.content_rect().center();
        for _ in 0..2 {
            self.screen.step();
            finger(self.screen, 1, TouchPhase::Start, middle);
            self.screen.step();
            finger(self.screen, 1, TouchPhase::End, middle);
            self.screen.step();
        }
        self.screen.run();
    }
}

#[test]
fn the_whole_mail_lesson_can_be_done_without_seeing() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::Screen));
    let mut blind = Blind { screen: &mut screen };
    blind.find("Touchez ici pour commencer");
    blind.find("Mes courriels");
    blind.find("Essayer");
    heard();
    blind.find("Répondre à un courriel");
    // What is to be done is said by itself.
    let begin = heard().join(" ");
    assert!(begin.contains("Ouvrez le message de Nolwenn"), "{begin}");
    blind.find("Nolwenn");
    let opened = heard().join(" ");
    assert!(opened.contains("C’est juste"), "{opened}");
    assert!(opened.contains("Notre rendez-vous est jeudi"), "the message itself is read: {opened}");
    blind.find("Répondre bouton");
    blind.find("Votre message");
    for letter in "Oui, je viens jeudi.".chars().map(key) {
        blind.find(&letter);
    }
    let written = heard().join(" ");
    assert!(written.contains("[.]") && written.contains("Envoyez votre réponse."), "{written}");
    for (name, answer) in [("Envoyer bouton", "C’est juste"), ("Envoyés bouton", "C’est juste"), ("Me déconnecter", "Bravo")] {
        blind.find(name);
        let answered = heard().join(" ");
        assert!(answered.contains(answer), "{name}: {answered}");
    }
}

fn key(letter: char) -> String {
    match letter {
        ' ' => "Espace".to_owned(),
        ',' => "virgule".to_owned(),
        '.' => "point".to_owned(),
        other => format!("[{other}]"),
    }
}

/// One press of a key, as a keyboard that is plugged in sends it.
fn press(screen: &mut Screen, key: egui::Key) {
    screen.key_press(key);
    screen.run();
}

/// Goes on with Tab until the focus is on something whose name begins like this, and presses Enter.
fn by_keyboard(screen: &mut Screen, start: &str) {
    use egui_kittest::kittest::NodeT as _;
    for _ in 0..60 {
        let focused = screen
            .query_all_by(|node| node.is_focused() && node.role() != egui::Role::Window)
            .find_map(|node| node.accesskit_node().label());
        if focused.is_some_and(|name| name.starts_with(start)) {
            press(screen, egui::Key::Enter);
            return;
        }
        press(screen, egui::Key::Tab);
    }
    panic!("Tab never comes to “{start}”");
}

#[test]
fn the_whole_mail_lesson_can_be_done_with_a_keyboard_alone() {
    let mut screen = kiosk(LANDSCAPE, Rules::default());
    for name in ["Touchez ici pour commencer", "Mes courriels", "Essayer", "Répondre à un courriel", "Nolwenn", "Répondre", "Votre message"]
    {
        by_keyboard(&mut screen, name);
    }
    screen.event(egui::Event::Text("Oui, je viens jeudi.".to_owned()));
    screen.run();
    assert_eq!(step(&screen), 4);
    press(&mut screen, egui::Key::Escape);
    for name in ["Envoyer", "Envoyés", "Me déconnecter"] {
        by_keyboard(&mut screen, name);
    }
    assert!(matches!(page(&screen), pas_a_pas::visit::Screen::Finish(_)));
}

#[test]
fn what_somebody_types_is_spelled_and_never_handed_on_as_words() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::On));
    open_lesson(&mut screen);
    touch_start(&mut screen, "Nolwenn Le Gall");
    touch_on_page(&mut screen, "Répondre");
    touch(&mut screen, "Votre message");
    screen.event(egui::Event::Text("Zut alors".to_owned()));
    screen.run();
    heard();
    touch(&mut screen, "OK");
    touch(&mut screen, "Écouter");
    let speeches = spoken();
    let pieces: Vec<_> = speeches.iter().flat_map(|speech| &speech.pieces).collect();
    assert!(pieces.iter().any(|piece| matches!(&piece.say, Say::Letters(letters) if letters.contains("Zut alors"))), "{pieces:?}");
    assert!(pieces.iter().all(|piece| !matches!(&piece.say, Say::Words(words) if words.contains("Zut"))), "{pieces:?}");
}

/// A summary writes an amount as the language does: no program hears it for that.
#[test]
fn an_amount_that_somebody_typed_is_spelled_in_a_summary_too() {
    let mut screen = kiosk(LANDSCAPE, rules(VoiceMode::Screen));
    let ctx = screen.ctx.clone();
    let write = |element: &str, text: &str| Intent::Gesture(Gesture::Type(element.into(), Typed::new(text)));
    let tap = |element: &str| Intent::Gesture(Gesture::Tap(element.into()));
    let begin = [Intent::Start, Intent::SetLevel(Level::Try), Intent::Begin("tax-sign".into()), Intent::TurnTo("income".into(), 0)];
    for intent in begin.into_iter().chain([tap("box-1aj"), write("box-1aj", "31870"), tap("income-next")]) {
        screen.state_mut().as_mut().expect("shown").apply(&ctx, intent);
        screen.run();
    }
    let shown = screen.get_by_label_contains("31\u{202f}870").rect().center();
    spoken();
    finger(&screen, 1, TouchPhase::Start, pos2(4.0, 4.0));
    screen.step();
    for _ in 0..4 {
        finger(&screen, 1, TouchPhase::Move, shown);
        screen.step();
    }
    let speeches = spoken();
    let pieces: Vec<_> = speeches.iter().flat_map(|speech| &speech.pieces).collect();
    assert!(pieces.iter().any(|piece| matches!(&piece.say, Say::Letters(letters) if letters.contains("870"))), "{pieces:?}");
    assert!(pieces.iter().all(|piece| !matches!(&piece.say, Say::Words(words) if words.contains("870"))), "{pieces:?}");
}
