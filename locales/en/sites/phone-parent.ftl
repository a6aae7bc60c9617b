messages = Messages
phone = Phone
parents = Parents’ group
school = School

son-ask = What do you answer?
son-name = Malo
son-says =
    .text = I am picked on online.
son-closes =
    .text = Forget it.
son-listen =
    .text = I am listening. It is not your fault.
son-show =
    .text = It is in the football group. Shall I show you?
say-phone = Give me your phone.
say-listen = I am listening.
say-nothing = It is nothing.
closed-back = Write something else
look = Look together

group-title = “Football” group
group-date = Tuesday, 18:05, groupes.example
group-match =
    .text = Nobody wants you at the match.
write = Write to them
capture = Screenshot
stop = Block, report
erase = Erase everything
group-back = See the group again
write-title = Your message to the group
exercise-unsent = This is an exercise: nothing has been sent.
erased-title = Messages erased
exercise-erased = This is an exercise: the messages come back.
captured-title = Screenshot kept
captured-text = It shows the date and the address.
stop-title = Report to whom?
to-pharos = PHAROS
to-app = The app of the group
pharos-text = PHAROS receives what is public. It does not deal with private messages.
pharos-back = Report elsewhere
stopped-title = Author blocked
stopped-text = The app has received your report.

call-17 = 17
call-33700 = 33700
call-3018 = 3018
other-call-title = Another number
other-call-text = This is an exercise: the call ends here.
other-call-back = Choose another number
call-detail = Free, anonymous
call-asks = “Good morning. We are listening.”
tell = Tell
hang-up = Hang up
advised-title = Their advice
advised-text =
    “We can have messages taken down.”

    “Call again when you like: 7 days a week, from 9 am to 11 pm.”

school-title = Malo’s school
school-text = “My son gets hurtful messages. I have screenshots. May I come and see you?”
send-school = Send
school-later = Wait a while
parents-text = 28 people read this group.
parents-back = Back to the apps
told-title = Message sent
told-text = If need be, you can also file a complaint.
danger = Immediate danger: call 17 or 112.
