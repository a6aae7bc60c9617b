//! The coach beside the exercise: which step, what to achieve, the card of the moment, "Aide".

mod chips;
mod words;

use super::layout::{Layout, Shape};
use super::mock;
use super::speech::{CARD, coach_part};
use super::theme::{self, Type};
use super::widgets::{Button, Cx, Face, card, label, soft_card, stones};
use crate::content::{Content, Level};
use crate::practice::matching::Progress;
use crate::practice::{Card, Exercise, Pace, Rung, Scene, WatchState};
use crate::visit::Intent;
use chips::Chips;
use egui::{Align2, Color32, CornerRadius, Galley, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::borrow::Cow;
use std::sync::Arc;
pub use words::Words;
use words::{Instruction, Said, Tone};

#[expect(clippy::struct_excessive_bools, reason = "each is given up on its own")]
/// What is left out, one thing after the other, until the column fits: never what is to be done now.
#[derive(Clone, Copy)]
struct Thrift {
    hides_head: bool,
    hides_stones: bool,
    is_tight: bool,
    /// The cue comes back once the card of the last gesture is gone.
    waits_with_cue: bool,
    /// The card leaves out what the learner has just done, and says the rest.
    drops_deed: bool,
    /// Without what only accompanies: chips in the card, the line above a mission.
    is_bare: bool,
    /// Type is drawn this much smaller.
    smaller: f32,
}

const ALL: Thrift = Thrift {
    hides_head: false,
    hides_stones: false,
    is_tight: false,
    waits_with_cue: false,
    drops_deed: false,
    is_bare: false,
    smaller: 1.0,
};
const TIGHT: Thrift = Thrift { hides_head: true, hides_stones: true, is_tight: true, ..ALL };
/// Still with everything that can be touched.
const LEAST: Thrift = Thrift { waits_with_cue: true, drops_deed: true, smaller: 0.64, ..TIGHT };

const THRIFT: [Thrift; 15] = [
    ALL,
    Thrift { is_tight: true, ..ALL },
    Thrift { hides_stones: false, ..TIGHT },
    TIGHT,
    Thrift { smaller: 0.93, ..TIGHT },
    Thrift { smaller: 0.86, ..TIGHT },
    Thrift { smaller: 0.8, ..TIGHT },
    Thrift { smaller: 0.8, waits_with_cue: true, ..TIGHT },
    Thrift { smaller: 0.8, ..LEAST },
    Thrift { smaller: 0.74, ..LEAST },
    Thrift { smaller: 0.69, ..LEAST },
    LEAST,
    // Where the chips have to go, the words have their room.
    Thrift { is_bare: true, smaller: 0.86, ..LEAST },
    Thrift { is_bare: true, smaller: 0.74, ..LEAST },
    Thrift { is_bare: true, ..LEAST },
];

/// What the coach asks for, as against what it answers.
const INSTRUCTION: &str = "instruction";

const SLOT_GAP: f32 = 16.0;
/// Above an offer of help.
const OFFER_GAP: f32 = theme::TARGET_GAP + 2.0;
/// Between the instruction's card and its rule, and the cue.
const RULE_GAP: f32 = 14.0;

/// Draws the coach.
pub fn show(ui: &Ui, cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>, keyboard_open: bool, intents: &mut Vec<Intent>) {
    let room = cx.layout.coach(keyboard_open);
    let words = Words { cx, exercise, scene };
    if cx.layout.is(Shape::Compact) && keyboard_open {
        strip(ui, cx, room, &words, intents);
        return;
    }
    let instruction = words.instruction();
    let said = words.said();
    let shows_phrase = exercise.level() != Level::Alone && exercise.watching().is_none();
    let is_phrase_next = said.is_none() || keyboard_open && !matters_more_than_phrase(exercise);
    let phrase = if shows_phrase && is_phrase_next { exercise.phrase_progress(scene) } else { None };
    let bottom = acts(ui, cx, room, exercise, intents);
    let column = Column {
        cx,
        ui,
        content: scene.content,
        room,
        bottom,
        has_no_steps: exercise.level() == Level::Alone,
        offer: exercise.offer().filter(|_| !is_tight(cx)),
    };
    let parts = Parts { instruction, said, phrase };
    let thrift = THRIFT.into_iter().find(|thrift| column.measure(*thrift, &parts) <= bottom).unwrap_or(Thrift { is_bare: true, ..LEAST });
    column.draw(thrift, exercise, scene, &parts, intents);
}

/// Whether rows are dear: there, buttons that have a row of their own elsewhere share one.
fn is_tight(cx: &Cx<'_>) -> bool {
    cx.layout.is(Shape::Compact) || cx.layout.is(Shape::Landscape) && cx.layout.text > 1.75
}

/// The buttons at the foot of the column, which never move. Returns where the room above them ends.
fn acts(ui: &Ui, cx: &Cx<'_>, room: Rect, exercise: &Exercise, intents: &mut Vec<Intent>) -> f32 {
    let is_compact = cx.layout.is(Shape::Compact);
    let gap = if is_compact { theme::TARGET_GAP } else { SLOT_GAP };
    let height = if is_compact { 76.0 } else { 96.0 + (cx.layout.text - 1.0).max(0.0) * 16.0 };
    let last = Rect::from_min_max(pos2(room.left(), room.bottom() - height), room.max);
    let above =
        |rect: Rect, height: f32| Rect::from_min_max(pos2(rect.left(), rect.top() - gap - height), pos2(rect.right(), rect.top() - gap));
    if let Some(state) = exercise.watching() {
        let row = above(last, theme::TARGET);
        return watch_acts(ui, cx, last, row, state, exercise, intents) - gap;
    }
    let has_restart = exercise.can_restart_step();
    let has_submit = exercise.level() == Level::Alone && !exercise.is_demonstrating();
    let shares = is_tight(cx) && (has_restart || has_submit);
    // "Écouter" on the left, "Aide" on the right; where rows are dear, "Écouter" is an icon, and leaves room between them.
    let (listen, rest) = if !cx.speaks {
        (None, last)
    } else if shares {
        let icon = theme::TARGET;
        (Some(last.with_max_x(last.left() + icon)), last.with_min_x(last.left() + icon + theme::TARGET_GAP))
    } else {
        let (left, right) = halves(last);
        (Some(left), right)
    };
    // What help offers takes words: there, the button beside it is an icon too.
    let (left, right) = if shares && exercise.offer().is_some() && !has_submit {
        let icon = rest.left() + theme::TARGET;
        (rest.with_max_x(icon), rest.with_min_x(icon + theme::TARGET_GAP))
    } else {
        halves(rest)
    };
    help_button(ui, cx, if shares { right } else { rest }, exercise, intents);
    if let Some(rect) = listen {
        listen_button(ui, cx, rect, intents);
    }
    let mut top = last;
    if has_restart {
        let row = if shares { left } else { above(last, theme::TARGET) };
        if restart(ui, cx, row, exercise.level() == Level::Alone) {
            intents.push(Intent::RestartStep);
        }
        top = if shares { last } else { row };
    }
    if has_submit {
        let row = match (is_tight(cx), has_restart) {
            (true, false) => left,
            (true, true) => above(top, 80.0),
            (false, _) => above(top, 104.0),
        };
        let words = cx.tr.lesson_submit();
        let button = Button::new("submit", &words, Face::Primary).kind(Type::BUTTON.sized(36.0)).padding(8.0);
        // A third of a row is for the words alone.
        let button = if row.width() < 240.0 { button } else { button.icon("check") };
        if button.show(ui, row, cx).clicked() {
            intents.push(Intent::Submit);
        }
        top = if row == left { last } else { row };
    }
    top.top() - gap
}

/// The buttons of Regarder; `row` stands above the last one, where there is room for it. Returns where they begin.
fn watch_acts(ui: &Ui, cx: &Cx<'_>, last: Rect, row: Rect, state: WatchState, exercise: &Exercise, intents: &mut Vec<Intent>) -> f32 {
    if exercise.points_at_restart() {
        watch_buttons(ui, cx, last, state, false, intents);
        if restart(ui, cx, row, false) {
            intents.push(Intent::Pace(Pace::Next));
        }
        // The button alone is ringed: a hand would lie on the others.
        mock::ring(ui, cx, row);
        return row.top();
    }
    let can_take_over = exercise.can_be_taken_over();
    if state == WatchState::Ready {
        let (mine, next) = halves(last);
        take_over(ui, cx, mine, intents);
        go_next(ui, cx, next, intents);
        return last.top();
    }
    watch_buttons(ui, cx, last, state, can_take_over && is_tight(cx), intents);
    if can_take_over && !is_tight(cx) {
        take_over(ui, cx, row, intents);
        return row.top();
    }
    last.top()
}

fn halves(row: Rect) -> (Rect, Rect) {
    let half = (row.width() - theme::TARGET_GAP) / 2.0;
    (row.with_max_x(row.left() + half), row.with_min_x(row.right() - half))
}

fn take_over(ui: &Ui, cx: &Cx<'_>, rect: Rect, intents: &mut Vec<Intent>) {
    let words = cx.tr.watch_mine();
    if Button::new("mine", &words, Face::Secondary).kind(Type::BAR).icon("touch").icon_size(32.0).padding(8.0).show(ui, rect, cx).clicked()
    {
        intents.push(Intent::TakeOver);
    }
}

fn go_next(ui: &Ui, cx: &Cx<'_>, rect: Rect, intents: &mut Vec<Intent>) {
    if Button::new("next", &cx.tr.watch_go_next(), Face::Primary).padding(8.0).show(ui, rect, cx).clicked() {
        intents.push(Intent::Pace(Pace::Next));
    }
}

/// "Revoir", "Pause" and "Suivant". Where the kiosk waits for "Suivant" anyway there is nothing to hold: there "À moi" may stand
/// in the place of "Pause".
fn watch_buttons(ui: &Ui, cx: &Cx<'_>, rect: Rect, state: WatchState, holds_take_over: bool, intents: &mut Vec<Intent>) {
    let gap = theme::TARGET_GAP;
    let side = (rect.width() - 2.0 * gap) * 0.3;
    let replay = rect.with_max_x(rect.left() + side);
    let middle = Rect::from_min_size(pos2(replay.right() + gap, rect.top()), vec2(side, rect.height()));
    let next = rect.with_min_x(middle.right() + gap);
    if Button::new("replay", &cx.tr.watch_replay(), Face::Secondary).padding(8.0).show(ui, replay, cx).clicked() {
        intents.push(Intent::Pace(Pace::Replay));
    }
    if matches!(state, WatchState::Running | WatchState::Erring | WatchState::Paused) {
        let name = if state == WatchState::Paused { cx.tr.watch_go_on() } else { cx.tr.watch_pause() };
        // The longer word has no room in a narrow column.
        let button = if state == WatchState::Paused && middle.width() < 150.0 {
            Button::new("pause", "", Face::Secondary).icon("play").name(&name)
        } else {
            Button::new("pause", &name, Face::Secondary)
        };
        if button.padding(8.0).show(ui, middle, cx).clicked() {
            intents.push(Intent::Pace(Pace::TogglePause));
        }
    } else if holds_take_over {
        let words = cx.tr.watch_mine();
        let short = cx.tr.lesson_help_mine();
        if Button::new("mine", &short, Face::Secondary).name(&words).padding(8.0).show(ui, middle, cx).clicked() {
            intents.push(Intent::TakeOver);
        }
    }
    go_next(ui, cx, next, intents);
}

/// "Recommencer l'étape", or the whole exercise. `true` where it was touched.
fn restart(ui: &Ui, cx: &Cx<'_>, rect: Rect, is_whole: bool) -> bool {
    let name = if is_whole { cx.tr.lesson_restart_all() } else { cx.tr.lesson_restart() };
    let (words, name) = match (is_tight(cx), is_whole) {
        (false, _) => (name.clone(), name),
        (true, false) => (cx.tr.lesson_restart_short(), cx.tr.lesson_restart_name()),
        (true, true) => (cx.tr.lesson_restart_short(), cx.tr.lesson_restart_all_name()),
    };
    let words = if rect.width() < 100.0 { Cow::Borrowed("") } else { words };
    let button = Button::new("restart", &words, Face::Secondary).name(&name).kind(Type::BAR);
    let button = if rect.width() < 180.0 { button.padding(8.0) } else { button };
    // Where there is no room for both, the word says more.
    let button = if words.is_empty() || rect.width() >= 180.0 { button.icon("try_again").icon_size(32.0) } else { button };
    button.show(ui, rect, cx).clicked()
}

/// "Écouter": an icon alone where there is no room for the word.
fn listen_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, intents: &mut Vec<Intent>) {
    let name = cx.tr.lesson_listen();
    let words = if rect.width() < 150.0 { Cow::Borrowed("") } else { name.clone() };
    let button = Button::new("listen", &words, Face::Secondary).name(&name).icon("listen").padding(8.0);
    if button.show(ui, rect, cx).clicked() {
        intents.push(Intent::Listen);
    }
}

fn help_button(ui: &Ui, cx: &Cx<'_>, rect: Rect, exercise: &Exercise, intents: &mut Vec<Intent>) {
    // Where there is no room for an offer in the card, the button itself makes it.
    if let Some(rung) = exercise.offer().filter(|_| is_tight(cx)) {
        let (name, words) = (offer_words(cx, rung), short_offer(cx, rung));
        let button = Button::new("help", &words, Face::Help).name(&name).kind(Type::BAR.bold()).padding(8.0);
        // Half a row is for the words alone.
        let button = if rect.width() < 300.0 { button } else { button.icon("help").icon_size(32.0) };
        if button.show(ui, rect, cx).clicked() {
            intents.push(Intent::AcceptHelp);
        }
        return;
    }
    let (words, icon) = if exercise.is_demonstrating() { (cx.tr.lesson_help_mine(), "touch") } else { (cx.tr.lesson_help(), "help") };
    let button = Button::new("help", &words, Face::Help);
    // A third of a row is for the word alone.
    let button = if rect.width() < 170.0 { button.padding(8.0) } else { button.icon(icon) };
    if button.show(ui, rect, cx).clicked() {
        intents.push(Intent::Help);
    }
}

/// What help offers by itself.
fn offer_words<'a>(cx: &Cx<'a>, rung: Rung) -> Cow<'a, str> {
    match rung {
        Rung::Goal => cx.tr.offer_goal(),
        Rung::Look => cx.tr.offer_look(),
        Rung::Touch => cx.tr.offer_touch(),
        Rung::Show | Rung::Ask => cx.tr.offer_show(),
    }
}

/// The same in few words, for a small button.
fn short_offer<'a>(cx: &Cx<'a>, rung: Rung) -> Cow<'a, str> {
    match rung {
        Rung::Goal => cx.tr.offer_goal_short(),
        Rung::Look => cx.tr.offer_look_short(),
        Rung::Touch => cx.tr.offer_touch_short(),
        Rung::Show | Rung::Ask => cx.tr.offer_show(),
    }
}

/// Whether the card says something about what was just done, which a learner has to read before the phrase.
fn matters_more_than_phrase(exercise: &Exercise) -> bool {
    let matters = |card: &Card| {
        matches!(
            card,
            Card::Help(_)
                | Card::WrongAnswer { .. }
                | Card::Mistake { .. }
                | Card::Otherwise { .. }
                | Card::Dimmed(_)
                | Card::Detour { .. }
        )
    };
    exercise.card().is_some_and(matters)
}

/// What the column shows.
struct Parts {
    instruction: Instruction,
    said: Option<Said>,
    phrase: Option<(String, Progress)>,
}

impl Parts {
    /// The instruction as it is shown.
    fn instruction(&self, thrift: Thrift) -> Instruction {
        let cue = self.instruction.cue.clone().filter(|_| !(thrift.waits_with_cue && self.said.is_some()));
        Instruction { cue, ..self.instruction.clone() }
    }
}

/// The coach's column being laid out.
struct Column<'a> {
    cx: &'a Cx<'a>,
    ui: &'a Ui,
    content: &'a Content,
    room: Rect,
    bottom: f32,
    /// En autonomie there are no steps to be seen.
    has_no_steps: bool,
    /// What help offers by itself, in the card that is there.
    offer: Option<Rung>,
}

/// The instruction laid out.
struct Told {
    sentences: Vec<Arc<Galley>>,
    cue: Option<Arc<Galley>>,
    chips: Chips,
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

    fn body(&self, thrift: Thrift) -> Type {
        self.kind(if self.cx.layout.is(Shape::Compact) { Type::BODY.sized(26.0) } else { Type::BODY }, thrift)
    }

    fn told(&self, thrift: Thrift, instruction: &Instruction) -> Told {
        let painter = self.ui.painter();
        let width = self.room.width() - 2.0 * self.padding(thrift).x;
        let first = if self.cx.layout.is(Shape::Compact) { Type::INSTRUCTION.sized(34.0) } else { Type::INSTRUCTION };
        // Several sentences, and one stands out less.
        let first = if instruction.sentences.len() > 1 { first.sized(first.size * 0.86) } else { first };
        let galley = |words: &str, kind: Type| self.cx.prose(words, kind, self.cx.theme.ink).wrap(width).galley(painter);
        let all = instruction.sentences.iter().chain(&instruction.cue).map(String::as_str).filter(|_| !thrift.is_bare);
        Told {
            sentences: instruction.sentences.iter().map(|words| galley(words, self.kind(first, thrift))).collect(),
            cue: instruction.cue.as_deref().map(|words| galley(words, self.body(thrift))),
            chips: Chips::of(self.cx, painter, self.content, all, width),
        }
    }

    fn told_height(&self, thrift: Thrift, told: &Told) -> f32 {
        let sentences: f32 = told.sentences.iter().map(|galley| galley.size().y).sum();
        #[expect(clippy::cast_precision_loss, reason = "two paragraphs")]
        let gaps = 10.0 * told.sentences.len().saturating_sub(1) as f32;
        let cue = told.cue.as_ref().map_or(0.0, |galley| 2.0 * RULE_GAP + 2.0 + galley.size().y);
        sentences + gaps + cue + told.chips.height() + 2.0 * self.padding(thrift).y
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
        if self.has_no_steps && thrift.is_bare {
            return 0.0;
        }
        let label = 36.0 * self.cx.layout.text;
        if self.hides_stones(thrift) || self.has_no_steps { label } else { label + 8.0 + 52.0 }
    }

    fn hides_stones(&self, thrift: Thrift) -> bool {
        thrift.hides_stones || self.cx.layout.text > 1.75
    }

    fn card_galleys(&self, thrift: Thrift, said: &Said) -> (Arc<Galley>, Vec<Arc<Galley>>) {
        let painter = self.ui.painter();
        let width = self.room.width() - 52.0;
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
            .all_lines(thrift.drops_deed)
            .map(|line| self.cx.prose(line, self.body(thrift), self.cx.theme.ink).wrap(width).galley(painter))
            .collect();
        (verdict, lines)
    }

    /// The space inside a card, above and below what it says.
    fn card_margin(&self, thrift: Thrift) -> f32 {
        if self.cx.layout.is(Shape::Compact) && thrift.waits_with_cue { 14.0 } else { 22.0 }
    }

    fn said_chips(&self, thrift: Thrift, said: &Said, told: &Instruction) -> Chips {
        // A word that has its chip under the instruction needs no second one.
        let above: String = told.sentences.iter().chain(&told.cue).map(String::as_str).collect::<Vec<_>>().join(" ");
        let lines = said.all_lines(false).map(String::as_str).filter(|_| !thrift.is_bare);
        Chips::of(self.cx, self.ui.painter(), self.content, lines, self.room.width() - 52.0).without(&above)
    }

    fn card_height(&self, thrift: Thrift, said: &Said, told: &Instruction) -> f32 {
        let (verdict, lines) = self.card_galleys(thrift, said);
        let icon = 40.0 * self.cx.layout.text.min(1.3);
        let chips = self.said_chips(thrift, said, told).height();
        let margins = 2.0 * self.card_margin(thrift);
        margins
            + verdict.size().y.max(icon)
            + 10.0
            + lines.iter().map(|line| line.size().y).sum::<f32>()
            + chips
            + self.offer_height(thrift)
    }

    fn phrase_height(&self, thrift: Thrift, phrase: &(String, Progress), offers_writing: bool) -> f32 {
        let (title, job, touch) = self.phrase_galleys(thrift, phrase);
        let write = if offers_writing { 12.0 + theme::TARGET } else { 0.0 };
        let margins = 2.0 * self.card_margin(thrift);
        // The keyboard lights the next key too.
        let touch = if thrift.is_bare { 0.0 } else { 8.0 + touch.size().y };
        margins + title.size().y + 10.0 + job.size().y + touch + write + self.offer_height(thrift)
    }

    /// Room for "Voulez-vous de l'aide ?" and its button.
    fn offer_height(&self, thrift: Thrift) -> f32 {
        match self.offer {
            Some(_) => OFFER_GAP + self.offer_line(thrift).map_or(0.0, |line| line.size().y + 8.0) + theme::TARGET,
            None => 0.0,
        }
    }

    fn offer_line(&self, thrift: Thrift) -> Option<Arc<Galley>> {
        let has_room = !self.cx.layout.is(Shape::Compact) && !thrift.is_tight;
        let words = self.cx.tr.offer_line();
        has_room
            .then(|| self.cx.prose(&words, self.body(thrift), self.cx.theme.ink).wrap(self.room.width() - 52.0).galley(self.ui.painter()))
    }

    fn measure(&self, thrift: Thrift, parts: &Parts) -> f32 {
        let told = self.told(thrift, &parts.instruction(thrift));
        let mut instruct = self.told_height(thrift, &told);
        let slot = match (&parts.phrase, &parts.said) {
            (Some(phrase), _) => SLOT_GAP + self.phrase_height(thrift, phrase, true),
            (None, Some(said)) => SLOT_GAP + self.card_height(thrift, said, &parts.instruction),
            (None, None) => {
                instruct += self.offer_height(thrift);
                0.0
            }
        };
        self.room.top() + self.head_height(thrift) + self.steps_height(thrift) + self.after_steps(thrift) + instruct + slot
    }

    fn after_steps(&self, thrift: Thrift) -> f32 {
        if thrift.is_tight || self.cx.layout.is(Shape::Compact) { 10.0 } else { 20.0 }
    }

    fn draw(&self, thrift: Thrift, exercise: &Exercise, scene: &Scene<'_>, parts: &Parts, intents: &mut Vec<Intent>) {
        let (cx, ui, painter) = (self.cx, self.ui, self.ui.painter());
        let mut y = self.room.top();
        let head_height = self.head_height(thrift);
        let count = scene.lesson.steps.len();
        let step_words = &parts.instruction.label;
        if head_height > 0.0 {
            let width = if cx.layout.is(Shape::Portrait) { self.room.width() - 460.0 } else { self.room.width() };
            self.head(Rect::from_min_size(self.room.min, vec2(width, 80.0)), scene);
            y += head_height;
        }
        let steps = if cx.layout.is(Shape::Portrait) && head_height > 0.0 {
            Rect::from_min_size(pos2(self.room.right() - 430.0, self.room.top() - 8.0), vec2(430.0, 96.0))
        } else {
            let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), self.steps_height(thrift)));
            y = rect.bottom();
            rect
        };
        let words_room = Rect::from_min_size(steps.min, vec2(steps.width(), 36.0 * cx.layout.text));
        if steps.height() > 0.0 {
            let words = cx.fitted(painter, step_words, Type::LABEL, cx.theme.ink, words_room.size(), 1);
            let drawn = words.paint_in(painter, words_room, Align2::LEFT_CENTER);
            label(ui, drawn, ui.scope_id().with("step"), step_words);
        }
        if !self.hides_stones(thrift) && !self.has_no_steps {
            let row = Rect::from_min_size(pos2(steps.left(), words_room.bottom() + 6.0), vec2(steps.width(), 52.0));
            let done: Vec<bool> = (0..count).map(|at| exercise.has_done(at)).collect();
            stones(painter, cx, row, &done, exercise.step_index());
        }
        y += self.after_steps(thrift);
        let is_alone = parts.phrase.is_none() && parts.said.is_none();
        y = self.say(thrift, y, &parts.instruction(thrift), is_alone, intents);
        y += SLOT_GAP;
        match (&parts.phrase, &parts.said) {
            (Some(phrase), _) => self.phrase_card(thrift, y, phrase, scene, intents),
            (None, Some(said)) => self.said_card(thrift, y, said, &parts.instruction, intents),
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
        label(self.ui, Rect::from_min_size(pos2(left, top), theme.size()), self.ui.scope_id().with("lesson theme"), theme.text());
        painter.galley(pos2(left, top), theme, cx.theme.slate);
        label(self.ui, Rect::from_min_size(pos2(left, title_top), title_galley.size()), self.ui.scope_id().with("lesson title"), &title);
        painter.galley(pos2(left, title_top), title_galley, cx.theme.ink);
    }

    /// The sentences of the step, its cue, and the words to be explained. Returns where its card ends.
    fn say(&self, thrift: Thrift, y: f32, instruction: &Instruction, holds_offer: bool, intents: &mut Vec<Intent>) -> f32 {
        let (cx, ui, painter) = (self.cx, self.ui, self.ui.painter());
        let padding = self.padding(thrift);
        let told = self.told(thrift, instruction);
        let offer = if holds_offer { self.offer_height(thrift) } else { 0.0 };
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), self.told_height(thrift, &told) + offer));
        card(painter, cx.theme, rect);
        let mut at = rect.min + padding;
        for (index, (galley, words)) in told.sentences.into_iter().zip(&instruction.sentences).enumerate() {
            if index > 0 {
                at.y += 10.0;
            }
            spoken_part(ui, Rect::from_min_size(at, galley.size()), ui.scope_id().with(("instruction", index)), words, INSTRUCTION);
            let height = galley.size().y;
            painter.galley(at, galley, cx.theme.ink);
            at.y += height;
        }
        if let (Some(galley), Some(words)) = (told.cue, &instruction.cue) {
            at.y += RULE_GAP;
            painter.hline(at.x..=rect.right() - padding.x, at.y + 1.0, Stroke::new(2.0, cx.theme.pebble));
            at.y += 2.0 + RULE_GAP;
            spoken_part(ui, Rect::from_min_size(at, galley.size()), ui.scope_id().with("cue"), words, INSTRUCTION);
            let height = galley.size().y;
            painter.galley(at, galley, cx.theme.ink);
            at.y += height;
        }
        told.chips.show(ui, cx, at, intents);
        at.y += told.chips.height();
        if holds_offer {
            self.show_offer(thrift, pos2(rect.left() + 26.0, at.y), intents);
        }
        rect.bottom()
    }

    /// Help offers itself: a line, and a button that opens the rung.
    fn show_offer(&self, thrift: Thrift, at: egui::Pos2, intents: &mut Vec<Intent>) {
        let Some(rung) = self.offer else { return };
        let (cx, ui) = (self.cx, self.ui);
        let mut y = at.y + OFFER_GAP;
        if let Some(line) = self.offer_line(thrift) {
            label(ui, Rect::from_min_size(pos2(at.x, y), line.size()), ui.scope_id().with("offer line"), line.text());
            let height = line.size().y;
            ui.painter().galley(pos2(at.x, y), line, cx.theme.ink);
            y += height + 8.0;
        }
        let words = offer_words(cx, rung);
        let rect = Rect::from_min_size(pos2(at.x, y), vec2(self.room.width() - 52.0, theme::TARGET));
        if Button::new("offer", &words, Face::Help).kind(Type::BAR.bold()).icon("help").icon_size(32.0).show(ui, rect, cx).clicked() {
            intents.push(Intent::AcceptHelp);
        }
    }

    fn said_card(&self, thrift: Thrift, y: f32, said: &Said, told: &Instruction, intents: &mut Vec<Intent>) {
        let (cx, painter) = (self.cx, self.ui.painter());
        let (fill, border, ink) = said.tone.colors(cx);
        let height = self.card_height(thrift, said, told).min(self.bottom - y);
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), height));
        soft_card(painter, rect, fill, border);
        let (verdict, lines) = self.card_galleys(thrift, said);
        let icon = 40.0 * cx.layout.text.min(1.3);
        let row = verdict.size().y.max(icon);
        let margin = self.card_margin(thrift);
        let at = Rect::from_min_size(rect.min + vec2(26.0, margin + (row - icon) / 2.0), Vec2::splat(icon));
        let tint = if cx.theme.is_high_contrast() { Color32::TRANSPARENT } else { cx.theme.card };
        cx.art.icon(painter, said.icon, at, ink, Some(tint));
        let mut below = rect.top() + margin + row + 10.0;
        painter.galley_with_override_text_color(
            pos2(at.right() + 14.0, rect.top() + margin + (row - verdict.size().y) / 2.0),
            verdict,
            ink,
        );
        if let Some(rung) = said.rung.filter(|_| self.has_pips()) {
            self.pips(pos2(rect.right() - 26.0, rect.top() + margin + row / 2.0), rung);
        }
        for galley in lines {
            let height = galley.size().y;
            painter.galley(pos2(rect.left() + 26.0, below), galley, cx.theme.ink);
            below += height;
        }
        let all = std::iter::once(&said.verdict).chain(said.all_lines(false)).cloned().collect::<Vec<_>>().join(" ");
        let words = Rect::from_min_max(rect.min, pos2(rect.right(), below));
        spoken_part(self.ui, words, self.ui.scope_id().with("card"), &all, CARD);
        let chips = self.said_chips(thrift, said, told);
        chips.show(self.ui, cx, pos2(rect.left() + 26.0, below), intents);
        self.show_offer(thrift, pos2(rect.left() + 26.0, below + chips.height()), intents);
    }

    /// The rung is said in words; a small screen has no room for it in pips too.
    fn has_pips(&self) -> bool {
        !self.cx.layout.is(Shape::Compact)
    }

    /// Four pips, filled as far as help has come.
    fn pips(&self, right_center: egui::Pos2, rung: Rung) {
        let count = Rung::COUNTED.len();
        for at in 0..count {
            #[expect(clippy::cast_precision_loss, reason = "four pips")]
            let left = right_center.x - 26.0 - (count - 1 - at) as f32 * 34.0;
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
            Some(letter) if letter.is_alphabetic() => cx.tr.phrase_letter(letter.to_string()),
            Some(key) => cx.tr.phrase_key(key.to_string()),
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
        let height = self.phrase_height(thrift, phrase, offers_writing);
        let rect = Rect::from_min_size(pos2(self.room.left(), y), vec2(self.room.width(), height.min(self.bottom - y)));
        soft_card(painter, rect, fill, border);
        let icon = title.size().y;
        let margin = self.card_margin(thrift);
        let at = Rect::from_min_size(rect.min + vec2(26.0, margin), Vec2::splat(icon));
        cx.art.icon(painter, "pencil", at, ink, None);
        let mut below = rect.top() + margin + title.size().y + 10.0;
        let title_at = pos2(at.right() + 14.0, rect.top() + margin);
        label(self.ui, Rect::from_min_size(title_at, title.size()), self.ui.scope_id().with("phrase title"), title.text());
        painter.galley(title_at, title, ink);
        label(self.ui, Rect::from_min_size(pos2(rect.left() + 26.0, below), copy.size()), self.ui.scope_id().with("phrase"), &phrase.0);
        let copy_height = copy.size().y;
        paint_copy(painter, cx, pos2(rect.left() + 26.0, below), copy, phrase.1);
        below += copy_height;
        if !thrift.is_bare {
            below += 8.0;
            let place = Rect::from_min_size(pos2(rect.left() + 26.0, below), touch.size());
            label(self.ui, place, self.ui.scope_id().with("next key"), touch.text());
            below = place.bottom();
            painter.galley(place.min, touch, cx.theme.ink);
        }
        if offers_writing {
            let button = Rect::from_min_size(pos2(rect.left() + 20.0, below + 12.0), vec2(rect.width() - 40.0, theme::TARGET));
            below = button.bottom();
            let words = cx.tr.phrase_write();
            if Button::new("write for me", &words, Face::Secondary).kind(Type::BAR).show(self.ui, button, cx).clicked() {
                intents.push(Intent::WriteForMe);
            }
        }
        self.show_offer(thrift, pos2(rect.left() + 26.0, below), intents);
    }
}

/// On both sides of the letter in the box, in points.
const BOX_ROOM: f32 = 12.0;

/// The phrase to copy, with a box round the letter that comes next.
fn paint_copy(painter: &egui::Painter, cx: &Cx<'_>, at: egui::Pos2, copy: Arc<Galley>, progress: Progress) {
    // A phrase that is written to its end has no next letter.
    if progress.stray == 0 && progress.written < copy.text().chars().count() {
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

/// Words of the coach that "Écouter" says.
fn spoken_part(ui: &Ui, rect: Rect, id: egui::Id, words: &str, part: &'static str) {
    label(ui, rect, id, words);
    coach_part(ui.ctx(), id, part);
}

/// The coach above the keyboard of a compact screen: the sentence, what to touch, help.
fn strip(ui: &Ui, cx: &Cx<'_>, room: Rect, words_of: &Words<'_>, intents: &mut Vec<Intent>) {
    let (exercise, scene) = (words_of.exercise, words_of.scene);
    let painter = ui.painter();
    let buttons =
        |right: f32, width: f32| Rect::from_min_max(pos2(right - width, room.center().y - 38.0), pos2(right, room.center().y + 38.0));
    let help = buttons(room.right(), 170.0 + (cx.layout.text - 1.0) * 120.0);
    help_button(ui, cx, help, exercise, intents);
    let phrase = if exercise.level() == Level::Alone { None } else { exercise.phrase_progress(scene) };
    let mut right = help.left() - theme::TARGET_GAP;
    if cx.speaks {
        let listen = buttons(right, theme::TARGET);
        listen_button(ui, cx, listen, intents);
        right = listen.left() - theme::TARGET_GAP;
    }
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
    let said = words_of.said().filter(|_| matters_more_than_phrase(exercise));
    // Beside the keyboard, whose keys do not grow either, there is no room for large type where the words are many.
    let plain = Cx { layout: Layout { text: 1.0, ..cx.layout }, ..*cx };
    let part = if said.is_some() { CARD } else { INSTRUCTION };
    let text = match (said, phrase) {
        (Some(said), _) => {
            // What was done goes first, then what else is said before what to do now.
            let lines: Vec<String> = said.all_lines(false).cloned().collect();
            let fits = |from: &usize| {
                let words = lines.get(*from..).unwrap_or_default().join(" ");
                let prose = plain.fitted(painter, &words, Type::BODY.sized(28.0), cx.theme.ink, inner.size(), 2);
                !prose.galley(painter).elided
            };
            let from = (0..lines.len()).find(fits).unwrap_or(lines.len().saturating_sub(1));
            lines.get(from..).unwrap_or_default().join(" ")
        }
        (None, Some(phrase)) => {
            let copy_in = |cx: &Cx<'_>, smaller: f32| {
                let room = inner.expand2(vec2(26.0, 0.0));
                let column = Column { cx, ui, content: scene.content, room, bottom: inner.bottom(), has_no_steps: false, offer: None };
                column.phrase_galleys(Thrift { smaller, ..TIGHT }, &phrase).1
            };
            let larger = [cx, &plain].into_iter().map(|cx| copy_in(cx, 0.86)).find(|copy| copy.size().y <= inner.height());
            let copy = larger.unwrap_or_else(|| copy_in(&plain, 0.72));
            let at = Align2::LEFT_CENTER.align_size_within_rect(copy.size(), inner);
            label(ui, at, ui.scope_id().with("phrase"), &phrase.0);
            paint_copy(painter, cx, at.min, copy, phrase.1);
            return;
        }
        (None, None) => words_of.instruction().sentences.join(" "),
    };
    let large = cx.fitted(painter, &text, Type::BODY.sized(28.0), cx.theme.ink, inner.size(), 2);
    let fitted = if large.galley(painter).elided {
        plain.fitted(painter, &text, Type::BODY.sized(28.0), cx.theme.ink, inner.size(), 2)
    } else {
        large
    };
    fitted.paint_in(painter, inner, Align2::LEFT_CENTER);
    spoken_part(ui, words, ui.scope_id().with("instruction"), &text, part);
}
