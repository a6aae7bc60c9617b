//! The adviser's door: a corner that is held for three seconds, a PIN, and behind it how the machine is.
//!
//! Knows what [`Keeper`] tells; must not know how a PIN is checked or where anything is kept.

use super::layout::Shape;
use super::screens::pages::Leaf;
use super::screens::stack::{Cards, Stack};
use super::setup::{Finding, Health, Keeper, Knock};
use super::theme::{TARGET, TARGET_GAP, Type, radius, stroke};
use super::widgets::{Button, Cx, Face, Look, label};
use crate::practice::Typed;
use crate::visit::Volume;
use egui::{Align2, Context, CornerRadius, Event, Key, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::time::Duration;

/// Side of the upper right corner that is held, in points (33 mm).
const CORNER: f32 = 120.0;
/// How long it is held.
const HOLD: Duration = Duration::from_secs(3);
/// After so long without a touch the door shuts by itself.
const SHUTS_AFTER: Duration = Duration::from_mins(2);

/// What somebody behind the door wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The PIN was right: whoever was there before has gone.
    Enter,
    /// How loud each visit begins from now on.
    Volume(Volume),
    Restart,
    /// End the kiosk, until somebody starts it again.
    Leave,
}

/// Where somebody stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Outside,
    /// Before the PIN.
    Before,
    Inside,
}

/// The door. While it is shut it only watches the corner.
#[derive(Default)]
pub struct Door {
    place: Place,
    /// Since when the corner is held.
    held_since: Option<Duration>,
    last_touch: Duration,
    pin: Typed,
    knock: Option<Knock>,
    findings: Vec<Finding>,
    leaf: Leaf,
    /// Whether "Quitter" was touched once.
    is_leaving: bool,
}

impl Door {
    /// Whether it covers the screen.
    pub fn is_open(&self) -> bool {
        self.place != Place::Outside
    }

    /// Looks whether somebody holds the corner.
    pub fn watch(&mut self, ctx: &Context, now: Duration, keeper: &dyn Keeper, is_touched: bool) {
        if is_touched {
            self.last_touch = now;
        }
        if self.is_open() {
            let left = SHUTS_AFTER.saturating_sub(now.saturating_sub(self.last_touch));
            ctx.request_repaint_after(left);
            if left.is_zero() {
                self.shut();
            }
            return;
        }
        let screen = ctx.content_rect();
        let corner = Rect::from_min_max(pos2(screen.right() - CORNER, screen.top()), pos2(screen.right(), screen.top() + CORNER));
        let is_held = ctx.input(|input| {
            let pointer = &input.pointer;
            let is_in = |at: Option<egui::Pos2>| at.is_some_and(|at| corner.contains(at));
            pointer.primary_down() && is_in(pointer.press_origin()) && is_in(pointer.latest_pos())
        });
        if !is_held || !keeper.has_door() {
            self.held_since = None;
            return;
        }
        let since = *self.held_since.get_or_insert(now);
        let left = HOLD.saturating_sub(now.saturating_sub(since));
        ctx.request_repaint_after(left);
        if left.is_zero() {
            self.open(now, keeper);
        }
    }

    /// Leads before the PIN.
    pub fn open(&mut self, now: Duration, keeper: &dyn Keeper) {
        *self = Self { place: Place::Before, last_touch: now, knock: keeper.locked().map(Knock::Locked), ..Self::default() };
    }

    fn shut(&mut self) {
        *self = Self::default();
    }

    /// Draws what stands in the doorway, or behind it. Returns what is wanted.
    pub fn show(&mut self, ui: &Ui, cx: &Cx<'_>, keeper: &dyn Keeper, volume: Volume) -> Option<Wish> {
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.shut();
        }
        let wish = match self.place {
            Place::Outside => None,
            Place::Before => self.show_pin(ui, cx, keeper).then_some(Wish::Enter),
            Place::Inside => self.show_inside(ui, cx, volume),
        };
        // What was touched shows at once.
        if ui.input(|input| !input.events.is_empty()) {
            ui.ctx().request_repaint();
        }
        wish
    }

    /// Whether the PIN was right.
    fn show_pin(&mut self, ui: &Ui, cx: &Cx<'_>, keeper: &dyn Keeper) -> bool {
        let screen = cx.layout.screen();
        let room = screen.shrink(cx.layout.margin());
        let is_compact = cx.layout.is(Shape::Compact);
        let is_upright = cx.layout.is(Shape::Portrait);
        let (words, keys) = if is_upright {
            let height = room.height() * 0.4;
            (room.with_max_y(room.top() + height), room.with_min_y(room.top() + height + 40.0))
        } else {
            let width = room.width() * 0.46;
            (room.with_max_x(room.left() + width), room.with_min_x(room.left() + width + 60.0))
        };
        let back_height = if is_compact { 80.0 } else { 104.0 };
        let back = words.with_min_y(words.bottom() - back_height);
        let text = match self.knock {
            None => cx.tr.door_text().into_owned(),
            Some(Knock::Wrong { left }) => cx.tr.door_wrong(left),
            Some(Knock::Locked(wait)) => cx.tr.door_locked(wait.as_secs().div_ceil(60)),
            Some(Knock::Open) => String::new(),
        };
        let mut stack = Stack::default();
        stack.gap = 20.0;
        stack.put("", cx.tr.door_title(), Type::TITLE, cx.theme.ink);
        stack.put("", text, Type::LEAD, cx.theme.ink);
        let end = stack.draw(ui, cx, words.with_max_y(back.top() - TARGET - 3.0 * TARGET_GAP));
        self.show_digits(ui, cx, Rect::from_min_size(pos2(words.left(), end + 24.0), vec2(words.width(), TARGET)));
        if Button::new("door back", &cx.tr.door_back(), Face::Secondary).icon("arrow_left").show(ui, back, cx).clicked() {
            self.shut();
            return false;
        }
        let most = *keeper.pin_digits().end();
        let wants_in = self.show_keys(ui, cx, keys, most) | self.type_keys(ui, most);
        if !wants_in || self.pin.reveal().len() < *keeper.pin_digits().start() {
            return false;
        }
        let knock = keeper.knock(self.pin.reveal());
        self.pin.clear();
        self.knock = Some(knock);
        if knock == Knock::Open {
            self.place = Place::Inside;
            self.findings = keeper.findings(cx.tr);
        }
        knock == Knock::Open
    }

    /// A mark for each digit that was typed; nobody beside reads it.
    fn show_digits(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect) {
        ui.painter().rect(
            rect,
            CornerRadius::same(radius::MOCK),
            cx.theme.card,
            Stroke::new(stroke::STRONG, cx.theme.sea),
            StrokeKind::Inside,
        );
        let count = self.pin.reveal().len();
        for at in 0..count {
            #[expect(clippy::cast_precision_loss, reason = "eight at most")]
            let x = rect.left() + 40.0 + 44.0 * at as f32;
            ui.painter().circle_filled(pos2(x, rect.center().y), 12.0, cx.theme.ink);
        }
        label(ui, rect, ui.scope_id().with("digits"), &cx.tr.door_digits(count as u64));
    }

    /// The keys of a telephone, with "effacer" and "valider"; `most` digits are taken. Returns whether "valider" was touched.
    fn show_keys(&mut self, ui: &Ui, cx: &Cx<'_>, room: Rect, most: usize) -> bool {
        let size = vec2((room.width() - 2.0 * TARGET_GAP) / 3.0, ((room.height() - 3.0 * TARGET_GAP) / 4.0).min(170.0));
        let top = Align2::CENTER_CENTER.align_size_within_rect(vec2(room.width(), 4.0 * size.y + 3.0 * TARGET_GAP), room).min;
        let place = |column: u8, row: u8| {
            Rect::from_min_size(top + vec2(f32::from(column), f32::from(row)) * (size + Vec2::splat(TARGET_GAP)), size)
        };
        let kind = Type::KEY.bold();
        for (digit, at) in ["1", "2", "3", "4", "5", "6", "7", "8", "9"].into_iter().zip(0_u8..).chain([("0", 10)]) {
            if Button::new(digit, digit, Face::Secondary).kind(kind).show(ui, place(at % 3, at / 3), cx).clicked() {
                self.put(digit, most);
            }
        }
        if Button::new("digit back", &cx.tr.door_erase(), Face::Secondary).kind(Type::BAR).show(ui, place(0, 3), cx).clicked() {
            self.erase();
        }
        Button::new("digit go", &cx.tr.door_go(), Face::Primary).kind(Type::BAR.bold()).show(ui, place(2, 3), cx).clicked()
    }

    /// The keys of a real keyboard. Returns whether Enter was pressed.
    fn type_keys(&mut self, ui: &Ui, most: usize) -> bool {
        let (typed, erases, goes) = ui.input(|input| {
            let digits = input.events.iter().filter_map(|event| match event {
                Event::Text(text) => Some(text.chars().filter(char::is_ascii_digit).collect::<String>()),
                _ => None,
            });
            (digits.collect::<String>(), input.key_pressed(Key::Backspace), input.key_pressed(Key::Enter))
        });
        self.put(&typed, most);
        if erases {
            self.erase();
        }
        goes && !ui.ctx().egui_wants_keyboard_input()
    }

    fn put(&mut self, digits: &str, most: usize) {
        let all: String = self.pin.reveal().chars().chain(digits.chars()).take(most).collect();
        self.pin = Typed::new(all);
    }

    fn erase(&mut self) {
        let mut all = self.pin.reveal().to_owned();
        all.pop();
        self.pin = Typed::new(all);
    }

    fn show_inside(&mut self, ui: &Ui, cx: &Cx<'_>, volume: Volume) -> Option<Wish> {
        let room = cx.layout.screen().shrink(cx.layout.margin());
        let is_compact = cx.layout.is(Shape::Compact);
        let height = if is_compact { 76.0 } else { 92.0 };
        let (list, side) = if cx.layout.is(Shape::Portrait) {
            let side = room.with_min_y(room.bottom() - 4.0 * height - 4.0 * TARGET_GAP - 60.0 * cx.layout.text);
            (room.with_max_y(side.top() - 30.0), side)
        } else {
            // On a small screen, too, the four volumes need whole words.
            let part = if is_compact { 0.44 } else { 0.34 };
            let width = (room.width() * part).max(380.0);
            (room.with_max_x(room.right() - width - 40.0), room.with_min_x(room.right() - width))
        };
        self.show_findings(ui, cx, list);

        let mut wish = None;
        let mut at = side.with_min_y(side.bottom() - height);
        let mut next = || {
            let here = at;
            at = at.translate(vec2(0.0, -height - TARGET_GAP));
            here
        };
        let kind = Type::BUTTON;
        if Button::new("door shut", &cx.tr.door_shut(), Face::Primary).kind(kind).icon("check").show(ui, next(), cx).clicked() {
            self.shut();
            return None;
        }
        let leave = if self.is_leaving { cx.tr.door_leave_sure() } else { cx.tr.door_leave() };
        if Button::new("door leave", &leave, Face::Secondary).kind(kind).icon("done_exit").show(ui, next(), cx).clicked() {
            if self.is_leaving {
                wish = Some(Wish::Leave);
            }
            self.is_leaving = true;
        }
        if Button::new("door restart", &cx.tr.door_restart(), Face::Secondary).kind(kind).icon("try_again").show(ui, next(), cx).clicked() {
            wish = Some(Wish::Restart);
        }
        let volumes = next();
        #[expect(clippy::cast_precision_loss, reason = "four")]
        let count = Volume::ALL.len() as f32;
        let width = (volumes.width() - TARGET_GAP * (count - 1.0)) / count;
        let mut left = volumes.left();
        for step in Volume::ALL {
            let rect = Rect::from_min_size(pos2(left, volumes.top()), vec2(width, height));
            left += width + TARGET_GAP;
            let is_on = step == volume;
            let look = if is_on { Look::chosen(cx.theme, radius::BUTTON) } else { Face::Secondary.look(cx.theme) };
            let (words, name) = (cx.tr.volume(step.name()), cx.tr.volume_name(step.name()));
            let button =
                Button::new(step.name(), &words, Face::Secondary).look(look).kind(Type::BAR).padding(4.0).name(&name).selected(is_on);
            if button.show(ui, rect, cx).clicked() {
                wish = Some(Wish::Volume(step));
            }
        }
        let mut stack = Stack::default();
        let text = if self.is_leaving { cx.tr.door_leave_text() } else { cx.tr.door_volume() };
        stack.put("", text, Type::BODY, cx.theme.ink);
        let words = side.with_max_y(volumes.top() - TARGET_GAP);
        let high = stack.wanted(cx, ui, words.size());
        stack.draw(ui, cx, words.with_min_y(words.bottom() - high));
        wish
    }

    /// How the machine is: what is wrong first.
    fn show_findings(&mut self, ui: &Ui, cx: &Cx<'_>, room: Rect) {
        let is_compact = cx.layout.is(Shape::Compact);
        let wrong = self.findings.iter().filter(|finding| finding.health != Health::Good).count();
        let title = if wrong == 0 { cx.tr.door_well().into_owned() } else { cx.tr.door_unwell(wrong as u64) };
        let mut stack = Stack::default();
        stack.put("", title, Type::TITLE.sized(if is_compact { 38.0 } else { 52.0 }), cx.theme.ink);
        let list = room.with_min_y(stack.draw(ui, cx, room.with_max_y(room.top() + room.height() * 0.25)) + 20.0);
        let padding = if is_compact { vec2(18.0, 10.0) } else { vec2(26.0, 16.0) };
        let mut findings: Vec<&Finding> = self.findings.iter().collect();
        findings.sort_by_key(|finding| finding.health);
        let stacks = findings.into_iter().map(|finding| about(cx, finding)).collect();
        Cards { name: "findings", padding, gap: 12.0, stacks }.show(ui, cx, list, &mut self.leaf);
    }
}

/// One finding in words, with its mark.
fn about<'a>(cx: &Cx<'_>, finding: &Finding) -> Stack<'a> {
    let icon = if finding.health == Health::Good { "check" } else { "warn" };
    let mut stack = Stack::default();
    stack.gap = 6.0;
    stack.put(icon, format!("**{}** – {}", finding.title, finding.text), Type::BODY.sized(28.0), cx.theme.ink);
    for detail in &finding.details {
        stack.put("", detail.as_str(), Type::SMALL, cx.theme.slate);
    }
    stack
}
