//! "J'ai terminé" was said and something is missing: what is done, what is not, and how to see it again.

use crate::content::Content;
use crate::ui::layout::Shape;
use crate::ui::theme::{TARGET_GAP, Type};
use crate::ui::widgets::{Button, Cx, Face, card, label};
use crate::visit::{Intent, Panel, Visit};
use egui::{Rect, Stroke, Ui, Vec2, pos2, vec2};

const GAP: f32 = 16.0;

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, intents: &mut Vec<Intent>) {
    let (Some(exercise), Some(scene)) = (visit.exercise(), visit.scene(content)) else { return };
    let painter = ui.painter();
    let is_compact = cx.layout.is(Shape::Compact);
    let stage = cx.layout.stage().shrink2(vec2(cx.layout.margin(), if is_compact { 18.0 } else { 40.0 }));
    let room = Rect::from_center_size(stage.center(), vec2(stage.width().min(1400.0 * cx.layout.text.max(1.0)), stage.height()));
    let (title, text) = (cx.tr.outcomes_title(), cx.tr.outcomes_text());
    let kind = if is_compact { Type::TITLE.sized(40.0) } else { Type::TITLE };
    let drawn = cx.fitted(painter, &title, kind, cx.theme.ink, vec2(room.width(), 130.0), 1).paint(painter, room.min);
    label(ui, drawn, ui.scope_id().with("title"), &title);
    let below = pos2(room.left(), drawn.bottom() + 4.0);
    let drawn = cx.fitted(painter, &text, Type::BODY, cx.theme.slate, vec2(room.width(), 120.0), 2).paint(painter, below);
    label(ui, drawn, ui.scope_id().with("text"), &text);

    let height = if is_compact { 84.0 } else { 116.0 };
    let row = room.with_min_y(room.bottom() - height);
    let go_on = row.with_min_x(row.left() + row.width() * 0.45 + TARGET_GAP);
    let ask = row.with_max_x(row.left() + row.width() * 0.45);
    if Button::new("ask", &cx.tr.stuck_ask(), Face::Secondary).icon("people").show(ui, ask, cx).clicked() {
        intents.push(Intent::Toggle(Panel::Ask));
    }
    if Button::new("go on", &cx.tr.outcomes_go_on(), Face::Primary).icon("play").show(ui, go_on, cx).clicked() {
        intents.push(Intent::Resume);
    }

    let outcomes = exercise.outcomes(&scene);
    let list = Rect::from_min_max(pos2(room.left(), drawn.bottom() + 18.0), pos2(room.right(), row.top() - 20.0));
    #[expect(clippy::cast_precision_loss, reason = "a handful of outcomes")]
    let share = (list.height() + GAP) / outcomes.len().max(1) as f32 - GAP;
    let height = share.min(132.0 * cx.layout.text);
    let mut top = list.top();
    for (at, (outcome, holds)) in scene.lesson.outcomes.iter().zip(outcomes).enumerate() {
        let rect = Rect::from_min_size(pos2(list.left(), top), vec2(list.width(), height));
        let words = if holds { scene.lesson_text(outcome.id.as_str()) } else { scene.lesson_text(&format!("{}.missed", outcome.id)) };
        line(ui, cx, rect, at, &words, holds, intents);
        top = rect.bottom() + GAP;
    }
}

fn line(ui: &Ui, cx: &Cx<'_>, rect: Rect, at: usize, words: &str, holds: bool, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    card(painter, cx.theme, rect);
    let side = 56.0_f32.min(rect.height() - 16.0);
    let disc = Rect::from_min_size(pos2(rect.left() + 24.0, rect.center().y - side / 2.0), Vec2::splat(side));
    let mut room = Rect::from_min_max(pos2(disc.right() + 20.0, rect.top() + 6.0), rect.max - vec2(20.0, 6.0));
    if holds {
        painter.circle(disc.center(), side / 2.0 - 1.5, cx.theme.moss_soft, Stroke::new(3.0, cx.theme.moss));
        cx.art.icon(painter, "check", disc.shrink(side * 0.18), cx.theme.moss, None);
    } else {
        painter.circle(disc.center(), side / 2.0 - 1.5, cx.theme.card, Stroke::new(3.0, cx.theme.granite));
        let height = rect.height().clamp(crate::ui::theme::TARGET, 88.0) - 4.0;
        let width = 230.0 * cx.layout.text.min(1.4);
        let button = Rect::from_min_max(
            pos2(rect.right() - 18.0 - width, rect.center().y - height / 2.0),
            pos2(rect.right() - 18.0, rect.center().y + height / 2.0),
        );
        let name = format!("{}. {words}", cx.tr.outcomes_see());
        if Button::new(&format!("see {at}"), &cx.tr.outcomes_see(), Face::Secondary).name(&name).icon("eye").show(ui, button, cx).clicked()
        {
            intents.push(Intent::SeeAgain(at));
        }
        room.max.x = button.left() - 16.0;
    }
    let state = if holds { cx.tr.outcomes_done() } else { cx.tr.outcomes_missing() };
    label(ui, room, ui.scope_id().with(("outcome", at)), &format!("{words} ({state})"));
    cx.fitted(painter, words, Type::LEAD, cx.theme.ink, room.size(), 3).paint_in(painter, room, egui::Align2::LEFT_CENTER);
}
