# Un mot pour une voisine : un seul champ par page.
tab-garden = Jardin

note-title = Un mot pour Lucie
name = Votre prénom et votre nom
    .hint = Modèle : { $name }
    .missing = Il manque votre nom.
    .missing-now = Recopiez le modèle.
    .wrong = Ce n’est pas tout à fait le modèle.
    .wrong-now = Regardez chaque majuscule.
name-model = { $name }
next-name = Continuer

words = Votre mot
    .hint = Modèle : À bientôt
    .missing = Il manque votre mot.
    .missing-now = Recopiez le modèle.
    .wrong = Ce n’est pas tout à fait le modèle.
    .wrong-now = Regardez chaque accent.
words-model = À bientôt
next-words = Continuer

number = Le numéro de sa parcelle
    .hint = Modèle : 305
    .missing = Il manque le numéro.
    .missing-now = Recopiez le modèle.
    .wrong = Ce n’est pas tout à fait le modèle.
    .wrong-now = Écrivez trois chiffres : 305.
number-model = 305
next-number = Continuer

town = Sa commune
    .hint = Modèle : Porz-Avel
    .missing = Il manque la commune.
    .missing-now = Recopiez le modèle.
    .wrong = Ce n’est pas tout à fait le modèle.
    .wrong-now = Écrivez Porz-Avel.
town-before = Porz-Aveel
town-model = Porz-Avel
next-town = Continuer

address = Son adresse de courriel
    .hint = Modèle : lucie@jardin.example
    .missing = Il manque l’adresse.
    .missing-now = Recopiez le modèle.
    .wrong = Ce n’est pas tout à fait le modèle.
    .wrong-now = Regardez le signe @ et le point.
address-model = lucie@jardin.example
send = Envoyer

sent-title = Votre mot est envoyé
sent-text = Exercice : Lucie ne reçoit rien.
sent-to = À
sent-words = Votre mot
sent-from = De
