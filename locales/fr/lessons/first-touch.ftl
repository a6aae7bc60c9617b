title = Toucher l’écran
mission =
    Arrosez la parcelle d’{ $first_name }, tout en bas de sa page.

    Fermez la petite fenêtre. Puis revenez à l’accueil.
plot-name = Parcelle d’{ $first_name }

begin = Ouvrez la liste des parcelles.
    .why = Un bouton coloré répond. Un bouton gris ne fait rien.
    .look = Regardez le bouton coloré, sous le texte.
    .touch = Touchez « Voir les parcelles », une seule fois.
    .done = Un seul toucher suffit. Voici la liste.
    .otherwise = La liste n’est pas encore ouverte.
begin-news = Vous avez touché « Lire les nouvelles ».
    .why = Les parcelles sont sur une autre page.
    .now = touchez « Retour », tout en haut.
    .again = Ce sont encore les nouvelles.

plot = Ouvrez la parcelle d’{ $first_name }.
    .why = Une ligne se touche comme un bouton.
    .look = Regardez les noms, dans la liste.
    .touch = Touchez la ligne « Parcelle d’{ $first_name } ».
    .done = C’est la bonne parcelle.
    .otherwise = Ce n’est pas encore la bonne parcelle.
plot-lucie = Vous avez ouvert la parcelle de Lucie.
    .why = La bonne ligne est juste au-dessus.
    .now = touchez « Retour », tout en haut.
    .again = C’est encore la parcelle de Lucie.
plot-school = Vous avez ouvert la parcelle de l’école.
    .why = La bonne ligne est plus haut dans la liste.
    .now = touchez « Retour », tout en haut.
    .again = C’est encore la parcelle de l’école.
plot-back = Vous avez touché « Retour ».
    .why = « Retour » ramène à la page d’avant.
    .now = touchez « Voir les parcelles ».
    .again = « Retour » a encore quitté la liste.

down = Arrosez la parcelle.
    .why = Une page peut être plus longue que l’écran.
    .look = « Descendre », sous la page, montre la suite.
    .touch = Touchez « Descendre », puis « Arroser ».
    .done = C’est fait. Une petite fenêtre vous le dit.
    .otherwise = La parcelle n’est pas encore arrosée.
down-advice = Vous avez ouvert le conseil du jour.
    .why = Le bon bouton est plus bas sur la page.
    .now = touchez « Retour », puis descendez.
    .again = C’est encore le conseil du jour.
down-list = Vous êtes à la liste des parcelles.
    .why = Le bon bouton était juste à côté.
    .now = rouvrez la parcelle, et descendez.
    .again = C’est encore la liste.
down-back = Vous avez touché « Retour ».
    .why = « Retour » ramène à la page d’avant.
    .now = rouvrez la parcelle, et descendez.
    .again = « Retour » a encore quitté la parcelle.

close = Fermez la petite fenêtre.
    .why = Elle est posée sur la page, qui attend dessous.
    .look = Regardez les boutons de la petite fenêtre.
    .touch = Touchez « Fermer ».
    .done = La fenêtre est partie. La page est toujours là.
    .otherwise = La petite fenêtre est encore là.
close-weather = Vous avez ouvert la météo.
    .why = Ce bouton mène à une autre page.
    .now = touchez « Retour ».
    .again = C’est encore la météo.
close-back = « Retour » ferme aussi la fenêtre.
    .why = « Fermer » est plus près de votre doigt.
    .now = continuez. Tout va bien.
    .again = « Retour » marche encore.

return = Revenez à la liste des parcelles.
    .why = On peut toujours revenir à la page d’avant.
    .look = Regardez en haut, à gauche de l’adresse.
    .touch = Touchez « Retour ».
    .done = Vous êtes à la page d’avant : la liste.
    .otherwise = Ce n’est pas encore la liste.
return-advice = Vous avez ouvert le conseil du jour.
    .why = C’est une page de plus, pas celle d’avant.
    .now = touchez « Retour » deux fois.
    .again = C’est encore le conseil du jour.
return-water = Vous avez arrosé une fois de plus.
    .why = Rien de grave : la fenêtre est revenue.
    .now = touchez « Fermer », puis « Retour ».
    .again = La petite fenêtre est encore là.
return-list = « Toutes les parcelles » marche aussi.
    .why = « Retour » est plus rapide : il est en haut.
    .now = continuez. Tout va bien.
    .again = Ce bouton ramène aussi à la liste.

home = Revenez à l’accueil du jardin.
    .why = Chaque « Retour » recule d’une page.
    .look = Regardez encore en haut, à gauche.
    .touch = Touchez « Retour » une fois de plus.
    .done = Vous êtes au début. On ne peut pas se perdre !
    .otherwise = Ce n’est pas encore l’accueil.
home-plot = Vous avez rouvert une parcelle.
    .why = Une ligne mène plus loin, « Retour » recule.
    .now = touchez « Retour » deux fois.
    .again = C’est encore une parcelle.

watered = La parcelle d’{ $first_name } est arrosée.
    .missed = La parcelle d’{ $first_name } n’est pas encore arrosée.
came-back = Vous êtes revenue à l’accueil.
    .missed = Vous n’êtes pas encore à l’accueil.

recap-1 = Toucher un bouton et une ligne
recap-2 = Descendre dans une page longue
recap-3 = Fermer une petite fenêtre, et revenir
week = Quel bouton ramène à la page d’avant ?
