# What the words marked [[…]] in the lessons mean: one or two plain sentences.

brouillon = A message that is begun and not sent yet. One can finish it later.
deconnecter = To close one’s account on this screen. After that, it takes the password to get in.
numero-fiscal = The 13 figures that the tax office gave you. They are at the top of your notice.
onglet = A page kept open beside the other one. One goes from one to the other by touching its name.
session = The time during which a site knows you. It is cut if one waits too long.
indesirable = A message that nobody wanted: an advert, or a trap.
notification = An automatic message that tells you about something.
usurpation = Somebody pretends to be you.
avis-impot = The paper that says how much tax you pay. The tax return says how much you earn.
gestionnaire = A program that keeps your passwords. One single password opens it.
lien-activation = A button received by e-mail. Touching it switches the account on.
numero-acces = 7 figures on the first page of your latest tax return. They change every year.
revenu-fiscal = An amount worked out by the tax office. It is on the first page of your latest tax notice.
formulaire = Questions to fill in, and then to send. It is like a paper form, on the screen.
champ = A white box to write an answer in.
case = A small square. One touches it to say yes, and a mark comes into it.
recu = The proof that your request has arrived. One keeps its number and its date.
immatriculation = The number of the car. It is on its plates and on the registration certificate.
cession = The fact of selling or giving a vehicle.
code-de-cession = A code of 5 characters, shown at the end of the declaration. The buyer needs it to register the car.
code-confidentiel = 5 figures that came by post with the registration certificate. It is not the transfer code.
sur-l-honneur = You promise that what you have written is true.
accuse-d-enregistrement = The paper that shows that your declaration has arrived.
