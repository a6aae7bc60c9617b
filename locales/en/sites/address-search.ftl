# Results of a search, and the four sites they lead to.
tab-search = Search

results-title = Results
nothing = { "" }
ad =
    .title = Fast refund
    .address = impots-gouv.example/argent
    .kind = Advert
long =
    .title = Tax: my space
    .address = impots.gouv.fr.remboursement.example/espace
    .kind = { "" }
real =
    .title = Tax: home page
    .address = www.impots.gouv.fr/accueil
    .kind = { "" }
path =
    .title = Tax: my notices online
    .address = avis.example/impots.gouv.fr
    .kind = { "" }

ad-title = Refund
ad-enter = Enter
ad-who =
    Whose site is this?
    impots-gouv.example/argent
ad-tax = impots.gouv.fr
ad-owner = impots-gouv.example
ad-leave = Leave this site
long-title = Your tax space
long-enter = Enter
long-who =
    Whose site is this?
    impots.gouv.fr.remboursement.example/espace
long-tax = impots.gouv.fr
long-owner = remboursement.example
long-lock = It does not matter: there is a padlock
long-leave = Leave this site
path-title = Your tax notices
path-enter = Enter
path-who =
    Whose site is this?
    avis.example/impots.gouv.fr
path-tax = impots.gouv.fr
path-owner = avis.example
path-leave = Leave this site
real-title = Tax
real-text = File a return, pay, ask a question.
real-enter = Enter

door-title = Sign in
door-text = Your tax number and your password.
door-notice = Exercise: write nothing on this fake site.

inside-title = Public Finances space
inside-notice = You are on the real site: impots.gouv.fr.
inside-text =
    Many official sites end with “gouv.fr”. Ameli.fr is official too.

    Does an address begin with “https” and two “/”? Do not count those.
