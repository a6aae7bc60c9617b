//! Checks sums and the figures they are worked out with: names that lead nowhere, sums of themselves, bands out of order.

use super::{Reporter, SiteMap};
use crate::content::findings::Findings;
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Amount, Data, DataId, Site, SumId};
use std::collections::{BTreeMap, BTreeSet};

/// The dated figures there are.
pub(in crate::content) struct Figures<'a> {
    pub read: &'a BTreeMap<DataId, Parsed<Data>>,
    /// The files there are, broken or not.
    pub files: &'a BTreeMap<DataId, String>,
}

impl<'a> Figures<'a> {
    /// Those of a site, where their file could be read.
    pub fn of(&self, site: &Site) -> Option<&'a Data> {
        Some(&self.read.get(site.data.as_ref()?)?.value)
    }
}

/// Each band has to begin over the one before it: `false` where one does not, and nobody should reckon with that.
pub(in crate::content) fn data(parsed: &Parsed<Data>, findings: &mut Findings) -> bool {
    let mut is_ordered = true;
    for (name, bands) in &parsed.value.scales {
        let at = parsed.at().field("scales").field(name);
        let pairs = bands.iter().zip(bands.iter().skip(1)).enumerate();
        for (index, _) in pairs.filter(|(_, (one, next))| one.over.0 >= next.over.0) {
            let problem = Problem::BandOutOfOrder { scale: name.clone() };
            findings.covered_error(at.item(index + 1).place(), problem);
            is_ordered = false;
        }
    }
    is_ordered
}

/// The sums of a site.
pub(super) fn sums(site: &Site, at: At<'_>, map: &SiteMap, figures: &Figures<'_>, report: &mut Reporter<'_>) {
    if let Some(id) = site.data.as_ref().filter(|id| !figures.files.contains_key(*id)) {
        let guess = guess(id.as_str(), figures.files.keys().map(DataId::as_str));
        report.error(at.field("data"), Problem::UnknownData { data: id.to_string(), guess });
    }
    for (id, amount) in &site.sums {
        let at = at.field("sums").field(id.as_str());
        if needs_itself(id, site) {
            report.error(at, Problem::SumOfItself { sum: id.to_string() });
        }
        Sums { site, map, data: figures.of(site), report }.amount(amount, at);
    }
}

/// Looks up what an amount names.
pub(super) struct Sums<'a, 'r, 'f> {
    pub site: &'a Site,
    pub map: &'a SiteMap,
    /// `None` also where the file of figures is not there: that has been reported with the file.
    pub data: Option<&'a Data>,
    pub report: &'r mut Reporter<'f>,
}

impl Sums<'_, '_, '_> {
    pub fn amount(&mut self, amount: &Amount, at: At<'_>) {
        match amount {
            Amount::Field(field) if !self.map.fields.contains(field.as_str()) => {
                let guess = guess(field.as_str(), self.map.fields.iter().map(String::as_str));
                self.report.error(at.item(0), Problem::UnknownInput { input: field.to_string(), guess });
            }
            Amount::If(option, ..) if !self.map.options.contains(option.as_str()) => {
                let guess = guess(option.as_str(), self.map.options.iter().map(String::as_str));
                self.report.error(at.item(0), Problem::UnknownOption { option: option.to_string(), guess });
            }
            Amount::Sum(sum) if !self.site.sums.contains_key(sum) => {
                let guess = guess(sum.as_str(), self.site.sums.keys().map(SumId::as_str));
                self.report.error(at.item(0), Problem::UnknownSum { sum: sum.to_string(), guess });
            }
            Amount::Figure(name) => self.figure(name, self.data.map(|data| data.figures.keys().map(String::as_str).collect()), at.item(0)),
            Amount::Scale(name, _) => self.figure(name, self.data.map(|data| data.scales.keys().map(String::as_str).collect()), at.item(0)),
            _ => {}
        }
        let parts = match amount {
            Amount::Plus(_) | Amount::Least(_) | Amount::Most(_) => at.item(0),
            _ => at,
        };
        let first = usize::from(matches!(amount, Amount::Scale(..) | Amount::If(..)));
        for (index, part) in amount.parts().into_iter().enumerate() {
            self.amount(part, parts.item(index + first));
        }
    }

    fn figure(&mut self, name: &str, known: Option<Vec<&str>>, at: At<'_>) {
        let is_missing = match &known {
            Some(known) => !known.contains(&name),
            None => self.site.data.is_none(),
        };
        if is_missing {
            let guess = guess(name, known.into_iter().flatten());
            self.report.error(at, Problem::UnknownFigure { figure: name.to_owned(), guess });
        }
    }
}

/// Whether a sum can only be worked out once it is known.
fn needs_itself(sum: &SumId, site: &Site) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![sum];
    while let Some(one) = open.pop() {
        let mut needed = Vec::new();
        if let Some(amount) = site.sums.get(one) {
            amount.each(&mut |part| {
                if let Amount::Sum(other) = part {
                    needed.push(other);
                }
            });
        }
        if needed.contains(&sum) {
            return true;
        }
        open.extend(needed.into_iter().filter(|other| seen.insert((*other).clone())));
    }
    false
}
