title = When it does not work
mission =
    The connection was cut. Start again with your Ameli account.

    Then sign out.
number-value = 2519929123456
password-value = Goeland-56

again = Start again from the town hall, with FranceConnect.
    .why = A [[session]] that was cut is begun again.
    .look = Look at the button under the explanation.
    .touch = Touch “Back to the town hall”, then FranceConnect.
    .done = You can choose an account again.
    .otherwise = The connection has not begun again yet.
again-mail = You opened your mail.
    .why = No code has been sent so far.
    .now = touch the “Town hall” tab.
    .again = There is nothing new in your mail.

account = Choose the Ameli account.
    .why = It is the one whose password you have here.
    .look = Look at the names in boxes.
    .touch = Touch “Ameli”.
    .done = This is Ameli’s site.
    .otherwise = This is not the Ameli account.
account-other = You chose the tax office.
    .why = Ameli’s password does not work there.
    .now = touch “Back to FranceConnect”.
    .again = It is the tax account again.
account-none = You chose “France Identité”.
    .why = You have no such account.
    .now = go back to the choice of account.
    .again = It has to be an account you already have.

number = Write the social security number.
    .why = Ameli knows you by this number.
    .look = It is the first white box.
    .touch = Touch the box, then write the number.
    .done = The number is there, without the last two figures.
    .otherwise = The number is not written yet.
number-back = You touched “Back” at the top.
    .why = It has cut the session once more.
    .now = start this step again.
    .again = That “Back” cuts the session again.

password = Write Ameli’s password.
    .why = Each account has a password of its own.
    .look = It is the second white box.
    .touch = Touch the box, then write the password.
    .done = It is Ameli’s, indeed.
    .otherwise = The password is not written yet.
password-leave = You left Ameli’s site.
    .why = The password was not written yet.
    .now = start this step again.
    .again = You left it too soon again.

continue = Confirm.
    .why = Ameli checks the number and the password.
    .look = The button is under the boxes.
    .touch = Touch “Continue”.
    .done = Here is your name. In real life, Ameli may ask for a code.
    .otherwise = Nothing is confirmed yet.
continue-leave = You went back to FranceConnect.
    .why = And yet all was written.
    .now = start this step again.
    .again = “Continue” was still to be touched.

agree = Give your agreement.
    .why = Without it, the site receives nothing.
    .look = Look at the box under your name.
    .touch = Touch the box “I agree…”.
    .done = The box is ticked.
    .otherwise = The box is not ticked yet.
agree-empty = You continued without ticking the box.
    .why = The red message says what is missing.
    .now = touch the box “I agree…”.
    .again = The box is still empty.
agree-back = You touched “Back” at the top.
    .why = It cuts the session, even at the end.
    .now = start this step again.
    .again = That “Back” cuts the session again.

go = Continue to the town hall’s site.
    .why = The name is right, and you have agreed.
    .look = Look at the large button under the box.
    .touch = Touch “Continue to Porz-Avel town hall”.
    .done = This time you are in.
    .otherwise = You are not in yet.
go-no = You touched “This is not me”.
    .why = The name shown is yours.
    .now = start this step again.
    .again = And yet the name is right.

sign-out = Sign out.
    .why = On a public screen, always leave your account.
    .look = The button is under the message.
    .touch = Touch “Sign out”.
    .done = You have left the site.
    .otherwise = You are still signed in.
out-card = You opened the recycling centre card.
    .why = Here, what is left is to [[sign out|deconnecter]].
    .now = go back, then sign out.
    .again = It is the card again.

agreed = You gave your agreement.
    .missed = You have not agreed yet.
closed = You are signed out.
    .missed = The town hall’s site is still open.
recap-1 = Start again when the session is cut
recap-2 = Give each account its own password
recap-3 = Read the red message: it says what is missing
week = Which button cuts a connection that is going on?
