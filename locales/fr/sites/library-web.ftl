# La page d’une médiathèque, sur un ordinateur que tout le monde utilise.
tab-library = Médiathèque

home-title = Médiathèque
home-text = Le programme est prêt.
programme-open = Voir le programme
hours = Voir les horaires

cookies-title = Accepter les cookies ?
accept = Tout accepter
refuse = Tout refuser

hours-title = Horaires
hours-text = La médiathèque ouvre du mardi au samedi, de 10 h à 18 h.

programme-title = Programme des ateliers
ad-text = Publicité
ad = Télécharger vite
programme-text = Le programme du mois, sur une page :
download = Télécharger le programme

alert-title = Alerte : un virus !
alert-text = Ne fermez rien. Appelez vite !
alert-call = Appeler l’assistance
alert-clean = Nettoyer
alert-close = Fermer

call-title = Un faux dépanneur
call-notice = Exercice : personne n’est appelé.
call-text = On quitte l’alerte, sans appeler.
trap-back = Revenir en arrière

clean-title = Un faux nettoyage
clean-notice = Exercice : rien n’est installé.

ad-page-title = Un cadeau pour vous !
ad-page-text = Exercice : c’était la publicité. Rien n’est téléchargé.
ad-back = Quitter cette publicité

desk-title = Documents sur cet ordinateur
desk-empty = Aucun document sur cet ordinateur.
programme =
    .title = Programme
    .what = Téléchargé à l’instant
    .size = 1 page
leave = Terminer

file-text = Mardi : le clavier.
erase = Effacer d’ici
file-back = Revenir aux documents

leave-title = Garder vos pages ici ?
keep = Tout garder
forget = Ne rien garder

kept-title = Vos pages restent ici
kept-text = La personne suivante pourrait les voir, et vos mots de passe aussi.
kept-back = Revenir à mon ordinateur

closed-title = Votre session est fermée
closed-text = Rien n’est gardé sur cet ordinateur.
