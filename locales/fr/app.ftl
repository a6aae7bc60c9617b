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

attract-title =
    Apprenez internet,
    à votre rythme.
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
bar-voice = Voix
    .none = Pas de voix
    .name = { $mode ->
        [on] Voix allumée
        [slow] Voix allumée, plus lente
        [screen] Écran parlé
        [none] Voix : cette borne n’a pas de voix
       *[off] Voix éteinte
    }
bar-done = J’ai fini
    .short = Fini
panel-language = Choisissez votre langue
panel-text = Choisissez la taille du texte
panel-close = Fermer
panel-voice = La borne parle
    .none = Cette borne n’a pas de voix dans cette langue.
voice-mode =
    { $mode ->
        [on] Oui
        [slow] Oui, plus lentement
        [screen] Écran parlé
       *[off] Non
    }
    .name = { $mode ->
        [on] Oui, la borne parle
        [slow] Oui, plus lentement
        [screen] Écran parlé, pour les personnes qui ne voient pas
       *[off] Non, la borne ne parle pas
    }
panel-volume = Volume
volume =
    { $step ->
        [silent] Muet
        [soft] Doux
        [middle] Moyen
       *[loud] Fort
    }
    .name = { $step ->
        [silent] Volume : muet
        [soft] Volume : doux
        [middle] Volume : moyen
       *[loud] Volume : fort
    }

# Said by the spoken screen.
spoken-seconds = { $seconds } { $word }
spoken-hint = Écran parlé : touchez trois fois en bas à gauche.
spoken-button = bouton
spoken-choice = choix
    .on = choisi
    .off = pas choisi
spoken-field = champ à remplir
spoken-empty = vide
spoken-erased = effacé
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
home-start = Je ne sais pas par où commencer
    .line = Répondez à 3 questions faciles
home-code = J’ai trois mots
    .line = Reprendre où j’en étais
home-ask = Demander à quelqu’un
    .line = Une personne à l’accueil
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
theme-levels = Comment voulez-vous apprendre ?
level-line =
    { $level ->
        [watch] La borne fait, je regarde
        [together] La borne me guide
        [try] Je fais, l’aide attend
       *[alone] Je fais tout, puis je vérifie
    }
theme-start = Commencer
theme-choose = Choisir
theme-finished = Déjà faite

### Lesson

lesson-step = Étape **{ $step }** sur { $count }
lesson-role = Ici, vous êtes { $name }.
lesson-in-french = Ar gentel-mañ zo e galleg.
lesson-restart = Recommencer l’étape
    .short = Refaire
    .name = Refaire : recommencer l’étape
lesson-listen = Écouter
lesson-help = Aide
    .mine = À moi
help-rung = Aide { $rung } sur { $count }
help-goal = Le but
help-look = Où regarder ?
help-touch = Touchez ici
help-first = Touchez d’abord « { $name } ».
help-show = Je vous montre
    .text = Regardez. Ensuite, c’est à vous.
help-ask = Demander à quelqu’un
    .text = Une personne de l’accueil peut venir vous aider.
lesson-mission = Votre mission
lesson-again = Encore une fois
lesson-small-step = Petite étape **{ $step }** sur { $count }
lesson-cue = **Repère.** { $text }
lesson-why = **Pourquoi ?** { $text }
lesson-alone = Faites comme vous voulez. À la fin, touchez « J’ai terminé ».
lesson-submit = J’ai terminé
lesson-restart-all = Tout recommencer
    .name = Refaire : tout recommencer
watch-title = Regardez
watch-classic = Beaucoup de gens font ceci, et lisent :
watch-erring = D’abord, ce que font beaucoup de gens.
watch-next = touchez « Suivant ».
watch-paused = C’est en pause. Touchez « Continuer » quand vous voulez.
watch-repair = La borne recommence l’étape.
watch-mine = À moi d’essayer
watch-replay = Revoir
watch-pause = Pause
watch-go-on = Continuer
watch-go-next = Suivant
card-dimmed-title = Pas besoin ici
card-dimmed = Cela ne sert pas dans cette étape.
    .name = « { $name } » ne sert pas dans cette étape.
card-your-turn = À vous !
    .text = La borne reste à côté de vous.
card-again = Encore une fois
    .text = La borne vous a montré cette étape. Essayez-la maintenant.
card-skipped = On continue.
    .text = La borne a fait cette étape pour vous.
card-small = Geste par geste.
    .text = Voici la même étape, en petits gestes.
card-all-done = Tout est fait.
    .text = Touchez « J’ai terminé ».
card-touched = Vous avez touché « { $name } ».
card-right-place = C’est le bon endroit. Vous avez écrit : « { $text } ».
card-wanted = Il faut écrire : « { $text } ».
help-missing = Ce qui manque
offer-line = Voulez-vous un peu d’aide ?
offer-goal = Me redire le but
offer-goal-short = Le but ?
offer-look = Me dire où regarder
offer-look-short = Où regarder ?
offer-touch = Me dire quoi toucher
offer-touch-short = Quoi toucher ?
offer-show = Me montrer
glossary-chip = Que veut dire « { $word } » ?
card-done = C’est juste.
card-mistake = Presque !
card-detour = Bon à savoir.
card-now = **Maintenant :** { $move }
card-now-help = touchez « Aide » si vous voulez.
phrase-title = Ma phrase
phrase-letter = Touchez la lettre **{ $letter }**.
# A figure or a sign.
phrase-key = Touchez **{ $key }** au clavier.
phrase-space = Touchez **Espace**.
phrase-erase = Touchez **Effacer**.
phrase-ready = Votre phrase est écrite. Touchez **OK**.
phrase-write = Écrire à ma place
phrase-missing = Il manque : « { $rest } ».
phrase-stray = Ceci est en trop : « { $stray } ».
phrase-open = touchez le cadre pour continuer.

### Where to start

placement-step = Question **{ $step }** sur { $count }
placement-any = Aucune réponse n’est mauvaise.
placement-back = Question d’avant
proposal-title = Voici par où commencer
proposal-person = D’abord avec une personne.
    .text = Commencez par un atelier avec quelqu’un. Demandez à l’accueil. La borne vous aide ensuite.
proposal-level = Façon d’apprendre : **{ $level }**. { $line }.
proposal-none = Vous avez déjà fait toutes les leçons. Bravo !
proposal-all = Voir tous les thèmes
proposal-again = Répondre de nouveau

### Three words

resume-hello = Vous revoilà !
resume-title = Vos trois mots
resume-text = Écrivez les trois mots que vous avez notés. Laissez un espace entre eux.
resume-go = Reprendre
resume-count =
    { $count ->
        [0] Écrivez d’abord vos trois mots.
        [one] Il y a un seul mot. Il en faut trois.
       *[other] Il y a { $count } mots. Il en faut trois.
    }
resume-unknown = Ces mots ne vont pas ensemble. Vérifiez chaque lettre.
resume-nearest = Vouliez-vous écrire « { $words } » ?
resume-nearest-yes = Oui, c’est cela
resume-not-here = Cette leçon n’est pas sur cette borne. Choisissez-en une autre.

### What is missing

outcomes-title = Presque fini !
outcomes-text = Voici ce qui est fait, et ce qui manque.
outcomes-see = Revoir
outcomes-go-on = Continuer
outcomes-done = fait
outcomes-missing = manque

### Really stuck

stuck-title = On fait autrement ?
stuck-text = Cette étape arrête beaucoup de monde. Choisissez ce qui vous va.
stuck-small = En plus petits gestes
stuck-lesson = D’abord : « { $title } »
stuck-ask = Demander à quelqu’un
stuck-skip = Passer cette étape
stuck-stay = Essayer encore
ask-text = Allez à l’accueil. Dites : « J’ai besoin d’aide à la borne. »
code-line = Pour reprendre plus tard, notez ces trois mots :
    .back = À votre retour, touchez « J’ai trois mots ».

### The mock services' frame

mock-ribbon = **EXERCICE** – rien n’est envoyé
mock-back = Retour
mock-address = Adresse
# Before the owner of the address, which is in bold.
mock-owner = Propriétaire
mock-choose = Choisir
mock-loading = La page arrive. Attendez un instant.
mock-menu = Menu
# A phone's own button.
mock-home = Mes applis
# Before what the learner's side of a conversation said, for who cannot see on which side it stands.
mock-mine = Vous avez écrit : { $text }
page-up = Monter
page-down = Descendre
mock-unread = non lu
mock-typed = Vous avez écrit : { $text }
mock-typed-password = Vous avez écrit un mot de passe.
mock-real = On dirait de vraies données.
    .now = Ici, on utilise les données de { $name }.
mock-faults =
    { $count ->
        [one] Une réponse est à revoir :
       *[other] { $count } réponses sont à revoir :
    }
mock-step = Étape { $step } sur { $count }
mock-show = Afficher
mock-hide = Masquer
mock-off = Indisponible
mock-nothing-typed = Vous n’avez rien écrit.

### How hard a password is to guess

strength-empty = Choisissez un exemple.
strength =
    { $level ->
        [0] Très facile à deviner
        [1] Très facile à deviner
        [2] Facile à deviner
        [3] Assez difficile à deviner
       *[4] Très difficile à deviner
    }
strength-good = Presque impossible à deviner, même avec un ordinateur.
strength-why =
    { $cause ->
        [common] Beaucoup de gens ont le même.
        [keys] Ce sont des touches voisines du clavier.
        [repeats] C’est une suite, ou toujours la même chose.
        [name] On y trouve un prénom ou un nom.
        [place] On y trouve le nom d’un lieu.
        [date] On y trouve un jour, une date ou un nombre.
        [digits] Il n’y a que des chiffres.
        [word] C’est un mot que tout le monde connaît.
       *[short] Il est trop court, ou trop simple.
    }
    .now =
        { $cause ->
            [short] Il faut 12 signes très variés, ou 7 mots.
           *[other] Prenez plusieurs mots sans lien entre eux.
        }

### Finish

finish-title = Bravo !
finish-lesson = Vous avez fini la leçon « { $title } ».
finish-know = Maintenant, vous savez :
finish-next = Leçon suivante, { $minutes }
finish-again = Refaire cette leçon
    .line = Encore une fois, pour le plaisir
finish-other = Choisir une autre leçon
finish-watched = Vous avez tout vu !
    .lesson = La borne a fait la leçon « { $title } ».
    .line = Maintenant, à vous
finish-helped = Vous avez fini « { $title } », avec un peu d’aide.
finish-week = **Dans une semaine, demandez-vous :** { $question }
finish-return = Revenir à la leçon
    .line = Vous y étiez avant
finish-same = Refaire : { $level }
finish-leave = Pour partir, touchez « { $done } ». Rien n’est gardé sur vous.

### Questions

still-title = Êtes-vous toujours là ?
still-text = Sans réponse, l’écran revient au début. Rien n’est gardé sur vous.
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

## Never on the screen: what is wrong with kiosk.ron, for the person who looks after the kiosk.

settings-broken = Le fichier de réglages contient une erreur. Pour les réglages nommés ici, la borne garde ceux d’origine.
    .place = { $file }, ligne { $line }, colonne { $column }
settings-unreadable = Le fichier ne s’ouvre pas : { $cause }
settings-syntax = La forme du fichier n’est pas bonne : { $cause }
settings-unknown-field = Le réglage « { $field } » n’existe pas. Il y a : { $known }.
settings-repeated-field = « { $field } » est là deux fois : gardez-en un seul.
settings-wrong-type = « { $field } » doit être { $expected }.
settings-kind-text = un texte entre guillemets droits : "…"
settings-kind-whole-number = un nombre entier, comme 60
settings-kind-number = un nombre, comme 23.8
settings-kind-yes-no = true (oui) ou false (non), sans guillemets
settings-kind-days = une liste de jours, comme ["2026-12-24"]
settings-kind-languages = une liste de langues, comme ["fr", "en"]
settings-bad-hours = Ces horaires ne peuvent pas être suivis : « { $found } ». Écrivez-les ainsi : Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00.
settings-out-of-range = « { $field } » va de { $min } à { $max }.
settings-unknown-choice = Pour « { $field } », il n’y a pas « { $found } ». Il y a : { $known }.

### The command line

help-about =
    Pas à pas : une borne pour apprendre le numérique, à son rythme, sur de faux sites.
    Sans rien de plus, la commande ouvre la borne dans une fenêtre.
help-after =
    Exemples :
      pas-a-pas                         ouvre la borne dans une fenêtre
      pas-a-pas --kiosk                 ouvre la borne en plein écran, pour le public
      pas-a-pas check mes-lecons        cherche les erreurs dans vos leçons
      pas-a-pas pictures mes-images     dessine tous les écrans et toutes les leçons
    Les réglages (langue, durée, son…) sont dans le fichier kiosk.ron.
help-commands = Commandes
help-options = Options
help-kiosk = Ouvre en plein écran, sans bouton de fermeture : rien au clavier ne quitte la borne
help-size = Taille de la fenêtre en points d’écran (pixels), par exemple 1220x690
    .value = LARGEURxHAUTEUR
help-lang = Langue de la borne et de cette aide : français, breton ou anglais
help-renderer = Ce qui dessine l’écran : la carte graphique (gpu), le processeur (canvas), ou le mieux des deux (auto)
help-settings = Fichier de réglages à utiliser
help-file-value = FICHIER
help-folder-value = DOSSIER
help-content = Dossier de vos propres leçons : ses fichiers remplacent ceux d’origine
help-help = Affiche cette aide
help-version = Affiche la version
help-check = Cherche les erreurs dans les leçons et dit comment les réparer
    .folder = Dossier à vérifier ; sans lui, les leçons d’origine
    .voices = Cherche aussi les phrases qui manquent dans ce dossier de voix préparées
    .strict = Compte aussi les avertissements comme des erreurs
    .at = Vérifie comme si nous étions à cette date
help-date-value = AAAA-MM-JJ
help-list = Affiche les thèmes et les leçons
help-play = Joue la solution de chaque leçon, sans fenêtre, et dit si tout marche
    .lesson = Seulement cette leçon (noms : pas-a-pas list)
    .level = Seulement cette façon d’apprendre : regarder, ensemble, essayer, en autonomie
    .learners = Fait jouer N personnes débutantes simulées, qui se trompent et attendent
    .seed = Nombre qui choisit le hasard ; le même donne toujours la même chose
help-pictures = Dessine les écrans et les leçons dans des fichiers PNG, sans écran ni fenêtre
    .folder = Dossier où écrire les images ; il est créé s’il n’existe pas
    .lesson = Seulement les étapes de cette leçon (noms : pas-a-pas list) ; sans rien, tout est dessiné
    .screen = Seulement cet écran, par exemple home ou keyboard ; un nom inconnu affiche la liste
    .site = Seulement les pages de ce service fictif, par exemple webmail ; un nom inconnu affiche la liste
    .size = Taille des images en pixels ; 1920x1080 si rien n’est dit
    .text = Taille du texte, en pour cent
    .theme = Couleurs claires, ou contraste fort
help-lesson-value = LEÇON
help-site-value = SERVICE
help-screen-value = ÉCRAN
check-no-folder = Le dossier « { $folder } » n’existe pas. Vérifiez son nom.
list-pathways = Ateliers à animer (minutes des leçons ; avec un groupe, comptez trois fois plus)
list-bring = À apporter : { $what }
list-session = Séance { $session }
list-problems =
    { $count ->
        [one] Un problème dans les leçons. Pour le voir : pas-a-pas check
       *[other] { $count } problèmes dans les leçons. Pour les voir : pas-a-pas check
    }
level =
    { $level ->
        [watch] Regarder
        [together] Ensemble
        [try] Essayer
       *[alone] En autonomie
    }
play-steps =
    { $count ->
        [one] { $count } étape, réussie
       *[other] { $count } étapes, réussies
    }
play-mistakes =
    { $count ->
        [one] { $count } faute prévue
       *[other] { $count } fautes prévues
    }
play-detours =
    { $count ->
        [one] { $count } détour
       *[other] { $count } détours
    }
play-no-outcome = résultat « { $outcome } » : il n’est pas vrai à la fin, ou déjà au début
play-unheard = étape « { $step } » : le message « { $says } » n’est pas dit
play-right = étape « { $step } » : « { $says } » est compté comme une faute, et atteint le but
play-no-bridge = étape « { $step } » : le secours ne mène pas au but
play-no-hint = étape « { $step } », aide { $rung } : elle ne montre rien que l’on puisse toucher
play-not-finished = étape « { $step } » : la leçon ne peut plus être finie
play-learner-stuck = personne { $seed }, leçon « { $lesson } », { $level } : elle n’arrive pas au bout
play-rung = aide { $rung }
play-step = étape
play-level = façon
play-unhelped = sans aide
play-skipped = passées
play-offers = offres
play-stuck = bloquée
play-no-target = étape « { $step } » : « { $target } » n’est pas sur la page « { $page } »
play-no-goal = étape « { $step } » : le but n’est pas atteint
help-narrate = Prépare les voix : un fichier son par phrase, pour la borne
    .folder = Dossier des voix ; il est créé s’il n’existe pas
help-sound-file = Écrit ce que l’on entendrait dans un fichier WAV, à la place de la carte son
narrate-done =
    { $made ->
        [one] { $made } phrase préparée, { $kept } déjà là, { $removed } enlevées.
       *[other] { $made } phrases préparées, { $kept } déjà là, { $removed } enlevées.
    }
narrate-silent =
    { $count ->
        [one] { $count } phrase n’a pas de voix ({ $lang }) : aucun programme ne parle cette langue, ou il a échoué.
       *[other] { $count } phrases n’ont pas de voix ({ $lang }) : aucun programme ne parle cette langue, ou il a échoué.
    }
narrate-failed = Les voix ne peuvent pas être écrites : { $cause }. Vérifiez le dossier et la place sur le disque.
voices-missing =
    { $count ->
        [one] { $count } phrase n’est pas dans les voix préparées ({ $folder }). Pour la préparer : pas-a-pas narrate { $folder }
       *[other] { $count } phrases ne sont pas dans les voix préparées ({ $folder }). Pour les préparer : pas-a-pas narrate { $folder }
    }
voices-missing-line = sans voix, { $lang }, { $text } : « { $words } »
voices-stale =
    { $count ->
        [one] { $count } fichier des voix préparées ne sert plus. La même commande l’enlève.
       *[other] { $count } fichiers des voix préparées ne servent plus. La même commande les enlève.
    }
voices-unknown = { $file } : aucun texte ne s’appelle ainsi. Le nom du fichier est celui du texte : reply-mail.open.ogg
voices-changed = { $file } : le texte a changé depuis l’enregistrement. Enregistrez-le de nouveau, puis écrivez dans { $note } : { $words }
voices-unnoted = { $file } : on ne sait pas ce qui a été enregistré. Écrivez dans { $note } : { $words }
voices-open = { $file } : ce texte change selon la personne ou le nombre, il ne peut pas être enregistré.
pictures-no-lesson = La leçon « { $lesson } » n’existe pas, ou n’a pas pu être lue. Il y a : { $known }.
pictures-no-screen = L’écran « { $screen } » n’existe pas. Il y a : { $known }.
pictures-no-site = Le service fictif « { $site } » n’existe pas, ou aucune leçon ne s’y passe. Il y a : { $known }.
pictures-not-there = L’écran « { $screen } » ne se rencontre pas ici. Essayez une autre leçon, avec --lesson.
pictures-no-folder = Le dossier « { $folder } » ne peut pas être créé : { $cause }. Choisissez un autre dossier.
pictures-not-written = L’image « { $file } » ne peut pas être écrite : { $cause }. Vérifiez le dossier et la place sur le disque.
pictures-written =
    { $count ->
        [one] { $count } image écrite.
       *[other] { $count } images écrites.
    }
window-failed = La fenêtre ne s’ouvre pas : { $cause }. Vérifiez l’écran et la carte graphique.
    .gpu = Pour ouvrir la borne sans la carte graphique : pas-a-pas --renderer canvas

## The rest is on the screen again.

### On-screen keyboard

key-shift = Majuscule
key-delete = Effacer
key-space = Espace
key-ok = OK
# What is written on the key that leads to figures and signs; `.name` is what a screen reader says.
key-signs = 123 ?!
    .name = 123, chiffres et signes
key-letters = abc
    .name = abc, lettres
key-left = Lettre précédente
key-right = Lettre suivante
key-new-line = Aller à la ligne

# What a screen reader says for a key with a sign.
key-at = arobase
key-full-stop = point
key-comma = virgule
key-apostrophe = apostrophe
key-straight-apostrophe = apostrophe droite
key-hyphen = tiret
key-underscore = tiret bas
key-slash = barre oblique
key-colon = deux-points
key-semicolon = point-virgule
key-opening-bracket = parenthèse ouvrante
key-closing-bracket = parenthèse fermante
key-euro = euro
key-ampersand = et commercial
key-quotation-mark = guillemet
key-question-mark = point d’interrogation
key-exclamation-mark = point d’exclamation
key-plus = plus
key-equals = égal
key-asterisk = étoile
key-hash = dièse
key-per-cent = pour cent
key-degree = degré
key-dollar = dollar

### The agenda

help-agenda = Affiche les rendez-vous à venir des agendas, et ce qui n’a pas pu être lu
    .files = Agendas (.ics, agenda.ron) ou dossiers d’agendas ; sans rien, ceux des réglages, ou un exemple
    .at = Fait comme si nous étions à ce moment, à l’heure de la borne
    .days = Nombre de jours à regarder ; 60 si rien n’est dit
    .json = Un objet JSON par ligne, pour un autre programme
help-time-value = AAAA-MM-JJThh:mm
agenda-none =
    { $days ->
        [one] Rien n’est prévu dans la journée qui vient.
       *[other] Rien n’est prévu dans les { $days } jours qui viennent.
    }
agenda-no-time = Cette date n’existe pas ici. Écrivez-la ainsi : 2026-11-23T10:00.
agenda-unreadable = { $file } : ce fichier ne peut pas être lu ({ $cause }). Vérifiez son nom et ses droits.
agenda-format =
    { $format ->
        [permanence] permanence, sur rendez-vous
        [stage] stage, en plusieurs séances
        [atelier] atelier éclair
       *[point] point d’information, sans inscription
    }
agenda-example = exemple
agenda-cause =
    { $cause ->
        [not-a-calendar] ce n’est pas un agenda : il n’y a pas de BEGIN:VCALENDAR. Exportez-le au format iCalendar (.ics).
        [truncated] la fin du fichier manque. Ce qui précède est gardé ; exportez l’agenda de nouveau.
        [unfinished] ce rendez-vous n’est pas fini (END:VEVENT) : il est laissé de côté.
        [no-title] ce rendez-vous n’a pas de titre : il est laissé de côté.
        [no-start] ce rendez-vous n’a pas de début : il est laissé de côté.
        [bad-date] cette date n’existe pas : { $detail }.
        [end-before-start] il finit avant de commencer : sa fin n’est pas montrée.
        [bad-rule] cette répétition ne peut pas être suivie, seule sa première date compte : { $detail }.
        [too-often] il se répète plus de { $detail } fois : la suite est laissée de côté.
        [unknown-zone] ce fuseau horaire n’est pas connu, celui de la borne le remplace : { $detail }.
        [no-day] écrivez « date » ou « every ».
        [two-days] « date » et « every » ne vont pas ensemble.
        [half-an-hour] écrivez « from » et « to », ou aucun des deux pour toute la journée.
        [until-before-start] « until » est avant le premier jour.
        [only-with-every] « since » et « except » vont avec « every ».
       *[syntax] { $detail }
    }

### The slip to take home

# { $what } is a workshop, { $when } its day and hour.
slip-desk = Dites à l’accueil : { $what }, { $when }.
slip-what = { $format } « { $title } »
    .alone = « { $title } »
slip-lesson = Votre leçon : { $title }
slip-recap = À retenir :
slip-code = Pour reprendre, touchez « { home-code } » et écrivez :
slip-workshop = Pour continuer avec une personne :
slip-place = Lieu : { $place }
slip-phone = Téléphone : { $phone }

### Places

places-cause =
    { $cause ->
        [not-places] ce n’est pas une liste de lieux : il n’y a pas de colonnes « id » et « nom ». Exportez-la en CSV ou en JSON.
        [truncated] la fin du fichier manque. Ce qui précède est gardé ; exportez la liste de nouveau.
        [unfinished] ce lieu n’est pas fini : il lui manque une accolade. Il est laissé de côté.
        [wrong-length] cette ligne n’a pas autant de cases que la première ({ $detail }) : elle est laissée de côté. Regardez ses guillemets et ses séparateurs.
        [open-quote] un guillemet n’est pas refermé : cette ligne est laissée de côté, les suivantes sont lues.
        [no-column] la colonne « { $column } » manque : les lieux sont montrés sans elle.
        [missing] « { $column } » est vide : ce lieu est laissé de côté.
        [incomplete] « { $column } » est vide : ce lieu est montré quand même. Complétez-le.
        [duplicate] cet identifiant est déjà pris plus haut, ce lieu est laissé de côté : { $detail }.
        [unknown-value] dans « { $column } », cette valeur n’est pas connue, elle ne compte pas : { $detail }.
        [bad-position] cette position n’existe pas, la distance n’est pas montrée : { $detail }.
        [bad-phone] ce numéro de téléphone n’est pas valable, il n’est pas montré : { $detail }.
        [bad-hours] ces horaires ne peuvent pas être suivis, ils ne sont pas montrés. Écrivez-les ainsi : Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00. Le fichier dit : { $detail }.
        [bad-date] cette date n’existe pas, elle n’est pas montrée : { $detail }. Écrivez-la ainsi : 2026-11-23.
       *[syntax] ce lieu ne peut pas être lu, il est laissé de côté : { $detail }.
    }

### People who help: workshops, places, needs

agenda-kept = { $file } : la borne garde ce qu’elle y avait lu avant.
agenda-words-shipped = La borne prend les mots du projet à la place.
agenda-full = complet
help-agenda-after = Dit aussi ce que la borne proposerait après cette leçon
agenda-recommended =
    { $ease ->
        [stuck] À qui reste bloqué, la borne propose :
        [helped] À qui avance avec de l’aide, elle propose :
        [at-ease] À qui est à l’aise, elle propose :
       *[passing] À qui passe, la borne propose :
    }
agenda-desk = Une personne à l’accueil, tout de suite
agenda-nothing = Rien.
# Why this workshop. { $here } is « , et c’est à Daoulas » or nothing.
because =
    { $why ->
        [stuck] Parce qu’à deux, cette étape ira mieux{ $here }.
        [beginner] Parce qu’à deux, les premiers pas sont plus faciles{ $here }.
        [practised] Parce que vous venez de pratiquer « { $theme } »{ $here }.
        [next-step] Parce que vous êtes à l’aise avec « { $theme } »{ $here }.
       *[soon] Parce que c’est bientôt{ $here }.
    }
# { $bare } is the name without its article: "Le Folgoët", "Folgoët".
because-here =
    { $article ->
        [le] , et c’est au { $bare }
        [les] , et c’est aux { $bare }
       *[none] , et c’est à { $commune }
    }
workshops-next =
    { $count ->
        [one] Prochain rendez-vous avec un conseiller
       *[other] Prochains rendez-vous avec un conseiller
    }
workshops-go-on = Continuez avec un conseiller
workshop-see = Voir et noter
workshop-decline = Non merci
workshop-join =
    { $format ->
        [permanence] C’est sur rendez-vous. Demandez à l’accueil.
        [point] C’est ouvert à tous. Venez sans vous inscrire.
       *[other] Demandez une place à l’accueil.
    }
workshop-phone = Téléphone : { $phone }
workshop-seats =
    { $count ->
        [one] Il reste une place.
       *[other] Il reste { $count } places.
    }
workshop-photo = Prenez ce carré en photo : le téléphone note la date.
workshop-photo-phone = Cet autre carré compose le numéro.
workshop-print = Imprimer
workshop-printing = La feuille arrive…
workshop-printed = Prenez votre feuille à l’imprimante.
workshop-not-printed = L’imprimante ne répond pas. Prenez le carré en photo, ou notez la phrase.
slip-not-printed = L’imprimante ne répond pas. Notez les trois mots.
workshop-is-example = Exemple : ce n’est pas un vrai rendez-vous
stuck-next = Prochain rendez-vous avec un conseiller : { $when }.
ask-needs = De quoi avez-vous besoin ?
ask-bring = À apporter ou à garder sous la main :
ask-back = Autre besoin
place-open = Ouvert maintenant
place-open-until = Ouvert jusqu’à { $hour }
place-opens = Ouvre { $when }
place-far = à { $km } km
home-ask-next = { $what } : { $day }

### Closed

closed-title = La borne est fermée.
closed-opens = Elle ouvre { $when }.

### One kiosk a machine

already-running = Une borne est déjà ouverte sur cette machine. Fermez-la d’abord, ou ouvrez une fenêtre sans --kiosk.

### The adviser's door

door-title = Accès du conseiller
door-text = Tapez votre code, puis « Valider ».
door-wrong =
    { $left ->
        [one] Ce n’est pas le bon code. Il reste un essai.
       *[other] Ce n’est pas le bon code. Il reste { $left } essais.
    }
door-locked =
    { $minutes ->
        [one] Trop d’essais. Réessayez dans une minute.
       *[other] Trop d’essais. Réessayez dans { $minutes } minutes.
    }
door-digits =
    { $count ->
        [0] Aucun chiffre tapé
        [one] Un chiffre tapé
       *[other] { $count } chiffres tapés
    }
door-erase = Effacer
door-go = Valider
door-back = Revenir à la borne
door-well = La borne va bien.
door-unwell =
    { $count ->
        [one] Un point à regarder
       *[other] { $count } points à regarder
    }
door-volume = Volume au début de chaque visite :
door-restart = Relancer la borne
door-leave = Quitter la borne
    .sure = Oui, quitter
    .text = La borne s’arrête. Elle revient au prochain démarrage de la machine.
door-shut = Fermer

### doctor: how the machine is

doctor-sum =
    { $wrong ->
        [0] { $odd ->
            [0] Tout va bien.
            [one] Rien de grave. Un point à connaître.
           *[other] Rien de grave. { $odd } points à connaître.
        }
        [one] Un point à réparer.
       *[other] { $wrong } points à réparer.
    }
doctor-more =
    { $count ->
        [one] … et un autre.
       *[other] … et { $count } autres.
    }
doctor-mode = Mode de secours
    .safe = La borne s’est arrêtée plusieurs fois de suite. Elle montre ses leçons d’origine, sans vos fichiers. Regardez les points suivants, puis relancez-la.
doctor-screen = Écran
    .good = branché : { $screens }.
    .none = aucun écran n’est branché. Vérifiez son câble et son bouton.
    .unknown = le système ne dit pas quel écran est branché.
doctor-touch = Dalle tactile
    .good = branchée : { $names }.
    .none = aucune dalle n’est visible. Vérifiez son câble USB. La souris marche aussi.
doctor-sound = Son et voix
    .good = carte son : { $cards }. La voix parle français.
    .none = aucune carte son. La borne marche aussi sans le son.
    .voiceless = la carte son est là, mais rien ne parle français. Installez espeak-ng, ou préparez des voix avec : pas-a-pas narrate.
doctor-letters = Lettres
    .good = la borne sait dessiner tous les signes des textes.
    .missing = la borne ne sait pas dessiner : { $letters }. Remplacez ces signes dans vos textes.
doctor-storage = Disque
    .good = la borne peut écrire dans { $folder }. Il reste { $gigabytes ->
            [0] { $megabytes } Mo
           *[other] { $gigabytes } Go
        }.
    .sudo = { $folder } appartient à la borne. Pour le vérifier, commencez la commande par sudo -u pas-a-pas.
    .full = il ne reste que { $free } Mo. Faites de la place.
    .fails = la borne ne peut pas écrire dans { $folder } ({ $cause }). Vérifiez les droits et le disque.
    .nowhere = le système ne donne pas de dossier à la borne. Elle ne garde rien d’un démarrage à l’autre.
doctor-clock = Horloge
    .good = { $when }, fuseau { $zone }.
    .wrong = elle dit { $when }. Réglez-la : les horaires et l’agenda en dépendent.
    .zone = le fuseau « { $zone } » n’existe pas. Écrivez time_zone: "Europe/Paris" dans les réglages.
doctor-settings = Réglages
    .good = { $file } se lit bien.
    .none = il n’y a pas de fichier kiosk.ron. La borne utilise ses réglages d’origine.
    .hidden = { $path } : le service de la borne ne voit rien de ce dossier. Mettez ce fichier dans /srv.
    .faults =
        { $count ->
            [one] une erreur dans { $file }. Pour ce réglage, la borne garde celui d’origine.
           *[other] { $count } erreurs dans { $file }. Pour ces réglages, la borne garde ceux d’origine.
        }
doctor-lessons = Leçons
    .good =
        { $count ->
            [one] une leçon, sans erreur.
           *[other] { $count } leçons, sans erreur.
        }
    .faults =
        { $count ->
            [one] une erreur. Ce qu’elle touche n’est pas montré.
           *[other] { $count } erreurs. Ce qu’elles touchent n’est pas montré.
        }
doctor-agenda = Agenda
    .good =
        { $count ->
            [one] un rendez-vous dans les 60 jours : { $next }.
           *[other] { $count } rendez-vous dans les 60 jours. Le prochain : { $next }.
        }
    .changed = Dernier changement des fichiers : { $date }.
    .old = rien n’y a changé depuis plus de 60 jours. Relisez-le. S’il est juste, enregistrez-le de nouveau.
    .none = aucun agenda n’est réglé. La borne montre un exemple.
    .empty = l’agenda n’a aucun rendez-vous dans les 60 jours. Renouvelez-le.
    .faults =
        { $count ->
            [one] un problème de lecture.
           *[other] { $count } problèmes de lecture.
        }
doctor-printer = Imprimante
    .none = aucune n’est réglée. La borne n’imprime rien.
    .good = « { $name } » est prête.
    .fails = « { $name } » n’imprime pas : { $cause ->
        [bad-name] ce nom n’est pas possible. La commande lpstat -e donne les noms.
        [no-program] le programme lp manque. Installez cups-client.
        [unknown-printer] le système ne la connaît pas. La commande lpstat -e donne les noms.
        [stopped] elle est arrêtée. Regardez son papier et son encre.
        [rejecting] elle refuse les travaux. Tapez cupsaccept et son nom.
        [timed-out] elle ne répond pas. Vérifiez le service d’impression.
       *[failed] essayez la commande lp à la main.
    }
doctor-watchdog = Surveillance
    .good = systemd surveille la borne, et la relance au besoin.
    .stopped = le service est installé, et la borne n’est pas ouverte. Tapez : systemctl status pas-a-pas
    .none = rien ne relance la borne si elle s’arrête. Installez le paquet Debian.
doctor-figures = Chiffres
doctor-memory = Mémoire
    .good = { $megabytes } Mo.
help-doctor = Dit en clair ce qui va et ce qui ne va pas sur cette machine
help-session = Ouvre la borne dans le compositeur cage, comme le fait son service
session-fails = Le compositeur cage ne s’ouvre pas ({ $cause }). Installez le paquet « cage ».
help-pin = Prépare le code du conseiller : la ligne à mettre dans kiosk.ron
pin-ask = Nouveau code, 4 à 8 chiffres :
pin-again = Le même code encore :
pin-done = Mettez cette ligne dans kiosk.ron, puis relancez la borne :
pin-bad = Un code a de { $least } à { $most } chiffres, et rien d’autre. Recommencez.
pin-differ = Les deux codes ne sont pas les mêmes. Recommencez.
pin-none = Aucun code n’a été tapé. Recommencez.
settings-bad-pin = Ceci n’est pas une empreinte de code. Tapez « pas-a-pas pin » : il donne la ligne à copier.
safe-mode = La borne s’est arrêtée plusieurs fois de suite. Elle ouvre avec ses leçons d’origine, sans vos fichiers.

### The figures for the library

help-report = Donne les chiffres de la borne : leçons commencées, finies, quittées, aide lue, ateliers proposés
    .from = Premier jour ; 30 jours en tout si rien n’est dit
    .to = Dernier jour ; aujourd’hui si rien n’est dit
    .csv = Un tableau pour un tableur, au lieu de phrases
    .state = Dossier où la borne garde ses compteurs, s’il est ailleurs
report-backwards = Le premier jour ({ $from }) vient après le dernier ({ $to }). Échangez-les.
report-no-folder = Le dossier « { $folder } » n’existe pas. Vérifiez son nom.
report-nothing = Rien n’a encore été compté : { $period }. La borne compte dès la première leçon.
report-period = Les chiffres de la borne : { $period }.
report-undated = Sans date, car l’horloge de la borne n’était pas à l’heure :
report-theme = Thème « { $theme } »
report-line = { $name } : { $figures }
report-together = Autres leçons de ce thème, ensemble
report-no-lesson = Sans passer par une leçon
report-all = Leçons de plusieurs thèmes, ensemble
report-total = Total de ce qui est écrit ici
report-times = { $count } fois
# { $number } is one (a lesson) or several (some lessons together).
report-count =
    { $kind ->
        [started] { $number ->
            [one] commencée { report-times }
           *[several] commencées { report-times }
        }
        [finished] { $number ->
            [one] finie { report-times }
           *[several] finies { report-times }
        }
        [stuck] Vraiment bloqué : { report-times }
        [proposed] Atelier proposé { report-times }
       *[taken] Atelier regardé ou imprimé { report-times }
    }
report-left = Quittée { report-times } à l’étape « { $step } »
report-left-somewhere =
    { $number ->
        [one] Quittée { report-times } à différentes étapes
       *[several] Quittées { report-times }
    }
report-helped = Aide lue : { $rungs }
report-rung =
    { $rung ->
        [goal] le but { report-times }
        [look] où regarder { report-times }
        [touch] où toucher { report-times }
        [show] la démonstration { report-times }
       *[ask] demander à quelqu’un { report-times }
    }
report-all-small = Des leçons ont été faites, trop peu encore pour des chiffres.
report-left-out = Les chiffres de moins de { $least } ne sont pas écrits : ils pourraient désigner quelqu’un.
report-unreadable = { $file } : ce fichier ne peut pas être lu ({ $cause }). Vérifiez ses droits, ou commencez la commande par sudo.
report-previous = { $file } : la copie d’avant compte à sa place. La dernière minute peut manquer.
report-rows = { $file } : ce qui se lit est compté.
report-cause =
    { $cause ->
        [no-version] la première ligne n’est pas celle d’un compteur.
        [cut] la fin du fichier manque.
        [changed] le contenu a changé depuis son écriture. Remettez une copie sauvegardée.
        [not-text] cette ligne n’est pas du texte.
        [cells] cette ligne a { $found } cases au lieu de 6.
        [day] ce jour n’existe pas : { $found }.
        [level] cette façon d’apprendre n’existe pas : { $found }.
        [event] cet événement n’existe pas : { $found }.
        [detail] cette précision n’existe pas : { $found }.
       *[count] ce nombre n’est pas possible : { $found }.
    }
# The themes under which the Coop de la médiation numérique counts, by their names there.
coop-theme =
    { $code ->
        [administration] Administration
        [aide_aux_demarches_administratives] Aide aux démarches administratives
        [argent_impots] Argent, impôts
        [email] Courriel
        [famille_scolarite] Famille, scolarité
        [gere_ses_contenus_numeriques] Gérer ses contenus numériques
        [intelligence_artificielle] Intelligence artificielle
        [navigation_sur_internet] Navigation sur internet
        [papiers_elections_citoyennete] Papiers, élections, citoyenneté
        [parentalite] Parentalité
        [prendre_en_main_du_materiel] Prendre en main du matériel
        [reseaux_sociaux] Réseaux sociaux
        [sante] Santé
        [securite_numerique] Sécurité numérique
        [transports_mobilite] Transports, mobilité
        [none] Autres leçons
       *[other] { $code }
    }
