# Le compte de la médiathèque, et une messagerie avec un vrai courriel, un ancien et un faux.
tab-library = Médiathèque
tab-mail = Messagerie
nothing = { "" }

sign-in-title = Mon compte de lecteur
card = Numéro de carte
card-value = 20471
old-password = Mot de passe
old-value = Goeland1
refused-text = Ce n’est pas le bon mot de passe.
try = Entrer
forgotten = Mot de passe oublié ?
new-card = S’inscrire

join-title = S’inscrire
join-text = L’inscription se fait à l’accueil, une seule fois. { $name } a déjà une carte.
join-back = Revenir à la connexion

ask-title = Mot de passe oublié
email = Votre adresse de courriel
    .hint = Pour l’exercice : { $address }
    .missing = Il manque l’adresse.
    .missing-now = Écrivez : { $address }
    .wrong = Ce n’est pas l’adresse de { $first_name }.
    .wrong-now = Écrivez : { $address }
email-value = { $address }
send-link = Recevoir le lien
ask-back = Revenir

sent-title = Le lien est parti
sent-notice = Regardez dans votre messagerie.
sent-text = Ce lien sert une seule fois, pendant 30 minutes. Trop tard ? Redemandez-le, c’est normal.
send-again = Renvoyer le lien
sent-again-title = Le lien est reparti
sent-again-text = Regardez dans votre messagerie.
sent-again-ok = Fermer

expired-title = Ce lien ne marche plus
expired-text = Un lien sert une seule fois, et pas longtemps.
expired-back = Demander un autre lien

new-title = Nouveau mot de passe
new-password = Mot de passe
    .hint = 14 caractères ou plus : { password-value }
    .missing = Il manque le mot de passe.
    .missing-now = Écrivez : { password-value }
    .wrong = Ce mot de passe ne va pas.
    .wrong-now = Écrivez : { password-value }
new-again = Le même, encore une fois
    .missing = Ce cadre est vide.
    .missing-now = Écrivez-le une seconde fois.
    .wrong = Les deux sont différents.
    .wrong-now = Touchez « Afficher » pour comparer.
password-value = Le crabe danse 3 valses
save = Enregistrer
new-leave = Revenir à la connexion

changed-text = C’est enregistré. Entrez avec le nouveau.
password = Mot de passe
    .hint = Pour l’exercice : { password-value }
    .missing = Il manque le mot de passe.
    .missing-now = Écrivez : { password-value }
    .wrong = Ce n’est pas le nouveau mot de passe.
    .wrong-now = Écrivez : { password-value }
enter = Entrer
forgotten-again = Mot de passe oublié ?

account-title = Bonjour { $first_name }
account-text = Vous avez 2 livres chez vous.
my-books = Mes livres
sign-out = Me déconnecter

books-title = Mes livres
books-text = « Le Phare » et « Le Jardin » sont à rendre samedi.
books-back = Mon compte

signed-out-title = Vous êtes déconnecté
signed-out-text = Personne ne peut voir votre compte ici.
signed-out-back = Revenir à la connexion

mail-title = Boîte de réception
mail-back = Boîte de réception
reset-link = Choisir un nouveau mot de passe
older-link = Choisir un nouveau mot de passe
alert-link = Garder mon compte
reset =
    .from = Médiathèque
    .address = contact@mediatheque-porz-avel.example
    .subject = Votre mot de passe oublié
    .date = À l’instant
    .body = Bonjour { $first_name }, voici le lien demandé. Il sert une seule fois, pendant 30 minutes.
used =
    .from = Médiathèque
    .address = contact@mediatheque-porz-avel.example
    .subject = Votre mot de passe oublié
    .date = 3 mars
    .body = Bonjour { $first_name }, voici le lien demandé. Il sert une seule fois, pendant 30 minutes.
closing =
    .from = Médiathèque Sécurité
    .address = alerte@compte-lecteur.example
    .subject = Votre compte sera fermé ce soir
    .date = 9 h 10
    .body =
        Cher lecteur, votre compte sera fermé ce soir.

        Donnez vite votre mot de passe pour le garder.

trap-title = C’était un faux courriel
trap-notice = Exercice : rien n’est parti. Ce site n’est pas celui de la médiathèque.
trap-text = On n’écrit rien ici. Mot de passe déjà donné ? Changez-le, d’abord celui de la messagerie.
trap-back = Quitter ce site
