//! The halo and the hand: where to look, what to touch.

use crate::ui::theme::{Theme, radius, stroke};
use crate::ui::widgets::Cx;
use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, Vec2, vec2};

/// A gorse ring outside the target, rimmed on both sides, on a wash.
pub fn halo(painter: &Painter, theme: &Theme, target: Rect) {
    let corner = |grown: u8| CornerRadius::same(radius::HALO.saturating_add(grown));
    let ring = target.expand(8.0);
    painter.rect_stroke(ring.expand(11.0), corner(16), Stroke::new(18.0, theme.halo_wash), StrokeKind::Outside);
    painter.rect_stroke(ring, corner(0), Stroke::new(stroke::HALO, theme.gorse), StrokeKind::Outside);
    let rim = Stroke::new(3.0, theme.halo_rim());
    painter.rect_stroke(ring, CornerRadius::same(radius::HALO - 3), rim, StrokeKind::Inside);
    painter.rect_stroke(ring.expand(stroke::HALO), corner(6), rim, StrokeKind::Outside);
}

/// The hand, its fingertip in the lower right quarter of the target, never on its words.
pub fn hand(painter: &Painter, cx: &Cx<'_>, target: Rect, room: Rect) {
    const SIZE: f32 = 150.0;
    /// Where the fingertip is in the picture, as a part of its side.
    const TIP: Vec2 = vec2(0.45, 0.1);
    let x = if target.width() > 500.0 { target.left() + target.width() * 0.62 } else { target.right() - target.width() * 0.12 };
    let tip = egui::pos2(x, target.bottom() - target.height() * 0.18);
    let rect = Rect::from_min_size(tip - TIP * SIZE, Vec2::splat(SIZE));
    let rect = rect.translate(vec2((room.right() - 8.0 - rect.right()).min(0.0), (room.bottom() - 8.0 - rect.bottom()).min(0.0)));
    cx.art.hand.paint(painter, rect);
}
