title = Cookies and safe sites
mission =
    On this public computer, refuse the cookies. Get the programme.

    Then erase it, and close your session.

cookies = Refuse the [[cookies|cookie]].
    .why = The site works without them, too.
    .look = Look at the two buttons of the small window.
    .touch = Touch “Refuse all”.
    .done = They are refused, and the site opens.
    .otherwise = The small window waits for your answer.
cookies-accept = “Accept all” opens the site, too.
    .why = But then the site keeps its cookies.
    .now = go on. You could refuse.
    .again = This was “Accept all” again.

open = Open the workshop programme.
    .why = It is what you came for.
    .look = Look at the coloured button.
    .touch = Touch “See the programme”.
    .done = An alert comes up. Do not worry.
    .otherwise = The programme is not open yet.
open-hours = You opened the opening hours.
    .why = The programme is on another page.
    .now = touch “Back”.
    .again = These are the opening hours again.

alert = Get rid of this fake alert.
    .why = It hurries you: that is a sign of a scam.
    .look = Look above the page, outside the alert.
    .touch = Touch “Back”, at the top.
    .done = The alert is gone. It was fake.
    .otherwise = The alert is still there.
alert-called = You were about to call a stranger.
    .why = This alert wants to make you call.
    .now = touch “Back”, at the top.
    .again = This is the fake repairman again.
    .third = Do not call: go back.
alert-cleaned = You touched “Clean up”.
    .why = This button belongs to the fake alert.
    .now = touch “Back”, at the top.
    .again = This is the fake clean-up again.
alert-closed = “Close” took the alert away.
    .why = Elsewhere this button may be a trap.
    .now = rather use “Back”, at the top.
    .again = “Close” worked again, here.

download = Get the real programme, not the advertisement.
    .why = To [[download|telecharger]] is to copy to this computer.
    .look = Read what is written above the buttons.
    .touch = Touch “Download the programme”.
    .done = The programme is on this computer.
    .otherwise = The programme is not on this computer yet.
download-ad = You touched the advertisement.
    .why = Its button looks like the real one.
    .now = leave the advertisement.
    .again = This is the advertisement again.
    .third = The word “Advertisement” is above it.

erase = Erase the programme from this computer.
    .why = Other people will use this computer.
    .look = Look at the document. The button is inside.
    .touch = Touch the document, then “Erase from this computer”.
    .done = No document of yours is here any more.
    .otherwise = The programme is still on this computer.
erase-leave = You were already leaving.
    .why = Your document is still on this computer.
    .now = start the step again.
    .again = The document is still there.
erase-back = You closed the document.
    .why = That does not erase it.
    .now = open it again, then erase it.
    .again = The document is still there.

erase-open = Open the document.
    .why = The button to erase it is inside.
    .look = Look at the list of documents.
    .touch = Touch the line “Programme”.
    .done = The document is open.
    .otherwise = The document is not open yet.
erase-now = Erase this document.
    .why = Nobody will see it after you.
    .look = Look below the text.
    .touch = Touch “Erase from this computer”.
    .done = The document is erased.
    .otherwise = The document is not erased yet.

leave = Close your [[session]], and keep nothing.
    .why = A public computer must keep nothing of yours.
    .look = First the button below the list, then the window.
    .touch = Touch “Finish”, then “Keep nothing”.
    .done = You can leave in peace.
    .otherwise = Your session is still open.
leave-keep = You touched “Keep all”.
    .why = The next person would see your pages.
    .now = go back to your computer.
    .again = This was “Keep all” again.

erased = You got the programme, then erased it.
    .missed = The programme is not erased yet.
session-closed = Your session is closed, and nothing is kept.
    .missed = Your session is not closed yet.

recap-1 = Refuse a site’s cookies
recap-2 = Leave a fake alert, avoid an advertisement
recap-3 = Leave nothing on a public computer
week = What do you do with an alert that says: call?
