# Des résultats de recherche, et les quatre sites où ils mènent.
tab-search = Recherche

results-title = Résultats
nothing = { "" }
ad =
    .title = Remboursement rapide
    .address = impots-gouv.example/argent
    .kind = Annonce
long =
    .title = Impôts : mon espace
    .address = impots.gouv.fr.remboursement.example/espace
    .kind = { "" }
real =
    .title = Impôts : accueil
    .address = www.impots.gouv.fr/accueil
    .kind = { "" }
path =
    .title = Impôts : mes avis en ligne
    .address = avis.example/impots.gouv.fr
    .kind = { "" }

ad-title = Remboursement
ad-enter = Entrer
ad-who =
    À qui est ce site ?
    impots-gouv.example/argent
ad-tax = impots.gouv.fr
ad-owner = impots-gouv.example
ad-leave = Quitter ce site
long-title = Votre espace impôts
long-enter = Entrer
long-who =
    À qui est ce site ?
    impots.gouv.fr.remboursement.example/espace
long-tax = impots.gouv.fr
long-owner = remboursement.example
long-lock = Peu importe : il y a un cadenas
long-leave = Quitter ce site
path-title = Vos avis d’impôt
path-enter = Entrer
path-who =
    À qui est ce site ?
    avis.example/impots.gouv.fr
path-tax = impots.gouv.fr
path-owner = avis.example
path-leave = Quitter ce site
real-title = Impôts
real-text = Déclarer, payer, poser une question.
real-enter = Entrer

door-title = Connexion
door-text = Votre numéro fiscal et votre mot de passe.
door-notice = Exercice : n’écrivez rien sur ce faux site.

inside-title = Espace Finances publiques
inside-notice = Vous êtes sur le vrai site : impots.gouv.fr.
inside-text =
    Beaucoup de sites officiels finissent par « gouv.fr ». Ameli.fr est officiel aussi.

    L’adresse commence par « https » et deux « / » ? Ne comptez pas ceux-là.
