//! Phone numbers, from how files write them to how people read them.

/// The countries whose numbers are written like the French ones, with a 0 in front: France and its departments overseas.
const FRENCH_PREFIXES: [&str; 5] = ["33", "590", "594", "596", "262"];

/// A number as people read it: "+33261910010" is "02 61 91 00 10". None for what is no phone number.
///
/// Other countries keep their prefix, short numbers ("3949") stay as they are.
pub fn readable(text: &str) -> Option<String> {
    let text = text.replace("(0)", "");
    let is_written_well = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+.-/()\u{2010}\u{2011}".contains(c));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_international = text.trim_start().starts_with('+') || digits.starts_with("00");
    let digits = if is_international { digits.trim_start_matches('0') } else { digits.as_str() };
    if !is_written_well {
        return None;
    }
    if let Some(number) = national(digits, is_international) {
        return Some(in_pairs(&number));
    }
    let is_french = FRENCH_PREFIXES.iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        8..=15 if is_international && !is_french => Some(format!("+{}", in_pairs(digits))),
        3..=6 if !is_international => Some(digits.to_owned()),
        _ => None,
    }
}

/// Ten digits, where they are a French number. Some spreadsheets take the `+`, or the 0 in front, away.
fn national(digits: &str, is_international: bool) -> Option<String> {
    let without_prefix = FRENCH_PREFIXES.iter().find_map(|prefix| digits.strip_prefix(prefix));
    let without_zero = match (digits.len(), without_prefix) {
        (_, Some(rest)) if rest.len() == 9 && !rest.starts_with('0') => rest,
        // "+33 02 61 91 00 10", where the 0 was left in.
        (_, Some(rest)) if rest.len() == 10 => rest.strip_prefix('0')?,
        (10, _) if !is_international => digits.strip_prefix('0')?,
        (9, _) if !is_international && !digits.starts_with('0') => digits,
        _ => return None,
    };
    (!without_zero.starts_with('0')).then(|| format!("0{without_zero}"))
}

/// The last digits two by two; a longer piece in front where they do not come out even.
fn in_pairs(digits: &str) -> String {
    let mut read = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        if index > 1 && left.is_multiple_of(2) {
            read.push(' ');
        }
        read.push(digit);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_numbers_are_read_in_pairs() {
        for written in [
            "+33261910010",
            "33261910010",
            "0033261910010",
            "+33 (0)2 61 91 00 10",
            "+33 02 61 91 00 10",
            "02.61.91.00.10",
            "02 61 91 00 10",
            "0261910010",
            "261910010",
            " 02-61-91-00-10 ",
        ] {
            assert_eq!(readable(written).as_deref(), Some("02 61 91 00 10"), "{written}");
        }
        assert_eq!(readable("+33639980012").as_deref(), Some("06 39 98 00 12"));
    }

    #[test]
    fn other_numbers_keep_their_form() {
        assert_eq!(readable("+262262123456").as_deref(), Some("02 62 12 34 56"));
        assert_eq!(readable("+590590123456").as_deref(), Some("05 90 12 34 56"));
        assert_eq!(readable("+687123456").as_deref(), Some("+687 12 34 56"));
        assert_eq!(readable("3949").as_deref(), Some("3949"));
        assert_eq!(readable("116 006").as_deref(), Some("116006"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in
            ["", "+", "mairie", "+3326191001", "026191001", "02 61 91 00 10 11", "0000000000", "+33 2 61 91 00 10 poste 3", "٣٩٤٩"]
        {
            assert_eq!(readable(written), None, "{written}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_read_is_read_the_same_again(text in "[+0-9 ().a-é]{0,24}") {
            if let Some(read) = readable(&text) {
                proptest::prop_assert_eq!(readable(&read), Some(read));
            }
        }
    }
}
