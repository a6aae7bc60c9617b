//! The compositor around the kiosk, and what draws in it: the graphics card, or the processor where the card is no good.
//!
//! A compositor whose driver fails takes the kiosk with it before the first picture, so whoever opens it counts the openings, and the
//! kiosk, once it is on the screen, forgets them.

use super::graphics::Graphics;
use super::state::runtime_folder;
use std::fs;
use std::path::PathBuf;

/// After so many openings without a picture, the processor draws.
const MOST_OPENINGS: u64 = 2;
/// As long as the number of openings.
const FILE: &str = "openings";

/// What draws in the compositor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    Card,
    Processor,
}

/// The compositor of the service that this process belongs to.
#[derive(Clone, Debug)]
pub struct Compositor {
    /// The service's folder for as long as it is started again and again; without one nothing is counted.
    runtime: Option<PathBuf>,
}

impl Compositor {
    pub fn find() -> Self {
        Self { runtime: runtime_folder() }
    }

    /// Counts that it opens now, and says what is to draw in it.
    pub fn opens(&self, graphics: &Graphics) -> Drawing {
        let failed = self.file().map_or(0, |file| {
            let failed = fs::metadata(&file).map_or(0, |found| found.len());
            // Where it cannot be written, the card is trusted.
            fs::write(file, ".".repeat(usize::try_from(failed.min(MOST_OPENINGS)).unwrap_or_default() + 1)).ok();
            failed
        });
        if graphics.has_hardware() && failed < MOST_OPENINGS { Drawing::Card } else { Drawing::Processor }
    }

    /// A picture is on the screen.
    pub fn shows(&self) {
        if let Some(file) = self.file() {
            fs::remove_file(file).ok();
        }
    }

    fn file(&self) -> Option<PathBuf> {
        Some(self.runtime.as_ref()?.join(FILE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    #[test]
    fn the_card_draws_until_it_has_failed_twice_and_again_after_a_picture() {
        let root = tempfile::tempdir().unwrap();
        let device = root.path().join("sys/class/drm/renderD128/device");
        fs::create_dir_all(&device).unwrap();
        symlink("../../../bus/pci/drivers/i915", device.join("driver")).unwrap();
        let card = Graphics::of(root.path());
        let compositor = Compositor { runtime: Some(root.path().to_owned()) };
        let opens = |times: usize| (0..times).map(|_| compositor.opens(&card)).collect::<Vec<_>>();
        assert_eq!(opens(5), [Drawing::Card, Drawing::Card, Drawing::Processor, Drawing::Processor, Drawing::Processor]);
        compositor.shows();
        assert_eq!(opens(3), [Drawing::Card, Drawing::Card, Drawing::Processor]);
        // Without a folder of a service nothing is counted; without a card there is nothing to try.
        let bare = Compositor { runtime: None };
        assert!((0..5).all(|_| bare.opens(&card) == Drawing::Card));
        assert_eq!(bare.opens(&Graphics::of(Path::new("/nowhere"))), Drawing::Processor);
    }
}
