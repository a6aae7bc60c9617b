//! What the kiosk shows to whoever passes by.

use super::workshop::{NextCard, People};
use crate::content::Content;
use crate::ui::layout::Shape;
use crate::ui::theme::{LEAST_TYPE, Type};
use crate::ui::widgets::{Button, Cx, Face, label, tile};
use crate::visit::{Intent, Visit};
use egui::{Align2, Color32, CornerRadius, Rect, Ui, Vec2, pos2, vec2};

/// How many things to learn are named.
const NAMED: usize = 4;
/// How many workshops are named.
const NEXT: usize = 3;

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, intents: &mut Vec<Intent>) {
    let stage = cx.layout.stage();
    let painter = ui.painter();
    let has_picture = !cx.theme.is_high_contrast();
    let events = people.board.next_different(people.now, NEXT);
    let has_side = has_picture || !events.is_empty();
    let text = cx.layout.text;
    // The picture leaves as large type the room it needs.
    let (words, picture) = match cx.layout.shape {
        Shape::Portrait => {
            let least = if events.is_empty() { 300.0 } else { 460.0 };
            let height = if has_side { (760.0 - (text - 1.0) * 460.0).max(least) } else { 0.0 };
            let picture = Rect::from_min_max(stage.min, pos2(stage.right(), stage.top() + height));
            (Rect::from_min_max(picture.left_bottom() + vec2(56.0, 44.0), stage.max - vec2(56.0, 28.0)), picture)
        }
        Shape::Landscape | Shape::Compact => {
            let compact = cx.layout.is(Shape::Compact);
            let least = match (compact, events.is_empty()) {
                (true, true) => 300.0,
                (true, false) => 380.0,
                (false, _) => 420.0,
            };
            let full = if compact { 420.0 } else { 816.0 };
            let width = if has_side { (full - (text - 1.0) * 500.0).max(least) } else { 0.0 };
            let picture = Rect::from_min_max(pos2(stage.right() - width, stage.top()), stage.max);
            let margin = if compact { vec2(36.0, 22.0) } else { vec2(72.0, 44.0) };
            (Rect::from_min_max(stage.min + margin, pos2(picture.left() - margin.x * 0.75, stage.bottom() - margin.y)), picture)
        }
    };
    let margin = if cx.layout.is(Shape::Compact) { vec2(16.0, 22.0) } else { vec2(44.0, 44.0) };
    let next_card = NextCard::new(ui, cx, picture.shrink2(margin), people, events);
    // The picture ends behind the card, as the design has it: nothing of the coast is hidden.
    let picture = next_card.as_ref().map_or(picture, |card| picture.with_max_y((card.rect.top() + 90.0).min(picture.bottom())));
    if has_picture {
        let rounding = if cx.layout.is(Shape::Portrait) { CornerRadius::ZERO } else { CornerRadius { sw: 56, ..CornerRadius::ZERO } };
        cx.art.coast.paint_cover(painter, picture, vec2(0.78, 0.7), rounding);
    }
    if let Some(card) = next_card {
        card.draw(ui, cx);
    }
    column(ui, cx, words, visit, content, intents);
}

fn column(ui: &Ui, cx: &Cx<'_>, room: Rect, visit: &Visit, content: &Content, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let is_compact = cx.layout.is(Shape::Compact);
    let unit = if is_compact { 0.66 } else { 1.0 };
    let start_height = if is_compact { 104.0 } else { 160.0 };
    let mut bottom = room.bottom();
    if visit.holds_anything() {
        let forget = Rect::from_min_max(pos2(room.left(), bottom - 76.0), pos2(room.right(), bottom));
        if Button::new("forget", &cx.tr.home_forget(), Face::Secondary)
            .kind(Type::BAR)
            .icon("trash")
            .icon_size(32.0)
            .show(ui, forget, cx)
            .clicked()
        {
            intents.push(Intent::Forget);
        }
        bottom = forget.top() - 20.0;
    }
    let start = Rect::from_min_max(pos2(room.left(), bottom - start_height), pos2(room.right().min(room.left() + 948.0), bottom));
    let brand_height = 60.0 * unit;
    let brand = Rect::from_min_size(room.min, vec2(brand_height * 1.5, brand_height));
    crate::ui::widgets::brand(painter, cx.theme, brand);
    let name = Rect::from_min_max(brand.right_top() + vec2(16.0, 0.0), pos2(room.right(), brand.bottom()));
    let product = cx.tr.product_name();
    let drawn = cx.fitted(painter, &product, Type::TITLE.sized(46.0 * unit), cx.theme.ink, name.size(), 1).paint_in(
        painter,
        name,
        Align2::LEFT_CENTER,
    );
    label(ui, drawn, ui.scope_id().with("product"), &product);
    let mut y = brand.bottom() + 32.0 * unit;
    let room_below = |y: f32| start.top() - 24.0 * unit - y;
    let line = |y: &mut f32, words: &str, kind: Type, rows: usize, gap: f32| {
        let kind = kind.sized((kind.size * unit).max(LEAST_TYPE));
        let prose = cx.fitted(painter, words, kind, cx.theme.ink, vec2(room.width(), room_below(*y)), rows);
        let drawn = prose.paint(painter, pos2(room.left(), *y));
        label(ui, drawn, ui.scope_id().with(words), words);
        *y = drawn.bottom() + gap * unit;
    };
    line(&mut y, &cx.tr.attract_title(), Type::DISPLAY, 3, 18.0);
    line(&mut y, &cx.tr.attract_promise(), Type::LEAD, 3, 36.0);
    let offers: Vec<_> =
        content.themes().take(NAMED).map(|theme| (theme, content.catalogue_text(cx.tr.lang(), &format!("{}.can", theme.id)))).collect();
    let side = 76.0 * unit;
    if room_below(y) > side + 60.0 * unit {
        line(&mut y, &cx.tr.attract_can(), Type::BODY, 2, 16.0);
        for (theme, can) in offers {
            if room_below(y) < side {
                break;
            }
            let at = Rect::from_min_size(pos2(room.left(), y), Vec2::splat(side));
            tile(painter, cx, at, &theme.icon, cx.theme.tile(theme.tint));
            let words = Rect::from_min_max(at.right_top() + vec2(20.0, 0.0), pos2(room.right(), at.bottom()));
            let can = can.unwrap_or_default();
            let drawn = cx.fitted(painter, &can, Type::LEAD.sized(32.0 * unit.max(0.85)), cx.theme.ink, words.size(), 2).paint_in(
                painter,
                words,
                Align2::LEFT_CENTER,
            );
            label(ui, drawn, ui.scope_id().with(("can", theme.id.as_str())), &can);
            y = at.bottom() + 20.0 * unit;
        }
    }
    start_button(ui, cx, start, intents);
}

fn start_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, intents: &mut Vec<Intent>) {
    let words = cx.tr.attract_start();
    let look = crate::ui::widgets::Look { radius: 28, ..Face::Primary.look(cx.theme) };
    let kind = if cx.layout.is(Shape::Compact) { Type::START.sized(40.0) } else { Type::START };
    let hand = rect.height() * 0.62;
    let response = Button::new("start", &words, Face::Primary).look(look).kind(kind).left(hand + 48.0).show(ui, rect, cx);
    let at = Rect::from_center_size(pos2(rect.left() + 40.0 + hand / 2.0, rect.center().y - 3.0), Vec2::splat(hand));
    if cx.theme.is_high_contrast() {
        cx.art.icon(ui.painter(), "touch", at, cx.theme.on_sea, Some(Color32::TRANSPARENT));
    } else {
        cx.art.hand.paint(ui.painter(), at);
    }
    if response.clicked() {
        intents.push(Intent::Start);
    }
}
