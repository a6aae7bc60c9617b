//! "Bravo": what the learner now knows, where to go on, and three words to come back with.

use super::question::word_chips;
use super::workshop::{People, one_line, opened, person_button, proposal_card};
use crate::content::{Content, LessonId, Level};
use crate::practice::Report;
use crate::ui::bar;
use crate::ui::layout::Shape;
use crate::ui::setup::PrintState;
use crate::ui::theme::{TARGET_GAP, Type, radius};
use crate::ui::widgets::{Button, Cx, Face, Look, card, label};
use crate::visit::{Code, Intent, Visit, Way};
use crate::workshops::Recommendation;
use egui::{Align2, CornerRadius, Rect, Stroke, Ui, Vec2, pos2, vec2};

/// What the screen is about.
struct Ending<'a> {
    lesson: &'a LessonId,
    content: &'a Content,
    visit: &'a Visit,
    report: Option<&'a Report>,
    people: People<'a>,
    /// Whom to go on with.
    found: Option<&'a Recommendation<'a>>,
}

impl Ending<'_> {
    fn was_watched(&self) -> bool {
        self.report.is_some_and(|report| report.level == Level::Watch)
    }

    /// Whether this screen prints by itself: a workshop is printed where it is told in whole.
    fn prints(&self) -> bool {
        self.people.press.is_there() && self.found.is_none_or(|found| found.event.is_none())
    }

    /// Whether there is a person to go to, or a sheet to print.
    fn takes_along(&self) -> bool {
        self.found.is_some() || self.prints()
    }

    /// The title of the theme.
    fn theme(&self, cx: &Cx<'_>) -> String {
        let theme = self.content.lessons.get(self.lesson).map(|lesson| lesson.theme.as_str());
        theme.and_then(|theme| self.content.catalogue_text(cx.tr.lang(), theme)).unwrap_or_default()
    }

    fn text(&self, cx: &Cx<'_>, key: &str) -> String {
        self.content.lesson_text(cx.tr.lang(), self.lesson, key).unwrap_or_default()
    }
}

pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, lesson: &LessonId, content: &Content, people: &People<'_>, intents: &mut Vec<Intent>) {
    let found = people.recommended(visit, content).filter(|_| visit.proposes(Way::Finish));
    let ending = Ending { lesson, content, visit, report: visit.report(), people: *people, found: found.as_ref() };
    let stage = cx.layout.stage();
    let is_compact = cx.layout.is(Shape::Compact);
    let is_portrait = cx.layout.is(Shape::Portrait);
    let unit = if is_compact { 0.7 } else { 1.0 };
    let gap = 24.0 * unit;
    let mut room = stage.shrink2(vec2(cx.layout.margin(), 34.0 * unit));
    let code = visit.code(content);
    let (main_height, other_height) = (if is_compact { 100.0 } else { 136.0 }, if is_compact { 80.0 } else { 96.0 });
    let code_height = |width: f32| if code.is_some() { code_height(ui, cx, width) } else { 0.0 };
    let is_large = cx.layout.text > 1.3;
    if is_compact || cx.layout.is(Shape::Landscape) && is_large {
        // Two columns: what was learnt, and where to go on.
        let right = room.with_min_x(room.left() + room.width() * 0.54);
        let left = room.with_max_x(right.left() - 32.0);
        let top = head(ui, cx, left, unit, &ending);
        know_card(ui, cx, left.with_min_y(top + gap), &ending);
        let foot = right.with_min_y(right.bottom() - other_height);
        others(ui, cx, foot, &ending, intents);
        let main = Rect::from_min_max(pos2(right.left(), foot.top() - gap - main_height), pos2(right.right(), foot.top() - gap));
        main_button(ui, cx, main, unit, &ending, intents);
        let mut most = right.with_max_y(main.top() - gap);
        if ending.takes_along() {
            let row = most.with_min_y(most.bottom() - other_height);
            along_row(ui, cx, row, &ending, intents);
            most.max.y = row.top() - gap;
        }
        if let Some(code) = code {
            code_card(ui, cx, most.with_max_y((right.top() + code_height(right.width()) * 1.2).min(most.bottom())), code);
        }
        return;
    }
    if !is_portrait {
        // The coast stands beside the words, and under it the words to note.
        let mut side = room.with_min_x(room.right() - 640.0);
        room.max.x = side.left() - 40.0;
        if let Some(code) = code {
            let place = side.with_min_y(side.bottom() - code_height(side.width()));
            code_card(ui, cx, place, code);
            side.max.y = place.top() - gap;
        }
        if ending.prints() {
            let row = side.with_min_y(side.bottom() - other_height);
            print_button(ui, cx, row, &ending, intents);
            side.max.y = row.top() - gap;
        }
        if let Some(found) = ending.found {
            side.min.y = proposal_card(ui, cx, side, people, found, &ending.theme(cx), intents) + gap;
        }
        if !cx.theme.is_high_contrast() && side.height() > 100.0 {
            cx.art.coast.paint_cover(ui.painter(), side, vec2(0.85, 0.6), CornerRadius::same(radius::CARD));
        }
    }
    let code_below = code.filter(|_| is_portrait).map(|code| (code, code_height(room.width())));
    let top = head(ui, cx, room, unit, &ending);
    let after = main_height + other_height + 2.0 * gap + code_below.map_or(0.0, |(_, height)| height + gap);
    // What is taken along has a row of its own at least.
    let after = after + if is_portrait && ending.takes_along() { other_height + gap } else { 0.0 };
    let below = room.with_min_y(top + gap);
    let know = know_card(ui, cx, below.with_max_y(below.bottom() - after), &ending);
    let main = Rect::from_min_size(pos2(below.left(), know + gap), vec2(below.width(), main_height));
    main_button(ui, cx, main, unit, &ending, intents);
    let row = Rect::from_min_size(pos2(below.left(), main.bottom() + gap), vec2(below.width(), other_height));
    others(ui, cx, row, &ending, intents);
    let mut last = row.bottom();
    if let Some((code, height)) = code_below {
        let rect = Rect::from_min_size(pos2(below.left(), last + gap), vec2(below.width(), height));
        code_card(ui, cx, rect, code);
        last = rect.bottom();
    }
    if is_portrait && ending.takes_along() {
        let left = room.with_min_y(last + gap);
        last = match ending.found {
            Some(found) if !ending.prints() && left.height() > 420.0 * cx.layout.text => {
                proposal_card(ui, cx, left, people, found, &ending.theme(cx), intents)
            }
            _ => {
                let row = left.with_max_y(left.top() + other_height.min(left.height()));
                along_row(ui, cx, row, &ending, intents);
                row.bottom()
            }
        };
    }
    let leave = leave_line(ui, cx, Rect::from_min_max(pos2(room.left(), last + gap), room.max));
    // On an upright screen it fills the room that is left, where there is enough of it.
    let left = Rect::from_min_max(pos2(room.left(), last + gap), pos2(room.right(), leave - gap));
    if is_portrait && !cx.theme.is_high_contrast() && left.height() > 260.0 {
        cx.art.coast.paint_cover(ui.painter(), left, vec2(0.85, 0.6), CornerRadius::same(radius::CARD));
    }
}

/// How to leave, at the foot of the page, where there is room for it. Returns where it begins.
fn leave_line(ui: &Ui, cx: &Cx<'_>, room: Rect) -> f32 {
    let painter = ui.painter();
    let words = cx.tr.finish_leave(bar::done_words(cx));
    let galley = cx.fitted(painter, &words, Type::BODY, cx.theme.slate, vec2(room.width(), 140.0), 2).galley(painter);
    if galley.size().y > room.height() {
        return room.bottom();
    }
    let at = pos2(room.left(), room.bottom() - galley.size().y);
    label(ui, Rect::from_min_size(at, galley.size()), ui.scope_id().with("leave"), &words);
    painter.galley(at, galley, cx.theme.slate);
    at.y
}

fn head(ui: &Ui, cx: &Cx<'_>, room: Rect, unit: f32, ending: &Ending<'_>) -> f32 {
    let painter = ui.painter();
    let side = 120.0 * unit;
    let disc = Rect::from_min_size(room.min, Vec2::splat(side));
    let (fill, ink, icon) =
        if ending.was_watched() { (cx.theme.sea, cx.theme.on_sea, "eye") } else { (cx.theme.moss, cx.theme.on_moss, "check") };
    painter.circle_filled(disc.center(), side / 2.0, fill);
    cx.art.icon(painter, icon, disc.shrink(side * 0.18), ink, None);
    let words = Rect::from_min_max(pos2(disc.right() + 32.0, room.top() - 6.0), pos2(room.right(), room.top() + 400.0));
    let lesson = ending.text(cx, "title");
    let was_helped = ending.report.is_some_and(|report| report.level == Level::Alone && report.rung().is_some());
    let (title, line) = match (ending.was_watched(), was_helped) {
        (true, _) => (cx.tr.finish_watched(), cx.tr.finish_watched_lesson(lesson)),
        (false, true) => (cx.tr.finish_title(), cx.tr.finish_helped(lesson)),
        (false, false) => (cx.tr.finish_title(), cx.tr.finish_lesson(lesson)),
    };
    let kind = Type::DISPLAY.sized(76.0 * unit);
    let drawn = cx.fitted(painter, &title, kind, cx.theme.ink, vec2(words.width(), 140.0), 2).paint(painter, words.min);
    label(ui, drawn, ui.scope_id().with("title"), &title);
    let at = pos2(words.left(), drawn.bottom());
    let kind = Type::BODY.sized(32.0 * unit.max(0.85));
    let drawn = cx.fitted(painter, &line, kind, cx.theme.ink, vec2(words.width(), 200.0), 3).paint(painter, at);
    label(ui, drawn, ui.scope_id().with("line"), &line);
    drawn.bottom().max(disc.bottom())
}

/// What was done and what the learner now knows, and a question for next week. Returns where the card ends.
fn know_card(ui: &Ui, cx: &Cx<'_>, room: Rect, ending: &Ending<'_>) -> f32 {
    let recap = ending.content.lessons.get(ending.lesson).map_or(0, |lesson| lesson.recap);
    let recap: Vec<String> = (1..=recap).map(|at| ending.text(cx, &format!("recap-{at}"))).collect();
    let mission: Vec<String> = match (ending.report, ending.content.lessons.get(ending.lesson)) {
        (Some(report), Some(lesson)) if report.level == Level::Alone => {
            lesson.outcomes.iter().map(|outcome| ending.text(cx, outcome.id.as_str())).collect()
        }
        _ => Vec::new(),
    };
    // What was only watched is not known yet.
    let know = if ending.was_watched() { cx.tr.watch_title() } else { cx.tr.finish_know() };
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    if !mission.is_empty() {
        groups.push((cx.tr.lesson_mission().into_owned(), mission));
    }
    if !ending.was_watched() {
        groups.push((know.into_owned(), recap));
    }
    let week = (!ending.was_watched()).then(|| cx.tr.finish_week(ending.text(cx, "week")));
    // Where not all finds room, what was just done matters more than what it is good for, and that more than next week.
    let (padding, gap) = if cx.layout.is(Shape::Compact) { (vec2(24.0, 12.0), 6.0) } else { (vec2(36.0, 20.0), 10.0) };
    let mut know = Know { cx, ui, room, padding, gap, groups, week };
    while know.height(1.0) > room.height() && know.drops_one() {}
    know.draw()
}

/// The card of what is known, being laid out.
struct Know<'a> {
    cx: &'a Cx<'a>,
    ui: &'a Ui,
    room: Rect,
    padding: Vec2,
    gap: f32,
    groups: Vec<(String, Vec<String>)>,
    week: Option<String>,
}

impl Know<'_> {
    /// Leaves out what matters least, if anything can be. Type gets smaller before a word goes.
    fn drops_one(&mut self) -> bool {
        if self.height(self.least()) <= self.room.height() {
            return false;
        }
        if self.groups.len() > 1 {
            self.groups.pop();
            return true;
        }
        self.week.take().is_some()
    }

    fn least(&self) -> f32 {
        Type::LEAD.least(self.cx.layout.text)
    }

    fn galley(&self, words: &str, kind: Type, smaller: f32, width: f32) -> std::sync::Arc<egui::Galley> {
        let kind = kind.sized(kind.size * smaller.max(kind.least(self.cx.layout.text)));
        self.cx.prose(words, kind, self.cx.theme.ink).wrap(width).galley(self.ui.painter())
    }

    fn height(&self, smaller: f32) -> f32 {
        let width = self.room.width() - 2.0 * self.padding.x;
        let mut height = 2.0 * self.padding.y;
        for (title, lines) in &self.groups {
            height += self.galley(title, Type::VERDICT, smaller, width).size().y + self.gap;
            for line in lines {
                let line = self.galley(line, Type::LEAD, smaller, width - disc(smaller) - 20.0);
                height += line.size().y.max(disc(smaller)) + self.gap;
            }
        }
        height + self.week.as_ref().map_or(0.0, |week| self.galley(week, Type::BODY, smaller, width).size().y + self.gap)
    }

    fn draw(&self) -> f32 {
        if self.groups.is_empty() && self.week.is_none() {
            return self.room.top();
        }
        let (cx, ui, painter) = (self.cx, self.ui, self.ui.painter());
        let sizes = (0..12_u8).map(|step| 1.0 - 0.04 * f32::from(step));
        let smaller =
            sizes.take_while(|size| *size > self.least()).find(|size| self.height(*size) <= self.room.height()).unwrap_or(self.least());
        let rect = Rect::from_min_size(self.room.min, vec2(self.room.width(), self.height(smaller)));
        card(painter, cx.theme, rect);
        let inner = rect.shrink2(self.padding);
        let mut y = inner.top();
        for (title, lines) in &self.groups {
            let galley = self.galley(title, Type::VERDICT, smaller, inner.width());
            let at = Rect::from_min_size(pos2(inner.left(), y), galley.size());
            label(ui, at, ui.scope_id().with(title.as_str()), title);
            painter.galley(at.min, galley, cx.theme.ink);
            y = at.bottom() + self.gap;
            for line in lines {
                let disc = disc(smaller);
                let galley = self.galley(line, Type::LEAD, smaller, inner.width() - disc - 20.0);
                let height = galley.size().y.max(disc);
                let center = pos2(inner.left() + disc / 2.0, y + height / 2.0);
                painter.circle(center, disc / 2.0 - 1.5, cx.theme.moss_soft, Stroke::new(3.0, cx.theme.moss));
                cx.art.icon(painter, "check", Rect::from_center_size(center, Vec2::splat(disc * 0.66)), cx.theme.moss, None);
                let text = Rect::from_min_size(pos2(inner.left() + disc + 20.0, y), vec2(inner.width(), height));
                let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), text);
                painter.galley(at.min, galley, cx.theme.ink);
                label(ui, at, ui.scope_id().with(line.as_str()), line);
                y += height + self.gap;
            }
        }
        if let Some(week) = &self.week {
            let galley = self.galley(week, Type::BODY, smaller, inner.width());
            let at = Rect::from_min_size(pos2(inner.left(), y), galley.size());
            label(ui, at, ui.scope_id().with("week"), week);
            painter.galley(at.min, galley, cx.theme.ink);
        }
        rect.bottom()
    }
}

/// How wide the tick's disc is.
fn disc(smaller: f32) -> f32 {
    48.0 * smaller.max(0.6)
}

/// The space inside the card of the three words.
fn code_padding(cx: &Cx<'_>) -> Vec2 {
    if cx.layout.is(Shape::Compact) { vec2(20.0, 12.0) } else { vec2(32.0, 18.0) }
}

/// Above and below the three words, in points.
const CODE_GAP: f32 = 8.0;

/// How high the lines above and below the three words are, where there is room for all.
fn code_lines(ui: &Ui, cx: &Cx<'_>, width: f32) -> [f32; 2] {
    let lines = [(cx.tr.code_line(), Type::BODY.bold()), (cx.tr.code_line_back(), Type::SMALL)];
    lines.map(|(words, kind)| cx.prose(&words, kind, cx.theme.ink).wrap(width).size(ui.painter()).y)
}

fn code_height(ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
    let padding = code_padding(cx);
    let chips = if cx.layout.is(Shape::Compact) { 60.0 } else { 84.0 };
    let [above, below] = code_lines(ui, cx, width - 2.0 * padding.x);
    above + below + chips + 2.0 * (padding.y + CODE_GAP)
}

/// What somebody may take along, in one row: the person to go to, the sheet of paper, or both side by side.
fn along_row(ui: &Ui, cx: &Cx<'_>, row: Rect, ending: &Ending<'_>, intents: &mut Vec<Intent>) {
    let half = (row.width() - TARGET_GAP) / 2.0;
    let [person, sheet] = match (ending.found, ending.prints()) {
        (Some(_), true) => [row.with_max_x(row.left() + half), row.with_min_x(row.right() - half)],
        _ => [row, row],
    };
    if let Some(found) = ending.found {
        person_row(ui, cx, person, ending, found, intents);
    }
    if ending.prints() {
        print_button(ui, cx, sheet, ending, intents);
    }
}

/// Prints what was learnt and the way back. Says itself how that goes.
fn print_button(ui: &Ui, cx: &Cx<'_>, row: Rect, ending: &Ending<'_>, intents: &mut Vec<Intent>) {
    let words = match ending.people.press.state() {
        PrintState::Idle => cx.tr.workshop_print(),
        PrintState::Printing => cx.tr.workshop_printing(),
        PrintState::Printed => cx.tr.workshop_printed(),
        PrintState::Failed => cx.tr.slip_not_printed(),
    };
    if person_button(ui, cx, row, radius::BUTTON, ["print", "print", &words, ""]) {
        intents.push(Intent::Print);
    }
}

/// Whom to go to: touched, it tells the rest.
fn person_row(ui: &Ui, cx: &Cx<'_>, row: Rect, ending: &Ending<'_>, found: &Recommendation<'_>, intents: &mut Vec<Intent>) {
    let heading = cx.tr.workshops_go_on();
    let line = found.event.map_or_else(|| cx.tr.home_ask_line().into_owned(), |event| one_line(cx, &ending.people, event));
    if person_button(ui, cx, row, radius::BUTTON, ["workshop", "people", &line, &heading]) {
        intents.push(Intent::Toggle(opened(found, Way::Finish)));
    }
}

/// Three words that lead back here on another day.
fn code_card(ui: &Ui, cx: &Cx<'_>, rect: Rect, code: Code) {
    let painter = ui.painter();
    card(painter, cx.theme, rect);
    let inner = rect.shrink2(code_padding(cx));
    let chips = (inner.height() * 0.5).clamp(52.0, 92.0);
    let [above, below] = code_lines(ui, cx, inner.width());
    let lines = inner.height() - chips - 2.0 * CODE_GAP;
    let (line, back) = (cx.tr.code_line(), cx.tr.code_line_back());
    // What the words are for matters more than where they are typed.
    let has_foot = lines >= (above + below) * 0.7;
    let top = inner.with_max_y(inner.top() + if has_foot { lines * above / (above + below) } else { lines });
    cx.fitted(painter, &line, Type::BODY.bold(), cx.theme.ink, top.size(), 2).paint_in(painter, top, Align2::LEFT_CENTER);
    label(ui, top, ui.scope_id().with("code line"), &line);
    word_chips(ui, cx, Rect::from_min_size(pos2(inner.left(), top.bottom() + CODE_GAP), vec2(inner.width(), chips)), code);
    if !has_foot {
        return;
    }
    let foot = inner.with_min_y(top.bottom() + chips + 2.0 * CODE_GAP);
    cx.fitted(painter, &back, Type::SMALL, cx.theme.slate, foot.size(), 2).paint_in(painter, foot, Align2::LEFT_CENTER);
    label(ui, foot, ui.scope_id().with("code back"), &back);
}

/// This lesson again at the level that comes next, or another one.
fn others(ui: &Ui, cx: &Cx<'_>, row: Rect, ending: &Ending<'_>, intents: &mut Vec<Intent>) {
    let half = (row.width() - TARGET_GAP) / 2.0;
    let level = cx.tr.level(ending.visit.level().code());
    let same = cx.tr.finish_same(level);
    // Words matter more than pictures where there is no room for both.
    let has_icons = !cx.layout.is(Shape::Compact) && cx.layout.text < 1.6;
    let button = |salt, words, icon| {
        let button = Button::new(salt, words, Face::Secondary).padding(12.0);
        if has_icons { button.icon(icon) } else { button }
    };
    if button("same", &same, "try_again").show(ui, row.with_max_x(row.left() + half), cx).clicked() {
        intents.push(Intent::Begin(ending.lesson.clone()));
    }
    let other = row.with_min_x(row.right() - half);
    if button("other", &cx.tr.finish_other(), "list").show(ui, other, cx).clicked() {
        let theme = ending.content.lessons.get(ending.lesson).map(|lesson| lesson.theme.clone());
        intents.push(theme.map_or(Intent::Home, Intent::OpenTheme));
    }
}

/// Where most go on: back to the lesson that waits, the next one, or this one again.
fn main_button(ui: &Ui, cx: &Cx<'_>, main: Rect, unit: f32, ending: &Ending<'_>, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let Ending { lesson: done, content, visit, .. } = *ending;
    let theme = content.lessons.get(done).and_then(|lesson| content.theme(&lesson.theme));
    let next = theme.and_then(|theme| {
        let mut after = content.lessons_of(theme).skip_while(|(id, _)| *id != done).skip(1);
        after.find(|(id, _)| !visit.has_finished(id))
    });
    let title = |id: &LessonId| content.lesson_text(cx.tr.lang(), id, "title").unwrap_or_default();
    let (small, large, icon, intent) = match (visit.waiting_lesson(), next) {
        (Some(waiting), _) => (cx.tr.finish_return_line().into_owned(), title(waiting), "arrow_left", Intent::Return),
        (None, _) if ending.was_watched() => {
            (cx.tr.finish_watched_line().into_owned(), cx.tr.level(visit.level().code()), "arrow_right", Intent::Begin(done.clone()))
        }
        (None, Some((id, lesson))) => {
            (cx.tr.finish_next(cx.tr.minutes(lesson.minutes)), title(id), "arrow_right", Intent::Begin(id.clone()))
        }
        (None, None) => {
            (cx.tr.finish_again_line().into_owned(), cx.tr.finish_again().into_owned(), "try_again", Intent::Begin(done.clone()))
        }
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
