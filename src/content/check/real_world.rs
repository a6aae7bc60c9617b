//! Tells what is invented from what might reach somebody: web and mail addresses, phone numbers.

use std::ops::Range;

/// Public services whose real address may be shown, because recognising it is what a lesson teaches.
/// Each stands for its subdomains too. Nothing is ever opened or sent there: the kiosk has no network.
const OFFICIAL_DOMAINS: &[&str] = &[
    "3018.fr",
    "ameli.fr",
    "amendes.gouv.fr",
    "ants.gouv.fr",
    "caf.fr",
    "dgfip.finances.gouv.fr",
    "cybermalveillance.gouv.fr",
    "france-identite.gouv.fr",
    "franceconnect.gouv.fr",
    "francetravail.fr",
    "impots.gouv.fr",
    "info-retraite.fr",
    "laposte.net",
    "lassuranceretraite.fr",
    "masecurite.interieur.gouv.fr",
    "monespacesante.fr",
    "majdc.fr",
    "messervices.etudiant.gouv.fr",
    "moncompteformation.gouv.fr",
    "msa.fr",
    "parcoursup.fr",
    "service-public.fr",
    "service-public.gouv.fr",
    "signal-spam.fr",
    "17cyber.gouv.fr",
    "33700.fr",
];

/// How names end that are surely meant as web addresses. Other dots between letters are more likely a slip of the pen.
const ENDINGS: &[&str] = &[
    "be", "biz", "bzh", "ch", "co", "com", "de", "dev", "es", "eu", "example", "fr", "info", "io", "it", "lu", "me", "net", "org", "re",
    "ru", "shop", "site", "top", "tv", "uk", "us", "xyz",
];

/// The beginnings of phone numbers that are kept for fiction (decision 2018-0881 of the Arcep).
const FICTION: &[&str] = &["019900", "026191", "035301", "046571", "053649", "063998"];

/// Whether a host may be shown: invented, or official.
pub(super) fn is_harmless_host(host: &str) -> bool {
    let host = host.to_lowercase();
    let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') && host.split('.').all(|label| !label.is_empty());
    let is_in = |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    // The ending of all of them is nobody's own address.
    plain && (host.ends_with(".example") || host == "gouv.fr" || OFFICIAL_DOMAINS.iter().any(|domain| is_in(domain)))
}

/// Whether something is the name of a site as people type it, without `https://` and without a page.
pub(super) fn is_host(site: &str) -> bool {
    host_of(site) == Some(site) && site.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') && !site.contains("..")
}

/// The places of web and mail addresses that might be real.
pub(super) fn foreign_addresses(text: &str) -> Vec<Range<usize>> {
    words(text).filter(|range| text.get(range.clone()).and_then(host_of).is_some_and(|host| !is_harmless_host(host))).collect()
}

/// Whether a word is a web or mail address, in which signs stand without spaces.
pub(super) fn is_address(word: &str) -> bool {
    word.contains('@') || word.contains("://") || host_of(word).is_some()
}

/// The host of a web or mail address.
fn host_of(word: &str) -> Option<&str> {
    let until_path = |rest: &str| rest.find(['/', ':', '?', '#']).unwrap_or(rest.len());
    if let Some((name, host)) = word.rsplit_once('@') {
        // Without a dot it is an address to be completed, and leads nowhere.
        return (!name.is_empty() && host.contains('.')).then_some(host);
    }
    if let Some((_, rest)) = word.split_once("://") {
        return rest.get(..until_path(rest));
    }
    let host = word.get(..until_path(word))?;
    let (name, ending) = host.rsplit_once('.')?;
    let is_host = !name.is_empty() && (host.starts_with("www.") || ENDINGS.contains(&ending.to_lowercase().as_str()));
    is_host.then_some(host)
}

/// Words between spaces, quotes and brackets, without the signs that end a sentence.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let separates = |c: char| c.is_whitespace() || "«»“”\"()<>[]{},;’'|".contains(c);
    text.split(separates).filter_map(move |word| {
        let start = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let word = word.trim_end_matches(['.', ':', '!', '?', '…']);
        (!word.is_empty()).then_some(start..start + word.len())
    })
}

/// Public services that help, whose numbers may be told as they are (Faits métier, § 8.5): card blocking, Info Escroqueries, the tax
/// office, Parcoursup.
const HELP: [&str; 4] = ["0892705705", "0805805817", "0809401401", "0800400070"];

/// The places of phone numbers that might be somebody's: ten digits in the French way, outside the blocks for fiction.
/// Short numbers such as 17, 3018 and 33700 belong to services, and may be told.
pub(super) fn real_phones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|tail| tail.find(|c: char| c.is_ascii_digit() || c == '+')).map(|at| rest + at) {
        let tail = text.get(start..).unwrap_or_default();
        let mut end = start;
        let mut groups: Vec<String> = vec![String::new()];
        for (at, c) in tail.char_indices() {
            let next_is_digit = tail.get(at + c.len_utf8()..).is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()));
            match (c, groups.last_mut()) {
                ('0'..='9', Some(group)) => group.push(c),
                ('+', Some(group)) if at == 0 && next_is_digit => group.push(c),
                (' ' | '\u{a0}' | '\u{202f}' | '.' | '-', _) if at > 0 && next_is_digit => groups.push(String::new()),
                _ => break,
            }
            end = start + at + c.len_utf8();
        }
        if is_real_phone(&groups) {
            found.push(start..end);
        }
        rest = end.max(start + 1);
    }
    found
}

fn is_real_phone(groups: &[String]) -> bool {
    let Some(first) = groups.first() else { return false };
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    let digits = groups.concat();
    let national = match digits.strip_prefix("+33") {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None if first.starts_with('+') => return true,
        None if matches!(lengths.as_slice(), [10] | [2, 2, 2, 2, 2] | [4, 2, 2, 2] | [4, 3, 3] | [1, 3, 3, 3]) => digits,
        None => return false,
    };
    let is_phone = national.len() == 10 && national.starts_with('0') && !national.starts_with("00");
    is_phone && !HELP.contains(&national.as_str()) && !FICTION.iter().any(|block| national.starts_with(block))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_invented_and_official_hosts_are_harmless() {
        for host in ["courrier.example", "impots.gouv.fr", "cfspart.impots.gouv.fr", "Ameli.fr", "assure.ameli.fr"] {
            assert!(is_harmless_host(host), "{host}");
        }
        for host in ["courrier.fr", "impots.gouv.fr.com", "notimpots.gouv.fr", "example", ".example", "impots-gouv.fr", "a b.example", ""] {
            assert!(!is_harmless_host(host), "{host}");
        }
    }

    #[test]
    fn real_addresses_are_found_in_a_text() {
        let found = |text: &'static str| foreign_addresses(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("Écrivez à nolwenn@gmail.com."), ["nolwenn@gmail.com"]);
        assert_eq!(found("Voir https://mechant.ru/x?y ou www.machin.truc"), ["https://mechant.ru/x?y", "www.machin.truc"]);
        assert_eq!(found("sur «\u{202f}ma-banque.fr\u{202f}» !"), ["ma-banque.fr"]);
        assert_eq!(found("nolwenn@courriel.example, impots.gouv.fr, nolwenn@courriel, jeudi.Merci, facture.pdf, 9.30"), [] as [&str; 0]);
    }

    #[test]
    fn real_phone_numbers_are_found_in_a_text() {
        let found = |text: &'static str| real_phones(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("Appelez le 06 12 34 56 78."), ["06 12 34 56 78"]);
        assert_eq!(found("0612345678 ou +33 6 12 34 56 78 ou 02.98.11.22.33"), ["0612345678", "+33 6 12 34 56 78", "02.98.11.22.33"]);
        assert_eq!(
            found("0 805 111 222, 06\u{202f}12\u{202f}34\u{202f}56\u{202f}78"),
            ["0 805 111 222", "06\u{202f}12\u{202f}34\u{202f}56\u{202f}78"]
        );
        assert_eq!(found("06 39 98 12 34, +33 6 39 98 00 00, 3018, 33700, le 17, 112, 14:05, 2026, n° 1234567890123"), [] as [&str; 0]);
        assert_eq!(found("0 805 805 817, 0892705705"), [] as [&str; 0], "who helps may be called");
    }
}
