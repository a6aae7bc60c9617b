# The kiosk's own words, in Breton: awaiting review by Ofis publik ar brezhoneg.
# A message that is not here is shown in French.

language-name = Brezhoneg
product-name = Pas à pas

# After a number a Breton noun stays in the singular; after two its initial softens.
minutes =
    { $count ->
        [one] { $count } munutenn
        [two] { $count } vunutenn
        [few] { $count } munutenn
        [many] { $count } a vunutennoù
       *[other] { $count } munutenn
    }

### On-screen keyboard

key-ok = Mat eo
