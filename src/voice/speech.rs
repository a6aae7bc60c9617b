//! What is to be said, and what is being said.

use crate::text::Lang;
use std::ops::Range;
use std::sync::Arc;
use std::time::Instant;
use zeroize::Zeroizing;

/// What is said in one go, piece after piece. The next one takes its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Speech {
    pub pieces: Vec<Piece>,
    pub is_slow: bool,
    /// The factor for each sample, from 0 (silent) to 1, below the ceiling of the settings.
    pub volume: f32,
}

/// A stretch of speech in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub lang: Lang,
    pub say: Say,
}

/// What a piece holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Say {
    /// A text as it stands on the screen, without its marks.
    Words(String),
    /// What somebody has typed: said letter by letter from prepared clips. It is wiped when it is dropped, and no other program
    /// ever hears of it.
    Letters(Zeroizing<String>),
    /// So many letters that nobody may overhear.
    Hidden(usize),
}

impl std::fmt::Debug for Say {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Words(words) => f.debug_tuple("Words").field(words).finish(),
            Self::Letters(_) => f.write_str("Letters(…)"),
            Self::Hidden(count) => f.debug_tuple("Hidden").field(count).finish(),
        }
    }
}

/// What the voice is at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saying {
    #[default]
    Nothing,
    /// The first words are on their way.
    Preparing,
    Word(Heard),
}

/// The word that is being said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The whole text of its piece.
    pub text: Arc<str>,
    /// The word's place in it, in characters.
    pub chars: Range<usize>,
    /// When the next one comes.
    pub until: Instant,
}
