# Un téléphone qui a reçu quatre SMS : trois pièges et un vrai rappel.
messages = Messages
calls = Téléphone
calls-title = Téléphone : contacts
photos = Photos
photos-text = Rien de nouveau ici.
settings = Réglages
nothing = { "" }
row-away = Ce SMS est écarté.
to-away = SMS supprimés, bloqués
away-empty = Rien ici.
restore = Remettre dans « Messages »

forward = Transférer
delete = Supprimer
block = Bloquer

parcel =
    .from = 06 39 98 41 07
    .who = Numéro inconnu
    .preview = Colis en attente…
    .time = 9 h 12
    .body = Colis en attente : 1,95 €. colis-suivi.example/payer
parcel-link = Ouvrir le lien

library =
    .from = Médiathèque
    .who = Dans vos contacts
    .preview = Votre atelier de jeudi…
    .time = 8 h 45
    .body = Votre atelier photo est jeudi à 14 h. À bientôt !
library-call = Appeler

fine =
    .from = 06 39 98 63 18
    .who = Numéro inconnu
    .preview = Amende : retard 35 €
    .time = Hier
    .body = Amende : 35 € de retard. amende-gouv.example/p
fine-link = Ouvrir le lien

child =
    .from = 06 39 98 52 30
    .who = Numéro inconnu
    .preview = Maman, j’ai changé…
    .time = Hier
    .body = Maman, j’ai changé de numéro. Écris-moi vite ici !
child-reply = Répondre
child-call = Appeler
child-you =
    .text = C’est toi, Katell ?
child-money =
    .text = Oui, c’est Katell ! J’ai 850 € à payer ce soir. Tu m’aides ?

helper =
    .from = 33700
    .who = Signalement des SMS
    .preview = Signalement des SMS
    .time = 9 h 20
    .body = { "" }
helper-number = 33700
helper-asks = Merci. Quel numéro vous a envoyé ce SMS ?
helper-thanks = Merci, votre signalement est complet.

forward-title = Transférer ce SMS
forward-label = SMS
to = À
    .missing = Il manque un numéro.
    .missing-now = Écrivez à qui vous transférez ce SMS.
    .wrong = Ce n’est pas le 33700.
    .wrong-now = Écrivez 33700.
send = Envoyer
number = Votre message
    .missing = Il manque le numéro.
    .missing-now = Écrivez le numéro qui a envoyé le SMS.
    .wrong = Ce n’est pas le numéro d’un SMS reçu.
    .wrong-now = Regardez en haut du SMS.
send-number = Envoyer
to-messages = Mes SMS

pay-parcel-title = Colis en attente
pay-parcel-text = Frais : 1,95 €. Payez par carte.
pay-parcel-now = Donner ma carte
pay-fine-title = Votre amende
pay-fine-text = Retard : 35 €. Payez par carte ce soir.
pay-fine-now = Donner ma carte
leave = Quitter ce site
trap-title = C’était un piège
trap-notice = Exercice : rien n’est payé.
trap-text = Carte donnée en vrai ? Appelez vite votre banque, au numéro du dos de la carte.

katell =
    .name = Katell, ma fille
    .number = 06 39 98 20 15
    .kind = Mobile
    .says = « Non Maman, j’ai toujours ce numéro. Ce SMS n’est pas de moi. »
desk =
    .name = Médiathèque
    .number = 02 61 91 40 12
    .kind = Fixe
    .says = « Bonjour ! Oui, votre atelier est bien jeudi à 14 h. »
hang-up = Raccrocher
unknown = Numéro inconnu
unknown-says = Ça sonne. Personne ne décroche.
