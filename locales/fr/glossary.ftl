# Ce que veulent dire les mots marqués [[…]] dans les leçons : une ou deux phrases simples.

brouillon = Un message commencé et pas encore envoyé. On peut le finir plus tard.
deconnecter = Fermer son compte sur cet écran. Ensuite, il faut son mot de passe pour y entrer.
