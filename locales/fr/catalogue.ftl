# Themes: title, one line for the home screen, and what the attract screen says one can learn.
mail = Mes courriels
    .line = Lire, répondre, envoyer
    .can = Répondre à un courriel
franceconnect = Mon identité
    .line = FranceConnect, comptes, codes
    .can = Entrer avec FranceConnect
start = Bien démarrer
    .line = Écrire, choisir, cocher
    .can = Remplir un formulaire
procedures = Mes démarches
    .line = Voiture vendue : le dire en ligne
    .can = Déclarer la vente d’une voiture
taxes = Ma déclaration de revenus
    .line = Vérifier, ajouter, signer
    .can = Déclarer ses revenus en ligne
