//! The innermost loops: colours laid over rows of pixels, premultiplied, in gamma space as egui's own renderers do it.
//!
//! Colours and texels are `0xAARRGGBB`, pixels `0x00RRGGBB`. The loops have no branches that depend on a pixel's neighbours and no
//! bounds to check, so that the compiler makes vector instructions of them.

/// `value * by / 255`, rounded, in each byte.
#[inline]
pub fn scale(value: u32, by: u32) -> u32 {
    let half = |pair: u32| {
        let product = pair * by + 0x0080_0080;
        (product + ((product >> 8) & 0x00ff_00ff)) >> 8 & 0x00ff_00ff
    };
    half(value & 0x00ff_00ff) | half(value >> 8 & 0x00ff_00ff) << 8
}

/// Byte by byte, up to 255: colours that add light may go beyond.
#[inline]
fn add(a: u32, b: u32) -> u32 {
    let low = (a & 0x7f7f_7f7f) + (b & 0x7f7f_7f7f);
    let sum = low ^ ((a ^ b) & 0x8080_8080);
    let carry = ((a & b) | ((a | b) & !sum)) & 0x8080_8080;
    sum | ((carry >> 7) * 255)
}

/// `source` over `pixel`.
#[inline]
pub fn over(source: u32, pixel: u32) -> u32 {
    add(source, scale(pixel, 255 - (source >> 24))) & 0x00ff_ffff
}

/// Each byte times the byte of the other.
#[inline]
pub fn tint(texel: u32, colour: u32) -> u32 {
    let byte = |shift: u32| {
        let product = (texel >> shift & 255) * (colour >> shift & 255) + 128;
        ((product + (product >> 8)) >> 8) << shift
    };
    byte(0) | byte(8) | byte(16) | byte(24)
}

/// One colour over a row.
pub fn fill(row: &mut [u32], colour: u32) {
    if colour >> 24 == 255 {
        row.fill(colour & 0x00ff_ffff);
    } else if colour != 0 {
        blend(row, colour);
    }
}

/// One colour that lets through what is under it: sixteen bytes at a time.
fn blend(row: &mut [u32], colour: u32) {
    let rest = 255 - (colour >> 24) as u16;
    let source = (colour & 0x00ff_ffff).to_ne_bytes();
    let mut pattern = [0_u16; 16];
    for (wide, byte) in pattern.iter_mut().zip(source.iter().cycle()) {
        *wide = u16::from(*byte);
    }
    let (blocks, tail) = bytemuck::cast_slice_mut::<u32, u8>(row).as_chunks_mut::<16>();
    for block in blocks {
        for (byte, source) in block.iter_mut().zip(pattern) {
            *byte = over_byte(*byte, source, rest);
        }
    }
    for (byte, source) in tail.iter_mut().zip(pattern) {
        *byte = over_byte(*byte, source, rest);
    }
}

#[inline]
fn over_byte(byte: u8, source: u16, rest: u16) -> u8 {
    let product = u16::from(byte) * rest + 128;
    (source + ((product + (product >> 8)) >> 8)).min(255) as u8
}

/// A colour through a row of coverages: glyphs and icons.
pub fn cover(row: &mut [u32], coverage: &[u8], colour: u32) {
    let opaque = colour >> 24 == 255;
    for (pixel, coverage) in row.iter_mut().zip(coverage) {
        match coverage {
            0 => {}
            255 if opaque => *pixel = colour & 0x00ff_ffff,
            _ => *pixel = over(scale(colour, u32::from(*coverage)), *pixel),
        }
    }
}

/// A row of texels, tinted, over a row of pixels.
pub fn paint(row: &mut [u32], texels: &[u32], colour: u32) {
    if colour == u32::MAX {
        for (pixel, texel) in row.iter_mut().zip(texels) {
            *pixel = over(*texel, *pixel);
        }
    } else {
        for (pixel, texel) in row.iter_mut().zip(texels) {
            *pixel = over(tint(*texel, colour), *pixel);
        }
    }
}

/// Four channels from 0 to 255 over a pixel: where colours change from pixel to pixel.
#[inline]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` keeps to the range of a byte")]
pub fn over_exact(source: [f32; 4], pixel: u32) -> u32 {
    let [_, red, green, blue] = pixel.to_be_bytes();
    let rest = 1.0 - source[3] * (1.0 / 255.0);
    let mix = |source: f32, byte: u8| (source + f32::from(byte) * rest + 0.5) as u8;
    u32::from_be_bytes([0, mix(source[0], red), mix(source[1], green), mix(source[2], blue)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a graphics card would make of it, channel by channel.
    fn exact(source: u32, pixel: u32) -> [f64; 3] {
        let ([a, r, g, b], [_, x, y, z]) = (source.to_be_bytes().map(f64::from), pixel.to_be_bytes().map(f64::from));
        [r + x * (1.0 - a / 255.0), g + y * (1.0 - a / 255.0), b + z * (1.0 - a / 255.0)].map(|value| value.min(255.0))
    }

    fn premultiplied() -> impl Strategy<Value = u32> {
        (any::<u8>(), any::<u32>()).prop_map(|(opacity, rgb)| scale(rgb | 0xff00_0000, u32::from(opacity)))
    }

    proptest! {
        #[test]
        fn a_row_is_blended_as_one_pixel_is(source in premultiplied(), pixels in prop::collection::vec(0_u32..0x0100_0000, 0..40)) {
            let mut row = pixels.clone();
            fill(&mut row, source);
            for (before, after) in pixels.iter().zip(&row) {
                prop_assert_eq!(*after, over(source, *before));
                let [_, r, g, b] = after.to_be_bytes().map(f64::from);
                for (channel, exact) in [r, g, b].into_iter().zip(exact(source, *before)) {
                    prop_assert!((channel - exact).abs() <= 0.51, "{channel} for {exact}");
                }
            }
        }

        #[test]
        fn colours_that_add_light_stop_at_white(source in any::<u32>(), pixel in 0_u32..0x0100_0000) {
            let [_, r, g, b] = over(source, pixel).to_be_bytes().map(f64::from);
            for (channel, exact) in [r, g, b].into_iter().zip(exact(source, pixel)) {
                prop_assert!((channel - exact).abs() <= 0.51);
            }
            let mut row = [pixel; 7];
            fill(&mut row, source);
            if source >> 24 != 255 {
                prop_assert_eq!(row, [over(source, pixel); 7]);
            }
        }

        #[test]
        fn coverage_is_opacity(colour in premultiplied(), coverage in any::<u8>(), pixel in 0_u32..0x0100_0000) {
            let mut row = [pixel];
            cover(&mut row, &[coverage], colour);
            prop_assert_eq!(row[0], over(scale(colour, u32::from(coverage)), pixel));
            prop_assert_eq!(scale(colour, u32::from(coverage)), tint(colour, u32::from(coverage) * 0x0101_0101));
        }
    }
}
