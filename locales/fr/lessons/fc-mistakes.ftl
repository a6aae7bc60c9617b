title = Quand ça ne marche pas
mission =
    La connexion a été coupée. Recommencez avec votre compte Ameli.

    Puis déconnectez-vous.
number-value = 2519929123456
password-value = Goeland-56

again = Recommencez depuis la mairie, avec FranceConnect.
    .why = Une [[session]] coupée se reprend au début.
    .look = Regardez le bouton sous l’explication.
    .touch = Touchez « Revenir à la mairie », puis FranceConnect.
    .done = Vous revoilà devant le choix du compte.
    .otherwise = La connexion n’a pas encore recommencé.
again-mail = Vous avez ouvert vos courriels.
    .why = Aucun code n’est parti pour le moment.
    .now = touchez « Mairie », tout en haut.
    .again = Vos courriels n’ont rien de nouveau.

account = Choisissez le compte Ameli.
    .why = C’est celui dont vous avez le mot de passe ici.
    .look = Regardez les noms encadrés.
    .touch = Touchez « Ameli ».
    .done = Voici le site d’Ameli.
    .otherwise = Ce n’est pas le compte Ameli.
account-other = Vous avez choisi les impôts.
    .why = Le mot de passe d’Ameli n’y marche pas.
    .now = touchez « Revenir à FranceConnect ».
    .again = C’est encore le compte des impôts.
account-none = Vous avez choisi « France Identité ».
    .why = Vous n’avez pas ce compte.
    .now = revenez au choix du compte.
    .again = Il faut un compte que l’on a déjà.

number = Écrivez le numéro de Sécurité sociale.
    .why = Ameli vous connaît sous ce numéro.
    .look = C’est le premier cadre blanc.
    .touch = Touchez le cadre, puis écrivez le numéro.
    .done = Le numéro est écrit, sans les deux derniers chiffres.
    .otherwise = Le numéro n’est pas encore écrit.
number-back = Vous avez touché le « Retour » d’en haut.
    .why = Il a coupé la session une nouvelle fois.
    .now = recommencez l’étape.
    .again = Ce « Retour » coupe encore la session.

password = Écrivez le mot de passe d’Ameli.
    .why = Chaque compte a son propre mot de passe.
    .look = C’est le second cadre blanc.
    .touch = Touchez le cadre, puis écrivez le mot de passe.
    .done = C’est bien celui d’Ameli.
    .otherwise = Le mot de passe n’est pas encore écrit.
password-leave = Vous avez quitté le site d’Ameli.
    .why = Le mot de passe n’était pas encore écrit.
    .now = recommencez l’étape.
    .again = Vous l’avez encore quitté trop tôt.

continue = Validez.
    .why = Ameli vérifie le numéro et le mot de passe.
    .look = Le bouton est sous les cadres.
    .touch = Touchez « Continuer ».
    .done = Voici votre nom. En vrai, Ameli peut demander un code.
    .otherwise = Rien n’est encore validé.
continue-leave = Vous êtes revenue à FranceConnect.
    .why = Tout était pourtant écrit.
    .now = recommencez l’étape.
    .again = Il restait à toucher « Continuer ».

agree = Donnez votre accord.
    .why = Sans lui, le site ne reçoit rien.
    .look = Regardez la case, sous votre nom.
    .touch = Touchez la case « J’accepte… ».
    .done = La case est cochée.
    .otherwise = La case n’est pas encore cochée.
agree-empty = Vous avez continué sans cocher la case.
    .why = Le message rouge dit ce qui manque.
    .now = touchez la case « J’accepte… ».
    .again = La case est encore vide.
agree-back = Vous avez touché le « Retour » d’en haut.
    .why = Il coupe la session, même à la fin.
    .now = recommencez l’étape.
    .again = Ce « Retour » coupe encore la session.

go = Continuez sur le site de la mairie.
    .why = Le nom est juste, l’accord est donné.
    .look = Regardez le gros bouton, sous la case.
    .touch = Touchez « Continuer sur Mairie de Porz-Avel ».
    .done = Cette fois, vous êtes entrée.
    .otherwise = Vous n’êtes pas encore entrée.
go-no = Vous avez touché « Ce n’est pas moi ».
    .why = Le nom affiché est bien le vôtre.
    .now = recommencez l’étape.
    .again = Le nom est pourtant le bon.

sign-out = Déconnectez-vous.
    .why = Sur un écran public, on quitte toujours son compte.
    .look = Le bouton est sous le message.
    .touch = Touchez « Me déconnecter ».
    .done = Vous êtes sortie du site.
    .otherwise = Vous êtes encore connectée.
out-card = Vous avez ouvert la carte de déchèterie.
    .why = Ici, il reste à vous [[déconnecter|deconnecter]].
    .now = revenez, puis déconnectez-vous.
    .again = C’est encore la carte.

agreed = Vous avez donné votre accord.
    .missed = L’accord n’est pas encore donné.
closed = Vous êtes déconnectée.
    .missed = Le site de la mairie est encore ouvert.
recap-1 = Reprendre au début quand la session est coupée
recap-2 = Donner à chaque compte son mot de passe
recap-3 = Lire le message rouge : il dit ce qui manque
week = Quel bouton coupe une connexion en cours ?
