title = Using FranceConnect
mission =
    Enter the town hall’s site with your tax account.

    Number: 30 99 88 77 66 554. Password: Mouette-29.

    Then sign out.
number-value = 3099887766554
password-value = Mouette-29
code-value = 483920

button = Choose to enter with FranceConnect.
    .why = It saves you one more account.
    .look = Look at the large coloured button.
    .touch = Touch “Sign in with FranceConnect”.
    .done = Here are the accounts you can choose from.
    .otherwise = This does not open FranceConnect.
button-create = You touched “Create an account”.
    .why = You have an account that will do.
    .now = go back to the town hall.
    .again = This site needs no further account.
button-what = You opened the explanation.
    .why = Good to read, but this is not the way in.
    .now = go back to the town hall.
    .again = It is the explanation again.

account = Choose the tax account.
    .why = You know its number and its password.
    .look = Look at the names in boxes.
    .touch = Touch “impots.gouv.fr”.
    .done = This is the tax site. The address has changed.
    .otherwise = This is not the tax account.
account-none = You chose “La Poste”.
    .why = Monique has no account there.
    .now = go back to the choice of account.
    .again = It has to be an account you already have.
account-back = You are back at the town hall.
    .why = The account is not chosen yet.
    .now = touch the FranceConnect button again.
    .again = You are back at the town hall again.

number = Write your [[tax number|numero-fiscal]].
    .why = It tells the site who you are.
    .look = The first white box is for it.
    .touch = Touch the box, then write the number.
    .done = The number is written.
    .otherwise = The number is not written yet.
number-back = You touched “Back” at the top.
    .why = While signing in, it cuts the session.
    .now = start this step again.
    .again = “Back” cuts the session again.

password = Write the password of the tax account.
    .why = It is that of this account, and no other.
    .look = The second white box is for it.
    .touch = Touch the box, then write the password.
    .done = The dots hide your password.
    .otherwise = The password is not written yet.
password-leave = You left the tax site.
    .why = The password was not written yet.
    .now = start this step again.
    .again = You left it too soon again.

continue = Confirm your number and password.
    .why = The site checks them, then sends a code.
    .look = The button is under the boxes.
    .touch = Touch “Continue”.
    .done = The site has sent a code to your e-mail.
    .otherwise = Nothing is confirmed yet.
continue-mail = You opened your mail too soon.
    .why = The code only leaves after “Continue”.
    .now = touch the “Town hall” tab.
    .again = The code has not left yet.

fetch = Go and read the code in your mail.
    .why = The code proves that the e-mail is yours.
    .look = The “Mail” tab is at the top of the window.
    .touch = Touch “Mail”, then the message on top.
    .done = The code is 483 920. Remember it.
    .otherwise = The message with the code is not open yet.
fetch-empty = You touched “Confirm” without the code.
    .why = The code has arrived in your mail.
    .now = touch the “Mail” tab.
    .again = The code’s box is still empty.
fetch-leave = You went back to FranceConnect.
    .why = Only the code was missing.
    .now = start this step again.
    .again = You left the code’s page again.
fetch-tab = Open the “Mail” tab.
    .why = Your messages are in another [[tab|onglet]].
    .look = The tabs are at the top of the window.
    .touch = Touch “Mail”.
    .done = Here are your messages.
    .otherwise = Your messages are not there yet.
fetch-open = Open the message with the code.
    .why = The code is written in it.
    .look = It is the first message, in bold.
    .touch = Touch the line “impots.gouv.fr”.
    .done = The code is 483 920.
    .otherwise = This is not the message with the code.

copy = Copy the code to the site, and confirm.
    .why = The site waits for these 6 figures.
    .look = Go back to the “Town hall” tab.
    .touch = Write 483 920, then touch “Confirm”.
    .done = The code is right. FranceConnect knows you.
    .otherwise = The code is not confirmed yet.
copy-list = You went back to the list of messages.
    .why = The code is copied in the other tab.
    .now = touch the “Town hall” tab.
    .again = It is the list of messages again.

check-name = Check your name, and agree.
    .why = The town hall will receive these data only.
    .look = There is a box to tick above the button.
    .touch = Tick the box, then touch “Continue”.
    .done = You are inside the town hall’s site.
    .otherwise = You have not agreed yet.
check-box = You continued without ticking the box.
    .why = This service asks for your agreement.
    .now = tick the box, then continue.
    .again = The box is still empty.
check-no = You touched “This is not me”.
    .why = The name shown is yours.
    .now = start this step again.
    .again = And yet the name is right.

sign-out = Sign out.
    .why = On a public screen, one always closes.
    .look = The button is under the message.
    .touch = Touch “Sign out”.
    .done = You have left the site.
    .otherwise = You are still signed in.
out-card = You opened the recycling centre card.
    .why = Here, what is left is to [[sign out|deconnecter]].
    .now = go back, then sign out.
    .again = It is the card again.

agreed = You gave the town hall your agreement.
    .missed = The town hall still waits for your agreement.
closed = You are signed out.
    .missed = The town hall’s site is still open.
recap-1 = Choose an account that you already have
recap-2 = Fetch a code from your mail
recap-3 = Check your name, then sign out
week = Does FranceConnect have a password of its own?
