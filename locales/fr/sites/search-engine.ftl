# Une recherche, deux annonces de sites privés payants, le site officiel, et la mairie dans un autre onglet.
tab-web = Recherche
tab-town = Mairie

query = Que cherchez-vous ?
    .missing = Il manque les mots à chercher.
    .missing-now = Écrivez « carte grise ».
    .wrong = Aucun résultat pour ces mots.
    .wrong-now = Écrivez « carte grise ».
about-paper = carte grise
about-car = voiture
go = Chercher

your-search = Votre recherche
results-empty = Aucun résultat.
quick =
    .title = Carte grise rapide
    .address = carte-grise-rapide.example
    .kind = Sponsorisé
easy =
    .title = Guichet officiel
    .address = papiers-auto-faciles.example
    .kind = Sponsorisé
state =
    .title = Vos démarches
    .address = service-public.gouv.fr
    .kind = Résultat

quick-title = Carte grise rapide
quick-text = Nous déclarons votre vente pour vous.
quick-fee = 39 €
fee = Prix
private-note = Site privé, sans lien avec l’État.

easy-title = Papiers auto faciles
easy-text = Votre vente déclarée pour vous.
easy-fee = 45 €

official-title = Carte grise
official-text = Déclarer une vente est gratuit.
start = Je vends ma voiture

start-title = Je vends ma voiture
start-text = Exercice : la suite est dans une autre leçon.

town-title = Mairie de Porz-Avel
town-text = Bienvenue à la mairie.
hours = Voir les horaires
feast = La fête du port

hours-title = Horaires
hours-text = La mairie ouvre du lundi au vendredi, de 9 h à 12 h.
hours-back = Revenir à la mairie

feast-title = La fête du port
feast-text = La fête a lieu en juillet, sur le quai.
