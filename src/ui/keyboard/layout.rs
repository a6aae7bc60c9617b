//! Which keys the on-screen keyboard has, and where; pure data, knows no colours, no words and no egui.

use crate::content::FieldKind;

/// One key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Types this character, which is also what is written on it.
    Type(char),
    Space,
    /// Takes the character before the caret away.
    Delete,
    /// The next letter is a capital, or is none.
    Shift,
    /// Shows the other page.
    Turn,
    Left,
    Right,
    NewLine,
    /// Puts the keyboard away.
    Ok,
}

/// What the keys show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    #[default]
    Letters,
    /// Figures, signs, and the accents that French and Breton need less often.
    Signs,
}

impl Page {
    /// The page that a field of this kind begins with.
    pub fn first(field: FieldKind) -> Self {
        if field.is_figures() { Self::Signs } else { Self::Letters }
    }

    /// The page that the key in the lower left corner leads to.
    pub fn other(self) -> Self {
        match self {
            Self::Letters => Self::Signs,
            Self::Signs => Self::Letters,
        }
    }
}

/// A key and its width, in tenths of a letter's key.
pub type Wide = (Key, u16);

/// Rows of the keyboard.
pub const ROWS: usize = 5;
/// Width of a letter's key.
pub const LETTER: u16 = 10;
/// Width of every row.
pub const ROW: u16 = 100;

const ACCENTS: &str = "éèêàçùôî’-";
const DIGITS: &str = "1234567890";

/// The keys, row by row from the top, each row from the left. Each row is [`ROW`] wide.
pub fn rows(page: Page, is_capital: bool, field: FieldKind) -> [Vec<Wide>; ROWS] {
    let [top, second, third, left] = match page {
        // An address has figures and no accents.
        Page::Letters => [if is_address(field) { DIGITS } else { ACCENTS }, "azertyuiop", "qsdfghjklm", "wxcvbn"],
        Page::Signs => [DIGITS, "-_/:;()€&\"", "?!'+=*#%°$", "âëïûüœñæ"],
    };
    let keys =
        |characters: &str| characters.chars().map(|c| (Key::Type(if is_capital { capital(c) } else { c }), LETTER)).collect::<Vec<_>>();
    let mut fourth = keys(left);
    if page == Page::Letters {
        fourth.insert(0, (Key::Shift, 20));
    }
    fourth.push((Key::Delete, 20));
    [keys(top), keys(second), keys(third), fourth, last_row(page, field)]
}

/// Figures matter more than accents.
fn is_address(field: FieldKind) -> bool {
    matches!(field, FieldKind::Email | FieldKind::Password)
}

fn last_row(page: Page, field: FieldKind) -> Vec<Wide> {
    let sign = |c| (Key::Type(c), 8);
    let (space, signs) = match (field, page) {
        // The signs of an address, where the comma would only mislead.
        (FieldKind::Email | FieldKind::Password, Page::Letters) => (21, vec![sign('-'), sign('_'), sign('.')]),
        (FieldKind::Long, _) => (21, vec![sign(','), sign('.'), (Key::NewLine, 8)]),
        (
            FieldKind::Number
            | FieldKind::Amount
            | FieldKind::Date
            | FieldKind::Code(_)
            | FieldKind::Text
            | FieldKind::Email
            | FieldKind::Password,
            _,
        ) => (29, vec![sign(','), sign('.')]),
    };
    let mut row = vec![(Key::Turn, 15), sign('@'), (Key::Left, 7), (Key::Space, space), (Key::Right, 7)];
    row.extend(signs);
    row.push((Key::Ok, 18));
    row
}

fn capital(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

/// What somebody who follows a phrase has to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Type(char),
    /// Take a wrong character away.
    Delete,
}

/// The key of these rows that leads there: the key itself, or the one that brings it up.
pub fn key_for(next: Next, page: Page, is_capital: bool, field: FieldKind) -> Option<Key> {
    let Next::Type(wanted) = next else { return Some(Key::Delete) };
    match wanted {
        ' ' | '\u{a0}' | '\u{202f}' => return Some(Key::Space),
        '\n' => return Some(Key::NewLine).filter(|_| field == FieldKind::Long),
        _ => {}
    }
    let on = |page, is_capital| {
        let types = |&(key, _): &Wide| matches!(key, Key::Type(c) if is_same_sign(c, wanted)).then_some(key);
        rows(page, is_capital, field).iter().flatten().find_map(types)
    };
    if let Some(key) = on(page, is_capital) {
        Some(key)
    } else if on(page.other(), is_capital).is_some() {
        Some(Key::Turn)
    } else if on(page, !is_capital).or_else(|| on(page.other(), !is_capital)).is_some() {
        // Only the page of letters has the key for capitals.
        Some(if page == Page::Letters { Key::Shift } else { Key::Turn })
    } else {
        None
    }
}

/// Whether two characters are one and the same to the person who types: apostrophes have three shapes.
fn is_same_sign(a: char, b: char) -> bool {
    let plain = |c| if matches!(c, '’' | 'ʼ') { '\'' } else { c };
    plain(a) == plain(b)
}

/// Whether a capital is due after this text: at its start, at the start of a line, after the end of a sentence.
pub fn capital_is_due(field: FieldKind, before_caret: &str) -> bool {
    let said = before_caret.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let has_space = said.len() < before_caret.len();
    field.is_prose() && (said.is_empty() || said.ends_with('\n') || (has_space && said.ends_with(['.', '!', '?', '…'])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const FIELDS: [FieldKind; 8] = [
        FieldKind::Text,
        FieldKind::Long,
        FieldKind::Email,
        FieldKind::Password,
        FieldKind::Number,
        FieldKind::Amount,
        FieldKind::Date,
        FieldKind::Code(6),
    ];

    fn every_layer() -> impl Iterator<Item = ((Page, bool, FieldKind), [Vec<Wide>; ROWS])> {
        FIELDS.into_iter().flat_map(|field| {
            [(Page::Letters, false), (Page::Letters, true), (Page::Signs, false), (Page::Signs, true)]
                .map(|(page, is_capital)| ((page, is_capital, field), rows(page, is_capital, field)))
        })
    }

    fn characters(page: Page, is_capital: bool, field: FieldKind) -> BTreeSet<char> {
        rows(page, is_capital, field).iter().flatten().filter_map(|(key, _)| if let Key::Type(c) = key { Some(*c) } else { None }).collect()
    }

    #[test]
    fn every_row_fills_the_tray_and_no_key_is_there_twice() {
        for (layer, rows) in every_layer() {
            for row in &rows {
                assert_eq!(row.iter().map(|(_, width)| width).sum::<u16>(), ROW, "{layer:?}: {row:?}");
            }
            let keys: Vec<_> = rows.iter().flatten().map(|(key, _)| key).collect();
            assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{layer:?}");
        }
    }

    #[test]
    fn what_is_always_needed_never_moves() {
        let place = |rows: &[Vec<Wide>; ROWS], wanted: Key| {
            rows.iter().enumerate().find_map(|(at, row)| {
                let index = row.iter().position(|(key, _)| *key == wanted)?;
                Some((at, row[..index].iter().map(|(_, width)| width).sum::<u16>()))
            })
        };
        let first = rows(Page::Letters, false, FieldKind::Text);
        for (layer, rows) in every_layer() {
            for key in [Key::Delete, Key::Turn, Key::Ok, Key::Type('@'), Key::Left, Key::Space] {
                assert_eq!(place(&rows, key), place(&first, key), "{layer:?}: {key:?}");
            }
        }
    }

    #[test]
    fn the_languages_and_addresses_can_be_written() {
        let of = |field| {
            &(&characters(Page::Letters, false, field) | &characters(Page::Letters, true, field)) | &characters(Page::Signs, false, field)
        };
        for c in "azertyuiopqsdfghjklmwxcvbnAZERTYUIOPQSDFGHJKLMWXCVBN0123456789àâçéèêëîïôùûüœæñÀÇÉÈÊÎÔÙ’',.;:!?-_@/()€%".chars()
        {
            assert!(of(FieldKind::Text).contains(&c), "{c}");
        }
        let address = characters(Page::Letters, false, FieldKind::Email);
        for c in "nolwenn.le-gall_29@courriel.example".chars() {
            assert!(address.contains(&c), "{c} is not at hand in an address");
        }
        assert!(!address.contains(&','));
    }

    #[test]
    fn the_key_that_leads_to_the_next_character_is_known() {
        let text = |wanted, page, is_capital| key_for(Next::Type(wanted), page, is_capital, FieldKind::Text);
        assert_eq!(text('i', Page::Letters, false), Some(Key::Type('i')));
        assert_eq!(text('É', Page::Letters, true), Some(Key::Type('É')));
        assert_eq!(text('O', Page::Letters, false), Some(Key::Shift));
        assert_eq!(text('o', Page::Letters, true), Some(Key::Shift));
        assert_eq!(text('4', Page::Letters, false), Some(Key::Turn));
        assert_eq!(text('4', Page::Signs, false), Some(Key::Type('4')));
        assert_eq!(text('O', Page::Signs, false), Some(Key::Turn));
        assert_eq!(text('\'', Page::Letters, false), Some(Key::Type('’')));
        assert_eq!(text('’', Page::Signs, false), Some(Key::Type('\'')));
        assert_eq!(text('\u{202f}', Page::Letters, false), Some(Key::Space));
        // A small letter of the other page where a capital is due: first the capitals go, then the page.
        assert_eq!(text('â', Page::Letters, true), Some(Key::Shift));
        assert_eq!(text('â', Page::Letters, false), Some(Key::Turn));
        assert_eq!(text('日', Page::Letters, false), None);
        assert_eq!(text('\n', Page::Letters, false), None);
        assert_eq!(key_for(Next::Type('\n'), Page::Letters, false, FieldKind::Long), Some(Key::NewLine));
        assert_eq!(key_for(Next::Type('4'), Page::Letters, false, FieldKind::Email), Some(Key::Type('4')));
        assert_eq!(key_for(Next::Type('é'), Page::Letters, false, FieldKind::Email), None);
        assert_eq!(key_for(Next::Delete, Page::Signs, false, FieldKind::Email), Some(Key::Delete));
    }

    #[test]
    fn a_capital_comes_where_a_sentence_starts() {
        for start in ["", "  ", "Bonjour.\n", "Bonjour !\n  ", "Oui. ", "Oui !\u{a0}", "Vraiment ? ", "Bon… "] {
            assert!(capital_is_due(FieldKind::Long, start), "{start:?}");
            assert!(!capital_is_due(FieldKind::Email, start), "{start:?}");
        }
        for inside in ["O", "Oui,", "Oui, ", "Oui.", "14.", "l’"] {
            assert!(!capital_is_due(FieldKind::Text, inside), "{inside:?}");
        }
    }
}
