title = Reply to an e-mail
mission =
    Nolwenn suggests meeting on Thursday. Tell her yes.

    Then leave your mailbox.
phrase = Yes, I will come.
to-name = Nolwenn Le Gall
to-address = nolwenn.legall@courriel.example
says-yes = yes
says-coming = I will come
says-fine = all right

open = Open Nolwenn’s message.
    .why = You need to read it before you reply.
    .look = Look at the list, in the middle of the screen.
    .touch = Touch the line “Nolwenn Le Gall”.
    .done = This is Nolwenn’s message.
    .otherwise = This is not Nolwenn’s message yet.
open-prize = You opened “You have won”.
    .why = This message is not from Nolwenn.
    .now = go back to the list.
    .again = This is the fake prize again.
open-library = You opened the library’s message.
    .why = This message is not from Nolwenn.
    .now = go back to the list.
    .again = This is the library again.
open-new = You touched “Write”.
    .why = This button makes a new message.
    .now = go back to the list.
    .again = This is a new message again.

reply = Reply to Nolwenn.
    .why = Nolwenn is waiting for your answer.
    .look = The button is below the message.
    .touch = Touch the button “Reply”.
    .done = The reply is open. Nolwenn’s name is already there.
    .otherwise = This does not open the reply.
reply-forward = You touched “Forward”.
    .why = This sends the message to somebody else.
    .now = touch “Back”.
    .again = “Forward” does not answer Nolwenn.
reply-delete = You touched “Delete”.
    .why = The message has gone to the bin.
    .now = start the step again.
    .again = The message is in the bin again.
reply-new = You touched “Write”.
    .why = That message would have no address.
    .now = touch “Back”.
    .again = This is a new message again.
reply-all-works = “Reply to all” works too.
    .why = But everybody would read your answer.
    .now = go on. “Reply” would have been enough.
    .again = “Reply to all”: everybody reads it.

write = Tell Nolwenn that you will come.
    .why = One short sentence is enough.
    .look = Look at the large box.
    .touch = Touch the box, then write the sentence.
    .done = Your answer is written.
    .otherwise = Your sentence is not written yet.
write-send = You touched “Send” too early.
    .why = Your sentence was not finished.
    .now = start the step again.
    .again = The sentence was not finished yet.

write-open = Open the box to write in.
    .why = The keyboard comes when the box is open.
    .look = The large box is below “Your message”.
    .touch = Touch the inside of the large box.
    .done = The keyboard is there.
    .otherwise = The box is not open yet.
write-phrase = Write the sentence, letter by letter.
    .why = The next key is coloured.
    .look = Look at the keyboard, below.
    .touch = Touch the letters, or “Write it for me”.
    .done = Your sentence is written.
    .otherwise = The sentence is not finished yet.

send = Send your answer.
    .why = Without this, Nolwenn gets nothing.
    .look = Look below your text.
    .touch = Touch the blue button “Send”.
    .done = Your answer has gone. This was practice.
    .otherwise = The message has not gone yet.
send-back = You touched “Back”.
    .why = Your answer has not gone.
    .now = start the step again.
    .again = “Back” does not send the message.
send-cancel = You touched “Later”.
    .why = The answer waits in the [[drafts|brouillon]].
    .now = start the step again.
    .again = “Later” does not send the message.

check = Find the message that you sent.
    .why = A message that has gone is kept in “Sent”.
    .look = Look at the list of folders.
    .touch = Touch “Sent”.
    .done = Your answer is there, at the top of the list.
    .otherwise = This is not the folder of sent messages.
check-drafts = You touched “Drafts”.
    .why = This folder keeps messages not sent.
    .now = touch “Sent”.
    .again = The drafts have not gone.
check-inbox = You touched “Inbox”.
    .why = This folder keeps the messages you receive.
    .now = touch “Sent”.
    .again = Your answer is not a received message.

sign-out = Leave your mailbox.
    .why = Otherwise the next person reads your messages.
    .look = Look at the bottom of the list of folders.
    .touch = Touch “[[Sign out|deconnecter]]”.
    .done = Nobody can read your messages now.
    .otherwise = Your mailbox is still open.

answered = Nolwenn has got your yes.
    .missed = Nolwenn has not got your answer yet.
closed = Your mailbox is closed.
    .missed = Your mailbox is still open.

recap-1 = Open an e-mail and reply to it
recap-2 = Send your answer and find it again
recap-3 = Leave your mailbox
week = Where do you find a message that you have sent?
