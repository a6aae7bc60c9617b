//! Checks the needs of "Ask somebody", and who helps.

use super::catalogue::unknown_icon;
use super::duplicates;
use super::real_world::{is_harmless_host, is_host, real_phones};
use super::texts::Need;
use crate::content::findings::{Findings, Subject};
use crate::content::parse::{At, Parsed};
use crate::content::problem::{Problem, guess};
use crate::content::{Catalogue, Helper, HelperId, Orientation, Reach};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// Longest texts in characters: what fits on a card in large type.
const TITLE: usize = 32;
const LINE: usize = 60;
const BRING: usize = 100;
const WHAT: usize = 120;
const REACH: usize = 100;

/// How many helpers a need names: one alone may be busy, and nobody compares five.
const HELPERS: RangeInclusive<usize> = 2..=4;

/// National programmes by the names that files of places give them. There are others.
const PROGRAMS: [&str; 3] = ["Aidants Connect", "Certification PIX", "France Services"];

pub(in crate::content) fn orientation(parsed: &Parsed<Orientation>, catalogue: Option<&Catalogue>, findings: &mut Findings) {
    let orientation = &parsed.value;
    let (needs_at, helpers_at) = (parsed.at().field("needs"), parsed.at().field("helpers"));
    let needs = || orientation.needs.iter().enumerate().map(|(index, need)| (need, needs_at.item(index)));
    let helpers = || orientation.helpers.iter().enumerate().map(|(index, helper)| (helper, helpers_at.item(index)));
    duplicates("need", needs().map(|(need, at)| (need.id.as_str(), at.field("id"))), &Subject::Whole, findings);
    duplicates("helper", helpers().map(|(helper, at)| (helper.id.as_str(), at.field("id"))), &Subject::Whole, findings);

    // Both have their words in one file, by their names.
    let of_needs: BTreeSet<&str> = orientation.needs.iter().map(|need| need.id.as_str()).collect();
    for (helper, at) in helpers().filter(|(helper, _)| of_needs.contains(helper.id.as_str())) {
        findings.error(&Subject::Whole, at.field("id").place(), super::duplicate("need-and-helper", helper.id.as_str(), None));
    }

    let declared: BTreeMap<&HelperId, &Helper> = orientation.helpers.iter().map(|helper| (&helper.id, helper)).collect();
    let mut named = BTreeSet::new();
    for (need, at) in needs() {
        if let Some(problem) = unknown_icon(&need.icon) {
            findings.error(&Subject::Whole, at.field("icon").place(), problem);
        }
        for (index, theme) in need.topics.iter().enumerate() {
            let Some(catalogue) = catalogue.filter(|catalogue| catalogue.themes.iter().all(|other| other.id != *theme)) else { continue };
            let guess = guess(theme.as_str(), catalogue.themes.iter().map(|theme| theme.id.as_str()));
            findings.warning(at.field("topics").item(index).place(), Problem::UnknownTheme { theme: theme.to_string(), guess });
        }
        let list = at.field("helpers");
        let each = need.helpers.iter().enumerate().map(|(index, helper)| (helper, list.item(index)));
        let mut here = BTreeSet::new();
        for (helper, at) in each {
            if !here.insert(helper) {
                let problem = Problem::HelperTwice { need: need.id.to_string(), helper: helper.to_string() };
                findings.error(&Subject::Whole, at.place(), problem);
            }
            if !declared.contains_key(helper) {
                let guess = guess(helper.as_str(), declared.keys().map(|known| known.as_str()));
                findings.error(&Subject::Whole, at.place(), Problem::UnknownHelper { helper: helper.to_string(), guess });
            }
        }
        named.extend(here);
        let count = need.helpers.len();
        if count == 0 {
            findings.error(&Subject::Whole, list.place(), Problem::NoHelpers { need: need.id.to_string() });
        } else if !HELPERS.contains(&count) {
            let (least, most) = (*HELPERS.start() as u64, *HELPERS.end() as u64);
            let problem = Problem::HelperCount { need: need.id.to_string(), count: count as u64, least, most };
            findings.warning(list.place(), problem);
        }
        let first = need.helpers.first().filter(|_| need.urgent).and_then(|first| declared.get(first));
        if let Some(helper) = first.filter(|helper| helper.reach.has_to_wait()) {
            let problem = Problem::UrgentWaits { need: need.id.to_string(), helper: helper.id.to_string() };
            findings.warning(list.item(0).place(), problem);
        }
    }
    for (helper, at) in helpers() {
        if !named.contains(&helper.id) {
            findings.warning(at.field("id").place(), Problem::UnusedHelper { helper: helper.id.to_string() });
        }
        reach(&helper.reach, at.field("reach"), findings);
    }
}

/// A number or a site is what a person dials or types: it has to be one, and one that somebody has vouched for.
fn reach(reach: &Reach, at: At<'_>, findings: &mut Findings) {
    let (contact, is_one, is_known) = match reach {
        Reach::Phone(number) => (number, is_dialled(number), real_phones(number).is_empty()),
        Reach::Website(host) => (host, is_host(host), is_harmless_host(host)),
        Reach::Place { program } => {
            // Another programme may exist; one that is nearly a known one is a slip of the pen.
            if let Some(guess) = guess(program, PROGRAMS).filter(|_| !PROGRAMS.contains(&program.as_str())) {
                let problem = Problem::UnlikelyProgram { program: program.clone(), guess };
                findings.warning(at.field("program").place(), problem);
            }
            return;
        }
        Reach::Desk | Reach::Workshop(_) | Reach::Told => return,
    };
    let contact = contact.clone();
    if !is_one {
        findings.error(&Subject::Whole, at.item(0).place(), Problem::NotAContact { contact });
    } else if !is_known {
        findings.warning(at.item(0).place(), Problem::UnknownContact { contact });
    }
}

/// Whether it is dialled in France: a short number of two digits and more, or ten that begin with 0.
fn is_dialled(number: &str) -> bool {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let digits: String = number.chars().filter(|c| !is_space(*c)).collect();
    let is_long = digits.len() == 10 && digits.starts_with('0');
    digits.chars().all(|c| c.is_ascii_digit()) && (is_long || (2..=6).contains(&digits.len()))
}

/// The texts that needs and helpers ask for.
pub(in crate::content) fn orientation_needs(parsed: &Parsed<Orientation>) -> Vec<Need<'_>> {
    let (needs_at, helpers_at) = (parsed.at().field("needs"), parsed.at().field("helpers"));
    let mut needs = Vec::new();
    for (index, need) in parsed.value.needs.iter().enumerate() {
        let at = needs_at.item(index).field("id");
        for (part, limit) in [(None, TITLE), (Some("line"), LINE), (Some("bring"), BRING)] {
            needs.push(Need::new(need.id.as_str(), part, at).within(limit));
        }
    }
    for (index, helper) in parsed.value.helpers.iter().enumerate() {
        let at = helpers_at.item(index).field("id");
        for (part, limit) in [(None, TITLE), (Some("what"), WHAT)] {
            needs.push(Need::new(helper.id.as_str(), part, at).within(limit));
        }
        needs.push(reach_need(helper, at));
    }
    needs
}

/// Where the kiosk adds a day or a place, the words may be left out.
fn reach_need<'a>(helper: &'a Helper, at: At<'a>) -> Need<'a> {
    let need = Need::new(helper.id.as_str(), Some("reach"), at).within(REACH);
    if helper.reach.has_to_wait() { need.optional() } else { need }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_what_nobody_can_dial() {
        for number in ["17", "112", "3018", "34 22", "34\u{a0}22", "33700", "116 006", "0 805 805 817", "02 61 91 00 00"] {
            assert!(is_dialled(number), "{number}");
        }
        for number in ["", " ", "1", "3018.fr", "le 17", "0 805 805 81", "0 805 805 8177", "1 805 805 817", "34-22", "1234567"] {
            assert!(!is_dialled(number), "{number}");
        }
    }
}
