# Une médiathèque inventée, et la fiche qui prépare un rendez-vous avec une aidante.
tab-visit = Médiathèque

home-title = Votre rendez-vous : mardi, 10 h
home-text =
    Avec Enora, conseillère numérique et aidante habilitée. C’est gratuit.

    Votre démarche : demander une aide au logement.
begin = Préparer ma venue
no-mandate = Et si je fais tout moi-même ?
no-mandate-text = C’est possible aussi. Enora reste à côté de vous, et vous tapez.

bag-name = Ce que j’apporte
bag-identity = Ma pièce d’identité
    .missing = La pièce d’identité n’est pas cochée.
    .missing-now = Cochez-la : Enora vérifie votre nom.
bag-account = De quoi entrer avec FranceConnect
    .missing = FranceConnect n’est pas coché.
    .missing-now = Cochez-le : sans lui, rien ne commence.
phone = Pour recevoir le code :
    .missing = Il manque votre réponse pour le code.
    .missing-now = Touchez une des deux réponses.
phone-without = Rien : Enora a son téléphone
phone-with = Mon téléphone
bag-next = Continuer
bag-previous = Revenir

secret-name = Mon mot de passe
secret = Comment ferez-vous mardi ?
    .missing = Il manque votre réponse.
    .missing-now = Touchez une des deux réponses.
secret-paper = Je l’écris sur un papier pour Enora
secret-keep = Je le tape moi-même
secret-next = Continuer
secret-previous = Revenir

families-name = Le mandat
family = Enora pourra agir pour :
    .missing = Rien n’est choisi.
    .missing-now = Touchez ce qui va avec votre démarche.
family-all = Toutes mes démarches
family-papers = Papiers, citoyenneté
family-housing = Le logement
family-money = Argent, impôts
families-next = Continuer
families-previous = Revenir

length-name = La durée
length = Durée du mandat
    .missing = Aucune durée n’est choisie.
    .missing-now = Touchez une des quatre durées.
length-day = 1 jour
length-month = 1 mois
length-half = 6 mois
length-year = 1 an
length-next = Continuer
length-previous = Revenir

quiz-title = Une question
true-one = Laquelle de ces phrases est vraie ?
    .missing = Aucune phrase n’est choisie.
    .missing-now = Touchez celle qui est vraie.
true-all = Avec un mandat, Enora peut tout faire
true-child = Un mandat vaut pour mon fils de 15 ans
true-stop = Je peux arrêter un mandat à tout moment
quiz-all = Non : le mandat se limite à ce que vous avez choisi.
quiz-child = Non : ni pour un mineur, ni pour une personne protégée.
quiz-next = Continuer
quiz-previous = Revenir

sheet-title = Ma fiche pour mardi
sheet-bring = J’apporte
sheet-bring-value = Identité, FranceConnect, téléphone
sheet-for = Enora agit pour
sheet-length = Pendant
sheet-price = Prix
sheet-price-value = Gratuit
print = Imprimer ma fiche
sheet-leave = Quitter
left-title = Vous avez quitté la fiche
left-text = Elle n’est pas imprimée.
left-back = Revenir à ma fiche

printed-title = Votre fiche est imprimée
printed-not = Exercice : aucun papier ne sort.
printed-text =
    Rien n’est signé : vous signerez mardi, avec Enora.

    Vous garderez un exemplaire.
printed-back = Revenir à ma fiche
