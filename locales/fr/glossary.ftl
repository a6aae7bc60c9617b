# Ce que veulent dire les mots marqués [[…]] dans les leçons : une ou deux phrases simples.

brouillon = Un message commencé et pas encore envoyé. On peut le finir plus tard.
deconnecter = Fermer son compte sur cet écran. Ensuite, il faut son mot de passe pour y entrer.
numero-fiscal = Les 13 chiffres que les impôts vous ont donnés. Ils sont en haut de votre avis.
onglet = Une page gardée ouverte à côté de l’autre. On passe de l’une à l’autre en touchant son nom.
session = Le temps pendant lequel un site vous reconnaît. Elle se coupe si l’on attend trop longtemps.
indesirable = Un message que l’on n’a pas voulu : une publicité, ou un piège.
notification = Un message automatique qui vous prévient de quelque chose.
usurpation = Quelqu’un se fait passer pour vous.
