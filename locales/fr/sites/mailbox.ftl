tab-mail = Messagerie
tab-bourg = Le Bourg

new = Nouveau message
folder-inbox = Réception
folder-sent = Envoyés
folder-junk = Indésirables
folder-bin = Corbeille
sign-out = Se déconnecter

inbox-title = Boîte de réception
inbox-empty = Aucun message reçu.
sent-title = Messages envoyés
junk-title = Indésirables
junk-names = Ses autres noms
junk-names-text =
    Selon les messageries, ce dossier s’appelle :
    Indésirables, Spam, Pourriels ou Courrier indésirable.
bin-title = Corbeille
bin-names = Ses autres noms
bin-names-text =
    Selon les messageries, ce dossier s’appelle :
    Corbeille ou Éléments supprimés.
folder-empty = Ce dossier est vide.

to-label = À
date-label = Date
piece-label = Pièce jointe
no-piece = Aucune
me = { $name }
my-address = { $address }
now = À l’instant
reply-prefix = Re : { "" }

account = { $name }
account-title = { $name }
account-text = { $address }
account-out = Se déconnecter
account-close = Fermer
close-tab = Je ferme l’onglet
and-now = Et maintenant ?
walk-away = Je m’en vais

reply = Répondre
delete = Supprimer
report = Signaler comme indésirable
not-junk = Ce n’est pas un indésirable
junk-delete = Supprimer
restore = Remettre dans Réception
piece-open = Ouvrir le fichier
piece-close = Fermer le fichier
send = Envoyer
send-piece = Envoyer
attach = Joindre un fichier
close-draft = Fermer
remove-piece = Retirer

to = À
    .missing = Il manque l’adresse.
    .missing-now = Écrivez l’adresse de courriel.
    .wrong = Cette adresse ne va pas.
    .wrong-now = Une adresse a un « @ » et un point, sans espace.
subject = Objet
    .missing = L’objet est vide.
    .missing-now = Écrivez le sujet du message.
body = Votre message
    .missing = Le message est vide.
    .missing-now = Écrivez votre phrase dans le cadre.

picker-title = Choisir un fichier
picker-cancel = Annuler
documents = Documents
downloads = Téléchargements
pictures = Images
documents-title = Documents
downloads-title = Téléchargements
pictures-title = Images
other-folder = Changer de dossier

sent-done-title = C’est envoyé
sent-done-text = Votre message est dans « Envoyés ».

save-title = Enregistrer ce mot de passe ?
save-yes = Enregistrer
save-never = Jamais
save-kept-title = Mot de passe enregistré
save-forget = Oublier ce mot de passe

desk-title = Poste de la médiathèque
tab-closed-text = L’onglet est fermé. Un geste suffit à le rouvrir.
reopen = Rouvrir l’onglet
walked-away-text = La messagerie est restée ouverte sur l’écran.
walk-back = Revenir à l’ordinateur
closed-text = La fenêtre est fermée. L’ordinateur est prêt pour une autre personne.

signed-out-title = Déconnexion réussie
signed-out-text = À bientôt, { $first_name }. Votre messagerie est fermée.
close-window = Fermer la fenêtre
sign-in-title = Connexion
password = Mot de passe
    .hint = Pour l’exercice : merle7
    .missing = Il manque le mot de passe.
    .missing-now = Écrivez le mot de passe de l’exercice.
    .wrong = Ce n’est pas le bon mot de passe.
    .wrong-now = Écrivez le mot de passe de l’exercice.
password-value = merle7
remember = Rester connecté
sign-in-go = Se connecter
fill-in = Remplir, pour l’exercice

bourg-title = Atelier crêpes
bourg-text = Samedi à 14 heures, à la maison Le Bourg. Réservez par courriel.
bourg-mail-label = Courriel
bourg-mail = info@le-bourg.example
bourg-site-label = Site
bourg-site = www.le-bourg.example

scene = La boîte de la leçon
files = Avec des fichiers
shared = Sur un ordinateur public

prize =
    .from = Grand Tirage
    .address = bravo@gagnant-du-jour.example
    .to = { $name }
    .subject = Vous avez gagné !
    .date = Hier, 23 h 47
    .body =
        Félicitations !

        Vous êtes notre grand gagnant de la semaine.
        Ne perdez pas une minute.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
garden =
    .from = Jardinerie
    .address = infos@jardinerie-du-pont.example
    .to = { $name }
    .subject = Rosiers à moitié prix
    .date = Hier, 10 h 00
    .body =
        Bonjour { $first_name },

        Cette semaine, tous les rosiers sont à moitié prix.
        À bientôt dans votre jardinerie.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
health =
    .from = Maison de santé
    .address = accueil@maison-de-sante.example
    .to = { $name }
    .subject = Votre rendez-vous
    .date = Hier, 16 h 20
    .body =
        Bonjour { $first_name },

        Votre rendez-vous est lundi à 9 h 30.

        L’accueil de la maison de santé
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
gael =
    .from = Gaël Prigent
    .address = gael.prigent@habitat-breton.example
    .to = { $name }
    .subject = Votre dossier de logement
    .date = Hier, 14 h 05
    .body =
        Bonjour { $first_name },
        Voici la liste promise au téléphone.
        Il me manque votre attestation d’assurance.
    .draft =
        Bonjour Gaël,
        Voici mon attestation.
        { $first_name }
    .piece = liste.pdf
    .piece-text =
        Pièce d’identité : reçue
        Attestation (PDF) : à envoyer
invoice =
    .from = Service Factures
    .address = envoi@factures-express.example
    .to = { $name }
    .subject = Votre facture du mois
    .date = Hier, 3 h 12
    .body =
        Ouvrez vite le fichier joint pour voir votre facture.
    .draft = Bonjour,
    .piece = facture.zip
    .piece-text = C’est un exercice : rien ne s’est installé. Refermez ce fichier.
library =
    .from = Médiathèque
    .address = bonjour@mediatheque.example
    .to = { $name }
    .subject = Votre livre est arrivé
    .date = Lundi, 10 h 05
    .body =
        Bonjour { $first_name },

        Le livre que vous attendiez est à l’accueil.
        Nous le gardons dix jours.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
welcome =
    .from = Courrier
    .address = accueil@courrier.example
    .to = { $name }
    .subject = Bienvenue dans votre messagerie
    .date = 3 novembre
    .body =
        Bonjour { $first_name },

        Votre adresse est { $address }.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
town =
    .from = Mairie
    .address = accueil@mairie-du-bourg.example
    .to = { $name }
    .subject = Carte d’identité prête
    .date = Lundi, 11 h 30
    .body =
        Bonjour { $first_name },

        Votre carte d’identité est prête, comme convenu.
        Venez la chercher à l’accueil.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
loan =
    .from = Crédit Minute
    .address = offre@credit-minute.example
    .to = { $name }
    .subject = 5 000 € tout de suite
    .date = Dimanche
    .body =
        Bonjour,

        Recevez 5 000 € sans aucun papier.
        Cette offre finit ce soir.
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.
recipe =
    .from = { $name }
    .address = { $address }
    .to = Yann Morvan
    .subject = La recette du far
    .date = 12 novembre
    .body =
        Bonjour Yann,

        Voici la recette : du lait, des œufs, de la farine et du sucre.

        { $first_name }
    .draft = Bonjour,
    .piece = Aucune
    .piece-text = Aucun fichier.

holiday =
    .name = vacances.jpg
    .what = Photo
    .date = Cet été
old =
    .name = attestation-ancienne.pdf
    .what = Assurance terminée
    .date = Il y a deux ans
attestation =
    .name = attestation.pdf
    .what = Assurance de cette année
    .date = Ce mois-ci
oven =
    .name = notice-four.pdf
    .what = Mode d’emploi
    .date = Au printemps
cat =
    .name = chat.jpg
    .what = Photo
    .date = Hier
beach =
    .name = plage.jpg
    .what = Photo
    .date = Cet été
