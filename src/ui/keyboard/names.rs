//! What a screen reader says for each key; knows the words, not the drawing.

use super::layout::{Key, Page};
use crate::text::Tr;
use std::borrow::Cow;

/// The accessible name of a key on this page. A letter or a figure is its own name.
pub fn name(key: Key, page: Page, tr: &Tr) -> Cow<'_, str> {
    match key {
        Key::Type(c) => sign_name(c, tr).unwrap_or_else(|| c.to_string().into()),
        Key::Space => tr.key_space(),
        Key::Delete => tr.key_delete(),
        Key::Shift => tr.key_shift(),
        Key::Turn => match page {
            Page::Letters => tr.key_signs_name(),
            Page::Signs => tr.key_letters_name(),
        },
        Key::Left => tr.key_left(),
        Key::Right => tr.key_right(),
        Key::NewLine => tr.key_new_line(),
        Key::Ok => tr.key_ok(),
    }
}

fn sign_name(c: char, tr: &Tr) -> Option<Cow<'_, str>> {
    Some(match c {
        '@' => tr.key_at(),
        '.' => tr.key_full_stop(),
        ',' => tr.key_comma(),
        '’' => tr.key_apostrophe(),
        '\'' => tr.key_straight_apostrophe(),
        '-' => tr.key_hyphen(),
        '_' => tr.key_underscore(),
        '/' => tr.key_slash(),
        ':' => tr.key_colon(),
        ';' => tr.key_semicolon(),
        '(' => tr.key_opening_bracket(),
        ')' => tr.key_closing_bracket(),
        '€' => tr.key_euro(),
        '&' => tr.key_ampersand(),
        '"' => tr.key_quotation_mark(),
        '?' => tr.key_question_mark(),
        '!' => tr.key_exclamation_mark(),
        '+' => tr.key_plus(),
        '=' => tr.key_equals(),
        '*' => tr.key_asterisk(),
        '#' => tr.key_hash(),
        '%' => tr.key_per_cent(),
        '°' => tr.key_degree(),
        '$' => tr.key_dollar(),
        _ => return None,
    })
}
