# Mon espace santé, la carte Vitale, et une boîte aux lettres. Les mots des écrans sont ceux de l’exercice.
tab-space = Espace santé
tab-papers = Mes papiers
tab-mail = Courriels

home-title = Mon espace santé
home-text = Gardez au même endroit vos ordonnances et vos résultats.
activate = Activer mon espace santé
sign-in = Me connecter
ameli = Mes remboursements : Ameli

not-yet-title = Votre espace n’est pas activé
not-yet-text = Il n’y a donc pas encore de mot de passe.
not-yet-back = Revenir à l’accueil

other-account-title = Compte Ameli
other-account-text =
    Ici, on voit ses remboursements. C’est un autre compte.

    Vos documents de santé n’y sont pas.
other-account-back = Revenir à Mon espace santé

before-title = Avant de commencer
before-text = Préparez votre code provisoire et votre carte Vitale.
before-exercise = Ces écrans sont ceux de l’exercice. Le vrai site fait aussi choisir un mot de passe.
start = Commencer
before-back = Revenir à l’accueil

code-title = Le code provisoire
code = Code provisoire
    .hint = 8 chiffres, sans espace
    .missing = Le code provisoire manque.
    .missing-now = Il est dans l’onglet « Courriels ».
    .wrong = Ce n’est pas le code attendu.
    .wrong-now = Écrivez les 8 chiffres à la suite, sans espace.
code-value = 47296183
no-code = Je n’ai pas de code
no-code-text =
    On peut demander un autre code, par SMS ou par courriel.

    Une question ? Appelez le 34 22.
code-next = Continuer
code-previous = Revenir

card-title = Votre carte Vitale
number = Numéro de Sécurité sociale
    .missing = Le numéro de Sécurité sociale manque.
    .missing-now = Il est dans l’onglet « Mes papiers ».
    .wrong = Ce n’est pas le numéro de { $first_name }.
    .wrong-now = Relisez la carte, dans « Mes papiers ».
number-value = 2499929987654
birth = Date de naissance (déjà écrite)
    .missing = La date de naissance manque.
    .missing-now = Écrivez 14/06/1949.
    .wrong = Ce n’est pas le jour de naissance de { $first_name }.
    .wrong-now = Écrivez 14/06/1949.
birth-value = 14/06/1949
serial = Numéro de série de la carte
    .hint = 2 lettres, puis 6 chiffres
    .missing = Le numéro de série manque.
    .missing-now = Il est dans l’onglet « Mes papiers ».
    .wrong = Ce n’est pas le numéro de cette carte.
    .wrong-now = Le rond est un zéro, pas la lettre O.
serial-value = ZX904615
card-next = Continuer
card-previous = Revenir au code

space-title = Mes documents
space-empty = Aucun document.
masked-label = Documents masqués :
masked-empty = Aucun document masqué.
add = Ajouter un document
sign-out = Me déconnecter

files-title = Choisir un document
files-empty = Aucun autre document.
files-cancel = Annuler

document-from = De
document-date = Date
hide = Masquer
remove = Supprimer
document-back = Mes documents

remove-title = Supprimer ce document ?
remove-text = Il ne serait plus dans votre espace. Pour ne pas le montrer, il suffit de le masquer.
remove-no = Non, revenir
remove-yes = Oui, supprimer

masked-text = Ce document est masqué. Vous pouvez le montrer de nouveau.
show = Montrer de nouveau
masked-back = Mes documents

signed-out-title = Vous êtes déconnectée
signed-out-text = À bientôt, { $first_name }. Sur un ordinateur public, fermez aussi la fenêtre.
signed-out-again = Revenir à l’accueil

prescription =
    .title = Ordonnance
    .line = Docteur Riou
    .date = 12 novembre
garden =
    .title = Photo du jardin
    .line = Prise au téléphone
    .date = 8 novembre
blood =
    .title = Analyse de sang
    .line = Laboratoire
    .date = 3 octobre
knee =
    .title = Radio du genou
    .line = Hôpital
    .date = 20 mai

papers-title = Ma carte Vitale
papers-name = Nom
papers-name-value = { $name }
papers-birth = Née le
papers-number = Numéro de Sécurité sociale
papers-number-value = 2 49 99 29 987 654
papers-serial = Numéro de série
papers-where = Le numéro de série est écrit petit. Il est près de la photo, ou au dos.

mail-title = Boîte de réception
mail-empty = Aucun message.
message-back = Boîte de réception
trap-back = Boîte de réception
pay = Payer 1,95 €
unpaid-title = Rien n’est payé : c’est un exercice
unpaid-text =
    Ailleurs, le numéro de votre carte serait parti.

    Mon espace santé est gratuit.
unpaid-back = Revenir à mes courriels

pay-mail =
    .from = Espace Santé Plus
    .address = carte@sante-acces-1.example
    .subject = Dernier avis : payez 1,95 €
    .date = Hier
    .body =
        Votre espace santé ferme ce soir.

        Gardez-le : payez 1,95 € par carte bancaire.
ameli-mail =
    .from = Compte Ameli
    .address = assurance-maladie@info.ameli.fr
    .subject = Votre code de connexion Ameli
    .date = Lundi
    .body =
        Bonjour { $first_name },

        Code pour entrer dans votre compte Ameli : 305814

        Ne le donnez à personne.
code-mail =
    .from = Mon espace santé
    .address = assurance-maladie@info.ameli.fr
    .subject = Votre code provisoire
    .date = Lundi
    .body =
        Bonjour { $first_name },

        Votre code provisoire : 4729 6183

        Il est valable 6 semaines. Nous ne vous demandons jamais de payer.
