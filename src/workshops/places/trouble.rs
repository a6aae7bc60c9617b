//! What could not be read of a list of places, and where: for the adviser, never for the resident.

/// One thing that could not be read. All the rest of the file was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// As the caller named it.
    pub file: String,
    /// From 1; where the place begins.
    pub line: usize,
    /// The column of the schema, where it is about one.
    pub column: Option<&'static str>,
    pub cause: Cause,
}

/// Why something could not be read; its words are in `locales/*/app.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Neither the columns of the schema nor JSON.
    NotPlaces,
    /// A JSON list without its end.
    Truncated,
    /// A place without its closing brace, left out.
    Unfinished,
    /// A place left out, in the parser's words.
    Syntax(String),
    /// A row with more or fewer cells than the first one, left out.
    WrongLength { expected: usize, found: usize },
    /// A quotation mark that is not closed: its row is left out.
    OpenQuote,
    /// A column that the schema wants and the file does not have.
    NoColumn,
    /// A place without what tells it from others, left out.
    Missing,
    /// A place without what the schema wants, kept.
    Incomplete,
    /// An id that another place has already, left out.
    Duplicate(String),
    /// Not one of the schema's values; told once a file.
    UnknownValue(String),
    /// The position is not known.
    BadPosition(String),
    /// No phone number is shown.
    BadPhone(String),
    /// The hours are not known.
    BadHours(String),
    /// No date that exists.
    BadDate(String),
}

impl Cause {
    /// The word by which texts tell the causes apart.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotPlaces => "not-places",
            Self::Truncated => "truncated",
            Self::Unfinished => "unfinished",
            Self::Syntax(_) => "syntax",
            Self::WrongLength { .. } => "wrong-length",
            Self::OpenQuote => "open-quote",
            Self::NoColumn => "no-column",
            Self::Missing => "missing",
            Self::Incomplete => "incomplete",
            Self::Duplicate(_) => "duplicate",
            Self::UnknownValue(_) => "unknown-value",
            Self::BadPosition(_) => "bad-position",
            Self::BadPhone(_) => "bad-phone",
            Self::BadHours(_) => "bad-hours",
            Self::BadDate(_) => "bad-date",
        }
    }

    /// What of the file it is about, as the file writes it.
    pub fn detail(&self) -> String {
        match self {
            Self::Syntax(text)
            | Self::Duplicate(text)
            | Self::UnknownValue(text)
            | Self::BadPosition(text)
            | Self::BadPhone(text)
            | Self::BadHours(text)
            | Self::BadDate(text) => text.clone(),
            Self::WrongLength { expected, found } => format!("{found} / {expected}"),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, Tr};

    #[test]
    fn every_cause_has_words_of_its_own() {
        let text = || "x".to_owned();
        let causes = [
            Cause::NotPlaces,
            Cause::Truncated,
            Cause::Unfinished,
            Cause::WrongLength { expected: 3, found: 2 },
            Cause::OpenQuote,
            Cause::NoColumn,
            Cause::Missing,
            Cause::Incomplete,
            Cause::Duplicate(text()),
            Cause::UnknownValue(text()),
            Cause::BadPosition(text()),
            Cause::BadPhone(text()),
            Cause::BadHours(text()),
            Cause::BadDate(text()),
            Cause::Syntax(text()),
        ];
        for lang in [Lang::Fr, Lang::En, Lang::Br] {
            let tr = Tr::new(lang);
            let told: std::collections::HashSet<_> =
                causes.iter().map(|cause| tr.places_cause(cause.code(), "horaires", cause.detail())).collect();
            assert_eq!(told.len(), causes.len(), "{lang:?}");
        }
    }
}
