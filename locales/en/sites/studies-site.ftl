# An invented service where one tells one’s wishes for studies. The words of the screens are those of the exercise.
tab-wishes = My wishes
tab-papers = My papers

calendar-title = The wishes, month by month
calendar-winter = December
calendar-winter-text = Find out
calendar-wishes = January to March
calendar-wishes-text = Add your wishes
calendar-confirm = Before April
calendar-confirm-text = Confirm your wishes
calendar-june = June
calendar-june-text = Read the answers, and reply
calendar-question = It is February. What do you do?
now-wishes = I add my wishes
now-wait = I wait for June

no-wish-title = June, without a wish
no-wish-text = Without a wish, there is no answer in June.
no-wish-back = Back to the calendar

account-title = Your file
email = E-mail address
    .missing = No address is chosen.
    .missing-now = Touch one of the two addresses.
email-cat = chatonmignon@courrier.example
email-name = { $address }
ine = INE number
    .hint = It is on the report of the exercise.
    .missing = The INE number is missing.
    .missing-now = It is in the “My papers” tab.
    .wrong = This is not { $first_name }’s INE number.
    .wrong-now = Read “My papers” again, at the line INE.
ine-value = ZZ4477991ZZ
account-next = Continue
account-previous = Back to the calendar

wishes-title = My wishes
saved-label = Saved, not confirmed:
saved-empty = None.
confirmed-label = Confirmed:
confirmed-empty = None.
find = Add a wish
finish = I have finished

courses-title = Choose a course
courses-empty = All are in your wishes.
courses-back = My wishes
history =
    .title = Degree in history
    .place = Kerlann University
    .kind = Degree
tourism =
    .title = BTS Tourism
    .place = Porz-Avel school
    .kind = BTS
trade =
    .title = BTS Trade
    .place = Porz-Avel school
    .kind = BTS
course-place = Where
course-kind = Diploma
add = Add to my wishes
course-back = The other courses

wish-text = This wish is saved. It is not confirmed.
confirm = Confirm this wish
remove = Remove
wish-back = My wishes

left-title = You have left
left-text = A wish that is not confirmed does not count.
left-back = Back to my wishes

confirmed-title = It is confirmed
confirmed-text = Your wish is confirmed.
confirmed-next = The answers begin in June. Look up the exact date on the site.
to-june = Go on to June
sure-june = Go on to June
confirmed-back = My wishes
sure-back = My wishes

june-title = June: your answers
june-empty = No answer is waiting.
other-answers = There are other answers
other-answers-text =
    “Yes, if”: yes, on one condition.

    “Waiting”: a place may come free. “No”: no place.
june-back = My wishes

offer-answer = Answer
offer-answer-text = Yes, there is a place for you
offer-until = Reply before
offer-until-text = Thursday evening
accept = I accept
later = I will reply another day
refuse = I refuse

too-late-title = Friday: it is too late
too-late-text = The place is not yours any more.
too-late-back = It is an exercise: back to June
refused-title = To refuse is to give the place back
refused-text = You wanted this course. Nothing is refused: it is an exercise.
refused-back = Back to my answers

accepted-title = You replied in time
accepted-text = You accepted:{ " " }
accepted-next = The other dates are on the site. Look at them often.
accepted-back = Back to my answers

papers-title = School report
papers-name = Pupil
papers-name-value = { $name }
papers-pupil = Number at the school
pupil-value = 20481
papers-ine = INE number
papers-mark = French
papers-mark-value = 13 out of 20
