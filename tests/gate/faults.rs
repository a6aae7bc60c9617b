//! What the gate has found, the same fault of many frames said once.

use crate::eye::{Eye, Frame};
use egui::Rect;
use pas_a_pas::ui::canvas::Picture;
use std::collections::BTreeMap;
use std::fmt;

/// One thing that is not as the design says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub check: Check,
    /// The control or the text, in its own words.
    pub subject: String,
    /// What was measured, and the limit.
    pub says: String,
    /// How far from the limit: of many frames the worst is shown.
    pub by: f32,
    pub at: Rect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Text beyond the screen, its window, or its box.
    Cut,
    /// Text that ends with "…".
    Elided,
    /// A word that is broken over two rows.
    Broken,
    /// Text under something else, or over other text.
    Covered,
    /// Type under the least size.
    Small,
    /// A target under 20 mm (a key under 16).
    Target,
    /// Two targets too near to each other.
    Near,
    /// Words against what is behind them.
    TextContrast,
    /// What shows a control, against what is around it.
    ControlContrast,
    Nameless,
    /// Words that no voice can say.
    Unheard,
    /// Tab does not get there.
    Unreachable,
    /// The keyboard is there, and one does not see it.
    Unseen,
}

/// All faults of a tour.
#[derive(Default)]
pub struct Report {
    groups: BTreeMap<(Check, String), Group>,
}

struct Group {
    worst: Fault,
    place: String,
    count: usize,
}

impl Report {
    /// Notes the faults of one screen.
    pub fn note(&mut self, faults: Vec<Fault>, place: &str, eye: &mut Eye, frames: &[Frame]) {
        let mut news = Vec::new();
        for fault in faults {
            let key = (fault.check, fault.subject.clone());
            let group = self.groups.entry(key).or_insert_with(|| {
                news.push(fault.clone());
                Group { worst: fault.clone(), place: place.to_owned(), count: 0 }
            });
            group.count += 1;
            if fault.by > group.worst.by {
                (group.worst, group.place) = (fault, place.to_owned());
            }
        }
        if !news.is_empty() && std::env::var_os("GATE_PICTURES").is_some() {
            for (at, frame) in frames.iter().enumerate().take(MOST_PICTURES) {
                write_picture(eye.picture(frame), &news, &format!("{place} {at}"));
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// Pictures of one screen's places.
const MOST_PICTURES: usize = 3;

/// Writes the picture with each new fault framed in red.
fn write_picture(picture: &Picture, faults: &[Fault], place: &str) {
    let [width, height] = picture.size();
    let rgba = image::RgbaImage::from_raw(width as u32, height as u32, picture.to_rgba());
    let Some(mut rgba) = rgba else { return };
    for fault in faults {
        let outer = fault.at.expand(3.0);
        for (x, y, pixel) in rgba.enumerate_pixels_mut() {
            let at = egui::pos2(x as f32, y as f32);
            if outer.contains(at) && !outer.shrink(3.0).contains(at) {
                *pixel = image::Rgba([255, 0, 0, 255]);
            }
        }
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gate");
    let file = folder.join(format!("{}.png", place.replace(['/', ' ', ','], "-").replace('%', "")));
    let written = std::fs::create_dir_all(&folder).map_err(image::ImageError::from).and_then(|()| rgba.save(&file));
    written.expect("target/gate can be written to");
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((check, subject), Group { worst, place, count }) in &self.groups {
            writeln!(f, "{check:?}: “{subject}” {} [{place}; {count} times]", worst.says)?;
        }
        Ok(())
    }
}
