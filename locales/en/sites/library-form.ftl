# Signing up at a library, in three pages.
tab-library = Library

home-title = Porz-Avel Library
home-text =
    Sign up here, in three pages.

    Have your name and your date of birth ready.
begin = Start
hours = See opening hours

hours-title = Opening hours
hours-text = The library is open from Tuesday to Saturday, from 10 am to 6 pm.
hours-back = Back to signing up

you-name = You
you-text = All fields are required.
name = Your first name and last name
    .hint = Example: Yann Morvan
    .missing = Your name is missing.
    .missing-now = Write your first name, then your last name.
birth = Your date of birth
    .hint = Day, month, year. Example: 24/07/1948
    .missing = Your date of birth is missing.
    .missing-now = Write it as in the example.
    .wrong = This is not { $first_name }’s date of birth.
    .wrong-now = Write 12/03/1951.
birth-value = 12/03/1951
next-you = Continue

card-name = Your card
card-text = By post, you will also need a proof of address.
how = How would you like to get your card?
    .missing = Your choice is missing.
    .missing-now = Touch one of the two answers.
on-site = I will come and get it
by-post = By post
agree = I accept the rules: I bring the books back within three weeks
    .missing = The box is not ticked.
    .missing-now = Touch the box to accept the rules.
previous-card = Previous
next-card = Continue

check-name = Check
answer-how = Your card
change-name = Change
change-birth = Change
change-how = Change
previous-check = Previous
send = Send

receipt-title = Your form is sent
receipt-text = Here is your receipt. Keep the number and the date.
receipt-number = Number
receipt-number-value = PA-2047
receipt-date = Date
print = Print the receipt
to-home = Leave the receipt

printed-title = Your receipt is printed
printed-not = Practice: no paper comes out.
printed-text = Keep it: it proves that you signed up.

left-title = You have left the form
left-text = This site did not keep your answers.
