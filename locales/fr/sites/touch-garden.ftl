# Un jardin partagé : des boutons, des lignes, une page longue, une petite fenêtre.
tab-garden = Jardin

home-title = Le jardin partagé
home-text = Bonjour { $first_name }.
plots-open = Voir les parcelles
news = Lire les nouvelles
join = Demander une parcelle

news-title = Les nouvelles
news-text = Samedi, on fête les premières fraises, à 16 h.

plots-title = Les parcelles
plots-empty = Aucune parcelle.
lucie =
    .name = Parcelle de Lucie
    .what = Pommes de terre, haricots
    .story = Lucie fait pousser des pommes de terre et des haricots.
    .size = 20 m²
annick =
    .name = Parcelle d’{ $first_name }
    .what = Fraises, dahlias
    .story = { $first_name } fait pousser des fraises et des dahlias.
    .size = 15 m²
school =
    .name = Parcelle de l’école
    .what = Radis, tournesols
    .story = Les élèves font pousser des radis et des tournesols.
    .size = 30 m²

advice = Lire le conseil du jour
turns = Qui ouvre le jardin ?
monday = Lundi
monday-who = Lucie
tuesday = Mardi
tuesday-who = Yann
wednesday = Mercredi
wednesday-who = L’école
thursday = Jeudi
thursday-who = Lucie
friday = Vendredi
friday-who = Yann
water = Arroser
to-list = Toutes les parcelles

advice-title = Le conseil du jour
advice-text = Arrosez le soir : la terre garde mieux l’eau.

watered-title = C’est arrosé
watered-text = Merci !
close = Fermer
weather = Voir la météo

weather-title = La météo
weather-text = Demain, du soleil le matin, des nuages l’après-midi.
