//! The number to call, which calendars have no field for: services write it in the description.

/// The first French telephone number of ten digits in a text, in pairs: `02 61 91 00 00`.
pub(in crate::workshops) fn phone(text: &str) -> Option<String> {
    let begins = text.char_indices().filter(|(_, c)| matches!(c, '0' | '+'));
    begins.filter_map(|(at, _)| text.split_at_checked(at)).find_map(|(before, rest)| {
        let is_inside = before.chars().next_back().is_some_and(char::is_alphanumeric);
        if is_inside { None } else { number(rest) }
    })
}

fn number(text: &str) -> Option<String> {
    let mut rest = match text.strip_prefix("+33").or_else(|| text.strip_prefix("0033")) {
        // "+33 (0)2 61…"
        Some(rest) => skip_gap(skip_gap(rest).trim_start_matches("(0)")),
        None => skip_gap(text.strip_prefix('0')?),
    };
    let mut digits = vec!['0'];
    while digits.len() < 10 {
        let digit = rest.chars().next().filter(char::is_ascii_digit)?;
        if digits.len() == 1 && digit == '0' {
            return None;
        }
        digits.push(digit);
        rest = rest.strip_prefix(digit)?;
        if digits.len() < 10 {
            rest = skip_gap(rest);
        }
    }
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some(digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join(" "))
}

/// At most one mark between two digits.
fn skip_gap(text: &str) -> &str {
    text.strip_prefix([' ', '.', '-', '\u{a0}', '\u{202f}']).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_as_people_write_them() {
        for text in [
            "Inscription au 02 61 91 00 00.",
            "Tél. : 02.61.91.00.00",
            "Tél:0261910000, le matin",
            "+33 2 61 91 00 00",
            "Appeler le +33 (0)2 61 91 00 00 ou venir",
            "0033261910000",
            "le 3 décembre 2026 ; 02\u{a0}61\u{a0}91\u{a0}00\u{a0}00",
        ] {
            assert_eq!(phone(text).as_deref(), Some("02 61 91 00 00"), "{text}");
        }
    }

    #[test]
    fn other_figures_are_no_number() {
        for text in ["", "3018", "29460 Daoulas", "0261910000123", "REF0261910000", "00 00 00 00 00", "de 09:00 à 12:00", "02 61 91 00"] {
            assert_eq!(phone(text), None, "{text}");
        }
    }
}
