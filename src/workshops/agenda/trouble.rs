//! What could not be read, and where: for the adviser, never for the resident.

/// One thing that could not be read. All the rest of the file was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// As the caller named it.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters; none where the line says it all.
    pub column: Option<usize>,
    pub cause: Cause,
}

/// Why something could not be read; its words are in `locales/*/app.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// There is no `BEGIN:VCALENDAR`.
    NotACalendar,
    /// The file stops before `END:VCALENDAR`.
    Truncated,
    /// An event without `END:VEVENT`, left out.
    Unfinished,
    /// An event without `SUMMARY`, left out.
    NoTitle,
    /// An event without `DTSTART`, left out.
    NoStart,
    /// No date that exists.
    BadDate(String),
    /// Its end is not shown.
    EndBeforeStart,
    /// A repetition that cannot be followed: only its first date is known.
    BadRule(String),
    /// Repeated more often than this: the later dates are left out.
    TooOften(usize),
    /// The place's own zone is taken.
    UnknownZone(String),
    /// In the parser's words.
    Syntax(String),
    /// Neither `date` nor `every`.
    NoDay,
    /// `date` and `every` at once.
    TwoDays,
    /// `from` without `to`, or the other way round.
    HalfAnHour,
    /// `until` is before the first day.
    UntilBeforeStart,
    /// `since` and `except` go with `every`.
    OnlyWithEvery,
}

impl Cause {
    /// The word by which texts tell the causes apart.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotACalendar => "not-a-calendar",
            Self::Truncated => "truncated",
            Self::Unfinished => "unfinished",
            Self::NoTitle => "no-title",
            Self::NoStart => "no-start",
            Self::BadDate(_) => "bad-date",
            Self::EndBeforeStart => "end-before-start",
            Self::BadRule(_) => "bad-rule",
            Self::TooOften(_) => "too-often",
            Self::UnknownZone(_) => "unknown-zone",
            Self::Syntax(_) => "syntax",
            Self::NoDay => "no-day",
            Self::TwoDays => "two-days",
            Self::HalfAnHour => "half-an-hour",
            Self::UntilBeforeStart => "until-before-start",
            Self::OnlyWithEvery => "only-with-every",
        }
    }

    /// Whether the whole file is no good: it is cut, or no calendar at all.
    pub fn breaks_the_file(&self) -> bool {
        matches!(self, Self::NotACalendar | Self::Truncated)
    }

    /// What of the file it is about, as the file writes it.
    pub fn detail(&self) -> String {
        match self {
            Self::BadDate(text) | Self::BadRule(text) | Self::UnknownZone(text) | Self::Syntax(text) => text.clone(),
            Self::TooOften(count) => count.to_string(),
            _ => String::new(),
        }
    }
}
