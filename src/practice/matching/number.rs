//! Numbers and amounts as people write them, in French or in English.

use rust_decimal::Decimal;

/// Reads a number: `1 234,5`, `1234.50`, `-3`, `+3`. Spaces of any kind, `'` and `_` stand between thousands. The last comma or
/// point begins the decimals, unless both come more than once or three figures follow and others stand before in groups of three.
pub fn read_number(text: &str) -> Option<Decimal> {
    read(text, None)
}

/// `most_decimals`: where more figures than these follow the only sign, in a group of three, it stands between thousands.
fn read(text: &str, most_decimals: Option<usize>) -> Option<Decimal> {
    let text: String = text.trim().chars().map(plain).collect();
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let digits = digits.trim();
    let sign = decimal_sign(digits)?.filter(|at| {
        let (before, after) = (*at, digits.len() - at - 1);
        !(most_decimals.is_some_and(|most| after > most) && after == 3 && (1..=3).contains(&before))
    });
    let (whole, decimals) = match sign {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, ""),
    };
    let whole = whole_part(whole)?;
    if !decimals.chars().all(|c| c.is_ascii_digit()) || whole.is_empty() && decimals.is_empty() {
        return None;
    }
    let number: Decimal =
        format!("{}.{}", if whole.is_empty() { "0" } else { &whole }, if decimals.is_empty() { "0" } else { decimals }).parse().ok()?;
    Some(if is_negative { -number } else { number })
}

/// Reads a number of euros: as [`read_number`], with or without the sign or the word. There are two decimals at most: `1,234` is more
/// than a thousand.
pub fn read_amount(text: &str) -> Option<Decimal> {
    let text = text.trim();
    // -€5 is how English writes it.
    if let Some(rest) = text.strip_prefix(['-', '−', '–']).map(str::trim_start) {
        // Looked at first: a field full of signs must not go as deep as it is long.
        if rest.starts_with(['-', '−', '–', '+']) {
            return None;
        }
        return read_amount(rest).filter(|amount| !amount.is_sign_negative() || amount.is_zero()).map(|amount| -amount);
    }
    let lower = text.to_lowercase();
    let words = ["euros", "euro", "eur", "€"];
    let word = words.iter().find(|word| lower.ends_with(*word) || lower.starts_with(*word));
    let number = match word {
        Some(word) if lower.ends_with(word) => lower.get(..lower.len() - word.len())?,
        Some(word) => lower.get(word.len()..)?,
        None => lower.as_str(),
    };
    // "12 € 50" is how one says it.
    match number.split_once('€') {
        Some((euros, cents)) if word.is_none() && cents.trim().len() == 2 => read_number(&format!("{},{}", euros.trim(), cents.trim())),
        _ => read(number, Some(2)),
    }
}

/// All spaces alike, and the minus sign of typography like that of keyboards.
fn plain(c: char) -> char {
    match c {
        c if c.is_whitespace() => ' ',
        '−' | '–' => '-',
        '’' => '\'',
        c => c,
    }
}

/// Where the decimals begin. `None` for what is no number at all.
#[expect(clippy::option_option, reason = "no number, a whole number, or one with decimals")]
fn decimal_sign(digits: &str) -> Option<Option<usize>> {
    let signs: Vec<(usize, char)> = digits.char_indices().filter(|(_, c)| matches!(c, ',' | '.')).collect();
    let Some((at, last)) = signs.last().copied() else { return Some(None) };
    let same = signs.iter().filter(|(_, c)| *c == last).count();
    match signs.len() {
        1 => Some(Some(at)),
        // 1.234,50 and 1,234.50: the other sign stands between thousands.
        _ if same == 1 => Some(Some(at)),
        // 1.234.567: only thousands.
        count if same == count => Some(None),
        _ => None,
    }
}

/// The figures before the decimals, which may stand in groups of three.
fn whole_part(whole: &str) -> Option<String> {
    let separates = |c: char| matches!(c, ' ' | '\'' | '_' | ',' | '.');
    let groups: Vec<&str> = whole.trim().split(separates).collect();
    let are_figures = groups.iter().all(|group| group.chars().all(|c| c.is_ascii_digit()));
    let are_in_threes = groups.iter().skip(1).all(|group| group.len() == 3) && groups.first().is_none_or(|group| group.len() <= 3);
    let is_right = are_figures && (groups.len() == 1 || are_in_threes && groups.first().is_some_and(|group| !group.is_empty()));
    is_right.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> Option<String> {
        read_number(text).map(|number| number.normalize().to_string())
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("1234", "1234"),
            ("1 234,50", "1234.5"),
            ("1\u{202f}234,5", "1234.5"),
            ("1\u{a0}234.50", "1234.5"),
            ("1234.5", "1234.5"),
            ("1.234,50", "1234.5"),
            ("1,234.50", "1234.5"),
            ("1'234", "1234"),
            ("1.234.567", "1234567"),
            ("-3,2", "-3.2"),
            ("− 7", "-7"),
            ("+12", "12"),
            (" 007 ", "7"),
            (",5", "0.5"),
            ("5,", "5"),
            ("0", "0"),
        ] {
            assert_eq!(number(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", " ", "-", ",", "douze", "12a", "1 23", "12 345 6", "1,2.3,4", "1 2", "--1", "1e5", "٣"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn euros_may_be_said_or_not() {
        assert_eq!(read_amount("−€5"), read_number("-5"));
        for text in ["1 234,50 €", "1234.5", "€1234.50", "1234,50€", "1 234,50 euros", "1234,5 EUR", "1234 € 50"] {
            assert_eq!(read_amount(text), read_number("1234,50"), "{text}");
        }
        for (text, expected) in [("€984,605", "984605"), ("1.234 €", "1234"), ("1234,567", "1234.567"), ("0,5 €", "0.5"), (",123", "0.123")]
        {
            assert_eq!(read_amount(text), read_number(expected), "{text}");
        }
        for text in ["€", "euros", "12 $", "€ 12 €", "", "--5 €", "-+5", &"-".repeat(100_000)] {
            assert_eq!(read_amount(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_number_is_read_back_however_it_is_set(whole in 0_u64..10_000_000_000, cents in 0_u8..100, negative: bool) {
            let sign = if negative { "-" } else { "" };
            let expected: Decimal = format!("{sign}{whole}.{cents:02}").parse().unwrap();
            let figures = whole.to_string();
            for (between, point) in [("", ","), ("", "."), (" ", ","), ("\u{202f}", ","), (".", ","), (",", "."), ("'", ".")] {
                let groups: Vec<&str> = {
                    let first = figures.len() % 3;
                    let (head, tail) = figures.split_at(first);
                    let rest = (0..tail.len() / 3).map(|at| &tail[at * 3..at * 3 + 3]);
                    Some(head).filter(|head| !head.is_empty()).into_iter().chain(rest).collect()
                };
                let text = format!("{sign}{}{point}{cents:02}", groups.join(between));
                prop_assert_eq!(read_number(&text), Some(expected), "{}", text);
                let euros = format!("{text} €");
                prop_assert_eq!(read_amount(&euros), Some(expected), "{}", euros);
            }
        }

        #[test]
        fn anything_may_be_asked(text in "\\PC{0,20}") {
            let _ = (read_number(&text), read_amount(&text));
        }
    }
}
