//! A kiosk on a screen of its own, driven by what people see and hear: accessible names and touches.

use crate::canvas_renderer::CanvasRenderer;
use egui::{Event, Pos2, TouchDeviceId, TouchId, TouchPhase};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pas_a_pas::content::{Files, open};
use pas_a_pas::tally::Tally;
use pas_a_pas::text::Lang;
use pas_a_pas::ui::speech::Voice;
use pas_a_pas::ui::{Kiosk, Order, Setup, theme};
use pas_a_pas::visit::{Question, Rules, Screen as Page};
use pas_a_pas::voice::{Piece, Say, Saying, Speech};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub const LANDSCAPE: [f32; 2] = [1920.0, 1080.0];
pub const PORTRAIT: [f32; 2] = [1080.0, 1920.0];
pub const COMPACT: [f32; 2] = [1220.0, 690.0];

pub type Screen = Harness<'static, Option<Kiosk>>;

/// The kiosk with the shipped content, as it stands in the morning.
pub fn kiosk(size: [f32; 2], rules: Rules) -> Screen {
    kiosk_with(size, rules, Files::built_in())
}

/// The kiosk with these content files.
pub fn kiosk_with(size: [f32; 2], rules: Rules, files: Files) -> Screen {
    build(size, rules, files, Setup::default)
}

/// The kiosk with the shipped content and this setup.
pub fn kiosk_of(size: [f32; 2], rules: Rules, setup: fn() -> Setup) -> Screen {
    build(size, rules, Files::built_in(), setup)
}

fn build(size: [f32; 2], rules: Rules, files: Files, setup: fn() -> Setup) -> Screen {
    let show = move |ui: &mut egui::Ui, kiosk: &mut Option<Kiosk>| {
        let kiosk = kiosk.get_or_insert_with(|| {
            let (library, content, problems) = open(Rc::new(files.clone()));
            assert!(problems.is_empty(), "the shipped content has problems: {problems:?}");
            Kiosk::new(ui.ctx(), content, rules, Setup { voice: Rc::new(Recorder), ..setup() }).with_library(library)
        });
        for order in kiosk.show(ui) {
            match order {
                Order::Say(speech) => {
                    IS_SPEAKING.set(true);
                    SPOKEN.with_borrow_mut(|spoken| spoken.push(speech));
                }
                Order::Hush => IS_SPEAKING.set(false),
                Order::Report(problems) => panic!("the shipped content has problems: {problems:?}"),
                Order::KeepVolume(_) | Order::Restart | Order::Leave => ORDERS.with_borrow_mut(|orders| orders.push(order)),
                Order::Count(day, count) => COUNTED.with_borrow_mut(|tally| tally.add(day, count)),
                Order::Play(..) | Order::Wipe | Order::Light(_) | Order::Alive | Order::AtRest => {}
            }
        }
    };
    let builder = Harness::builder().with_size(size).with_max_steps(12).with_render_cursor(false).renderer(CanvasRenderer::default());
    let mut harness = builder.with_context_setup(theme::install_fonts).build_ui_state(show, None);
    harness.run();
    harness
}

// A voice in the test's hands; one a thread, as each test has its own.
thread_local! {
    static SPOKEN: RefCell<Vec<Speech>> = const { RefCell::new(Vec::new()) };
    static IS_SPEAKING: Cell<bool> = const { Cell::new(false) };
    static ORDERS: RefCell<Vec<Order>> = const { RefCell::new(Vec::new()) };
    static COUNTED: RefCell<Tally> = RefCell::default();
}

/// What the adviser has ordered since it was last asked.
pub fn orders() -> Vec<Order> {
    ORDERS.take()
}

/// Speaks French and English, and never comes to an end by itself.
struct Recorder;

impl Voice for Recorder {
    fn speaks(&self, lang: Lang) -> bool {
        lang.for_lessons() == lang
    }

    fn saying(&self) -> Saying {
        if IS_SPEAKING.get() { Saying::Preparing } else { Saying::Nothing }
    }
}

/// What was said since it was last asked.
pub fn spoken() -> Vec<Speech> {
    SPOKEN.take()
}

/// What was counted since it was last asked, as the ledger would write it.
pub fn counted_text() -> String {
    COUNTED.take().to_text()
}

/// The same without day and lesson, which are always those of the mail lesson and the kiosk's clock, row by row.
pub fn counted() -> Vec<String> {
    let text = counted_text();
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| row.strip_prefix("2026-11-25,reply-mail,").unwrap_or(row).to_owned()).collect()
}

pub fn is_speaking() -> bool {
    IS_SPEAKING.get()
}

/// The same in words: letters in square brackets, hidden ones as points.
pub fn heard() -> Vec<String> {
    let piece = |piece: &Piece| match &piece.say {
        Say::Words(words) => words.clone(),
        Say::Letters(letters) => format!("[{}]", letters.as_str()),
        Say::Hidden(count) => "•".repeat(*count),
    };
    spoken().iter().map(|speech| speech.pieces.iter().map(piece).collect::<Vec<_>>().join(" ")).collect()
}

/// Where the visit is.
pub fn page(screen: &Screen) -> Page {
    screen.state().as_ref().expect("shown").visit().screen().clone()
}

/// The step being done, from 1.
pub fn step(screen: &Screen) -> usize {
    screen.state().as_ref().and_then(|kiosk| Some(kiosk.visit().exercise()?.step_index() + 1)).expect("a lesson is open")
}

/// Touches whatever has this name.
pub fn touch(screen: &mut Screen, name: &str) {
    screen.get_by_label(name).click();
    screen.run();
}

/// Touches something on a mock page, after going down to it as people do where the page is long.
pub fn touch_on_page(screen: &mut Screen, name: &str) {
    while let Some(down) = screen.query_by_label("Descendre").or_else(|| screen.query_by_label("Down"))
        && screen.get_by_label(name).rect().center().y > down.rect().top()
    {
        down.click();
        screen.run();
    }
    touch(screen, name);
}

/// The same for the one button whose name begins like this.
pub fn touch_start_on_page(screen: &mut Screen, start: &str) {
    let begins = |label: Option<String>| label.is_some_and(|label| label.starts_with(start));
    while let Some(down) = screen.query_by_label("Descendre")
        && screen.get_by(|node| begins(node.label()) && node.role() == egui::Role::Button).rect().center().y > down.rect().top()
    {
        down.click();
        screen.run();
    }
    touch_start(screen, start);
}

/// Touches the one button whose name begins like this.
pub fn touch_start(screen: &mut Screen, start: &str) {
    let start = start.to_owned();
    screen.get_by(move |node| node.label().is_some_and(|label| label.starts_with(&start)) && node.role() == egui::Role::Button).click();
    screen.run();
}

/// Opens a theme of the home screen, on whichever page of it that stands.
pub fn open_theme(screen: &mut Screen, start: &str) {
    let is_there =
        |screen: &Screen| screen.query_all_by(|node| node.label().is_some_and(|label| label.starts_with(start))).next().is_some();
    while !is_there(screen) {
        touch(screen, "Descendre");
    }
    touch_start(screen, start);
}

/// Chooses the one among several whose name begins like this.
pub fn choose(screen: &mut Screen, start: &str) {
    let start = start.to_owned();
    screen
        .get_by(move |node| node.label().is_some_and(|label| label.starts_with(&start)) && node.role() == egui::Role::RadioButton)
        .click();
    screen.run();
}

/// Whether something with this name is on the screen.
pub fn sees(screen: &Screen, name: &str) -> bool {
    screen.query_all_by_label_contains(name).next().is_some()
}

/// Everything a screen reader could say of the screen.
pub fn all_names(screen: &Screen) -> Vec<String> {
    screen.query_all_by(|node| node.label().is_some()).filter_map(|node| node.accesskit_node().label()).collect()
}

/// The same, and all that is only to be read.
pub fn all_texts(screen: &Screen) -> Vec<String> {
    let texts = screen.query_all_by(|_| true).map(|node| (node.accesskit_node().label(), node.accesskit_node().value()));
    texts.flat_map(|(label, value)| [label, value]).flatten().collect()
}

/// Types on the on-screen keyboard, key by key.
pub fn type_on_keys(screen: &mut Screen, text: &str) {
    for letter in text.chars() {
        let name = key_name(letter);
        if let Some(key) = screen.query_by_label(&name) {
            key.click();
        } else {
            let other = if letter.is_lowercase() { letter.to_uppercase().to_string() } else { letter.to_lowercase().to_string() };
            screen.get_by_label(&other).click();
        }
        screen.run();
    }
}

fn key_name(letter: char) -> String {
    match letter {
        ' ' => "Espace".to_owned(),
        ',' => "virgule".to_owned(),
        '.' => "point".to_owned(),
        other => other.to_string(),
    }
}

/// One finger, felt by the screen as a touch panel feels it.
pub fn finger(screen: &Screen, id: u64, phase: TouchPhase, pos: Pos2) {
    screen.event(Event::Touch { device_id: TouchDeviceId(1), id: TouchId(id), phase, pos, force: None });
}

/// Lets this many seconds go by without a touch, in steps of a quarter of a second.
pub fn wait(screen: &mut Screen, secs: f64) {
    let until = screen.ctx.input(|input| input.time) + secs;
    while screen.ctx.input(|input| input.time) < until {
        screen.step();
    }
}

/// From the attract screen into the lesson, as somebody who tries.
pub fn open_lesson(screen: &mut Screen) {
    touch(screen, "Touchez ici pour commencer");
    touch_start(screen, "Mes courriels");
    choose(screen, "Essayer");
    touch_start(screen, "Répondre à un courriel");
}

/// A short touch of one finger at this place.
pub fn tap_at(screen: &mut Screen, at: Pos2) {
    finger(screen, 1, TouchPhase::Start, at);
    screen.step();
    finger(screen, 1, TouchPhase::End, at);
    screen.run();
}

/// What the message being written holds.
pub fn typed(screen: &Screen) -> String {
    let exercise = screen.state().as_ref().and_then(|kiosk| kiosk.visit().exercise()).expect("a lesson is open");
    exercise.world().typed(&"body".into()).to_owned()
}

/// Does the whole lesson "Répondre à un courriel" as somebody who knows how.
pub fn do_lesson(screen: &mut Screen, size: [f32; 2]) {
    touch_start(screen, "Nolwenn Le Gall");
    answer(screen, size);
}

/// The rest of the lesson, once Nolwenn's message is open.
pub fn answer(screen: &mut Screen, size: [f32; 2]) {
    touch_on_page(screen, "Répondre");
    touch(screen, "Votre message");
    type_on_keys(screen, "Oui, je viens jeudi.");
    touch(screen, "OK");
    touch_on_page(screen, "Envoyer");
    for folder in ["Envoyés", "Me déconnecter"] {
        if size != LANDSCAPE {
            touch(screen, "Menu");
        }
        touch_on_page(screen, folder);
    }
}

/// The question that stands over the screen.
pub fn question(screen: &Screen) -> Option<Question> {
    screen.state().as_ref().and_then(|kiosk| kiosk.visit().question())
}

/// Mistakes until the kiosk proposes another way.
pub fn get_stuck(screen: &mut Screen, wrong: &str) {
    for _ in 0..12 {
        touch_start(screen, wrong);
        if question(screen) == Some(Question::Stuck) {
            return;
        }
        touch(screen, "Recommencer l’étape");
    }
    panic!("never stuck: {:?}", all_names(screen));
}
