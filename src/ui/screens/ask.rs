//! "Demander à quelqu'un": what is it about, and who helps with it.

use super::pages::{Leaf, times};
use super::question::{Size, code_words, dialog, words_height};
use super::stack::{Cards, Stack};
use super::workshop::{People, at_place, capital, one_line, opened, person_button};
use crate::content::{Content, Helper, Need, Reach, WorkshopFormat};
use crate::ui::layout::Shape;
use crate::ui::theme::{TARGET_GAP, Type, radius};
use crate::ui::widgets::{Button, Cx, Face};
use crate::visit::{Intent, Panel, Visit, Way};
use crate::workshops::agenda::{Event, said};
use crate::workshops::places::{Reception, Suggestion};
use egui::{Rect, Ui, vec2};

/// The needs to choose from, with how to ask at the desk and the three words that lead back.
pub fn needs(ui: &Ui, cx: &Cx<'_>, visit: &Visit, content: &Content, people: &People<'_>, leaf: &mut Leaf, intents: &mut Vec<Intent>) {
    let inner = dialog(ui, cx, Size::Wide);
    let is_compact = cx.layout.is(Shape::Compact);
    let is_upright = cx.layout.is(Shape::Portrait);
    let code = visit.code(content);
    let height = if is_compact { 80.0 } else { 108.0 };
    let (mut column, mut list) = if is_upright {
        (inner, inner)
    } else {
        // Three words to note need their room.
        let part = match (is_compact, code.is_some()) {
            (true, true) => 0.52,
            (true, false) => 0.34,
            (false, _) => 0.4,
        };
        let column = inner.with_max_x(inner.left() + inner.width() * part);
        (column, inner.with_min_x(column.right() + if is_compact { 28.0 } else { 56.0 }))
    };
    let close = column.with_min_y(column.bottom() - height);
    let kind = Type::BUTTON.sized(36.0);
    if Button::new("close told", &cx.tr.panel_close(), Face::Primary).kind(kind).icon("check").show(ui, close, cx).clicked() {
        intents.push(Intent::ClosePanel);
    }
    column.max.y = close.top() - TARGET_GAP;
    let mut stack = Stack::default();
    stack.put("", cx.tr.help_ask(), Type::TITLE.sized(if is_compact { 44.0 } else { 54.0 }), cx.theme.ink);
    stack.put("", cx.tr.ask_text(), Type::LEAD, cx.theme.ink);
    let found = people.recommended(visit, content);
    let event = found.as_ref().and_then(|found| found.event);
    // On an upright screen all this stands above the needs, elsewhere beside them.
    let below = words_height(cx) * f32::from(u8::from(code.is_some())) + (height + TARGET_GAP) * f32::from(u8::from(event.is_some()));
    if is_upright {
        let most = vec2(column.width(), column.height() * 0.24);
        column.max.y = column.top() + stack.wanted(cx, ui, most) + below + 3.0 * TARGET_GAP;
        list = Rect::from_min_max(column.left_bottom() + vec2(0.0, 2.0 * TARGET_GAP), close.right_top() - vec2(0.0, 2.0 * TARGET_GAP));
    }
    if let (Some(found), Some(event)) = (&found, event) {
        let rect = column.with_min_y(column.bottom() - height);
        let line = one_line(cx, people, event);
        if person_button(ui, cx, rect, radius::BUTTON, ["workshop", "calendar", &line, &event.place]) {
            intents.push(Intent::Toggle(opened(found, Way::Ask)));
        }
        column.max.y = rect.top() - TARGET_GAP;
    }
    if let Some(code) = code {
        column.max.y = code_words(ui, cx, column, code) - TARGET_GAP;
    }
    stack.draw(ui, cx, column);

    let needs: Vec<&Need> = content.offered_needs().collect();
    if needs.is_empty() {
        return;
    }
    let mut stack = Stack::default();
    stack.put("", cx.tr.ask_needs(), Type::BODY.bold(), cx.theme.ink);
    list.min.y = stack.draw(ui, cx, list) + 14.0;
    let columns = if is_compact && (cx.layout.text > 1.3 || code.is_some()) { 1 } else { 2 };
    let gap = if is_compact { TARGET_GAP } else { 18.0 };
    let least = if is_compact { 74.0 } else { 104.0 * cx.layout.text.min(1.4) };
    let cut = leaf.cut(ui, cx, "needs", list, needs.len(), 0, |room| times(room.height(), least, gap).max(1) * columns);
    let shown = needs.get(cut.shown).unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a handful of needs")]
    let (rows, across) = (shown.len().div_ceil(columns) as f32, columns as f32);
    let size = vec2(
        (cut.room.width() - gap * (across - 1.0)) / across,
        ((cut.room.height() - gap * (rows - 1.0)) / rows).min(190.0 * cx.layout.text),
    );
    for (at, need) in shown.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a handful of needs")]
        let place = vec2((at % columns) as f32, (at / columns) as f32);
        let rect = Rect::from_min_size(cut.room.min + place * (size + vec2(gap, gap)), size);
        let text = |key: &str| content.orientation_text(cx.tr.lang(), key).unwrap_or_default();
        let (title, line) = (text(need.id.as_str()), text(&format!("{}.line", need.id)));
        // Words matter more than pictures where there is no room for both.
        let icon = if is_compact && columns > 1 { "" } else { need.icon.as_str() };
        if person_button(ui, cx, rect, radius::BUTTON, [need.id.as_str(), icon, &title, &line]) {
            intents.push(Intent::Toggle(Panel::Need(need.id.clone())));
        }
    }
}

/// Who helps with a need.
pub fn need(ui: &Ui, cx: &Cx<'_>, content: &Content, people: &People<'_>, need: &Need, leaf: &mut Leaf, intents: &mut Vec<Intent>) {
    let inner = dialog(ui, cx, Size::Wide);
    let is_compact = cx.layout.is(Shape::Compact);
    let height = if is_compact { 80.0 } else { 96.0 };
    let is_upright = cx.layout.is(Shape::Portrait);
    // On an upright screen the buttons stand side by side at the foot, elsewhere under the words.
    let column = if is_upright { inner } else { inner.with_max_x(inner.left() + inner.width() * 0.36) };
    let foot = column.with_min_y(column.bottom() - height);
    let (back, close) = if is_upright {
        let half = (foot.width() - TARGET_GAP) / 2.0;
        (foot.with_max_x(foot.left() + half), foot.with_min_x(foot.right() - half))
    } else {
        (foot.translate(vec2(0.0, -height - TARGET_GAP)), foot)
    };
    let kind = Type::BUTTON.sized(34.0);
    if Button::new("close told", &cx.tr.panel_close(), Face::Primary).kind(kind).icon("check").show(ui, close, cx).clicked() {
        intents.push(Intent::ClosePanel);
    }
    if Button::new("back", &cx.tr.ask_back(), Face::Secondary).kind(kind).icon("arrow_left").show(ui, back, cx).clicked() {
        intents.push(Intent::Toggle(Panel::Ask));
    }
    let text = |key: String| content.orientation_text(cx.tr.lang(), &key);
    let mut stack = Stack::default();
    let title = if is_compact { 40.0 } else { 48.0 };
    stack.put("", text(need.id.to_string()).unwrap_or_default(), Type::TITLE.sized(title), cx.theme.ink);
    if let Some(bring) = text(format!("{}.bring", need.id)) {
        stack.put("", format!("**{}** {bring}", cx.tr.ask_bring()), Type::BODY, cx.theme.ink);
    }
    let words = column.with_max_y(back.top() - 2.0 * TARGET_GAP);
    let list = if is_upright {
        let end = stack.draw(ui, cx, words.with_max_y(words.top() + words.height() * 0.3));
        words.with_min_y(end + 2.0 * TARGET_GAP)
    } else {
        stack.draw(ui, cx, words);
        inner.with_min_x(column.right() + if is_compact { 28.0 } else { 56.0 })
    };

    let helpers: Vec<&Helper> = content.orientation.helpers_of(need).collect();
    let padding = if is_compact { vec2(20.0, 12.0) } else { vec2(30.0, 18.0) };
    let stacks = helpers.iter().map(|helper| about(cx, content, people, need, helper)).collect();
    Cards { name: &format!("need {}", need.id), padding, gap: 16.0, stacks }.show(ui, cx, list, leaf);
}

/// A helper in words: who, what for, how to get in touch, and what the agenda and the list of places add.
fn about<'a>(cx: &Cx<'_>, content: &Content, people: &People<'_>, need: &Need, helper: &'a Helper) -> Stack<'a> {
    let text = |key: String| content.orientation_text(cx.tr.lang(), &key);
    let mut stack = Stack::default();
    let icon = match helper.reach {
        Reach::Desk => "people",
        Reach::Workshop(_) => "calendar",
        Reach::Place { .. } => "place",
        Reach::Phone(_) => "call",
        Reach::Website(_) => "globe",
        Reach::Told => "arrow_right",
    };
    stack.put(icon, text(helper.id.to_string()).unwrap_or_default(), Type::CARD_TITLE, cx.theme.ink);
    let mut words = vec![text(format!("{}.what", helper.id)), text(format!("{}.reach", helper.id))];
    match &helper.reach {
        Reach::Workshop(format) => {
            words.push(next_of(people, need, *format).map(|event| at_place(&people.when(cx.tr.lang(), event), event)));
        }
        Reach::Place { program } => words.push(people.board.nearest(program, people.now).map(|found| place_words(cx, people, &found))),
        Reach::Desk | Reach::Phone(_) | Reach::Website(_) | Reach::Told => {}
    }
    for words in words.into_iter().flatten() {
        stack.put("", words, Type::BODY, cx.theme.ink);
    }
    stack
}

/// The next event of a format that suits a need: on one of its topics, or on none.
fn next_of<'a>(people: &People<'a>, need: &Need, format: WorkshopFormat) -> Option<&'a Event> {
    let suits = |event: &&Event| {
        let is_on_topic = need.topics.iter().any(|topic| event.topics.iter().any(|other| other == topic.as_str()));
        need.topics.is_empty() || event.topics.is_empty() || is_on_topic
    };
    people.board.next(people.now).filter(|event| event.format == Some(format)).find(suits)
}

/// "**Maison France services**, 3 rue du Port, Daoulas, à 4 km. Ouvert jusqu’à 17 h. 02 61 91 00 10"
fn place_words(cx: &Cx<'_>, people: &People<'_>, found: &Suggestion<'_>) -> String {
    let place = found.place;
    let far = found.distance_km.map(|km| cx.tr.place_far(format!("{:.0}", km.max(1.0))));
    let example = place.is_example.then(|| cx.tr.agenda_example().into_owned());
    let address = [Some(place.address.clone()), Some(place.commune.clone()), far, example];
    let parts: Vec<String> = address.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let lang = cx.tr.lang();
    let open = match found.reception {
        Reception::OpenUntil(None) => Some(cx.tr.place_open().into_owned()),
        Reception::OpenUntil(Some(until)) => Some(cx.tr.place_open_until(said::time(lang, until.time()))),
        Reception::OpensAt(at) => Some(cx.tr.place_opens(said::moment(lang, at, people.now.date()))),
        Reception::Unknown => None,
    };
    let name = format!("**{}**", place.name);
    let first = [name].into_iter().chain(parts).collect::<Vec<_>>().join(", ");
    let more = [open, place.phone.as_ref().map(|phone| cx.tr.workshop_phone(phone.as_str()))].into_iter().flatten();
    [first].into_iter().chain(more.map(|more| capital(&more))).collect::<Vec<_>>().join(". ")
}
