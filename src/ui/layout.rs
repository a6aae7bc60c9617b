//! Where the parts of a screen stand, for each shape of screen and text size; only rectangles.

use egui::{Rect, Vec2, pos2, vec2};

/// The three layouts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    Landscape,
    Portrait,
    Compact,
}

impl Shape {
    /// The size the layout is drawn for, in points; a screen may be larger in one direction, never smaller.
    pub fn base(self) -> Vec2 {
        match self {
            Self::Landscape => vec2(1920.0, 1080.0),
            Self::Portrait => vec2(1080.0, 1920.0),
            Self::Compact => vec2(1220.0, 690.0),
        }
    }
}

/// Below this part of its size the landscape layout is left for the compact one: targets would be under 16 mm.
const LEAST_LANDSCAPE: f32 = 0.8;

/// Chooses the layout for a screen of this size (in its own points) and how many times larger to draw so that it fits.
///
/// `is_true_size` says that points are real (3.6 a millimetre): then nothing is drawn larger than life.
pub fn choose(native: Vec2, is_true_size: bool) -> (Shape, f32) {
    let fit = |shape: Shape| (native.x / shape.base().x).min(native.y / shape.base().y);
    let shape = if native.y > native.x {
        Shape::Portrait
    } else if fit(Shape::Landscape) >= LEAST_LANDSCAPE {
        Shape::Landscape
    } else {
        Shape::Compact
    };
    let zoom = if is_true_size { fit(shape).min(1.0) } else { fit(shape) };
    (shape, zoom.clamp(0.2, 8.0))
}

/// The places on one screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    pub shape: Shape,
    pub size: Vec2,
    /// Text size, 1.0 for 100 %.
    pub text: f32,
}

impl Layout {
    /// Text stops at 150 % on a compact screen, which has no room for more.
    pub fn new(shape: Shape, size: Vec2, percent: u16) -> Self {
        let percent = if shape == Shape::Compact { percent.min(150) } else { percent };
        Self { shape, size, text: f32::from(percent) / 100.0 }
    }

    pub fn is(&self, shape: Shape) -> bool {
        self.shape == shape
    }

    pub fn screen(&self) -> Rect {
        Rect::from_min_size(pos2(0.0, 0.0), self.size)
    }

    /// Whether the bottom bar stands in two rows of three.
    pub fn bar_is_double(&self) -> bool {
        match self.shape {
            Shape::Landscape => self.text > 1.75,
            Shape::Portrait => true,
            Shape::Compact => false,
        }
    }

    pub fn bar(&self) -> Rect {
        let height = match (self.shape, self.bar_is_double()) {
            (Shape::Compact, _) => 92.0,
            (_, true) => 204.0,
            (_, false) => 104.0,
        };
        Rect::from_min_max(pos2(0.0, self.size.y - height), self.size.to_pos2())
    }

    /// All above the bottom bar.
    pub fn stage(&self) -> Rect {
        Rect::from_min_max(pos2(0.0, 0.0), pos2(self.size.x, self.bar().top()))
    }

    /// Margin of the pages of the shell.
    pub fn margin(&self) -> f32 {
        match self.shape {
            Shape::Landscape => 64.0,
            Shape::Portrait => 40.0,
            Shape::Compact => 28.0,
        }
    }

    /// The coach's column or, in portrait, its place under the device: content without margins.
    pub fn coach(&self, keyboard_open: bool) -> Rect {
        let stage = self.stage();
        match self.shape {
            Shape::Landscape => {
                let large = self.text > 1.75;
                let (left, top, right, bottom) = if large { (32.0, 16.0, 24.0, 18.0) } else { (36.0, 30.0, 28.0, 26.0) };
                Rect::from_min_max(pos2(left, top), pos2(self.coach_width() - right, stage.bottom() - bottom))
            }
            Shape::Portrait => {
                // The keyboard takes its room from the device: the coach never moves.
                let top = self.device(false).bottom() + 20.0;
                Rect::from_min_max(pos2(40.0, top), pos2(self.size.x - 40.0, stage.bottom() - 28.0))
            }
            Shape::Compact if keyboard_open => Rect::from_min_size(pos2(20.0, 8.0), vec2(self.size.x - 40.0, 88.0)),
            Shape::Compact => Rect::from_min_max(pos2(20.0, 14.0), pos2(self.coach_width() - 12.0, stage.bottom() - 12.0)),
        }
    }

    fn coach_width(&self) -> f32 {
        let steps: [(f32, f32); 4] = match self.shape {
            Shape::Compact => [(1.0, 420.0), (1.25, 460.0), (1.5, 500.0), (2.0, 500.0)],
            Shape::Landscape | Shape::Portrait => [(1.0, 560.0), (1.25, 600.0), (1.5, 680.0), (2.0, 800.0)],
        };
        steps.iter().rev().find(|(text, _)| self.text >= *text - 0.01).map_or(560.0, |(_, width)| *width)
    }

    /// The exercise device.
    pub fn device(&self, keyboard_open: bool) -> Rect {
        let stage = self.stage();
        match self.shape {
            Shape::Landscape => {
                let large = self.text > 1.75;
                let left = self.coach_width() + 12.0;
                let right = self.size.x - if large { 20.0 } else { 28.0 };
                let (top, bottom) = if keyboard_open {
                    (20.0, self.keyboard().top() - 12.0)
                } else if large {
                    (16.0, stage.bottom() - 16.0)
                } else {
                    (24.0, stage.bottom() - 20.0)
                };
                Rect::from_min_max(pos2(left, top), pos2(right, bottom))
            }
            Shape::Portrait => {
                let height = self.portrait_device_height() - if keyboard_open { 412.0 } else { 0.0 };
                // On a screen taller than the design, the device gets the rest.
                Rect::from_min_size(pos2(28.0, 28.0), vec2(self.size.x - 56.0, height + (self.size.y - Shape::Portrait.base().y).max(0.0)))
            }
            Shape::Compact if keyboard_open => {
                Rect::from_min_max(pos2(20.0, self.coach(true).bottom() + 8.0), pos2(self.size.x - 20.0, self.keyboard().top() - 8.0))
            }
            Shape::Compact => Rect::from_min_max(pos2(self.coach_width(), 12.0), pos2(self.size.x - 16.0, stage.bottom() - 12.0)),
        }
    }

    fn portrait_device_height(&self) -> f32 {
        let steps: [(f32, f32); 4] = [(1.0, 992.0), (1.25, 930.0), (1.5, 860.0), (2.0, 700.0)];
        steps.iter().rev().find(|(text, _)| self.text >= *text - 0.01).map_or(992.0, |(_, height)| *height)
    }

    /// The on-screen keyboard's tray.
    pub fn keyboard(&self) -> Rect {
        let stage = self.stage();
        match self.shape {
            Shape::Landscape => {
                let device_left = self.coach_width() + 12.0;
                Rect::from_min_max(pos2(device_left, stage.bottom() - 8.0 - 376.0), pos2(self.size.x - 28.0, stage.bottom() - 8.0))
            }
            Shape::Portrait => {
                let top = self.device(true).bottom() + 12.0;
                Rect::from_min_size(pos2(28.0, top), vec2(self.size.x - 56.0, 400.0))
            }
            // The bar folds away while somebody types.
            Shape::Compact => Rect::from_min_max(pos2(8.0, self.size.y - 8.0 - 352.0), pos2(self.size.x - 8.0, self.size.y - 8.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_common_screen_gets_a_layout_that_fits() {
        for (size, shape) in [
            (vec2(1920.0, 1080.0), Shape::Landscape),
            (vec2(3840.0, 2160.0), Shape::Landscape),
            (vec2(1680.0, 1050.0), Shape::Landscape),
            (vec2(1366.0, 768.0), Shape::Compact),
            (vec2(1280.0, 1024.0), Shape::Compact),
            (vec2(1080.0, 1920.0), Shape::Portrait),
            (vec2(768.0, 1366.0), Shape::Portrait),
        ] {
            let (chosen, zoom) = choose(size, false);
            assert_eq!(chosen, shape, "{size}");
            let canvas = size / zoom;
            assert!(canvas.x >= shape.base().x - 0.5 && canvas.y >= shape.base().y - 0.5, "{size} leaves {canvas}");
        }
    }

    #[test]
    fn the_design_measures_are_kept() {
        let layout = Layout::new(Shape::Landscape, vec2(1920.0, 1080.0), 100);
        assert_eq!(layout.device(false), Rect::from_min_max(pos2(572.0, 24.0), pos2(1892.0, 956.0)));
        assert_eq!(layout.keyboard(), Rect::from_min_max(pos2(572.0, 592.0), pos2(1892.0, 968.0)));
        assert_eq!(layout.device(true), Rect::from_min_max(pos2(572.0, 20.0), pos2(1892.0, 580.0)));
        let portrait = Layout::new(Shape::Portrait, vec2(1080.0, 1920.0), 100);
        assert_eq!(portrait.device(false), Rect::from_min_max(pos2(28.0, 28.0), pos2(1052.0, 1020.0)));
    }

    #[test]
    fn nothing_stands_on_anything_else() {
        for (shape, percents) in
            [(Shape::Landscape, &[100, 125, 150, 200][..]), (Shape::Portrait, &[100, 125, 150, 200]), (Shape::Compact, &[100, 150])]
        {
            for &percent in percents {
                let layout = Layout::new(shape, shape.base(), percent);
                for open in [false, true] {
                    let mut parts = vec![layout.coach(open), layout.device(open)];
                    if open {
                        parts.push(layout.keyboard());
                    }
                    if !(open && shape == Shape::Compact) {
                        parts.push(layout.bar());
                    }
                    for (at, a) in parts.iter().enumerate() {
                        assert!(layout.screen().contains_rect(*a), "{shape:?} {percent} {open}: {a} leaves the screen");
                        assert!(a.width() > 100.0 && a.height() > 80.0, "{shape:?} {percent} {open}: {a} is too small");
                        for b in &parts[at + 1..] {
                            assert!(!a.shrink(1.0).intersects(*b), "{shape:?} {percent} {open}: {a} overlaps {b}");
                        }
                    }
                }
            }
        }
    }
}
