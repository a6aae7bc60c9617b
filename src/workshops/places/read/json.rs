//! The places of a JSON file: a list of objects, whatever stands around them.
//!
//! Each object is read by itself: a slip costs one place, and each has its line, which the parser would tell of slips alone.

use super::Cause;
use super::row::{Column, Found, Row};
use serde_json::{Map, Value};

pub(super) fn rows(text: &str) -> Found {
    let mut found = Found::default();
    let (mut line, mut counted, mut read_until) = (1, 0, 0);
    for Braces { open, close, has_inside } in braces(text) {
        if open < read_until {
            continue;
        }
        line += text.get(counted..open).map_or(0, |passed| passed.matches('\n').count());
        counted = open;
        let Some(close) = close else {
            found.fault(line, Cause::Unfinished);
            continue;
        };
        match serde_json::from_str::<Map<String, Value>>(text.get(open..=close).unwrap_or_default()) {
            // Something around the list.
            Ok(object) if has_inside && !object.keys().any(|key| matches!(Column::named(key), Some(Column::Id | Column::Name))) => {}
            Ok(object) => {
                found.rows.push(row(line, &object));
                read_until = close;
            }
            // Where it is the slip of one inside, that one tells of it.
            Err(_) if has_inside => {}
            Err(error) => found.fault(line + error.line().saturating_sub(1), Cause::Syntax(words(&error))),
        }
    }
    if text.trim_start().starts_with('[') && !text.trim_end().ends_with(']') {
        found.fault(text.trim_end().matches('\n').count() + 1, Cause::Truncated);
    }
    found
}

/// What a parser says, without the place inside the object, which would mislead.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.split(" at line ").next().unwrap_or_default().to_owned()
}

fn row(line: usize, object: &Map<String, Value>) -> Row {
    let mut row = Row::new(line);
    for (key, value) in object {
        if let Some(column) = Column::named(key) {
            row.set(column, &text(value));
        }
    }
    row
}

/// A value as a CSV file would have it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join("|"),
        Value::Null | Value::Bool(_) | Value::Object(_) => String::new(),
    }
}

/// Where an object begins and ends.
struct Braces {
    open: usize,
    /// None where the file ends before.
    close: Option<usize>,
    /// Whether there are others inside.
    has_inside: bool,
}

/// All pairs of braces that are no part of a text, by where they open. A text ends with its line: so one that is not closed takes
/// no more than its line along.
fn braces(text: &str) -> Vec<Braces> {
    let mut found: Vec<Braces> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let (mut is_in_text, mut is_escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => (is_in_text, is_escaped) = (false, false),
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_in_text,
            b'"' => is_in_text = !is_in_text,
            b'{' if !is_in_text => {
                if let Some(around) = open.last().and_then(|&index| found.get_mut(index)) {
                    around.has_inside = true;
                }
                open.push(found.len());
                found.push(Braces { open: at, close: None, has_inside: false });
            }
            b'}' if !is_in_text => {
                if let Some(pair) = open.pop().and_then(|index| found.get_mut(index)) {
                    pair.close = Some(at);
                }
            }
            _ => {}
        }
    }
    found
}
