# The library’s account, and a mailbox with a real e-mail, an old one and a fake one.
tab-library = Library
tab-mail = Mailbox
nothing = { "" }

sign-in-title = My library account
card = Card number
card-value = 20471
old-password = Password
old-value = Goeland1
refused-text = This is not the right password.
try = Enter
forgotten = Forgotten password?
new-card = Join

join-title = Join
join-text = You join at the front desk, only once. { $name } has a card already.
join-back = Back to signing in

ask-title = Forgotten password
email = Your e-mail address
    .hint = For the exercise: { $address }
    .missing = The address is missing.
    .missing-now = Write: { $address }
    .wrong = This is not { $first_name }’s address.
    .wrong-now = Write: { $address }
email-value = { $address }
send-link = Get the link
ask-back = Go back

sent-title = The link is on its way
sent-notice = Look in your mailbox.
sent-text = This link works only once, for 30 minutes. Too late? Ask again, that is normal.
send-again = Send the link again
sent-again-title = The link was sent again
sent-again-text = Look in your mailbox.
sent-again-ok = Close

expired-title = This link no longer works
expired-text = A link works only once, and not for long.
expired-back = Ask for another link

new-title = New password
new-password = Password
    .hint = 14 characters or more: { password-value }
    .missing = The password is missing.
    .missing-now = Write: { password-value }
    .wrong = This password will not do.
    .wrong-now = Write: { password-value }
new-again = The same one, once more
    .missing = This box is empty.
    .missing-now = Write it a second time.
    .wrong = The two are different.
    .wrong-now = Touch “Show” to compare them.
password-value = The crab dances 3 waltzes
save = Save
new-leave = Back to signing in

changed-text = It is saved. Go in with the new one.
password = Password
    .hint = For the exercise: { password-value }
    .missing = The password is missing.
    .missing-now = Write: { password-value }
    .wrong = This is not the new password.
    .wrong-now = Write: { password-value }
enter = Enter
forgotten-again = Forgotten password?

account-title = Hello { $first_name }
account-text = You have 2 books at home.
my-books = My books
sign-out = Sign out

books-title = My books
books-text = “Le Phare” and “Le Jardin” are due on Saturday.
books-back = My account

signed-out-title = You are signed out
signed-out-text = Nobody can see your account here.
signed-out-back = Back to signing in

mail-title = Inbox
mail-back = Inbox
reset-link = Choose a new password
older-link = Choose a new password
alert-link = Keep my account
reset =
    .from = Library
    .address = contact@mediatheque-porz-avel.example
    .subject = Your forgotten password
    .date = Just now
    .body = Hello { $first_name }, here is the link you asked for. It works only once, for 30 minutes.
used =
    .from = Library
    .address = contact@mediatheque-porz-avel.example
    .subject = Your forgotten password
    .date = 3 March
    .body = Hello { $first_name }, here is the link you asked for. It works only once, for 30 minutes.
closing =
    .from = Library Security
    .address = alerte@compte-lecteur.example
    .subject = Your account will be closed tonight
    .date = 9:10
    .body =
        Dear reader, your account will be closed tonight.

        Give your password quickly to keep it.

trap-title = It was a fake e-mail
trap-notice = Exercise: nothing was sent. This site is not the library’s.
trap-text = Write nothing here. Have you given a password already? Change it, the mailbox’s first.
trap-back = Leave this site
