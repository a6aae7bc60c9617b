# A workshop: examples of passwords, and a gauge.
tab-workshop = Passwords

example = Only examples are tried here. Never type your own.
name-year = Yves1952
keys = qwertyuiop
short = vN8#rq2*
random = vN8#rq2*Lw0z
examples-next = Continue

way = How to do better than “Password1”?
plain-value = Password1
add-sign = Add a symbol: { sign-value }
sign-value = Password1!
zero = Put a zero: { zero-value }
zero-value = Passw0rd1
song = Take the words of a song
song-text = Many people know this song.
invent = Invent a phrase of 7 words
invent-text = Long, easy to remember, and yours alone.
better-next = Continue

compose-title = A phrase of 7 words
space = { " " }
who = Who?
yves = Yves
dog = Rover
wolf = A wolf
verb = What does it do?
howls = howls
reads = mops
bites = bites
howls-text = A wolf howls: everyone expects it.
bites-text = A wolf bites: everyone expects it.
what = What, and where?
lamb = a lamb in the woods
book = a floor at home
salt = jam at a ball
lamb-text = Wolf, lamb, woods: these words go together.
book-text = Mopping a floor: everyone expects it.
compose-next = Continue

write-title = Write the phrase
phrase = The new password
    .hint = For the exercise: { phrase-value }
    .missing = The phrase is missing.
    .missing-now = Write: { phrase-value }
    .wrong = This is not quite the phrase.
    .wrong-now = Write: { phrase-value }
phrase-value = A wolf mops jam at a ball
save = Confirm
adviser = Tell it to the adviser
tell-title = Keep it to yourself
tell-text =
    Nobody has the right to ask you for a password.

    Not the bank, not the tax office, not an adviser.
tell-back = Back to the phrase

place = Where to keep this phrase?
    .missing = Your choice is missing.
    .missing-now = Touch one of the places.
screen = On a note stuck to the screen
manager = In a password vault
same = Nowhere: I use the same one everywhere
notebook = In a notebook put away at home
screen-text = Everyone can read it.
same-text = One theft, and every account opens.
keep-next = Continue

account = Which account do you protect first?
shop = The shop
bank = The bank
mailbox = The e-mail account
mailbox-text = Then the bank, taxes, health. Change one when in doubt, not every month.
finish = Finish

done-title = That is a good plan
done-text = E-mail first, then your other accounts.
