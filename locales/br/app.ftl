# The kiosk's own words, in Breton: awaiting review by Ofis publik ar brezhoneg.
# A message that is not here is shown in French.

language-name = Brezhoneg
product-name = Pas à pas

# After a number a Breton noun stays in the singular; after two its initial softens.
minutes =
    { $count ->
        [one] { $count } munutenn
        [two] { $count } vunutenn
        [few] { $count } munutenn
        [many] { $count } a vunutennoù
       *[other] { $count } munutenn
    }

### Attract screen

attract-title =
    Deskiñ an internet,
    d’ho lusk.
attract-promise = Digoust eo. Netra ne vez kaset. Netra da goll.
attract-can = **Amañ e c’hallit deskiñ :**
attract-start = Stokit amañ evit kregiñ

### Bottom bar and its panels

bar-home = Degemer
bar-language = Yezh
bar-text = Ment an destenn
    .short = Testenn
bar-voice = Mouezh
    .name = { $mode ->
        [on] Mouezh : ya
        [slow] Mouezh : ya, goustatoc’h
        [screen] Skramm komzet
        [none] Mouezh ebet
       *[off] Mouezh : nann
    }
    .none = Mouezh ebet
bar-done = Echu eo
    .short = Echu
panel-language = Dibabit ho yezh
panel-text = Dibabit ment an destenn
panel-close = Serriñ
panel-voice = Ar vourn a gomz
    .none = N’eus mouezh ebet er yezh-mañ war ar vourn.
panel-volume = Nerzh ar son
text-size = { $percent } %
language-in-review = Brezhoneg : troidigezh o vezañ adlennet.

### Home

home-title = Petra a fell deoc’h deskiñ ?
home-line = Stokit ouzh ur gartenn. Atav e c’hallit distreiñ amañ.
home-lessons =
    { $count ->
        [one] { $count } gentel
        [two] { $count } gentel
        [few] { $count } c’hentel
        [many] { $count } a gentelioù
       *[other] { $count } kentel
    }
home-resume = Kenderc’hel gant ar gentel
home-forget = N’eo ket c’hwi ? Dilemel pep tra


### Theme

theme-done = { $done } diwar { $count } graet
theme-start = Kregiñ
theme-choose = Dibab
theme-finished = Graet eo

### Lesson

lesson-step = Pazenn **{ $step }** diwar { $count }
lesson-in-french = Ar gentel-mañ zo e galleg.
lesson-listen = Selaou
lesson-help = Skoazell
    .mine = Din-me
watch-mine = Din-me da esaeañ
help-rung = Skoazell { $rung } diwar { $count }
help-goal = Ar pal
help-look = Pelec’h sellet ?
help-touch = Stokit amañ
help-show = Diskouez a ran deoc’h
    .text = Sellit. Goude-se e vo deoc’h-c’hwi.
card-done = Mat eo.
card-detour = Mat da c’houzout.
card-now = **Bremañ :** { $move }
card-now-help = stokit ouzh « Skoazell » mar karit.

# The mock services and what a lesson says of them are in French: so are the frame around them and the step's own button.

### Finish

finish-title = Gourc’hemennoù !
finish-lesson = Echuet eo ganeoc’h ar gentel « { $title } ».
finish-know = Bremañ e ouzit :
finish-again = Ober ar gentel en-dro
    .line = Ur wech ouzhpenn
finish-other = Dibab ur gentel all

### Questions

still-title = Emaoc’h amañ c’hoazh ?
still-yes = Ya, kenderc’hel a ran
leave-yes = Dilemel pep tra ha mont kuit
leave-no = Kenderc’hel gant ar gentel

### On-screen keyboard


### The slip to take home

slip-desk = Lavarit en degemer : { $what }, { $when }.
slip-what = { $format } « { $title } »
    .alone = « { $title } »
slip-lesson = Ho kentel : { $title }
slip-recap = Da zerc’hel soñj :
slip-workshop = Evit kenderc’hel gant unan bennak :
slip-place = Lec’h : { $place }
slip-phone = Pellgomz : { $phone }

### Tud a sikour

workshop-decline = Nann, trugarez
workshop-print = Moullañ
workshop-phone = Pellgomz : { $phone }
place-open = Digor bremañ
