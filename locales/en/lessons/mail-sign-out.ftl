title = Sign out
mission =
    This is a public computer: leave nothing on it. Read the health centre’s message.

    Then close everything.

refuse = Do not let this computer keep the password.
    .why = Other people use this computer.
    .look = Look at the small window.
    .touch = Touch “Never”.
    .done = This computer does not keep the password.
    .otherwise = The computer is still waiting for your choice.
refuse-kept = The password is saved.
    .why = Somebody else could get in.
    .now = touch “Forget this password”.
    .again = It is saved again.
    .third = On a public computer, always say no.

read = Read the health centre’s message.
    .why = It is what you came for.
    .look = Look at the names in the list.
    .touch = Touch “Health centre”.
    .done = This message is for your eyes only.
    .otherwise = This is not the right message yet.
read-garden = You opened the garden shop’s message.
    .why = This message can wait.
    .now = touch “Back”.
    .again = This is the garden shop again.
read-junk = You touched “Junk”.
    .why = The message is in the inbox.
    .now = touch “Inbox”.
    .again = This is not the right folder.

leave = Leave your mailbox.
    .why = Otherwise the next person reads your messages.
    .look = Your name is above the message.
    .touch = Touch your name, then “[[Sign out|deconnecter]]”.
    .done = Your mailbox is closed.
    .otherwise = Your mailbox is still open.
leave-tab = You closed the [[tab|onglet]].
    .why = Behind it, the mailbox stays open.
    .now = open the tab again, then sign out.
    .again = A closed tab opens without a password.
    .third = Sign out first, close after that.
leave-walk = You left too early.
    .why = Your messages stayed on the screen.
    .now = come back to the computer, then sign out.
    .again = The screen still shows your messages.
leave-list = This button of the list works too.
    .why = Often it hides behind your name.
    .now = go on, that is very good.
    .again = This button still works.

leave-open = Open the menu of your account.
    .why = The button to leave is inside.
    .look = Your name is above the message.
    .touch = Touch “{ $name }”.
    .done = The menu of the account is open.
    .otherwise = The menu is not open yet.
leave-out = Sign out.
    .why = To come back, the password will be needed.
    .look = Look at the small window.
    .touch = Touch “Sign out”.
    .done = Your mailbox is closed.
    .otherwise = Your mailbox is still open.

try-back = Check that nobody can go back.
    .why = The next person may well touch “Back”.
    .look = Look at the very top, next to the address.
    .touch = Touch “Back”.
    .done = It asks for the password: you really are out.
    .otherwise = You have not checked yet.
back-close = You closed it before you checked.
    .why = One try is enough to be at ease.
    .now = touch “Back”.
    .again = The window is closed again.

shut = Close everything before you go.
    .why = The computer will be ready for somebody else.
    .look = Look at the top of the page.
    .touch = Touch “Close the window”.
    .done = You can go with an easy mind.
    .otherwise = The window is still open.
shut-remember = You ticked “Stay signed in”.
    .why = That would leave the mailbox open.
    .now = touch “Close the window”.
    .again = This box is not needed here.
shut-sign-in = You touched “Sign in”.
    .why = You had finished: nothing to open.
    .now = touch “Close the window”.
    .again = This is “Sign in” again.

refused = The computer does not keep the password.
    .missed = You have not said no to the computer yet.
was-read = The health centre’s message is read.
    .missed = The health centre’s message is not read yet.
out = Your mailbox is closed.
    .missed = Your mailbox is still open.
shut-down = The window is closed.
    .missed = The window is not closed yet.

recap-1 = Say no when a computer wants to keep the password
recap-2 = Sign out, then check
recap-3 = Close the window before you go
week = Does closing the tab sign you out?
