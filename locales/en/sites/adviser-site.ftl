# An invented media library, and the sheet that prepares a visit to a helper.
tab-visit = Library

home-title = Your appointment: Tuesday, 10:00
home-text =
    With Enora, digital adviser and authorised helper. It is free.

    What for: to ask for help with the rent.
begin = Prepare my visit
no-mandate = What if I do it all myself?
no-mandate-text = That is possible too. Enora stays beside you, and you type.

bag-name = What I bring
bag-identity = My identity document
    .missing = The identity document is not ticked.
    .missing-now = Tick it: Enora checks your name.
bag-account = What I need to get in with FranceConnect
    .missing = FranceConnect is not ticked.
    .missing-now = Tick it: nothing begins without it.
phone = To receive the code:
    .missing = Your answer about the code is missing.
    .missing-now = Touch one of the two answers.
phone-without = Nothing: Enora has her phone
phone-with = My phone
bag-next = Continue
bag-previous = Go back

secret-name = My password
secret = What will you do on Tuesday?
    .missing = Your answer is missing.
    .missing-now = Touch one of the two answers.
secret-paper = I write it on paper for Enora
secret-keep = I type it myself
secret-next = Continue
secret-previous = Go back

families-name = The mandate
family = Enora may act for:
    .missing = Nothing is chosen.
    .missing-now = Touch what goes with what you come for.
family-all = All my paperwork
family-papers = Papers, citizenship
family-housing = Housing
family-money = Money, taxes
families-next = Continue
families-previous = Go back

length-name = The length
length = Length of the mandate
    .missing = No length is chosen.
    .missing-now = Touch one of the four lengths.
length-day = 1 day
length-month = 1 month
length-half = 6 months
length-year = 1 year
length-next = Continue
length-previous = Go back

quiz-title = A question
true-one = Which of these sentences is true?
    .missing = No sentence is chosen.
    .missing-now = Touch the one that is true.
true-all = With a mandate, Enora can do everything
true-child = A mandate is valid for my son of 15
true-stop = I can stop a mandate at any time
quiz-all = No: the mandate goes no further than what you chose.
quiz-child = No: neither for a minor nor for a protected person.
quiz-next = Continue
quiz-previous = Go back

sheet-title = My sheet for Tuesday
sheet-bring = I bring
sheet-bring-value = Identity, FranceConnect, phone
sheet-for = Enora acts for
sheet-length = For
sheet-price = Price
sheet-price-value = Free
print = Print my sheet
sheet-leave = Leave
left-title = You have left the sheet
left-text = It is not printed.
left-back = Back to my sheet

printed-title = Your sheet is printed
printed-not = Exercise: no paper comes out.
printed-text =
    Nothing is signed: you will sign on Tuesday, with Enora.

    You will keep a copy.
printed-back = Back to my sheet
