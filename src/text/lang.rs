//! The languages the kiosk speaks.

/// A language of the kiosk, in the order in which they are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    #[default]
    Fr,
    Br,
    En,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fr, Self::Br, Self::En];

    /// The code of ISO 639-1; also the name of the folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Br => "br",
            Self::En => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language that lessons and mock services speak: they exist in French and in English.
    pub fn for_lessons(self) -> Self {
        match self {
            Self::Fr | Self::Br => Self::Fr,
            Self::En => Self::En,
        }
    }
}

/// Whether no native speaker has signed the texts of this language off yet.
pub fn is_awaiting_review(lang: Lang) -> bool {
    lang == Lang::Br
}
