# A search, two advertisements for private sites that cost money, the official site, and the town hall in another tab.
tab-web = Search
tab-town = Town hall

query = What are you looking for?
    .missing = The words to look for are missing.
    .missing-now = Write “carte grise”.
    .wrong = No result for these words.
    .wrong-now = Write “carte grise”.
about-paper = carte grise
about-car = car
go = Search

your-search = Your search
results-empty = No result.
quick =
    .title = Fast carte grise
    .address = carte-grise-rapide.example
    .kind = Sponsored
easy =
    .title = Official desk
    .address = papiers-auto-faciles.example
    .kind = Sponsored
state =
    .title = Your paperwork
    .address = service-public.gouv.fr
    .kind = Result

quick-title = Fast carte grise
quick-text = We declare your sale for you.
quick-fee = 39 €
fee = Price
private-note = Private site, no link with the State.

easy-title = Easy car papers
easy-text = Your sale declared for you.
easy-fee = 45 €

official-title = Carte grise
official-text = Declaring a sale is free of charge.
start = I am selling my car

start-title = I am selling my car
start-text = Practice: the rest is in another lesson.

town-title = Porz-Avel town hall
town-text = Welcome to the town hall.
hours = See opening hours
feast = The harbour fair

hours-title = Opening hours
hours-text = The town hall is open from Monday to Friday, from 9 am to noon.
hours-back = Back to the town hall

feast-title = The harbour fair
feast-text = The fair is in July, on the quay.
