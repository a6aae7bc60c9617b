//! Pictures compared with those that are committed.
//!
//! The canvas gives the same pixels everywhere. The shapes of glyphs do not come from it: egui has them drawn by `vello_cpu`, with
//! whatever SIMD the processor has, and leaves no way to choose another. Of 27 million covered pixels of Andika (twelve sizes, four
//! places between two pixels), AVX2, SSE 4.2 and plain code give 73 differently, each by 1 of 255. So little is allowed, and no more.

use crate::support::Screen;
use image::RgbaImage;
use std::path::Path;

/// How far a channel may be from the committed one: two glyphs that overlap, each 1 off.
pub const ALLOWED: u8 = 2;

/// Compares what the screen shows with `tests/pictures/NAME.png`. With `UPDATE_SNAPSHOTS=1`, renews that file instead.
pub fn compare(screen: &mut Screen, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let [committed, new, diff] = ["png", "new.png", "diff.png"].map(|ending| folder.join(format!("{name}.{ending}")));
    let picture = screen.render().expect("the canvas draws");
    for stale in [&new, &diff] {
        std::fs::remove_file(stale).ok();
    }
    let old = image::open(&committed).map(image::DynamicImage::into_rgba8);
    let is_to_renew = std::env::var("UPDATE_SNAPSHOTS").is_ok_and(|value| !["", "0", "false"].contains(&value.as_str()));
    if is_to_renew {
        if old.map_or(true, |old| old != picture) {
            save(&picture, &committed);
        }
        return;
    }
    let why = match old {
        Err(error) => error.to_string(),
        Ok(old) => match difference(&old, &picture) {
            None => return,
            Some(difference) => {
                save(&difference.marked(&picture), &diff);
                difference.words()
            }
        },
    };
    save(&picture, &new);
    panic!(
        "the picture “{name}” is not what is committed: {why}.\nLook at {} beside {}, and at what is red in {}.\n\
         If the new one is right: UPDATE_SNAPSHOTS=1 cargo test --test kiosk pictures",
        new.display(),
        committed.display(),
        diff.display(),
    );
}

/// Where two pictures are further apart than they may be.
pub enum Difference {
    /// Width and height of the one and of the other.
    Size([(u32, u32); 2]),
    Pixels {
        places: Vec<[u32; 2]>,
        /// The largest distance of a channel.
        largest: u8,
    },
}

/// `None` where the pictures are as good as the same.
pub fn difference(old: &RgbaImage, new: &RgbaImage) -> Option<Difference> {
    if old.dimensions() != new.dimensions() {
        return Some(Difference::Size([old.dimensions(), new.dimensions()]));
    }
    let distance = |old: &[u8; 4], new: &[u8; 4]| old.iter().zip(new).map(|(old, new)| old.abs_diff(*new)).max().unwrap_or_default();
    let pixels = old.enumerate_pixels().zip(new.pixels()).map(|((x, y, old), new)| ([x, y], distance(&old.0, &new.0)));
    let (places, distances): (Vec<_>, Vec<_>) = pixels.filter(|(_, distance)| *distance > ALLOWED).unzip();
    Some(Difference::Pixels { largest: distances.into_iter().max()?, places })
}

impl Difference {
    fn words(&self) -> String {
        match self {
            Self::Size([old, new]) => format!("it is {new:?} and was {old:?}"),
            Self::Pixels { places, largest } => {
                format!(
                    "{} pixels differ, by {largest} at most, the first at {:?}",
                    places.len(),
                    places.first().copied().unwrap_or_default()
                )
            }
        }
    }

    /// The picture, pale, with what differs in red.
    fn marked(&self, picture: &RgbaImage) -> RgbaImage {
        let mut marked = picture.clone();
        for pixel in marked.pixels_mut() {
            pixel.0 = pixel.0.map(|channel| 170 + channel / 3);
        }
        if let Self::Pixels { places, .. } = self {
            for [x, y] in places {
                marked.put_pixel(*x, *y, image::Rgba([255, 0, 0, 255]));
            }
        }
        marked
    }
}

fn save(picture: &RgbaImage, path: &Path) {
    picture.save(path).unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
}
