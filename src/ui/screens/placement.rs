//! "Je ne sais pas par où commencer": one question after the other, then what the answers speak for.

use super::workshop::People;
use crate::content::{Content, LessonId};
use crate::ui::layout::Shape;
use crate::ui::theme::{TARGET, TARGET_GAP, Type, radius};
use crate::ui::widgets::{Button, Cx, Face, Look, WideButton, label, soft_card, tile};
use crate::visit::{Intent, Visit};
use egui::{Color32, Rect, Stroke, Ui, Vec2, pos2, vec2};

const GAP: f32 = 24.0;

/// Between the answers, and around them.
fn gap(cx: &Cx<'_>) -> f32 {
    if cx.layout.is(Shape::Compact) { TARGET_GAP } else { GAP }
}

/// The question that comes next.
pub fn question(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, intents: &mut Vec<Intent>) {
    let questions = &content.placement.questions;
    let at = visit.answers().len();
    let Some(question) = questions.get(at) else { return };
    let text = |key: &str| content.placement_text(cx.tr.lang(), key).unwrap_or_default();
    let room = page(cx);
    let mut y = room.top();
    let words = [
        (cx.tr.placement_step(at + 1, questions.len()), Type::LABEL),
        (text(question.id.as_str()), Type::TITLE),
        (cx.tr.placement_any().into_owned(), Type::BODY),
    ];
    for (index, (words, kind)) in words.iter().enumerate() {
        y = heading(ui, cx, room.with_min_y(y), words, *kind, ("question", index)) + 8.0;
    }
    let foot = foot_height(cx);
    let gap = gap(cx);
    let below = Rect::from_min_max(pos2(room.left(), y + gap / 2.0), pos2(room.right(), room.bottom() - foot - gap));
    // Many answers stand two by two where the screen is wide.
    let columns = if question.answers.len() > 3 && !cx.layout.is(Shape::Portrait) { 2 } else { 1 };
    let rows = question.answers.len().div_ceil(columns);
    #[expect(clippy::cast_precision_loss, reason = "a few answers")]
    let (rows, across) = (rows as f32, columns as f32);
    let height = ((below.height() - gap * (rows - 1.0)) / rows).min(150.0 * cx.layout.text).max(TARGET);
    let size = vec2((below.width() - gap * (across - 1.0)) / across, height);
    for (index, answer) in question.answers.iter().enumerate() {
        let words = text(answer.id.as_str());
        #[expect(clippy::cast_precision_loss, reason = "a few answers")]
        let place = vec2((index % columns) as f32, (index / columns) as f32);
        let rect = Rect::from_min_size(below.min + place * (size + Vec2::splat(gap)), size);
        let button = Button::new(answer.id.as_str(), &words, Face::Card).kind(Type::CARD_TITLE).left(20.0);
        if button.show(ui, rect, cx).clicked() {
            intents.push(Intent::Answer(index));
        }
    }
    if at > 0 {
        let rect = Rect::from_min_size(pos2(room.left(), room.bottom() - foot), vec2((room.width() * 0.5).max(360.0), foot));
        if Button::new("back", &cx.tr.placement_back(), Face::Secondary).icon("arrow_left").show(ui, rect, cx).clicked() {
            intents.push(Intent::TakeAnswerBack);
        }
    }
}

/// Two lessons and a level, and where it is better, a person first.
pub fn proposal(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, intents: &mut Vec<Intent>) {
    let proposal = visit.proposal(content);
    let room = page(cx);
    let mut y = heading(ui, cx, room, &cx.tr.proposal_title(), Type::TITLE, "proposal") + 16.0;
    if proposal.person_first {
        let text = people.and_next(cx, &cx.tr.proposal_person_text(), people.recommended(visit, content).as_ref());
        y = person(ui, cx, room.with_min_y(y), &text) + GAP;
    }
    let level = visit.level().code();
    let words = if proposal.lessons.is_empty() {
        cx.tr.proposal_none().into_owned()
    } else {
        cx.tr.proposal_level(cx.tr.level(level), cx.tr.level_line(level))
    };
    y = heading(ui, cx, room.with_min_y(y), &words, Type::BODY, "level") + 14.0;
    let foot = foot_height(cx);
    let below = Rect::from_min_max(pos2(room.left(), y), pos2(room.right(), room.bottom() - foot - GAP));
    let height = (below.height() - GAP) / 2.0;
    // Where there is no room for one under the other, they stand side by side.
    let stands_side_by_side = height < TARGET + 8.0;
    let (size, step) = if stands_side_by_side {
        let size = vec2((below.width() - GAP) / 2.0, below.height().min(150.0 * cx.layout.text));
        (size, vec2(size.x + GAP, 0.0))
    } else {
        let size = vec2(below.width(), height.min(150.0 * cx.layout.text));
        (size, vec2(0.0, size.y + GAP))
    };
    let mut at = below.min;
    for (index, id) in proposal.lessons.iter().enumerate() {
        lesson(ui, cx, Rect::from_min_size(at, size), id, content, index == 0 && !proposal.person_first, intents);
        at += step;
    }
    let row = Rect::from_min_size(pos2(room.left(), room.bottom() - foot), vec2(room.width(), foot));
    let half = (row.width() - TARGET_GAP) / 2.0;
    let again = row.with_max_x(row.left() + half);
    if Button::new("again", &cx.tr.proposal_again(), Face::Secondary).icon("try_again").show(ui, again, cx).clicked() {
        intents.push(Intent::StartPlacement);
    }
    if Button::new("all", &cx.tr.proposal_all(), Face::Secondary).icon("list").show(ui, row.with_min_x(row.right() - half), cx).clicked() {
        intents.push(Intent::Home);
    }
}

/// A workshop with somebody comes first. Returns where the card ends.
fn person(ui: &Ui, cx: &Cx<'_>, room: Rect, text: &str) -> f32 {
    let painter = ui.painter();
    let title = cx.tr.proposal_person();
    let side = 72.0 * cx.layout.text.min(1.3);
    let padding = if cx.layout.is(Shape::Compact) { 16.0 } else { 26.0 };
    let width = room.width() - side - 3.0 * padding;
    let most = room.height() * 0.4;
    let title_galley = cx.fitted(painter, &title, Type::VERDICT, cx.theme.heather, vec2(width, most * 0.4), 2).galley(painter);
    let text_galley = cx.fitted(painter, text, Type::BODY, cx.theme.ink, vec2(width, most * 0.6), 5).galley(painter);
    let height = (title_galley.size().y + 6.0 + text_galley.size().y).max(side) + 2.0 * padding;
    let rect = Rect::from_min_size(room.min, vec2(room.width(), height));
    soft_card(painter, rect, cx.theme.heather_soft, Stroke::new(cx.theme.hairline, cx.theme.heather));
    let at = Rect::from_min_size(pos2(rect.left() + padding, rect.center().y - side / 2.0), Vec2::splat(side));
    tile(painter, cx, at, "people", cx.theme.tile_heather);
    let words = pos2(at.right() + padding, rect.top() + padding);
    let below = words + vec2(0.0, title_galley.size().y + 6.0);
    label(ui, rect, ui.scope_id().with("person"), &format!("{title} {text}"));
    painter.galley_with_override_text_color(words, title_galley, cx.theme.heather);
    painter.galley(below, text_galley, cx.theme.ink);
    rect.bottom()
}

fn lesson(ui: &Ui, cx: &Cx<'_>, rect: Rect, id: &LessonId, content: &Content, is_first: bool, intents: &mut Vec<Intent>) {
    let Some(lesson) = content.lessons.get(id) else { return };
    let title = content.lesson_text(cx.tr.lang(), id, "title").unwrap_or_default();
    let theme = content.theme(&lesson.theme);
    let line =
        format!("{} – {}", content.catalogue_text(cx.tr.lang(), lesson.theme.as_str()).unwrap_or_default(), cx.tr.minutes(lesson.minutes));
    let look = Look { radius: radius::CARD, ..if is_first { Face::Primary } else { Face::Card }.look(cx.theme) };
    let tint = theme.filter(|_| !is_first).map_or(Color32::TRANSPARENT, |theme| cx.theme.tile(theme.tint));
    let icon = if is_first { "" } else { theme.map_or("exercise", |theme| theme.icon.as_str()) };
    let button = WideButton { salt: id.as_str(), icon, tint, title: &title, line: &line, look, selected: None };
    if button.show(ui, rect, cx).clicked() {
        intents.push(Intent::Begin(id.clone()));
    }
}

fn page(cx: &Cx<'_>) -> Rect {
    let stage = cx.layout.stage();
    let (margin, top) = if cx.layout.is(Shape::Compact) { (cx.layout.margin(), 18.0) } else { (cx.layout.margin(), 40.0) };
    let room = stage.shrink2(vec2(margin, top));
    // A line that runs across a wide screen is hard to follow.
    let width = room.width().min(1240.0 * cx.layout.text.max(1.0));
    Rect::from_center_size(room.center(), vec2(width, room.height()))
}

fn foot_height(cx: &Cx<'_>) -> f32 {
    if cx.layout.is(Shape::Compact) { 76.0 } else { 96.0 }
}

/// Words at the top of a room. Returns where they end.
fn heading(ui: &Ui, cx: &Cx<'_>, room: Rect, words: &str, kind: Type, salt: impl std::hash::Hash + std::fmt::Debug) -> f32 {
    let kind = if cx.layout.is(Shape::Compact) { kind.sized((kind.size * 0.8).max(crate::ui::theme::LEAST_TYPE)) } else { kind };
    let drawn =
        cx.fitted(ui.painter(), words, kind, cx.theme.ink, vec2(room.width(), room.height() * 0.3), 3).paint(ui.painter(), room.min);
    label(ui, drawn, ui.scope_id().with(salt), words);
    drawn.bottom()
}
