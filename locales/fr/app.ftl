# The kiosk's own words. French is the reference: the build makes one method of `text::Tr` from each message here.
# Keep a narrow no-break space (U+202F) before ; : ! ? and inside « », and the curly apostrophe ’.
# `**words**` are bold.

# The language's own name for itself, as written on the button that chooses it.
language-name = Français
product-name = Pas à pas

minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

### Attract screen

attract-title = Apprenez internet, à votre rythme.
attract-promise = C’est gratuit. Rien n’est envoyé. Vous ne risquez rien.
attract-can = **Ici, vous pouvez apprendre à :**
attract-start = Touchez ici pour commencer

### Bottom bar and its panels

bar-home = Accueil
bar-language = Langue
bar-text = Taille du texte
    .short = Texte
bar-contrast = Contraste
    .name = { $state ->
        [on] Contraste fort
       *[off] Contraste normal
    }
bar-sound = { $state ->
        [on] Son activé
       *[off] Son coupé
    }
    .short = Son
bar-done = J’ai fini
    .short = Fini
panel-language = Choisissez votre langue
panel-text = Choisissez la taille du texte
panel-close = Fermer
text-size = { $percent } %
language-in-review = Brezhoneg : traduction en cours de relecture.

### Home

home-title = Que voulez-vous apprendre ?
home-line = Touchez une carte. Vous pourrez toujours revenir ici.
home-lessons =
    { $count ->
        [one] { $count } leçon
       *[other] { $count } leçons
    }
home-resume = Reprendre la leçon
home-forget = Ce n’est pas vous ? Tout effacer
home-person = **Vous préférez une personne ?** Demandez à l’accueil. Quelqu’un peut vous aider.
home-empty = La borne n’a pas de leçon à montrer. Parlez-en à l’accueil.

### Theme

theme-done =
    { $done ->
        [0] { $count ->
            [one] Une leçon à découvrir
           *[other] { $count } leçons à découvrir
        }
        [one] { $done } leçon faite sur { $count }
       *[other] { $done } leçons faites sur { $count }
    }
theme-way = Comment se passe une leçon
theme-way-1 = La borne vous dit quoi faire.
theme-way-2 = Vous essayez, sans risque.
theme-way-3 = « Aide » vous guide, autant que vous voulez.
theme-start = Commencer
theme-choose = Choisir
theme-finished = Déjà faite
theme-number = Leçon { $number }

### Lesson

lesson-step = Étape **{ $step }** sur { $count }
lesson-role = Ici, vous êtes { $name }.
lesson-in-french = Ar gentel-mañ zo e galleg.
lesson-restart = Recommencer l’étape
lesson-help = Aide
    .mine = À moi
help-rung = Aide { $rung } sur { $count }
help-goal = Le but
help-look = Où regarder ?
help-touch = Touchez ici
help-show = Je vous montre
    .text = Regardez. Ensuite, c’est à vous.
help-ask = Demander à quelqu’un
    .text = Une personne de l’accueil peut venir vous aider.
card-done = C’est juste.
card-mistake = Presque !
card-detour = Bon à savoir.
card-now = **Maintenant :** { $move }
card-now-help = touchez « Aide » si vous voulez.
phrase-title = Ma phrase
phrase-letter = Touchez la lettre **{ $letter }**.
phrase-space = Touchez **Espace**.
phrase-erase = Touchez **Effacer**.
phrase-ready = Votre phrase est écrite. Touchez **OK**.
phrase-write = Écrire à ma place
phrase-missing = Il manque : « { $rest } ».
phrase-stray = Une lettre est en trop : « { $stray } ».
phrase-open = touchez le cadre pour continuer.

### The mock services' frame

mock-ribbon = **EXERCICE** – rien n’est envoyé
mock-back = Retour
mock-address = Adresse
mock-menu = Menu
mock-up = Monter
mock-down = Descendre
mock-unread = non lu
mock-typed = Vous avez saisi : { $text }
mock-nothing-typed = Vous n’avez rien saisi.

### Finish

finish-title = Bravo !
finish-lesson = Vous avez fini la leçon « { $title } ».
finish-know = Maintenant, vous savez :
finish-next = Leçon suivante, { $minutes }
finish-again = Refaire cette leçon
    .line = Encore une fois, pour le plaisir
finish-other = Choisir une autre leçon
finish-leave = Pour partir, touchez « J’ai fini ». Rien n’est gardé.

### Questions

still-title = Êtes-vous toujours là ?
still-text = Sans réponse, l’écran revient au début. Rien n’est gardé de votre exercice.
still-yes = Oui, je continue
still-seconds =
    { $count ->
        [one] seconde
       *[other] secondes
    }
leave-title = Voulez-vous partir ?
leave-text = Votre leçon n’est pas finie. Si vous partez, tout est effacé.
leave-yes = Tout effacer et partir
leave-no = Continuer la leçon
