//! Icons and pictures as textures, uploaded once; knows nothing of what they stand for.

use super::theme::Theme;
use egui::{Color32, ColorImage, Painter, Pos2, Rect, TextureHandle, TextureOptions, Vec2, pos2, vec2};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static ICONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");
static IMAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/images");

/// Side of an icon file in pixels; a half-size copy keeps small icons sharp.
const ICON_PX: usize = 96;
/// Empty pixels between two icons of the sheet, so that none bleeds into its neighbour.
const GAP_PX: usize = 4;

/// The names that content may use for an icon: every file of `assets/icons` that ends in `_line.png`.
pub fn icon_names() -> impl Iterator<Item = &'static str> {
    ICONS.files().filter_map(|file| file.path().to_str()?.strip_suffix("_line.png"))
}

/// Where one icon layer is on the sheet, whole and half size.
#[derive(Clone, Copy)]
struct Place {
    whole: Rect,
    half: Rect,
}

/// All pictures of the kiosk.
pub struct Art {
    sheet: TextureHandle,
    /// By file stem: `mail_line`, `mail_fill`.
    places: BTreeMap<&'static str, Place>,
    pub coast: Picture,
    pub lighthouse: Picture,
    pub hand: Picture,
}

/// One picture.
pub struct Picture {
    texture: TextureHandle,
}

impl Picture {
    fn load(ctx: &egui::Context, name: &'static str) -> Self {
        let image = IMAGES.get_file(name).map(|file| decode(file.contents())).unwrap_or_default();
        Self { texture: ctx.load_texture(name, image, TextureOptions::LINEAR) }
    }

    /// Width divided by height.
    pub fn aspect(&self) -> f32 {
        self.texture.aspect_ratio()
    }

    /// Fills the rectangle.
    pub fn paint(&self, painter: &Painter, rect: Rect) {
        self.paint_part(painter, rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), 0.0);
    }

    /// Covers the rectangle without distortion, cutting what is too much; `focus` from 0 (left, top) to 1 is what stays.
    pub fn paint_cover(&self, painter: &Painter, rect: Rect, focus: Vec2, rounding: impl Into<egui::CornerRadius>) {
        let (picture, frame) = (self.aspect(), rect.aspect_ratio());
        let part = if picture > frame { vec2(frame / picture, 1.0) } else { vec2(1.0, picture / frame) };
        let min = (focus * (Vec2::splat(1.0) - part)).to_pos2();
        self.paint_part(painter, rect, Rect::from_min_size(min, part), rounding);
    }

    fn paint_part(&self, painter: &Painter, rect: Rect, uv: Rect, rounding: impl Into<egui::CornerRadius>) {
        let shape = egui::epaint::RectShape::filled(rect, rounding, Color32::WHITE).with_texture(self.texture.id(), uv);
        painter.add(shape);
    }
}

impl Art {
    /// Decodes and uploads everything.
    pub fn new(ctx: &egui::Context) -> Self {
        // Half of it on another core: the first picture waits for this.
        let ((sheet, places), [coast, lighthouse, hand]) = std::thread::scope(|scope| {
            let pictures = || ["coast.png", "lighthouse.png", "hand.png"].map(|name| Picture::load(ctx, name));
            let other = std::thread::Builder::new().name("pictures".to_owned()).spawn_scoped(scope, pictures);
            let icons = icon_sheet();
            (icons, other.ok().and_then(|other| other.join().ok()).unwrap_or_else(pictures))
        });
        Self { sheet: ctx.load_texture("icons", sheet, TextureOptions::LINEAR), places, coast, lighthouse, hand }
    }

    /// Draws an icon: its lines in one colour over its surfaces in another.
    pub fn icon(&self, painter: &Painter, name: &str, rect: Rect, line: Color32, fill: Option<Color32>) {
        if let Some(fill) = fill {
            self.layer(painter, name, "_fill", rect, fill);
        }
        self.layer(painter, name, "_line", rect, line);
    }

    fn layer(&self, painter: &Painter, name: &str, layer: &str, rect: Rect, tint: Color32) {
        let Some(place) = self.places.get(format!("{name}{layer}").as_str()) else { return };
        #[expect(clippy::cast_precision_loss, reason = "96")]
        let uv = if rect.width() * painter.pixels_per_point() > ICON_PX as f32 / 2.0 { place.whole } else { place.half };
        painter.image(self.sheet.id(), rect, uv, tint);
    }
}

/// The tint of an icon's surfaces on a plain background.
pub fn icon_fill(theme: &Theme) -> Color32 {
    if theme.is_high_contrast() { Color32::TRANSPARENT } else { theme.mist }
}

fn decode(png: &[u8]) -> ColorImage {
    match image::load_from_memory_with_format(png, image::ImageFormat::Png) {
        Ok(image) => {
            let image = image.into_rgba8();
            let size = [image.width() as usize, image.height() as usize];
            ColorImage::from_rgba_unmultiplied(size, image.as_raw())
        }
        Err(error) => {
            tracing::error!("a built-in picture cannot be decoded: {error}");
            ColorImage::default()
        }
    }
}

/// All icon layers side by side, each whole and, under it, at half size.
fn icon_sheet() -> (ColorImage, BTreeMap<&'static str, Place>) {
    const COLUMNS: usize = 9;
    let cell = [ICON_PX + GAP_PX, ICON_PX + ICON_PX / 2 + 2 * GAP_PX];
    let files: Vec<_> = ICONS.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents()))).collect();
    let size = [COLUMNS * cell[0], files.len().div_ceil(COLUMNS) * cell[1]];
    let mut sheet = ColorImage::filled(size, Color32::TRANSPARENT);
    let mut places = BTreeMap::new();
    for (index, (name, png)) in files.into_iter().enumerate() {
        let icon = decode(png);
        let half = halved(&icon);
        let at = [index % COLUMNS * cell[0], index / COLUMNS * cell[1]];
        let whole = blit(&mut sheet, &icon, at);
        let half = blit(&mut sheet, &half, [at[0], at[1] + ICON_PX + GAP_PX]);
        places.insert(name, Place { whole, half });
    }
    (sheet, places)
}

/// Copies a small image onto the sheet and returns its place in texture coordinates.
fn blit(sheet: &mut ColorImage, image: &ColorImage, at: [usize; 2]) -> Rect {
    for (y, row) in image.pixels.chunks(image.width().max(1)).enumerate() {
        let start = (at[1] + y) * sheet.width() + at[0];
        if let Some(target) = sheet.pixels.get_mut(start..start + row.len()) {
            target.copy_from_slice(row);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
    let uv = |x: usize, y: usize| pos2(x as f32 / sheet.width() as f32, y as f32 / sheet.height() as f32);
    Rect::from_min_max(uv(at[0], at[1]), uv(at[0] + image.width(), at[1] + image.height()))
}

/// Half the size, each pixel the mean of four.
fn halved(image: &ColorImage) -> ColorImage {
    let [width, height] = [image.width() / 2, image.height() / 2];
    let mut half = ColorImage::filled([width, height], Color32::TRANSPARENT);
    for y in 0..height {
        for x in 0..width {
            let four = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(dx, dy)| image[(2 * x + dx, 2 * y + dy)]);
            #[expect(clippy::cast_possible_truncation, reason = "a mean of bytes is a byte")]
            let mean = |channel: fn(&Color32) -> u8| (four.iter().map(|pixel| u32::from(channel(pixel))).sum::<u32>() / 4) as u8;
            #[expect(clippy::disallowed_methods, reason = "the pixels of a picture, not a colour of the look")]
            let mean = Color32::from_rgba_premultiplied(mean(Color32::r), mean(Color32::g), mean(Color32::b), mean(Color32::a));
            half[(x, y)] = mean;
        }
    }
    half
}
