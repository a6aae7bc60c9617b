title = Le recensement à 16 ans
mission =
    Vous aurez bientôt 16 ans. Choisissez quand vous faire recenser, puis faites-le.

    Gardez l’attestation, et déconnectez-vous.
town-value = Porz-Avel
name-value = { $name }

when = Choisissez le bon moment.
    .why = Le [[recensement]] a ses dates : ni avant, ni trop tard.
    .look = Lisez le texte, puis les trois réponses.
    .touch = Touchez « Après mes 16 ans ».
    .done = Né un 5 mars ? C’est du 5 mars au 30 juin.
    .otherwise = Le bon moment n’est pas encore choisi.
when-late = Vous avez choisi d’attendre 18 ans.
    .why = Le bac et le permis demandent l’attestation.
    .now = revenez à la question.
    .again = 18 ans, c’est encore après la date.
when-early = Vous avez choisi « Tout de suite ».
    .why = La démarche s’ouvre le jour des 16 ans.
    .now = revenez à la question.
    .again = À 15 ans, c’est encore trop tôt.

you = Le jour est venu. Commencez, dites votre commune.
    .why = Votre mairie reçoit ensuite la demande.
    .look = D’abord le bouton sous le texte, puis le cadre.
    .touch = « Commencer la démarche », Porz-Avel, puis « Continuer ».
    .done = La commune est écrite. Voici les documents.
    .otherwise = La commune n’est pas encore donnée.
you-name = Vous avez écrit votre nom.
    .why = Il est déjà connu, juste au-dessus.
    .now = écrivez la commune : Porz-Avel.
    .again = C’est encore votre nom.
you-left = Vous êtes revenu avant la fin.
    .why = La commune n’était pas encore donnée.
    .now = touchez « Commencer la démarche ».
    .again = C’est encore la page d’avant.
you-hall = La mairie marche aussi.
    .why = On y apporte les mêmes papiers.
    .now = revenez : ici, on le fait en ligne.
    .again = C’est encore la page de la mairie.

card = Ajoutez la carte d’identité.
    .why = Elle dit qui vous êtes.
    .look = Regardez sous « Livret de famille ».
    .touch = « Ajouter un document », puis « Carte d’identité ».
    .done = La carte d’identité est ajoutée.
    .otherwise = La carte d’identité n’est pas encore ajoutée.
add-report = Vous avez choisi le bulletin de notes.
    .why = Ce document n’est pas demandé.
    .now = touchez « Choisir un autre document ».
    .again = C’est encore le bulletin.
add-cancel = Vous avez touché « Annuler ».
    .why = Rien n’est ajouté.
    .now = touchez « Ajouter un document ».
    .again = C’est encore annulé.

book = Ajoutez aussi le [[livret de famille|livret-de-famille]].
    .why = On l’oublie souvent. La mairie le demande aussi.
    .look = Il en manque un : lisez les deux lignes.
    .touch = « Ajouter un document », puis « Livret de famille ».
    .done = Les deux documents sont là.
    .otherwise = Le livret de famille n’est pas encore ajouté.
book-forgotten = Vous avez continué sans le livret.
    .why = Il faut les deux documents.
    .now = revenez, puis ajoutez le livret.
    .again = Le livret manque encore.
    .third = Il est sous « Carte d’identité », à choisir.
book-card = C’est encore la carte d’identité.
    .why = Elle est déjà ajoutée.
    .now = ajoutez le livret de famille.
    .again = La carte est déjà là. Prenez le livret.

book-open = Ouvrez la liste de vos documents.
    .why = On choisit un document à la fois.
    .look = Le bouton est sous les deux lignes.
    .touch = Touchez « Ajouter un document ».
    .done = Voici vos documents.
    .otherwise = La liste n’est pas encore ouverte.
book-pick = Choisissez le livret de famille.
    .why = C’est le document qui manque.
    .look = Regardez la petite fenêtre.
    .touch = Touchez « Livret de famille ».
    .done = Le livret est ajouté.
    .otherwise = Le livret n’est pas encore choisi.

send = Passez à la suite, relisez, puis envoyez.
    .why = Sans cela, la mairie ne reçoit rien.
    .look = Le bouton est en bas de chaque page.
    .touch = Touchez « Continuer », puis « Envoyer ».
    .done = C’est parti. C’était un exercice.
    .otherwise = La demande n’est pas encore partie.
send-change = Vous avez touché « Modifier ».
    .why = Ce bouton sert à corriger. Tout est juste.
    .now = touchez « Continuer », deux fois.
    .again = C’est encore la page de la commune.
send-previous = Vous êtes revenu aux documents.
    .why = Ils sont déjà là tous les deux.
    .now = touchez « Continuer ».
    .again = C’est encore la page des documents.

keep = Ouvrez l’[[attestation]] et gardez-la.
    .why = Le bac et le permis la demandent avant 18 ans.
    .look = Regardez sous « C’est envoyé », puis sous l’attestation.
    .touch = « Voir mon attestation », puis « Enregistrer ».
    .done = Elle est gardée. La redemander serait difficile.
    .otherwise = L’attestation n’est pas encore gardée.
keep-quit = Vous avez quitté sans l’attestation.
    .why = Tout est envoyé, mais la preuve manque.
    .now = touchez « Revenir à mon compte ».
    .again = L’attestation n’est pas encore gardée.
keep-back = Vous l’avez lue, sans l’enregistrer.
    .why = La voir ne suffit pas : gardez-la.
    .now = rouvrez-la, puis enregistrez-la.
    .again = Elle n’est pas encore enregistrée.

leave = Déconnectez-vous.
    .why = Sinon, la personne suivante voit votre compte.
    .look = Regardez sous le texte.
    .touch = Touchez « Me déconnecter ».
    .done = Vous êtes déconnecté : votre compte est à l’abri.
    .otherwise = Vous êtes encore connecté.
leave-again = Vous relisez l’attestation.
    .why = Elle est déjà enregistrée.
    .now = touchez « Retour », en haut.
    .again = C’est encore l’attestation.

sent = Votre demande est envoyée, avec les deux papiers.
    .missed = La demande n’est pas encore envoyée.
kept = L’attestation est enregistrée.
    .missed = L’attestation n’est pas encore enregistrée.
closed = Vous êtes déconnecté.
    .missed = Vous êtes encore connecté.

recap-1 = Se faire recenser entre 16 ans et la fin du 3e mois suivant
recap-2 = Ajouter la carte d’identité et le livret de famille
recap-3 = Garder l’attestation
week = Où est rangée votre attestation de recensement ?
