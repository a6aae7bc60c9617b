//! What stands over a screen: "Êtes-vous toujours là ?", "Voulez-vous partir ?", another way for who is stuck, and things to read.

use super::workshop::People;
use crate::content::Content;
use crate::ui::coach::Words;
use crate::ui::layout::Shape;
use crate::ui::prose::Prose;
use crate::ui::theme::{Type, radius, stroke};
use crate::ui::widgets::{Button, Cx, Face, Look, label};
use crate::visit::{Code, Intent, Panel, Question, Visit};
use egui::{Align2, Color32, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::time::Duration;

#[expect(clippy::too_many_arguments, reason = "what the questions are about")]
pub fn show(
    ui: &Ui,
    cx: &Cx<'_>,
    visit: &Visit,
    content: &Content,
    people: &People<'_>,
    question: Question,
    now: Duration,
    intents: &mut Vec<Intent>,
) {
    let compact = cx.layout.is(Shape::Compact);
    let inner = dialog(ui, cx, if question == Question::Stuck { Size::Tall } else { Size::Plain });
    let button_height = if compact { 100.0 } else { 152.0 };
    match question {
        Question::StillThere => still_there(ui, cx, visit, now, inner, button_height, intents),
        Question::Leave => leave(ui, cx, visit, content, inner, button_height, intents),
        Question::Stuck => stuck(ui, cx, visit, content, people, inner, intents),
    }
}

/// How much of the screen a dialog takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Plain,
    Tall,
    /// Nearly all of it.
    Wide,
}

/// A box over the screen, whose rest cannot be touched. Returns the room in it.
pub fn dialog(ui: &Ui, cx: &Cx<'_>, kind: Size) -> Rect {
    let is_tall = kind == Size::Tall;
    // What is under the question cannot be touched.
    ui.interact(cx.layout.screen(), ui.scope_id().with("scrim"), Sense::CLICK);
    ui.painter().rect_filled(cx.layout.screen(), 0.0, cx.theme.scrim);
    let size = match cx.layout.shape {
        _ if kind == Size::Wide => cx.layout.screen().size(),
        Shape::Landscape => {
            vec2(1240.0 + (cx.layout.text - 1.0) * 300.0, if is_tall { 860.0 } else { 700.0 } + (cx.layout.text - 1.0) * 200.0)
        }
        Shape::Portrait => vec2(980.0, 1200.0),
        Shape::Compact => vec2(1040.0, if is_tall { 640.0 } else { 560.0 }),
    };
    let size = size.min(cx.layout.screen().size() - Vec2::splat(40.0));
    let rect = Rect::from_center_size(cx.layout.screen().center(), size);
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::DIALOG),
        cx.theme.card,
        Stroke::new(stroke::STRONG, cx.theme.sea),
        StrokeKind::Inside,
    );
    rect.shrink(match (kind, cx.layout.is(Shape::Compact)) {
        (Size::Wide, true) => 24.0,
        (Size::Wide, false) => 44.0,
        (_, true) => 32.0,
        (_, false) => 64.0,
    })
}

/// What a word means.
pub fn word(ui: &Ui, cx: &Cx<'_>, content: &Content, id: &str, word: &str, intents: &mut Vec<Intent>) {
    let inner = dialog(ui, cx, Size::Plain);
    let height = if cx.layout.is(Shape::Compact) { 92.0 } else { 128.0 };
    let close = inner.with_min_y(inner.bottom() - height);
    let meaning = content.glossary_text(cx.tr.lang(), id).unwrap_or_default();
    title_and_text(ui, cx, inner.with_max_y(close.top() - 28.0), word, &meaning);
    let kind = Type::BUTTON.sized(40.0);
    if Button::new("close told", &cx.tr.panel_close(), Face::Primary).kind(kind).icon("check").show(ui, close, cx).clicked() {
        intents.push(Intent::ClosePanel);
    }
}

/// Three words to note, at the foot of a room. Returns where they begin.
pub fn code_words(ui: &Ui, cx: &Cx<'_>, room: Rect, code: Code) -> f32 {
    let height = words_height(cx);
    let rect = room.with_min_y(room.bottom() - height);
    let words = cx.tr.code_line();
    let line = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - chip_height(cx) - 8.0));
    cx.fitted(ui.painter(), &words, Type::BODY, cx.theme.ink, line.size(), 2).paint_in(ui.painter(), line, Align2::LEFT_BOTTOM);
    label(ui, line, ui.scope_id().with("code line"), &words);
    word_chips(ui, cx, rect.with_min_y(rect.bottom() - chip_height(cx)), code);
    rect.top()
}

pub fn words_height(cx: &Cx<'_>) -> f32 {
    chip_height(cx) + 8.0 + 42.0 * cx.layout.text * if cx.layout.is(Shape::Compact) { 1.0 } else { 1.6 }
}

fn chip_height(cx: &Cx<'_>) -> f32 {
    if cx.layout.is(Shape::Compact) { 68.0 } else { 92.0 }
}

/// The three words, each on a chip of its own.
pub fn word_chips(ui: &Ui, cx: &Cx<'_>, room: Rect, code: Code) {
    let painter = ui.painter();
    let gap = 14.0;
    let width = ((room.width() - 2.0 * gap) / 3.0).min(330.0 * cx.layout.text);
    let boxed = |word, kind| cx.fitted_in_box(painter, word, kind, cx.theme.ink, vec2(width - 24.0, room.height() - 8.0), 1);
    // All three in the size at which the longest fits.
    let heights = code.0.map(|word| boxed(word, Type::INSTRUCTION).size(painter).y);
    let whole = cx.prose(code.0[0], Type::INSTRUCTION, cx.theme.ink).size(painter).y;
    // Heights are whole points: what is reckoned from them may fall a little under the least size.
    let part = (heights.into_iter().fold(whole, f32::min) / whole).max(Type::INSTRUCTION.least(cx.layout.text));
    let kind = Type::INSTRUCTION.sized(Type::INSTRUCTION.size * part);
    let mut left = room.left();
    for word in code.0 {
        let rect = Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
        crate::ui::widgets::soft_card(painter, rect, cx.theme.gorse_soft, Stroke::new(cx.theme.hairline, cx.theme.gorse));
        boxed(word, kind).paint_in(painter, rect, Align2::CENTER_CENTER);
        left = rect.right() + gap;
    }
    label(ui, room, ui.scope_id().with("code words"), &code.0.join(", "));
}

/// Really stuck: another way, a person, or on without this step.
fn stuck(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, inner: Rect, intents: &mut Vec<Intent>) {
    let bridge = visit.exercise().zip(visit.scene(content)).and_then(|(exercise, scene)| Words { cx, exercise, scene: &scene }.bridge());
    let mut ways = Vec::new();
    if let Some(bridge) = &bridge {
        ways.push(("bridge", bridge.clone(), "list", Face::Secondary, Intent::CrossBridge));
    }
    ways.push(("ask", cx.tr.stuck_ask().into_owned(), "people", Face::Secondary, Intent::Toggle(Panel::Ask)));
    ways.push(("skip", cx.tr.stuck_skip().into_owned(), "arrow_right", Face::Secondary, Intent::SkipStep));
    ways.push(("stay", cx.tr.stuck_stay().into_owned(), "try_again", Face::Primary, Intent::Stay));
    let compact = cx.layout.is(Shape::Compact);
    let (height, gap) = if compact { (84.0, 14.0) } else { (112.0, 20.0) };
    #[expect(clippy::cast_precision_loss, reason = "four buttons")]
    let all = (height + gap) * ways.len() as f32 - gap;
    let mut rect = Rect::from_min_size(pos2(inner.left(), inner.bottom() - all), vec2(inner.width(), height));
    let text = people.and_next(cx, &cx.tr.stuck_text(), people.recommended(visit, content).as_ref());
    title_and_text(ui, cx, inner.with_max_y(rect.top() - if compact { 16.0 } else { 28.0 }), &cx.tr.stuck_title(), &text);
    for (salt, words, icon, face, intent) in ways {
        if Button::new(salt, &words, face).kind(Type::BUTTON.sized(36.0)).icon(icon).show(ui, rect, cx).clicked() {
            intents.push(intent);
        }
        rect = rect.translate(vec2(0.0, height + gap));
    }
}

fn still_there(ui: &Ui, cx: &Cx<'_>, visit: &Visit, now: Duration, inner: Rect, button_height: f32, intents: &mut Vec<Intent>) {
    let button = Rect::from_min_max(pos2(inner.left(), inner.bottom() - button_height), inner.max);
    let above = inner.with_max_y(button.top() - 28.0);
    let (seconds, part) = visit.countdown(now);
    let words = if cx.layout.is(Shape::Portrait) {
        let side = 300.0_f32.min(above.height() * 0.42);
        let ring = Rect::from_center_size(pos2(above.center().x, above.top() + side / 2.0), Vec2::splat(side));
        countdown_ring(ui, cx, ring, seconds, part);
        above.with_min_y(ring.bottom() + 36.0)
    } else {
        let side = 300.0_f32.min(above.height());
        let ring = Rect::from_min_size(pos2(above.left(), above.center().y - side / 2.0), Vec2::splat(side));
        countdown_ring(ui, cx, ring, seconds, part);
        above.with_min_x(ring.right() + 60.0)
    };
    title_and_text(ui, cx, words, &cx.tr.still_title(), &cx.tr.still_text());
    let look = Look { radius: radius::BEZEL, ..Face::Primary.look(cx.theme) };
    let hand = button_height * 0.55;
    let yes = cx.tr.still_yes();
    let kind = Type::START.sized(52.0);
    let width = Button::new("yes", &yes, Face::Primary).kind(kind).width(ui.painter(), cx) + hand;
    // The hand and the words together stand in the middle.
    let indent = ((button.width() - width) / 2.0).max(24.0) + hand;
    let response = Button::new("yes", &yes, Face::Primary).look(look).kind(kind).left(indent).show(ui, button, cx);
    let at = Rect::from_center_size(pos2(button.left() + indent - hand * 0.5, button.center().y - 3.0), Vec2::splat(hand));
    if cx.theme.is_high_contrast() {
        cx.art.icon(ui.painter(), "touch", at, cx.theme.on_sea, Some(Color32::TRANSPARENT));
    } else {
        cx.art.hand.paint(ui.painter(), at);
    }
    if response.clicked() {
        intents.push(Intent::Stay);
    }
}

fn leave(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, inner: Rect, button_height: f32, intents: &mut Vec<Intent>) {
    let gap = 24.0;
    let height = button_height.min(if cx.layout.is(Shape::Compact) { 88.0 } else { 112.0 });
    // Side by side where there is room: the words to note need the height.
    let is_wide = !cx.layout.is(Shape::Portrait);
    let row = inner.with_min_y(inner.bottom() - height);
    let (go, stay) = if is_wide {
        let half = (row.width() - gap) / 2.0;
        (row.with_max_x(row.left() + half), row.with_min_x(row.right() - half))
    } else {
        (row.translate(vec2(0.0, -height - gap)), row)
    };
    let mut room = inner.with_max_y(go.top() - 28.0);
    if let Some(code) = visit.code(content) {
        room.max.y = code_words(ui, cx, room, code) - 16.0;
    }
    title_and_text(ui, cx, room, &cx.tr.leave_title(), &cx.tr.leave_text());
    let kind = Type::BUTTON.sized(36.0);
    if Button::new("go", &cx.tr.leave_yes(), Face::Secondary).kind(kind).icon("done_exit").show(ui, go, cx).clicked() {
        intents.push(Intent::Forget);
    }
    if Button::new("stay", &cx.tr.leave_no(), Face::Primary).kind(kind).icon("arrow_left").show(ui, stay, cx).clicked() {
        intents.push(Intent::Stay);
    }
}

fn title_and_text(ui: &Ui, cx: &Cx<'_>, room: Rect, title: &str, text: &str) {
    let painter = ui.painter();
    let title_galley =
        cx.fitted(painter, title, Type::TITLE.sized(62.0), cx.theme.ink, vec2(room.width(), room.height() * 0.5), 2).galley(painter);
    let text_galley = cx
        .fitted(painter, text, Type::LEAD.sized(36.0), cx.theme.ink, vec2(room.width(), room.height() - title_galley.size().y - 26.0), 6)
        .galley(painter);
    let height = title_galley.size().y + 26.0 + text_galley.size().y;
    let top = Align2::LEFT_CENTER.align_size_within_rect(vec2(room.width(), height), room).min;
    let below = top + vec2(0.0, title_galley.size().y + 26.0);
    label(ui, Rect::from_min_size(top, title_galley.size()), ui.scope_id().with("question"), title);
    label(ui, Rect::from_min_size(below, text_galley.size()), ui.scope_id().with("question text"), text);
    painter.galley(top, title_galley, cx.theme.ink);
    painter.galley(below, text_galley, cx.theme.ink);
}

/// A gorse arc, clockwise from the top, as long as the time that is left.
fn countdown_ring(ui: &Ui, cx: &Cx<'_>, rect: Rect, seconds: u64, part: f32) {
    const BAND: f32 = 20.0;
    let painter = ui.painter();
    let (center, outer) = (rect.center(), rect.width() / 2.0 - 1.5);
    let middle = outer - BAND / 2.0;
    let arc: Vec<_> = (0..=120_u8)
        .map(|at| {
            let angle = std::f32::consts::TAU * part * f32::from(at) / 120.0;
            center + middle * vec2(angle.sin(), -angle.cos())
        })
        .collect();
    painter.line(arc, Stroke::new(BAND, cx.theme.gorse));
    painter.circle_stroke(center, outer, Stroke::new(3.0, cx.theme.granite));
    painter.circle_stroke(center, outer - BAND, Stroke::new(3.0, cx.theme.granite));
    let number = Prose::new(&seconds.to_string(), Type::DISPLAY.sized(rect.width() * 0.34), 1.0, cx.theme.ink).galley(painter);
    let word = Prose::new(&cx.tr.still_seconds(seconds), Type::LABEL, (rect.width() / 300.0).min(1.2), cx.theme.ink).galley(painter);
    let top = center.y - (number.size().y + word.size().y) / 2.0;
    let word_at = pos2(center.x - word.size().x / 2.0, top + number.size().y - 4.0);
    painter.galley(pos2(center.x - number.size().x / 2.0, top), number, cx.theme.ink);
    painter.galley(word_at, word, cx.theme.ink);
    let spoken = cx.tr.spoken_seconds(seconds, cx.tr.still_seconds(seconds));
    label(ui, Rect::from_center_size(center, Vec2::splat(outer)), ui.scope_id().with("countdown"), &spoken);
}
