title = Répondre à un courriel
mission =
    Nolwenn vous propose un rendez-vous jeudi. Répondez-lui oui.

    Puis quittez votre messagerie.
phrase = Oui, je viens jeudi.
to-name = Nolwenn Le Gall
to-address = nolwenn.legall@courriel.example
says-yes = oui
says-coming = je viens
says-fine = d’accord

open = Ouvrez le message de Nolwenn.
    .why = Il faut le lire avant d’y répondre.
    .look = Regardez la liste, au milieu de l’écran.
    .touch = Touchez la ligne « Nolwenn Le Gall ».
    .done = C’est bien le message de Nolwenn.
    .otherwise = Ce n’est pas encore le message de Nolwenn.
open-prize = Vous avez ouvert « Vous avez gagné ».
    .why = Ce message ne vient pas de Nolwenn.
    .now = revenez à la liste.
    .again = C’est encore le faux gain.
open-library = Vous avez ouvert la médiathèque.
    .why = Ce message ne vient pas de Nolwenn.
    .now = revenez à la liste.
    .again = C’est encore la médiathèque.
open-new = Vous avez touché « Écrire ».
    .why = Ce bouton crée un nouveau message.
    .now = revenez à la liste.
    .again = C’est encore un nouveau message.

reply = Répondez à Nolwenn.
    .why = Nolwenn attend votre réponse.
    .look = Le bouton est sous le message.
    .touch = Touchez le bouton « Répondre ».
    .done = La réponse est ouverte. Le nom de Nolwenn est déjà là.
    .otherwise = Ce geste n’ouvre pas la réponse.
reply-forward = Vous avez touché « Transférer ».
    .why = Cela envoie le message à une autre personne.
    .now = touchez « Retour ».
    .again = « Transférer » ne répond pas à Nolwenn.
reply-delete = Vous avez touché « Supprimer ».
    .why = Le message est parti à la corbeille.
    .now = recommencez l’étape.
    .again = Le message est encore à la corbeille.
reply-new = Vous avez touché « Écrire ».
    .why = Ce message-là n’aurait pas d’adresse.
    .now = touchez « Retour ».
    .again = C’est encore un nouveau message.
reply-all-works = « Répondre à tous » marche aussi.
    .why = Mais tout le monde lirait votre réponse.
    .now = continuez. « Répondre » aurait suffi.
    .again = « Répondre à tous » : tout le monde vous lit.

write = Dites à Nolwenn que vous venez.
    .why = Une phrase courte suffit.
    .look = Regardez le grand cadre.
    .touch = Touchez le cadre, puis écrivez la phrase.
    .done = Votre réponse est écrite.
    .otherwise = Votre phrase n’est pas encore écrite.
write-send = Vous avez touché « Envoyer » trop tôt.
    .why = Votre phrase n’était pas finie.
    .now = recommencez l’étape.
    .again = La phrase n’était pas encore finie.

write-open = Ouvrez le cadre pour écrire.
    .why = Le clavier vient quand le cadre est ouvert.
    .look = Le grand cadre est sous « Votre message ».
    .touch = Touchez l’intérieur du grand cadre.
    .done = Le clavier est là.
    .otherwise = Le cadre n’est pas encore ouvert.
write-phrase = Écrivez la phrase, lettre après lettre.
    .why = La touche suivante est colorée.
    .look = Regardez le clavier, en bas.
    .touch = Touchez les lettres, ou « Écrire à ma place ».
    .done = Votre phrase est écrite.
    .otherwise = La phrase n’est pas encore finie.

send = Envoyez votre réponse.
    .why = Sans cela, Nolwenn ne reçoit rien.
    .look = Regardez sous votre texte.
    .touch = Touchez le bouton bleu « Envoyer ».
    .done = Votre réponse est partie. C’était un exercice.
    .otherwise = Le message n’est pas encore parti.
send-back = Vous avez touché « Retour ».
    .why = Votre réponse n’est pas partie.
    .now = recommencez l’étape.
    .again = « Retour » n’envoie pas le message.
send-cancel = Vous avez touché « Plus tard ».
    .why = La réponse attend dans les [[brouillons|brouillon]].
    .now = recommencez l’étape.
    .again = « Plus tard » n’envoie pas le message.

check = Retrouvez votre message envoyé.
    .why = Un message parti est rangé dans « Envoyés ».
    .look = Regardez la liste des dossiers.
    .touch = Touchez « Envoyés ».
    .done = Votre réponse est là, en haut de la liste.
    .otherwise = Ce n’est pas le dossier des messages envoyés.
check-drafts = Vous avez touché « Brouillons ».
    .why = Ce dossier garde les messages non envoyés.
    .now = touchez « Envoyés ».
    .again = Les brouillons ne sont pas partis.
check-inbox = Vous avez touché « Réception ».
    .why = Ce dossier garde les messages reçus.
    .now = touchez « Envoyés ».
    .again = Votre réponse n’est pas un message reçu.

sign-out = Quittez votre messagerie.
    .why = Sinon, la personne suivante lit vos messages.
    .look = Regardez en bas de la liste des dossiers.
    .touch = Touchez « Me [[déconnecter]] ».
    .done = Personne ne peut plus lire vos messages.
    .otherwise = Votre messagerie est encore ouverte.

answered = Nolwenn a reçu votre oui.
    .missed = Nolwenn n’a pas encore votre réponse.
closed = Votre messagerie est fermée.
    .missed = Votre messagerie est encore ouverte.

recap-1 = Ouvrir un courriel et y répondre
recap-2 = Envoyer et retrouver votre réponse
recap-3 = Quitter votre messagerie
week = Où retrouve-t-on un message que l’on a envoyé ?
