title = The census at 16
mission =
    You will soon be 16. Choose when to do the census, then do it.

    Keep the certificate, and sign out.
town-value = Porz-Avel
name-value = { $name }

when = Choose the right moment.
    .why = The [[census|recensement]] has its dates: not early, not late.
    .look = Read the text, then the three answers.
    .touch = Touch “Once I am 16”.
    .done = Born on 5 March? Then from 5 March to 30 June.
    .otherwise = The right moment is not chosen yet.
when-late = You chose to wait until 18.
    .why = The bac and the driving test ask for it.
    .now = go back to the question.
    .again = 18 is after the date again.
when-early = You chose “Right now”.
    .why = It opens on the day you turn 16.
    .now = go back to the question.
    .again = 15 is too early again.

you = The day has come. Begin, and say your town.
    .why = Your town hall then receives the request.
    .look = First the button below the text, then the box.
    .touch = “Begin”, write Porz-Avel, then “Continue”.
    .done = The town is written. Now come the documents.
    .otherwise = The town is not given yet.
you-name = You wrote your name.
    .why = It is known already, just above.
    .now = write the town: Porz-Avel.
    .again = It is your name again.
you-left = You went back before the end.
    .why = The town was not given yet.
    .now = touch “Begin”.
    .again = It is the page before it again.
you-hall = The town hall works too.
    .why = You bring the same papers there.
    .now = go back: here, it is done online.
    .again = It is the town hall’s page again.

card = Add the identity card.
    .why = It says who you are.
    .look = Look below “Family record book”.
    .touch = “Add a document”, then “Identity card”.
    .done = The identity card is added.
    .otherwise = The identity card is not added yet.
add-report = You chose the school report.
    .why = This document is not asked for.
    .now = touch “Choose another document”.
    .again = It is the school report again.
add-cancel = You touched “Cancel”.
    .why = Nothing is added.
    .now = touch “Add a document”.
    .again = It is cancelled again.

book = Add the [[family record book|livret-de-famille]] too.
    .why = It is often forgotten. The town hall wants it too.
    .look = One is missing: read the two lines.
    .touch = “Add a document”, then “Family record book”.
    .done = Both documents are there.
    .otherwise = The family record book is not added yet.
book-forgotten = You continued without the book.
    .why = Both documents are needed.
    .now = go back, then add the book.
    .again = The book is still missing.
    .third = It is below “Identity card”, to be chosen.
book-card = It is the identity card again.
    .why = It is added already.
    .now = add the family record book.
    .again = The card is there. Take the book.

book-open = Open the list of your documents.
    .why = One document is chosen at a time.
    .look = The button is below the two lines.
    .touch = Touch “Add a document”.
    .done = Here are your documents.
    .otherwise = The list is not open yet.
book-pick = Choose the family record book.
    .why = It is the document that is missing.
    .look = Look at the small window.
    .touch = Touch “Family record book”.
    .done = The book is added.
    .otherwise = The book is not chosen yet.

send = Go on, read it again, then send.
    .why = Without that, the town hall receives nothing.
    .look = The button is at the bottom of each page.
    .touch = Touch “Continue”, then “Send”.
    .done = It is gone. This was practice.
    .otherwise = The request is not sent yet.
send-change = You touched “Change”.
    .why = It is there to correct. All is right.
    .now = touch “Continue”, twice.
    .again = It is the page of the town again.
send-previous = You went back to the documents.
    .why = Both are there already.
    .now = touch “Continue”.
    .again = It is the page of documents again.

keep = Open the [[certificate|attestation]] and keep it.
    .why = The bac and the driving test ask for it before 18.
    .look = Look below “It is sent”, then below the certificate.
    .touch = “See my certificate”, then “Save”.
    .done = It is kept. Asking for another would be hard.
    .otherwise = The certificate is not kept yet.
keep-quit = You left without the certificate.
    .why = All is sent, but the proof is missing.
    .now = touch “Back to my account”.
    .again = The certificate is not kept yet.
keep-back = You read it, without saving it.
    .why = Seeing it is not enough: keep it.
    .now = open it again, then save it.
    .again = It is not saved yet.

leave = Sign out.
    .why = Otherwise the next person sees your account.
    .look = Look below the text.
    .touch = Touch “Sign out”.
    .done = You are signed out: your account is safe.
    .otherwise = You are still signed in.
leave-again = You read the certificate again.
    .why = It is saved already.
    .now = touch “Back”, at the top.
    .again = It is the certificate again.

sent = Your request is sent, with both papers.
    .missed = The request is not sent yet.
kept = The certificate is saved.
    .missed = The certificate is not saved yet.
closed = You are signed out.
    .missed = You are still signed in.

recap-1 = Do the census from 16 to the end of the 3rd month after it
recap-2 = Add the identity card and the family record book
recap-3 = Keep the certificate
week = Where is your census certificate kept?
