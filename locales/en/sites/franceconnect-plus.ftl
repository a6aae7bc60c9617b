# A training site, FranceConnect+, and a mailbox with a real alert and a fake one.
tab-service = Training
tab-mail = Mail

service-title = Formation Bretagne: sign up
service-text = You have chosen “First aid”, one day. This site asks for FranceConnect+.
fcp-button = Sign in with FranceConnect+
fcp-what = What is FranceConnect+?
course = Read the programme

programme-title = First aid
programme-text = In the morning, what to do to save a life. In the afternoon, practice in pairs.
programme-back = Back to the sign-up page

what-title = What is FranceConnect+?
what-text =
    FranceConnect+ looks like FranceConnect. It is even better protected.

    Some sites ask for it, because what you do there is more sensitive.
what-back = Back to Formation Bretagne

choose-for = Signing in to Formation Bretagne
choose-title = Choose an account to sign in with:
account-post = L’Identité Numérique La Poste
account-card = France Identité
why-not = Why can I not find my usual accounts?
why-not-text =
    FranceConnect+ accepts only well protected accounts.

    The impots.gouv.fr and Ameli accounts are not there. They still work with FranceConnect.
choose-back = Back to Formation Bretagne

no-account-title = { $first_name } does not have this account.
post-text =
    To open it, you need a valid identity document. You also need a recent smartphone.

    You can do it another day, with help.
card-text =
    To open it, you need the new French identity card, the size of a bank card. You also need a recent smartphone.

    You can do it another day, with help.
no-account-back = Back to the choice of account

folder-inbox = Inbox
folder-junk = Junk
folder-bin = Bin
folder-empty = This folder is empty.
nothing = { "" }
mail-title = Inbox
message-back = Back to the list
report-button = Report as junk
delete = Delete
restore = Put back in “Inbox”
put-away-text = This message is put away. You can put it back in “Inbox”.

real =
    .from = FranceConnect
    .to = To me
    .subject = FranceConnect sign-in notification
    .date = 9:06
    .body =
        { " " }at 9:05 (Paris time).

        Site: Porz-Avel town hall. Account: impots.gouv.fr.

        This sign-in is unusual. If it was you, there is nothing to do.
    .link = aide.franceconnect.gouv.fr/erreurs/signalement
real-before =
    There was a sign-in with FranceConnect on{ " " }
usurp-button = Report identity theft
where = Where does this button lead?
link-title = Address of the button
link-label = This button leads to
link-back = Back to the message

library =
    .from = Library
    .to = To me
    .subject = Your book has arrived
    .date = 8:30
    .body =
        Hello { $first_name },

        The book you were waiting for has arrived. It is at the front desk.
    .link = { "" }

fake =
    .from = FranceConnect Security
    .to = To me
    .subject = URGENT: your account will be blocked
    .date = Yesterday
    .body =
        Dear customer,

        Your FranceConnect account will be blocked tonight at midnight.

        Unblock it at once with your password.
    .link = franceconnect-securite.example/deblocage
unblock = Unblock my account

usurp-title = Report identity theft
usurp-text = You get a sign-in alert, and it was not you? The real service helps you here.
usurp-notice = This morning at 9:05, it was you. There is nothing to report.
usurp-back = Back to my mail

trap-title = You are on a trap site
trap-notice = Exercise: look at the address, at the top. It is not franceconnect.gouv.fr.
trap-text =
    In real life, this page would ask for your password. Write nothing, and leave the site.

    Have you given a password already? Change it, then ask for advice on 17cyber.gouv.fr.
trap-back = Leave this site

reported-title = Message reported
reported-text = It is now in “Junk”.
