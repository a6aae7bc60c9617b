# Un atelier : des exemples de mots de passe, et une jauge.
tab-workshop = Mots de passe

example = Ici, on essaie des exemples. Ne tapez jamais le vôtre.
name-year = Yves1952
keys = azertyuiop
short = vN8#rq2*
random = vN8#rq2*Lw0z
examples-next = Continuer

way = Comment faire mieux que « Motdepasse1 » ?
plain-value = Motdepasse1
add-sign = Ajouter un signe : { sign-value }
# \u0021 is « ! »: written as it is, it would be given a space before it.
sign-value = { "Motdepasse1\u0021" }
zero = Mettre un zéro : { zero-value }
zero-value = M0tdepasse1
song = Prendre les mots d’une chanson
song-text = Beaucoup de gens connaissent cette chanson.
invent = Inventer une phrase de 7 mots
invent-text = Longue, facile à retenir, et à vous seul.
better-next = Continuer

compose-title = Une phrase de 7 mots
space = { " " }
who = Qui ?
yves = Yves
dog = Médor
wolf = Un loup
verb = Que fait-il ?
howls = hurle
reads = lit
bites = mord
howls-text = Un loup hurle : tout le monde s’y attend.
bites-text = Un loup mord : tout le monde s’y attend.
what = Quoi, et où ?
lamb = un agneau au bois
book = un livre au lit
salt = du sel au bal
lamb-text = Loup, agneau, bois : ces mots vont ensemble.
book-text = Lire un livre : tout le monde s’y attend.
compose-next = Continuer

write-title = Écrivez la phrase
phrase = Le nouveau mot de passe
    .hint = Pour l’exercice : { phrase-value }
    .missing = Il manque la phrase.
    .missing-now = Écrivez : { phrase-value }
    .wrong = Ce n’est pas tout à fait la phrase.
    .wrong-now = Écrivez : { phrase-value }
phrase-value = Un loup lit du sel au bal
save = Valider
adviser = La dire au conseiller
tell-title = Gardez-la pour vous
tell-text =
    Personne n’a le droit de vous demander un mot de passe.

    Ni la banque, ni les impôts, ni un conseiller.
tell-back = Revenir à la phrase

place = Où garder cette phrase ?
    .missing = Il manque votre choix.
    .missing-now = Touchez un des endroits.
screen = Sur un papier collé à l’écran
manager = Dans un coffre à mots de passe
same = Nulle part : je mets la même partout
notebook = Dans un carnet rangé chez moi
screen-text = Tout le monde peut la lire.
same-text = Un seul vol, et tous les comptes s’ouvrent.
keep-next = Continuer

account = Quel compte protéger d’abord ?
shop = La boutique
bank = La banque
mailbox = La messagerie
mailbox-text = Puis la banque, les impôts, la santé. Un mot de passe se change en cas de doute, pas tous les mois.
finish = Terminer

done-title = C’est un bon plan
done-text = La messagerie d’abord, puis vos autres comptes.
