//! Where the three words of an earlier visit are typed.

use crate::content::FieldKind;
use crate::practice::Typed;
use crate::ui::field::{self, Edited, TextField};
use crate::ui::keyboard::{self, KeyQueue, Keyboard, KeyboardAction, Writing};
use crate::ui::layout::Shape;
use crate::ui::theme::{TARGET, TARGET_GAP, Type, radius, stroke};
use crate::ui::widgets::{Button, Cx, Face, card, label, soft_card};
use crate::visit::{CodeFault, Intent, Visit};
use egui::{Align2, CornerRadius, Id, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// What the screen keeps between two frames.
#[derive(Default)]
pub struct ResumeView {
    /// There while the keyboard is open.
    keyboard: Option<Keyboard>,
    /// Whether the keyboard was put away by hand.
    is_closed: bool,
}

impl ResumeView {
    pub fn keyboard_is_open(&self) -> bool {
        !self.is_closed
    }
}

fn field_id() -> Id {
    Id::unique("three words")
}

pub fn show(ui: &mut Ui, cx: &Cx<'_>, visit: &Visit, view: &mut ResumeView, keys: &KeyQueue, intents: &mut Vec<Intent>) {
    let is_open = view.keyboard_is_open();
    let is_compact = cx.layout.is(Shape::Compact);
    let words = cx.layout.coach(is_open);
    let device = cx.layout.device(is_open);
    if is_compact && is_open {
        strip(ui, cx, words, visit, intents);
    } else {
        column(ui, cx, words, visit, intents);
    }
    card(ui.painter(), cx.theme, device);
    let name = cx.tr.resume_title();
    let padding = if is_compact { 20.0 } else { 36.0 };
    let inner = device.shrink(padding);
    let mut y = inner.top();
    if !(is_compact && is_open) {
        let drawn =
            cx.fitted(ui.painter(), &name, Type::CARD_TITLE, cx.theme.ink, vec2(inner.width(), 90.0), 1).paint(ui.painter(), inner.min);
        y = drawn.bottom() + 14.0;
    }
    let height = (field::row(cx) + 2.0 * field::MARGIN.y).max(76.0);
    let rect = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), height));
    let border = if is_open { Stroke::new(stroke::STRONG, cx.theme.m_accent) } else { Stroke::new(2.5, cx.theme.m_line) };
    ui.painter().rect(rect, CornerRadius::same(radius::MOCK), cx.theme.m_page, border, StrokeKind::Inside);
    let text = visit.typed_code();
    let text_field =
        TextField { id: field_id(), text, name: &name, is_long: false, is_open, is_masked: false, pitch: None, ink: cx.theme.m_text };
    let Edited { opened, changed, left } = text_field.show(ui, cx, rect);
    if opened {
        view.is_closed = false;
    }
    if let Some(words) = changed {
        intents.push(Intent::TypeCode(words));
    }
    if left && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
        intents.push(Intent::UseCode);
    }
    // Elsewhere the column beside it has more room.
    if is_compact {
        let below = Rect::from_min_max(pos2(inner.left(), rect.bottom() + TARGET_GAP + 2.0), inner.max);
        fault(ui, cx, below, visit, intents);
    }
    if is_open {
        let keyboard = view.keyboard.get_or_insert_with(|| Keyboard::new(keys.clone(), FieldKind::Text));
        let writing = Writing { field: FieldKind::Text, before_caret: None, next: None };
        if keyboard::show(ui, cx.layout.keyboard(), cx, keyboard, &writing) == Some(KeyboardAction::Close) {
            view.is_closed = true;
            intents.push(Intent::UseCode);
        }
    } else {
        view.keyboard = None;
    }
}

/// What is to be done, and the two buttons.
fn column(ui: &Ui, cx: &Cx<'_>, room: Rect, visit: &Visit, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let is_compact = cx.layout.is(Shape::Compact);
    let height = if is_compact { 80.0 } else { 104.0 };
    let go = room.with_min_y(room.bottom() - height);
    let home = go.translate(vec2(0.0, -height - TARGET_GAP)).with_max_y(go.top() - TARGET_GAP);
    let words = room.with_max_y(home.top() - 20.0);
    let title = cx.tr.resume_hello();
    let kind = if is_compact { Type::TITLE.sized(38.0) } else { Type::TITLE };
    let drawn = cx.fitted(painter, &title, kind, cx.theme.ink, vec2(words.width(), words.height() * 0.4), 2).paint(painter, words.min);
    label(ui, drawn, ui.scope_id().with("title"), &title);
    let text = cx.tr.resume_text();
    let below = words.with_min_y(drawn.bottom() + 16.0);
    let has_fault = visit.code_fault().is_some() && !is_compact;
    // What is wrong matters more than what was to be done.
    let most = if has_fault { vec2(below.width(), below.height() * 0.3) } else { below.size() };
    let body = cx.fitted(painter, &text, Type::BODY, cx.theme.ink, most, 8);
    let mut bottom = below.top();
    if body.size(painter).y <= most.y {
        let drawn = body.paint(painter, below.min);
        label(ui, drawn, ui.scope_id().with("text"), &text);
        bottom = drawn.bottom();
    }
    if has_fault {
        fault(ui, cx, words.with_min_y(bottom + 16.0), visit, intents);
    }
    if Button::new("go home", &cx.tr.bar_home(), Face::Secondary).icon("home").show(ui, home, cx).clicked() {
        intents.push(Intent::Home);
    }
    let is_ready = !visit.typed_code().trim().is_empty();
    if is_ready && Button::new("go", &cx.tr.resume_go(), Face::Primary).icon("play").show(ui, go, cx).clicked() {
        intents.push(Intent::UseCode);
    }
}

/// Above the keyboard of a small screen.
fn strip(ui: &Ui, cx: &Cx<'_>, room: Rect, visit: &Visit, intents: &mut Vec<Intent>) {
    let button =
        |right: f32, width: f32| Rect::from_min_max(pos2(right - width, room.center().y - 38.0), pos2(right, room.center().y + 38.0));
    let width = 200.0 + (cx.layout.text - 1.0) * 100.0;
    let home = button(room.right(), width);
    if Button::new("go home", &cx.tr.bar_home(), Face::Secondary).kind(Type::BAR).icon("home").show(ui, home, cx).clicked() {
        intents.push(Intent::Home);
    }
    let mut right = home.left() - TARGET_GAP;
    if !visit.typed_code().trim().is_empty() {
        let go = button(right, width);
        if Button::new("go", &cx.tr.resume_go(), Face::Primary).kind(Type::BAR).show(ui, go, cx).clicked() {
            intents.push(Intent::UseCode);
        }
        right = go.left() - TARGET_GAP;
    }
    let words = Rect::from_min_max(room.min, pos2(right, room.bottom()));
    card(ui.painter(), cx.theme, words);
    let inner = words.shrink2(vec2(18.0, 6.0));
    let text = cx.tr.resume_text();
    cx.fitted(ui.painter(), &text, Type::BODY.sized(28.0), cx.theme.ink, inner.size(), 2).paint_in(
        ui.painter(),
        inner,
        Align2::LEFT_CENTER,
    );
    label(ui, words, ui.scope_id().with("text"), &text);
}

/// Why the words lead nowhere, and the spelling that is nearest.
fn fault(ui: &Ui, cx: &Cx<'_>, room: Rect, visit: &Visit, intents: &mut Vec<Intent>) {
    let Some(fault) = visit.code_fault() else { return };
    let nearest = match fault {
        CodeFault::Unknown { nearest } => nearest.map(|code| code.0.join(" ")),
        CodeFault::NotThree(_) | CodeFault::NotHere => None,
    };
    let words = match (fault, &nearest) {
        (_, Some(nearest)) => cx.tr.resume_nearest(nearest.clone()),
        (CodeFault::NotThree(count), None) => cx.tr.resume_count(*count),
        (CodeFault::Unknown { .. }, None) => cx.tr.resume_unknown().into_owned(),
        (CodeFault::NotHere, None) => cx.tr.resume_not_here().into_owned(),
    };
    let painter = ui.painter();
    // Words and button side by side where the room is wide, one under the other where it is narrow.
    let is_wide = room.width() > 900.0;
    let padding = if room.height() < 200.0 { 10.0 } else { 22.0 };
    let inner = room.width() - 2.0 * padding;
    let button = nearest.as_ref().map(|_| vec2(if is_wide { 330.0 } else { inner }, TARGET));
    let beside = button.filter(|_| is_wide).map_or(0.0, |button| button.x + TARGET_GAP);
    let under = button.filter(|_| !is_wide).map_or(0.0, |button| button.y + TARGET_GAP);
    let most = vec2(inner - beside, (room.height() - 2.0 * padding - under).max(36.0));
    let galley = cx.fitted(painter, &words, Type::BODY, cx.theme.ink, most, 6).galley(painter);
    let height = (galley.size().y + under).max(button.map_or(0.0, |button| button.y)) + 2.0 * padding;
    let rect = Rect::from_min_size(room.min, vec2(room.width(), height.min(room.height())));
    soft_card(painter, rect, cx.theme.terra_soft, Stroke::new(cx.theme.hairline, cx.theme.terra_line));
    let inside = rect.shrink(padding);
    let words_room = Rect::from_min_max(inside.min, inside.max - vec2(beside, under));
    label(ui, words_room, ui.scope_id().with("fault"), &words);
    let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), words_room);
    painter.galley(at.min, galley, cx.theme.ink);
    if let (Some(nearest), Some(size)) = (nearest, button) {
        let button = if is_wide {
            Align2::RIGHT_CENTER.align_size_within_rect(size, inside)
        } else {
            Align2::LEFT_BOTTOM.align_size_within_rect(size, inside)
        };
        let yes = cx.tr.resume_nearest_yes();
        if Button::new("nearest", &yes, Face::Primary).kind(Type::BAR.bold()).show(ui, button, cx).clicked() {
            intents.push(Intent::TypeCode(Typed::new(nearest)));
            intents.push(Intent::UseCode);
        }
    }
}
