tab-mail = Messagerie
tab-library = Médiathèque

new = Écrire
folder-inbox = Réception
folder-sent = Envoyés
folder-drafts = Brouillons
folder-bin = Corbeille
sign-out = Me déconnecter

inbox-title = Boîte de réception
inbox-empty = Aucun message reçu.
sent-title = Messages envoyés
drafts-title = Brouillons
bin-title = Corbeille
folder-empty = Ce dossier est vide.

to-label = À
date-label = Date
me = { $name }
my-address = { $address }
now = À l’instant
greeting =
    Bonjour Nolwenn,
    { "" }
reply-prefix = Re : { "" }
forward-prefix = Tr : { "" }

reply = Répondre
reply-all = Répondre à tous
forward = Transférer
delete = Supprimer
send = Envoyer
cancel = Plus tard
send-draft = Envoyer
restore = Remettre
delete-for-good = Effacer
to-inbox = Réception
sign-in = Revenir

to = À
    .hint = Exemple : nolwenn@courriel.example
    .missing = Il manque l’adresse.
    .missing-now = Écrivez l’adresse de la personne.
    .wrong = Il manque quelque chose dans l’adresse.
    .wrong-now = Une adresse a un « @ » et un point, sans espace.
subject = Objet
    .hint = Le sujet, en deux ou trois mots
body = Votre message

sent-done-title = C’est envoyé
sent-done-text = Votre message est dans « Envoyés ».
signed-out-title = Vous êtes déconnectée
signed-out-text = À bientôt, { $first_name }. Votre messagerie est fermée.

nolwenn =
    .from = Nolwenn Le Gall
    .address = nolwenn.legall@courriel.example
    .to = { $name }
    .subject = Rendez-vous de jeudi
    .date = Mardi, 9 h 12
    .body =
        Bonjour { $first_name },

        Notre rendez-vous est jeudi à 14 heures, à la mairie.
        Pouvez-vous me dire si vous venez ?

        Bonne journée,
        Nolwenn
prize =
    .from = Grand Tirage
    .address = bravo@gagnant-du-jour.example
    .to = { $name }
    .subject = Vous avez gagné un téléphone !
    .date = Lundi, 23 h 47
    .body =
        Félicitations !

        Vous êtes notre grand gagnant de la semaine.
        Ne perdez pas une minute.
library =
    .from = Médiathèque
    .address = bonjour@mediatheque.example
    .to = { $name }
    .subject = Votre livre est arrivé
    .date = Lundi, 10 h 05
    .body =
        Bonjour { $first_name },

        Le livre que vous attendiez est à l’accueil.
        Nous le gardons dix jours.

        L’équipe de la médiathèque
welcome =
    .from = Courrier
    .address = accueil@courrier.example
    .to = { $name }
    .subject = Bienvenue dans votre messagerie
    .date = 3 novembre
    .body =
        Bonjour { $first_name },

        Votre adresse est { $address }.
        Vous pouvez maintenant écrire et recevoir des messages.
recipe =
    .from = { $name }
    .address = { $address }
    .to = Yann Morvan
    .subject = La recette du far
    .date = 12 novembre
    .body =
        Bonjour Yann,

        Voici la recette : du lait, des œufs, de la farine et du sucre.

        À bientôt,
        { $first_name }
