# What the words marked [[…]] in the lessons mean: one or two plain sentences.

brouillon = A message that is begun and not sent yet. One can finish it later.
deconnecter = To close one’s account on this screen. After that, it takes the password to get in.
numero-fiscal = The 13 figures that the tax office gave you. They are at the top of your notice.
onglet = A page kept open beside the other one. One goes from one to the other by touching its name.
session = The time during which a site knows you. It is cut if one waits too long.
indesirable = A message that nobody wanted: an advert, or a trap.
notification = An automatic message that tells you about something.
usurpation = Somebody pretends to be you.
