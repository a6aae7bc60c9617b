//! Letters that are no UTF-8, as old programs write them.

/// Bytes that are no UTF-8, as Windows-1252: Latin-1, with the apostrophes and the dashes that old programs put there.
pub(super) fn latin(bytes: &[u8]) -> String {
    let letter = |&byte: &u8| match byte {
        0x80 => '€',
        0x85 => '…',
        0x8C => 'Œ',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0x9C => 'œ',
        byte => char::from(byte),
    };
    bytes.iter().map(letter).collect()
}
