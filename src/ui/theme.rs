//! Colours, type, spacing and durations of the design language; the only place that names a number of the look.
//!
//! Sizes are points at 100 % text; 3.6 points are one millimetre. Contrast ratios are in the design language.

use crate::visit::Comfort;
use egui::{Color32, FontFamily, FontId};
use std::collections::BTreeSet;

const fn rgb(hex: u32) -> Color32 {
    rgba(hex, 255)
}

#[expect(clippy::disallowed_methods, clippy::cast_possible_truncation, reason = "this is where colours are made; the masks keep one byte")]
const fn rgba(hex: u32, alpha: u8) -> Color32 {
    const fn premultiplied(channel: u32, alpha: u8) -> u8 {
        ((channel & 0xff) * alpha as u32 / 255) as u8
    }
    Color32::from_rgba_premultiplied(premultiplied(hex >> 16, alpha), premultiplied(hex >> 8, alpha), premultiplied(hex, alpha), alpha)
}

/// Which of the two looks is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Contrast {
    #[default]
    Light,
    High,
}

impl Contrast {
    /// The look that somebody has chosen.
    pub fn of(comfort: Comfort) -> Self {
        if comfort.is_high_contrast { Self::High } else { Self::Light }
    }
}

/// The colours and strokes of one look. Each colour has one job: see the design language, section 2.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub contrast: Contrast,
    pub paper: Color32,
    pub card: Color32,
    pub sand: Color32,
    pub pebble: Color32,
    pub granite: Color32,
    pub ink: Color32,
    pub slate: Color32,
    pub sea: Color32,
    pub sea_deep: Color32,
    pub sea_line: Color32,
    pub on_sea: Color32,
    pub mist: Color32,
    pub gorse: Color32,
    pub gorse_deep: Color32,
    pub gorse_soft: Color32,
    pub on_gorse: Color32,
    pub heather: Color32,
    pub heather_soft: Color32,
    pub on_heather: Color32,
    /// Squares for telephones: cameras want black on white, whatever the contrast is.
    pub code_dark: Color32,
    pub code_light: Color32,
    /// A screen that is off, and words on it.
    pub dark: Color32,
    pub on_dark: Color32,
    pub moss: Color32,
    pub moss_soft: Color32,
    pub moss_line: Color32,
    pub on_moss: Color32,
    pub terra: Color32,
    pub terra_soft: Color32,
    pub terra_line: Color32,
    pub tile_sea: Color32,
    pub tile_gorse: Color32,
    pub tile_heather: Color32,
    pub tile_moss: Color32,
    pub tile_granite: Color32,
    pub shadow: Color32,
    pub scrim: Color32,
    pub bezel: Color32,
    pub m_page: Color32,
    pub m_grey: Color32,
    pub m_chrome: Color32,
    pub m_hair: Color32,
    pub m_line: Color32,
    pub m_text: Color32,
    pub m_text2: Color32,
    /// What does not matter in a step: 5.3 on the page, 4.8 on the side list; in the dark look 6.1 and 5.1.
    pub m_dim: Color32,
    pub m_accent: Color32,
    pub m_accent_soft: Color32,
    pub m_on_accent: Color32,
    pub m_error: Color32,
    pub m_error_soft: Color32,
    pub m_ok: Color32,
    /// Stroke of touchable things, in points.
    pub border: f32,
    /// Stroke of soft cards, in points.
    pub hairline: f32,
}

impl Theme {
    pub fn of(contrast: Contrast) -> Self {
        match contrast {
            Contrast::Light => Self::light(),
            Contrast::High => Self::high(),
        }
    }

    fn light() -> Self {
        Self {
            contrast: Contrast::Light,
            paper: rgb(0xF6F0E4),
            card: rgb(0xFFFDF9),
            sand: rgb(0xE9E0CF),
            pebble: rgb(0xCFC5B2),
            granite: rgb(0x677174),
            ink: rgb(0x14303B),
            slate: rgb(0x2E4650),
            sea: rgb(0x0E4B5E),
            sea_deep: rgb(0x062B37),
            sea_line: rgb(0x7FA5AE),
            on_sea: rgb(0xFFFFFF),
            mist: rgb(0xDBE8E8),
            gorse: rgb(0xF4BC1C),
            gorse_deep: rgb(0x8A6300),
            gorse_soft: rgb(0xFDF1CC),
            on_gorse: rgb(0x14303B),
            heather: rgb(0x6E3564),
            heather_soft: rgb(0xF2E4EE),
            on_heather: rgb(0xFFFFFF),
            code_dark: rgb(0x000000),
            code_light: rgb(0xFFFFFF),
            dark: rgb(0x000000),
            on_dark: rgb(0xFFFFFF),
            moss: rgb(0x1F5337),
            moss_soft: rgb(0xDFECDD),
            moss_line: rgb(0x5E8A6B),
            on_moss: rgb(0xFFFFFF),
            terra: rgb(0x7A3210),
            terra_soft: rgb(0xFBEADB),
            terra_line: rgb(0xB4622F),
            tile_sea: rgb(0xCFE2E4),
            tile_gorse: rgb(0xF9DF8E),
            tile_heather: rgb(0xE6CFE0),
            tile_moss: rgb(0xCDE1CA),
            tile_granite: rgb(0xDAD8D0),
            shadow: rgba(0x14303B, 41),
            scrim: rgba(0x062B37, 224),
            bezel: rgb(0x26343C),
            m_page: rgb(0xFFFFFF),
            m_grey: rgb(0xF1F4F7),
            m_chrome: rgb(0xDCE3EA),
            m_hair: rgb(0xCCD3DB),
            m_line: rgb(0x717D8C),
            m_text: rgb(0x1C2733),
            m_text2: rgb(0x3D4957),
            m_dim: rgb(0x485360),
            m_accent: rgb(0x2A4F86),
            m_accent_soft: rgb(0xEAF0F9),
            m_on_accent: rgb(0xFFFFFF),
            m_error: rgb(0x8C2518),
            m_error_soft: rgb(0xFDEEE9),
            m_ok: rgb(0x1F5337),
            border: 2.5,
            hairline: 2.0,
        }
    }

    fn high() -> Self {
        Self {
            contrast: Contrast::High,
            paper: rgb(0x000000),
            card: rgb(0x0B1216),
            sand: rgb(0x000000),
            pebble: rgb(0x8FA3AB),
            granite: rgb(0xFFFFFF),
            ink: rgb(0xFFFFFF),
            slate: rgb(0xE6EEF0),
            sea: rgb(0x9FE0F2),
            sea_deep: rgb(0xFFFFFF),
            sea_line: rgb(0x9FE0F2),
            on_sea: rgb(0x00141B),
            mist: rgb(0x12303A),
            gorse: rgb(0xFFD23F),
            gorse_deep: rgb(0xFFFFFF),
            gorse_soft: rgb(0x2B2300),
            on_gorse: rgb(0x000000),
            heather: rgb(0xF0B8E6),
            heather_soft: rgb(0x2E0F29),
            on_heather: rgb(0x000000),
            code_dark: rgb(0x000000),
            code_light: rgb(0xFFFFFF),
            dark: rgb(0x000000),
            on_dark: rgb(0xFFFFFF),
            moss: rgb(0x9BE8B0),
            moss_soft: rgb(0x06260F),
            moss_line: rgb(0x9BE8B0),
            on_moss: rgb(0x00140A),
            terra: rgb(0xFFC19A),
            terra_soft: rgb(0x331604),
            terra_line: rgb(0xFFC19A),
            tile_sea: rgb(0x12303A),
            tile_gorse: rgb(0x3A2F00),
            tile_heather: rgb(0x3A1433),
            tile_moss: rgb(0x0C3318),
            tile_granite: rgb(0x222B30),
            shadow: rgba(0x000000, 0),
            scrim: rgba(0x000000, 224),
            bezel: rgb(0x000000),
            m_page: rgb(0x0B1B2E),
            m_grey: rgb(0x132A44),
            m_chrome: rgb(0x1E3A5A),
            m_hair: rgb(0x6F8AA5),
            m_line: rgb(0xFFFFFF),
            m_text: rgb(0xFFFFFF),
            m_text2: rgb(0xE1E8EC),
            m_dim: rgb(0xA9B8C8),
            m_accent: rgb(0xB9D5FF),
            m_accent_soft: rgb(0x1B3A62),
            m_on_accent: rgb(0x00102A),
            m_error: rgb(0xFFB4A2),
            m_error_soft: rgb(0x3A1210),
            m_ok: rgb(0x9BE8B0),
            border: 3.0,
            hairline: 3.0,
        }
    }

    pub fn is_high_contrast(&self) -> bool {
        self.contrast == Contrast::High
    }

    /// The rim around the halo, and other ink that must stay visible on any page.
    pub fn halo_rim(&self) -> Color32 {
        self.ink
    }

    /// Height of the thick lower edge that says "you can touch this"; the high-contrast look has none.
    pub fn edge(&self, points: f32) -> f32 {
        if self.is_high_contrast() { 0.0 } else { points }
    }

    pub fn tile(&self, tint: crate::content::Tint) -> Color32 {
        use crate::content::Tint;
        match tint {
            Tint::Sea => self.tile_sea,
            Tint::Gorse => self.tile_gorse,
            Tint::Heather => self.tile_heather,
            Tint::Moss => self.tile_moss,
            Tint::Granite => self.tile_granite,
        }
    }
}

/// One kind of text: size in points at 100 %, line height as a multiple of the size, weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    pub size: f32,
    pub line: f32,
    pub bold: bool,
}

impl Type {
    const fn new(size: f32, line: f32, bold: bool) -> Self {
        Self { size, line, bold }
    }

    /// The smallest part of its size in which this kind may be drawn, where type is `scale` times as large as at 100 %.
    pub fn least(self, scale: f32) -> f32 {
        (LEAST_TYPE / (self.size * scale)).min(1.0)
    }

    /// The same kind of text in another size.
    pub const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub fn font(self, scale: f32) -> FontId {
        FontId::new(self.size * scale, if self.bold { bold() } else { FontFamily::Proportional })
    }

    pub const DISPLAY: Self = Self::new(76.0, 1.14, true);
    pub const TITLE: Self = Self::new(52.0, 1.18, true);
    pub const INSTRUCTION: Self = Self::new(42.0, 1.20, true);
    pub const CARD_TITLE: Self = Self::new(34.0, 1.20, true);
    pub const LEAD: Self = Self::new(34.0, 1.32, false);
    pub const BUTTON: Self = Self::new(32.0, 1.15, true);
    pub const START: Self = Self::new(50.0, 1.15, true);
    pub const BODY: Self = Self::new(30.0, 1.32, false);
    pub const BAR: Self = Self::new(28.0, 1.10, false);
    pub const LABEL: Self = Self::new(28.0, 1.25, false);
    pub const SMALL: Self = Self::new(26.0, 1.30, false);
    pub const KEY: Self = Self::new(40.0, 1.0, false);
    pub const VERDICT: Self = Self::new(32.0, 1.20, true);
    pub const MOCK_TITLE: Self = Self::new(36.0, 1.20, true);
    pub const MOCK_BODY: Self = Self::new(28.0, 1.42, false);
    pub const MOCK_BUTTON: Self = Self::new(28.0, 1.10, true);
    pub const MOCK_FIELD: Self = Self::new(34.0, 1.30, false);
    pub const MOCK_SMALL: Self = Self::new(24.0, 1.30, false);
}

/// The bold face's family.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The smallest type of the shell, in points, whatever the text size; what a mock page draws smaller by itself stays as it is.
pub const LEAST_TYPE: f32 = 26.0;
/// What words in the middle of a box need of its height, as a part of the type's size: twice the way from there to the foot of a "g".
pub const INK: f32 = 1.32;
/// Smallest height and width of a touch target, in points (20 mm).
pub const TARGET: f32 = 72.0;
/// Least distance between two different controls.
pub const TARGET_GAP: f32 = 14.0;
/// A sheet of paper in a photo: the same in every look, as its picture would be.
pub const SHEET: Color32 = rgb(0xFFFFFF);
/// What is printed on it.
pub const SHEET_INK: Color32 = rgb(0x14303B);
/// Its lines of text, too small to be read.
pub const SHEET_LINE: Color32 = rgb(0x9AA7AD);

/// Radii of corners.
pub mod radius {
    pub const MOCK: u8 = 10;
    pub const KEY: u8 = 12;
    pub const BAR: u8 = 16;
    pub const BUTTON: u8 = 18;
    pub const CARD: u8 = 22;
    pub const HALO: u8 = 24;
    pub const BEZEL: u8 = 28;
    pub const DIALOG: u8 = 36;
    pub const GLASS: u8 = 38;
    pub const PHONE: u8 = 56;
}
/// Strokes, in points.
pub mod stroke {
    pub const STONE: f32 = 3.0;
    pub const STRONG: f32 = 4.0;
    pub const HALO: f32 = 8.0;
}
/// Heights of the lower edge, in points.
pub mod edge {
    pub const BUTTON: f32 = 6.0;
    pub const SMALL: f32 = 5.0;
}
/// How far a pressed label sinks, in points.
pub const PRESS_SINK: f32 = 3.0;

/// Gives the context the project's own fonts, the same on every machine.
/// The letters of these texts that the kiosk's fonts cannot draw.
pub fn missing_letters<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeSet<char> {
    let ctx = egui::Context::default();
    install_fonts(&ctx);
    // Fonts are there from the first frame on.
    ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
    // Private letters stand for what only a running kiosk knows.
    let is_drawn = |letter: &char| !letter.is_control() && !('\u{e000}'..='\u{f8ff}').contains(letter);
    let letters: BTreeSet<char> = texts.flat_map(str::chars).filter(is_drawn).collect();
    let fonts = [FontFamily::Proportional, bold()].map(|family| FontId::new(30.0, family));
    ctx.fonts_mut(|drawn| letters.into_iter().filter(|letter| !fonts.iter().all(|font| drawn.has_glyph(font, *letter))).collect())
}

pub fn install_fonts(ctx: &egui::Context) {
    use egui::{FontData, FontDefinitions};
    use std::sync::Arc;
    let mut fonts = FontDefinitions { font_data: std::collections::BTreeMap::new(), families: std::collections::BTreeMap::new() };
    let andika: [(&str, &'static [u8], FontFamily); 2] = [
        ("Andika", include_bytes!("../../assets/fonts/Andika-Regular.ttf"), FontFamily::Proportional),
        ("Andika Bold", include_bytes!("../../assets/fonts/Andika-Bold.ttf"), bold()),
    ];
    for (name, bytes, family) in andika {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    fonts.families.insert(FontFamily::Monospace, vec!["Andika".to_owned()]);
    ctx.set_fonts(fonts);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_no_font_has_are_found() {
        let missing = missing_letters(["Œuvre n°\u{202f}3, l’été – Plañvour 🦀", "漢 \u{e000}"].into_iter());
        assert_eq!(missing.into_iter().collect::<String>(), "漢🦀");
    }
}
