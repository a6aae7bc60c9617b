# Le site des impôts, des papiers sur la table, et des courriels.
tab-tax = Impôts
tab-letter = Mes papiers
tab-mail = Courriels

home-title = impots.gouv.fr
home-text = Déclarer, payer, retrouver ses documents : tout est dans votre espace.
connect = Connexion à l’espace Finances publiques
home-name = Qu’est-ce que l’espace Finances publiques ?
home-name-text = C’est le nouveau nom de l’« espace particulier ».

sign-in-title = Connexion à l’espace Finances publiques
sign-in-number = Numéro fiscal
    .hint = 13 chiffres
    .missing = Le numéro fiscal manque.
    .missing-now = Écrivez les 13 chiffres.
    .wrong = Ce numéro n’est pas celui de { $first_name }.
    .wrong-now = Regardez l’onglet « Mes papiers ».
sign-in-password = Mot de passe
    .missing = Le mot de passe manque.
    .missing-now = Oublié ? Touchez « Mot de passe oublié ? ».
    .wrong = Ce mot de passe n’est pas reconnu.
    .wrong-now = Pas encore de compte ? Touchez « Créer mon compte ».
sign-in-continue = Continuer
forgot-password = Mot de passe oublié ?
create-account = Créer mon compte
fc-button = S’identifier avec FranceConnect

fc-title = FranceConnect
fc-text = FranceConnect vous fait entrer avec un compte que vous avez déjà. C’est l’autre façon de créer votre espace.
fc-back = Revenir aux impôts

create-1-name = Vos trois numéros
tax-number = Numéro fiscal
    .hint = 13 chiffres, en haut de la déclaration
    .missing = Le numéro fiscal manque.
    .missing-now = Il est en haut de la déclaration.
    .wrong = Ce n’est pas le numéro fiscal de { $first_name }.
    .wrong-now = Relisez le haut de la déclaration de 2026.
access-number = Numéro d’accès en ligne
    .hint = 7 chiffres, sur la dernière déclaration
    .missing = Le numéro d’accès manque.
    .missing-now = Il est sur la dernière déclaration.
    .wrong = Ce n’est pas le numéro d’accès de 2026.
    .wrong-now = Il change chaque année : prenez le plus récent.
reference-income = Revenu fiscal de référence
    .hint = En euros, sur le dernier avis d’impôt
    .missing = Le revenu fiscal de référence manque.
    .missing-now = Il est sur le dernier avis d’impôt.
    .wrong = Ce n’est pas le revenu fiscal de référence.
    .wrong-now = Relisez l’avis : ce n’est pas le montant de l’impôt.
number-value = 3099887766554
access-value = 4455667
income-value = 17420
create-1-continue = Continuer
create-1-leave = Revenir à la connexion

create-2-name = Courriel et mot de passe
email = Adresse de courriel
    .hint = Celle de { $first_name } : { $address }
    .missing = L’adresse manque.
    .missing-now = Écrivez { $address }.
    .wrong = Ce n’est pas l’adresse de { $first_name }.
    .wrong-now = Écrivez { $address }.
email-value = { $address }
password = Mot de passe
    .hint = 12 caractères ou plus
    .missing = Le mot de passe manque.
    .missing-now = Écrivez { password-value }.
    .wrong = Ce mot de passe est trop court.
    .wrong-now = Écrivez { password-value }.
password-value = Sardine-bleue-42
password-again = Le même mot de passe, encore une fois
    .missing = Le mot de passe manque ici.
    .missing-now = Écrivez-le une seconde fois.
    .wrong = Les deux mots de passe sont différents.
    .wrong-now = Touchez « Afficher » pour les comparer.
create-2-continue = Continuer
create-2-back = Étape d’avant

create-3-name = Activation
create-3-sent = Un courriel vient de partir vers { $address }.
create-3-text =
    Touchez le lien qu’il contient. Ce lien marche pendant 8 heures.

    Rien reçu ? Regardez dans les indésirables.
to-sign-in = Me connecter

found-title = Connexion
found-none = Aucun compte activé pour { $name }.
found-text = Un compte se crée, puis s’active. Le lien d’activation arrive par courriel.
found-back = Page d’avant
account =
    .name = { $name }
    .number = Numéro fiscal : 30 99 88 77 66 554
    .state = Activé

code-title = Un code part vers votre courriel
code-text =
    Pour entrer, le site demande un code de 6 chiffres, reçu par courriel.

    L’exercice s’arrête ici : votre compte existe.
code-home = Accueil

activated-title = Votre espace est prêt
activated-done = Votre compte est activé.
activated-text = La prochaine fois, un code de 6 chiffres vous sera demandé. Il arrivera par courriel.
activated-home = Accueil

forgot-title = Mot de passe oublié
forgot-number = Numéro fiscal
    .hint = 13 chiffres. Pour l’exercice : 30 99 88 77 66 554
    .missing = Le numéro fiscal manque.
    .missing-now = Écrivez les 13 chiffres.
    .wrong = Ce numéro n’est pas celui de { $first_name }.
    .wrong-now = Écrivez 30 99 88 77 66 554.
forgot-send = Envoyer
forgot-leave = Revenir à la connexion

forgot-sent-title = Mot de passe oublié
forgot-sent-notice = Un courriel vient de partir vers { $address }.
forgot-sent-text = Touchez le lien qu’il contient. Vous choisirez alors un autre mot de passe.
forgot-sent-back = Revenir à la connexion

new-title = Nouveau mot de passe
new-password = Choisissez un des trois exemples
    .missing = Aucun mot de passe n’est choisi.
    .missing-now = Touchez le plus solide des trois.
pw-name = { $first_name }1951
pw-keys = azertyuiop123
pw-phrase = lampe chou vélo tiroir neige banc trompette
pw-rule = Qu’est-ce qu’un mot de passe solide ?
pw-rule-text =
    Une phrase de 7 mots sans rapport entre eux.

    Ou 12 caractères de quatre sortes : majuscules, minuscules, chiffres, signes. Ou 14 caractères, sans les signes.
save = Enregistrer
new-leave = Revenir à la connexion

changed-title = Bonjour { $first_name }
changed-done = Votre mot de passe est changé.
changed-text = Avant de partir, pensez à la prochaine fois. Comment allez-vous le retrouver ?
keep-open = Comment le garder
sign-out = Me déconnecter

signed-out-title = Vous êtes déconnectée
signed-out-text = Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-home = Accueil

letter-return = Déclaration de revenus de 2026, page 1
letter-number = Numéro fiscal
letter-number-value = 30 99 88 77 66 554
letter-access = Numéro d’accès en ligne
letter-access-value = 4455667
letter-notice = Avis d’impôt de 2026, page 1
letter-income = Revenu fiscal de référence
letter-income-value = 17 420 €
letter-tax = Montant de l’impôt
letter-tax-value = 312 €
old-return = Déclaration de revenus de 2025, page 1
old-return-text = Numéro d’accès en ligne : 3322110

keep-title = Chez vous, comment garder ce mot de passe ?
keep-how = Choisissez une façon
    .missing = Aucune façon n’est choisie.
    .missing-now = Touchez celle qui vous semble sûre.
keep-same = Prendre le même partout
keep-screen = Le coller sur l’écran
keep-notebook = L’écrire dans un carnet, rangé chez moi
keep-done = Revenir aux impôts

mail-title = Boîte de réception
mail-whose = { $address }
mail-older = Messages plus anciens
mail-empty = Aucun message reçu.
activate-link = Activer mon compte
activation-back = Boîte de réception
reset-link = Choisir un autre mot de passe
reset-back = Boîte de réception
message-back = Boîte de réception
activation =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Activez votre compte
    .date = À l’instant
    .body =
        Bonjour,

        Vous venez de créer votre espace Finances publiques. Touchez le lien dans les 8 heures.
reset =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Votre mot de passe oublié
    .date = À l’instant
    .body =
        Bonjour,

        Vous avez demandé un autre mot de passe. Touchez le lien pour le choisir.

        Vous n’avez rien demandé ? Ne touchez pas le lien.
library =
    .from = Médiathèque
    .address = contact@mediatheque-porz-avel.example
    .subject = Votre livre est arrivé
    .date = Lundi
    .body =
        Bonjour { $first_name },

        Le livre que vous attendiez est arrivé. Il vous attend à l’accueil.
