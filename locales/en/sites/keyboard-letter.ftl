# A few words to a neighbour: one field a page.
tab-garden = Garden

note-title = A note to Lucie
name = Your first name and last name
    .hint = Model: { $name }
    .missing = Your name is missing.
    .missing-now = Copy the model.
    .wrong = It is not quite the model.
    .wrong-now = Look at each capital.
name-model = { $name }
next-name = Continue

words = Your words
    .hint = Model: À bientôt
    .missing = Your words are missing.
    .missing-now = Copy the model.
    .wrong = It is not quite the model.
    .wrong-now = Look at each accent.
words-model = À bientôt
next-words = Continue

number = The number of her plot
    .hint = Model: 305
    .missing = The number is missing.
    .missing-now = Copy the model.
    .wrong = It is not quite the model.
    .wrong-now = Write three figures: 305.
number-model = 305
next-number = Continue

town = Her town
    .hint = Model: Porz-Avel
    .missing = The town is missing.
    .missing-now = Copy the model.
    .wrong = It is not quite the model.
    .wrong-now = Write Porz-Avel.
town-before = Porz-Aveel
town-model = Porz-Avel
next-town = Continue

address = Her e-mail address
    .hint = Model: lucie@jardin.example
    .missing = The address is missing.
    .missing-now = Copy the model.
    .wrong = It is not quite the model.
    .wrong-now = Look at the @ and the dot.
address-model = lucie@jardin.example
send = Send

sent-title = Your note is sent
sent-text = Practice: Lucie receives nothing.
sent-to = To
sent-words = Your words
sent-from = From
