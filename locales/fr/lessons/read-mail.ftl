title = Lire un courriel
mission =
    Lisez le message de la médiathèque, puis celui de Nolwenn.

    Ensuite, quittez votre messagerie.
library-name = Médiathèque
nolwenn-name = Nolwenn

library = Ouvrez le message de la médiathèque.
    .why = Sur chaque ligne, le nom du haut dit qui écrit.
    .look = Regardez les noms, au milieu de l’écran.
    .touch = Touchez la ligne « Médiathèque ».
    .done = C’est bien le message de la médiathèque.
    .otherwise = Ce n’est pas encore ce message.
library-prize = Vous avez ouvert « Vous avez gagné ».
    .why = C’est un faux gain, pas la médiathèque.
    .now = touchez « Retour ».
    .again = C’est encore le faux gain.
library-new = Vous avez touché « Écrire ».
    .why = Ce bouton crée un nouveau message.
    .now = touchez « Retour ».
    .again = C’est encore un nouveau message.

back-to-list = Revenez à la liste des messages.
    .why = La liste montre tous les messages reçus.
    .look = Regardez tout en haut, à gauche de l’adresse.
    .touch = Touchez « Retour ».
    .done = Vous revoyez tous vos messages.
    .otherwise = La liste n’est pas encore là.
back-reply = Vous avez touché « Répondre ».
    .why = Pour lire, pas besoin de répondre.
    .now = recommencez l’étape.
    .again = « Répondre » prépare un message.
back-folder = « Réception » mène aussi à la liste.
    .why = « Retour » marche sur presque tous les sites.
    .now = continuez, c’est très bien.
    .again = « Réception » mène encore à la liste.

nolwenn = Ouvrez le message de Nolwenn.
    .why = Un point bleu montre un message pas encore lu.
    .look = Regardez les noms écrits en gras.
    .touch = Touchez la ligne « Nolwenn Le Gall ».
    .done = Nolwenn vous donne rendez-vous jeudi.
    .otherwise = Ce n’est pas encore le message de Nolwenn.
nolwenn-prize = Vous avez ouvert « Vous avez gagné ».
    .why = Il était en gras aussi : pas encore lu.
    .now = touchez « Retour ».
    .again = C’est encore le faux gain.

look-at-sent = Regardez les messages envoyés.
    .why = Les messages envoyés sont dans un dossier à part.
    .look = Regardez la liste des dossiers.
    .touch = Touchez « Envoyés ».
    .done = Voici ce que vous avez déjà envoyé.
    .otherwise = Ce n’est pas le dossier des messages envoyés.
sent-drafts = Vous avez touché « Brouillons ».
    .why = Un [[brouillon]] n’est pas encore envoyé.
    .now = touchez « Envoyés ».
    .again = Les brouillons ne sont pas partis.
sent-bin = Vous avez touché « Corbeille ».
    .why = Ce dossier garde ce que l’on a jeté.
    .now = touchez « Envoyés ».
    .again = La corbeille n’envoie rien.

leave = Quittez votre messagerie.
    .why = Sinon, la personne suivante lit vos messages.
    .look = Regardez en bas de la liste des dossiers.
    .touch = Touchez « Me [[déconnecter]] ».
    .done = Personne ne peut plus lire vos messages.
    .otherwise = Votre messagerie est encore ouverte.

library-read = Le message de la médiathèque est lu.
    .missed = Le message de la médiathèque attend.
nolwenn-read = Le message de Nolwenn est lu.
    .missed = Le message de Nolwenn attend.
closed = Votre messagerie est fermée.
    .missed = Votre messagerie est encore ouverte.

recap-1 = Reconnaître qui vous écrit
recap-2 = Ouvrir un message et revenir à la liste
recap-3 = Retrouver un dossier
week = Comment reconnaît-on un message pas encore lu ?
