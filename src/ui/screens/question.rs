//! The two questions that stand over a screen: "Êtes-vous toujours là ?" and "Voulez-vous partir ?".

use crate::ui::layout::Shape;
use crate::ui::prose::Prose;
use crate::ui::theme::{Type, radius, stroke};
use crate::ui::widgets::{Button, Cx, Face, Look, label};
use crate::visit::{Intent, Question, Visit};
use egui::{Align2, Color32, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::time::Duration;

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, question: Question, now: Duration, intents: &mut Vec<Intent>) {
    // What is under the question cannot be touched.
    ui.interact(cx.layout.screen(), ui.scope_id().with("scrim"), Sense::CLICK);
    ui.painter().rect_filled(cx.layout.screen(), 0.0, cx.theme.scrim);
    let compact = cx.layout.is(Shape::Compact);
    let size = match cx.layout.shape {
        Shape::Landscape => vec2(1240.0 + (cx.layout.text - 1.0) * 300.0, 700.0 + (cx.layout.text - 1.0) * 200.0),
        Shape::Portrait => vec2(980.0, 1200.0),
        Shape::Compact => vec2(1040.0, 560.0),
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
    let inner = rect.shrink(if compact { 40.0 } else { 64.0 });
    let button_height = if compact { 100.0 } else { 152.0 };
    match question {
        Question::StillThere => still_there(ui, cx, visit, now, inner, button_height, intents),
        Question::Leave => leave(ui, cx, inner, button_height, intents),
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

fn leave(ui: &Ui, cx: &Cx<'_>, inner: Rect, button_height: f32, intents: &mut Vec<Intent>) {
    let height = button_height.min(128.0);
    let stay = Rect::from_min_max(pos2(inner.left(), inner.bottom() - height), inner.max);
    let go = stay.translate(vec2(0.0, -height - 24.0));
    title_and_text(ui, cx, inner.with_max_y(go.top() - 28.0), &cx.tr.leave_title(), &cx.tr.leave_text());
    let kind = Type::BUTTON.sized(40.0);
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
}
