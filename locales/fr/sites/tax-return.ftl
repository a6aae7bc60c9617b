# La déclaration de revenus en ligne, les papiers sur la table, et les courriels. Les libellés sont ceux de l’exercice.
tab-tax = Impôts
tab-papers = Mes papiers
tab-mail = Courriels

home-title = impots.gouv.fr
home-open = La déclaration de revenus est ouverte.
connect = Connexion à l’espace Finances publiques
home-when = Jusqu’à quand puis-je déclarer ?
home-when-text =
    Le service ouvre vers la mi-avril. Dans le Finistère, il ferme fin mai.

    La date exacte change chaque année : elle est affichée ici.
home-auto = Qu’est-ce que la déclaration automatique ?
home-auto-text =
    Les impôts connaissent déjà tous vos revenus ? Alors la déclaration se fait seule.

    Mais elle n’est pas toujours complète : un don, une garde d’enfant s’ajoutent à la main.

sign-in-title = Connexion à l’espace Finances publiques
tax-number = Numéro fiscal
    .hint = 13 chiffres. Pour l’exercice : 30 11 22 33 44 556
    .missing = Le numéro fiscal manque.
    .missing-now = Écrivez les 13 chiffres.
    .wrong = Ce numéro n’est pas celui de { $first_name }.
    .wrong-now = Écrivez 30 11 22 33 44 556.
number-value = 3011223344556
password = Mot de passe
    .hint = Pour l’exercice : Granit-rose-29
    .missing = Le mot de passe manque.
    .missing-now = Écrivez Granit-rose-29.
    .wrong = Ce mot de passe n’est pas reconnu.
    .wrong-now = Touchez « Afficher » pour le relire.
password-value = Granit-rose-29
sign-in-go = Continuer
sign-in-leave = Accueil

code-title = Code reçu par courriel
code-text = Un code de 6 chiffres vient de partir vers { $address }.
code = Code de sécurité
    .hint = 6 chiffres. Il sert pendant 10 minutes.
    .missing = Le code manque.
    .missing-now = Regardez l’onglet « Courriels ».
    .wrong = Ce n’est pas le code reçu.
    .wrong-now = Relisez le courriel, dans l’autre onglet.
    .late = Ce code date de plus de 10 minutes.
    .late-now = Il vient d’être renvoyé : touchez « Continuer ».
code-value = 482915
code-go = Continuer
code-anew = Renvoyer le code
code-sent-title = Le code est renvoyé
code-sent-text = Il arrive dans vos courriels, pour 10 minutes.
code-sent-ok = Fermer

space-title = Bonjour { $first_name }
open =
    .title = Déclaration de revenus
    .line = Il manque votre signature.
    .state = À signer
signed =
    .title = Déclaration de revenus
    .line = Elle est signée. Vous pouvez encore la corriger.
    .state = Signée
space-none = Aucune déclaration.
space-tools = Vos autres démarches
rate-wish =
    .title = Prélèvement à la source
    .line = Votre demande est enregistrée.
    .state = Enregistrée
rate-open = Gérer mon prélèvement à la source
documents-open = Mes documents
secure-open = Messagerie sécurisée
sign-out = Me déconnecter

declare = Ouvrir ma déclaration
return-back = Mon espace
until-when = Jusqu’à quand puis-je la corriger ?
until-when-text =
    Jusqu’à la date limite, autant de fois que vous voulez. Puis d’août à la mi-décembre.

    Ensuite, l’adresse et la situation de famille passent par la messagerie sécurisée.

step-1-name = Présentation
step-1-text =
    Votre déclaration est préremplie : les impôts ont déjà écrit ce qu’ils savent.

    Votre travail : vérifier, corriger, ajouter, signer.
step-1-next = Suivant
step-1-leave = Mon espace
step-1-papers = Quels papiers préparer ?
step-1-papers-text =
    Les fiches de paie, les reçus de dons, les attestations d’emploi à domicile et de garde d’enfant.

    Vous ne les envoyez pas. Vous les gardez 3 ans.

identity-name = Renseignements personnels
declarant-1 = Déclarant 1
declarant-1-value = { $name }
declarant-2 = Déclarant 2
declarant-2-value = Luc Morvan
home-address = Adresse
home-address-value = 4 rue du Four, Porz-Avel
lived = Au 1er janvier, habitiez-vous à cette adresse ?
    .missing = La réponse manque.
    .missing-now = Touchez « Oui » ou « Non, ailleurs ».
lived-here = Oui
lived-elsewhere = Non, ailleurs
other-address = Votre adresse au 1er janvier
    .missing = L’adresse manque.
    .missing-now = Écrivez-la, ou touchez « Oui ».
family = Votre situation de famille
    .missing = La situation de famille manque.
    .missing-now = Touchez le cadre, puis une réponse.
family-married = Mariés ou pacsés
family-single = Célibataire
family-divorced = Divorcée
family-widowed = Veuve
children = Enfants à charge
    .hint = Lili, 3 ans
    .missing = Le nombre d’enfants manque.
    .missing-now = Écrivez 1.
    .wrong = Ce n’est pas le bon nombre d’enfants.
    .wrong-now = Lili est votre seule enfant : écrivez 1.
children-value = 1
identity-next = Suivant
identity-previous = Précédent

sections-name = Choix des rubriques
sections-text = Cochez ce qui vous concerne. Le reste n’apparaîtra pas à la page suivante.
section-wages = Salaires
    .missing = Cette rubrique doit rester cochée.
    .missing-now = { $first_name } et Luc ont des salaires.
section-rent = Loyers reçus
section-gifts = Dons
section-home = Emploi à domicile
section-childcare = Garde d’enfants
sections-next = Suivant
sections-previous = Précédent

income-name = Revenus et charges
box-1aj = 1AJ – Salaires de { $first_name }
    .hint = Prérempli. En euros, sans les centimes.
    .missing = Le salaire manque.
    .missing-now = Recopiez le net imposable de l’année.
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 22150.
box-1aj-value = 21400
box-1bj = 1BJ – Salaires de Luc
    .hint = Prérempli. En euros, sans les centimes.
    .missing = Le salaire manque.
    .missing-now = Recopiez le net imposable de l’année.
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 23900.
box-1bj-value = 23900
wages-label = Total des salaires
rent-text = Pour des loyers, il faut une autre feuille : l’annexe 2044. { $first_name } et Luc n’en reçoivent pas.
box-7uf = 7UF – Dons à une association
    .hint = Les dons d’intérêt général
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 60.
box-7ud = 7UD – Dons pour les personnes en difficulté
    .hint = Repas, soins ou logement donnés
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 60.
box-7db = 7DB – Emploi à domicile
    .hint = Les sommes payées dans l’année
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 640.
box-7ga = 7GA – Garde de votre enfant, hors de la maison
    .hint = Sans les repas, l’aide de la CAF déduite
    .wrong = Ce n’est pas un nombre d’euros.
    .wrong-now = Écrivez par exemple 1400.
wage-value = 22150
gift-value = 60
help-value = 640
nursery-value = 1400
income-next = Suivant
income-previous = Précédent

summary-name = Résumé et signature
change-1aj = Modifier
change-1bj = Modifier
change-7uf = Modifier
change-7db = Modifier
change-7ga = Modifier
estimate-text = Estimation de l’exercice, sans ce qui est déjà prélevé chaque mois.
net-label = Revenu imposable
tax-label = Impôt
reduction-label = Réduction d’impôt (dons)
credit-label = Crédits d’impôt
to-pay-label = À payer
refund-label = Rendu par les impôts
summary-unsigned = Sans signature, rien n’est envoyé.
sign = Signer ma déclaration
summary-previous = Précédent
summary-later = Finir plus tard

sign-ask-title = Signer cette déclaration ?
sign-ask-text = Vous pourrez encore la corriger jusqu’à la date limite.
sign-yes = Oui, je signe
sign-no = Non, revenir

later-title = Votre déclaration attend
later-text = Ce que vous avez écrit est gardé. Mais rien n’est envoyé sans signature.
later-back = Revenir au résumé

left-title = Vous avez quitté la déclaration
left-text = Le bouton « Retour » d’en haut quitte le formulaire. Pour reculer, prenez « Précédent ».
left-resume = Reprendre ma déclaration
left-space = Mon espace

receipt-title = Accusé de réception
receipt-done = Votre déclaration est signée et envoyée.
receipt-number = Numéro
receipt-number-value = EXERCICE-29-0417
receipt-date = Date
receipt-save = Enregistrer
receipt-space = Mon espace
receipt-saved-title = L’accusé est enregistré
receipt-saved-text = Vous le retrouverez dans « Mes documents ».
receipt-saved-ok = Fermer

documents-title = Mes documents
documents-notice = Votre prochain avis d’impôt arrivera ici, en été.
documents-none = Aucun document.
documents-back = Mon espace
receipt-file =
    .title = Accusé de réception
    .line = Déclaration de revenus signée
    .date = Cette année
    .body =
        Votre déclaration de revenus est bien arrivée.

        Numéro : EXERCICE-29-0417.
notice-old =
    .title = Avis d’impôt
    .line = Revenus d’avant
    .date = L’an dernier
    .body =
        Cet avis dit ce que vous avez payé l’an dernier.

        Il sert aussi à demander des aides.
document-back = Mes documents

secure-title = Messagerie sécurisée
secure-text =
    Ici, vous écrivez aux impôts.

    Après la date limite, c’est ici que l’on change son adresse ou sa situation de famille.
secure-back = Mon espace

rate-title = Gérer mon prélèvement à la source
rate-text = Chaque mois, l’impôt est retenu sur le salaire. La part retenue s’appelle le taux.
rate-kind = Quel taux pour { $first_name } et Luc ?
    .missing = Aucun taux n’est choisi.
    .missing-now = Touchez une des trois réponses.
rate-individual = Un taux pour chacun
rate-household = Le même taux pour les deux
rate-neutral = Un taux sans nos revenus
rate-individual-what = Un taux pour chacun : taux individualisé
rate-individual-text = Chacun paie selon son salaire. C’est le choix fait d’avance pour les couples, depuis septembre 2025.
rate-household-what = Le même taux : taux du foyer
rate-household-text = Le même taux pour les deux salaires. Au total, le couple paie la même somme.
rate-neutral-what = Un taux sans nos revenus : taux non personnalisé
rate-neutral-text = L’employeur ne connaît pas le vrai taux. La différence se règle ensuite avec les impôts.
rate-next = Continuer
rate-change = Signaler un changement
rate-back = Mon espace
rate-ask-title = Confirmer ce choix ?
rate-ask-label = Votre choix
rate-ask-text = Relisez votre choix avant de confirmer.
rate-yes = Oui, je confirme
rate-no = Non, revenir
rate-done-title = Votre choix est enregistré
rate-done-text = Un courriel de confirmation vient de partir.
rate-done-when = Le nouveau taux s’applique au plus tard dans 3 mois.
rate-done-space = Mon espace
change-title = Signaler un changement
change-text =
    Un mariage, une naissance, des revenus qui baissent : on le dit ici.

    Le taux est alors refait, sans attendre septembre.
change-back = Revenir au taux

signed-out-title = Vous êtes déconnectée
signed-out-text = Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-home = Accueil

papers-title = Les papiers de { $first_name }
papers-none = Aucun papier.
payslip =
    .title = Fiche de paie de { $first_name }
    .from = Mairie de Porz-Avel
    .year = Décembre
    .body =
        Net imposable de l’année : **22 150 €**

        Net payé dans l’année : 20 870 €
payslip-luc =
    .title = Fiche de paie de Luc
    .from = Menuiserie Le Goff
    .year = Décembre
    .body =
        Net imposable de l’année : **23 900 €**

        Net payé dans l’année : 22 510 €
gift =
    .title = Reçu pour un don
    .from = Les Amis du Phare
    .year = Dans l’année
    .body =
        Association d’intérêt général.

        Don reçu : **60 €**. À déclarer dans la case 7UF.
help =
    .title = Attestation de ménage
    .from = Ménage et Jardin
    .year = Dans l’année
    .body =
        Emploi à domicile : ménage.

        Sommes payées : **640 €**. À déclarer dans la case 7DB.
nursery =
    .title = Attestation de la crèche
    .from = Crèche Les Moussaillons
    .year = Dans l’année
    .body =
        Garde de Lili, 3 ans. Total payé, repas compris : 2 100 €.

        Sans les repas et l’aide de la CAF : **1 400 €**. Case 7GA.
letter =
    .title = Numéro fiscal et mot de passe
    .from = Carnet de { $first_name }
    .year = À la maison
    .body =
        Numéro fiscal : **30 11 22 33 44 556**

        Mot de passe de l’exercice : **Granit-rose-29**
paper-back = Tous les papiers

mail-title = Boîte de réception
mail-whose = { $address }
mail-empty = Aucun message reçu.
code-mail =
    .from = Impôts
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Votre code de sécurité
    .date = À l’instant
    .body =
        Votre code : **482915**

        Il sert pendant 10 minutes. Ne le donnez à personne.
receipt-mail =
    .from = Impôts
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Votre déclaration est bien arrivée
    .date = À l’instant
    .body =
        Vous avez signé votre déclaration de revenus.

        Accusé de réception : EXERCICE-29-0417. Gardez ce message.
rate-mail =
    .from = Impôts
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Votre taux de prélèvement
    .date = À l’instant
    .body =
        Votre demande est enregistrée.

        Le nouveau taux s’applique au plus tard dans 3 mois.
refund-mail =
    .from = Service des Impôts
    .address = contact@impots-gouv.example
    .subject = Remboursement : 480 € vous attendent
    .date = Aujourd’hui
    .body =
        Nous vous devons 480 €.

        Donnez votre carte bancaire pour recevoir cette somme.
library-mail =
    .from = Médiathèque de Porz-Avel
    .address = bonjour@mediatheque-porz-avel.example
    .subject = Un livre à rendre
    .date = Hier
    .body = Votre livre est à rendre jeudi.
message-back = Boîte de réception
trap-link = Recevoir mes 480 €
trap-back = Boîte de réception
trap-page-title = C’était un piège
trap-page-text = Les impôts ne demandent jamais votre carte bancaire par courriel. Regardez l’adresse : ce site n’est pas le leur.
trap-page-back = Boîte de réception
