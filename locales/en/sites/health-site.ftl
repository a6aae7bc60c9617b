# Mon espace santé, the Vitale card, and a mailbox. The words of the screens are those of the exercise.
tab-space = Health space
tab-papers = My papers
tab-mail = Mail

home-title = Mon espace santé
home-text = Keep your prescriptions and your results in one place.
activate = Activate my health space
sign-in = Sign in
ameli = My refunds: Ameli

not-yet-title = Your space is not activated
not-yet-text = So there is no password yet.
not-yet-back = Back to the home page

other-account-title = Ameli account
other-account-text =
    Here you see your refunds. It is another account.

    Your health documents are not in it.
other-account-back = Back to Mon espace santé

before-title = Before you begin
before-text = Have your temporary code and your Vitale card ready.
before-exercise = These screens are those of the exercise. The real site also has you choose a password.
start = Begin
before-back = Back to the home page

code-title = The temporary code
code = Temporary code
    .hint = 8 figures, without a space
    .missing = The temporary code is missing.
    .missing-now = It is in the “Mail” tab.
    .wrong = This is not the code that is expected.
    .wrong-now = Write the 8 figures in a row, without a space.
code-value = 47296183
no-code = I do not have a code
no-code-text =
    You can ask for another code, by text message or by e-mail.

    A question? Call 34 22.
code-next = Continue
code-previous = Go back

card-title = Your Vitale card
number = Social security number
    .missing = The social security number is missing.
    .missing-now = It is in the “My papers” tab.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Read the card again, in “My papers”.
number-value = 2499929987654
birth = Date of birth (written already)
    .missing = The date of birth is missing.
    .missing-now = Write 14/06/1949.
    .wrong = This is not { $first_name }’s date of birth.
    .wrong-now = Write 14/06/1949.
birth-value = 14/06/1949
serial = Serial number of the card
    .hint = 2 letters, then 6 figures
    .missing = The serial number is missing.
    .missing-now = It is in the “My papers” tab.
    .wrong = This is not the number of this card.
    .wrong-now = The round sign is a zero, not the letter O.
serial-value = ZX904615
card-next = Continue
card-previous = Back to the code

space-title = My documents
space-empty = No document.
masked-label = Hidden documents:
masked-empty = No hidden document.
add = Add a document
sign-out = Sign out

files-title = Choose a document
files-empty = No other document.
files-cancel = Cancel

document-from = From
document-date = Date
hide = Hide
remove = Delete
document-back = My documents

remove-title = Delete this document?
remove-text = It would not be in your space any more. Not to show it, hiding it is enough.
remove-no = No, go back
remove-yes = Yes, delete

masked-text = This document is hidden. You can show it again.
show = Show it again
masked-back = My documents

signed-out-title = You are signed out
signed-out-text = See you soon, { $first_name }. On a public computer, close the window too.
signed-out-again = Back to the home page

prescription =
    .title = Prescription
    .line = Doctor Riou
    .date = 12 November
garden =
    .title = Photo of the garden
    .line = Taken with the phone
    .date = 8 November
blood =
    .title = Blood test
    .line = Laboratory
    .date = 3 October
knee =
    .title = X-ray of the knee
    .line = Hospital
    .date = 20 May

papers-title = My Vitale card
papers-name = Name
papers-name-value = { $name }
papers-birth = Born on
papers-number = Social security number
papers-number-value = 2 49 99 29 987 654
papers-serial = Serial number
papers-where = The serial number is in small print. It is near the photo, or on the back.

mail-title = Inbox
mail-empty = No message.
message-back = Inbox
trap-back = Inbox
pay = Pay €1.95
unpaid-title = Nothing is paid: it is an exercise
unpaid-text =
    Elsewhere, the number of your card would be gone.

    Mon espace santé is free.
unpaid-back = Back to my mail

pay-mail =
    .from = Espace Santé Plus
    .address = carte@sante-acces-1.example
    .subject = Last notice: pay €1.95
    .date = Yesterday
    .body =
        Your health space closes tonight.

        Keep it: pay €1.95 by bank card.
ameli-mail =
    .from = Ameli account
    .address = assurance-maladie@info.ameli.fr
    .subject = Your code to sign in to Ameli
    .date = Monday
    .body =
        Hello { $first_name },

        Code to get into your Ameli account: 305814

        Do not give it to anybody.
code-mail =
    .from = Mon espace santé
    .address = assurance-maladie@info.ameli.fr
    .subject = Your temporary code
    .date = Monday
    .body =
        Hello { $first_name },

        Your temporary code: 4729 6183

        It is good for 6 weeks. We never ask you to pay.
