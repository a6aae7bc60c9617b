# L’inscription à une médiathèque, en trois pages.
tab-library = Médiathèque

home-title = Médiathèque de Porz-Avel
home-text =
    Inscrivez-vous ici, en trois pages.

    Préparez votre nom et votre date de naissance.
begin = Commencer
hours = Voir les horaires

hours-title = Horaires
hours-text = La médiathèque ouvre du mardi au samedi, de 10 h à 18 h.
hours-back = Revenir à l’inscription

you-name = Vous
you-text = Tous les champs sont obligatoires.
name = Votre prénom et votre nom
    .hint = Exemple : Yann Morvan
    .missing = Il manque votre nom.
    .missing-now = Écrivez votre prénom, puis votre nom.
birth = Votre date de naissance
    .hint = Jour, mois, année. Exemple : 24/07/1948
    .missing = Il manque votre date de naissance.
    .missing-now = Écrivez-la comme dans l’exemple.
    .wrong = Ce n’est pas la date de naissance de { $first_name }.
    .wrong-now = Écrivez 12/03/1951.
birth-value = 12/03/1951
next-you = Continuer

card-name = Votre carte
card-text = Par courrier, il faudra aussi une preuve d’adresse.
how = Comment voulez-vous votre carte ?
    .missing = Il manque votre choix.
    .missing-now = Touchez une des deux réponses.
on-site = Je viens la chercher
by-post = Par courrier
agree = J’accepte le règlement : je rends les livres avant trois semaines
    .missing = La case n’est pas cochée.
    .missing-now = Touchez la case pour accepter le règlement.
previous-card = Précédent
next-card = Continuer

check-name = Vérifiez
answer-how = Votre carte
change-name = Modifier
change-birth = Modifier
change-how = Modifier
previous-check = Précédent
send = Envoyer

receipt-title = Votre inscription est envoyée
receipt-text = Voici votre reçu. Gardez le numéro et la date.
receipt-number = Numéro
receipt-number-value = PA-2047
receipt-date = Date
print = Imprimer le reçu
to-home = Quitter le reçu

printed-title = Votre reçu est imprimé
printed-not = Exercice : aucun papier ne sort.
printed-text = Gardez-le : il prouve votre inscription.

left-title = Vous avez quitté l’inscription
left-text = Ce site n’a pas gardé vos réponses.
