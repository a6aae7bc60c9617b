//! Numbers of euros as each language writes them.

use super::Lang;
use rust_decimal::{Decimal, RoundingStrategy};

/// `1 234 €`, `1 234,50 €` in French; `€1,234`, `€1,234.50` in English. Cents are shown where there are some.
pub fn euros(amount: Decimal, lang: Lang) -> String {
    let amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
    let figures = if amount.scale() == 0 { amount.abs().to_string() } else { format!("{:.2}", amount.abs()) };
    let (whole, cents) = figures.split_once('.').map_or((figures.as_str(), None), |(whole, cents)| (whole, Some(cents)));
    let (between, point) = if lang.for_lessons() == Lang::En { (",", ".") } else { ("\u{202f}", ",") };
    let first = whole.len() % 3;
    let (head, tail) = whole.split_at(first);
    let mut groups: Vec<&str> = Some(head).filter(|head| !head.is_empty()).into_iter().collect();
    groups.extend((0..tail.len()).step_by(3).filter_map(|at| tail.get(at..at + 3)));
    let number = groups.join(between) + &cents.map(|cents| format!("{point}{cents}")).unwrap_or_default();
    let sign = if amount.is_sign_negative() && !amount.is_zero() { "−" } else { "" };
    match lang.for_lessons() {
        Lang::En => format!("{sign}€{number}"),
        Lang::Fr | Lang::Br => format!("{sign}{number}\u{a0}€"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euros_are_written_as_each_language_does() {
        for (amount, french, english) in [
            ("0", "0\u{a0}€", "€0"),
            ("-0.004", "0\u{a0}€", "€0"),
            ("7", "7\u{a0}€", "€7"),
            ("1234", "1\u{202f}234\u{a0}€", "€1,234"),
            ("1234.5", "1\u{202f}234,50\u{a0}€", "€1,234.50"),
            ("-534.005", "−534,01\u{a0}€", "−€534.01"),
            ("1000000", "1\u{202f}000\u{202f}000\u{a0}€", "€1,000,000"),
        ] {
            let amount: Decimal = amount.parse().unwrap();
            assert_eq!(euros(amount, Lang::Fr), french);
            assert_eq!(euros(amount, Lang::En), english);
        }
    }
}
