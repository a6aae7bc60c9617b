//! How somebody wants to see, hear and read the kiosk.

use crate::text::Lang;

/// Text sizes that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

/// The choices of the bottom bar. They go back to the library's own after each visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comfort {
    pub lang: Lang,
    /// In percent, one of [`TEXT_SIZES`].
    pub text: u16,
    pub is_high_contrast: bool,
    pub has_sound: bool,
}

impl Default for Comfort {
    fn default() -> Self {
        Self { lang: Lang::Fr, text: 100, is_high_contrast: false, has_sound: true }
    }
}
