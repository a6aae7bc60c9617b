messages = Messages
phone = Téléphone
parents = Groupe des parents
school = Lycée

son-ask = Que répondez-vous ?
son-name = Malo
son-says =
    .text = On m’embête en ligne.
son-closes =
    .text = Laisse tomber.
son-listen =
    .text = Je t’écoute. Ce n’est pas ta faute.
son-show =
    .text = C’est dans le groupe du foot. Tu veux voir ?
say-phone = Donne-moi ton téléphone.
say-listen = Je t’écoute.
say-nothing = Ce n’est rien.
closed-back = Écrire autre chose
look = Regarder ensemble

group-title = Groupe « Foot »
group-date = Mardi, 18 h 05, groupes.example
group-match =
    .text = Personne ne veut de toi au match.
write = Leur écrire
capture = Capture d’écran
stop = Bloquer, signaler
erase = Tout effacer
group-back = Revoir le groupe
write-title = Votre message au groupe
exercise-unsent = Ceci est un exercice : rien n’est parti.
erased-title = Messages effacés
exercise-erased = Ceci est un exercice : les messages reviennent.
captured-title = Capture gardée
captured-text = Elle montre la date et l’adresse.
stop-title = Signaler à qui ?
to-pharos = PHAROS
to-app = L’appli du groupe
pharos-text = PHAROS reçoit ce qui est public. Il ne traite pas les messages privés.
pharos-back = Signaler ailleurs
stopped-title = Auteur bloqué
stopped-text = L’appli a reçu votre signalement.

call-17 = 17
call-33700 = 33700
call-3018 = 3018
other-call-title = Un autre numéro
other-call-text = Ceci est un exercice : l’appel s’arrête ici.
other-call-back = Choisir un autre numéro
call-detail = Gratuit, anonyme
call-asks = « Bonjour. Nous vous écoutons. »
tell = Raconter
hang-up = Raccrocher
advised-title = Leurs conseils
advised-text =
    « Nous pouvons faire retirer des messages. »

    « Rappelez quand vous voulez : 7 jours sur 7, de 9 h à 23 h. »

school-title = Le lycée de Malo
school-text = « Mon fils reçoit des messages blessants. J’ai des captures. Puis-je vous voir ? »
send-school = Envoyer
school-later = Attendre un peu
parents-text = 28 personnes lisent ce groupe.
parents-back = Revenir aux applis
told-title = Message envoyé
told-text = Si besoin, vous pouvez aussi porter plainte.
danger = Danger immédiat : appelez le 17 ou le 112.
