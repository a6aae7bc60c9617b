//! The lessons of one theme.

use super::pages::{Leaf, times};
use super::workshop::{People, capital, person_button};
use crate::content::{Content, Lesson, LessonId, Level, ThemeId};
use crate::ui::layout::Shape;
use crate::ui::theme::{Type, radius, stroke};
use crate::ui::widgets::{Cx, Face, Look, WideButton, focus_ring, label, tile, touchable};
use crate::visit::{Intent, Panel, Visit, Way};
use crate::workshops::agenda::{Event, said};
use egui::{Align2, Color32, Rect, Role, Stroke, Ui, Vec2, pos2, vec2};

const GAP: f32 = 14.0;
/// The least height of the workshop under the choices, at 100 %.
const CORNER: f32 = 110.0;

#[expect(clippy::too_many_arguments, reason = "a theme, its lessons and its workshop")]
pub fn show(
    ui: &Ui,
    cx: &Cx<'_>,
    visit: &Visit,
    theme_id: &ThemeId,
    content: &Content,
    people: &People<'_>,
    leaf: &mut Leaf,
    intents: &mut Vec<Intent>,
) {
    let Some(theme) = content.theme(theme_id) else { return };
    let stage = cx.layout.stage();
    let lessons: Vec<(&LessonId, &Lesson)> = content.lessons_of(theme).collect();
    let (column, rows) = match cx.layout.shape {
        Shape::Portrait => {
            let column = Rect::from_min_max(pos2(40.0, 36.0), pos2(stage.right() - 40.0, 36.0 + 430.0 * cx.layout.text.max(1.0)));
            (column, Rect::from_min_max(pos2(40.0, column.bottom() + 28.0), stage.max - vec2(40.0, 28.0)))
        }
        Shape::Landscape => {
            let width = 496.0 + (cx.layout.text - 1.0) * 200.0;
            let column = Rect::from_min_max(pos2(36.0, 30.0), pos2(36.0 + width, stage.bottom() - 24.0));
            (column, Rect::from_min_max(pos2(column.right() + 72.0, 30.0), stage.max - vec2(48.0, 24.0)))
        }
        Shape::Compact => {
            let column = Rect::from_min_max(pos2(24.0, 18.0), pos2(24.0 + 380.0, stage.bottom() - 16.0));
            (column, Rect::from_min_max(pos2(column.right() + 28.0, 18.0), stage.max - vec2(24.0, 16.0)))
        }
    };
    let done = lessons.iter().filter(|(id, _)| visit.has_finished(id)).count();
    let title = content.catalogue_text(cx.tr.lang(), theme_id.as_str()).unwrap_or_default();
    let head = head(ui, cx, column, &title, &cx.tr.theme_done(done, lessons.len()), &theme.icon, cx.theme.tile(theme.tint));
    let gap = if cx.layout.is(Shape::Compact) { 14.0 } else { 26.0 };
    let levels_end = levels(ui, cx, Rect::from_min_max(pos2(column.left(), head + gap), column.max), visit, intents);

    let is_on_topic = |event: &&Event| event.topics.iter().any(|topic| topic == theme_id.as_str());
    let workshop = people.board.next(people.now).find(is_on_topic).filter(|_| visit.proposes(Way::Theme));
    // Under the choices where there is room for it; else it is the last of the list.
    let corner = column.with_min_y(levels_end + gap);
    let stands_apart = corner.height() >= CORNER * cx.layout.text;
    if let Some(event) = workshop.filter(|_| stands_apart) {
        let height = corner.height().min(1.3 * CORNER * cx.layout.text);
        workshop_button(ui, cx, corner.with_max_y(corner.top() + height), people, event, intents);
    }
    let next = lessons.iter().position(|(id, _)| !visit.has_finished(id));
    let row_height = (132.0 * cx.layout.text.min(1.5)).min(rows.height() / 3.3);
    let next_height = row_height * 1.45;
    let fits = |room: Rect| times(room.height() - (next_height - row_height), row_height, GAP);
    let listed = workshop.filter(|_| !stands_apart);
    let count = lessons.len() + usize::from(listed.is_some());
    let cut = leaf.cut(ui, cx, theme_id.as_str(), rows, count, next.unwrap_or(0), fits);
    let rows = cut.room;
    let mut y = rows.top();
    for (at, (id, lesson)) in lessons.iter().enumerate().skip(cut.shown.start).take(cut.shown.len()) {
        let is_next = next == Some(at);
        let height = if is_next { next_height } else { row_height };
        let rect = Rect::from_min_size(pos2(rows.left(), y), vec2(rows.width(), height));
        let row = Row { number: at + 1, id, lesson, is_next, is_done: visit.has_finished(id) };
        row.show(ui, cx, rect, content, intents);
        y = rect.bottom() + GAP;
    }
    if let Some(event) = listed.filter(|_| cut.shown.end == count) {
        workshop_button(ui, cx, Rect::from_min_size(pos2(rows.left(), y), vec2(rows.width(), row_height)), people, event, intents);
    }
}

fn head(ui: &Ui, cx: &Cx<'_>, column: Rect, title: &str, line: &str, icon: &str, tint: Color32) -> f32 {
    let side = if cx.layout.is(Shape::Compact) { 72.0 } else { 88.0 };
    let at = Rect::from_min_size(column.min, Vec2::splat(side));
    tile(ui.painter(), cx, at, icon, tint);
    let words = Rect::from_min_max(pos2(at.right() + 20.0, column.top() - 4.0), pos2(column.right(), column.top() + 200.0));
    let is_compact = cx.layout.is(Shape::Compact);
    let (size, most) = if is_compact { (36.0, 92.0) } else { (44.0, 120.0) };
    let drawn =
        cx.fitted(ui.painter(), title, Type::TITLE.sized(size), cx.theme.ink, vec2(words.width(), most), 2).paint(ui.painter(), words.min);
    label(ui, drawn, ui.scope_id().with("title"), title);
    // The ticks say how many are done; a small screen with large type needs the room for the levels.
    if is_compact && (cx.layout.text > 1.2 || drawn.height() > 1.6 * size) {
        return at.bottom().max(drawn.bottom());
    }
    let below = pos2(words.left(), drawn.bottom() + 2.0);
    let line_rect = cx.fitted(ui.painter(), line, Type::LABEL, cx.theme.slate, vec2(words.width(), 80.0), 2).paint(ui.painter(), below);
    label(ui, line_rect, ui.scope_id().with("line"), line);
    at.bottom().max(line_rect.bottom())
}

/// How the next lesson is to be done: four levels, one of them chosen. Returns where they end.
fn levels(ui: &Ui, cx: &Cx<'_>, room: Rect, visit: &Visit, intents: &mut Vec<Intent>) -> f32 {
    let painter = ui.painter();
    let title = cx.tr.theme_levels();
    let is_compact = cx.layout.is(Shape::Compact);
    let title_room = vec2(room.width(), if is_compact { 70.0 } else { 110.0 });
    let drawn = cx.fitted(painter, &title, Type::BUTTON, cx.theme.ink, title_room, 2).paint(painter, room.min);
    label(ui, drawn, ui.scope_id().with("levels"), &title);
    let below = room.with_min_y(drawn.bottom() + if is_compact { 10.0 } else { 16.0 });
    // On an upright screen they stand two by two.
    let columns: u8 = if cx.layout.is(Shape::Portrait) { 2 } else { 1 };
    let rows = 4 / columns;
    let width = (below.width() - GAP * f32::from(columns - 1)) / f32::from(columns);
    let height = ((below.height() - GAP * f32::from(rows - 1)) / f32::from(rows)).min(112.0 * cx.layout.text).max(crate::ui::theme::TARGET);
    let icons = ["eye", "people", "pencil", "alone"];
    for ((at, level), icon) in (0_u8..).zip(Level::ALL).zip(icons) {
        let (column, row) = (f32::from(at % columns), f32::from(at / columns));
        let rect = Rect::from_min_size(below.min + vec2(column * (width + GAP), row * (height + GAP)), vec2(width, height));
        let is_on = visit.level() == level;
        let look = if is_on { Look::chosen(cx.theme, radius::CARD) } else { Face::Card.look(cx.theme) };
        let (title, line) = (cx.tr.level(level.code()), cx.tr.level_line(level.code()));
        let tint = if is_on { cx.theme.card } else { cx.theme.tile_sea };
        let button = WideButton { salt: level.code(), icon, tint, title: &title, line: &line, look, selected: Some(is_on) };
        if button.show(ui, rect, cx).clicked() {
            intents.push(Intent::SetLevel(level));
        }
    }
    below.top() + f32::from(rows) * (height + GAP) - GAP
}

/// A workshop on what the theme is about.
fn workshop_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, people: &People<'_>, event: &Event, intents: &mut Vec<Intent>) {
    let day = capital(&said::day(cx.tr.lang(), event, people.now));
    if person_button(ui, cx, rect, radius::CARD, ["workshop", "people", &day, &event.title]) {
        intents.push(Intent::Toggle(Panel::Workshop(Box::new(event.clone()), Way::Theme)));
    }
}

struct Row<'a> {
    number: usize,
    id: &'a LessonId,
    lesson: &'a Lesson,
    is_next: bool,
    is_done: bool,
}

impl Row<'_> {
    fn show(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, content: &Content, intents: &mut Vec<Intent>) {
        let painter = ui.painter();
        let title = content.lesson_text(cx.tr.lang(), self.id, "title").unwrap_or_default();
        let minutes = cx.tr.minutes(self.lesson.minutes);
        let state = if self.is_done {
            cx.tr.theme_finished()
        } else if self.is_next {
            cx.tr.theme_start()
        } else {
            cx.tr.theme_choose()
        };
        let name = format!("{title}. {minutes}. {state}");
        let response = touchable(ui, rect, ui.scope_id().with(("lesson", self.id.as_str())), Role::Button, &name);
        let is_pressed = response.is_pointer_button_down_on();
        let look = if self.is_next {
            Look { border: Stroke::new(stroke::STRONG, cx.theme.sea), edge: 0.0, ..Face::Card.look(cx.theme) }
        } else {
            Face::Card.look(cx.theme)
        };
        let face = look.paint(painter, rect, is_pressed);
        let stone = Rect::from_center_size(pos2(face.left() + 26.0 + 34.0, face.center().y), Vec2::splat(68.0));
        self.stone(ui, cx, stone);
        let end_width = if self.is_next {
            (rect.width() * 0.36).min(336.0 * cx.layout.text)
        } else {
            (rect.width() * 0.26).min(200.0 * cx.layout.text)
        };
        let words =
            Rect::from_min_max(pos2(stone.right() + 26.0, face.top() + 8.0), pos2(face.right() - end_width - 44.0, face.bottom() - 8.0));
        let title =
            cx.fitted(painter, &title, Type::CARD_TITLE, cx.theme.ink, vec2(words.width(), words.height() * 0.6), 2).galley(painter);
        let clock = 30.0 * cx.layout.text.min(1.5);
        let time = cx
            .fitted(painter, &minutes, Type::LABEL, cx.theme.slate, vec2(words.width() - clock - 10.0, words.height() * 0.4), 1)
            .galley(painter);
        let height = title.size().y + 4.0 + time.size().y;
        let top = Align2::LEFT_CENTER.align_size_within_rect(vec2(words.width(), height), words).top();
        let time_y = top + title.size().y + 4.0;
        painter.galley(pos2(words.left(), top), title, cx.theme.ink);
        let clock_at = Rect::from_min_size(pos2(words.left(), time_y + (time.size().y - clock) / 2.0), Vec2::splat(clock));
        cx.art.icon(painter, "clock", clock_at, cx.theme.slate, None);
        painter.galley(pos2(clock_at.right() + 10.0, time_y), time, cx.theme.slate);
        let end = Rect::from_min_max(pos2(face.right() - end_width - 28.0, face.top()), pos2(face.right() - 28.0, face.bottom()));
        self.end(ui, cx, end, &state, is_pressed);
        focus_ring(ui, cx.theme, &response, radius::CARD);
        if response.clicked() {
            intents.push(Intent::Begin(self.id.clone()));
        }
    }

    fn stone(&self, ui: &Ui, cx: &Cx<'_>, at: Rect) {
        let painter = ui.painter();
        let theme = cx.theme;
        let (fill, border, ink) = match (self.is_done, self.is_next) {
            (true, _) => (theme.sea, Stroke::new(3.0, theme.sea), theme.on_sea),
            (false, true) => (theme.gorse, Stroke::new(stroke::STRONG, theme.ink), theme.on_gorse),
            (false, false) => (theme.card, Stroke::new(stroke::STONE, theme.granite), theme.ink),
        };
        painter.circle(at.center(), at.width() / 2.0 - border.width / 2.0, fill, border);
        if self.is_done {
            cx.art.icon(painter, "check", at.shrink(14.0), ink, None);
        } else {
            crate::ui::prose::Prose::new(&self.number.to_string(), Type::CARD_TITLE, 1.0, ink).paint_in(painter, at, Align2::CENTER_CENTER);
        }
    }

    /// What a touch on the row does; the row itself is the target.
    fn end(&self, ui: &Ui, cx: &Cx<'_>, room: Rect, words: &str, is_pressed: bool) {
        let painter = ui.painter();
        if self.is_next {
            let height = (104.0_f32).min(room.height() - 24.0);
            let button = Rect::from_center_size(room.center(), vec2(room.width(), height));
            let look = Face::Primary.look(cx.theme);
            let face = look.paint(painter, button, is_pressed);
            let mut text = face.shrink2(vec2(16.0, 6.0));
            if face.width() > 240.0 * cx.layout.text {
                let icon = Rect::from_min_size(pos2(face.left() + 28.0, face.center().y - 22.0), Vec2::splat(44.0));
                cx.art.icon(painter, "play", icon, look.ink, Some(look.ink));
                text.min.x = icon.right() + 10.0;
            }
            cx.fitted_in_box(painter, words, Type::BUTTON.sized(36.0), look.ink, text.size(), 1).paint_in(
                painter,
                text,
                Align2::CENTER_CENTER,
            );
        } else {
            let (ink, kind) = if self.is_done { (cx.theme.moss, Type::LABEL.bold()) } else { (cx.theme.ink, Type::LABEL) };
            cx.fitted(painter, words, kind, ink, room.size(), 2).paint_in(painter, room, Align2::RIGHT_CENTER);
        }
    }
}
