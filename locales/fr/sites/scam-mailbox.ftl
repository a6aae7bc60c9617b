# Une petite messagerie : deux vrais messages, trois faux, et les faux sites où ils mènent.
tab-mail = Messagerie

folder-inbox = Réception
folder-junk = Indésirables
summary = Bilan

inbox-title = Boîte de réception
nothing = { "" }
parcel-moved = Service Colis : signalé
library-moved = Médiathèque : signalé
refund-moved = Remboursements Impôts : signalé
town-moved = Mairie : signalé
card-moved = Service Carte Vitale : signalé
junk-text = Les messages signalés sont ici. Un vrai message s’y trouve ? Ouvrez-le, puis touchez « Garder ».

parcel =
    .from = Service Colis
    .address = suivi@frais-colis.example
    .subject = Colis : 1,95 € à payer
    .date = 8 h 40
    .body =
        Votre colis est bloqué au dépôt. Il manque 1,95 € de frais.

        Payez aujourd’hui. Demain, il repart.
parcel-link = Payer 1,95 €
parcel-keep = Garder
parcel-report = Signaler
library =
    .from = Médiathèque de Porz-Avel
    .address = bonjour@mediatheque.example
    .subject = Votre livre est arrivé
    .date = 8 h 15
    .body =
        « Le Phare » vous attend à l’accueil. Nous le gardons dix jours.

        L’équipe de la médiathèque
library-keep = Garder
library-report = Signaler
refund =
    .from = Remboursements Impôts
    .address = service@impots-gouv.example
    .subject = Nous vous devons 312 €
    .date = Hier
    .body =
        Vous avez payé 312 € d’impôt en trop.

        Donnez votre carte bancaire. L’argent sera dessus demain.
refund-link = Recevoir 312 €
refund-keep = Garder
refund-report = Signaler
town =
    .from = Mairie de Porz-Avel
    .address = accueil@porz-avel.example
    .subject = Collecte : c’est jeudi !
    .date = Hier
    .body =
        Le camion des déchets verts passe jeudi, dès 8 heures. Sortez vos sacs mercredi soir.

        La mairie
town-keep = Garder
town-report = Signaler
card =
    .from = Service Carte Vitale
    .address = vitale@carte-sante.example
    .subject = Carte Vitale : urgent
    .date = Lundi
    .body =
        Votre carte Vitale s’arrête ce soir. Vos soins ne seront plus remboursés.

        La nouvelle carte coûte 0,90 €.
card-link = Renouveler ma carte
card-keep = Garder
card-report = Signaler

parcel-site-title = Frais de colis : 1,95 €
parcel-site-text = Paiement sécurisé. Donnez votre numéro de carte bancaire et son code.
parcel-leave = Quitter ce site
refund-site-title = Votre remboursement
refund-site-text = Espace sécurisé. Donnez votre numéro de carte bancaire et son code.
refund-leave = Quitter ce site
card-site-title = Votre nouvelle carte Vitale
card-site-text = Espace sécurisé. Donnez votre numéro de carte bancaire et son code.
card-leave = Quitter ce site
fake-notice = Exercice : n’écrivez rien sur ce faux site.

not-junk = Ce n’est pas un indésirable

score-title = Votre bilan
score-kept = Pièges gardés
score-reported = Vrais messages signalés
score-text = Ces pièges sont faits pour tromper tout le monde. Changer d’avis, c’est déjà se protéger.
score-questions = Qui écrit vraiment ? Que veut-on de moi ? Pourquoi si vite ?
