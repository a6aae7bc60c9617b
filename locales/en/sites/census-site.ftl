# The citizens’ census, on the State’s site. The words of the screens are those of the exercise.
tab-web = Public service

info-title = The citizens’ census
info-text = Do it from the day you turn 16 to the end of the 3rd month after.
info-question = You are 15. When will you do it?
when-now = Right now
when-sixteen = Once I am 16
when-adult = When I am 18

early-title = At 15, it is too early
early-text = It opens on the day you turn 16.
early-back = Back to the question
late-title = At 18, it is late
late-text =
    Before 18, the bac and the driving test ask for the certificate.

    Late? You can still do it, until you are 25.
late-back = Back to the question

home-title = { $first_name }, you are 16
home-text =
    You came in with FranceConnect.

    Have your identity card and the family record book ready.
begin = Begin
town-hall = Go to the town hall instead
town-hall-title = The town hall does it too
town-hall-text = Bring the same papers to the town hall of the place where you live.
town-hall-back = Back to the form

you-name = You
you-who = Name
you-who-value = { $name }
town = The town where you live
    .hint = For the exercise: Porz-Avel
    .missing = The name of the town is missing.
    .missing-now = Write Porz-Avel.
    .wrong = This is not the town of { $first_name }.
    .wrong-now = Write Porz-Avel.
town-value = Porz-Avel
you-next = Continue
you-previous = Go back

documents-name = Your documents
card-label = Identity card
book-label = Family record book
card-is-in = Added
book-is-in = Added
is-missing = To be added
add = Add a document
documents-next = Continue
without-card = Continue
without-book = Continue

picker-title = Choose a document
picker-empty = No document.
picker-cancel = Cancel
identity =
    .title = Identity card
    .line = Both sides
    .date = Yesterday
family =
    .title = Family record book
    .line = Three pages
    .date = Yesterday
report =
    .title = School report
    .line = First term
    .date = Monday

not-asked-title = This document is not asked for
not-asked-text = You need the identity card and the family record book.
not-asked-back = Choose another document
no-book-title = The family record book is missing
no-book-text = Without it, the town hall cannot check.
no-book-back = Back to my documents
no-card-title = The identity card is missing
no-card-text = Without it, the town hall cannot check.
no-card-back = Back to my documents

review-name = Check and send
change-town = Change
card-in = Identity card added
    .missing = The identity card is not there any more.
    .missing-now = Tick it again.
book-in = Family record book added
    .missing = The family record book is not there any more.
    .missing-now = Tick it again.
send = Send
review-previous = Go back

sent-title = It is sent
sent-text = Your certificate is ready. For the exercise, there is no waiting.
open-proof = See my certificate
quit = Leave
left-title = You have left your account
left-text = The certificate is not saved.
left-back = Back to my account

proof-title = Census certificate
proof-town = Town
proof-day = Made on
save = Save
proof-back = Go back

saved-title = It is saved
saved-text = The certificate is in “My documents”.
saved-use =
    Keep it safe: it is not easy to get a copy.

    At 18, you will be put on the voters’ list automatically.
sign-out = Sign out
see-again = See the certificate again

signed-out-title = You are signed out
signed-out-text = See you soon, { $first_name }. On a public computer, close the window too.
signed-out-again = Back to my account
