//! Reads `opening_hours`, word by word: <https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>.

use super::{DAY_MINUTES, Hours, Span};
use std::iter::successors;

/// The days of the week from Monday, then public holidays.
type Days<T> = [T; 8];

const ALL_DAYS: Days<bool> = [true; 8];
const WEEK: Days<bool> = [true, true, true, true, true, true, true, false];

/// Where public holidays stand among the days.
const HOLIDAYS: usize = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// From Monday.
    Day(usize),
    Holiday,
    Off,
    Always,
    /// Minutes from midnight.
    Time(u16),
    Dash,
    Comma,
    Colon,
    Semicolon,
}

/// What is said of some days.
struct Rule {
    days: Days<bool>,
    /// Empty where they are closed.
    spans: Vec<Span>,
}

pub(super) fn parse(text: &str) -> Option<Hours> {
    let tokens = tokens(text)?;
    let mut days: Days<Vec<Span>> = Default::default();
    let (mut rest, mut adds, mut is_first) = (tokens.as_slice(), false, true);
    loop {
        if let [Token::Semicolon, after @ ..] = rest {
            (rest, adds) = (after, false);
            continue;
        }
        if rest.is_empty() && !adds {
            break;
        }
        let (rule, after) = rule(rest, is_first)?;
        for (day, _) in days.iter_mut().zip(rule.days).filter(|(_, is_meant)| *is_meant) {
            if !adds || rule.spans.is_empty() {
                day.clear();
            }
            day.extend(&rule.spans);
        }
        (rest, is_first) = (after, false);
        match rest {
            [] => break,
            [Token::Comma, after @ ..] => (rest, adds) = (after, true),
            [Token::Semicolon, ..] => {}
            _ => return None,
        }
    }
    (!is_first).then(|| from_days(days))
}

/// Hours with their spans in order and none inside another.
pub(super) fn from_days(days: Days<Vec<Span>>) -> Hours {
    let mut hours = Hours::default();
    for (own, mut spans) in hours.week.iter_mut().chain([&mut hours.holidays]).zip(days) {
        spans.sort_unstable();
        for span in spans {
            match own.last_mut() {
                Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
                _ => own.push(span),
            }
        }
    }
    hours
}

/// One rule, and what stands behind it. Only the first may leave the days out: of which days would another one speak?
fn rule(tokens: &[Token], is_first: bool) -> Option<(Rule, &[Token])> {
    if let [Token::Always, rest @ ..] = tokens {
        return is_first.then(|| (Rule { days: ALL_DAYS, spans: vec![Span { from: 0, to: DAY_MINUTES }] }, rest));
    }
    let (days, rest) = days(tokens)?;
    let rest = match rest {
        [Token::Colon, after @ ..] if days.is_some() => after,
        _ => rest,
    };
    if days.is_none() && !is_first {
        return None;
    }
    if let [Token::Off, after @ ..] = rest {
        return Some((Rule { days: days.unwrap_or(ALL_DAYS), spans: Vec::new() }, after));
    }
    let (spans, rest) = spans(rest)?;
    Some((Rule { days: days.unwrap_or(WEEK), spans }, rest))
}

/// `Mo-We,Fr,PH`, or no day at all.
fn days(tokens: &[Token]) -> Option<(Option<Days<bool>>, &[Token])> {
    let mut days = Days::<bool>::default();
    let mut rest = tokens;
    loop {
        rest = match rest {
            [Token::Day(first), Token::Dash, Token::Day(last), after @ ..] => {
                mark(&mut days, successors(Some(*first), |day| (day != last).then_some((day + 1) % HOLIDAYS)));
                after
            }
            [Token::Day(day), after @ ..] => {
                mark(&mut days, [*day]);
                after
            }
            [Token::Holiday, after @ ..] => {
                mark(&mut days, [HOLIDAYS]);
                after
            }
            _ if days.contains(&true) => return None,
            _ => return Some((None, rest)),
        };
        match rest {
            [Token::Comma, after @ ..] => rest = after,
            _ => return Some((Some(days), rest)),
        }
    }
}

fn mark(days: &mut Days<bool>, which: impl IntoIterator<Item = usize>) {
    for day in which {
        if let Some(day) = days.get_mut(day) {
            *day = true;
        }
    }
}

/// `09:00-12:00,14:00-17:30`, up to a comma with no time behind it.
fn spans(tokens: &[Token]) -> Option<(Vec<Span>, &[Token])> {
    let mut spans = Vec::new();
    let mut rest = tokens;
    loop {
        let [Token::Time(from), Token::Dash, Token::Time(to), after @ ..] = rest else { return None };
        spans.push(span(*from, *to)?);
        match after {
            [Token::Comma, next @ ..] if matches!(next, [Token::Time(_), ..]) => rest = next,
            _ => return Some((spans, after)),
        }
    }
}

fn span(from: u16, to: u16) -> Option<Span> {
    let to = if to < from { to + DAY_MINUTES } else { to };
    (from < DAY_MINUTES && from < to && to - from <= DAY_MINUTES).then_some(Span { from, to })
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '0'..='9' => number(rest)?,
            c if c.is_ascii_alphabetic() => word(rest)?,
            c => (sign(c)?, rest.get(c.len_utf8()..)?),
        };
        tokens.push(token);
        rest = after.trim_start();
    }
    Some(tokens)
}

fn sign(c: char) -> Option<Token> {
    match c {
        '-' | '–' => Some(Token::Dash),
        ',' => Some(Token::Comma),
        ':' => Some(Token::Colon),
        ';' => Some(Token::Semicolon),
        _ => None,
    }
}

fn word(text: &str) -> Option<(Token, &str)> {
    let (word, rest) = text.split_at(text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len()));
    let token = match word.to_ascii_lowercase().as_str() {
        "mo" => Token::Day(0),
        "tu" => Token::Day(1),
        "we" => Token::Day(2),
        "th" => Token::Day(3),
        "fr" => Token::Day(4),
        "sa" => Token::Day(5),
        "su" => Token::Day(6),
        "ph" => Token::Holiday,
        "off" | "closed" => Token::Off,
        _ => return None,
    };
    Some((token, rest))
}

/// A time, or `24/7`.
fn number(text: &str) -> Option<(Token, &str)> {
    if let Some(rest) = text.strip_prefix("24/7") {
        return Some((Token::Always, rest));
    }
    let (hour, rest) = digits(text);
    let (minute, rest) = digits(rest.strip_prefix(':')?);
    if hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= 2 * DAY_MINUTES).then_some((Token::Time(at), rest))
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Day by day from Monday, then holidays: "540-720".
    fn read(text: &str) -> Option<Vec<String>> {
        let hours = parse(text)?;
        let days = hours.week.iter().chain([&hours.holidays]);
        Some(days.map(|spans| spans.iter().map(|span| format!("{}-{}", span.from, span.to)).collect::<Vec<_>>().join(",")).collect())
    }

    fn is_read_as(text: &str, expected: [&str; 8]) {
        assert_eq!(read(text), Some(expected.map(str::to_owned).to_vec()), "{text}");
    }

    #[test]
    fn days_lists_and_ranges_are_read() {
        is_read_as("Mo-We,Fr 09:00-12:00", ["540-720", "540-720", "540-720", "", "540-720", "", "", ""]);
        is_read_as("Sa-Mo 09:00-12:00", ["540-720", "", "", "", "", "540-720", "540-720", ""]);
        is_read_as("mo , ph : 9:00 – 12:00 ;", ["540-720", "", "", "", "", "", "", "540-720"]);
        is_read_as("09:00-12:00", ["540-720", "540-720", "540-720", "540-720", "540-720", "540-720", "540-720", ""]);
    }

    #[test]
    fn a_semicolon_replaces_and_a_comma_adds() {
        is_read_as("Mo-Tu 09:00-12:00; Tu 14:00-17:00", ["540-720", "840-1020", "", "", "", "", "", ""]);
        is_read_as("Mo-Tu 09:00-12:00, Tu 14:00-17:00", ["540-720", "540-720,840-1020", "", "", "", "", "", ""]);
        is_read_as("Mo-Tu 09:00-12:00; Tu off", ["540-720", "", "", "", "", "", "", ""]);
        is_read_as("Mo-Tu 09:00-12:00, Tu closed", ["540-720", "", "", "", "", "", "", ""]);
    }

    #[test]
    fn spans_are_put_in_order_and_joined() {
        is_read_as("Mo 14:00-17:00,09:00-12:00,11:00-13:00", ["540-780,840-1020", "", "", "", "", "", "", ""]);
        is_read_as("Mo 22:00-00:00,20:00-02:00", ["1200-1560", "", "", "", "", "", "", ""]);
    }

    #[test]
    fn what_cannot_be_followed_to_the_letter_is_not_read() {
        for text in [
            "",
            " ; ",
            "sur rendez-vous",
            "Lu-Ve 09:00-12:00",
            "Mo-Fr",
            "Mo-Fr 09:00",
            "Mo-Fr 09:00+",
            "Mo-Fr 09h00-12h00",
            "Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
            "Mo-Fr 09:00-12:00 || \"sur rendez-vous\"",
            "Mo-Fr 09:00-12:00,",
            "Mo-Fr, 09:00-12:00",
            "Mo-Fr 09:00-12:00 14:00-17:00",
            "Mo-Fr 09:00-12:00; 14:00-17:00",
            "Mo-Fr 09:00-12:00; 24/7",
            "Mo-Fr 09:00-09:00",
            "Mo-Fr 25:00-26:00",
            "Mo-Fr 09:60-12:00",
            "Mo-Fr 09:00-49:00",
            "Mo-Fr 009:00-12:00",
            "Mo[1] 09:00-12:00",
            "Jan-Mar 09:00-12:00",
            "week 1-53/2 Mo 09:00-12:00",
            "SH Mo-Fr 09:00-12:00",
            "SH off",
            "PH Mo 09:00-12:00",
            "sunrise-sunset",
            "2026 Mo 09:00-12:00",
            "Mo-Fr 09:00-12:00 unknown",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
