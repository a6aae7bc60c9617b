//! A sheet of paper in a camera: lying askew on a table, with a frame whose corners can be put in place, or cut out and straight.

use crate::content::ElementId;
use crate::practice::Gesture;
use crate::ui::field::follow_focus;
use crate::ui::theme::{self, Type, radius};
use crate::ui::widgets::Cx;
use crate::visit::Intent;
use egui::{Align2, Color32, CornerRadius, Painter, Pos2, Rect, Role, Shape, Stroke, StrokeKind, Ui, Vec2, vec2};

/// Where the corners of the sheet lie, clockwise from the left top one, as parts of the picture.
const SHEET: [Vec2; 4] = [vec2(0.24, 0.15), vec2(0.79, 0.11), vec2(0.83, 0.87), vec2(0.19, 0.90)];
/// Where the frame's corners are before anybody puts them in place.
const AWAY: [Vec2; 4] = [vec2(0.08, 0.10), vec2(0.92, 0.10), vec2(0.92, 0.90), vec2(0.08, 0.90)];
/// A corner let go this near to where it belongs is put in place, as a part of the picture's width: where it lay is farther.
const NEAR: f32 = 0.15;
/// From this height on, at 100 % text, a sheet has room for its title, in points.
const LEGIBLE: f32 = 260.0;
/// Width of the picture over its height.
pub const ASPECT: f32 = 1.15;

fn at(rect: Rect, part: Vec2) -> Pos2 {
    rect.min + rect.size() * part
}

/// Where a corner of the frame is.
pub fn corner(picture: Rect, nth: usize, is_placed: bool) -> Pos2 {
    let corners = if is_placed { SHEET } else { AWAY };
    at(picture, corners.get(nth).copied().unwrap_or_default())
}

/// Where fingers are dragging a corner of this picture to.
fn dragged(ui: &Ui, picture: egui::Id) -> Option<(usize, Pos2)> {
    ui.data(|data| data.get_temp(picture))
}

/// The sheet on its table, and the frame around it where it is to be cut out.
pub fn lying(ui: &Ui, cx: &Cx<'_>, picture: Rect, id: egui::Id, title: &str, placed: &[bool]) {
    let painter = ui.painter();
    painter.rect_filled(picture, CornerRadius::same(radius::MOCK), cx.theme.bezel);
    let sheet = SHEET.map(|part| at(picture, part));
    // Paper is white in every look.
    painter.add(Shape::convex_polygon(sheet.to_vec(), theme::SHEET, Stroke::NONE));
    let inside = |x: f32, y: f32| {
        let [lt, rt, rb, lb] = sheet;
        let (above, below) = (lt.lerp(rt, x), lb.lerp(rb, x));
        above.lerp(below, y)
    };
    print_lines(painter, |x, line| inside(x, 0.42 + line));
    let room = Rect::from_center_size(inside(0.5, 0.2), vec2(picture.width() * 0.5, picture.height() * 0.24));
    if !print_title(painter, cx, title, room, picture.height()) {
        // What it is called can be heard; in a small picture nobody could read it.
        for x in [0.12, 0.3] {
            painter.line_segment([inside(x, 0.2), inside(x + 0.4, 0.2)], Stroke::new(14.0, theme::SHEET_INK));
        }
    }
    if placed.is_empty() {
        return;
    }
    let drag = dragged(ui, id);
    let frame: Vec<Pos2> = placed
        .iter()
        .enumerate()
        .map(|(nth, is_placed)| match drag {
            Some((held, pos)) if held == nth => pos,
            _ => corner(picture, nth, *is_placed),
        })
        .collect();
    // Seen on the dark table and on the paper.
    painter.add(Shape::closed_line(frame.clone(), Stroke::new(7.0, theme::SHEET_INK)));
    painter.add(Shape::closed_line(frame, Stroke::new(4.0, cx.theme.gorse)));
}

/// The sheet cut out and straight.
pub fn straight(painter: &Painter, cx: &Cx<'_>, rect: Rect, title: &str) {
    painter.rect(rect, CornerRadius::ZERO, theme::SHEET, Stroke::new(2.5, cx.theme.m_line), StrokeKind::Inside);
    let room = Rect::from_center_size(rect.center_top() + vec2(0.0, rect.height() * 0.17), rect.size() * vec2(0.86, 0.26));
    if !print_title(painter, cx, title, room, rect.height()) {
        painter.line_segment(
            [room.left_center() + vec2(10.0, 0.0), room.right_center() - vec2(10.0, 0.0)],
            Stroke::new(14.0, theme::SHEET_INK),
        );
    }
    print_lines(painter, |x, line| at(rect, vec2(x, 0.38 + line)));
}

/// The title of a sheet. `false` where it would be too small to be read, and something else has to stand for it.
fn print_title(painter: &Painter, cx: &Cx<'_>, title: &str, room: Rect, height: f32) -> bool {
    let is_legible = height * cx.layout.text.recip() > LEGIBLE;
    if is_legible {
        let words = cx.fitted_in_box(painter, title, Type::MOCK_SMALL.bold(), theme::SHEET_INK, room.size(), 2);
        words.centred().paint_in(painter, room, Align2::CENTER_CENTER);
    }
    is_legible
}

/// The lines of text on a sheet; `inside` says where on the screen a part of its width is, so far under the first line.
fn print_lines(painter: &Painter, inside: impl Fn(f32, f32) -> Pos2) {
    for line in 0..6_u8 {
        let down = 0.09 * f32::from(line);
        let right = if line == 5 { 0.5 } else { 0.88 };
        painter.line_segment([inside(0.12, down), inside(right, down)], Stroke::new(6.0, theme::SHEET_LINE));
    }
}

/// One corner of the frame: a touch puts it in place, and so does a finger that takes it there.
#[expect(clippy::too_many_arguments, reason = "one corner, called once")]
pub fn handle(
    ui: &Ui,
    cx: &Cx<'_>,
    picture: Rect,
    id: egui::Id,
    nth: usize,
    element: &ElementId,
    name: &str,
    is_placed: bool,
    is_dimmed: bool,
    intents: &mut Vec<Intent>,
) {
    let colors = cx.theme;
    let at = corner(picture, nth, is_placed);
    let rect = Rect::from_center_size(at, Vec2::splat(theme::TARGET));
    let response = ui.interact(rect, ui.scope_id().with(("corner", element.as_str())), egui::Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::selected(Role::CheckBox, true, is_placed, name));
    let mut shown = at;
    if response.dragged()
        && let Some(pos) = response.interact_pointer_pos()
    {
        shown = pos.clamp(picture.min, picture.max);
        ui.data_mut(|data| data.insert_temp(id, (nth, shown)));
    }
    let is_let_go = response.drag_stopped();
    let belongs = corner(picture, nth, true);
    let is_near = is_let_go && response.interact_pointer_pos().is_some_and(|pos| pos.distance(belongs) < NEAR * picture.width());
    if is_let_go {
        ui.data_mut(|data| data.remove::<(usize, Pos2)>(id));
        ui.ctx().request_repaint();
    }
    if (response.clicked() || is_near) && !is_placed {
        intents.push(Intent::Gesture(Gesture::Tap(element.clone())));
    }
    let color = match (is_dimmed, is_placed) {
        (true, _) => colors.m_dim,
        (false, true) => colors.m_ok,
        (false, false) => colors.gorse,
    };
    // Hollow, so that the corner of the sheet is seen in it; seen itself on the dark table and on the paper.
    let rect = Rect::from_center_size(shown, rect.size());
    let ring = |rect: Rect, width: f32, color: Color32| {
        ui.painter().rect_stroke(rect, CornerRadius::same(radius::BUTTON), Stroke::new(width, color), StrokeKind::Inside);
    };
    ring(rect, 12.0, theme::SHEET_INK);
    ring(rect.shrink(2.0), 8.0, color);
    if is_placed {
        ui.painter().circle_filled(shown, 20.0, color);
        cx.art.icon(ui.painter(), "check", Rect::from_center_size(shown, Vec2::splat(30.0)), theme::SHEET, None);
    }
    follow_focus(ui, cx, &response);
}
