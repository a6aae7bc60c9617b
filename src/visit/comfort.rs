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
    pub voice: VoiceMode,
    pub volume: Volume,
}

/// What is said by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VoiceMode {
    /// Nothing: "Écouter" alone speaks.
    #[default]
    Off,
    /// Each new instruction, help and answer, and each page of the shell when it opens.
    On,
    /// The same, slower.
    Slow,
    /// For who cannot see: fingers explore, and everything is said.
    Screen,
}

impl VoiceMode {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Off, Self::On, Self::Slow, Self::Screen];

    /// As the settings call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Slow => "slow",
            Self::Screen => "screen",
        }
    }
}

/// How loud: four steps, the first of which is silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Volume {
    Silent,
    Soft,
    #[default]
    Middle,
    Loud,
}

impl Volume {
    /// All of them, from the softest.
    pub const ALL: [Self; 4] = [Self::Silent, Self::Soft, Self::Middle, Self::Loud];

    /// Its number among them, from 0.
    pub fn step(self) -> u32 {
        self as u32
    }

    /// As the words for it are called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Soft => "soft",
            Self::Middle => "middle",
            Self::Loud => "loud",
        }
    }

    /// The factor for each sample, below the ceiling of the settings. The steps are 9 and 8 decibels apart: each is heard as
    /// about twice the one before.
    pub fn factor(self) -> f32 {
        match self {
            Self::Silent => 0.0,
            Self::Soft => 0.14,
            Self::Middle => 0.4,
            Self::Loud => 1.0,
        }
    }
}

/// The languages that people can choose from, one at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages {
    /// In the order of [`Lang::ALL`].
    is_offered: [bool; Lang::ALL.len()],
}

impl Languages {
    /// These; all where none is named.
    pub fn of(offered: &[Lang]) -> Self {
        if offered.is_empty() { Self::default() } else { Self { is_offered: Lang::ALL.map(|lang| offered.contains(&lang)) } }
    }

    /// In the order of [`Lang::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().zip(self.is_offered).filter(|(_, is_offered)| *is_offered).map(|(lang, _)| lang)
    }

    /// Whether there is anything to choose.
    pub fn are_several(self) -> bool {
        self.iter().count() > 1
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self { is_offered: Lang::ALL.map(|_| true) }
    }
}

impl Default for Comfort {
    fn default() -> Self {
        Self { lang: Lang::Fr, text: 100, is_high_contrast: false, voice: VoiceMode::Off, volume: Volume::Middle }
    }
}
