//! The on-screen keyboard: draws the keys and turns touches into key presses; edits nothing and knows no field but the kind of it.

pub mod layout;
mod names;
mod queue;

pub use layout::Next;
pub use queue::KeyQueue;

use super::art::icon_fill;
use super::layout::Layout;
use super::theme::{Theme, Type, edge, radius, stroke};
use super::widgets::{Cx, Face, Look};
use crate::content::FieldKind;
use egui::{Align2, Color32, CornerRadius, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use layout::{Key, LETTER, Page, ROW, ROWS};
use std::borrow::Cow;

/// Between the tray's border and the keys, in points.
const PADDING: f32 = 12.0;
/// Between two keys.
const GAP: f32 = 9.0;
/// Side of a key's icon, and its distance from the word.
const ICON: f32 = 34.0;
const ICON_GAP: f32 = 12.0;

/// What the keyboard remembers between two touches. A field that is opened gets a new one.
pub struct Keyboard {
    page: Page,
    /// What the person has chosen for the next letter, against what the text before it says.
    capital_by_hand: Option<bool>,
    keys: KeyQueue,
}

/// What the keyboard is for at the moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Writing<'a> {
    pub field: FieldKind,
    /// The text on the left of the caret; none where no capital may come by itself.
    pub before_caret: Option<&'a str>,
    /// What a phrase to copy asks for next: its key is lit.
    pub next: Option<Next>,
}

/// What a touch of the keyboard asks the screen for. The keys themselves reach the field through the [`KeyQueue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyboardAction {
    Close,
}

impl Keyboard {
    /// A keyboard that shows what a field of this kind begins with. `keys` is the queue that [`super::touch::TouchRepair`] empties.
    pub fn new(keys: KeyQueue, field: FieldKind) -> Self {
        Self { page: Page::first(field), capital_by_hand: None, keys }
    }

    fn is_capital(&self, writing: &Writing<'_>) -> bool {
        let is_due = || writing.before_caret.is_some_and(|text| layout::capital_is_due(writing.field, text));
        self.capital_by_hand.unwrap_or_else(is_due)
    }

    /// Does what the key is for.
    fn touch(&mut self, key: Key, is_capital: bool) -> Option<KeyboardAction> {
        match key {
            Key::Type(c) => {
                self.keys.push_text(c);
                if c.is_alphabetic() {
                    self.capital_by_hand = None;
                }
            }
            Key::Space => self.keys.push_text(' '),
            Key::Delete => self.keys.push_key(egui::Key::Backspace),
            Key::Left => self.keys.push_key(egui::Key::ArrowLeft),
            Key::Right => self.keys.push_key(egui::Key::ArrowRight),
            Key::NewLine => self.keys.push_key(egui::Key::Enter),
            Key::Shift => self.capital_by_hand = Some(!is_capital),
            Key::Turn => self.page = self.page.other(),
            Key::Ok => return Some(KeyboardAction::Close),
        }
        None
    }
}

/// Draws the keyboard in this place. Its text does not grow with the text size; its keys are as wide as the place allows.
pub fn show(ui: &Ui, rect: Rect, cx: &Cx<'_>, keyboard: &mut Keyboard, writing: &Writing<'_>) -> Option<KeyboardAction> {
    let cx = Cx { layout: Layout { text: 1.0, ..cx.layout }, ..*cx };
    let tray = Stroke::new(cx.theme.hairline, cx.theme.pebble);
    ui.painter().rect(rect, CornerRadius::same(radius::HALO), cx.theme.sand, tray, StrokeKind::Inside);

    let is_capital = keyboard.is_capital(writing);
    let lit = writing.next.and_then(|next| layout::key_for(next, keyboard.page, is_capital, writing.field));
    let mut touched = None;
    for (row, keys) in layout::rows(keyboard.page, is_capital, writing.field).into_iter().enumerate() {
        let mut from = 0;
        for (key, width) in keys {
            let cap = Cap { key, page: keyboard.page, is_lit: lit == Some(key), is_on: key == Key::Shift && is_capital };
            if cap.show(ui, place(rect.shrink(PADDING), row, from, width), (row, from), &cx).clicked() {
                touched = Some(key);
            }
            from += width;
        }
    }
    let touched = touched?;
    // The key presses are injected before the next pass.
    ui.ctx().request_repaint();
    keyboard.touch(touched, is_capital)
}

/// The place of a key: its row, where it starts and how wide it is, in tenths of a letter's key.
#[expect(clippy::cast_precision_loss, reason = "five rows")]
fn place(keys: Rect, row: usize, from: u16, width: u16) -> Rect {
    let pitch = vec2((keys.width() + GAP) * f32::from(LETTER) / f32::from(ROW), (keys.height() + GAP) / ROWS as f32);
    let units = |tenths: u16| f32::from(tenths) / f32::from(LETTER);
    let min = keys.min + pitch * vec2(units(from), row as f32);
    Rect::from_min_size(min, pitch * vec2(units(width), 1.0) - Vec2::splat(GAP))
}

/// One key as it is drawn now.
struct Cap {
    key: Key,
    page: Page,
    /// It is the next one of a phrase to copy.
    is_lit: bool,
    /// It is the key for capitals, and they are on.
    is_on: bool,
}

impl Cap {
    fn show(&self, ui: &Ui, rect: Rect, at: (usize, u16), cx: &Cx<'_>) -> Response {
        // Can be touched but takes no focus: that stays with the field.
        let response = ui.interact(rect, ui.scope_id().with(("key", at)), Sense::CLICK);
        response.widget_info(|| {
            let name = names::name(self.key, self.page, cx.tr);
            match self.key {
                Key::Shift => WidgetInfo::selected(Role::Button, true, self.is_on, name),
                _ => WidgetInfo::labeled(Role::Button, true, name),
            }
        });
        let is_pressed = response.is_pointer_button_down_on();
        let look = self.look(cx.theme, is_pressed);
        let face = look.paint(ui.painter(), rect, is_pressed);
        self.paint_label(ui.painter(), face, &look, cx);
        response
    }

    fn look(&self, theme: &Theme, is_pressed: bool) -> Look {
        let letter = Look {
            fill: theme.card,
            pressed: theme.sand,
            border: Stroke::new(theme.hairline, theme.granite),
            lower: theme.pebble,
            // The edge stands above the border.
            edge: theme.edge(edge::SMALL + theme.hairline),
            radius: radius::KEY,
            ink: theme.ink,
            tint: icon_fill(theme),
        };
        if is_pressed && self.key != Key::Ok {
            // Without a lower edge to lose, a pressed key of the high-contrast look is filled.
            let (pressed, ink) = if theme.is_high_contrast() { (theme.sea, theme.on_sea) } else { (theme.sand, theme.ink) };
            return Look { pressed, ink, border: Stroke::new(stroke::STRONG, theme.sea), tint: Color32::TRANSPARENT, ..letter };
        }
        if self.is_lit {
            return Look {
                fill: theme.gorse,
                border: Stroke::new(stroke::STRONG, theme.ink),
                lower: theme.gorse_deep,
                edge: theme.edge(edge::SMALL + stroke::STRONG),
                ink: theme.on_gorse,
                tint: Color32::TRANSPARENT,
                ..letter
            };
        }
        match self.key {
            Key::Type(_) => letter,
            Key::Ok => Look {
                border: Stroke::new(theme.hairline, theme.sea_deep),
                edge: letter.edge,
                radius: letter.radius,
                ..Face::Primary.look(theme)
            },
            _ if self.is_on => Look::chosen(theme, radius::KEY),
            _ => Look { fill: theme.mist, tint: theme.card, ..letter },
        }
    }

    fn paint_label(&self, painter: &Painter, face: Rect, look: &Look, cx: &Cx<'_>) {
        let weight = |kind: Type| if self.is_lit || self.is_on { kind.bold() } else { kind };
        let (icon, word, kind) = match self.key {
            Key::Type(c) => (None, c.to_string().into(), weight(Type::KEY)),
            Key::Space => (None, cx.tr.key_space(), weight(Type::BAR)),
            Key::Turn => (None, turn_word(self.page, cx), weight(Type::BAR)),
            Key::Shift => (Some("shift"), cx.tr.key_shift(), weight(Type::BAR)),
            Key::Delete => (Some("backspace"), cx.tr.key_delete(), weight(Type::BAR)),
            Key::Ok => (Some("check"), cx.tr.key_ok(), Type::BUTTON),
            Key::Left => return cx.art.icon(painter, "arrow_left", icon_in(face), look.ink, None),
            Key::Right => return cx.art.icon(painter, "arrow_right", icon_in(face), look.ink, None),
            Key::NewLine => return paint_new_line(painter, icon_in(face), look.ink),
        };
        let icon_width = if icon.is_some() { ICON + ICON_GAP } else { 0.0 };
        let room = face.shrink2(vec2(6.0, 0.0));
        let galley = cx.fitted_in_box(painter, &word, kind, look.ink, room.size() - vec2(icon_width, 0.0), 1).galley(painter);
        let content = Align2::CENTER_CENTER.align_size_within_rect(vec2(icon_width + galley.size().x, ICON.max(galley.size().y)), room);
        if let Some(icon) = icon {
            let at = Rect::from_center_size(pos2(content.left() + ICON / 2.0, content.center().y), Vec2::splat(ICON));
            cx.art.icon(painter, icon, at, look.ink, Some(look.tint));
        }
        let at = Align2::RIGHT_CENTER.align_size_within_rect(galley.size(), content);
        painter.galley(at.min, galley, look.ink);
    }
}

/// What is written on the key that shows the other page.
fn turn_word<'a>(page: Page, cx: &Cx<'a>) -> Cow<'a, str> {
    match page {
        Page::Letters => cx.tr.key_signs(),
        Page::Signs => cx.tr.key_letters(),
    }
}

fn icon_in(face: Rect) -> Rect {
    Rect::from_center_size(face.center(), Vec2::splat(ICON))
}

/// The arrow of the key for a new line, in the style of the icons: a grid of 48, strokes of 3.6.
fn paint_new_line(painter: &Painter, rect: Rect, ink: Color32) {
    let unit = rect.width() / 48.0;
    let at = |(x, y): (f32, f32)| rect.min + unit * vec2(x, y);
    let line = Stroke::new(3.6 * unit, ink);
    painter.line([(40.0, 9.0), (40.0, 28.0), (8.0, 28.0)].map(at).to_vec(), line);
    painter.line([(19.0, 17.0), (8.0, 28.0), (19.0, 39.0)].map(at).to_vec(), line);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, Tr};
    use crate::ui::art::Art;
    use crate::ui::layout::Shape;
    use crate::ui::theme::{self, Contrast};
    use crate::ui::touch::{TouchRepair, scroll_source};
    use egui::{Event, Id, TextEdit, TouchDeviceId, TouchId, TouchPhase};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;
    use std::collections::BTreeSet;

    /// A screen with one field and the keyboard under it.
    struct Desk {
        field: FieldKind,
        text: String,
        caret: usize,
        next: Option<Next>,
        keyboard: Keyboard,
        action: Option<KeyboardAction>,
        theme: Theme,
        tr: Tr,
        layout: Layout,
        art: Option<Art>,
    }

    impl Desk {
        fn new(field: FieldKind, text: &str, keys: KeyQueue) -> Self {
            Self {
                field,
                text: text.to_owned(),
                caret: text.chars().count(),
                next: None,
                keyboard: Keyboard::new(keys, FieldKind::Text),
                action: None,
                theme: Theme::of(Contrast::Light),
                tr: Tr::new(Lang::Fr),
                layout: Layout::new(Shape::Landscape, Shape::Landscape.base(), 100),
                art: None,
            }
        }

        fn ui(&mut self, ui: &mut Ui) {
            let art = self.art.get_or_insert_with(|| Art::new(ui.ctx()));
            let field = Id::unique("field");
            ui.painter().rect_filled(ui.max_rect(), 0.0, self.theme.paper);
            ui.scope_builder(egui::UiBuilder::new().max_rect(self.layout.device(true)), |ui| {
                egui::ScrollArea::vertical().scroll_source(scroll_source()).show(ui, |ui| {
                    let edit = if self.field == FieldKind::Long {
                        TextEdit::multiline(&mut self.text)
                    } else {
                        TextEdit::singleline(&mut self.text)
                    };
                    let shown = edit.id(field).desired_width(600.0).show(ui);
                    shown.response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, "field"));
                    if ui.ctx().cumulative_frame_nr() == 0 {
                        shown.response.request_focus();
                    }
                    self.caret = shown.cursor_range.map_or(self.caret, |range| range.primary.index.0);
                });
            });
            let before_caret: String = self.text.chars().take(self.caret).collect();
            let cx = Cx { theme: &self.theme, art, tr: &self.tr, layout: self.layout, speaks: false };
            let writing = Writing { field: self.field, before_caret: Some(&before_caret), next: self.next };
            self.action = show(ui, self.layout.keyboard(), &cx, &mut self.keyboard, &writing).or(self.action);
        }
    }

    fn desk(field: FieldKind, text: &str) -> Harness<'static, Desk> {
        desk_with(field, text, |_| {})
    }

    fn desk_with(field: FieldKind, text: &str, change: impl FnOnce(&mut Desk)) -> Harness<'static, Desk> {
        let keys = KeyQueue::default();
        let mut desk = Desk::new(field, text, keys.clone());
        change(&mut desk);
        let size = desk.layout.size;
        let setup = move |ctx: &egui::Context| {
            theme::install_fonts(ctx);
            ctx.add_plugin(TouchRepair::new(keys));
        };
        let mut harness =
            Harness::builder().with_size(size).with_max_steps(12).with_context_setup(setup).build_ui_state(|ui, desk| desk.ui(ui), desk);
        harness.run();
        harness
    }

    fn touch(harness: &mut Harness<'_, Desk>, keys: &[&str]) {
        for key in keys {
            harness.get_by_label(key).click();
            harness.run();
        }
    }

    /// What has been typed, and whether the field still has the focus.
    fn typed(harness: &Harness<'_, Desk>) -> (String, bool) {
        (harness.state().text.clone(), harness.get_by_label("field").is_focused())
    }

    #[test]
    fn keys_write_into_the_field_that_has_the_focus() {
        let mut harness = desk(FieldKind::Text, "le");
        touch(&mut harness, &["Espace", "é", "arobase", "point", "apostrophe", "a", "Effacer"]);
        assert_eq!(typed(&harness), ("le é@.’".to_owned(), true));
        touch(&mut harness, &["Lettre précédente", "Lettre précédente", "b", "Lettre suivante", "c"]);
        assert_eq!(typed(&harness), ("le é@b.c’".to_owned(), true));
        touch(&mut harness, &["123, chiffres et signes", "4", "euro", "â", "abc, lettres", "Espace", "z"]);
        assert_eq!(typed(&harness), ("le é@b.c4€â z’".to_owned(), true));
    }

    #[test]
    fn only_a_long_field_has_lines() {
        let mut harness = desk(FieldKind::Long, "Oui");
        touch(&mut harness, &["Aller à la ligne", "A"]);
        assert_eq!(typed(&harness), ("Oui\nA".to_owned(), true));
        assert!(desk(FieldKind::Text, "").query_by_label("Aller à la ligne").is_none());
    }

    #[test]
    fn a_capital_comes_by_itself_where_a_sentence_starts() {
        let mut harness = desk(FieldKind::Text, "");
        touch(&mut harness, &["O", "u", "i", "point", "Espace", "J", "e"]);
        assert_eq!(typed(&harness), ("Oui. Je".to_owned(), true));
        let mut harness = desk(FieldKind::Email, "");
        touch(&mut harness, &["m", "4", "tiret bas", "arobase"]);
        assert_eq!(typed(&harness).0, "m4_@");
    }

    #[test]
    fn the_key_for_capitals_overrules_and_lasts_for_one_letter() {
        let mut harness = desk(FieldKind::Text, "");
        touch(&mut harness, &["Majuscule", "o", "Majuscule", "apostrophe", "É", "s", "Majuscule", "Majuscule", "t"]);
        assert_eq!(typed(&harness), ("o’Ést".to_owned(), true));
    }

    #[test]
    fn a_key_that_is_held_writes_once() {
        let mut harness = desk(FieldKind::Text, "jeudi");
        let pos = harness.get_by_label("Effacer").rect().center();
        let finger = |phase, pos| Event::Touch { device_id: TouchDeviceId(1), id: TouchId(1), phase, pos, force: None };
        harness.event(finger(TouchPhase::Start, pos));
        harness.run_steps(13);
        assert!(harness.ctx.input(|input| input.pointer.any_down()));
        harness.event(finger(TouchPhase::Move, pos + vec2(20.0, 0.0)));
        harness.event(finger(TouchPhase::End, pos + vec2(20.0, 0.0)));
        harness.run();
        assert_eq!(typed(&harness), ("jeud".to_owned(), true));
    }

    #[test]
    fn a_screen_reader_can_touch_a_key() {
        let mut harness = desk(FieldKind::Text, "l");
        harness.get_by_label("a").click_accesskit();
        harness.run();
        assert_eq!(typed(&harness), ("la".to_owned(), true));
    }

    #[test]
    fn no_key_takes_the_focus() {
        let mut harness = desk(FieldKind::Text, "l");
        for _ in 0..3 {
            harness.key_press(egui::Key::Tab);
            harness.run();
        }
        let focused: Vec<_> = harness.get_all_by_role(Role::Button).filter(egui_kittest::Node::is_focused).collect();
        assert!(focused.is_empty(), "{focused:?}");
    }

    #[test]
    fn ok_puts_the_keyboard_away() {
        let mut harness = desk(FieldKind::Text, "");
        touch(&mut harness, &["a"].map(|_| "A"));
        assert_eq!(harness.state().action, None);
        touch(&mut harness, &["OK"]);
        assert_eq!(harness.state().action, Some(KeyboardAction::Close));
        assert_eq!(typed(&harness).0, "A");
    }

    #[test]
    fn every_key_has_a_name_of_its_own_and_can_be_drawn() {
        let ctx = egui::Context::default();
        theme::install_fonts(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).drop_without_applying_deltas();
        for lang in Lang::ALL {
            let tr = Tr::new(lang);
            for field in [FieldKind::Text, FieldKind::Long, FieldKind::Email] {
                for (page, is_capital) in [(Page::Letters, false), (Page::Letters, true), (Page::Signs, false), (Page::Signs, true)] {
                    let mut names = BTreeSet::new();
                    for (key, _) in layout::rows(page, is_capital, field).into_iter().flatten() {
                        let name = names::name(key, page, &tr).into_owned();
                        assert!(!name.trim().is_empty() && names.insert(name.clone()), "{lang:?} {page:?}: {key:?} is {name:?}");
                        if let Key::Type(c) = key {
                            assert!(c.is_alphanumeric() == (name == c.to_string()), "{c} is {name}");
                            for kind in [Type::KEY, Type::KEY.bold()] {
                                assert!(ctx.fonts_mut(|fonts| fonts.has_glyph(&kind.font(1.0), c)), "{c} cannot be drawn");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn keys_are_large_enough_on_every_screen_and_stay_apart() {
        for (shape, percent) in [(Shape::Landscape, 100), (Shape::Landscape, 200), (Shape::Portrait, 100), (Shape::Compact, 150)] {
            for field in [FieldKind::Text, FieldKind::Long, FieldKind::Email] {
                let harness = desk_with(field, "", |desk| desk.layout = Layout::new(shape, shape.base(), percent));
                let tray = harness.state().layout.keyboard();
                let keys: Vec<_> = harness.get_all_by_role(Role::Button).map(|node| node.rect()).collect();
                assert!(keys.len() > 40);
                for (at, key) in keys.iter().enumerate() {
                    assert!(key.width() >= 58.0 && key.height() >= 58.0, "{shape:?} {percent}: {}", key.size());
                    assert!(tray.contains_rect(*key));
                    assert!(keys[at + 1..].iter().all(|other| !key.expand(GAP - 1.0).intersects(*other)));
                }
            }
        }
    }
}
