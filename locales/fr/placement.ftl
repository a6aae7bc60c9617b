# « Je ne sais pas par où commencer » : les questions et leurs réponses. Aucune réponse n’est mauvaise.

reason = Qu’aimeriez-vous faire ?
reason-write = Écrire à quelqu’un
reason-read = Lire ce que je reçois
reason-papers = Faire une démarche
reason-safe = Me protéger des arnaques
reason-phone = Mieux utiliser mon téléphone
reason-see = Je viens juste voir

used = Avez-vous déjà utilisé internet ?
used-never = Jamais
used-together = Oui, avec quelqu’un
used-alone = Oui, sans aide

touch = Un écran que l’on touche, pour vous…
touch-afraid = Cela m’inquiète un peu
touch-slow = Cela va, à mon rythme
touch-fine = Cela va très bien
