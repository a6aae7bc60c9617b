//! One of each thing that the kiosk paints, in 640 × 480 points: what the canvas and OpenGL are compared by.

use egui::epaint::{CircleShape, Mesh, PathShape, RectShape};
use egui::{Align2, Color32, FontId, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use pas_a_pas::ui::art::Art;
use pas_a_pas::ui::theme::{self, Contrast, Theme};

/// Width and height in points.
pub const SIZE: [f32; 2] = [640.0, 480.0];

pub fn paint(ui: &Ui, art: &Art) {
    let light = Theme::of(Contrast::Light);
    let painter = ui.painter();
    let rect = |x: f32, y: f32, width: f32, height: f32| Rect::from_min_size(pos2(x, y), vec2(width, height));
    painter.rect_filled(ui.ctx().content_rect(), 0.0, light.paper);

    // Cards and buttons: edges, rounded corners, lines of every kind; some off the pixel.
    painter.rect_filled(rect(20.0, 20.0, 180.0, 90.0), 18, light.granite);
    painter.rect(rect(20.0, 20.0, 180.0, 84.0), 18, light.card, Stroke::new(2.5, light.granite), StrokeKind::Inside);
    painter.rect(rect(215.3, 20.7, 90.5, 60.2), 9, light.gorse, Stroke::new(3.0, light.ink), StrokeKind::Outside);
    painter.rect_stroke(rect(320.0, 20.0, 70.0, 60.0), 0, Stroke::new(1.0, light.m_accent), StrokeKind::Middle);
    painter.rect_filled(rect(320.0, 90.0, 120.0, 1.0), 0, light.m_text);
    painter.add(RectShape::filled(rect(405.0, 24.0, 60.0, 50.0), 12, light.ink.gamma_multiply(0.5)).with_blur_width(14.0));
    painter.add(RectShape::filled(rect(490.0, 20.0, 130.0, 100.0), 20, light.sea));

    // Circles, lines and paths.
    for (index, radius) in [1.5, 3.0, 7.0, 12.0, 22.0].into_iter().enumerate() {
        let center = pos2(30.0 + 45.0 * f32::from(u8::try_from(index).unwrap_or_default()), 150.0);
        painter.add(CircleShape { center, radius, fill: light.gorse, stroke: Stroke::new(2.0, light.ink) });
    }
    painter.line_segment([pos2(250.0, 130.0), pos2(330.4, 171.0)], Stroke::new(4.0, light.terra));
    painter.line_segment([pos2(250.0, 170.0), pos2(330.0, 170.0)], Stroke::new(1.0, light.moss));
    let [top, tip, bottom, notch] = [(350.0, 130.0), (390.0, 150.0), (350.0, 170.0), (360.0, 150.0)].map(Pos2::from);
    painter.add(PathShape::convex_polygon(vec![top, tip, bottom], light.heather, Stroke::NONE));
    painter.add(PathShape::line(vec![top, tip, bottom, notch], Stroke::new(3.0, light.ink)));

    // Words.
    let bold = |size: f32| FontId::new(size, theme::bold());
    painter.text(pos2(20.0, 185.0), Align2::LEFT_TOP, "Répondez à Nolwenn.", bold(42.0), light.ink);
    painter.text(pos2(20.5, 240.3), Align2::LEFT_TOP, "« Où ça ? » – dès jeudi, 9\u{a0}h\u{a0}12", FontId::proportional(26.0), light.slate);
    painter.text(pos2(500.0, 60.0), Align2::LEFT_CENTER, "Envoyer", bold(28.0), light.on_sea);
    painter.text(pos2(450.0, 240.0), Align2::LEFT_TOP, "clair", FontId::proportional(30.0), light.heather.gamma_multiply(0.6));

    // Icons and pictures, at their size and at others.
    for (index, side) in [30.0, 48.0, 84.0, 96.0].into_iter().enumerate() {
        let at = pos2(20.0 + 105.0 * f32::from(u8::try_from(index).unwrap_or_default()), 290.0);
        art.icon(painter, "mail", Rect::from_min_size(at, vec2(side, side)), light.ink, Some(light.tile_gorse));
    }
    art.coast.paint_cover(painter, rect(450.0, 290.0, 170.0, 170.0), vec2(0.4, 0.5), egui::CornerRadius { nw: 40, ne: 0, sw: 10, se: 0 });
    art.hand.paint(painter, rect(400.0, 130.0, 90.0, 90.0));

    // Colours that run into each other, what lets through, and clips between pixels.
    let mut mesh = Mesh::default();
    for (at, colour) in [((20.0, 400.0), light.sea), ((160.0, 410.0), light.gorse), ((90.0, 470.0), Color32::TRANSPARENT)] {
        mesh.colored_vertex(at.into(), colour);
    }
    mesh.add_triangle(0, 1, 2);
    painter.add(mesh);
    painter.rect_filled(rect(180.0, 400.0, 200.0, 60.0), 14, light.heather.gamma_multiply(0.4));
    let clipped = painter.with_clip_rect(Rect::from_min_max(pos2(200.4, 380.6), pos2(330.5, 440.4)));
    clipped.rect(rect(190.0, 390.0, 100.0, 100.0), 30, light.moss_soft, Stroke::new(5.0, light.moss), StrokeKind::Inside);
    clipped.text(pos2(230.0, 420.0), Align2::LEFT_TOP, "coupé", bold(34.0), light.ink);
    let corners = vec![pos2(400.0, 400.0), pos2(440.0, 400.0), pos2(420.0, 450.0)];
    painter.add(PathShape::closed_line(corners, Stroke::new(8.0, light.gorse.gamma_multiply(0.3))));
    painter.rect_filled(rect(0.0, 460.0, 640.0, 20.0), 0, light.sea_deep.gamma_multiply(0.88));
}
