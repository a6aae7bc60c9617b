title = Chercher sur internet
mission =
    Cherchez « carte grise ». Ouvrez le site officiel.

    Lisez les horaires de la mairie, puis revenez au site officiel.

query-value = Carte grise
about-car = voiture

write = Écrivez votre recherche : carte grise.
    .why = Quelques mots suffisent pour chercher.
    .look = Regardez le grand cadre, au milieu de la page.
    .touch = Touchez le cadre, et écrivez « carte grise ».
    .done = Votre recherche est écrite.
    .otherwise = Votre recherche n’est pas encore écrite.
write-address = Vous avez touché la barre d’adresse.
    .why = Elle dit à qui est le site affiché.
    .now = touchez le grand cadre de la page.
    .again = C’est encore la barre d’adresse.
    .third = On cherche ici avec le cadre de la page.
write-town = Vous avez touché l’[[onglet]] « Mairie ».
    .why = C’est une autre page, déjà ouverte.
    .now = touchez l’onglet « Recherche ».
    .again = C’est encore l’onglet de la mairie.

write-open = Choisissez le cadre de la recherche.
    .why = Le clavier apparaît quand on touche le cadre.
    .look = Le cadre est sous « Que cherchez-vous ? ».
    .touch = Touchez l’intérieur du cadre.
    .done = Le clavier est là.
    .otherwise = Le clavier n’est pas encore là.
write-words = Écrivez les deux mots.
    .why = La touche suivante est colorée.
    .look = Regardez le clavier, en bas.
    .touch = Touchez les lettres, ou « Écrire à ma place ».
    .done = Les deux mots sont écrits.
    .otherwise = Les deux mots ne sont pas encore écrits.

launch = Lancez la recherche.
    .why = Écrire ne suffit pas : il faut demander.
    .look = Regardez sous le cadre.
    .touch = Touchez « Chercher ».
    .done = Voici les résultats : trois sites.
    .otherwise = La recherche n’est pas encore lancée.
launch-address = Vous avez touché la barre d’adresse.
    .why = Elle ne lance pas la recherche.
    .now = touchez « Chercher ».
    .again = C’est encore la barre d’adresse.

choose = Ouvrez le site officiel.
    .why = « [[Sponsorisé|sponsorise]] » veut dire : publicité.
    .look = Lisez l’adresse sous chaque titre. Cherchez gouv.fr.
    .touch = Touchez la ligne « service-public.gouv.fr ».
    .done = Le site officiel était sous les publicités.
    .otherwise = Ce n’est pas encore le site officiel.
choose-ad = Vous avez ouvert une publicité.
    .why = Ce site privé coûte 39 €.
    .now = touchez « Retour ».
    .again = C’est encore le site à 39 €.
    .third = Son adresse n’est pas en gouv.fr.
choose-easy = Vous avez ouvert une publicité.
    .why = Ce site se dit officiel, et il coûte 45 €.
    .now = touchez « Retour ».
    .again = C’est encore le site à 45 €.
    .third = Son adresse n’est pas en gouv.fr.
choose-back = Vous avez touché « Retour ».
    .why = Les résultats étaient bons.
    .now = touchez « Chercher ».
    .again = « Retour » a encore quitté les résultats.

owner = Vérifiez à qui est ce site.
    .why = Le titre peut mentir. L’adresse, on peut la lire.
    .look = Regardez tout en haut, à droite de « Retour ».
    .touch = Touchez l’adresse, en haut.
    .done = L’État, c’est gouv.fr. Ancienne adresse : service-public.fr.
    .otherwise = Le propriétaire n’est pas encore affiché.
owner-start = Vous avez commencé la démarche.
    .why = On lit d’abord l’adresse, en haut.
    .now = touchez « Retour », puis l’adresse.
    .again = C’est encore la démarche.
owner-back = Vous avez touché « Retour ».
    .why = Vous voilà de nouveau aux résultats.
    .now = rouvrez le site officiel.
    .again = « Retour » a encore quitté le site.

tab = Lisez les horaires de la mairie.
    .why = Un onglet garde une autre page ouverte.
    .look = Les onglets sont en haut de la fenêtre.
    .touch = Touchez « Mairie », puis « Voir les horaires ».
    .done = Vous avez les horaires.
    .otherwise = Les horaires ne sont pas encore affichés.
tab-back = Vous avez touché « Retour ».
    .why = La mairie est dans l’autre onglet.
    .now = touchez l’onglet « Mairie ».
    .again = « Retour » ne change pas d’onglet.
tab-feast = Vous avez ouvert « La fête du port ».
    .why = Les horaires sont sur une autre page.
    .now = touchez « Retour ».
    .again = C’est encore la fête du port.

return = Retrouvez le site officiel.
    .why = L’autre onglet vous attend, rien n’est perdu.
    .look = Regardez le nom des deux onglets.
    .touch = Touchez l’onglet « Recherche ».
    .done = Le site officiel est là, comme avant.
    .otherwise = Le site officiel n’est pas encore là.
return-hours = Vous êtes toujours à la mairie.
    .why = Ce bouton reste dans le même onglet.
    .now = touchez l’onglet « Recherche ».
    .again = C’est encore la mairie.
return-back = Vous avez touché « Retour ».
    .why = « Retour » reste dans le même onglet.
    .now = touchez l’onglet « Recherche ».
    .again = « Retour » ne change pas d’onglet.

found = Vous avez ouvert le site officiel.
    .missed = Le site officiel n’est pas encore ouvert.
hours-seen = Vous avez vu les horaires de la mairie.
    .missed = Vous n’avez pas encore vu les horaires de la mairie.
came-back = Vous êtes de nouveau sur le site officiel.
    .missed = Vous n’êtes pas encore revenu au site officiel.

recap-1 = Écrire une recherche et lire les résultats
recap-2 = Reconnaître une publicité et un site en gouv.fr
recap-3 = Passer d’un onglet à l’autre
week = Que veut dire « Sponsorisé » ?
