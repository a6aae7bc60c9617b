# The kiosk's own words, in English. The build refuses this file unless it has every message of the French one.

language-name = English
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

### On-screen keyboard

key-shift = Capital
key-delete = Delete
key-space = Space
key-ok = OK
# What is written on the key that leads to figures and signs; `.name` is what a screen reader says.
key-signs = 123 ?!
    .name = Figures and signs
key-letters = abc
    .name = Letters
key-left = Previous letter
key-right = Next letter
key-new-line = New line

# What a screen reader says for a key with a sign.
key-at = at sign
key-full-stop = full stop
key-comma = comma
key-apostrophe = apostrophe
key-straight-apostrophe = straight apostrophe
key-hyphen = hyphen
key-underscore = underscore
key-slash = slash
key-colon = colon
key-semicolon = semicolon
key-opening-bracket = opening bracket
key-closing-bracket = closing bracket
key-euro = euro
key-ampersand = ampersand
key-quotation-mark = quotation mark
key-question-mark = question mark
key-exclamation-mark = exclamation mark
key-plus = plus
key-equals = equals
key-asterisk = asterisk
key-hash = hash
key-per-cent = per cent
key-degree = degree
key-dollar = dollar
