//! A field to type into: egui edits a copy of what the field holds, and what it changed is handed back.

use super::theme::{self, Type, radius};
use super::widgets::{Cx, focus_ring};
use crate::practice::Typed;
use egui::{Color32, Id, Painter, Rect, Role, Ui, Vec2, WidgetInfo, vec2};
use std::sync::Arc;

/// A key that is stuck must not fill the memory; and who pastes or writes a whole letter loses nothing of it.
const MOST_LETTERS: usize = 10_000;

/// Between a field's border and its text, in points.
pub const MARGIN: Vec2 = vec2(20.0, 14.0);

/// What somebody did with a field in this frame.
#[derive(Debug, Default)]
pub struct Edited {
    /// It was touched while it was closed.
    pub opened: bool,
    /// What it holds now.
    pub changed: Option<Typed>,
    /// The keyboard went elsewhere.
    pub left: bool,
}

/// A field in its box; the box itself is the caller's.
pub struct TextField<'a> {
    pub id: Id,
    pub text: &'a str,
    /// What a screen reader says.
    pub name: &'a str,
    pub is_long: bool,
    pub is_open: bool,
    /// Shown as dots.
    pub is_masked: bool,
    /// From one character to the next, in points, where each has a box of its own.
    pub pitch: Option<f32>,
    pub ink: Color32,
}

/// The width of one figure in a field, in points.
pub fn figure_width(painter: &Painter, cx: &Cx<'_>) -> f32 {
    galley(painter, cx, "0", f32::INFINITY, false, Color32::PLACEHOLDER).size().x
}

/// Height of one line.
pub fn row(cx: &Cx<'_>) -> f32 {
    (Type::MOCK_FIELD.size * Type::MOCK_FIELD.line * cx.layout.text).round()
}

/// What a field holds, laid out.
pub fn galley(painter: &Painter, cx: &Cx<'_>, text: &str, width: f32, wraps: bool, ink: Color32) -> Arc<egui::Galley> {
    painter.layout_job(job(cx, text, width, wraps, ink, 0.0))
}

/// Typed text keeps every character: no marks of weight, no joining of spaces.
/// `spacing` is added after each character.
fn job(cx: &Cx<'_>, text: &str, width: f32, wraps: bool, ink: Color32, spacing: f32) -> egui::text::LayoutJob {
    let mut format = egui::TextFormat::simple(Type::MOCK_FIELD.font(cx.layout.text), ink);
    format.extra_letter_spacing = spacing;
    format.line_height = Some(row(cx));
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = if wraps { width } else { f32::INFINITY };
    job.break_on_newline = wraps;
    job.keep_trailing_whitespace = true;
    job
}

/// The part of a field's text on the left of its caret.
pub fn text_before_caret(ctx: &egui::Context, id: Id, text: &str) -> String {
    let caret = egui::TextEdit::load_state(ctx, id).and_then(|state| state.cursor.char_range());
    match caret {
        Some(range) => text.chars().take(range.primary.index.0).collect(),
        None => text.to_owned(),
    }
}

impl TextField<'_> {
    pub fn show(&self, ui: &mut Ui, cx: &Cx<'_>, rect: Rect) -> Edited {
        let role = if self.is_masked { Role::PasswordInput } else { Role::TextInput };
        let dots = "•".repeat(if self.is_masked { self.text.chars().count() } else { 0 });
        let shown = if self.is_masked { &dots } else { self.text };
        let spacing = self.pitch.map_or(0.0, |pitch| pitch - figure_width(ui.painter(), cx));
        let info = || {
            let mut info = WidgetInfo::labeled(role, true, self.name);
            info.current_text_value = Some(shown.to_owned());
            info
        };
        if !self.is_open {
            let inner = rect.shrink2(MARGIN);
            let galley = ui.painter().layout_job(job(cx, shown, inner.width(), self.is_long, self.ink, spacing));
            let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect.shrink(4.0)));
            painter.galley(inner.min, galley, self.ink);
            let response = ui.interact(rect, self.id.with("closed"), egui::Sense::click());
            response.widget_info(info);
            follow_focus(ui, cx, &response);
            return Edited { opened: response.clicked(), ..Edited::default() };
        }
        let mut buffer = zeroize::Zeroizing::new(self.text.to_owned());
        let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
            ui.fonts_mut(|fonts| fonts.layout_job(job(cx, text.as_str(), width, self.is_long, self.ink, spacing)))
        };
        let edit = if self.is_long { egui::TextEdit::multiline(&mut *buffer) } else { egui::TextEdit::singleline(&mut *buffer) };
        let edit = edit
            .id(self.id)
            .frame(egui::Frame::NONE.inner_margin(MARGIN))
            .desired_width(rect.width())
            .min_size(rect.size())
            .clip_text(!self.is_long)
            .password(self.is_masked)
            .char_limit(MOST_LETTERS)
            .layouter(&mut layouter);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        let output = edit.show(&mut child);
        let response = output.response.response;
        let mut state = output.state;
        // Ctrl-Z must not bring back what was typed and taken away.
        state.clear_undoer();
        if !response.has_focus() && !response.lost_focus() {
            // A field just opened: one writes on at its end.
            let end = egui::text::CCursor::new(buffer.chars().count());
            state.cursor.set_char_range(Some(egui::text::CCursorRange::one(end)));
            response.request_focus();
            ui.ctx().request_repaint();
        }
        state.store(ui.ctx(), self.id);
        response.widget_info(info);
        Edited { opened: false, changed: response.changed().then(|| Typed::new(buffer.as_str())), left: response.lost_focus() }
    }
}

/// The focus's ring, on a page that follows the focus.
pub fn follow_focus(ui: &Ui, cx: &Cx<'_>, response: &egui::Response) {
    focus_ring(ui, cx.theme, response, radius::MOCK);
    if response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(theme::TARGET_GAP), None);
    }
}
