# A phone that has received four texts: three traps and a real reminder.
messages = Messages
calls = Phone
calls-title = Phone: contacts
photos = Photos
photos-text = Nothing new here.
settings = Settings
nothing = { "" }
row-away = This text is put away.
to-away = Deleted or blocked texts
away-empty = Nothing here.
restore = Put back in “Messages”

forward = Forward
delete = Delete
block = Block

parcel =
    .from = 06 39 98 41 07
    .who = Unknown number
    .preview = Parcel waiting…
    .time = 9:12
    .body = Parcel waiting: pay €1.95. colis-suivi.example/payer
parcel-link = Open the link

library =
    .from = Library
    .who = In your contacts
    .preview = Your workshop on Thursday…
    .time = 8:45
    .body = Your photo workshop is on Thursday at 2 pm. See you soon!
library-call = Call

fine =
    .from = 06 39 98 63 18
    .who = Unknown number
    .preview = Fine: €35 overdue
    .time = Yesterday
    .body = Fine: €35 overdue. amende-gouv.example/p
fine-link = Open the link

child =
    .from = 06 39 98 52 30
    .who = Unknown number
    .preview = Mum, I changed…
    .time = Yesterday
    .body = Mum, I changed my number. Write to me here quickly!
child-reply = Reply
child-call = Call
child-you =
    .text = Is that you, Katell?
child-money =
    .text = Yes, it’s Katell! I have €850 to pay tonight. Can you help?

helper =
    .from = 33700
    .who = Reports of texts
    .preview = Reports of texts
    .time = 9:20
    .body = { "" }
helper-number = 33700
helper-asks = Thank you. Which number sent you this text?
helper-thanks = Thank you, your report is complete.

forward-title = Forward this text
forward-label = Text
to = To
    .missing = A number is missing.
    .missing-now = Write who this text goes to.
    .wrong = This is not 33700.
    .wrong-now = Write 33700.
send = Send
number = Your message
    .missing = The number is missing.
    .missing-now = Write the number that sent the text.
    .wrong = This is not the number of a text you received.
    .wrong-now = Look at the top of the text.
send-number = Send
to-messages = My texts

pay-parcel-title = Parcel waiting
pay-parcel-text = Fee: €1.95. Pay by card.
pay-parcel-now = Give my card
pay-fine-title = Your fine
pay-fine-text = Overdue: €35. Pay by card tonight.
pay-fine-now = Give my card
leave = Leave this site
trap-title = It was a trap
trap-notice = Exercise: nothing is paid.
trap-text = Card given in real life? Call your bank quickly, at the number on the back of the card.

katell =
    .name = Katell, my daughter
    .number = 06 39 98 20 15
    .kind = Mobile
    .says = “No Mum, I still have this number. That text is not from me.”
desk =
    .name = Library
    .number = 02 61 91 40 12
    .kind = Landline
    .says = “Hello! Yes, your workshop is on Thursday at 2 pm.”
hang-up = Hang up
unknown = Unknown number
unknown-says = It rings. Nobody answers.
