//! Every word that is seen can be heard: it stands in a name or a value of the tree that the voice and screen readers have.

use crate::eye::{Frame, Row};
use crate::faults::{Check, Fault};

/// Letters and figures alone: marks and spaces are set otherwise than they are said.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub fn check(frame: &Frame) -> Vec<Fault> {
    let from = frame.overlay_from();
    let said: Vec<String> = frame.said.iter().map(|said| bare(said)).collect();
    let is_heard = |row: &&Row| {
        let words = bare(&row.words);
        said.iter().any(|said| said.contains(&words))
    };
    // A figure in a ring or on a stone is its place in a row, which is said otherwise.
    let has_words = |row: &&Row| row.order > from && bare(&row.words).chars().any(char::is_alphabetic);
    let unheard = frame.rows.iter().filter(has_words).filter(|row| !is_heard(row));
    let fault = |row: &Row| Fault {
        check: Check::Unheard,
        subject: row.words.trim().to_owned(),
        says: "is seen and cannot be heard".to_owned(),
        by: 1.0,
        at: row.ink,
    };
    unheard.map(fault).collect()
}
