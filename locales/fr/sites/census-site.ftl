# Le recensement citoyen, sur le site de l’État. Les mots des écrans sont ceux de l’exercice.
tab-web = Service public

info-title = Le recensement citoyen
info-text = Il se fait dès vos 16 ans, jusqu’à la fin du 3e mois suivant.
info-question = Vous avez 15 ans. Quand le ferez-vous ?
when-now = Tout de suite
when-sixteen = Après mes 16 ans
when-adult = À mes 18 ans

early-title = À 15 ans, c’est trop tôt
early-text = La démarche s’ouvre le jour de vos 16 ans.
early-back = Revenir à la question
late-title = À 18 ans, c’est tard
late-text =
    Avant 18 ans, le bac et le permis demandent l’attestation.

    En retard ? On peut encore le faire, jusqu’à 25 ans.
late-back = Revenir à la question

home-title = { $first_name }, vous avez 16 ans
home-text =
    Vous êtes entré avec FranceConnect.

    Préparez votre carte d’identité et le livret de famille.
begin = Commencer la démarche
town-hall = Aller plutôt à la mairie
town-hall-title = En mairie, c’est possible aussi
town-hall-text = Apportez les mêmes papiers à la mairie de votre commune.
town-hall-back = Revenir à la démarche

you-name = Vous
you-who = Nom
you-who-value = { $name }
town = Votre commune
    .hint = Pour l’exercice : Porz-Avel
    .missing = Le nom de la commune manque.
    .missing-now = Écrivez Porz-Avel.
    .wrong = Ce n’est pas la commune de { $first_name }.
    .wrong-now = Écrivez Porz-Avel.
town-value = Porz-Avel
you-next = Continuer
you-previous = Revenir

documents-name = Vos documents
card-label = Carte d’identité
book-label = Livret de famille
card-is-in = Ajoutée
book-is-in = Ajouté
is-missing = À ajouter
add = Ajouter un document
documents-next = Continuer
without-card = Continuer
without-book = Continuer

picker-title = Choisir un document
picker-empty = Aucun document.
picker-cancel = Annuler
identity =
    .title = Carte d’identité
    .line = Les deux côtés
    .date = Hier
family =
    .title = Livret de famille
    .line = Trois pages
    .date = Hier
report =
    .title = Bulletin de notes
    .line = Premier trimestre
    .date = Lundi

not-asked-title = Ce document n’est pas demandé
not-asked-text = Il faut la carte d’identité et le livret de famille.
not-asked-back = Choisir un autre document
no-book-title = Il manque le livret de famille
no-book-text = Sans lui, la mairie ne peut pas vérifier.
no-book-back = Revenir à mes documents
no-card-title = Il manque la carte d’identité
no-card-text = Sans elle, la mairie ne peut pas vérifier.
no-card-back = Revenir à mes documents

review-name = Vérifiez et envoyez
change-town = Modifier
card-in = Carte d’identité ajoutée
    .missing = La carte d’identité n’est plus ajoutée.
    .missing-now = Cochez-la de nouveau.
book-in = Livret de famille ajouté
    .missing = Le livret de famille n’est plus ajouté.
    .missing-now = Cochez-le de nouveau.
send = Envoyer
review-previous = Revenir

sent-title = C’est envoyé
sent-text = Votre attestation est prête. Pour l’exercice, on n’attend pas.
open-proof = Voir mon attestation
quit = Quitter
left-title = Vous avez quitté votre compte
left-text = L’attestation n’est pas enregistrée.
left-back = Revenir à mon compte

proof-title = Attestation de recensement
proof-town = Commune
proof-day = Faite le
save = Enregistrer
proof-back = Revenir

saved-title = C’est enregistré
saved-text = L’attestation est dans « Mes documents ».
saved-use =
    Gardez-la bien : une copie ne se redemande pas facilement.

    À 18 ans, vous serez inscrit d’office sur les listes électorales.
sign-out = Me déconnecter
see-again = Revoir l’attestation

signed-out-title = Vous êtes déconnecté
signed-out-text = À bientôt, { $first_name }. Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-again = Revenir à mon compte
