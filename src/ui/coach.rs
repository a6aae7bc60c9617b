//! The coach beside the exercise: which step, what to achieve, the card of the moment, "Aide".

use super::layout::Shape;
use super::mock;
use super::theme::{self, Type};
use super::widgets::{Button, Cx, Face, card, label, soft_card, stones};
use crate::content::ElementId;
use crate::practice::matching::Progress;
use crate::practice::{Card, Exercise, Rung, Scene};
use crate::visit::Intent;
use egui::{Align2, Color32, CornerRadius, Galley, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

/// What the card in the slot says, in words.
struct Said {
    tone: Tone,
    icon: &'static str,
    verdict: String,
    rung: Option<Rung>,
    lines: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tone {
    Help,
    Right,
    Again,
    Info,
}

impl Tone {
    /// Fill, border, and the colour of the verdict.
    fn colors(self, cx: &Cx<'_>) -> (Color32, Stroke, Color32) {
        let theme = cx.theme;
        let (fill, line, ink) = match self {
            Self::Help => (theme.gorse_soft, theme.gorse, theme.ink),
            Self::Right => (theme.moss_soft, theme.moss_line, theme.moss),
            Self::Again => (theme.terra_soft, theme.terra_line, theme.terra),
            Self::Info => (theme.mist, theme.sea_line, theme.sea),
        };
        (fill, Stroke::new(theme.hairline, line), ink)
    }
}

/// What is left out, one thing after the other, until the column fits: never a word of the card.
#[derive(Clone, Copy, Default)]
struct Thrift {
    hides_head: bool,
    hides_stones: bool,
    is_tight: bool,
    /// Type is drawn this much smaller.
    smaller: f32,
}

const TIGHT: Thrift = Thrift { hides_head: true, hides_stones: true, is_tight: true, smaller: 1.0 };

const THRIFT: [Thrift; 10] = [
    Thrift { hides_head: false, hides_stones: false, is_tight: false, smaller: 1.0 },
    Thrift { hides_head: false, hides_stones: false, is_tight: true, smaller: 1.0 },
    Thrift { hides_head: true, hides_stones: false, is_tight: true, smaller: 1.0 },
    TIGHT,
    Thrift { smaller: 0.93, ..TIGHT },
    Thrift { smaller: 0.86, ..TIGHT },
    Thrift { smaller: 0.8, ..TIGHT },
    Thrift { smaller: 0.74, ..TIGHT },
    Thrift { smaller: 0.69, ..TIGHT },
    LEAST,
];

const LEAST: Thrift = Thrift { smaller: 0.64, ..TIGHT };

const SLOT_GAP: f32 = 16.0;

/// Draws the coach.
pub fn show(ui: &Ui, cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>, keyboard_open: bool, intents: &mut Vec<Intent>) {
    let room = cx.layout.coach(keyboard_open);
    if cx.layout.is(Shape::Compact) && keyboard_open {
        strip(ui, cx, room, exercise, scene, intents);
        return;
    }
    let said = said(cx, exercise, scene);
    let phrase =
        if said.is_none() || keyboard_open && !matters_more_than_phrase(exercise) { exercise.phrase_progress(scene) } else { None };
    let instruction = exercise.step(scene).map(|step| scene.lesson_text(step.id.as_str())).unwrap_or_default();
    let acts_height = if cx.layout.is(Shape::Compact) { 76.0 } else { 96.0 + (cx.layout.text - 1.0).max(0.0) * 16.0 };
    let acts = Rect::from_min_max(pos2(room.left(), room.bottom() - acts_height), room.max);
    let restart_height = theme::TARGET;
    let has_restart = exercise.can_restart_step();
    // A compact screen has no row to spare: there both stand side by side.
    let is_compact = cx.layout.is(Shape::Compact);
    let above_acts = acts.top() - SLOT_GAP - if has_restart && !is_compact { restart_height + SLOT_GAP } else { 0.0 };
    let column = Column { cx, ui, room, bottom: above_acts };
    let thrift = THRIFT
        .into_iter()
        .find(|thrift| column.measure(*thrift, &instruction, said.as_ref(), phrase.as_ref()) <= above_acts)
        .unwrap_or(LEAST);
    column.draw(thrift, exercise, scene, &instruction, said.as_ref(), phrase.as_ref(), intents);
    if has_restart {
        let rect = if is_compact {
            acts.with_max_x(acts.center().x - theme::TARGET_GAP / 2.0)
        } else {
            Rect::from_min_max(pos2(room.left(), acts.top() - SLOT_GAP - restart_height), pos2(room.right(), acts.top() - SLOT_GAP))
        };
        let (name, short) = (cx.tr.lesson_restart(), cx.tr.lesson_restart_short());
        let words = if is_compact { &short } else { &name };
        let restart = Button::new("restart", words, Face::Secondary).name(&name).kind(Type::BAR).icon("try_again").icon_size(32.0);
        if restart.show(ui, rect, cx).clicked() {
            intents.push(Intent::RestartStep);
        }
    }
    let help = if has_restart && is_compact { acts.with_min_x(acts.center().x + theme::TARGET_GAP / 2.0) } else { acts };
    help_button(ui, cx, help, exercise, intents);
}

fn help_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, exercise: &Exercise, intents: &mut Vec<Intent>) {
    let (words, icon) = if exercise.is_demonstrating() { (cx.tr.lesson_help_mine(), "touch") } else { (cx.tr.lesson_help(), "help") };
    if Button::new("help", &words, Face::Help).icon(icon).show(ui, rect, cx).clicked() {
        intents.push(Intent::Help);
    }
}

/// Whether the card says something about what was just done, which a learner has to read before the phrase.
fn matters_more_than_phrase(exercise: &Exercise) -> bool {
    matches!(exercise.card(), Some(Card::Help(_) | Card::Unfinished { .. } | Card::Mistake { .. } | Card::Detour { .. }))
}

fn said(cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>) -> Option<Said> {
    let tr = cx.tr;
    let text = |key: &str| scene.lesson_text(key);
    let step = exercise.step(scene)?;
    let now = |words: String| tr.card_now(words);
    let said = |tone, icon, verdict: String, lines: Vec<String>| Said { tone, icon, verdict, rung: None, lines };
    let slip = |says: &crate::content::TextId, again: bool| {
        let mut lines = if again { vec![text(&format!("{says}.again"))] } else { vec![text(says.as_str()), text(&format!("{says}.why"))] };
        lines.push(now(text(&format!("{says}.now"))));
        lines
    };
    Some(match exercise.card()? {
        Card::Mission => {
            let name = scene.content.personas.get(&scene.lesson.persona).map(|persona| persona.first_name.clone()).unwrap_or_default();
            let mut lines = vec![text("mission")];
            if tr.lang() != tr.lang().for_lessons() {
                lines.push(tr.lesson_in_french().into_owned());
            }
            said(Tone::Info, "alone", tr.lesson_role(name), lines)
        }
        Card::Done(step) => said(Tone::Right, "check", tr.card_done().into(), vec![text(&format!("{step}.done"))]),
        Card::Mistake { says, again } => said(Tone::Again, "try_again", tr.card_mistake().into(), slip(says, *again)),
        Card::Detour { says, again } => said(Tone::Info, "eye", tr.card_detour().into(), slip(says, *again)),
        Card::Otherwise(step) => {
            let lines = vec![text(&format!("{step}.otherwise")), now(tr.card_now_help().into_owned())];
            said(Tone::Again, "try_again", tr.card_mistake().into(), lines)
        }
        Card::Unfinished { field, progress } => {
            let line = unfinished(cx, exercise, scene, field, *progress);
            said(Tone::Again, "try_again", tr.card_mistake().into(), vec![line, now(tr.phrase_open().into_owned())])
        }
        Card::Help(Rung::Ask) => said(Tone::Help, "people", tr.help_ask().into(), vec![tr.help_ask_text().into_owned()]),
        Card::Help(rung) => {
            let bold = |words: std::borrow::Cow<'_, str>| format!("**{words}**");
            let lines = match rung {
                Rung::Goal => vec![bold(tr.help_goal()), format!("{} {}", text(step.id.as_str()), text(&format!("{}.why", step.id)))],
                Rung::Look => vec![bold(tr.help_look()), first(cx, exercise, scene).unwrap_or_else(|| text(&format!("{}.look", step.id)))],
                Rung::Touch => {
                    vec![bold(tr.help_touch()), first(cx, exercise, scene).unwrap_or_else(|| text(&format!("{}.touch", step.id)))]
                }
                Rung::Show | Rung::Ask => vec![bold(tr.help_show()), tr.help_show_text().into_owned()],
            };
            let verdict = tr.help_rung(rung.number(), Rung::COUNTED);
            Said { tone: Tone::Help, icon: "help", verdict, rung: Some(*rung), lines }
        }
    })
}

/// What has to be touched first, where the way to the step's own element leads over another one.
fn first(cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>) -> Option<String> {
    let name = if mock::is_behind_menu(cx, exercise, scene) {
        cx.tr.mock_menu().into_owned()
    } else {
        let element = exercise.first_on_the_way(scene)?;
        match element.as_str() {
            ElementId::BACK => cx.tr.mock_back().into_owned(),
            ElementId::MENU => cx.tr.mock_menu().into_owned(),
            name => scene.site_text_if_any(name)?,
        }
    };
    Some(cx.tr.help_first(name))
}

fn unfinished(cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>, field: &ElementId, progress: Progress) -> String {
    let text: Vec<char> = exercise.world().typed(field).chars().collect();
    if progress.stray > 0 {
        let stray: String = text.iter().skip(text.len().saturating_sub(progress.stray)).take(12).collect();
        return cx.tr.phrase_stray(stray.trim().to_owned());
    }
    let phrase = exercise.step(scene).and_then(|step| scene.phrases(step, field).into_iter().next()).unwrap_or_default();
    let rest: String = phrase.chars().skip(progress.written).collect();
    cx.tr.phrase_missing(rest.trim().to_owned())
}

/// The coach's column being laid out.
struct Column<'a> {
    cx: &'a Cx<'a>,
    ui: &'a Ui,
    room: Rect,
    bottom: f32,
}

impl Column<'_> {
    fn kind(&self, kind: Type, thrift: Thrift) -> Type {
        kind.sized(kind.size * thrift.smaller.max(kind.least(self.cx.layout.text)))
    }

    fn padding(&self, thrift: Thrift) -> Vec2 {
        match (self.cx.layout.shape, thrift.is_tight) {
            (Shape::Compact, _) => vec2(20.0, 14.0),
            (_, true) => vec2(22.0, 16.0),
            (_, false) => vec2(28.0, 26.0),
        }
    }

    fn instruction(&self, thrift: Thrift, words: &str) -> Arc<Galley> {
        let kind = if self.cx.layout.is(Shape::Compact) { Type::INSTRUCTION.sized(34.0) } else { Type::INSTRUCTION };
        let width = self.room.width() - 2.0 * self.padding(thrift).x;
        self.cx.prose(words, self.kind(kind, thrift), self.cx.theme.ink).wrap(width).galley(self.ui.painter())
    }

    fn head_height(&self, thrift: Thrift) -> f32 {
        if thrift.hides_head || self.cx.layout.is(Shape::Compact) || self.cx.layout.text > 1.3 {
            return 0.0;
        }
        80.0 + if self.cx.layout.is(Shape::Portrait) { 0.0 } else { 16.0 }
    }

    fn steps_height(&self, thrift: Thrift) -> f32 {
        // In portrait the steps stand at the right of the head.
        if self.cx.layout.is(Shape::Portrait) && self.head_height(thrift) > 0.0 {
            return 0.0;
        }
        let label = 36.0 * self.cx.layout.text;
        if self.hides_stones(thrift) { label } else { label + 8.0 + 52.0 }
    }

    fn hides_stones(&self, thrift: Thrift) -> bool {
        thrift.hides_stones || self.cx.layout.text > 1.75
    }

    fn card_galleys(&self, thrift: Thrift, said: &Said) -> (Arc<Galley>, Vec<Arc<Galley>>) {
        let painter = self.ui.painter();
        let width = self.room.width() - 52.0;
        let body = if self.cx.layout.is(Shape::Compact) { Type::BODY.sized(26.0) } else { Type::BODY };
        let kind = self.kind(Type::VERDICT, thrift);
        let room = width - 54.0;
        // The pips stand on the same line as the rung.
        let verdict = match said.rung {
            Some(_) if self.has_pips() => {
                self.cx.fitted(painter, &said.verdict, kind, self.cx.theme.ink, vec2(room - 140.0, 100.0), 1).galley(painter)
            }
            Some(_) => self.cx.fitted(painter, &said.verdict, kind, self.cx.theme.ink, vec2(room, 100.0), 1).galley(painter),
            None => self.cx.prose(&said.verdict, kind, self.cx.theme.ink).wrap(room).galley(painter),
        };
        let lines = said
            .lines
            .iter()
            .map(|line| self.cx.prose(line, self.kind(body, thrift), self.cx.theme.ink).wrap(width).galley(painter))
            .collect();
        (verdict, lines)
    }

    fn card_height(&self, thrift: Thrift, said: &Said) -> f32 {
        let (verdict, lines) = self.card_galleys(thrift, said);
        let icon = 40.0 * self.cx.layout.text.min(1.3);
        44.0 + verdict.size().y.max(icon) + 10.0 + lines.iter().map(|line| line.size().y).sum::<f32>()
    }

    fn phrase_height(&self, thrift: Thrift, phrase: &(String, Progress)) -> f32 {
        let (title, job, touch) = self.phrase_galleys(thrift, phrase);
        44.0 + title.size().y + 10.0 + job.size().y + 8.0 + touch.size().y + 12.0 + theme::TARGET
    }

    fn measure(&self, thrift: Thrift, instruction: &str, said: Option<&Said>, phrase: Option<&(String, Progress)>) -> f32 {
        let instruct = self.instruction(thrift, instruction).size().y + 2.0 * self.padding(thrift).y;
        let slot = match (phrase, said) {
            (Some(phrase), _) => SLOT_GAP + self.phrase_height(thrift, phrase),
            (None, Some(said)) => SLOT_GAP + self.card_height(thrift, said),
            (None, None) => 0.0,
        };
        self.room.top() + self.head_height(thrift) + self.steps_height(thrift) + self.after_steps(thrift) + instruct + slot
    }

    fn after_steps(&self, thrift: Thrift) -> f32 {
        if thrift.is_tight || self.cx.layout.is(Shape::Compact) { 10.0 } else { 20.0 }
    }

    #[expect(clippy::too_many_arguments, reason = "all that the column shows, once")]
    fn draw(
        &self,
        thrift: Thrift,
        exercise: &Exercise,
        scene: &Scene<'_>,
        instruction: &str,
        said: Option<&Said>,
        phrase: Option<&(String, Progress)>,
        intents: &mut Vec<Intent>,
    ) {
        let (cx, ui, painter) = (self.cx, self.ui, self.ui.painter());
        let mut y = self.room.top();
        let head_height = self.head_height(thrift);
        let count = scene.lesson.steps.len();
        let step_words = cx.tr.lesson_step(exercise.step_index() + 1, count);
        if head_height > 0.0 {
            let width = if cx.layout.is(Shape::Portrait) { self.room.width() - 460.0 } else { self.room.width() };
            self.head(Rect::from_min_size(self.room.min, vec2(width, 80.0)), scene);
            y += head_height;
        }
        let steps = if cx.layout.is(Shape::Portrait) && head_height > 0.0 {
            y += 0.0;
            Rect::from_min_size(pos2(self.room.right() - 430.0, self.room.top() - 8.0), vec2(430.0, 96.0))
        } else {
            let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), self.steps_height(thrift)));
            y = rect.bottom();
            rect
        };
        let words_room = Rect::from_min_size(steps.min, vec2(steps.width(), 36.0 * cx.layout.text));
        let drawn = cx.fitted(painter, &step_words, Type::LABEL, cx.theme.ink, words_room.size(), 1).paint_in(
            painter,
            words_room,
            Align2::LEFT_CENTER,
        );
        label(ui, drawn, ui.scope_id().with("step"), &step_words);
        if !self.hides_stones(thrift) {
            let row = Rect::from_min_size(pos2(steps.left(), words_room.bottom() + 6.0), vec2(steps.width(), 52.0));
            stones(painter, cx, row, count, exercise.step_index());
        }
        y += self.after_steps(thrift);
        y = self.say(thrift, y, instruction);
        y += SLOT_GAP;
        match (phrase, said) {
            (Some(phrase), _) => self.phrase_card(thrift, y, phrase, scene, intents),
            (None, Some(said)) => self.said_card(thrift, y, said),
            (None, None) => {}
        }
    }

    fn head(&self, rect: Rect, scene: &Scene<'_>) {
        let (cx, painter) = (self.cx, self.ui.painter());
        let mut left = rect.left();
        if !cx.theme.is_high_contrast() {
            let picture = Rect::from_min_size(rect.min + vec2(0.0, 2.0), Vec2::splat(76.0));
            cx.art.lighthouse.paint(painter, picture);
            left = picture.right() + 18.0;
        }
        let lang = cx.tr.lang();
        let theme = scene.content.catalogue_text(lang, scene.lesson.theme.as_str()).unwrap_or_default();
        let title = scene.lesson_text("title");
        let width = rect.right() - left;
        let theme = cx.fitted(painter, &theme, Type::SMALL, cx.theme.slate, vec2(width, 36.0), 1).galley(painter);
        let title_galley = cx.fitted(painter, &title, Type::VERDICT, cx.theme.ink, vec2(width, 44.0), 1).galley(painter);
        let top = rect.center().y - (theme.size().y + title_galley.size().y) / 2.0;
        let title_top = top + theme.size().y;
        painter.galley(pos2(left, top), theme, cx.theme.slate);
        label(self.ui, Rect::from_min_size(pos2(left, title_top), title_galley.size()), self.ui.scope_id().with("lesson title"), &title);
        painter.galley(pos2(left, title_top), title_galley, cx.theme.ink);
    }

    /// The sentence of the step. Returns where its card ends.
    fn say(&self, thrift: Thrift, y: f32, words: &str) -> f32 {
        let painter = self.ui.painter();
        let padding = self.padding(thrift);
        let galley = self.instruction(thrift, words);
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), galley.size().y + 2.0 * padding.y));
        card(painter, self.cx.theme, rect);
        label(self.ui, rect, self.ui.scope_id().with("instruction"), words);
        painter.galley(rect.min + padding, galley, self.cx.theme.ink);
        rect.bottom()
    }

    fn said_card(&self, thrift: Thrift, y: f32, said: &Said) {
        let (cx, painter) = (self.cx, self.ui.painter());
        let (fill, border, ink) = said.tone.colors(cx);
        let height = self.card_height(thrift, said).min(self.bottom - y);
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), height));
        soft_card(painter, rect, fill, border);
        let (verdict, lines) = self.card_galleys(thrift, said);
        let icon = 40.0 * cx.layout.text.min(1.3);
        let row = verdict.size().y.max(icon);
        let at = Rect::from_min_size(rect.min + vec2(26.0, 22.0 + (row - icon) / 2.0), Vec2::splat(icon));
        let tint = if cx.theme.is_high_contrast() { Color32::TRANSPARENT } else { cx.theme.card };
        cx.art.icon(painter, said.icon, at, ink, Some(tint));
        let mut below = rect.top() + 22.0 + row + 10.0;
        painter.galley_with_override_text_color(pos2(at.right() + 14.0, rect.top() + 22.0 + (row - verdict.size().y) / 2.0), verdict, ink);
        if let Some(rung) = said.rung.filter(|_| self.has_pips()) {
            self.pips(pos2(rect.right() - 26.0, rect.top() + 22.0 + row / 2.0), rung);
        }
        for galley in lines {
            let height = galley.size().y;
            painter.galley(pos2(rect.left() + 26.0, below), galley, cx.theme.ink);
            below += height;
        }
        let all = [said.verdict.clone()].into_iter().chain(said.lines.iter().cloned()).collect::<Vec<_>>().join(" ");
        let response = self.ui.interact(rect, self.ui.scope_id().with("card"), egui::Sense::hover());
        let name = super::prose::spoken(&all);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &name));
    }

    /// The rung is said in words; a small screen has no room for it in pips too.
    fn has_pips(&self) -> bool {
        !self.cx.layout.is(Shape::Compact)
    }

    /// Four pips, filled as far as help has come.
    fn pips(&self, right_center: egui::Pos2, rung: Rung) {
        for at in 0..Rung::COUNTED {
            #[expect(clippy::cast_precision_loss, reason = "four pips")]
            let left = right_center.x - 26.0 - (Rung::COUNTED - 1 - at) as f32 * 34.0;
            let pip = Rect::from_min_size(pos2(left, right_center.y - 7.0), vec2(26.0, 14.0));
            let fill = if at < rung.number() { self.cx.theme.ink } else { Color32::TRANSPARENT };
            self.ui.painter().rect(pip, CornerRadius::same(7), fill, Stroke::new(2.5, self.cx.theme.ink), StrokeKind::Inside);
        }
    }

    fn phrase_galleys(&self, thrift: Thrift, (phrase, progress): &(String, Progress)) -> (Arc<Galley>, Arc<Galley>, Arc<Galley>) {
        let (cx, painter) = (self.cx, self.ui.painter());
        let width = self.room.width() - 52.0;
        let title = cx.tr.phrase_title();
        let title = cx.prose(&title, self.kind(Type::VERDICT, thrift), cx.theme.sea).galley(painter);
        let kind = self.kind(Type::CARD_TITLE.sized(36.0), thrift);
        let mut job = cx.prose("", kind, cx.theme.ink).wrap(width).job();
        let done: String = phrase.chars().take(progress.written).collect();
        let next: String = if progress.stray > 0 { String::new() } else { phrase.chars().skip(progress.written).take(1).collect() };
        let rest: String = phrase.chars().skip(progress.written + next.chars().count()).collect();
        let mut part = |words: &str, space: f32, kind: Type, color: Color32| {
            let mut format = egui::TextFormat::simple(kind.font(cx.layout.text), color);
            format.line_height = Some((kind.size * 1.35 * cx.layout.text).round());
            format.valign = egui::Align::Center;
            job.append(words, space, format);
        };
        // The letter that comes next has a box round it, which needs its own room.
        let space = if next.is_empty() { 0.0 } else { BOX_ROOM };
        part(&done, 0.0, Type { bold: false, ..kind }, cx.theme.slate);
        part(&next, space, kind, cx.theme.on_gorse);
        part(&rest, space, kind, cx.theme.ink);
        let touch = match next.chars().next() {
            _ if progress.stray > 0 => cx.tr.phrase_erase().into_owned(),
            None => cx.tr.phrase_ready().into_owned(),
            Some(' ') => cx.tr.phrase_space().into_owned(),
            Some(letter) => cx.tr.phrase_letter(letter.to_string()),
        };
        let body = self.kind(Type::BODY, thrift);
        let touch = cx.prose(&touch, body, cx.theme.ink).wrap(width).galley(painter);
        (title, painter.layout_job(job), touch)
    }

    fn phrase_card(&self, thrift: Thrift, y: f32, phrase: &(String, Progress), scene: &Scene<'_>, intents: &mut Vec<Intent>) {
        let (cx, painter) = (self.cx, self.ui.painter());
        let (fill, border, ink) = Tone::Info.colors(cx);
        let (title, copy, touch) = self.phrase_galleys(thrift, phrase);
        let offers_writing = !scene.lesson.teaches_typing;
        let height = self.phrase_height(thrift, phrase) - if offers_writing { 0.0 } else { theme::TARGET + 12.0 };
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), height.min(self.bottom - y)));
        soft_card(painter, rect, fill, border);
        let icon = title.size().y;
        let at = Rect::from_min_size(rect.min + vec2(26.0, 22.0), Vec2::splat(icon));
        cx.art.icon(painter, "pencil", at, ink, None);
        let mut below = rect.top() + 22.0 + title.size().y + 10.0;
        painter.galley(pos2(at.right() + 14.0, rect.top() + 22.0), title, ink);
        label(self.ui, Rect::from_min_size(pos2(rect.left() + 26.0, below), copy.size()), self.ui.scope_id().with("phrase"), &phrase.0);
        let copy_height = copy.size().y;
        paint_copy(painter, cx, pos2(rect.left() + 26.0, below), copy, phrase.1);
        below += copy_height + 8.0;
        label(
            self.ui,
            Rect::from_min_size(pos2(rect.left() + 26.0, below), touch.size()),
            self.ui.scope_id().with("next key"),
            touch.text(),
        );
        painter.galley(pos2(rect.left() + 26.0, below), touch, cx.theme.ink);
        if offers_writing {
            let button = Rect::from_min_max(pos2(rect.left() + 20.0, rect.bottom() - 14.0 - theme::TARGET), rect.max - vec2(20.0, 14.0));
            let words = cx.tr.phrase_write();
            if Button::new("write for me", &words, Face::Secondary).kind(Type::BAR).show(self.ui, button, cx).clicked() {
                intents.push(Intent::WriteForMe);
            }
        }
    }
}

/// On both sides of the letter in the box, in points.
const BOX_ROOM: f32 = 12.0;

/// The phrase to copy, with a box round the letter that comes next.
fn paint_copy(painter: &egui::Painter, cx: &Cx<'_>, at: egui::Pos2, copy: Arc<Galley>, progress: Progress) {
    if progress.stray == 0 {
        let corner = |index: usize| copy.pos_from_cursor(egui::text::CCursor::new(index));
        let (left, right) = (corner(progress.written), corner(progress.written + 1));
        // At the end of a row the next letter's place is on the row below.
        let letter = if right.left() > left.left() {
            Rect::from_min_max(left.min, right.max - vec2(BOX_ROOM, 0.0))
        } else {
            left.with_max_x(left.left() + 16.0)
        };
        let letter = letter.translate(at.to_vec2()).expand2(vec2(BOX_ROOM - 6.0, 0.0));
        painter.rect(letter, CornerRadius::same(8), cx.theme.gorse, Stroke::new(3.0, cx.theme.ink), StrokeKind::Outside);
    }
    painter.galley(at, copy, cx.theme.ink);
}

/// The coach above the keyboard of a compact screen: the sentence, what to touch, help.
fn strip(ui: &Ui, cx: &Cx<'_>, room: Rect, exercise: &Exercise, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let painter = ui.painter();
    let buttons =
        |right: f32, width: f32| Rect::from_min_max(pos2(right - width, room.center().y - 38.0), pos2(right, room.center().y + 38.0));
    let help = buttons(room.right(), 170.0 + (cx.layout.text - 1.0) * 120.0);
    help_button(ui, cx, help, exercise, intents);
    let phrase = exercise.phrase_progress(scene);
    let mut right = help.left() - theme::TARGET_GAP;
    if phrase.is_some() && !scene.lesson.teaches_typing {
        let write = buttons(right, 270.0);
        if Button::new("write for me", &cx.tr.phrase_write(), Face::Secondary).kind(Type::BAR).show(ui, write, cx).clicked() {
            intents.push(Intent::WriteForMe);
        }
        right = write.left() - theme::TARGET_GAP;
    }
    let words = Rect::from_min_max(room.min, pos2(right, room.bottom()));
    card(painter, cx.theme, words);
    let inner = words.shrink2(vec2(18.0, 6.0));
    let said = said(cx, exercise, scene).filter(|_| matters_more_than_phrase(exercise));
    let text = match (said, phrase) {
        (Some(said), _) => said.lines.join(" "),
        (None, Some(phrase)) => {
            let column = Column { cx, ui, room: inner.expand2(vec2(26.0, 0.0)), bottom: inner.bottom() };
            let (_, copy, _) = column.phrase_galleys(Thrift { smaller: 0.86, ..TIGHT }, &phrase);
            let at = Align2::LEFT_CENTER.align_size_within_rect(copy.size(), inner);
            label(ui, at, ui.scope_id().with("phrase"), &phrase.0);
            paint_copy(painter, cx, at.min, copy, phrase.1);
            return;
        }
        (None, None) => exercise.step(scene).map(|step| scene.lesson_text(step.id.as_str())).unwrap_or_default(),
    };
    cx.fitted(painter, &text, Type::BODY.sized(28.0), cx.theme.ink, inner.size(), 2).paint_in(painter, inner, Align2::LEFT_CENTER);
    label(ui, words, ui.scope_id().with("instruction"), &text);
}
