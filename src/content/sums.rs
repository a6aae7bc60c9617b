//! Sums that a mock service works out of what is typed, and the dated figures that they need.

use super::{ElementId, SumId};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `lessons/data/<data>.ron`: figures that change with the year, with the day on which they were last compared with their source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub facts_checked: Date,
    /// From this day on, `check` asks for a new look.
    pub review_before: Date,
    /// Where the figures come from, in words an adviser can follow up.
    pub sources: Vec<String>,
    #[serde(default)]
    pub figures: BTreeMap<String, Figure>,
    /// From the lowest band to the highest.
    #[serde(default)]
    pub scales: BTreeMap<String, Vec<Band>>,
}

/// What lies over a limit, up to the next one, counts at this rate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub over: Figure,
    /// A share of 1: `"0.11"` is 11 %.
    pub rate: Figure,
}

/// An exact decimal number, written as text: `"0.4525"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Figure(pub Decimal);

impl Figure {
    /// How the message of an unreadable figure begins: by it the reader of files knows what was expected.
    pub(super) const UNREADABLE: &str = "not a figure";
}

impl TryFrom<String> for Figure {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Decimal::from_str_exact(&text).map(Self).map_err(|_| format!("{}: {text}", Self::UNREADABLE))
    }
}

/// How a sum is worked out. What cannot be read counts 0.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Amount {
    Is(Figure),
    /// What a field holds, as a number of euros.
    Field(ElementId),
    /// A figure of the site's data file.
    Figure(String),
    /// Another sum of the site.
    Sum(SumId),
    Plus(Vec<Amount>),
    /// The first less the second.
    Minus(Box<Amount>, Box<Amount>),
    Times(Box<Amount>, Box<Amount>),
    /// The first over the second; 0 where that is 0.
    Over(Box<Amount>, Box<Amount>),
    Least(Vec<Amount>),
    Most(Vec<Amount>),
    /// To the whole euro; halves go away from zero.
    Round(Box<Amount>),
    /// By the bands of a scale of the site's data file.
    Scale(String, Box<Amount>),
    /// The first where this option is chosen or this box ticked, the second where it is not.
    If(ElementId, Box<Amount>, Box<Amount>),
}

impl Amount {
    /// The amounts that it is made of, in their order.
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Is(_) | Self::Field(_) | Self::Figure(_) | Self::Sum(_) => Vec::new(),
            Self::Plus(parts) | Self::Least(parts) | Self::Most(parts) => parts.iter().collect(),
            Self::Minus(one, other) | Self::Times(one, other) | Self::Over(one, other) | Self::If(_, one, other) => vec![one, other],
            Self::Round(amount) | Self::Scale(_, amount) => vec![amount],
        }
    }

    /// Itself and all that it is made of.
    pub fn each<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        for part in self.parts() {
            part.each(visit);
        }
    }
}
