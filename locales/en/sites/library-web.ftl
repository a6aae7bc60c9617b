# A library's page, on a computer that everybody uses.
tab-library = Library

home-title = Library
home-text = The programme is ready.
programme-open = See the programme
hours = See opening hours

cookies-title = Accept cookies?
accept = Accept all
refuse = Refuse all

hours-title = Opening hours
hours-text = The library is open from Tuesday to Saturday, from 10 am to 6 pm.

programme-title = Workshop programme
ad-text = Advertisement
ad = Fast download
programme-text = The programme of the month, on one page:
download = Download the programme

alert-title = Alert: a virus!
alert-text = Do not close anything. Call quickly!
alert-call = Call for help
alert-clean = Clean up
alert-close = Close

call-title = A fake repairman
call-notice = Practice: nobody is called.
call-text = Close the alert, and do not call.
trap-back = Go back

clean-title = A fake clean-up
clean-notice = Practice: nothing is installed.

ad-page-title = A gift for you!
ad-page-text = Practice: this was the advertisement. Nothing is downloaded.
ad-back = Leave this advertisement

desk-title = Documents on this computer
desk-empty = No document on this computer.
programme =
    .title = Programme
    .what = Downloaded just now
    .size = 1 page
leave = Finish

file-text = Tuesday: the keyboard.
erase = Erase from this computer
file-back = Back to the documents

leave-title = Keep your pages here?
keep = Keep all
forget = Keep nothing

kept-title = Your pages stay here
kept-text = The next person could see them, and your passwords, too.
kept-back = Back to my computer

closed-title = Your session is closed
closed-text = Nothing is kept on this computer.
