# What "check" says to the person who writes lessons. One message a problem: the cause, then in .fix what to do.
# In { $guess -> [0] … }, 0 means that no similar name was found.

level-error = To correct
level-warning = To look at
level-fix = What to do
built-in-copy = (the program’s own copy)
counted =
    { $themes ->
        [one] { $themes } theme
       *[other] { $themes } themes
    }, { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }, { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }, { $sites ->
        [one] { $sites } mock service
       *[other] { $sites } mock services
    }, { $personas ->
        [one] { $personas } character
       *[other] { $personas } characters
    }.
tally =
    { $errors ->
        [0] Nothing to correct
        [one] { $errors } thing to correct
       *[other] { $errors } things to correct
    }, { $warnings ->
        [0] nothing to look at.
        [one] { $warnings } thing to look at.
       *[other] { $warnings } things to look at.
    }

# The folder and its files

file-too-large = This file is too large: { $megabytes } MB, where { $limit } MB is the most. It was not read.
    .fix = A lesson is a few pages long. See whether this is the right file, or make several lessons of it.
no-right = The program has no right to read this file or folder.
    .fix = Give the user of the kiosk the right to read it, or ask the person who looks after the computer.
link-loop = This link goes round in circles: it leads back to itself or to the folder it is in.
    .fix = Remove this link, or make it point elsewhere.
not-a-file = This has the name of a file and is none.
    .fix = Put a real file in its place, or remove it.
no-folder = There is no such folder.
    .fix = Check the path written after --content or after check.
no-content-folder = This folder holds neither “lessons” nor “locales”.
    .fix = Choose the folder that holds them, one floor up or down.
not-readable = This file could not be read. The system says: { $said }
    .fix = See whether the file is there and the disk or stick works.
not-utf8 = This file is not written in UTF-8: here a character cannot be read.
    .fix = Open it in your editor and save it with the encoding UTF-8.
empty-file = This file is empty.
    .fix = Write the content, or remove the file.
missing-file = This file is missing.
    .fix = Put it back. You can start from the one that comes with the program.
shell-words = This file holds the words of the kiosk itself. They are part of the program.
    .fix = Take this file out of your folder: your lessons do not need it.
unexpected-place = Nobody looks for a file in this place.
    .fix = A lesson goes into lessons/THEME/, a mock service into lessons/sites/, texts into locales/LANGUAGE/lessons/ or locales/LANGUAGE/sites/.
unknown-language = The language folder “{ $code }” is not known.
    .fix = The languages are fr (French), br (Breton) and en (English).
texts-of-nothing = These are the texts of “{ $id }”, and nothing has that name.
    .fix = { $guess ->
        [0] Name the file after its lesson or mock service, or remove it.
       *[other] Did you mean “{ $guess }”? If not, remove this file.
    }

# The writing of a .ron file

unknown-field = The field “{ $field }” is not known in { $owner }.
    .fix = { $guess ->
        [0] Remove it, or choose among: { $expected }.
       *[other] Did you mean “{ $guess }”? The possible fields are: { $expected }.
    }
missing-field = The field “{ $field }” is missing in { $owner }.
    .fix = Add “{ $field }: …” inside these brackets.
duplicate-field = The field “{ $field }” is written twice.
    .fix = Keep only one.
unknown-variant = The word “{ $found }” is not known here.
    .fix = { $guess ->
        [0] Choose among: { $expected }.
       *[other] Did you mean “{ $guess }”? The possible words are: { $expected }.
    }
wrong-kind = This is not what belongs here.
    .fix = { $expected ->
        [list] Write a list between square brackets: [ … ].
        [map] Write pairs between braces: {"{"} "name": … {"}"}.
        [struct] Write fields between round brackets: ( name: … ).
        [word] Write a name followed by brackets: Tap("…").
        [text] Write a text between straight quotes: "…".
        [number] Write a whole number, without quotes.
       *[yes-no] Write true or false, without quotes.
    }
wrong-count = The number of values between these brackets is not the right one: there are { $found }.
    .fix = Tap takes one name: Tap("…"). Type takes two: Type("field", "text"). Compare with a lesson that works.
wrong-name = Here is “{ $found }”, where “{ $expected }” belongs.
    .fix = Write “{ $expected }( … )”.
not-a-date = This is no date that the program can read.
    .fix = Write the year, the month and the day: "2026-11-23".
number-out-of-range = This number is too large, or less than nothing.
    .fix = Write a whole number from 0 to 255.
unclosed = This “{ $bracket }” is never closed: the file ends before that.
    .fix = Add the sign that closes it, in the right place.
missing-comma = A comma is probably missing before this place.
    .fix = Put a comma after each field and after each item of a list.
missing-colon = The colon after the name of the field is missing.
    .fix = Write “name: value”.
too-deep = Here more than { $limit } brackets are open inside each other.
    .fix = A lesson opens fewer than ten. See whether this file is damaged.
trailing-text = There is more text after the end.
    .fix = Remove what follows the last bracket, or look for a bracket that closes too early.
bad-escape = The sign “\” means something special in a text, and what follows it is not known.
    .fix = Write “\\” for a backslash, “\"” for a straight quote.
not-ron = This part cannot be read. Technical detail: { $said }
    .fix = Compare with a lesson that works: quotes, commas, brackets.

# The writing of a .ftl file

not-fluent = This text is not well written and is left out. Technical detail: { $said }
    .fix = Write “name = text” at the start of the line. Lines such as “.why = …” begin with spaces.
duplicate-text = The text “{ $id }” is written twice. Only the first one counts.
    .fix = Keep only one, or give the second another name.
unknown-reference = This text quotes “{ $id }”, which does not exist.
    .fix = { $guess ->
        [0] Write the text out, or add “{ $id }” to this file.
       *[other] Did you mean “{ $guess }”?
    }

# Names

duplicate-id = { $kind ->
        [lesson] Two lessons have the name “{ $id }”
        [step] Two steps have the name “{ $id }”
        [outcome] Two outcomes have the name “{ $id }”
        [question] Two questions have the name “{ $id }”
        [answer] Two answers have the name “{ $id }”
        [page] Two pages have the name “{ $id }”
        [element] Two elements of this page have the name “{ $id }”
        [record] Two rows of this list have the name “{ $id }”
        [list] Two lists have the name “{ $id }”
        [column] Two columns have the name “{ $id }”
        [file] A lesson and a service have the name “{ $id }”
        [theme] Two themes have the name “{ $id }”
        [need] Two needs have the name “{ $id }”
        [helper] Two helpers have the name “{ $id }”
        [need-and-helper] A need and a helper have the name “{ $id }”
       *[persona] Two characters have the name “{ $id }”
    }{ $other ->
        [0] .
       *[other] . The other one is here: { $other }.
    }
    .fix = Give one of them another name.
reserved-id = The name “{ $id }” belongs to a button that every page has already.
    .fix = Choose another name.
unknown-theme = The theme “{ $theme }” is not in the catalogue.
    .fix = { $guess ->
        [0] Add it to lessons/catalogue.ron, or choose a theme that exists.
       *[other] Did you mean “{ $guess }”? If not, add the theme to lessons/catalogue.ron.
    }
unknown-site = There is no mock service “{ $site }”.
    .fix = { $guess ->
        [0] Make the file lessons/sites/{ $site }.ron, or choose a service that exists.
       *[other] Did you mean “{ $guess }”? If not, make lessons/sites/{ $site }.ron.
    }
unknown-persona = There is no character “{ $persona }”.
    .fix = { $guess ->
        [0] Add it to lessons/personas.ron.
       *[other] Did you mean “{ $guess }”? If not, add it to lessons/personas.ron.
    }
unknown-icon = There is no picture “{ $icon }”.
    .fix = { $guess ->
        [0] Choose among the names in the folder assets/icons, without “_line.png”.
       *[other] Did you mean “{ $guess }”?
    }
lesson-without-file = The catalogue announces the lesson “{ $lesson }”, and no file has that name.
    .fix = { $guess ->
        [0] Add the file { $lesson }.ron to the folder of the theme, or take the name out of the catalogue.
       *[other] Did you mean “{ $guess }”? If not, take the name out of the catalogue.
    }
lesson-in-no-theme = The lesson “{ $lesson }” is in no theme of the catalogue: nobody will see it.
    .fix = Add "{ $lesson }" to the lessons of the theme “{ $theme }” in lessons/catalogue.ron.
lesson-elsewhere = The lesson “{ $lesson }” says it is of the theme “{ $theme }”, and it is kept in “{ $found }”.
    .fix = Write the same theme in the lesson, in the catalogue and as the name of the folder.
number-twice = The lessons “{ $lesson }” and “{ $other }” have the same number, { $number }.
    .fix = Give the newer one a number never used before. A number never changes.
number-out-of-code = The number { $number } does not fit into a code of three words.
    .fix = Choose a number never used before, from 1 to { $limit }.
no-number = The lesson “{ $lesson }” has no number: it will have no code of three words.
    .fix = Give it a number never used before, in “numbers” of lessons/catalogue.ron.
unknown-subject = “{ $subject }” is neither a theme nor a lesson of the catalogue.
    .fix = { $guess ->
        [0] Write the name of a theme or of a lesson.
       *[other] Did you mean “{ $guess }”?
    }
empty-pathway = The workshop “{ $pathway }” has no session, or a session without a lesson.
    .fix = Write the lessons of each session: sessions: [["…", "…"], ["…"]].
no-answers = The question “{ $question }” has no answer.
    .fix = Write at least two answers: answers: [Answer(id: "…"), Answer(id: "…")].

# Who can help

unknown-helper = The helper “{ $helper }” does not exist.
    .fix = { $guess ->
        [0] Add it to “helpers”, at the bottom of lessons/orientation.ron.
       *[other] Did you mean “{ $guess }”? If not, add it to “helpers”.
    }
unused-helper = No need names the helper “{ $helper }”: nobody will see it.
    .fix = Add it to the “helpers” of a need, or remove it.
helper-twice = The need “{ $need }” names the helper “{ $helper }” twice.
    .fix = Keep one, in its right place.
no-helpers = Nobody helps with the need “{ $need }”.
    .fix = Write who can help, the best first call first: helpers: ["…", "…"].
helper-count = The need “{ $need }” names { $count ->
        [one] only one helper
       *[other] { $count } helpers
    }. It takes { $least } to { $most }.
    .fix = Keep those that serve most often, the best one first.
urgent-waits = The need “{ $need }” is urgent, and its first helper, “{ $helper }”, makes people wait for a workshop or go somewhere.
    .fix = Put first a helper that can be reached at once: a number, a site, the desk.
not-a-contact = “{ $contact }” is neither a number nor the address of a site.
    .fix = Write a number, Phone("3018"), or a site without “https://”, Website("17cyber.gouv.fr").
unknown-contact = “{ $contact }” is no public number or site that the program knows.
    .fix = Try it before you show it. For a place nearby, rather write Workshop(…) or Place(…): the kiosk says where and when.
unlikely-program = The national programme “{ $program }” is not known.
    .fix = Did you mean “{ $guess }”?
contacts-review-passed = These numbers and sites were due for a new look before { $date }.
    .fix = Compare them with their sources, then move “facts_checked” and “review_before” on.

# A lesson

no-steps = This lesson has no step.
    .fix = Write at least one step: Step(id: "…", does: [Tap("…")]).
nothing-done = The step “{ $step }” shows nothing to do.
    .fix = Write in “does” what the hand does: does: [Tap("…")].
minutes-out-of-range = A lesson cannot last { $minutes } minutes.
    .fix = Write 1 to 60 minutes.
review-passed = This lesson was to be looked through before { $date }.
    .fix = Compare the facts with their sources, then move “facts_checked” and “review_before” on.
unknown-start = There is no page “{ $page }” to start on.
    .fix = { $guess ->
        [0] Choose a page of the mock service.
       *[other] Did you mean “{ $guess }”?
    }
start-needs-record = The lesson cannot start on “{ $page }”: that page shows a row of a list, and none has been chosen yet.
    .fix = Start on the page with the list.
unknown-target = “{ $target }” is on no page of “{ $site }”: nobody can touch it.
    .fix = { $guess ->
        [0] Take the name of a button, a field or a row from lessons/sites/{ $site }.ron.
       *[other] Did you mean “{ $guess }”?
    }
not-a-field = Nobody can type into “{ $target }”: it is not a field.
    .fix = Give the name of a field of the page.
unknown-place = No page is called “{ $place }”.
    .fix = { $guess ->
        [0] Write the name of a page. If the page shows a row of a list, add the row: "page-row".
       *[other] Did you mean “{ $guess }”?
    }
does-not-reach-goal = What the step “{ $step }” does never leads to its goal: { $goal }.
    .fix = Correct “does” so that it gets there, or “until” so that the goal is the right one.
step-never-shown = The step “{ $step }” is never shown: at the end of “{ $because }” it is done already.
    .fix = Remove the step, or give it a goal (“until”) that is not reached yet.
target-not-on-page = In the step “{ $step }”, “{ $target }” is not on the page shown, “{ $page }”.
    .fix = Choose an element of that page, or add what leads to the right page first.
no-outcomes = This lesson does not say what has to be true at the end.
    .fix = Write at least one outcome: outcomes: [Outcome(id: "…", holds: Showing("…"), step: "…")].
tapped-outcome = An outcome is looked at at the end: “{ $element }” touched on the way leaves no trace.
    .fix = Take a state: a page that shows (Showing), a field (Filled, Matches) or a row of a list (Listed).
outcome-not-reached = The lesson’s solution does not lead to the outcome “{ $outcome }”.
    .fix = Correct “holds”, or add the step that is missing.
outcome-from-start = The outcome “{ $outcome }” is true before anything is done.
    .fix = Choose a state that only the solution brings about.
unknown-step = This lesson has no step “{ $step }”.
    .fix = { $guess ->
        [0] Write the name of one of the lesson’s steps.
       *[other] Did you mean “{ $guess }”?
    }
recap-count = A lesson names { $needed } things that one can do now. Here: { $count }.
    .fix = Write “recap: { $needed }”, and the texts recap-1 to recap-{ $needed }.
classic-without-mistake = Step “{ $step }” announces a mistake that many make, and describes none.
    .fix = Write it as the first of “mistakes”, or remove “classic_mistake”.
lonely-group = Only one step is in the group “{ $group }”: there is no order to choose.
    .fix = Give the steps beside it the same group, or remove it.
unknown-bridge = The bridge lesson “{ $lesson }” does not exist.
    .fix = { $guess ->
        [0] Write the name of a lesson that exists.
       *[other] Did you mean “{ $guess }”?
    }
bridge-to-itself = This lesson offers itself as its bridge.
    .fix = Choose an easier lesson, or smaller steps: Steps([…]).
empty-bridge = The bridge of step “{ $step }” has no step.
    .fix = Write at least one small step, or remove “bridge”.
bridge-in-bridge = The small step “{ $step }” has a bridge of its own.
    .fix = Remove it: a bridge holds no other.
empty-pattern = This form is empty: any text would do.
    .fix = Write 9 for a figure, A for a letter: Pattern("AA-999-AA").
slip-not-on-page = At step “{ $step }”, “{ $target }” is not on the page that shows, “{ $page }”: nobody will do this.
    .fix = Choose an element of that page, or move it to another step.
mistake-is-right = At step “{ $step }”, “{ $says }” counts as a mistake, and it reaches the goal.
    .fix = Put it into “detours”, or choose a stricter goal.
bridge-leads-nowhere = The small steps of “{ $step }” do not lead to its goal.
    .fix = Play them on paper: after the last one, the goal of the step has to be reached.

# A mock service

foreign-host = The address “{ $host }” might be that of a real site.
    .fix = An invented address ends in .example: courrier.example. Only a few official public sites may be shown.
unknown-record = No list has a record “{ $record }”.
    .fix = { $guess ->
        [0] Add the record to a list, or choose one that exists.
       *[other] Did you mean “{ $guess }”?
    }
unknown-tab = The page wants to stand in the tab “{ $tab }”, which the window does not have.
    .fix = { $guess ->
        [0] Add the tab to `tabs`, or choose one that exists.
       *[other] Did you mean “{ $guess }”?
    }
strength-of-typed = This meter looks at what somebody types.
    .fix = Give it examples: “Strength(Chosen("examples"))”. Nobody tries their own password here.
dialog-over-dialog = “{ $page }” lies over a page already.
    .fix = Lay this dialog over an ordinary page.
corners-of-photo = The frame of a photo has four corners, or none: here { $count }.
    .fix = Name all four, the left top one first, then clockwise.
stepper-out-of-range = There is no step { $now } of { $of }.
    .fix = Count from 1, up to 8 at most.
unknown-option = No question has an answer “{ $option }”, and no box has this name.
    .fix = { $guess ->
        [0] Take the name of an option of a Choice, or of a Check.
       *[other] Did you mean “{ $guess }”?
    }
unknown-already = The lesson begins after “{ $name }”, which the service does not know.
    .fix = { $guess ->
        [0] Add this name to `already` in the file of the service.
       *[other] Did you mean “{ $guess }”?
    }
unknown-data = There is no file of figures “{ $data }”.
    .fix = { $guess ->
        [0] Make lessons/data/{ $data }.ron, or choose one that exists.
       *[other] Did you mean “{ $guess }”?
    }
unknown-figure = The file of figures has no “{ $figure }”.
    .fix = { $guess ->
        [0] Add it to `figures` or to `scales`, and name the file in `data`.
       *[other] Did you mean “{ $guess }”?
    }
unknown-sum = The service has no sum “{ $sum }”.
    .fix = { $guess ->
        [0] Add it to `sums`, or choose one that exists.
       *[other] Did you mean “{ $guess }”?
    }
reset-before = What has been done before a lesson cannot be Reset.
    .fix = Take this action out.
not-a-figure = This is no number that the program can read.
    .fix = Write the number in quotes, with a point: "0.4525".
sum-of-itself = The sum “{ $sum }” needs itself.
    .fix = Break the circle: no sum can help to work itself out.
band-out-of-order = In the scale “{ $scale }”, this band does not begin over the one before it.
    .fix = Put the bands in order, from the lowest to the highest.
data-review-passed = These figures were to be looked through before { $date }.
    .fix = Compare them with their sources, then move “facts_checked” and “review_before” on.
unknown-page = This action leads to the page “{ $page }”, which does not exist.
    .fix = { $guess ->
        [0] Make the page, or choose one that exists.
       *[other] Did you mean “{ $guess }”?
    }
unknown-list = There is no list “{ $list }”.
    .fix = { $guess ->
        [0] Add it to “lists”.
       *[other] Did you mean “{ $guess }”?
    }
unknown-column = The list “{ $list }” has no column “{ $column }”.
    .fix = { $guess ->
        [0] Add it to the “columns” of that list.
       *[other] Did you mean “{ $guess }”?
    }
unknown-input = No page has a field “{ $input }”.
    .fix = { $guess ->
        [0] Add a Field with that name, or choose a field that exists.
       *[other] Did you mean “{ $guess }”?
    }
page-needs-record = The page “{ $page }” shows a row of a list, and none is chosen here.
    .fix = Go there from the list itself, or from a page about the same row.
no-record-here = This speaks of the chosen row, and none is chosen here.
    .fix = Put it into a list (Records), or on a page with “about”.

# Texts

missing-texts = { $language ->
        [fr] The French texts are missing
        [en] The English texts are missing
       *[br] The Breton texts are missing
    }: { $count } are needed.
    .fix = Make the file { $path }. The easiest way is to copy that of another language and translate it.
missing-text = The text “{ $key }” is missing { $language ->
        [fr] in French
        [en] in English
       *[br] in Breton
    }.
    .fix = Add it to { $path }.
unused-text = Nobody uses the text “{ $key }”.
    .fix = Remove it, or correct its name if it was meant to be used.
different-variables = The text “{ $key }” does not hold the same data as in French. Here: { $here }. In French: { $french }.
    .fix = Put the same data, in braces, into both languages.
unknown-variable = There is no data named “{ $variable }”.
    .fix = There are $first_name, $name (first and last name) and $address (e-mail address). The title of a theme has none.
too-long = The text “{ $key }” has { $length } characters, where { $limit } is the most.
    .fix = Shorten it: one idea a sentence.
foreign-address = “{ $address }” might be a real address.
    .fix = An invented address ends in .example: name@courriel.example.
real-phone = “{ $phone }” might be somebody’s number.
    .fix = Take a number kept for fiction: 06 39 98, 01 99 00, 02 61 91, 03 53 01, 04 65 71 or 05 36 49, then four digits.
space-before = Before “{ $mark }” French wants a narrow no-break space, so that the sign never stands alone on a line.
    .fix = Write “{ $right }” (the character U+202F).
space-in-quotes = On the inner side of { $mark } French wants a narrow no-break space.
    .fix = Write: { $right } (the character U+202F).
straight-apostrophe = The apostrophe is straight.
    .fix = Write “{ $right }”, with the curved apostrophe.
word-to-avoid = The word “{ $word }” makes learners uneasy or tells them nothing.
    .fix = Say the gesture (“Touchez…”), or what is missing and how to do it.
long-sentence = This sentence has { $words } words, { $limit } at most are readable.
    .fix = Make two of it: one idea a sentence.
long-paragraph = This text has { $sentences } sentences in one piece, { $limit } at most are readable.
    .fix = Remove a sentence, or leave an empty line between two paragraphs.
jargon = Not everybody knows the word “{ $word }”, and the lesson does not explain it.
    .fix = Say it otherwise. Or mark it once: [[{ $word }]], and explain it in glossary.ftl.
unexplained-word = The marked word “{ $id }” is not explained.
    .fix = Add “{ $id } = …” to { $path }, in one or two plain sentences.
