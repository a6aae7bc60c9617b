# Un site de formation, FranceConnect+, et une messagerie avec une vraie et une fausse alerte.
tab-service = Formation
tab-mail = Courriels

service-title = Formation Bretagne : inscription
service-text = Vous avez choisi « Premiers secours », une journée. Ce site demande FranceConnect+.
fcp-button = S’identifier avec FranceConnect+
fcp-what = Qu’est-ce que FranceConnect+ ?
course = Lire le programme

programme-title = Premiers secours
programme-text = Le matin, les gestes qui sauvent. L’après-midi, la pratique à deux.
programme-back = Revenir à l’inscription

what-title = Qu’est-ce que FranceConnect+ ?
what-text =
    FranceConnect+ ressemble à FranceConnect. Il est encore mieux protégé.

    Certains sites le demandent, car leurs démarches sont plus sensibles.
what-back = Revenir sur Formation Bretagne

choose-for = Connexion en cours sur Formation Bretagne
choose-title = Choisissez un compte pour vous connecter :
account-post = L’Identité Numérique La Poste
account-card = France Identité
why-not = Pourquoi je ne retrouve pas mes comptes habituels ?
why-not-text =
    FranceConnect+ n’accepte que des comptes très protégés.

    Les comptes impots.gouv.fr et Ameli n’y sont pas. Ils servent toujours avec FranceConnect.
choose-back = Revenir sur Formation Bretagne

no-account-title = { $first_name } n’a pas ce compte.
post-text =
    Pour l’ouvrir, il faut une pièce d’identité valable. Il faut aussi un smartphone récent.

    Vous pourrez le faire un autre jour, avec de l’aide.
card-text =
    Pour l’ouvrir, il faut la nouvelle carte d’identité, au format carte bancaire. Il faut aussi un smartphone récent.

    Vous pourrez le faire un autre jour, avec de l’aide.
no-account-back = Revenir au choix du compte

folder-inbox = Réception
folder-junk = Indésirables
folder-bin = Corbeille
folder-empty = Ce dossier est vide.
nothing = { "" }
mail-title = Boîte de réception
message-back = Retour à la liste
report-button = Signaler comme indésirable
delete = Supprimer
restore = Remettre dans « Réception »
put-away-text = Ce message est écarté. Vous pouvez le remettre dans « Réception ».

real =
    .from = FranceConnect
    .to = À moi
    .subject = Notification de connexion à FranceConnect
    .date = 9 h 06
    .body =
        { " " }à 9 h 05 (heure de Paris).

        Site : Mairie de Porz-Avel. Compte : impots.gouv.fr.

        Cette connexion est inhabituelle. Si c’était vous, il n’y a rien à faire.
    .link = aide.franceconnect.gouv.fr/erreurs/signalement
real-before =
    Une connexion avec FranceConnect a eu lieu le{ " " }
usurp-button = Je signale une usurpation
where = Où mène ce bouton ?
link-title = Adresse du bouton
link-label = Ce bouton mène à
link-back = Retour au message

library =
    .from = Médiathèque
    .to = À moi
    .subject = Votre livre est arrivé
    .date = 8 h 30
    .body =
        Bonjour { $first_name },

        Le livre que vous attendiez est arrivé. Il est à l’accueil.
    .link = { "" }

fake =
    .from = FranceConnect Sécurité
    .to = À moi
    .subject = URGENT : votre compte sera bloqué
    .date = Hier
    .body =
        Cher client,

        Votre compte FranceConnect sera bloqué ce soir à minuit.

        Débloquez-le tout de suite avec votre mot de passe.
    .link = franceconnect-securite.example/deblocage
unblock = Débloquer mon compte

usurp-title = Je signale une usurpation
usurp-text = Vous recevez une alerte de connexion, et ce n’était pas vous ? Le vrai service vous aide ici.
usurp-notice = Ce matin à 9 h 05, c’était vous. Il n’y a rien à signaler.
usurp-back = Revenir à mes courriels

trap-title = Vous êtes sur un site piège
trap-notice = Exercice : regardez l’adresse, en haut. Ce n’est pas franceconnect.gouv.fr.
trap-text =
    En vrai, cette page demanderait votre mot de passe. On n’écrit rien, et on quitte le site.

    Mot de passe déjà donné ? Changez-le, puis demandez conseil sur 17cyber.gouv.fr.
trap-back = Quitter ce site

reported-title = Message signalé
reported-text = Il est maintenant dans « Indésirables ».
