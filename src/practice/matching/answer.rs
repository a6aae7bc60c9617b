//! Whether what was typed counts as right, by the rule that a lesson names.

use super::phrase::{Strictness, simplified};
use super::{holds, read_amount, read_date, read_number};
use crate::content::{ElementId, Match, TextId};
use jiff::civil::Date;

/// What a comparison may ask for.
pub struct Wanted<'a> {
    /// The spellings of a text of the lesson, one a language.
    pub spellings: &'a dyn Fn(&TextId) -> Vec<String>,
    /// What a field holds.
    pub field: &'a dyn Fn(&ElementId) -> String,
    pub today: Date,
}

/// Whether a text counts as right.
pub fn is_right(text: &str, rule: &Match, wanted: &Wanted<'_>) -> bool {
    let any = |id: &TextId, fits: &dyn Fn(&str) -> bool| (wanted.spellings)(id).iter().any(|spelling| fits(spelling));
    match rule {
        Match::Exact(id) => any(id, &|spelling| text.trim() == spelling.trim()),
        Match::Same(id) => any(id, &|spelling| is_same(text, spelling)),
        Match::Contains(id) => any(id, &|spelling| holds(text, spelling, Strictness::Words)),
        Match::Number(id) => any(id, &|spelling| reads_the_same(read_number, text, spelling)),
        Match::Amount(id) => any(id, &|spelling| reads_the_same(read_amount, text, spelling)),
        Match::Date(id) => any(id, &|spelling| is_same_date(text, spelling)),
        Match::Phone(id) => any(id, &|spelling| reads_the_same(read_phone, text, spelling)),
        Match::Today => read_date(text).is_some_and(|read| read.is(wanted.today)),
        Match::Pattern(form) => has_form(text, form),
        Match::SameAs(field) => {
            let other = (wanted.field)(field);
            !other.trim().is_empty() && text == other
        }
        Match::AtLeast(count) => text.trim().chars().count() >= *count,
        Match::OneOf(several) => several.iter().any(|rule| is_right(text, rule, wanted)),
    }
}

/// The same words: capitals, accents, spaces and punctuation do not matter. What is nothing but signs is compared as it is.
fn is_same(text: &str, spelling: &str) -> bool {
    let words = simplified(spelling, Strictness::Words);
    if words.is_empty() {
        return simplified(text, Strictness::Letters) == simplified(spelling, Strictness::Letters);
    }
    let together = |text: String| text.replace(' ', "");
    together(simplified(text, Strictness::Words)) == together(words)
}

/// Whether both can be read, as the same.
fn reads_the_same<T: PartialEq>(read: impl Fn(&str) -> Option<T>, text: &str, spelling: &str) -> bool {
    read(text).is_some_and(|one| Some(one) == read(spelling))
}

fn is_same_date(text: &str, spelling: &str) -> bool {
    let (Some(read), Some(meant)) = (read_date(text), read_date(spelling)) else { return false };
    let years_agree = match (read.year, meant.year) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    read.day == meant.day && read.month == meant.month && years_agree
}

/// The nine figures of a French number after its first 0, `+33` or `0033`; any other number with its country's code.
fn read_phone(text: &str) -> Option<String> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '/' | '(' | ')');
    let kept: String = text.chars().filter(|c| !is_between(*c)).collect();
    let figures = kept.strip_prefix('+').unwrap_or(&kept);
    if figures.is_empty() || !figures.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let figures = if kept.starts_with('+') { figures.to_owned() } else { figures.strip_prefix("00").unwrap_or(figures).to_owned() };
    // (0) after the country's code is written by many, and dialled by nobody.
    let national = figures.strip_prefix("33").map(|rest| rest.strip_prefix('0').unwrap_or(rest)).filter(|rest| rest.len() == 9);
    Some(match national {
        Some(national) => format!("33{national}"),
        None if figures.len() == 10 && figures.starts_with('0') => format!("33{}", figures.get(1..).unwrap_or_default()),
        None => figures,
    })
}

/// Whether a text has a form in which `9` is any figure and `A` any letter.
fn has_form(text: &str, form: &str) -> bool {
    let of = |text: &str| -> Vec<char> { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let (text, form) = (of(text), of(form));
    let fits = |(c, wanted): (&char, &char)| match wanted {
        '9' => c.is_ascii_digit(),
        'A' => c.is_alphabetic(),
        other => c.to_lowercase().eq(other.to_lowercase()),
    };
    !form.is_empty() && text.len() == form.len() && text.iter().zip(&form).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// The texts of a made-up lesson; the second spelling is the English one.
    fn spellings(id: &TextId) -> Vec<String> {
        let texts: &[&str] = match id.as_str() {
            "yes" => &["Oui, je viens.", "Yes, I will come."],
            "oui" => &["oui", "yes"],
            "city" => &["Saint-Pol-de-Léon"],
            "code" => &["Ab-12"],
            "wage" => &["1 234,50 €"],
            "count" => &["3"],
            "day" => &["3 décembre 2026"],
            "phone" => &["06 39 98 12 34"],
            "signs" => &["?!"],
            other => panic!("no text {other}"),
        };
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn right(text: &str, rule: &Match) -> bool {
        let field = |id: &ElementId| if id.as_str() == "mail" { "monique@courrier.example".to_owned() } else { String::new() };
        is_right(text, rule, &Wanted { spellings: &spellings, field: &field, today: date(2026, 11, 25) })
    }

    #[track_caller]
    fn accepts(rule: &Match, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(right(text, rule), "{rule:?} refuses {text:?}");
        }
        for text in bad {
            assert!(!right(text, rule), "{rule:?} accepts {text:?}");
        }
    }

    #[test]
    fn each_rule_accepts_what_it_says_and_nothing_else() {
        accepts(&Match::Exact("code".into()), &["Ab-12", " Ab-12 "], &["ab-12", "Ab12", "", "Ab-123"]);
        accepts(
            &Match::Same("city".into()),
            &["Saint-Pol-de-Léon", "saint pol de leon", "SAINTPOLDELEON", " Saint Pol  de Léon. "],
            &["Saint-Pol", "Saint-Pol-de-Léon Finistère", ""],
        );
        accepts(&Match::Same("signs".into()), &["?!", " ?! "], &["", "?", "oui"]);
        accepts(&Match::Contains("oui".into()), &["Oui !", "Bonjour, OUI, à jeudi", "yes"], &["ouistiti", "non", ""]);
        accepts(&Match::Number("count".into()), &["3", "3,0", "03", "+3"], &["4", "trois", "", "3 €", "33"]);
        accepts(&Match::Amount("wage".into()), &["1234,50", "1 234.5", "1234,50 €", "€1,234.50"], &["1234", "1234,51", "", "€"]);
        accepts(&Match::Date("day".into()), &["3/12/2026", "03-12-2026", "3 décembre", "3/12"], &["4/12/2026", "3/12/2025", ""]);
        accepts(
            &Match::Phone("phone".into()),
            &["0639981234", "06.39.98.12.34", "+33 6 39 98 12 34", "0033639981234", "+33 (0)6 39 98 12 34"],
            &["0639981235", "639981234", "", "06 39 98", "téléphone"],
        );
        accepts(&Match::Today, &["25/11/2026", "25 novembre", "2026-11-25"], &["24/11/2026", "", "aujourd’hui"]);
        accepts(&Match::Pattern("AA-999-AA".to_owned()), &["ab-123-cd", "AB - 123 - CD"], &["ab123cd", "a1-123-cd", "ab-123-cde", ""]);
        accepts(&Match::SameAs("mail".into()), &["monique@courrier.example"], &["Monique@courrier.example", "", "x"]);
        accepts(&Match::SameAs("empty".into()), &[], &["", " ", "x"]);
        accepts(&Match::AtLeast(4), &["abcd", "éèêë", "a b c"], &["abc", "   a   ", ""]);
        let one_of = Match::OneOf(vec![Match::Contains("oui".into()), Match::Number("count".into())]);
        accepts(&one_of, &["oui", "3"], &["non", "4", ""]);
    }

    proptest! {
        #[test]
        fn case_accents_and_spaces_never_matter_to_the_same_words(spaces in "[ \u{a0}]{0,3}", upper: bool) {
            let words = ["saint", "pol", "de", "léon"].map(|word| if upper { word.to_uppercase() } else { word.to_owned() });
            let text = words.join(&format!("-{spaces}"));
            prop_assert!(right(&text, &Match::Same("city".into())), "{}", text);
        }

        #[test]
        fn one_figure_more_or_less_is_another_phone(at in 0_usize..10, figure in 0_u8..10) {
            let mut figures: Vec<char> = "0639981234".chars().collect();
            let changed = char::from(b'0' + figure);
            let is_same = figures[at] == changed;
            figures[at] = changed;
            let text: String = figures.iter().collect();
            prop_assert_eq!(right(&text, &Match::Phone("phone".into())), is_same, "{}", text);
        }

        #[test]
        fn a_form_is_met_by_what_it_describes(letters in "[a-zA-Z]{2}", figures in "[0-9]{3}", other in "[^0-9 \u{a0}\u{202f}\\s]") {
            let form = Match::Pattern("AA-999".to_owned());
            let (fits, does_not) = (format!("{letters}-{figures}"), format!("{letters}-{}{other}", &figures[..2]));
            prop_assert!(right(&fits, &form));
            prop_assert!(!right(&does_not, &form));
        }

        #[test]
        fn anything_may_be_typed(text in "\\PC{0,40}") {
            for rule in [
                Match::Exact("code".into()), Match::Same("city".into()), Match::Contains("oui".into()), Match::Number("count".into()),
                Match::Amount("wage".into()), Match::Date("day".into()), Match::Phone("phone".into()), Match::Today,
                Match::Pattern("A9".to_owned()), Match::SameAs("mail".into()), Match::AtLeast(3),
            ] {
                let _ = right(&text, &rule);
            }
        }

        #[test]
        fn enough_characters_are_enough(text in "[a-zé]{0,12}") {
            prop_assert_eq!(right(&text, &Match::AtLeast(6)), text.chars().count() >= 6);
        }
    }
}
