# Une mairie, FranceConnect, et les sites des comptes que l’on peut choisir.
tab-service = Mairie
tab-mail = Courriels

service-title = Mairie de Porz-Avel : mes démarches
service-text = Demandez votre carte de déchèterie en ligne. Dites d’abord qui vous êtes.
service-other = Ou bien :
fc-button = S’identifier avec FranceConnect
fc-what = Qu’est-ce que FranceConnect ?
create-account = Créer un compte sur ce site

create-title = Un compte de plus
create-text =
    Ce site voudrait encore un identifiant et un mot de passe.

    Vous avez déjà un compte : FranceConnect suffit.
create-back = Revenir à la mairie

what-title = Qu’est-ce que FranceConnect ?
what-text =
    FranceConnect n’est pas un compte. Il n’a pas de mot de passe.

    Il vous fait entrer avec un compte que vous avez déjà.
what-back = Revenir à la mairie

choose-for = Connexion en cours sur Mairie de Porz-Avel
choose-title = Choisissez un compte pour vous connecter :
account-tax = impots.gouv.fr
account-ameli = Ameli
account-post = La Poste
account-msa = MSA
account-identity = France Identité
choose-back = Revenir sur Mairie de Porz-Avel

no-account-title = { $first_name } n’a pas de compte ici.
no-account-text = Choisissez un compte dont vous connaissez l’identifiant et le mot de passe.
no-account-back = Revenir au choix du compte

tax-title = impots.gouv.fr : connexion
tax-number = Numéro fiscal
    .hint = 13 chiffres. Pour l’exercice : 30 99 88 77 66 554
    .missing = Le numéro fiscal manque.
    .missing-now = Écrivez les 13 chiffres.
    .wrong = Ce numéro n’est pas celui de { $first_name }.
    .wrong-now = Écrivez 30 99 88 77 66 554.
tax-number-value = 3099887766554
tax-password = Mot de passe
    .hint = Pour l’exercice : Mouette-29
    .missing = Le mot de passe manque.
    .missing-now = Écrivez celui du compte des impôts.
    .wrong = Ce n’est pas le mot de passe de ce compte.
    .wrong-now = Écrivez celui du compte des impôts : Mouette-29.
tax-password-value = Mouette-29
tax-continue = Continuer
tax-leave = Revenir à FranceConnect

code-title = Un code vous attend
code-text = Un code de 6 chiffres vient de partir vers votre courriel.
tax-code = Code reçu par courriel
    .missing = Le code manque.
    .missing-now = Il est dans l’onglet « Courriels ».
    .wrong = Ce n’est pas le code du message.
    .wrong-now = Recopiez les 6 chiffres du message.
code-value = 483920
code-confirm = Valider
code-leave = Revenir à FranceConnect

ameli-title = Ameli : connexion
ameli-number = Numéro de Sécurité sociale
    .hint = 13 chiffres. Pour l’exercice : 2 51 99 29 123 456
    .missing = Le numéro manque.
    .missing-now = Écrivez les 13 chiffres.
    .wrong = Ce numéro n’est pas celui de { $first_name }.
    .wrong-now = Écrivez 2 51 99 29 123 456.
ameli-number-value = 2519929123456
ameli-password = Mot de passe
    .hint = Pour l’exercice : Goeland-56
    .missing = Le mot de passe manque.
    .missing-now = Écrivez celui du compte Ameli.
    .wrong = Ce n’est pas le mot de passe du compte Ameli.
    .wrong-now = Celui d’un autre compte ne marche pas ici.
ameli-password-value = Goeland-56
ameli-continue = Continuer
ameli-leave = Revenir à FranceConnect

expired-title = Votre session a expiré.
expired-text =
    Le bouton « Retour » du navigateur a coupé la connexion. C’est la règle, rien n’est perdu.

    Recommencez depuis la page de la mairie.
expired-back = Revenir à la mairie

confirm-as = Vous allez vous connecter en tant que :
confirm-name = { $name }
confirm-data = Données transmises
confirm-data-text = Prénom, nom de naissance, date et lieu de naissance, sexe, courriel.
agree = J’accepte que ces données soient transmises à la mairie
    .missing = La case n’est pas cochée.
    .missing-now = Cochez-la pour donner votre accord.
confirm-go = Continuer sur Mairie de Porz-Avel
confirm-no = Ce n’est pas moi

inside-title = Bonjour { $first_name }
inside-text = Vous êtes connectée à la mairie de Porz-Avel.
inside-card = Voir ma carte de déchèterie
sign-out = Me déconnecter
card-title = Ma carte de déchèterie
card-text = Votre carte sera prête dans cinq jours à la mairie.
card-back = Mon espace

signed-out-title = Vous êtes déconnectée
signed-out-text = Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-again = Revenir aux démarches

mail-title = Boîte de réception
mail-empty = Aucun message reçu.
message-back = Boîte de réception
code =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Votre code : 483 920
    .date = À l’instant
    .body =
        Bonjour,

        Votre code est : 483 920

        Ne le donnez à personne, même au téléphone.
library =
    .from = Médiathèque
    .address = contact@mediatheque-porz-avel.example
    .subject = Votre livre est arrivé
    .date = Lundi
    .body =
        Bonjour { $first_name },

        Le livre que vous attendiez est arrivé. Il vous attend à l’accueil.
