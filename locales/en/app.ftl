# The kiosk's own words, in English. The build refuses this file unless it has every message of the French one.

language-name = English
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

### Attract screen

attract-title =
    Learn the internet,
    at your own pace.
attract-promise = It is free. Nothing is sent. You cannot break anything.
attract-can = **Here you can learn to:**
attract-start = Touch here to begin

### Bottom bar and its panels

bar-home = Home
bar-language = Language
bar-text = Text size
    .short = Text
bar-contrast = Contrast
    .name = { $state ->
        [on] Strong contrast
       *[off] Normal contrast
    }
bar-voice = Voice
    .none = No voice
    .name = { $mode ->
        [on] Voice on
        [slow] Voice on, slower
        [screen] Spoken screen
        [none] Voice: this kiosk has no voice
       *[off] Voice off
    }
bar-done = I am done
    .short = Done
panel-language = Choose your language
panel-text = Choose the size of the text
panel-close = Close
panel-voice = The kiosk speaks
    .none = This kiosk has no voice in this language.
voice-mode =
    { $mode ->
        [on] Yes
        [slow] Yes, slower
        [screen] Spoken screen
       *[off] No
    }
    .name = { $mode ->
        [on] Yes, the kiosk speaks
        [slow] Yes, slower
        [screen] Spoken screen, for people who cannot see
       *[off] No, the kiosk does not speak
    }
panel-volume = Volume
volume =
    { $step ->
        [silent] Mute
        [soft] Soft
        [middle] Medium
       *[loud] Loud
    }
    .name = { $step ->
        [silent] Volume: mute
        [soft] Volume: soft
        [middle] Volume: medium
       *[loud] Volume: loud
    }

# Said by the spoken screen.
spoken-seconds = { $seconds } { $word }
spoken-hint = Spoken screen: touch the lower left three times.
spoken-button = button
spoken-choice = choice
    .on = chosen
    .off = not chosen
spoken-field = field to fill in
spoken-empty = empty
spoken-erased = erased
text-size = { $percent }%
language-in-review = Brezhoneg: the translation is being reviewed.

### Home

home-title = What would you like to learn?
home-line = Touch a card. You can always come back here.
home-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
home-resume = Go on with the lesson
home-forget = Not you? Erase everything
home-start = I do not know where to start
    .line = Answer 3 easy questions
home-code = I have three words
    .line = Go on where I was
home-ask = Ask somebody
    .line = A person at the desk
home-empty = The kiosk has no lesson to show. Please tell the front desk.

### Theme

theme-done =
    { $done ->
        [0] { $count ->
            [one] One lesson to discover
           *[other] { $count } lessons to discover
        }
        [one] { $done } lesson done out of { $count }
       *[other] { $done } lessons done out of { $count }
    }
theme-levels = How would you like to learn?
level-line =
    { $level ->
        [watch] The kiosk does it, I watch
        [together] The kiosk guides me
        [try] I do it, help is waiting
       *[alone] I do it all, then check
    }
theme-start = Begin
theme-choose = Choose
theme-finished = Done

### Lesson

lesson-step = Step **{ $step }** of { $count }
lesson-role = Here, you are { $name }.
lesson-in-french = Ar gentel-mañ zo e galleg.
lesson-restart = Start this step again
    .short = Again
    .name = Start this step again
lesson-listen = Listen
lesson-help = Help
    .mine = My turn
help-rung = Help { $rung } of { $count }
help-goal = The goal
help-look = Where to look?
help-touch = Touch here
help-first = First touch “{ $name }”.
help-show = Let me show you
    .text = Watch. Then it is your turn.
help-ask = Ask somebody
    .text = A person from the front desk can come and help you.
lesson-mission = Your mission
lesson-again = Once more
lesson-small-step = Small step **{ $step }** of { $count }
lesson-cue = **Look for it.** { $text }
lesson-why = **Why?** { $text }
lesson-alone = Do it your own way. At the end, touch “I have finished”.
lesson-submit = I have finished
lesson-restart-all = Start all over
    .name = Again: start all over
watch-title = Watch
watch-classic = Many people do this, and read:
watch-erring = First, what many people do.
watch-next = touch “Next”.
watch-paused = This is a pause. Touch “Go on” when you like.
watch-repair = The kiosk starts the step again.
watch-mine = My turn to try
watch-replay = Again
watch-pause = Pause
watch-go-on = Go on
watch-go-next = Next
card-dimmed-title = Not needed here
card-dimmed = This is of no use in this step.
    .name = “{ $name }” is of no use in this step.
card-your-turn = Your turn!
    .text = The kiosk stays beside you.
card-again = Once more
    .text = The kiosk showed you this step. Try it now.
card-skipped = Let us go on.
    .text = The kiosk did this step for you.
card-small = Move by move.
    .text = This is the same step, in small moves.
card-all-done = All is done.
    .text = Touch “I have finished”.
card-touched = You touched “{ $name }”.
card-right-place = This is the right place. You wrote: “{ $text }”.
card-wanted = What is wanted: “{ $text }”.
help-missing = What is missing
offer-line = Would you like a little help?
offer-goal = Tell me the goal again
offer-goal-short = The goal?
offer-look = Tell me where to look
offer-look-short = Where to look?
offer-touch = Tell me what to touch
offer-touch-short = What to touch?
offer-show = Show me
glossary-chip = What does “{ $word }” mean?
card-done = That is right.
card-mistake = Almost!
card-detour = Good to know.
card-now = **Now:** { $move }
card-now-help = touch “Help” if you like.
phrase-title = My sentence
phrase-letter = Touch the letter **{ $letter }**.
# A figure or a sign.
phrase-key = Touch **{ $key }** on the keyboard.
phrase-space = Touch **Space**.
phrase-erase = Touch **Delete**.
phrase-ready = Your sentence is written. Touch **OK**.
phrase-write = Write it for me
phrase-missing = This is missing: “{ $rest }”.
phrase-stray = This is too much: “{ $stray }”.
phrase-open = touch the box to go on.

### Where to start

placement-step = Question **{ $step }** of { $count }
placement-any = No answer is wrong.
placement-back = Question before
proposal-title = This is where to start
proposal-person = With a person first.
    .text = Begin with a workshop, with somebody. Ask at the desk. The kiosk helps you after that.
proposal-level = Way of learning: **{ $level }**. { $line }.
proposal-none = You have done every lesson already. Well done!
proposal-all = See all themes
proposal-again = Answer again

### Three words

resume-hello = Welcome back!
resume-title = Your three words
resume-text = Write the three words that you noted. Leave a space between them.
resume-go = Go on
resume-count =
    { $count ->
        [0] Write your three words first.
        [one] There is one word. It takes three.
       *[other] There are { $count } words. It takes three.
    }
resume-unknown = These words do not go together. Check each letter.
resume-nearest = Did you mean “{ $words }”?
resume-nearest-yes = Yes, that is it
resume-not-here = This lesson is not on this kiosk. Choose another one.

### What is missing

outcomes-title = Nearly finished!
outcomes-text = This is what is done, and what is missing.
outcomes-see = See again
outcomes-go-on = Go on
outcomes-done = done
outcomes-missing = missing

### Really stuck

stuck-title = Another way?
stuck-text = This step stops many people. Choose what suits you.
stuck-small = In smaller moves
stuck-lesson = First: “{ $title }”
stuck-ask = Ask somebody
stuck-skip = Pass over this step
stuck-stay = Try again
ask-text = Go to the desk. Say: “I need help at the kiosk.”
code-line = To go on later, note these three words:
    .back = When you come back, touch “I have three words”.

### The mock services' frame

mock-ribbon = **PRACTICE** – nothing is sent
mock-back = Back
mock-address = Address
# Before the owner of the address, which is in bold.
mock-owner = Owner
mock-choose = Choose
mock-loading = The page is coming. Wait a moment.
mock-menu = Menu
# A phone's own button.
mock-home = My apps
# Before what the learner's side of a conversation said, for who cannot see on which side it stands.
mock-mine = You wrote: { $text }
page-up = Up
page-down = Down
mock-unread = unread
mock-typed = You wrote: { $text }
mock-typed-password = You wrote a password.
mock-real = These look like real data.
    .now = Here, we use the data of { $name }.
mock-faults =
    { $count ->
        [one] One answer needs another look:
       *[other] { $count } answers need another look:
    }
mock-step = Step { $step } of { $count }
mock-show = Show
mock-hide = Hide
mock-off = Not available
mock-nothing-typed = You have not written anything.

### How hard a password is to guess

strength-empty = Choose an example.
strength =
    { $level ->
        [0] Very easy to guess
        [1] Very easy to guess
        [2] Easy to guess
        [3] Rather hard to guess
       *[4] Very hard to guess
    }
strength-good = Almost impossible to guess, even with a computer.
strength-why =
    { $cause ->
        [common] Many people have the same one.
        [keys] These are keys side by side on the keyboard.
        [repeats] It is a sequence, or the same thing again.
        [name] There is a name in it.
        [place] There is the name of a place in it.
        [date] There is a day, a date or a number in it.
        [digits] There are only figures.
        [word] It is a word that everybody knows.
       *[short] It is too short, or too simple.
    }
    .now =
        { $cause ->
            [short] It needs 12 varied characters, or 7 words.
           *[other] Take several words that have no link.
        }

### Finish

finish-title = Well done!
finish-lesson = You have finished the lesson “{ $title }”.
finish-know = Now you know how to:
finish-next = Next lesson, { $minutes }
finish-again = Do this lesson again
    .line = Once more, for pleasure
finish-other = Choose another lesson
finish-watched = You have seen it all!
    .lesson = The kiosk did the lesson “{ $title }”.
    .line = Now it is your turn
finish-helped = You have finished “{ $title }”, with a little help.
finish-week = **In a week, ask yourself:** { $question }
finish-return = Back to the lesson
    .line = You were there before
finish-same = Do it again: { $level }
finish-leave = To leave, touch “{ $done }”. Nothing is kept about you.

### Questions

still-title = Are you still there?
still-text = Without an answer, the screen goes back to the start. Nothing is kept about you.
still-yes = Yes, I go on
still-seconds =
    { $count ->
        [one] second
       *[other] seconds
    }
leave-title = Do you want to leave?
leave-text = Your lesson is not finished. If you leave, everything is erased.
leave-yes = Erase everything and leave
leave-no = Go on with the lesson

## Never on the screen: what is wrong with kiosk.ron, for the person who looks after the kiosk.

settings-broken = There are mistakes in the settings file. For the settings named here, the kiosk keeps its built-in ones.
    .place = { $file }, line { $line }, column { $column }
settings-unreadable = The file does not open: { $cause }
settings-syntax = The file does not have the right form: { $cause }
settings-unknown-field = There is no setting “{ $field }”. There are: { $known }.
settings-repeated-field = “{ $field }” is there twice: keep one.
settings-wrong-type = “{ $field }” must be { $expected }.
settings-kind-text = a text in straight quotation marks: "…"
settings-kind-whole-number = a whole number, like 60
settings-kind-number = a number, like 23.8
settings-kind-yes-no = true or false, without quotation marks
settings-kind-days = a list of days, like ["2026-12-24"]
settings-kind-languages = a list of languages, like ["fr", "en"]
settings-bad-hours = These hours cannot be followed: “{ $found }”. Write them like this: Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00.
settings-out-of-range = “{ $field }” goes from { $min } to { $max }.
settings-unknown-choice = For “{ $field }” there is no “{ $found }”. There are: { $known }.

### The command line

help-about =
    Pas à pas: a kiosk for learning digital tasks at one's own pace, on mock sites.
    With nothing more, the command opens the kiosk in a window.
help-after =
    Examples:
      pas-a-pas                         opens the kiosk in a window
      pas-a-pas --kiosk                 opens the kiosk full screen, for the public
      pas-a-pas check my-lessons        looks for mistakes in your lessons
      pas-a-pas pictures my-pictures    draws all screens and all lessons
    The settings (language, times, sound…) are in the file kiosk.ron.
help-commands = Commands
help-options = Options
help-kiosk = Opens full screen, without a close button: no key leaves the kiosk
help-size = Size of the window in pixels, for example 1220x690
    .value = WIDTHxHEIGHT
help-lang = Language of the kiosk and of this help: French, Breton or English
help-renderer = What draws the screen: the graphics card (gpu), the processor (canvas), or the better of both (auto)
help-settings = Settings file to use
help-file-value = FILE
help-folder-value = FOLDER
help-content = Folder of your own lessons: its files take the place of the built-in ones
help-help = Shows this help
help-version = Shows the version
help-check = Looks for mistakes in the lessons and says how to mend them
    .folder = Folder to check; without it, the built-in lessons
    .voices = Also looks for sentences that this folder of prepared voices lacks
    .strict = Counts warnings as errors too
    .at = Checks as if today were this date
help-date-value = YYYY-MM-DD
help-list = Shows the themes and lessons
help-play = Does each lesson's solution, without a window, and says whether all works
    .lesson = This lesson alone (names: pas-a-pas list)
    .level = This way of learning alone: watch, together, try, alone
    .learners = Lets N simulated beginners play, who make mistakes and wait
    .seed = Number that chooses what happens by chance; the same one plays the same
help-pictures = Draws the screens and the lessons into PNG files, without a screen or a window
    .folder = Folder to write the pictures to; made where there is none
    .lesson = Only the steps of this lesson (names: pas-a-pas list); without anything, all is drawn
    .screen = Only this screen, for example home or keyboard; an unknown name prints the list
    .site = Only the pages of this mock service, webmail for example; an unknown name shows the list
    .size = Size of the pictures in pixels; 1920x1080 where nothing is said
    .text = Size of the text, in per cent
    .theme = Light colours, or strong contrast
help-lesson-value = LESSON
help-site-value = SERVICE
help-screen-value = SCREEN
check-no-folder = There is no folder “{ $folder }”. Please check its name.
list-pathways = Workshops to lead (minutes of the lessons; with a group, count three times as long)
list-bring = To bring: { $what }
list-session = Session { $session }
list-problems =
    { $count ->
        [one] One problem in the lessons. To see it: pas-a-pas check
       *[other] { $count } problems in the lessons. To see them: pas-a-pas check
    }
level =
    { $level ->
        [watch] Watch
        [together] Together
        [try] Try
       *[alone] On your own
    }
play-steps =
    { $count ->
        [one] { $count } step, done
       *[other] { $count } steps, done
    }
play-mistakes =
    { $count ->
        [one] { $count } mistake
       *[other] { $count } mistakes
    }
play-detours =
    { $count ->
        [one] { $count } detour
       *[other] { $count } detours
    }
play-no-outcome = outcome “{ $outcome }”: it is not true at the end, or true from the start
play-unheard = step “{ $step }”: the message “{ $says }” is not said
play-right = step “{ $step }”: “{ $says }” counts as a mistake, and reaches the goal
play-no-bridge = step “{ $step }”: the bridge does not lead to the goal
play-no-hint = step “{ $step }”, help { $rung }: it points at nothing that can be touched
play-not-finished = step “{ $step }”: the lesson cannot be finished any more
play-learner-stuck = learner { $seed }, lesson “{ $lesson }”, { $level }: does not get to the end
play-rung = help { $rung }
play-step = step
play-level = way
play-unhelped = no help
play-skipped = skipped
play-offers = offers
play-stuck = stuck
play-no-target = step “{ $step }”: “{ $target }” is not on the page “{ $page }”
play-no-goal = step “{ $step }”: the goal is not reached
help-narrate = Prepares the voices: one sound file a sentence, for the kiosk
    .folder = Folder of the voices; it is made where there is none
help-sound-file = Writes what would be heard to a WAV file, in the place of the sound card
narrate-done =
    { $made ->
        [one] { $made } sentence prepared, { $kept } there already, { $removed } taken away.
       *[other] { $made } sentences prepared, { $kept } there already, { $removed } taken away.
    }
narrate-silent =
    { $count ->
        [one] { $count } sentence has no voice ({ $lang }): no program speaks this language, or it failed.
       *[other] { $count } sentences have no voice ({ $lang }): no program speaks this language, or it failed.
    }
narrate-failed = The voices cannot be written: { $cause }. Check the folder and the room on the disk.
voices-missing =
    { $count ->
        [one] { $count } sentence is not among the prepared voices ({ $folder }). To prepare it: pas-a-pas narrate { $folder }
       *[other] { $count } sentences are not among the prepared voices ({ $folder }). To prepare them: pas-a-pas narrate { $folder }
    }
voices-missing-line = no voice, { $lang }, { $text }: “{ $words }”
voices-stale =
    { $count ->
        [one] { $count } file of the prepared voices is no longer used. The same command takes it away.
       *[other] { $count } files of the prepared voices are no longer used. The same command takes them away.
    }
voices-unknown = { $file }: no text is called this. The file has the name of the text: reply-mail.open.ogg
voices-changed = { $file }: the text has changed since it was recorded. Record it again, then write into { $note }: { $words }
voices-unnoted = { $file }: nobody knows what was recorded. Write into { $note }: { $words }
voices-open = { $file }: this text changes with the person or the number, it cannot be recorded.
pictures-no-lesson = There is no lesson “{ $lesson }”, or it could not be read. There are: { $known }.
pictures-no-screen = There is no screen “{ $screen }”. There are: { $known }.
pictures-no-site = There is no mock service “{ $site }”, or no lesson is on it. There are: { $known }.
pictures-not-there = The screen “{ $screen }” does not come up here. Please try another lesson, with --lesson.
pictures-no-folder = The folder “{ $folder }” cannot be made: { $cause }. Please choose another folder.
pictures-not-written = The picture “{ $file }” cannot be written: { $cause }. Please check the folder and the room on the disk.
pictures-written =
    { $count ->
        [one] { $count } picture written.
       *[other] { $count } pictures written.
    }
window-failed = The window does not open: { $cause }. Please check the screen and the graphics card.
    .gpu = To open the kiosk without the graphics card: pas-a-pas --renderer canvas

## The rest is on the screen again.

### On-screen keyboard

key-shift = Capital
key-delete = Delete
key-space = Space
key-ok = OK
# What is written on the key that leads to figures and signs; `.name` is what a screen reader says.
key-signs = 123 ?!
    .name = 123, figures and signs
key-letters = abc
    .name = abc, letters
key-left = Previous letter
key-right = Next letter
key-new-line = New line

# What a screen reader says for a key with a sign.
key-at = at sign
key-full-stop = full stop
key-comma = comma
key-apostrophe = apostrophe
key-straight-apostrophe = straight apostrophe
key-hyphen = hyphen
key-underscore = underscore
key-slash = slash
key-colon = colon
key-semicolon = semicolon
key-opening-bracket = opening bracket
key-closing-bracket = closing bracket
key-euro = euro
key-ampersand = ampersand
key-quotation-mark = quotation mark
key-question-mark = question mark
key-exclamation-mark = exclamation mark
key-plus = plus
key-equals = equals
key-asterisk = asterisk
key-hash = hash
key-per-cent = per cent
key-degree = degree
key-dollar = dollar

### The agenda

help-agenda = Prints the workshops to come of the calendars, and what could not be read
    .files = Calendars (.ics, agenda.ron) or folders of them; without any, those of the settings, or an example
    .at = Does as if it were this moment, by the kiosk's clock
    .days = How many days to look at; 60 if nothing is said
    .json = One JSON object a line, for another program
help-time-value = YYYY-MM-DDThh:mm
agenda-none =
    { $days ->
        [one] Nothing is planned in the day to come.
       *[other] Nothing is planned in the { $days } days to come.
    }
agenda-no-time = There is no such time here. Write it like this: 2026-11-23T10:00.
agenda-unreadable = { $file }: this file cannot be read ({ $cause }). Check its name and who may read it.
agenda-format =
    { $format ->
        [permanence] one-to-one help, by appointment
        [stage] course in several sessions
        [atelier] short workshop
       *[point] information evening, without registration
    }
agenda-example = example
agenda-cause =
    { $cause ->
        [not-a-calendar] this is no calendar: there is no BEGIN:VCALENDAR. Export it as iCalendar (.ics).
        [truncated] the end of the file is missing. What comes before is kept; export the calendar again.
        [unfinished] this event is not finished (END:VEVENT): it is left out.
        [no-title] this event has no title: it is left out.
        [no-start] this event has no start: it is left out.
        [bad-date] there is no such date: { $detail }.
        [end-before-start] it ends before it begins: its end is not shown.
        [bad-rule] this repetition cannot be followed, only its first date counts: { $detail }.
        [too-often] it is repeated more than { $detail } times: the rest is left out.
        [unknown-zone] no such time zone, the kiosk's own takes its place: { $detail }.
        [no-day] write “date” or “every”.
        [two-days] “date” and “every” do not go together.
        [half-an-hour] write “from” and “to”, or neither for the whole day.
        [until-before-start] “until” is before the first day.
        [only-with-every] “since” and “except” go with “every”.
       *[syntax] { $detail }
    }

### The slip to take home

slip-desk = Say at the desk: { $what }, { $when }.
slip-what = { $format } “{ $title }”
    .alone = “{ $title }”
slip-lesson = Your lesson: { $title }
slip-recap = To remember:
slip-code = To go on later, touch “{ home-code }” and type:
slip-workshop = To go on with a person:
slip-place = Place: { $place }
slip-phone = Telephone: { $phone }

### Places

places-cause =
    { $cause ->
        [not-places] this is no list of places: there are no columns “id” and “nom”. Export it as CSV or JSON.
        [truncated] the end of the file is missing. What comes before is kept; export the list again.
        [unfinished] this place is not finished: a brace is missing. It is left out.
        [wrong-length] this row has not as many cells as the first one ({ $detail }): it is left out. Look at its quotation marks and separators.
        [open-quote] a quotation mark is not closed: this row is left out, those after it are read.
        [no-column] the column “{ $column }” is missing: the places are shown without it.
        [missing] “{ $column }” is empty: this place is left out.
        [incomplete] “{ $column }” is empty: this place is shown all the same. Complete it.
        [duplicate] this id is already taken further up, this place is left out: { $detail }.
        [unknown-value] in “{ $column }”, this value is not known and does not count: { $detail }.
        [bad-position] there is no such position, the distance is not shown: { $detail }.
        [bad-phone] this is no phone number, it is not shown: { $detail }.
        [bad-hours] these hours cannot be followed, they are not shown. Write them like this: Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00. The file says: { $detail }.
        [bad-date] there is no such date, it is not shown: { $detail }. Write it like this: 2026-11-23.
       *[syntax] this place cannot be read, it is left out: { $detail }.
    }

### People who help: workshops, places, needs

agenda-kept = { $file }: the kiosk keeps what it said before.
agenda-words-shipped = The kiosk takes the project’s own words instead.
agenda-full = full
help-agenda-after = Also says what the kiosk would recommend after this lesson
agenda-recommended =
    { $ease ->
        [stuck] To somebody who is stuck, the kiosk proposes:
        [helped] To somebody who gets on with help, it proposes:
        [at-ease] To somebody who is at ease, it proposes:
       *[passing] To somebody who passes by, the kiosk proposes:
    }
agenda-desk = A person at the desk, at once
agenda-nothing = Nothing.
because =
    { $why ->
        [stuck] Because with somebody this step will be easier{ $here }.
        [beginner] Because first steps are easier with somebody{ $here }.
        [practised] Because you have just practised “{ $theme }”{ $here }.
        [next-step] Because you are at ease with “{ $theme }”{ $here }.
       *[soon] Because it is soon{ $here }.
    }
because-here =
    { $article ->
        [le] , and it is in Le { $bare }
        [les] , and it is in Les { $bare }
       *[none] , and it is in { $commune }
    }
workshops-next =
    { $count ->
        [one] The next hours with an adviser
       *[other] The next hours with an adviser
    }
workshops-go-on = Go on with an adviser
workshop-see = See and note
workshop-decline = No, thank you
workshop-join =
    { $format ->
        [permanence] It is by appointment. Ask at the desk.
        [point] It is open to all. You need not register.
       *[other] Ask for a place at the desk.
    }
workshop-phone = Telephone: { $phone }
workshop-seats =
    { $count ->
        [one] One place is left.
       *[other] { $count } places are left.
    }
workshop-photo = Photograph this square: the phone notes the date.
workshop-photo-phone = This other square dials the number.
workshop-print = Print
workshop-printing = The sheet is coming…
workshop-printed = Take your sheet from the printer.
workshop-not-printed = The printer does not answer. Photograph the square, or note the sentence.
slip-not-printed = The printer does not answer. Note the three words.
workshop-is-example = Example: not a real appointment
stuck-next = The next hour with an adviser: { $when }.
ask-needs = What do you need help with?
ask-bring = To bring or to have at hand:
ask-back = Another need
place-open = Open now
place-open-until = Open until { $hour }
place-opens = Opens { $when }
place-far = { $km } km away
home-ask-next = { $what }: { $day }

### Closed

closed-title = The kiosk is closed.
closed-opens = It opens { $when }.

### One kiosk a machine

already-running = A kiosk is already open on this machine. Close it first, or open a window without --kiosk.

### The adviser's door

door-title = For the adviser
door-text = Type your code, then “Enter”.
door-wrong =
    { $left ->
        [one] This is not the code. One try is left.
       *[other] This is not the code. { $left } tries are left.
    }
door-locked =
    { $minutes ->
        [one] Too many tries. Try again in one minute.
       *[other] Too many tries. Try again in { $minutes } minutes.
    }
door-digits =
    { $count ->
        [0] No digit typed
        [one] One digit typed
       *[other] { $count } digits typed
    }
door-erase = Erase
door-go = Enter
door-back = Back to the kiosk
door-well = The kiosk is well.
door-unwell =
    { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
door-volume = Volume at the start of each visit:
door-restart = Start the kiosk again
door-leave = Leave the kiosk
    .sure = Yes, leave
    .text = The kiosk stops. It comes back when the machine is started.
door-shut = Close

### doctor: how the machine is

doctor-sum =
    { $wrong ->
        [0] { $odd ->
            [0] All is well.
            [one] Nothing serious. One thing to know.
           *[other] Nothing serious. { $odd } things to know.
        }
        [one] One thing to mend.
       *[other] { $wrong } things to mend.
    }
doctor-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
doctor-mode = Safe mode
    .safe = The kiosk came to its end several times in a row. It shows its built-in lessons, without your files. Look at what follows, then start it again.
doctor-screen = Screen
    .good = connected: { $screens }.
    .none = no screen is connected. Look at its cable and its switch.
    .unknown = the system does not tell which screen is connected.
doctor-touch = Touch panel
    .good = connected: { $names }.
    .none = no touch panel is seen. Look at its USB cable. A mouse works too.
doctor-sound = Sound and voice
    .good = sound card: { $cards }. The voice speaks French.
    .none = no sound card. The kiosk works without sound too.
    .voiceless = there is a sound card, but nothing speaks French. Install espeak-ng, or prepare voices with: pas-a-pas narrate.
doctor-letters = Letters
    .good = the kiosk can draw every letter of the texts.
    .missing = the kiosk cannot draw: { $letters }. Replace these in your texts.
doctor-storage = Disk
    .good = the kiosk can write into { $folder }. { $gigabytes ->
            [0] { $megabytes } MB
           *[other] { $gigabytes } GB
        } are left.
    .sudo = { $folder } belongs to the kiosk. To look at it, begin the command with sudo -u pas-a-pas.
    .full = only { $free } MB are left. Make room.
    .fails = the kiosk cannot write into { $folder } ({ $cause }). Look at its rights and at the disk.
    .nowhere = the system gives the kiosk no folder. It keeps nothing from one start to the next.
doctor-clock = Clock
    .good = { $when }, zone { $zone }.
    .wrong = it says { $when }. Set it: opening hours and workshops depend on it.
    .zone = there is no zone “{ $zone }”. Write time_zone: "Europe/Paris" into the settings.
doctor-settings = Settings
    .good = { $file } reads well.
    .none = there is no file kiosk.ron. The kiosk uses its built-in settings.
    .hidden = { $path }: the kiosk’s service sees nothing of this folder. Put the file into /srv.
    .faults =
        { $count ->
            [one] one mistake in { $file }. For this setting, the kiosk keeps its built-in one.
           *[other] { $count } mistakes in { $file }. For these settings, the kiosk keeps its built-in ones.
        }
doctor-lessons = Lessons
    .good =
        { $count ->
            [one] one lesson, without a mistake.
           *[other] { $count } lessons, without a mistake.
        }
    .faults =
        { $count ->
            [one] one mistake. What it is about is not shown.
           *[other] { $count } mistakes. What they are about is not shown.
        }
doctor-agenda = Workshops
    .good =
        { $count ->
            [one] one in the next 60 days: { $next }.
           *[other] { $count } in the next 60 days. The next one: { $next }.
        }
    .changed = The files last changed on { $date }.
    .old = nothing has changed in the calendars for more than 60 days. Read them again. If they are right, save them once more.
    .none = no calendar is set. The kiosk shows an example.
    .empty = the calendars have nothing in the next 60 days. Renew them.
    .faults =
        { $count ->
            [one] one problem of reading.
           *[other] { $count } problems of reading.
        }
doctor-printer = Printer
    .none = none is set. The kiosk prints nothing.
    .good = “{ $name }” is ready.
    .fails = “{ $name }” does not print: { $cause ->
        [bad-name] this name is not possible. The command lpstat -e tells the names.
        [no-program] the program lp is missing. Install cups-client.
        [unknown-printer] the system does not know it. The command lpstat -e tells the names.
        [stopped] it is stopped. Look at its paper and its ink.
        [rejecting] it takes no jobs. Type cupsaccept and its name.
        [timed-out] it does not answer. Look at the print service.
       *[failed] try the command lp by hand.
    }
doctor-watchdog = Watchdog
    .good = systemd watches over the kiosk, and starts it again where it must.
    .stopped = the service is installed, and the kiosk is not open. Type: systemctl status pas-a-pas
    .none = nothing starts the kiosk again if it stops. Install the Debian package.
doctor-figures = Figures
doctor-memory = Memory
    .good = { $megabytes } MB.
help-doctor = Says in plain words what is right and wrong on this machine
help-session = Opens the kiosk in the compositor cage, as its service does
session-fails = The compositor cage does not open ({ $cause }). Install the package “cage”.
help-pin = Makes the adviser's code: the line to put into kiosk.ron
pin-ask = New code, 4 to 8 digits:
pin-again = The same code again:
pin-done = Put this line into kiosk.ron, then start the kiosk again:
pin-bad = A code has { $least } to { $most } digits, and nothing else. Begin again.
pin-differ = The two codes are not the same. Begin again.
pin-none = No code was typed. Begin again.
settings-bad-pin = This is no hash of a code. Type “pas-a-pas pin”: it gives the line to copy.
safe-mode = The kiosk came to its end several times in a row. It opens with its built-in lessons, without your files.

### The figures for the library

help-report = Tells the kiosk’s figures: lessons begun, finished, left, help that was read, workshops proposed
    .from = First day; 30 days in all if nothing is said
    .to = Last day; today if nothing is said
    .csv = A table for a spreadsheet, rather than sentences
    .state = Folder in which the kiosk keeps its counters, if it is elsewhere
report-backwards = The first day ({ $from }) comes after the last one ({ $to }). Please swap them.
report-no-folder = There is no folder “{ $folder }”. Please check its name.
report-nothing = Nothing has been counted yet: { $period }. The kiosk counts from the first lesson on.
report-period = The kiosk’s figures: { $period }.
report-undated = Without a date, as the kiosk’s clock was wrong:
report-theme = Theme “{ $theme }”
report-line = { $name }: { $figures }
report-together = Other lessons of this theme, together
report-no-lesson = Without any lesson
report-all = Lessons of several themes, together
report-total = Sum of what is written here
report-times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
# { $number } is one (a lesson) or several (some lessons together).
report-count =
    { $kind ->
        [started] { $number ->
            [one] begun { report-times }
           *[several] begun { report-times }
        }
        [finished] { $number ->
            [one] finished { report-times }
           *[several] finished { report-times }
        }
        [stuck] Really stuck: { report-times }
        [proposed] Workshop proposed { report-times }
       *[taken] Workshop looked at or printed { report-times }
    }
report-left = Left { report-times } at the step “{ $step }”
report-left-somewhere =
    { $number ->
        [one] Left { report-times } at various steps
       *[several] Left { report-times }
    }
report-helped = Help that was read: { $rungs }
report-rung =
    { $rung ->
        [goal] the goal { report-times }
        [look] where to look { report-times }
        [touch] what to touch { report-times }
        [show] the demonstration { report-times }
       *[ask] ask somebody { report-times }
    }
report-all-small = Lessons were done, too few yet for figures.
report-left-out = Figures below { $least } are not written: they might be about somebody.
report-unreadable = { $file }: this file cannot be read ({ $cause }). Please check its permissions, or begin the command with sudo.
report-previous = { $file }: the copy before it counts in its place. The last minute may be missing.
report-rows = { $file }: what can be read is counted.
report-cause =
    { $cause ->
        [no-version] the first line is not that of a counter.
        [cut] the end of the file is missing.
        [changed] something was changed after it was written. Put a saved copy back.
        [not-text] this line is no text.
        [cells] this line has { $found } cells rather than 6.
        [day] there is no such day: { $found }.
        [level] there is no such way to learn: { $found }.
        [event] there is no such event: { $found }.
        [detail] there is no such detail: { $found }.
       *[count] this number is not possible: { $found }.
    }
# The themes under which the Coop de la médiation numérique counts, by their names there.
coop-theme =
    { $code ->
        [administration] Administration
        [aide_aux_demarches_administratives] Help with official procedures
        [argent_impots] Money, taxes
        [email] Email
        [famille_scolarite] Family, school
        [gere_ses_contenus_numeriques] Managing one’s digital files
        [intelligence_artificielle] Artificial intelligence
        [navigation_sur_internet] Browsing the internet
        [papiers_elections_citoyennete] Papers, elections, citizenship
        [parentalite] Parenthood
        [prendre_en_main_du_materiel] Getting to know devices
        [reseaux_sociaux] Social networks
        [sante] Health
        [securite_numerique] Digital safety
        [transports_mobilite] Transport, mobility
        [none] Other lessons
       *[other] { $code }
    }
