# Une page de recherche, un site privé payant, et le site de l’État où l’on déclare la vente d’un véhicule.
tab-web = Internet

search-title = Résultats trouvés
search-empty = Aucun résultat.
goeland =
    .title = Vente déclarée : 29,90 €
    .address = carte-grise-goeland.example
    .kind = Annonce
official =
    .title = France Titres : immatriculation
    .address = immatriculation.ants.gouv.fr
    .kind = Résultat

private-title = Carte Grise Goéland : votre vente en 5 minutes
private-text = Nous remplissons le formulaire pour vous. Site privé, sans lien avec l’État.
private-fee = Frais de dossier
private-amount = 29,90 €
private-pay = Payer 29,90 €
private-leave = Revenir aux résultats
private-end-title = Rien n’est payé : c’est un exercice
private-end-text =
    Ailleurs, 29,90 € seraient partis.

    Sur le site officiel, la même démarche est gratuite.
private-back = Revenir aux résultats

home-title = France Titres : les démarches de votre véhicule
home-text =
    Déclarer une vente est gratuit.

    Le vendeur a 15 jours pour le faire.
buy = J’achète ou je reçois un véhicule
sell = Je vends ou je donne mon véhicule
move = Je change mon adresse

buying-title = J’achète ou je reçois un véhicule
buying-text = Ici, l’acheteur demande sa carte grise. Il a un mois, et il lui faut le code de cession.
buying-back = Revenir à l’accueil
moving-title = Je change mon adresse
moving-text = Ici, on met sa nouvelle adresse sur la carte grise. On a un mois pour le faire.
moving-back = Revenir à l’accueil

connected-title = Vous êtes connecté : { $name }
connected-text =
    Vous êtes entré avec FranceConnect.

    Comment y entrer ? C’est une autre leçon.
connected-go = Continuer
connected-no = Ce n’est pas moi

vehicle-title = Le véhicule
plate = Numéro d’immatriculation
    .hint = Il est sur la carte grise. Pour l’exercice : ZZ-999-ZZ
    .missing = Le numéro d’immatriculation manque.
    .missing-now = Écrivez ZZ-999-ZZ.
    .wrong = Ce n’est pas le numéro de cette voiture.
    .wrong-now = Écrivez ZZ-999-ZZ.
plate-value = ZZ-999-ZZ
vehicle-next = Continuer
vehicle-leave = Revenir à l’accueil

sale-title = La vente
kind = Type de cession
    .missing = Il manque le type de cession.
    .missing-now = Touchez « Une vente » ou « Un don ».
kind-sale = Une vente
kind-gift = Un don
date = Date de la vente
    .hint = Jour, mois, année. Pour l’exercice : 18/11/2026
    .missing = La date de la vente manque.
    .missing-now = Écrivez 18/11/2026.
    .wrong = Ce n’est pas le jour de cette vente.
    .wrong-now = Écrivez 18/11/2026.
date-value = 18/11/2026
hour = Heure de la vente
    .hint = Heures et minutes. Pour l’exercice : 14 h 30
    .missing = L’heure de la vente manque.
    .missing-now = Écrivez 14 h 30.
    .wrong = Ce n’est pas l’heure de cette vente.
    .wrong-now = Écrivez 14 h 30.
hour-value = 14 h 30
hour-other = 14:30
hour-long = 14 heures 30
sale-next = Continuer
sale-previous = Revenir au véhicule

buyer-title = L’acheteur
name = Nom et prénom
    .hint = Pour l’exercice : Nolwenn Le Gall
    .missing = Le nom de l’acheteur manque.
    .missing-now = Écrivez Nolwenn Le Gall.
    .wrong = Ce n’est pas le nom de l’acheteur.
    .wrong-now = Écrivez Nolwenn Le Gall.
name-value = Nolwenn Le Gall
name-other = Le Gall Nolwenn
address = Adresse
    .hint = Pour l’exercice : 3 rue du Port, Porz-Avel
    .missing = L’adresse de l’acheteur manque.
    .missing-now = Écrivez 3 rue du Port, Porz-Avel.
    .wrong = Ce n’est pas l’adresse de l’acheteur.
    .wrong-now = Écrivez 3 rue du Port, Porz-Avel.
address-value = 3 rue du Port, Porz-Avel
buyer-next = Continuer
buyer-previous = Revenir à la vente

summary-title = Récapitulatif
summary-plate = Véhicule
summary-sale = Cession
summary-on = { " " }le{ " " }
summary-at = { " " }à{ " " }
summary-buyer = Acheteur
summary-comma = ,{ " " }
change-plate = Modifier
change-sale = Modifier
change-buyer = Modifier
honour = J’atteste sur l’honneur que ces informations sont exactes
    .missing = La case n’est pas cochée.
    .missing-now = Cochez-la pour attester.
validate = Valider

done-text = Votre déclaration est enregistrée.
done-code = Votre code de cession : X7K2P
done-advice =
    Notez ce code tout de suite. Donnez-le à l’acheteur.

    C’est un exemple, pour l’exercice.
noted = J’ai noté le code
receipt = Voir l’accusé d’enregistrement
sign-out = Me déconnecter

receipt-title = Accusé d’enregistrement
receipt-buyer = Acheteur
receipt-day = Déclaré le
receipt-day-value = 20/11/2026
receipt-text = Gardez cet accusé avec vos papiers.
receipt-back = Revenir au code

give-title = Nolwenn attend un code
give-text = Elle va faire la carte grise à son nom.
code = Quel code donnez-vous à l’acheteur ?
    .missing = Aucun code n’est choisi.
    .missing-now = Touchez un des deux codes.
code-transfer = Le code de cession
code-card = Le code confidentiel de la carte grise
give-next = Revenir à ma démarche

signed-out-title = Vous êtes déconnecté
signed-out-text = À bientôt, { $first_name }. Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-again = Revenir à l’accueil
