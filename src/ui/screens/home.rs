//! The themes to choose from.

use super::pages::{Leaf, times};
use super::workshop::{People, capital, one_line};
use crate::content::{Content, Theme};
use crate::ui::layout::Shape;
use crate::ui::theme::{TARGET_GAP, Type, radius};
use crate::ui::widgets::{Cx, Face, Look, WideButton, focus_ring, label, touchable};
use crate::visit::{Intent, Panel, Visit};
use crate::workshops::agenda::{Event, said};
use egui::{Align2, Color32, CornerRadius, Rect, Role, Stroke, Ui, Vec2, pos2, vec2};
use std::borrow::Cow;

const GAP: f32 = 24.0;

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, leaf: &mut Leaf, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let margin = cx.layout.margin();
    let is_compact = cx.layout.is(Shape::Compact);
    let room = cx.layout.stage().shrink2(vec2(margin, if is_compact { 18.0 } else { 36.0 }));
    let brand = Rect::from_min_size(room.min + vec2(0.0, 10.0), if is_compact { vec2(84.0, 56.0) } else { vec2(112.0, 75.0) });
    crate::ui::widgets::brand(painter, cx.theme, brand);
    let head = Rect::from_min_max(pos2(brand.right() + 28.0, room.top()), pos2(room.right(), room.top() + 300.0));
    let title_kind = if is_compact { Type::TITLE.sized(40.0) } else { Type::TITLE };
    let title = cx.tr.home_title();
    let drawn = cx.fitted(painter, &title, title_kind, cx.theme.ink, vec2(head.width(), 130.0), 2).paint(painter, head.min);
    label(ui, drawn, ui.scope_id().with("title"), &title);
    let next = people.recommended(visit, content).and_then(|found| found.event);
    // Where room is short there is none for it on the button that leads to it.
    let is_short = is_compact || cx.layout.is(Shape::Portrait) && cx.layout.text > 1.3;
    let line = match next.filter(|_| is_short) {
        Some(event) => cx.tr.stuck_next(said::day(cx.tr.lang(), event, people.now)).into(),
        None => cx.tr.home_line(),
    };
    let line_at = pos2(head.left(), drawn.bottom() + 2.0);
    let drawn = cx.fitted(painter, &line, Type::BODY, cx.theme.slate, vec2(head.width(), 120.0), 2).paint(painter, line_at);
    label(ui, drawn, ui.scope_id().with("line"), &line);

    let top = drawn.bottom().max(brand.bottom()) + if is_compact { 16.0 } else { 32.0 };
    let rows_top = ways(ui, cx, room, rows(cx, visit, content, people, next), intents);
    let grid = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), rows_top));
    let themes: Vec<&Theme> = content.themes().collect();
    if themes.is_empty() {
        cx.prose(&cx.tr.home_empty(), Type::LEAD, cx.theme.ink).wrap(grid.width()).paint(painter, grid.min);
        return;
    }
    let columns = columns(cx, themes.len());
    let least = if is_compact { 112.0 } else { 200.0 } * cx.layout.text.min(1.4);
    let cut = leaf.cut(ui, cx, "home", grid, themes.len(), 0, |room| times(room.height(), least, GAP).max(1) * columns);
    let grid = cut.room;
    let shown = themes.get(cut.shown).unwrap_or_default();
    let row_height = row_height(cx, shown.len().div_ceil(columns), grid);
    #[expect(clippy::cast_precision_loss, reason = "a handful of themes")]
    let width = (grid.width() - GAP * (columns as f32 - 1.0)) / columns as f32;
    for (at, theme) in shown.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a handful of themes")]
        let (column, row) = ((at % columns) as f32, (at / columns) as f32);
        let rect = Rect::from_min_size(grid.min + vec2(column * (width + GAP), row * (row_height + GAP)), vec2(width, row_height));
        theme_card(ui, cx, rect, theme, content, intents);
    }
}

/// How many cards stand side by side: few themes get wide cards.
fn columns(cx: &Cx<'_>, count: usize) -> usize {
    let most = match cx.layout.shape {
        Shape::Landscape if cx.layout.text < 1.75 => 4,
        Shape::Landscape | Shape::Portrait | Shape::Compact => 2,
    };
    // As many rows as are needed, all about as full.
    count.div_ceil(count.div_ceil(most).max(1)).max(1)
}

fn row_height(cx: &Cx<'_>, rows: usize, grid: Rect) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of themes")]
    let height = (grid.height() - GAP * (rows as f32 - 1.0)) / rows as f32;
    height.min(if rows == 1 { 440.0 } else { 304.0 * cx.layout.text })
}

fn theme_card(ui: &Ui, cx: &Cx<'_>, rect: Rect, theme: &Theme, content: &Content, intents: &mut Vec<Intent>) {
    let lang = cx.tr.lang();
    let title = content.catalogue_text(lang, theme.id.as_str()).unwrap_or_else(|| theme.id.to_string());
    let line = content.catalogue_text(lang, &format!("{}.line", theme.id)).unwrap_or_default();
    let count = cx.tr.home_lessons(content.count_of(theme));
    let response =
        touchable(ui, rect, ui.scope_id().with(("theme", theme.id.as_str())), Role::Button, &format!("{title}. {line}. {count}"));
    let look = Face::Card.look(cx.theme);
    let painter = ui.painter();
    let is_pressed = response.is_pointer_button_down_on();
    let face = look.paint(painter, rect, is_pressed);
    let is_wide = rect.width() > 2.2 * rect.height();
    let corner = radius::CARD - 3;
    let inner = Rect::from_min_max(rect.min + vec2(look.border.width, look.border.width), face.max - vec2(look.border.width, 0.0));
    let (band, rounding) = if is_wide {
        let band = Rect::from_min_max(inner.min, pos2(inner.left() + inner.height().min(rect.width() * 0.3), inner.bottom()));
        (band, CornerRadius { nw: corner, sw: corner, ..CornerRadius::ZERO })
    } else {
        let band = Rect::from_min_max(inner.min, pos2(inner.right(), inner.top() + (rect.height() * 0.42).min(128.0 * cx.layout.text)));
        (band, CornerRadius { nw: corner, ne: corner, ..CornerRadius::ZERO })
    };
    painter.rect_filled(band, rounding, cx.theme.tile(theme.tint));
    let rule = Stroke::new(cx.theme.border, cx.theme.granite);
    let icon_side = (band.height() * 0.66).min(band.width() * 0.7).min(150.0);
    let (icon_at, words) = if is_wide {
        painter.vline(band.right(), band.y_range(), rule);
        (band.center(), Rect::from_min_max(pos2(band.right() + 28.0, inner.top() + 8.0), inner.max - vec2(90.0, 8.0)))
    } else {
        painter.hline(band.x_range(), band.bottom(), rule);
        (
            pos2(band.left() + 30.0 + icon_side / 2.0, band.center().y),
            Rect::from_min_max(pos2(inner.left() + 30.0, band.bottom() + 4.0), inner.max - vec2(26.0, 10.0)),
        )
    };
    let fill = if cx.theme.is_high_contrast() { Color32::TRANSPARENT } else { cx.theme.card };
    cx.art.icon(painter, &theme.icon, Rect::from_center_size(icon_at, Vec2::splat(icon_side)), cx.theme.ink, Some(fill));
    let is_large = is_wide && rect.height() > 150.0;
    let title_kind = if is_large { Type::TITLE } else { Type::CARD_TITLE };
    let title = cx.fitted(painter, &title, title_kind, cx.theme.ink, vec2(words.width(), words.height() * 0.5), 2).galley(painter);
    let line_kind = if is_large { Type::LEAD } else { Type::SMALL.sized(27.0) };
    let room = vec2(words.width(), words.height() - title.size().y - 8.0);
    let galley = |words: &str| cx.fitted(painter, words, line_kind, cx.theme.slate, room, 3).galley(painter);
    // How many lessons there are is said where there is room for it.
    let counted = is_wide.then(|| galley(&format!("{line}\n{count}"))).filter(|counted| counted.size().y <= room.y - 6.0);
    let line = counted.unwrap_or_else(|| galley(&line));
    let height = title.size().y + 8.0 + line.size().y;
    let top = Align2::LEFT_CENTER.align_size_within_rect(vec2(words.width(), height), words).min;
    let line_top = top + vec2(0.0, title.size().y + 8.0);
    painter.galley(top, title, cx.theme.ink);
    painter.galley(line_top, line, cx.theme.slate);
    if is_wide {
        let arrow = Rect::from_center_size(pos2(inner.right() - 64.0, inner.center().y), Vec2::splat(56.0));
        cx.art.icon(painter, "arrow_right", arrow, cx.theme.ink, None);
    }
    focus_ring(ui, cx.theme, &response, radius::CARD);
    if response.clicked() {
        intents.push(Intent::OpenTheme(theme.id.clone()));
    }
}

/// A way on from here that is no theme.
struct Way {
    salt: &'static str,
    icon: &'static str,
    title: String,
    line: String,
    face: Face,
    intent: Intent,
}

/// The rows of buttons under the themes: what there is of somebody's, and other ways to begin. Returns where the room above them ends.
fn ways(ui: &Ui, cx: &Cx<'_>, room: Rect, rows: Vec<Vec<Way>>, intents: &mut Vec<Intent>) -> f32 {
    let is_compact = cx.layout.is(Shape::Compact);
    let (gap, height) = if is_compact { (TARGET_GAP, 86.0) } else { (GAP, 116.0) };
    let mut bottom = room.bottom();
    for row in rows.into_iter().rev() {
        let strip = Rect::from_min_max(pos2(room.left(), bottom - height), pos2(room.right(), bottom));
        #[expect(clippy::cast_precision_loss, reason = "three buttons")]
        let width = (strip.width() - gap * (row.len() as f32 - 1.0)) / row.len() as f32;
        let mut left = strip.left();
        for way in row {
            let rect = Rect::from_min_size(pos2(left, strip.top()), vec2(width, height));
            let look = Look { radius: radius::CARD, ..way.face.look(cx.theme) };
            let tint = if way.face == Face::Card { cx.theme.tile_sea } else { Color32::TRANSPARENT };
            let button = WideButton { salt: way.salt, icon: way.icon, tint, title: &way.title, line: &way.line, look, selected: None };
            if button.show(ui, rect, cx).clicked() {
                intents.push(way.intent);
            }
            left = rect.right() + gap;
        }
        bottom = strip.top() - gap;
    }
    bottom
}

fn rows(cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, next: Option<&Event>) -> Vec<Vec<Way>> {
    let tr = cx.tr;
    let way = |salt, icon, title: Cow<'_, str>, line: Cow<'_, str>, face, intent| Way {
        salt,
        icon,
        title: title.into_owned(),
        line: line.into_owned(),
        face,
        intent,
    };
    let mut mine = Vec::new();
    if visit.holds_anything() {
        if visit.exercise().is_some() {
            mine.push(way("resume", "play", tr.home_resume(), "".into(), Face::Primary, Intent::Resume));
        }
        mine.push(way("forget", "trash", tr.home_forget(), "".into(), Face::Card, Intent::Forget));
    }
    let mut others = Vec::new();
    if !content.placement.questions.is_empty() {
        others.push(way("start", "compass", tr.home_start(), tr.home_start_line(), Face::Help, Intent::StartPlacement));
    }
    if !content.catalogue.numbers.is_empty() {
        others.push(way("code", "key", tr.home_code(), tr.home_code_line(), Face::Card, Intent::OpenCode));
    }
    let ask_line = match (next, cx.layout.shape) {
        (None, _) => tr.home_ask_line(),
        (Some(event), Shape::Landscape) => one_line(cx, people, event).into(),
        // The button is narrow: the day alone.
        (Some(event), Shape::Portrait | Shape::Compact) => capital(&said::day(tr.lang(), event, people.now)).into(),
    };
    others.push(way("ask", "people", tr.home_ask(), ask_line, Face::Card, Intent::Toggle(Panel::Ask)));
    let rows = match cx.layout.shape {
        Shape::Landscape => vec![mine, others],
        Shape::Portrait => {
            let rest = others.split_off(others.len().min(1));
            vec![mine, others, rest]
        }
        // There is room for one row: what there is of somebody's, or the other ways to begin.
        Shape::Compact if mine.is_empty() => vec![others],
        Shape::Compact => {
            mine.extend(others.pop());
            vec![mine]
        }
    };
    rows.into_iter().filter(|row| !row.is_empty()).collect()
}
