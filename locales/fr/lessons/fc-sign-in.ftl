title = Entrer par FranceConnect
mission =
    Entrez sur le site de la mairie avec votre compte des impôts.

    Numéro : 30 99 88 77 66 554. Mot de passe : Mouette-29.

    Puis déconnectez-vous.
number-value = 3099887766554
password-value = Mouette-29
code-value = 483920

button = Choisissez d’entrer avec FranceConnect.
    .why = Il vous évite un compte de plus.
    .look = Regardez le gros bouton coloré.
    .touch = Touchez « S’identifier avec FranceConnect ».
    .done = Voici les comptes que l’on peut choisir.
    .otherwise = Ce geste n’ouvre pas FranceConnect.
button-create = Vous avez touché « Créer un compte ».
    .why = Vous avez déjà un compte qui suffit.
    .now = revenez à la mairie.
    .again = Ce site n’a pas besoin d’un compte de plus.
button-what = Vous avez ouvert l’explication.
    .why = C’est utile à lire, mais on n’entre pas là.
    .now = revenez à la mairie.
    .again = C’est encore l’explication.

account = Choisissez le compte des impôts.
    .why = Vous connaissez son numéro et son mot de passe.
    .look = Regardez les noms encadrés.
    .touch = Touchez « impots.gouv.fr ».
    .done = Voici le site des impôts. L’adresse a changé.
    .otherwise = Ce n’est pas le compte des impôts.
account-none = Vous avez choisi « La Poste ».
    .why = Monique n’a pas de compte là-bas.
    .now = revenez au choix du compte.
    .again = Il faut un compte que l’on a déjà.
account-back = Vous êtes revenue à la mairie.
    .why = Le compte n’est pas encore choisi.
    .now = touchez de nouveau le bouton FranceConnect.
    .again = Vous êtes encore revenue à la mairie.

number = Écrivez votre [[numéro fiscal|numero-fiscal]].
    .why = C’est lui qui dit au site qui vous êtes.
    .look = Le premier cadre blanc est pour lui.
    .touch = Touchez le cadre, puis écrivez le numéro.
    .done = Le numéro est écrit.
    .otherwise = Le numéro n’est pas encore écrit.
number-back = Vous avez touché le « Retour » d’en haut.
    .why = Pendant une connexion, il coupe la session.
    .now = recommencez l’étape.
    .again = « Retour » coupe encore la session.

password = Écrivez le mot de passe des impôts.
    .why = C’est celui de ce compte, et d’aucun autre.
    .look = Le second cadre blanc est pour lui.
    .touch = Touchez le cadre, puis écrivez le mot de passe.
    .done = Les points cachent votre mot de passe.
    .otherwise = Le mot de passe n’est pas encore écrit.
password-leave = Vous avez quitté le site des impôts.
    .why = Le mot de passe n’était pas encore écrit.
    .now = recommencez l’étape.
    .again = Vous l’avez encore quitté trop tôt.

continue = Validez votre numéro et votre mot de passe.
    .why = Le site les vérifie, puis envoie un code.
    .look = Le bouton est sous les cadres.
    .touch = Touchez « Continuer ».
    .done = Le site a envoyé un code à votre courriel.
    .otherwise = Rien n’est encore validé.
continue-mail = Vous avez ouvert vos courriels trop tôt.
    .why = Le code ne part qu’après « Continuer ».
    .now = touchez l’onglet « Mairie ».
    .again = Le code n’est pas encore parti.

fetch = Allez lire le code dans vos courriels.
    .why = Le code prouve que le courriel est à vous.
    .look = L’onglet « Courriels » est en haut de la fenêtre.
    .touch = Touchez « Courriels », puis le message du haut.
    .done = Le code est 483 920. Retenez-le.
    .otherwise = Le message du code n’est pas encore ouvert.
fetch-empty = Vous avez touché « Valider » sans le code.
    .why = Le code est arrivé dans vos courriels.
    .now = touchez l’onglet « Courriels ».
    .again = Le cadre du code est encore vide.
fetch-leave = Vous êtes revenue à FranceConnect.
    .why = Il ne manquait plus que le code.
    .now = recommencez l’étape.
    .again = Vous avez encore quitté la page du code.
fetch-tab = Ouvrez l’onglet « Courriels ».
    .why = Vos messages sont dans un autre [[onglet]].
    .look = Les onglets sont en haut de la fenêtre.
    .touch = Touchez « Courriels ».
    .done = Voici vos messages.
    .otherwise = Vos messages ne sont pas encore là.
fetch-open = Ouvrez le message du code.
    .why = Le code est écrit dedans.
    .look = C’est le premier message, en gras.
    .touch = Touchez la ligne « impots.gouv.fr ».
    .done = Le code est 483 920.
    .otherwise = Ce n’est pas le message du code.

copy = Recopiez le code sur le site, et validez.
    .why = Le site attend ces 6 chiffres.
    .look = Revenez à l’onglet « Mairie ».
    .touch = Écrivez 483 920, puis touchez « Valider ».
    .done = Le code est juste. FranceConnect vous reconnaît.
    .otherwise = Le code n’est pas encore validé.
copy-list = Vous êtes revenue à la liste des messages.
    .why = Le code se recopie sur l’autre onglet.
    .now = touchez l’onglet « Mairie ».
    .again = C’est encore la liste des messages.

check-name = Vérifiez votre nom, donnez votre accord.
    .why = La mairie recevra seulement ces données.
    .look = Une case est à cocher, au-dessus du bouton.
    .touch = Cochez la case, puis touchez « Continuer ».
    .done = Vous êtes entrée sur le site de la mairie.
    .otherwise = L’accord n’est pas encore donné.
check-box = Vous avez continué sans cocher la case.
    .why = Ce service demande votre accord.
    .now = cochez la case, puis continuez.
    .again = La case est encore vide.
check-no = Vous avez touché « Ce n’est pas moi ».
    .why = Le nom affiché est bien le vôtre.
    .now = recommencez l’étape.
    .again = Le nom est pourtant le bon.

sign-out = Déconnectez-vous.
    .why = Sur un écran public, on ferme toujours.
    .look = Le bouton est sous le message.
    .touch = Touchez « Me déconnecter ».
    .done = Vous êtes sortie du site.
    .otherwise = Vous êtes encore connectée.
out-card = Vous avez ouvert la carte de déchèterie.
    .why = Ici, il reste à vous [[déconnecter|deconnecter]].
    .now = revenez, puis déconnectez-vous.
    .again = C’est encore la carte.

agreed = Vous avez donné votre accord à la mairie.
    .missed = L’accord pour la mairie attend encore.
closed = Vous êtes déconnectée.
    .missed = Le site de la mairie est encore ouvert.
recap-1 = Choisir un compte que l’on a déjà
recap-2 = Aller chercher un code dans ses courriels
recap-3 = Vérifier son nom, puis se déconnecter
week = FranceConnect a-t-il un mot de passe à lui ?
