//! The lines of a calendar, whatever wrote it, and the parts they make.
//!
//! Done here and not by the parser: it keeps no line numbers, and an event that is not ended would swallow those after it.

use crate::workshops::latin::latin;
use std::borrow::Cow;

/// A line as it was before it was folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Where it begins in the file, from 1.
    pub number: usize,
    pub text: Cow<'a, str>,
}

impl Line<'_> {
    /// What stands before the first colon or semicolon.
    pub fn name(&self) -> &str {
        self.text.split([':', ';']).next().unwrap_or_default().trim()
    }

    /// What it begins or ends, if that is what it does: `BEGIN:VEVENT`.
    fn after(&self, word: &str) -> Option<&str> {
        let (name, value) = self.text.split_once(':')?;
        name.trim().eq_ignore_ascii_case(word).then(|| value.trim())
    }

    fn is(&self, word: &str, value: &str) -> bool {
        self.after(word).is_some_and(|found| found.eq_ignore_ascii_case(value))
    }
}

/// The unfolded lines of a file. Folds are undone before letters are read: some programs fold in the middle of a letter.
pub(super) fn unfold(bytes: &[u8]) -> Vec<Line<'_>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut lines = Vec::new();
    let mut open: Option<(usize, Cow<'_, [u8]>)> = None;
    for (index, raw) in bytes.split(|&byte| byte == b'\n').enumerate() {
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        match (raw.split_first(), &mut open) {
            (Some((b' ' | b'\t', rest)), Some((_, line))) => line.to_mut().extend_from_slice(rest),
            (None, _) => {}
            _ => lines.extend(open.replace((index + 1, Cow::Borrowed(raw))).map(decoded)),
        }
    }
    lines.extend(open.map(decoded));
    lines
}

/// A line that is no UTF-8 is Latin-1 as a whole.
fn decoded((number, bytes): (usize, Cow<'_, [u8]>)) -> Line<'_> {
    let text = match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map_or_else(|_| Cow::Owned(latin(bytes)), Cow::Borrowed),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|error| latin(error.as_bytes()))),
    };
    Line { number, text }
}

/// An event or a time zone.
#[derive(Debug)]
pub(super) struct Part<'l, 'a> {
    pub lines: Vec<&'l Line<'a>>,
}

impl Part<'_, '_> {
    /// Where it begins in the file.
    pub fn number(&self) -> usize {
        self.lines.first().map_or(1, |line| line.number)
    }

    /// Where a property stands, or else the part.
    pub fn line_of(&self, property: &str) -> usize {
        self.lines.iter().find(|line| line.name().eq_ignore_ascii_case(property)).map_or_else(|| self.number(), |line| line.number)
    }

    /// As the parser takes it.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.text.len() + 1).sum());
        for line in &self.lines {
            text.push_str(&line.text);
            text.push('\n');
        }
        text
    }
}

/// What a file is made of.
#[derive(Debug, Default)]
pub(super) struct Parts<'l, 'a> {
    pub events: Vec<Part<'l, 'a>>,
    pub zones: Vec<Part<'l, 'a>>,
    /// Where events begin that are not ended.
    pub unfinished: Vec<usize>,
    pub is_calendar: bool,
    /// Where the file stops, if it stops too early.
    pub cut: Option<usize>,
}

/// What is being read.
enum Open<'l, 'a> {
    Event(Part<'l, 'a>),
    Zone(Part<'l, 'a>),
}

/// Finds the events and time zones. What is inside an event, such as its alarms, is of no use here.
pub(super) fn parts<'l, 'a>(lines: &'l [Line<'a>]) -> Parts<'l, 'a> {
    let mut parts = Parts::default();
    let mut open: Option<Open<'l, 'a>> = None;
    // How many parts of an event are open inside it.
    let mut depth = 0_usize;
    let mut in_calendar = false;
    // A calendar that withdraws all that it holds, as the answer to an invitation does.
    let mut withdraws = false;
    for line in lines {
        let begins = line.after("BEGIN").map(str::to_ascii_uppercase);
        if let Some("VCALENDAR" | "VEVENT" | "VTIMEZONE") = begins.as_deref() {
            if let Some(Open::Event(part)) = open.take() {
                parts.unfinished.push(part.number());
            }
            depth = 0;
        }
        match begins.as_deref() {
            Some("VCALENDAR") => {
                (parts.is_calendar, in_calendar, withdraws) = (true, true, false);
                continue;
            }
            Some("VEVENT") => open = Some(Open::Event(Part { lines: Vec::new() })),
            Some("VTIMEZONE") => open = Some(Open::Zone(Part { lines: Vec::new() })),
            _ => {}
        }
        if line.is("END", "VCALENDAR") {
            if let Some(Open::Event(part)) = open.take() {
                parts.unfinished.push(part.number());
            }
            in_calendar = false;
        }
        match &mut open {
            Some(Open::Event(part)) => {
                if line.is("END", "VEVENT") {
                    part.lines.push(line);
                    depth = 0;
                    if let Some(Open::Event(part)) = open.take()
                        && !withdraws
                    {
                        parts.events.push(part);
                    }
                } else if begins.as_deref().is_some_and(|part| part != "VEVENT") {
                    depth += 1;
                } else if line.after("END").is_some() {
                    depth = depth.saturating_sub(1);
                } else if depth == 0 {
                    part.lines.push(line);
                }
            }
            Some(Open::Zone(part)) => {
                part.lines.push(line);
                if line.is("END", "VTIMEZONE")
                    && let Some(Open::Zone(part)) = open.take()
                {
                    parts.zones.push(part);
                }
            }
            None => withdraws |= line.is("METHOD", "CANCEL"),
        }
    }
    if let Some(Open::Event(part)) = open {
        parts.unfinished.push(part.number());
    }
    parts.cut = in_calendar.then(|| lines.last().map_or(1, |line| line.number));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<(usize, String)> {
        unfold(bytes).into_iter().map(|line| (line.number, line.text.into_owned())).collect()
    }

    #[test]
    fn folds_are_undone_with_either_line_end_and_blank_lines_do_not_count() {
        let expected = [(1, "BEGIN:VEVENT".to_owned()), (2, "SUMMARY:Les mots de passe".to_owned()), (6, "END:VEVENT".to_owned())];
        assert_eq!(texts(b"BEGIN:VEVENT\r\nSUMMARY:Les mo\r\n ts de\r\n\t passe\r\n\r\nEND:VEVENT\r\n"), expected);
        assert_eq!(texts(b"BEGIN:VEVENT\nSUMMARY:Les mo\n ts de\n\t passe\n\nEND:VEVENT"), expected);
    }

    #[test]
    fn a_letter_folded_in_its_middle_is_whole_again() {
        assert_eq!(texts(b"SUMMARY:D\xC3\r\n \xA9but"), [(1, "SUMMARY:Début".to_owned())]);
    }

    #[test]
    fn lines_that_are_not_utf8_are_latin() {
        let bytes = b"\xEF\xBB\xBFSUMMARY:M\xC3\xA9diath\xC3\xA8que\nLOCATION:M\xE9diath\xE8que de l\x92\xE9cole\n";
        assert_eq!(texts(bytes), [(1, "SUMMARY:Médiathèque".to_owned()), (2, "LOCATION:Médiathèque de l’école".to_owned())]);
    }

    #[test]
    fn an_event_that_is_not_ended_does_not_swallow_the_next() {
        let lines = unfold(
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nBEGIN:VEVENT\nSUMMARY:b\nBEGIN:VALARM\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n",
        );
        let parts = parts(&lines);
        assert_eq!(parts.events.iter().map(Part::text).collect::<Vec<_>>(), ["BEGIN:VEVENT\nSUMMARY:b\nEND:VEVENT\n"]);
        assert_eq!((parts.unfinished, parts.cut, parts.is_calendar), (vec![2], None, true));
    }
}
