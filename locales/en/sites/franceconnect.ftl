# A town hall, FranceConnect, and the sites of the accounts one may choose.
tab-service = Town hall
tab-mail = Mail

service-title = Porz-Avel town hall: online services
service-text = Ask for your recycling centre card online. First say who you are.
service-other = Or else:
fc-button = Sign in with FranceConnect
fc-what = What is FranceConnect?
create-account = Create an account on this site

create-title = One more account
create-text =
    This site would like yet another user name and password.

    You have an account already: FranceConnect is enough.
create-back = Back to the town hall

what-title = What is FranceConnect?
what-text =
    FranceConnect is not an account. It has no password.

    It lets you in with an account that you already have.
what-back = Back to the town hall

choose-for = Signing in to Porz-Avel town hall
choose-title = Choose an account to sign in with:
account-tax = impots.gouv.fr
account-ameli = Ameli
account-post = La Poste
account-msa = MSA
account-identity = France Identité
choose-back = Back to Porz-Avel town hall

no-account-title = { $first_name } has no account here.
no-account-text = Choose an account whose user name and password you know.
no-account-back = Back to the choice of account

tax-title = impots.gouv.fr: sign in
tax-number = Tax number
    .hint = 13 figures. For the exercise: 30 99 88 77 66 554
    .missing = The tax number is missing.
    .missing-now = Write the 13 figures.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Write 30 99 88 77 66 554.
tax-number-value = 3099887766554
tax-password = Password
    .hint = For the exercise: Mouette-29
    .missing = The password is missing.
    .missing-now = Write that of the tax account.
    .wrong = This is not the password of this account.
    .wrong-now = Write that of the tax account: Mouette-29.
tax-password-value = Mouette-29
tax-continue = Continue
tax-leave = Back to FranceConnect

code-title = A code is waiting for you
code-text = A code of 6 figures has just been sent to your e-mail.
tax-code = Code received by e-mail
    .missing = The code is missing.
    .missing-now = It is in the “Mail” tab.
    .wrong = This is not the code in the message.
    .wrong-now = Copy the 6 figures of the message.
code-value = 483920
code-confirm = Confirm
code-leave = Back to FranceConnect

ameli-title = Ameli: sign in
ameli-number = Social security number
    .hint = 13 figures. For the exercise: 2 51 99 29 123 456
    .missing = The number is missing.
    .missing-now = Write the 13 figures.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Write 2 51 99 29 123 456.
ameli-number-value = 2519929123456
ameli-password = Password
    .hint = For the exercise: Goeland-56
    .missing = The password is missing.
    .missing-now = Write that of the Ameli account.
    .wrong = This is not the password of the Ameli account.
    .wrong-now = That of another account does not work here.
ameli-password-value = Goeland-56
ameli-continue = Continue
ameli-leave = Back to FranceConnect

expired-title = Your session has expired.
expired-text =
    The browser’s “Back” button has cut the connection. That is the rule, nothing is lost.

    Start again from the town hall’s page.
expired-back = Back to the town hall

confirm-as = You are about to sign in as:
confirm-name = { $name }
confirm-data = Data passed on
confirm-data-text = First name, birth name, date and place of birth, sex, e-mail.
agree = I agree that these data are passed on to the town hall
    .missing = The box is not ticked.
    .missing-now = Tick it to agree.
confirm-go = Continue to Porz-Avel town hall
confirm-no = This is not me

inside-title = Hello { $first_name }
inside-text = You are signed in to Porz-Avel town hall.
inside-card = See my recycling centre card
sign-out = Sign out
card-title = My recycling centre card
card-text = Your card will be ready in five days at the town hall.
card-back = My space

signed-out-title = You are signed out
signed-out-text = On a public computer, close the window as well.
signed-out-again = Back to the services

mail-title = Inbox
mail-empty = No message received.
message-back = Inbox
code =
    .from = impots.gouv.fr
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Your code: 483 920
    .date = Just now
    .body =
        Hello,

        Your code is: 483 920

        Give it to nobody, not even on the phone.
library =
    .from = Library
    .address = contact@mediatheque-porz-avel.example
    .subject = Your book has arrived
    .date = Monday
    .body =
        Hello { $first_name },

        The book you were waiting for has arrived. It is at the front desk.
