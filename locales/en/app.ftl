# The kiosk's own words, in English. The build refuses this file unless it has every message of the French one.

language-name = English
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## What is wrong with kiosk.ron, for the person who looks after the kiosk.

settings-broken = There is a mistake in the settings file. The kiosk uses its built-in settings.
    .place = { $file }, line { $line }, column { $column }
settings-unreadable = The file does not open: { $cause }
settings-syntax = The file does not have the right form: { $cause }
settings-unknown-field = There is no setting “{ $field }”. There are: { $known }.
settings-repeated-field = “{ $field }” is there twice: keep one.
settings-wrong-type = “{ $field }” is { $expected }.
settings-kind-text = a text in straight quotation marks: "…"
settings-kind-whole-number = a whole number, like 60
settings-kind-number = a number, like 23.8
settings-kind-yes-no = true or false, without quotation marks
settings-out-of-range = “{ $field }” goes from { $min } to { $max }.
settings-unknown-language = There is no language “{ $found }”. There are: { $known }.
