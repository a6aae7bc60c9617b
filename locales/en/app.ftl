# The kiosk's own words, in English. The build refuses this file unless it has every message of the French one.

language-name = English
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
