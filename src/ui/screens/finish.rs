//! "Bravo": what the learner now knows, and where to go on.

use crate::content::{Content, LessonId};
use crate::ui::layout::Shape;
use crate::ui::theme::{Type, radius};
use crate::ui::widgets::{Button, Cx, Face, Look, card, label};
use crate::visit::{Intent, Visit};
use egui::{Align2, CornerRadius, Rect, Stroke, Ui, Vec2, pos2, vec2};

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, lesson_id: &LessonId, content: &Content, intents: &mut Vec<Intent>) {
    let stage = cx.layout.stage();
    let is_compact = cx.layout.is(Shape::Compact);
    let unit = if is_compact { 0.7 } else { 1.0 };
    let margin = cx.layout.margin();
    let mut room = stage.shrink2(vec2(margin, 34.0 * unit));
    // The coast stands where there is room for it beside the words.
    if cx.layout.is(Shape::Landscape) && !cx.theme.is_high_contrast() && cx.layout.text < 1.3 {
        let picture = Rect::from_min_max(pos2(room.right() - 640.0, room.top() + 10.0), pos2(room.right(), room.bottom()));
        cx.art.coast.paint_cover(ui.painter(), picture, vec2(0.85, 0.6), CornerRadius::same(radius::CARD));
        room.max.x = picture.left() - 40.0;
    }
    let top = head(ui, cx, room, unit, lesson_id, content);
    // With large type such a screen has room for the lesson alone; "J'ai fini" is in the bar.
    let is_full = is_compact && cx.layout.text > 1.2 || cx.layout.is(Shape::Landscape) && cx.layout.text > 1.75;
    let leave = if is_full { room.bottom() } else { leave_line(ui, cx, room) };
    let gap = 28.0 * unit;
    let below = Rect::from_min_max(pos2(room.left(), top + 24.0 * unit), pos2(room.right(), leave - gap));
    // With nothing else to choose from, "another lesson" would lead nowhere new.
    let has_others = content.lessons.len() > 1;
    let main_height = 144.0 * unit.max(0.75);
    let other_height = if has_others { 96.0 * unit.max(0.8) + gap } else { 0.0 };
    let know = know_card(ui, cx, below.with_max_y(below.bottom() - main_height - other_height - gap), lesson_id, content);
    let main = Rect::from_min_size(pos2(below.left(), know + gap), vec2(below.width(), main_height));
    main_button(ui, cx, main, unit, visit, lesson_id, content, intents);
    let other = Rect::from_min_size(pos2(below.left(), main.bottom() + gap), vec2(below.width(), other_height - gap));
    if has_others && Button::new("other", &cx.tr.finish_other(), Face::Secondary).icon("list").show(ui, other, cx).clicked() {
        let theme = content.lessons.get(lesson_id).map(|lesson| lesson.theme.clone());
        intents.push(theme.map_or(Intent::Home, Intent::OpenTheme));
    }
    // On an upright screen it fills the room that is left, where there is enough of it.
    let last = if has_others { other.bottom() } else { main.bottom() };
    let left = Rect::from_min_max(pos2(room.left(), last + gap), pos2(room.right(), leave - gap));
    if cx.layout.is(Shape::Portrait) && !cx.theme.is_high_contrast() && left.height() > 260.0 {
        cx.art.coast.paint_cover(ui.painter(), left, vec2(0.85, 0.6), CornerRadius::same(radius::CARD));
    }
}

/// How to leave, at the foot of the page. Returns where it begins.
fn leave_line(ui: &Ui, cx: &Cx<'_>, room: Rect) -> f32 {
    let painter = ui.painter();
    let words = cx.tr.finish_leave();
    let galley = cx.fitted(painter, &words, Type::BODY, cx.theme.slate, vec2(room.width(), 140.0), 2).galley(painter);
    let at = pos2(room.left(), room.bottom() - galley.size().y);
    label(ui, Rect::from_min_size(at, galley.size()), ui.scope_id().with("leave"), &words);
    painter.galley(at, galley, cx.theme.slate);
    at.y
}

fn head(ui: &Ui, cx: &Cx<'_>, room: Rect, unit: f32, lesson: &LessonId, content: &Content) -> f32 {
    let painter = ui.painter();
    let side = 120.0 * unit;
    let disc = Rect::from_min_size(room.min, Vec2::splat(side));
    painter.circle_filled(disc.center(), side / 2.0, cx.theme.moss);
    cx.art.icon(painter, "check", disc.shrink(side * 0.18), cx.theme.on_moss, None);
    let words = Rect::from_min_max(pos2(disc.right() + 32.0, room.top() - 6.0), pos2(room.right(), room.top() + 400.0));
    let title = cx.tr.finish_title();
    let drawn =
        cx.fitted(painter, &title, Type::DISPLAY.sized(76.0 * unit), cx.theme.ink, vec2(words.width(), 140.0), 1).paint(painter, words.min);
    label(ui, drawn, ui.scope_id().with("title"), &title);
    let lesson = content.lesson_text(cx.tr.lang(), lesson, "title").unwrap_or_default();
    let line = cx.tr.finish_lesson(lesson);
    let at = pos2(words.left(), drawn.bottom());
    let drawn =
        cx.fitted(painter, &line, Type::BODY.sized(32.0 * unit.max(0.85)), cx.theme.ink, vec2(words.width(), 200.0), 2).paint(painter, at);
    label(ui, drawn, ui.scope_id().with("line"), &line);
    drawn.bottom().max(disc.bottom())
}

/// What the learner now knows. Returns where the card ends.
fn know_card(ui: &Ui, cx: &Cx<'_>, room: Rect, lesson: &LessonId, content: &Content) -> f32 {
    let painter = ui.painter();
    let (padding, gap) = if cx.layout.is(Shape::Compact) { (vec2(24.0, 12.0), 6.0) } else { (vec2(36.0, 24.0), 16.0) };
    let recap = content.lessons.get(lesson).map_or(0, |lesson| lesson.recap);
    let lines: Vec<String> = (1..=recap).filter_map(|at| content.lesson_text(cx.tr.lang(), lesson, &format!("recap-{at}"))).collect();
    let inner = room.shrink2(padding);
    let title = cx.tr.finish_know();
    let title_galley = cx.fitted(painter, &title, Type::VERDICT, cx.theme.ink, vec2(inner.width(), 90.0), 2).galley(painter);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let share = ((inner.height() - title_galley.size().y) / lines.len().max(1) as f32 - gap).max(24.0);
    let disc = 48.0_f32.min(share);
    let width = inner.width() - disc - 20.0;
    let galleys: Vec<_> = lines
        .iter()
        .map(|line| cx.fitted(painter, line, Type::LEAD.sized(34.0), cx.theme.ink, vec2(width, share), 2).galley(painter))
        .collect();
    let height = 2.0 * padding.y + title_galley.size().y + galleys.iter().map(|galley| galley.size().y.max(disc) + gap).sum::<f32>();
    let rect = room.with_max_y((room.top() + height).min(room.bottom()));
    card(painter, cx.theme, rect);
    label(ui, Rect::from_min_size(inner.min, title_galley.size()), ui.scope_id().with("know"), &title);
    let mut y = inner.top() + title_galley.size().y + gap;
    painter.galley(inner.min, title_galley, cx.theme.ink);
    for (galley, line) in galleys.into_iter().zip(&lines) {
        let height = galley.size().y.max(disc);
        let center = pos2(inner.left() + disc / 2.0, y + height / 2.0);
        painter.circle(center, disc / 2.0 - 1.5, cx.theme.moss_soft, Stroke::new(3.0, cx.theme.moss));
        cx.art.icon(painter, "check", Rect::from_center_size(center, Vec2::splat(disc * 0.66)), cx.theme.moss, None);
        let text = Rect::from_min_size(pos2(inner.left() + disc + 20.0, y), vec2(width, height));
        let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), text);
        painter.galley(at.min, galley, cx.theme.ink);
        label(ui, at, ui.scope_id().with(line.as_str()), line);
        y += height + gap;
    }
    rect.bottom()
}

/// The next lesson, or this one again.
#[expect(clippy::too_many_arguments, reason = "a screen's part, called once")]
fn main_button(ui: &Ui, cx: &Cx<'_>, main: Rect, unit: f32, visit: &Visit, done: &LessonId, content: &Content, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let theme = content.lessons.get(done).and_then(|lesson| content.theme(&lesson.theme));
    let next = theme.and_then(|theme| {
        let mut after = content.lessons_of(theme).skip_while(|(id, _)| *id != done).skip(1);
        after.find(|(id, _)| !visit.has_finished(id))
    });
    let (small, large, icon, intent) = match next {
        Some((id, lesson)) => {
            let title = content.lesson_text(cx.tr.lang(), id, "title").unwrap_or_default();
            (cx.tr.finish_next(cx.tr.minutes(lesson.minutes)), title, "arrow_right", Intent::Begin(id.clone()))
        }
        None => (cx.tr.finish_again_line().into_owned(), cx.tr.finish_again().into_owned(), "try_again", Intent::Begin(done.clone())),
    };
    let look = Look { radius: 24, ..Face::Primary.look(cx.theme) };
    let response = crate::ui::widgets::touchable(ui, main, ui.scope_id().with("main"), egui::Role::Button, &format!("{large}. {small}"));
    let face = look.paint(painter, main, response.is_pointer_button_down_on());
    let arrow = Rect::from_center_size(pos2(face.right() - 72.0, face.center().y), Vec2::splat(64.0 * unit));
    cx.art.icon(painter, icon, arrow, look.ink, None);
    let words = Rect::from_min_max(face.min + vec2(36.0, 8.0), pos2(arrow.left() - 20.0, face.bottom() - 8.0));
    let small = cx.fitted(painter, &small, Type::LABEL, look.ink, vec2(words.width(), words.height() * 0.4), 1).galley(painter);
    let large = cx
        .fitted(painter, &large, Type::INSTRUCTION.sized(42.0 * unit.max(0.85)), look.ink, vec2(words.width(), words.height() * 0.6), 2)
        .galley(painter);
    let top = Align2::LEFT_CENTER.align_size_within_rect(vec2(words.width(), small.size().y + large.size().y), words).top();
    let large_top = top + small.size().y;
    painter.galley(pos2(words.left(), top), small, look.ink);
    painter.galley(pos2(words.left(), large_top), large, look.ink);
    crate::ui::widgets::focus_ring(ui, cx.theme, &response, 24);
    if response.clicked() {
        intents.push(intent);
    }
}
