//! Lessons are read when a screen needs them: a kiosk with thousands of them opens as fast as one with a few.

use egui::{Context, RawInput, Rect, pos2, vec2};
use pas_a_pas::content::{Content, Files, Layer, LessonId, ThemeId, open, read};
use pas_a_pas::ui::{Kiosk, Order, Setup};
use pas_a_pas::visit::{Intent, Rules};
use std::rc::Rc;

/// A kiosk that has just opened, and nothing has been shown yet.
struct Opened {
    ctx: Context,
    kiosk: Kiosk,
    secs: f64,
    /// Whether the last frame asked for another one at once.
    asks_at_once: bool,
}

impl Opened {
    fn new(files: Files) -> Self {
        let ctx = Context::default();
        let (library, content, _) = open(Rc::new(files));
        let kiosk = Kiosk::new(&ctx, content, Rules::default(), Setup::default()).with_library(library);
        Self { ctx, kiosk, secs: 0.0, asks_at_once: true }
    }

    /// Shows one frame. Returns what the shell is told.
    fn frame(&mut self) -> Vec<Order> {
        self.secs += 0.1;
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0)));
        let mut orders = Vec::new();
        let input = RawInput { screen_rect, time: Some(self.secs), focused: true, ..RawInput::default() };
        let mut output = self.ctx.run_ui(input, |ui| orders = self.kiosk.show(ui));
        output.textures_delta.clear();
        self.asks_at_once = output.viewport_output.values().any(|output| output.repaint_delay.is_zero());
        orders
    }

    fn apply(&mut self, intent: Intent) {
        self.kiosk.apply(&self.ctx, intent);
    }

    fn content(&self) -> &Content {
        self.kiosk.content()
    }
}

fn lessons_of(content: &Content, theme: &ThemeId) -> Vec<LessonId> {
    content.theme(theme).expect("a theme").lessons.clone()
}

#[test]
fn a_theme_is_read_when_it_is_opened() {
    let mut opened = Opened::new(Files::built_in());
    let all: Vec<LessonId> = read(&Files::built_in()).0.lessons.into_keys().collect();
    assert!(opened.content().unread.iter().eq(&all), "nothing is read before somebody wants it");
    let theme = opened.content().themes().last().expect("a theme").id.clone();
    opened.apply(Intent::Start);
    opened.apply(Intent::OpenTheme(theme.clone()));
    for _ in 0..5 {
        opened.frame();
    }
    assert!(!opened.asks_at_once, "who looks at a theme is not disturbed");
    let lessons = lessons_of(opened.content(), &theme);
    assert!(lessons.iter().all(|id| opened.content().lessons.contains_key(id)));
    assert!(opened.content().unread.len() >= all.len() - lessons.len(), "and nothing else");
    // The words come with the lessons.
    assert!(lessons.iter().all(|id| opened.content().lesson_text(pas_a_pas::text::Lang::Fr, id, "title").is_some()));
}

#[test]
fn the_rest_is_read_while_nobody_touches() {
    let mut opened = Opened::new(Files::built_in());
    let count = opened.content().unread.len();
    for _ in 0..opened.content().catalogue.themes.len() {
        assert!(!opened.content().unread.is_empty());
        opened.frame();
    }
    assert!(opened.content().unread.is_empty());
    assert_eq!(opened.content().lessons.len(), count);
    opened.frame();
    assert!(!opened.asks_at_once, "and then the screen rests");
}

#[test]
fn where_words_or_answers_may_lead_is_read_before() {
    let of = |intents: &[Intent]| {
        let mut opened = Opened::new(Files::built_in());
        for intent in intents {
            opened.apply(intent.clone());
        }
        opened.frame();
        opened.kiosk
    };
    let kiosk = of(&[Intent::Start, Intent::OpenCode]);
    assert!(kiosk.content().catalogue.numbers.keys().all(|id| !kiosk.content().unread.contains(id)));
    let kiosk = of(&[Intent::Start, Intent::StartPlacement]);
    let content = kiosk.content();
    let answers = content.placement.questions.iter().flat_map(|question| &question.answers);
    for name in answers.flat_map(|answer| answer.points.keys()) {
        let id = LessonId::from(name.as_str());
        assert!(content.lessons.contains_key(&id) || !lessons_of(content, &ThemeId::from(name.as_str())).is_empty(), "{name}");
        assert!(!content.unread.contains(&id), "{name}");
    }
}

#[test]
fn a_broken_lesson_is_left_out_and_told() {
    let path = "lessons/mail/reply-mail.ron";
    let built_in = Files::built_in();
    let text = built_in.text(path, Layer::Top).expect("there").expect("text");
    let mut own = Files::default();
    // It can be read, and cannot be done.
    own.add(path, text.replace("Showing(\"sent-done\")", "Showing(\"sent\")").into_bytes());
    let mut opened = Opened::new(built_in.overlay(own));
    let mail = ThemeId::from("mail");
    let count = |opened: &Opened| opened.content().count_of(opened.content().theme(&mail).expect("a theme"));
    let before = count(&opened);
    opened.apply(Intent::Start);
    opened.apply(Intent::OpenTheme(mail.clone()));
    let orders = opened.frame();
    let reported = orders.iter().find_map(|order| if let Order::Report(problems) = order { Some(problems) } else { None });
    let problems = reported.unwrap_or_else(|| panic!("{orders:?}"));
    assert_eq!(problems.iter().map(|found| found.problem.id()).collect::<Vec<_>>(), ["does-not-reach-goal"]);
    assert_eq!(count(&opened), before - 1);
}
