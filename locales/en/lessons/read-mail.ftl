title = Read an e-mail
mission =
    Read the library’s message, then Nolwenn’s.

    After that, leave your mailbox.
library-name = Library
nolwenn-name = Nolwenn

library = Open the library’s message.
    .why = On each line, the name at the top says who writes.
    .look = Look at the names, in the middle of the screen.
    .touch = Touch the line “Library”.
    .done = This is the library’s message.
    .otherwise = This is not that message yet.
library-prize = You opened “You have won”.
    .why = It is a fake prize, not the library.
    .now = touch “Back”.
    .again = This is the fake prize again.
library-new = You touched “Write”.
    .why = This button makes a new message.
    .now = touch “Back”.
    .again = This is a new message again.

back-to-list = Go back to the list of messages.
    .why = The list shows all that you received.
    .look = Look at the very top, left of the address.
    .touch = Touch “Back”.
    .done = There are all your messages again.
    .otherwise = The list is not there yet.
back-reply = You touched “Reply”.
    .why = You need not reply in order to read.
    .now = start the step again.
    .again = “Reply” prepares a message.
back-folder = “Inbox” leads to the list too.
    .why = “Back” works on nearly every site.
    .now = go on, that is very good.
    .again = “Inbox” leads to the list again.

nolwenn = Open Nolwenn’s message.
    .why = A blue dot marks a message not read yet.
    .look = Look at the names in bold.
    .touch = Touch the line “Nolwenn Le Gall”.
    .done = You have a meeting with Nolwenn on Thursday.
    .otherwise = This is not Nolwenn’s message yet.
nolwenn-prize = You opened “You have won”.
    .why = It was in bold too: not read yet.
    .now = touch “Back”.
    .again = This is the fake prize again.

look-at-sent = Look at the messages you sent.
    .why = Sent messages are in a folder of their own.
    .look = Look at the list of folders.
    .touch = Touch “Sent”.
    .done = This is what you have sent already.
    .otherwise = This is not the folder of sent messages.
sent-drafts = You touched “Drafts”.
    .why = A [[draft|brouillon]] has not been sent yet.
    .now = touch “Sent”.
    .again = The drafts have not gone.
sent-bin = You touched “Bin”.
    .why = This folder keeps what was thrown away.
    .now = touch “Sent”.
    .again = The bin sends nothing.

leave = Leave your mailbox.
    .why = Otherwise the next person reads your messages.
    .look = Look at the bottom of the list of folders.
    .touch = Touch “[[Sign out|deconnecter]]”.
    .done = Nobody can read your messages now.
    .otherwise = Your mailbox is still open.

library-read = The library’s message is read.
    .missed = The library’s message is waiting.
nolwenn-read = Nolwenn’s message is read.
    .missed = Nolwenn’s message is waiting.
closed = Your mailbox is closed.
    .missed = Your mailbox is still open.

recap-1 = Recognise who is writing to you
recap-2 = Open a message and go back to the list
recap-3 = Find a folder
week = How do you recognise a message not read yet?
