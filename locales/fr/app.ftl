# The kiosk's own words. French is the reference: the build makes one method of `text::Tr` from each message here.

# The language's own name for itself, as written on the button that chooses it.
language-name = Français
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## What is wrong with kiosk.ron, for the person who looks after the kiosk.

settings-broken = Le fichier de réglages contient une erreur. La borne utilise ses réglages d’origine.
    .place = { $file }, ligne { $line }, colonne { $column }
settings-unreadable = Le fichier ne s’ouvre pas : { $cause }
settings-syntax = La forme du fichier n’est pas bonne : { $cause }
settings-unknown-field = Le réglage « { $field } » n’existe pas. Il y a : { $known }.
settings-repeated-field = « { $field } » est là deux fois : gardez-en un seul.
settings-wrong-type = « { $field } » est { $expected }.
settings-kind-text = un texte entre guillemets droits : "…"
settings-kind-whole-number = un nombre entier, comme 60
settings-kind-number = un nombre, comme 23.8
settings-kind-yes-no = true (oui) ou false (non), sans guillemets
settings-out-of-range = « { $field } » va de { $min } à { $max }.
settings-unknown-language = La langue « { $found } » n’existe pas. Il y a : { $known }.
