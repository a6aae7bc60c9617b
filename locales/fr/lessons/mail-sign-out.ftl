title = Se déconnecter
mission =
    Cet ordinateur est public : n’y laissez rien. Lisez le message de la maison de santé.

    Puis fermez tout.

refuse = Empêchez cet ordinateur de garder le mot de passe.
    .why = D’autres personnes se servent de cet ordinateur.
    .look = Regardez la petite fenêtre.
    .touch = Touchez « Jamais ».
    .done = Cet ordinateur ne garde pas le mot de passe.
    .otherwise = L’ordinateur attend toujours votre choix.
refuse-kept = Le mot de passe est enregistré.
    .why = Une autre personne pourrait entrer.
    .now = touchez « Oublier ce mot de passe ».
    .again = Il est encore enregistré.
    .third = Sur un ordinateur public, on refuse toujours.

read = Lisez le message de la maison de santé.
    .why = C’est pour lui que vous êtes là.
    .look = Regardez les noms dans la liste.
    .touch = Touchez « Maison de santé ».
    .done = Ce message ne regarde que vous.
    .otherwise = Ce n’est pas encore le bon message.
read-garden = Vous avez ouvert la jardinerie.
    .why = Ce message peut attendre.
    .now = touchez « Retour ».
    .again = C’est encore la jardinerie.
read-junk = Vous avez touché « Indésirables ».
    .why = Le message est dans « Réception ».
    .now = touchez « Réception ».
    .again = Ce n’est pas le bon dossier.

leave = Quittez votre messagerie.
    .why = Sinon, la personne suivante lit vos messages.
    .look = Votre nom est au-dessus du message.
    .touch = Touchez votre nom, puis « Se [[déconnecter]] ».
    .done = Votre messagerie est fermée.
    .otherwise = Votre messagerie est encore ouverte.
leave-tab = Vous avez fermé l’[[onglet]].
    .why = La messagerie reste ouverte derrière.
    .now = rouvrez l’onglet, puis déconnectez-vous.
    .again = L’onglet fermé se rouvre sans mot de passe.
    .third = Se déconnecter d’abord, fermer ensuite.
leave-walk = Vous êtes parti trop tôt.
    .why = Vos messages sont restés sur l’écran.
    .now = revenez à l’ordinateur et déconnectez-vous.
    .again = L’écran montre encore vos messages.
leave-list = Ce bouton de la liste marche aussi.
    .why = Souvent, il se cache sous votre nom.
    .now = continuez, c’est très bien.
    .again = Ce bouton marche toujours.

leave-open = Ouvrez le menu de votre compte.
    .why = Le bouton pour quitter est dedans.
    .look = Votre nom est au-dessus du message.
    .touch = Touchez « { $name } ».
    .done = Le menu du compte est ouvert.
    .otherwise = Le menu n’est pas encore ouvert.
leave-out = Déconnectez-vous.
    .why = Il faudra le mot de passe pour rentrer.
    .look = Regardez la petite fenêtre.
    .touch = Touchez « Se déconnecter ».
    .done = Votre messagerie est fermée.
    .otherwise = Votre messagerie est encore ouverte.

try-back = Vérifiez qu’on ne peut plus revenir.
    .why = La personne suivante touchera peut-être « Retour ».
    .look = Regardez tout en haut, près de l’adresse.
    .touch = Touchez « Retour ».
    .done = Il faut le mot de passe : vous êtes bien sorti.
    .otherwise = La vérification n’est pas encore faite.
back-close = Vous avez fermé sans vérifier.
    .why = Un essai suffit pour être tranquille.
    .now = touchez « Retour ».
    .again = La fenêtre est encore fermée.

shut = Fermez tout avant de partir.
    .why = L’ordinateur sera prêt pour une autre personne.
    .look = Regardez en haut de la page.
    .touch = Touchez « Fermer la fenêtre ».
    .done = Vous pouvez partir tranquille.
    .otherwise = La fenêtre est encore ouverte.
shut-remember = Vous avez coché « Rester connecté ».
    .why = Cela laisserait la messagerie ouverte.
    .now = touchez « Fermer la fenêtre ».
    .again = Cette case ne sert pas ici.
shut-sign-in = Vous avez touché « Se connecter ».
    .why = Vous aviez fini : rien à rouvrir.
    .now = touchez « Fermer la fenêtre ».
    .again = C’est encore « Se connecter ».

refused = L’ordinateur ne garde pas le mot de passe.
    .missed = Vous n’avez pas encore dit non à l’ordinateur.
was-read = Le message de la maison de santé est lu.
    .missed = Le message de la maison de santé n’est pas encore lu.
out = Votre messagerie est fermée.
    .missed = Votre messagerie est encore ouverte.
shut-down = La fenêtre est fermée.
    .missed = La fenêtre n’est pas encore fermée.

recap-1 = Refuser qu’un ordinateur garde le mot de passe
recap-2 = Se déconnecter, puis vérifier
recap-3 = Fermer la fenêtre avant de partir
week = Fermer l’onglet, est-ce se déconnecter ?
