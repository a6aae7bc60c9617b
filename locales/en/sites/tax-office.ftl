# The tax office’s site, papers on the table, and e-mail.
tab-tax = Taxes
tab-letter = My papers
tab-mail = Mail

home-title = impots.gouv.fr
home-text = File a return, pay, find your documents: it is all in your space.
connect = Sign in to the Finances publiques space
home-name = What is the Finances publiques space?
home-name-text = It is the new name of the “private space”, “espace particulier” in French.

sign-in-title = Sign in to the Finances publiques space
sign-in-number = Tax number
    .hint = 13 figures
    .missing = The tax number is missing.
    .missing-now = Write the 13 figures.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Look at the “My papers” tab.
sign-in-password = Password
    .missing = The password is missing.
    .missing-now = Forgotten? Touch “Forgotten your password?”.
    .wrong = The site does not know this password.
    .wrong-now = No account yet? Touch “Create my account”.
sign-in-continue = Continue
forgot-password = Forgotten your password?
create-account = Create my account
fc-button = Sign in with FranceConnect

fc-title = FranceConnect
fc-text = FranceConnect lets you in with an account that you already have. It is the other way to create your space.
fc-back = Back to the taxes

create-1-name = Your three numbers
tax-number = Tax number
    .hint = 13 figures without spaces, at the top of the tax return
    .missing = The tax number is missing.
    .missing-now = It is at the top of the tax return.
    .wrong = This is not { $first_name }’s tax number.
    .wrong-now = Read the top of the 2026 tax return again.
access-number = Online access number
    .hint = 7 figures, on the latest tax return
    .missing = The access number is missing.
    .missing-now = It is on the latest tax return.
    .wrong = This is not the access number of 2026.
    .wrong-now = It changes every year: take the latest one.
reference-income = Reference tax income
    .hint = In euros, on the latest tax notice
    .missing = The reference tax income is missing.
    .missing-now = It is on the latest tax notice.
    .wrong = This is not the reference tax income.
    .wrong-now = Read the notice again: it is not the amount of tax.
number-value = 3099887766554
access-value = 4455667
income-value = 17420
create-1-continue = Continue
create-1-leave = Back to signing in

create-2-name = E-mail and password
email = E-mail address
    .hint = { $first_name }’s: { $address }
    .missing = The address is missing.
    .missing-now = Write { $address }.
    .wrong = This is not { $first_name }’s address.
    .wrong-now = Write { $address }.
email-value = { $address }
password = Password
    .hint = 12 characters or more
    .missing = The password is missing.
    .missing-now = Write { password-value }.
    .wrong = This password is too short.
    .wrong-now = Write { password-value }.
password-value = Sardine-bleue-42
password-again = The same password once more
    .missing = The password is missing here.
    .missing-now = Write it a second time.
    .wrong = The two passwords are different.
    .wrong-now = Touch “Show” to compare them.
create-2-continue = Continue
create-2-back = Step before

create-3-name = Activation
create-3-sent = An e-mail has just gone to { $address }.
create-3-text =
    Touch the link in it. This link works for 8 hours.

    Nothing received? Look among the unwanted messages.
to-sign-in = Sign in

found-title = Sign in
found-none = No active account for { $name }.
found-text = An account is created, then activated. The activation link comes by e-mail.
found-back = Page before
account =
    .name = { $name }
    .number = Tax number: 30 99 88 77 66 554
    .state = Active

code-title = A code is on its way to your e-mail
code-text =
    To let you in, the site asks for a code of 6 figures, received by e-mail.

    The exercise stops here: your account exists.
code-home = Home page

activated-title = Your space is ready
activated-done = Your account is active.
activated-text = Next time, you will be asked for a code of 6 figures. It will come by e-mail.
activated-home = Home page

forgot-title = Forgotten password
forgot-number = Tax number
    .hint = 13 figures. For the exercise: 30 99 88 77 66 554
    .missing = The tax number is missing.
    .missing-now = Write the 13 figures.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Write 30 99 88 77 66 554.
forgot-send = Send
forgot-leave = Back to signing in

forgot-sent-title = Forgotten password
forgot-sent-notice = An e-mail has just gone to { $address }.
forgot-sent-text = Touch the link in it. You will then choose another password.
forgot-sent-back = Back to signing in

new-title = New password
new-password = Choose one of the three examples
    .missing = No password is chosen.
    .missing-now = Touch the strongest of the three.
pw-name = { $first_name }1951
pw-keys = azertyuiop123
pw-phrase = lamp cabbage bicycle drawer snow bench trumpet
pw-rule = What is a strong password?
pw-rule-text =
    A sentence of 7 words that have nothing in common.

    Or 12 characters of four kinds: capitals, small letters, figures, signs. Or 14 characters, without the signs.
save = Save
new-leave = Back to signing in

changed-title = Hello { $first_name }
changed-done = Your password is changed.
changed-text = Before you leave, think of next time. How will you find it again?
keep-open = How to keep it
sign-out = Sign out

signed-out-title = You are signed out
signed-out-text = On a public computer, close the window as well.
signed-out-home = Home page

letter-return = Tax return of 2026, page 1
letter-number = Tax number
letter-number-value = 30 99 88 77 66 554
letter-access = Online access number
letter-access-value = 4455667
letter-notice = Tax notice of 2026, page 1
letter-income = Reference tax income
letter-income-value = €17,420
letter-tax = Amount of tax
letter-tax-value = €312
old-return = Tax return of 2025, page 1
old-return-text = Online access number: 3322110

keep-title = At home, how will you keep this password?
keep-how = Choose a way
    .missing = No way is chosen.
    .missing-now = Touch the one that seems safe to you.
keep-same = Use the same one everywhere
keep-screen = Stick it on the screen
keep-notebook = Write it in a notebook, put away at home
keep-done = Back to the taxes

mail-title = Inbox
mail-whose = { $address }
mail-older = Older messages
mail-empty = No message received.
activate-link = Activate my account
activation-back = Inbox
reset-link = Choose another password
reset-back = Inbox
message-back = Inbox
activation =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Activate your account
    .date = Just now
    .body =
        Hello,

        You have just created your Finances publiques space. Touch the link within 8 hours.
reset =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Your forgotten password
    .date = Just now
    .body =
        Hello,

        You have asked for another password. Touch the link to choose it.

        You did not ask for anything? Do not touch the link.
library =
    .from = Library
    .address = contact@mediatheque-porz-avel.example
    .subject = Your book has arrived
    .date = Monday
    .body =
        Hello { $first_name },

        The book you were waiting for has arrived. It is at the front desk.
