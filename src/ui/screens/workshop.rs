//! Workshops on the screens: what comes next, the one that suits, and all that one needs to get to it.

use super::question::{Size, dialog};
use super::stack::Stack;
use crate::content::Content;
use crate::text::Lang;
use crate::ui::layout::Shape;
use crate::ui::setup::{Press, PrintState};
use crate::ui::theme::{TARGET_GAP, Type};
use crate::ui::widgets::{Button, Cx, Face, Look, WideButton, card, label, soft_card};
use crate::visit::{Intent, Panel, Visit, Way};
use crate::workshops::agenda::{Event, said};
use crate::workshops::qr::{QUIET_ZONE, Qr};
use crate::workshops::{Board, Recommendation, slip};
use egui::{Rect, Stroke, Ui, Vec2, pos2, vec2};
use jiff::ZonedDateTime;

/// What the screens know of people who help.
#[derive(Clone, Copy)]
pub struct People<'a> {
    pub board: &'a Board,
    pub now: &'a ZonedDateTime,
    pub press: &'a dyn Press,
}

impl<'a> People<'a> {
    /// Whom to send this visitor to.
    pub fn recommended(&self, visit: &Visit, content: &Content) -> Option<Recommendation<'a>> {
        self.board.recommend(&visit.situation(content), self.now)
    }

    /// A text, and after it when somebody helps, where the agenda knows.
    pub fn and_next(&self, cx: &Cx<'_>, text: &str, found: Option<&Recommendation<'_>>) -> String {
        let next = found.and_then(|found| found.event).map(|event| cx.tr.stuck_next(said::whole(cx.tr.lang(), event, self.now)));
        next.map_or_else(|| text.to_owned(), |next| format!("{text} {next}"))
    }

    /// Day and hours, the day in bold: "**Jeudi 3 décembre**, de 14 h à 16 h".
    pub fn when(&self, lang: Lang, event: &Event) -> String {
        format!("**{}**, {}", capital(&said::day(lang, event, self.now)), said::hours(lang, event))
    }
}

/// Words about an event, with its place behind them.
pub fn at_place(words: &str, event: &Event) -> String {
    if event.place.is_empty() { words.to_owned() } else { format!("{words} – {}", event.place) }
}

/// A wide button that leads to a person. Returns whether it was touched.
pub fn person_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, radius: u8, [salt, icon, title, line]: [&str; 4]) -> bool {
    let look = Look { radius, ..Face::Card.look(cx.theme) };
    WideButton { salt, icon, tint: cx.theme.tile_heather, title, line, look, selected: None }.show(ui, rect, cx).clicked()
}

/// The first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What an event is and where, under the words of `heading`.
fn about<'a>(cx: &Cx<'_>, people: &People<'_>, event: &Event, heading: &str, kind: Type) -> Stack<'a> {
    let mut stack = Stack::default();
    if !heading.is_empty() {
        stack.put("people", heading, Type::LABEL.bold(), cx.theme.heather);
    }
    if event.is_example {
        stack.put("", cx.tr.workshop_is_example(), Type::SMALL, cx.theme.slate);
    }
    stack.put("", event.title.as_str(), Type::CARD_TITLE.sized(kind.size * 1.4), cx.theme.ink);
    stack.put("calendar", people.when(cx.tr.lang(), event), kind, cx.theme.ink);
    if !event.place.is_empty() {
        stack.put("place", event.place.as_str(), kind, cx.theme.ink);
    }
    stack
}

/// What comes next, for whoever passes by.
pub struct NextCard<'a> {
    stack: Stack<'a>,
    padding: Vec2,
    pub rect: Rect,
}

impl NextCard<'_> {
    /// Lays it out at the foot of the room, with as many workshops as fit. None where there are none.
    pub fn new(ui: &Ui, cx: &Cx<'_>, room: Rect, people: &People<'_>, mut events: Vec<&Event>) -> Option<Self> {
        let padding = if cx.layout.is(Shape::Compact) { vec2(20.0, 14.0) } else { vec2(34.0, 26.0) };
        let inner = room.size() - 2.0 * padding;
        loop {
            let mut stack = Stack::default();
            stack.put("people", cx.tr.workshops_next(events.len()), Type::LABEL.bold(), cx.theme.heather);
            for event in &events {
                stack.put("calendar", people.when(cx.tr.lang(), event), Type::BODY, cx.theme.ink);
                let example = if event.is_example { format!(" ({})", cx.tr.agenda_example()) } else { String::new() };
                stack.put("", at_place(&event.title, event) + &example, Type::BODY, cx.theme.ink);
            }
            if stack.fits(cx, ui, inner).is_none() && !events.is_empty() {
                events.pop();
                continue;
            }
            let height = stack.wanted(cx, ui, inner) + 2.0 * padding.y;
            return (!events.is_empty()).then(|| Self { stack, padding, rect: room.with_min_y(room.bottom() - height) });
        }
    }

    pub fn draw(mut self, ui: &Ui, cx: &Cx<'_>) {
        card(ui.painter(), cx.theme, self.rect);
        self.stack.draw(ui, cx, self.rect.shrink2(self.padding));
    }
}

/// The one that suits after a lesson, with the reason, at the top of the room. Returns where it ends.
pub fn proposal_card(
    ui: &Ui,
    cx: &Cx<'_>,
    room: Rect,
    people: &People<'_>,
    found: &Recommendation<'_>,
    theme: &str,
    intents: &mut Vec<Intent>,
) -> f32 {
    let padding = vec2(36.0, 26.0);
    let button_height = 84.0_f32.max(56.0 * cx.layout.text);
    let mut stack = if let Some(event) = found.event {
        about(cx, people, event, &cx.tr.workshops_go_on(), Type::BODY)
    } else {
        let mut stack = Stack::default();
        stack.put("people", cx.tr.workshops_go_on(), Type::LABEL.bold(), cx.theme.heather);
        stack.put("", cx.tr.ask_text(), Type::BODY, cx.theme.ink);
        stack
    };
    stack.put("", found.reason(theme, people.board.here.commune.as_deref(), cx.tr), Type::BODY, cx.theme.slate);
    let inner = room.size() - 2.0 * padding - vec2(0.0, button_height + 22.0);
    let height = stack.wanted(cx, ui, inner) + 2.0 * padding.y + button_height + 22.0;
    let rect = room.with_max_y(room.top() + height.min(room.height()));
    card(ui.painter(), cx.theme, rect);
    let within = rect.shrink2(padding);
    stack.draw(ui, cx, within.with_max_y(within.bottom() - button_height - 22.0));
    let row = within.with_min_y(within.bottom() - button_height);
    let half = (row.width() - TARGET_GAP) / 2.0;
    let see = row.with_max_x(row.left() + half);
    let words = if found.event.is_some() { cx.tr.workshop_see() } else { cx.tr.help_ask() };
    let button = |salt, words| Button::new(salt, words, Face::Secondary).padding(12.0);
    if button("workshop", &words).show(ui, see, cx).clicked() {
        intents.push(Intent::Toggle(opened(found, Way::Finish)));
    }
    if button("decline", &cx.tr.workshop_decline()).show(ui, row.with_min_x(row.right() - half), cx).clicked() {
        intents.push(Intent::Decline(Way::Finish));
    }
    rect.bottom()
}

/// What opens where a recommendation is touched.
pub fn opened(found: &Recommendation<'_>, way: Way) -> Panel {
    found.event.map_or(Panel::Ask, |event| Panel::Workshop(Box::new(event.clone()), way))
}

/// All that one needs to get to a workshop: the day, the place, what to say, and squares for a telephone.
pub fn panel(ui: &Ui, cx: &Cx<'_>, people: &People<'_>, event: &Event, way: Way, intents: &mut Vec<Intent>) {
    let inner = dialog(ui, cx, Size::Wide);
    let is_compact = cx.layout.is(Shape::Compact);
    let is_upright = cx.layout.is(Shape::Portrait);
    let height = if is_compact { 80.0 } else { 108.0 };
    let row = inner.with_min_y(inner.bottom() - height);
    let room = inner.with_max_y(row.top() - if is_compact { 16.0 } else { 28.0 });
    let codes: Vec<(Qr, String)> = [
        Qr::of_event(event).map(|code| (code, cx.tr.workshop_photo().into_owned())),
        event.phone.as_deref().and_then(Qr::of_phone).map(|code| (code, cx.tr.workshop_photo_phone().into_owned())),
    ]
    .into_iter()
    .flatten()
    .collect();
    let side = match cx.layout.shape {
        Shape::Compact => CODE_SIDE,
        Shape::Portrait => 380.0,
        Shape::Landscape => 440.0 - (cx.layout.text - 1.0) * 160.0,
    };
    let gap = 36.0;
    #[expect(clippy::cast_precision_loss, reason = "two codes")]
    let count = codes.len() as f32;
    let wide = (side + gap) * count - gap;
    let (words, squares) = if is_upright {
        let squares = room.with_min_y(room.bottom() - side - CAPTION * cx.layout.text.max(1.0));
        (room.with_max_y(squares.top() - gap), squares.with_max_x(squares.left() + wide))
    } else {
        let squares = room.with_min_x(room.right() - wide);
        (room.with_max_x(squares.left() - gap - 12.0), squares)
    };
    let kind = if is_compact { Type::BODY } else { Type::LEAD.sized(38.0) };
    let heading = if is_compact { String::new() } else { cx.tr.workshops_next(1) };
    let mut stack = about(cx, people, event, &heading, kind);
    stack.gap = if is_compact { 10.0 } else { 20.0 };
    let join = event.format.map_or("", |format| format.code());
    stack.put("ticket", cx.tr.workshop_join(join), kind, cx.theme.ink);
    if let Some(phone) = &event.phone {
        stack.put("call", cx.tr.workshop_phone(phone.as_str()), kind, cx.theme.ink);
    }
    if let Some(seats) = event.seats_left {
        stack.put("", cx.tr.workshop_seats(seats), kind, cx.theme.ink);
    }
    let state = people.press.state();
    let told = match state {
        PrintState::Idle => None,
        PrintState::Printing => Some(cx.tr.workshop_printing()),
        PrintState::Printed => Some(cx.tr.workshop_printed()),
        PrintState::Failed => Some(cx.tr.workshop_not_printed()),
    };
    let mut say = Stack::default();
    say.put("", format!("**{}**", slip::desk_sentence(cx.tr, event, people.now)), kind, cx.theme.ink);
    if let Some(told) = told {
        say.put("print", told, kind, cx.theme.heather);
    }
    let padding = if is_compact { vec2(18.0, 12.0) } else { vec2(28.0, 22.0) };
    let most = vec2(words.width(), words.height() * if is_compact { 0.34 } else { 0.45 }) - 2.0 * padding;
    let height = say.wanted(cx, ui, most) + 2.0 * padding.y;
    let said_at = words.with_min_y(words.bottom() - height);
    let end = stack.draw(ui, cx, words.with_max_y(said_at.top() - 16.0));
    let said_at = said_at.translate(vec2(0.0, (end + 36.0 - said_at.top()).min(0.0)));
    soft_card(ui.painter(), said_at, cx.theme.heather_soft, Stroke::NONE);
    say.draw(ui, cx, said_at.shrink2(padding));
    for (at, (code, caption)) in codes.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "two codes")]
        let left = squares.left() + (side + gap) * at as f32;
        let square = Rect::from_min_size(pos2(left, squares.top()), Vec2::splat(side));
        draw_code(ui, cx, square, code, caption);
        let below = Rect::from_min_max(pos2(left, square.bottom() + 10.0), pos2(square.right(), squares.bottom()));
        let prose = cx.fitted(ui.painter(), caption, Type::SMALL, cx.theme.ink, below.size(), 6);
        let drawn = prose.paint(ui.painter(), below.min);
        label(ui, drawn, ui.scope_id().with(("caption", at)), caption);
    }
    let mut buttons = vec![("close told", cx.tr.panel_close(), Face::Primary, "check", Intent::ClosePanel)];
    if way != Way::Ask {
        buttons.push(("decline", cx.tr.workshop_decline(), Face::Secondary, "cross", Intent::Decline(way)));
    }
    if people.press.is_there() && state != PrintState::Printing {
        buttons.push(("print", cx.tr.workshop_print(), Face::Secondary, "print", Intent::Print));
    }
    #[expect(clippy::cast_precision_loss, reason = "three buttons")]
    let width = (row.width() - TARGET_GAP * (buttons.len() as f32 - 1.0)) / buttons.len() as f32;
    let mut left = row.left();
    for (salt, words, face, icon, intent) in buttons.into_iter().rev() {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        if Button::new(salt, &words, face).kind(Type::BUTTON.sized(34.0)).icon(icon).show(ui, rect, cx).clicked() {
            intents.push(intent);
        }
        left = rect.right() + TARGET_GAP;
    }
}

/// How wide a square is at least, in points: 74 mm, which a telephone reads from arm's length.
const CODE_SIDE: f32 = 268.0;
/// How high the words under a square are at most, at 100 %.
const CAPTION: f32 = 110.0;

/// The square, its modules on whole pixels: what lies between them would be grey, and harder to read.
fn draw_code(ui: &Ui, cx: &Cx<'_>, square: Rect, code: &Qr, caption: &str) {
    let painter = ui.painter();
    let scale = ui.ctx().pixels_per_point();
    painter.rect(square, 12.0, cx.theme.code_light, Stroke::new(cx.theme.hairline, cx.theme.granite), egui::StrokeKind::Inside);
    #[expect(clippy::cast_precision_loss, reason = "a hundred modules")]
    let (modules, quiet) = (code.size() as f32, QUIET_ZONE as f32);
    let module = (square.width() * scale / (modules + 2.0 * quiet)).floor().max(1.0) / scale;
    let origin = square.center() - Vec2::splat(module * modules / 2.0);
    let origin = pos2((origin.x * scale).round() / scale, (origin.y * scale).round() / scale);
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.is_dark(*x, y)) {
            #[expect(clippy::cast_precision_loss, reason = "a hundred modules")]
            let min = origin + vec2(x as f32, y as f32) * module;
            painter.rect_filled(Rect::from_min_size(min, Vec2::splat(module)), 0.0, cx.theme.code_dark);
        }
    }
    label(ui, square, ui.scope_id().with(("code", caption)), caption);
}

/// The line under "Demander à quelqu'un" on the home screen: "Permanence : mardi 1er décembre".
pub fn one_line(cx: &Cx<'_>, people: &People<'_>, event: &Event) -> String {
    let what = event.format.map_or_else(|| event.title.clone(), |format| slip::format_name(cx.tr, format));
    cx.tr.home_ask_next(capital(&what), said::day(cx.tr.lang(), event, people.now))
}
