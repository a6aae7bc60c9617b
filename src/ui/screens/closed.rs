//! The screen outside opening hours: dark, and silent. Touched, it says when the kiosk opens.

use crate::ui::theme::Type;
use crate::ui::widgets::{Cx, label};
use egui::{Align2, Rect, Ui, vec2};

/// `opens` is when, in words; none where that is not known.
pub fn show(ui: &Ui, cx: &Cx<'_>, is_told: bool, opens: Option<String>) {
    let (painter, screen) = (ui.painter(), cx.layout.screen());
    painter.rect_filled(screen, 0.0, cx.theme.dark);
    if !is_told {
        return;
    }
    let title = cx.tr.closed_title();
    let when = opens.map(|when| cx.tr.closed_opens(when)).unwrap_or_default();
    let room = screen.shrink(cx.layout.margin() * 2.0);
    let title_galley =
        cx.fitted(painter, &title, Type::TITLE, cx.theme.on_dark, vec2(room.width(), room.height() * 0.4), 3).galley(painter);
    let when_galley = cx.fitted(painter, &when, Type::LEAD, cx.theme.on_dark, vec2(room.width(), room.height() * 0.4), 4).galley(painter);
    let size = vec2(room.width(), title_galley.size().y + 20.0 + when_galley.size().y);
    let at = Align2::LEFT_CENTER.align_size_within_rect(size, room).min;
    let below = at + vec2(0.0, title_galley.size().y + 20.0);
    for (galley, at, words) in [(title_galley, at, &*title), (when_galley, below, &when)] {
        label(ui, Rect::from_min_size(at, galley.size()), ui.scope_id().with(words), words);
        painter.galley(at, galley, cx.theme.on_dark);
    }
}
