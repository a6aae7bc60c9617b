//! The halo and the hand: where to look, what to touch.

use crate::ui::theme::{Theme, radius, stroke};
use crate::ui::widgets::Cx;
use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, Vec2, vec2};

/// A gorse ring on the target's edge, rimmed on both sides. It reaches 8 points out and 6 in, where no page has words.
pub fn halo(painter: &Painter, theme: &Theme, target: Rect) {
    const RIM: f32 = 3.0;
    let corner = |grown: u8| CornerRadius::same(radius::MOCK.saturating_add(grown));
    let ring = target.shrink(RIM);
    let rim = Stroke::new(RIM, theme.halo_rim());
    painter.rect_stroke(ring, corner(0), rim, StrokeKind::Inside);
    painter.rect_stroke(ring, corner(2), Stroke::new(stroke::HALO, theme.gorse), StrokeKind::Outside);
    painter.rect_stroke(ring.expand(stroke::HALO), corner(8), rim, StrokeKind::Outside);
}

/// The hand, its fingertip in the lower right quarter of the target, never on its words.
pub fn hand(painter: &Painter, cx: &Cx<'_>, target: Rect, room: Rect) {
    const SIZE: f32 = 150.0;
    /// Where the fingertip is in the picture, as a part of its side.
    const TIP: Vec2 = vec2(0.45, 0.1);
    let x = if target.width() > 500.0 { target.left() + target.width() * 0.62 } else { target.right() - target.width() * 0.12 };
    let tip = egui::pos2(x, target.bottom() - 8.0);
    let rect = Rect::from_min_size(tip - TIP * SIZE, Vec2::splat(SIZE));
    // It may be cut at the foot of the device: what counts is that it points at the target and at nothing else.
    let rect = rect.translate(vec2((room.right() - 8.0 - rect.right()).min(0.0), 0.0));
    cx.art.hand.paint(painter, rect);
}

/// The halo on a button outside the device. It does not reach the next button.
pub fn ring(ui: &egui::Ui, cx: &Cx<'_>, target: Rect) {
    halo(&ui.ctx().layer_painter(ui.layer_id()), cx.theme, target);
}
