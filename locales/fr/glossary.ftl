# Ce que veulent dire les mots marqués [[…]] dans les leçons : une ou deux phrases simples.

brouillon = Un message commencé et pas encore envoyé. On peut le finir plus tard.
deconnecter = Fermer son compte sur cet écran. Ensuite, il faut son mot de passe pour y entrer.
numero-fiscal = Les 13 chiffres que les impôts vous ont donnés. Ils sont en haut de votre avis.
onglet = Une page gardée ouverte à côté de l’autre. On passe de l’une à l’autre en touchant son nom.
session = Le temps pendant lequel un site vous reconnaît. Elle se coupe si l’on attend trop longtemps.
indesirable = Un message que l’on n’a pas voulu : une publicité, ou un piège.
notification = Un message automatique qui vous prévient de quelque chose.
usurpation = Quelqu’un se fait passer pour vous.
avis-impot = Le papier qui dit ce que vous payez d’impôt. La déclaration, elle, dit ce que vous gagnez.
gestionnaire = Un programme qui garde vos mots de passe. Un seul mot de passe l’ouvre.
lien-activation = Un bouton reçu par courriel. Le toucher met le compte en marche.
numero-acces = 7 chiffres sur la première page de votre dernière déclaration. Ils changent chaque année.
revenu-fiscal = Un montant calculé par les impôts. Il est sur la première page de votre dernier avis d’impôt.
formulaire = Des questions à remplir, puis à envoyer. C’est comme un papier, sur l’écran.
champ = Un cadre blanc où l’on écrit une réponse.
case = Un petit carré. On le touche pour dire oui, et une marque y vient.
recu = La preuve que votre demande est arrivée. On garde son numéro et sa date.
immatriculation = Le numéro de la voiture. Il est sur ses plaques et sur la carte grise.
cession = Le fait de vendre ou de donner un véhicule.
code-de-cession = Un code de 5 caractères, affiché à la fin de la déclaration. L’acheteur en a besoin pour sa carte grise.
code-confidentiel = 5 chiffres reçus par courrier, avec la carte grise. Ce n’est pas le code de cession.
sur-l-honneur = Vous promettez que ce que vous avez écrit est vrai.
accuse-d-enregistrement = Le papier qui montre que votre déclaration est bien arrivée.
