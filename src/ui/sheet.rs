//! A contact sheet: pictures side by side, each with its words under it; knows no screen and no lesson.

use super::canvas::{Canvas, Picture};
use super::prose::Prose;
use super::theme::{self, Contrast, Theme, Type};
use egui::{Align2, Color32, ColorImage, Context, Painter, Pos2, RawInput, Rect, Stroke, StrokeKind, TextureOptions, Vec2, pos2, vec2};
use image::imageops::{self, FilterType};

/// Width of every sheet, in pixels; a point is a pixel on it.
const WIDTH: f32 = 1920.0;
const MARGIN: f32 = 48.0;
/// Between two pictures.
const GAP: f32 = 32.0;
/// Between a picture and its words, and the words' own height where there are none.
const CAPTION_GAP: f32 = 12.0;
/// Pictures in a row: of a wide screen, and of an upright one.
const WIDE_COLUMNS: u8 = 3;
const UPRIGHT_COLUMNS: u8 = 5;

/// Pictures of one size, made small as they come.
pub struct Sheet {
    title: String,
    theme: Theme,
    /// Size of each picture on the sheet.
    cell: Vec2,
    columns: u8,
    cells: Vec<(ColorImage, String)>,
}

impl Sheet {
    /// An empty sheet for pictures of this size in pixels.
    pub fn new(title: String, contrast: Contrast, [width, height]: [usize; 2]) -> Self {
        let columns = if width > height { WIDE_COLUMNS } else { UPRIGHT_COLUMNS };
        let cell_width = ((WIDTH - 2.0 * MARGIN - GAP * f32::from(columns - 1)) / f32::from(columns)).floor();
        #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
        let aspect = height as f32 / width.max(1) as f32;
        let cell = vec2(cell_width, (cell_width * aspect).round().max(1.0));
        Self { title, theme: Theme::of(contrast), cell, columns, cells: Vec::new() }
    }

    /// Adds a picture. `**words**` of the caption are bold.
    pub fn add(&mut self, picture: &Picture, caption: String) {
        let [width, height] = picture.size().map(|side| u32::try_from(side).unwrap_or_default());
        let Some(whole) = image::RgbaImage::from_raw(width, height, picture.to_rgba()) else { return };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole numbers between 1 and 16 000")]
        let [width, height] = [self.cell.x as u32, self.cell.y as u32];
        let small = imageops::resize(&whole, width, height, FilterType::Lanczos3);
        let size = [width, height].map(|side| usize::try_from(side).unwrap_or_default());
        self.cells.push((ColorImage::from_rgba_unmultiplied(size, small.as_raw()), caption));
    }

    /// The sheet, as high as its pictures need.
    pub fn draw(self) -> Picture {
        let ctx = Context::default();
        theme::install_fonts(&ctx);
        let mut canvas = Canvas::default();
        let mut bottom = 0.0;
        // As high as it might become: what is asked for is where the last row ends.
        let room = Rect::from_min_size(Pos2::ZERO, vec2(WIDTH, f32::from(u16::MAX)));
        let input = RawInput { screen_rect: Some(room), ..RawInput::default() };
        let textures: Vec<_> =
            self.cells.iter().map(|(image, caption)| ctx.load_texture(caption.as_str(), image.clone(), TextureOptions::NEAREST)).collect();
        let mut output = ctx.run_ui(input, |ui| {
            let painter = ui.painter();
            painter.rect_filled(room, 0.0, self.theme.paper);
            bottom = self.paint(painter, &textures);
        });
        canvas.update_textures(&mut output.textures_delta);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some thousand pixels, never negative")]
        canvas.paint(&ctx, output.shapes, [WIDTH as usize, bottom as usize], output.pixels_per_point);
        canvas.picture().clone()
    }

    /// Paints the title and all rows, and returns where the sheet ends.
    fn paint(&self, painter: &Painter, textures: &[egui::TextureHandle]) -> f32 {
        let width = WIDTH - 2.0 * MARGIN;
        let title = Prose::new(&self.title, Type::TITLE, 1.0, self.theme.ink).wrap(width).paint(painter, pos2(MARGIN, MARGIN * 0.75));
        let mut top = title.bottom() + GAP;
        let cells: Vec<_> = self.cells.iter().zip(textures).collect();
        for row in cells.chunks(usize::from(self.columns)) {
            let mut bottom = top + self.cell.y;
            let mut left = MARGIN;
            for ((_, caption), texture) in row {
                let rect = Rect::from_min_size(pos2(left, top), self.cell);
                painter.image(texture.id(), rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), Color32::WHITE);
                painter.rect_stroke(rect, 0, Stroke::new(self.theme.hairline, self.theme.pebble), StrokeKind::Outside);
                let room = Rect::from_min_size(rect.left_bottom() + vec2(0.0, CAPTION_GAP), vec2(self.cell.x, 0.0));
                let words =
                    Prose::new(caption, Type::SMALL, 1.0, self.theme.ink).wrap(self.cell.x).paint_in(painter, room, Align2::LEFT_TOP);
                bottom = bottom.max(words.bottom());
                left = rect.right() + GAP;
            }
            top = bottom + GAP;
        }
        (top - GAP + MARGIN).ceil()
    }
}
