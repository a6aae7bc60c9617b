title = Cookies et sites sûrs
mission =
    Sur cet ordinateur public, refusez les cookies. Prenez le programme.

    Puis effacez-le, et fermez votre session.

cookies = Refusez les [[cookies|cookie]].
    .why = Le site marche aussi sans eux.
    .look = Regardez les deux boutons de la petite fenêtre.
    .touch = Touchez « Tout refuser ».
    .done = C’est refusé, et le site s’ouvre.
    .otherwise = La petite fenêtre attend votre réponse.
cookies-accept = « Tout accepter » ouvre aussi le site.
    .why = Mais le site garde alors ses cookies.
    .now = continuez. On pouvait refuser.
    .again = C’était encore « Tout accepter ».

open = Ouvrez le programme des ateliers.
    .why = C’est lui que vous venez chercher.
    .look = Regardez le bouton coloré.
    .touch = Touchez « Voir le programme ».
    .done = Une alerte s’affiche. Pas d’inquiétude.
    .otherwise = Le programme n’est pas encore ouvert.
open-hours = Vous avez ouvert les horaires.
    .why = Le programme est sur une autre page.
    .now = touchez « Retour ».
    .again = Ce sont encore les horaires.

alert = Débarrassez-vous de cette fausse alerte.
    .why = Elle vous presse : c’est un signe d’arnaque.
    .look = Regardez au-dessus de la page, hors de l’alerte.
    .touch = Touchez « Retour », en haut.
    .done = L’alerte est partie. Elle était fausse.
    .otherwise = L’alerte est encore là.
alert-called = Vous alliez appeler un inconnu.
    .why = Cette alerte veut vous faire appeler.
    .now = touchez « Retour », en haut.
    .again = C’est encore le faux dépanneur.
    .third = On n’appelle pas : on revient en arrière.
alert-cleaned = Vous avez touché « Nettoyer ».
    .why = Ce bouton vient de la fausse alerte.
    .now = touchez « Retour », en haut.
    .again = C’est encore le faux nettoyage.
alert-closed = « Fermer » a enlevé l’alerte.
    .why = Ailleurs, ce bouton peut être un piège.
    .now = préférez « Retour », en haut.
    .again = « Fermer » a encore marché, ici.

download = Prenez le vrai programme, pas la publicité.
    .why = [[Télécharger]], c’est copier un document sur cet ordinateur.
    .look = Lisez ce qui est écrit au-dessus des boutons.
    .touch = Touchez « Télécharger le programme ».
    .done = Le programme est sur cet ordinateur.
    .otherwise = Le programme n’est pas encore sur cet ordinateur.
download-ad = Vous avez touché la publicité.
    .why = Son bouton ressemble au vrai.
    .now = quittez la publicité.
    .again = C’est encore la publicité.
    .third = Le mot « Publicité » est écrit au-dessus.

erase = Effacez le programme de cet ordinateur.
    .why = D’autres personnes viendront sur cet ordinateur.
    .look = Regardez le document. Le bouton est dedans.
    .touch = Touchez le document, puis « Effacer d’ici ».
    .done = Il n’y a plus de document à vous ici.
    .otherwise = Le programme est encore sur cet ordinateur.
erase-leave = Vous partiez déjà.
    .why = Votre document est encore sur cet ordinateur.
    .now = recommencez l’étape.
    .again = Le document est encore là.
erase-back = Vous avez refermé le document.
    .why = Mais il n’est pas effacé.
    .now = rouvrez-le, puis effacez-le.
    .again = Le document est encore là.

erase-open = Ouvrez le document.
    .why = Le bouton pour effacer est dedans.
    .look = Regardez la liste des documents.
    .touch = Touchez la ligne « Programme ».
    .done = Le document est ouvert.
    .otherwise = Le document n’est pas encore ouvert.
erase-now = Effacez ce document.
    .why = Personne ne le verra après vous.
    .look = Regardez sous le texte.
    .touch = Touchez « Effacer d’ici ».
    .done = Le document est effacé.
    .otherwise = Le document n’est pas encore effacé.

leave = Fermez votre [[session]], sans rien garder.
    .why = Un ordinateur public ne doit rien garder de vous.
    .look = D’abord le bouton sous la liste, puis la fenêtre.
    .touch = Touchez « Terminer », puis « Ne rien garder ».
    .done = Vous pouvez partir tranquille.
    .otherwise = Votre session est encore ouverte.
leave-keep = Vous avez touché « Tout garder ».
    .why = La personne suivante verrait vos pages.
    .now = revenez à votre ordinateur.
    .again = C’était encore « Tout garder ».

erased = Vous avez pris le programme, puis tout effacé.
    .missed = Le programme n’est pas encore effacé.
session-closed = Votre session est fermée, sans rien garder.
    .missed = Votre session n’est pas encore fermée.

recap-1 = Refuser les cookies d’un site
recap-2 = Quitter une fausse alerte, éviter une publicité
recap-3 = Ne rien laisser sur un ordinateur public
week = Que faire d’une alerte qui dit d’appeler ?
