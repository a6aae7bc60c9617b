# The kiosk's own words. French is the reference: the build makes one method of `text::Tr` from each message here.

# The language's own name for itself, as written on the button that chooses it.
language-name = Français
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

### On-screen keyboard

key-shift = Majuscule
key-delete = Effacer
key-space = Espace
key-ok = OK
# What is written on the key that leads to figures and signs; `.name` is what a screen reader says.
key-signs = 123 ?!
    .name = Chiffres et signes
key-letters = abc
    .name = Lettres
key-left = Lettre précédente
key-right = Lettre suivante
key-new-line = Aller à la ligne

# What a screen reader says for a key with a sign.
key-at = arobase
key-full-stop = point
key-comma = virgule
key-apostrophe = apostrophe
key-straight-apostrophe = apostrophe droite
key-hyphen = tiret
key-underscore = tiret bas
key-slash = barre oblique
key-colon = deux-points
key-semicolon = point-virgule
key-opening-bracket = parenthèse ouvrante
key-closing-bracket = parenthèse fermante
key-euro = euro
key-ampersand = et commercial
key-quotation-mark = guillemet
key-question-mark = point d’interrogation
key-exclamation-mark = point d’exclamation
key-plus = plus
key-equals = égal
key-asterisk = étoile
key-hash = dièse
key-per-cent = pour cent
key-degree = degré
key-dollar = dollar
