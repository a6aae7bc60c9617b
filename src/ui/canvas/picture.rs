//! Pixels, and rectangles of them.

/// A rectangle of whole pixels; `max` is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PixelRect {
    pub min: [usize; 2],
    pub max: [usize; 2],
}

impl PixelRect {
    pub fn width(&self) -> usize {
        self.max[0].saturating_sub(self.min[0])
    }

    pub fn height(&self) -> usize {
        self.max[1].saturating_sub(self.min[1])
    }

    pub fn is_empty(&self) -> bool {
        self.width() == 0 || self.height() == 0
    }
}

/// An opaque picture. A pixel is `0x00RRGGBB`, as windows take it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    size: [usize; 2],
    pixels: Vec<u32>,
}

impl Picture {
    /// A black picture.
    pub fn new(size: [usize; 2]) -> Self {
        Self { size, pixels: vec![0; size[0] * size[1]] }
    }

    /// Width and height in pixels.
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// The whole of it.
    pub fn rect(&self) -> PixelRect {
        PixelRect { min: [0, 0], max: self.size }
    }

    /// All pixels, row by row from the top, without gaps.
    pub fn pixels(&self) -> &[u32] {
        &self.pixels
    }

    /// The same as bytes: red, green, blue and 255 a pixel.
    pub fn to_rgba(&self) -> Vec<u8> {
        self.pixels
            .iter()
            .flat_map(|pixel| {
                let [_, r, g, b] = pixel.to_be_bytes();
                [r, g, b, 255]
            })
            .collect()
    }
}
