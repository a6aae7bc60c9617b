# The kiosk's own words. French is the reference: the build makes one method of `text::Tr` from each message here.

# The language's own name for itself, as written on the button that chooses it.
language-name = Français
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
