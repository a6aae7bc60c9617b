//! The textures that egui has handed over: glyphs, icons, pictures.
//!
//! Knows texels; must not know shapes.

use egui::epaint::{Color32, ImageDelta};
use egui::{TextureFilter, TextureId, TextureOptions, TextureWrapMode, TexturesDelta};
use std::collections::BTreeMap;

/// What one byte or four say of a texel.
pub enum Texels {
    /// White of this opacity: glyphs and icons, in a quarter of the memory.
    Coverage(Vec<u8>),
    /// `0xAARRGGBB`, premultiplied.
    Colour(Vec<u32>),
}

/// One texture.
pub struct Texture {
    pub width: usize,
    pub height: usize,
    pub texels: Texels,
    options: TextureOptions,
}

/// All textures there are.
#[derive(Default)]
pub struct Textures {
    all: BTreeMap<TextureId, Texture>,
    /// What egui freed while its last shapes still used it.
    to_free: Vec<TextureId>,
}

/// What a set of changes means for shapes that are on the picture already.
#[derive(Default)]
pub struct Changed {
    /// Glyphs that were there are others now: egui has begun a new atlas.
    pub atlas: bool,
    /// These textures look otherwise.
    pub textures: Vec<TextureId>,
}

impl Textures {
    pub fn get(&self, id: TextureId) -> Option<&Texture> {
        self.all.get(&id)
    }

    /// Takes the changes over, and notes in `changed` what they mean.
    pub fn update(&mut self, delta: &mut TexturesDelta, changed: &mut Changed) {
        for (id, deltas) in delta.set.drain() {
            for delta in deltas {
                let before = self.all.remove(&id);
                let is_new = before.is_none();
                let (texture, change) = Texture::changed(before, &delta);
                self.all.insert(id, texture);
                let is_atlas = id == TextureId::default();
                match change {
                    Change::None => {}
                    // New glyphs come where nothing was: no shape that is on the picture uses that place.
                    Change::Added if is_atlas => {}
                    Change::Replaced if is_atlas => changed.atlas |= !is_new,
                    Change::Added | Change::Replaced => changed.textures.push(id),
                }
            }
        }
        self.to_free.extend(delta.free.drain());
    }

    /// Drops what was freed. After painting.
    pub fn free(&mut self) {
        for id in self.to_free.drain(..) {
            self.all.remove(&id);
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    None,
    /// Only where nothing was.
    Added,
    Replaced,
}

impl Texture {
    fn changed(before: Option<Self>, delta: &ImageDelta) -> (Self, Change) {
        let egui::ImageData::Color(image) = &delta.image;
        let [width, height] = delta.image.size();
        match (before, delta.pos) {
            (Some(mut texture), Some(pos)) => {
                let change = texture.put(pos, width, &image.pixels);
                (texture, change)
            }
            (before, _) => {
                let mut texture = Self::of(width, height, &image.pixels, delta.options);
                let change = before.map_or(Change::Replaced, |before| texture.grown_from(&before));
                texture.options = delta.options;
                (texture, change)
            }
        }
    }

    fn of(width: usize, height: usize, pixels: &[Color32], options: TextureOptions) -> Self {
        let texels = if pixels.iter().copied().all(is_coverage) {
            Texels::Coverage(pixels.iter().map(Color32::a).collect())
        } else {
            Texels::Colour(pixels.iter().copied().map(colour).collect())
        };
        Self { width, height, texels, options }
    }

    /// How this texture differs from the one it replaces. egui's atlas grows downwards and keeps its glyphs.
    fn grown_from(&self, before: &Self) -> Change {
        if self.width != before.width || self.height < before.height {
            return Change::Replaced;
        }
        if self.height != before.height && self.options == before.options && matches!(self.texels, Texels::Colour(_)) {
            return Change::Replaced;
        }
        let mut change = Change::None;
        for index in 0..before.width * before.height {
            let (old, new) = (before.texel(index), self.texel(index));
            if old != new {
                change = change.max(if old == 0 { Change::Added } else { Change::Replaced });
            }
        }
        change
    }

    /// Writes a part of the texture.
    fn put(&mut self, [left, top]: [usize; 2], width: usize, pixels: &[Color32]) -> Change {
        if width == 0 {
            return Change::None;
        }
        if matches!(self.texels, Texels::Coverage(_)) && !pixels.iter().copied().all(is_coverage) {
            self.texels = Texels::Colour((0..self.width * self.height).map(|index| self.texel(index)).collect());
        }
        let mut change = Change::None;
        for (row, pixels) in pixels.chunks(width).enumerate() {
            let start = (top + row) * self.width + left;
            for (index, pixel) in (start..).zip(pixels) {
                let (old, new) = (self.texel(index), colour(*pixel));
                if old != new {
                    change = change.max(if old == 0 { Change::Added } else { Change::Replaced });
                    match &mut self.texels {
                        Texels::Coverage(texels) => texels.get_mut(index).map(|texel| *texel = pixel.a()),
                        Texels::Colour(texels) => texels.get_mut(index).map(|texel| *texel = new),
                    };
                }
            }
        }
        change
    }

    /// The texel at this index as `0xAARRGGBB`; clear where there is none.
    #[inline]
    pub fn texel(&self, index: usize) -> u32 {
        match &self.texels {
            Texels::Coverage(texels) => u32::from(texels.get(index).copied().unwrap_or_default()) * 0x0101_0101,
            Texels::Colour(texels) => texels.get(index).copied().unwrap_or_default(),
        }
    }

    /// Whether texels are mixed where one covers less (`scale` over 1) or more than a pixel.
    pub fn is_smooth(&self, texels_per_pixel: f32) -> bool {
        let filter = if texels_per_pixel > 1.0 { self.options.minification } else { self.options.magnification };
        filter == TextureFilter::Linear
    }

    /// The column or row to take for one that may lie outside.
    #[inline]
    pub fn wrap(&self, at: i32, count: usize) -> usize {
        let count = i32::try_from(count).unwrap_or(i32::MAX).max(1);
        let inside = match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => at.clamp(0, count - 1),
            TextureWrapMode::Repeat => at.rem_euclid(count),
            TextureWrapMode::MirroredRepeat => {
                let twice = at.rem_euclid(2 * count);
                twice.min(2 * count - 1 - twice)
            }
        };
        usize::try_from(inside).unwrap_or_default()
    }
}

fn is_coverage(pixel: Color32) -> bool {
    let [r, g, b, a] = pixel.to_array();
    r == a && g == a && b == a
}

fn colour(pixel: Color32) -> u32 {
    let [r, g, b, a] = pixel.to_array();
    u32::from_be_bytes([a, r, g, b])
}
