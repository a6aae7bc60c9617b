tab-mail = Mail
tab-library = Library

new = Write
folder-inbox = Inbox
folder-sent = Sent
folder-drafts = Drafts
folder-bin = Bin
sign-out = Sign out

inbox-title = Inbox
inbox-empty = No message received.
sent-title = Sent messages
drafts-title = Drafts
bin-title = Bin
folder-empty = This folder is empty.

to-label = To
date-label = Date
me = { $name }
my-address = { $address }
now = Just now
greeting =
    Dear Nolwenn,
    { "" }
reply-prefix = Re: { "" }
forward-prefix = Fwd: { "" }

reply = Reply
reply-all = Reply to all
forward = Forward
delete = Delete
send = Send
cancel = Later
send-draft = Send
restore = Put back
delete-for-good = Erase
to-inbox = Inbox
sign-in = Come back

to = To
    .hint = Example: nolwenn@courriel.example
    .missing = The address is missing.
    .missing-now = Write the person’s address.
    .wrong = Something is missing in the address.
    .wrong-now = An address has an “@” and a dot, and no space.
subject = Subject
    .hint = What it is about, in two or three words
body = Your message

sent-done-title = It is sent
sent-done-text = Your message is in “Sent”.
signed-out-title = You are signed out
signed-out-text = See you soon, { $first_name }. Your mailbox is closed.

nolwenn =
    .from = Nolwenn Le Gall
    .address = nolwenn.legall@courriel.example
    .to = { $name }
    .subject = Thursday’s meeting
    .date = Tuesday, 9:12
    .body =
        Dear { $first_name },

        Our meeting is on Thursday at 2 o’clock, at the town hall.
        Can you tell me whether you will come?

        Have a good day,
        Nolwenn
prize =
    .from = Grand Tirage
    .address = bravo@gagnant-du-jour.example
    .to = { $name }
    .subject = You have won a telephone!
    .date = Monday, 23:47
    .body =
        Congratulations!

        You are our lucky winner of the week.
        Do not lose a minute.
library =
    .from = Library
    .address = bonjour@mediatheque.example
    .to = { $name }
    .subject = Your book has arrived
    .date = Monday, 10:05
    .body =
        Dear { $first_name },

        The book you were waiting for is at the front desk.
        We keep it for ten days.

        The library team
welcome =
    .from = Courrier
    .address = accueil@courrier.example
    .to = { $name }
    .subject = Welcome to your mailbox
    .date = 3 November
    .body =
        Dear { $first_name },

        Your address is { $address }.
        You can now write and receive messages.
recipe =
    .from = { $name }
    .address = { $address }
    .to = Yann Morvan
    .subject = The recipe for the far
    .date = 12 November
    .body =
        Dear Yann,

        Here is the recipe: milk, eggs, flour and sugar.

        See you soon,
        { $first_name }
