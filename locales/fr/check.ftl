# Ce que « check » dit à la personne qui écrit les leçons. Un message par problème : la cause, puis dans .fix ce qu’il faut faire.
# Dans { $guess -> [0] … }, 0 veut dire qu’aucun nom proche n’a été trouvé.

level-error = À corriger
level-warning = À revoir
level-fix = Que faire
built-in-copy = (copie du programme)
counted =
    { $themes ->
        [one] { $themes } thème
       *[other] { $themes } thèmes
    }, { $lessons ->
        [one] { $lessons } leçon
       *[other] { $lessons } leçons
    }, { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }, { $sites ->
        [one] { $sites } service fictif
       *[other] { $sites } services fictifs
    }, { $personas ->
        [one] { $personas } personnage
       *[other] { $personas } personnages
    }.
tally =
    { $errors ->
        [0] Rien à corriger
        [one] { $errors } point à corriger
       *[other] { $errors } points à corriger
    }, { $warnings ->
        [0] rien à revoir.
        [one] { $warnings } point à revoir.
       *[other] { $warnings } points à revoir.
    }

# Le dossier et ses fichiers

file-too-large = Ce fichier est trop gros : { $megabytes } Mo, pour { $limit } Mo au plus. Il n’a pas été lu.
    .fix = Une leçon tient en quelques pages. Vérifiez que c’est le bon fichier, ou partagez-le en plusieurs leçons.
no-right = Le programme n’a pas le droit de lire ce fichier ou ce dossier.
    .fix = Donnez le droit de lecture à l’utilisateur de la borne, ou demandez-le à la personne qui gère l’ordinateur.
link-loop = Ce raccourci tourne en rond : il ramène à lui-même ou au dossier où il se trouve.
    .fix = Supprimez ce raccourci, ou faites-le pointer vers un autre endroit.
not-a-file = Ceci porte le nom d’un fichier, mais n’en est pas un.
    .fix = Remplacez-le par un vrai fichier, ou supprimez-le.
no-folder = Ce dossier n’existe pas.
    .fix = Vérifiez le chemin écrit après --content ou après check.
no-content-folder = Ce dossier ne contient ni dossier « lessons », ni dossier « locales ».
    .fix = Choisissez le dossier qui les contient, un étage plus haut ou plus bas.
not-readable = Ce fichier n’a pas pu être lu. Le système dit : { $said }
    .fix = Vérifiez que le fichier est bien là et que le disque ou la clé fonctionne.
not-utf8 = Ce fichier n’est pas écrit en UTF-8 : à cet endroit, un caractère est illisible.
    .fix = Ouvrez-le dans votre éditeur et enregistrez-le avec l’encodage UTF-8.
empty-file = Ce fichier est vide.
    .fix = Écrivez-y le contenu, ou supprimez le fichier.
missing-file = Ce fichier manque.
    .fix = Remettez-le. Vous pouvez partir de celui qui est livré avec le programme.
shell-words = Ce fichier contient les mots de la borne elle-même. Ils font partie du programme.
    .fix = Retirez ce fichier de votre dossier : vos leçons n’en ont pas besoin.
unexpected-place = Ce fichier est à un endroit où personne ne le cherche.
    .fix = Une leçon va dans lessons/THÈME/, un service fictif dans lessons/sites/, un texte dans locales/LANGUE/lessons/ ou locales/LANGUE/sites/.
unknown-language = Le dossier de langue « { $code } » n’est pas connu.
    .fix = Les langues sont fr (français), br (breton) et en (anglais).
texts-of-nothing = Ces textes sont ceux de « { $id } », et rien ne porte ce nom.
    .fix = { $guess ->
        [0] Donnez au fichier le nom de la leçon ou du service fictif, ou supprimez-le.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }

# L’écriture d’un fichier .ron

unknown-field = Le champ « { $field } » n’est pas connu dans { $owner }.
    .fix = { $guess ->
        [0] Supprimez-le, ou choisissez parmi : { $expected }.
       *[other] Vouliez-vous écrire « { $guess } » ? Les champs possibles sont : { $expected }.
    }
missing-field = Il manque le champ « { $field } » dans { $owner }.
    .fix = Ajoutez « { $field }: … » dans ces parenthèses.
duplicate-field = Le champ « { $field } » est écrit deux fois.
    .fix = Gardez-en un seul.
unknown-variant = Le mot « { $found } » n’est pas connu ici.
    .fix = { $guess ->
        [0] Choisissez parmi : { $expected }.
       *[other] Vouliez-vous écrire « { $guess } » ? Les mots possibles sont : { $expected }.
    }
wrong-kind = Ce n’est pas ce qui est attendu ici.
    .fix = { $expected ->
        [list] Écrivez une liste entre crochets : [ … ].
        [map] Écrivez des paires entre accolades : {"{"} "nom": … {"}"}.
        [struct] Écrivez des champs entre parenthèses : ( nom: … ).
        [word] Écrivez un nom suivi de parenthèses : Tap("…").
        [text] Écrivez un texte entre guillemets droits : "…".
        [number] Écrivez un nombre entier, sans guillemets.
       *[yes-no] Écrivez true (oui) ou false (non), sans guillemets.
    }
wrong-count = Le nombre de valeurs entre ces parenthèses n’est pas le bon : il y en a { $found }.
    .fix = Tap prend un nom : Tap("…"). Type en prend deux : Type("champ", "texte"). Comparez avec une leçon qui fonctionne.
wrong-name = Ici se trouve « { $found } », et « { $expected } » est attendu.
    .fix = Écrivez « { $expected }( … ) ».
not-a-date = Ceci n’est pas une date que le programme sait lire.
    .fix = Écrivez l’année, le mois et le jour : "2026-11-23".
number-out-of-range = Ce nombre est trop grand ou négatif.
    .fix = Écrivez un nombre entier de 0 à 255.
unclosed = Ce « { $bracket } » n’est jamais fermé : le fichier se termine avant.
    .fix = Ajoutez le signe qui ferme, à la bonne place.
missing-comma = Il manque sans doute une virgule avant cet endroit.
    .fix = Mettez une virgule après chaque champ et après chaque élément d’une liste.
missing-colon = Il manque deux-points après le nom du champ.
    .fix = Écrivez « nom: valeur ».
too-deep = Ici, plus de { $limit } parenthèses ou crochets sont ouverts les uns dans les autres.
    .fix = Une leçon n’en ouvre pas dix. Vérifiez que ce fichier n’est pas abîmé.
trailing-text = Il y a encore du texte après la fin.
    .fix = Supprimez ce qui suit la dernière parenthèse, ou cherchez une parenthèse fermée trop tôt.
bad-escape = Le signe « \ » a un sens particulier dans un texte, et ce qui le suit n’est pas connu.
    .fix = Écrivez « \\ » pour une barre oblique inversée, « \" » pour un guillemet droit.
not-ron = Ce passage ne peut pas être lu. Détail technique : { $said }
    .fix = Comparez avec une leçon qui fonctionne : guillemets, virgules, parenthèses.

# L’écriture d’un fichier .ftl

not-fluent = Ce texte est mal écrit, il est laissé de côté. Détail technique : { $said }
    .fix = Écrivez « nom = texte » au début de la ligne. Les lignes « .why = … » commencent par des espaces.
duplicate-text = Le texte « { $id } » est écrit deux fois. Seul le premier compte.
    .fix = Gardez-en un seul, ou donnez un autre nom au second.
unknown-reference = Ce texte cite « { $id } », qui n’existe pas.
    .fix = { $guess ->
        [0] Écrivez le texte en entier, ou ajoutez « { $id } » dans ce fichier.
       *[other] Vouliez-vous citer « { $guess } » ?
    }

# Les noms

duplicate-id = { $kind ->
        [lesson] Deux leçons portent le nom « { $id } »
        [step] Deux étapes portent le nom « { $id } »
        [outcome] Deux résultats portent le nom « { $id } »
        [question] Deux questions portent le nom « { $id } »
        [answer] Deux réponses portent le nom « { $id } »
        [page] Deux pages portent le nom « { $id } »
        [element] Deux éléments de cette page portent le nom « { $id } »
        [record] Deux lignes de cette liste portent le nom « { $id } »
        [list] Deux listes portent le nom « { $id } »
        [column] Deux colonnes portent le nom « { $id } »
        [file] Une leçon et un service portent le nom « { $id } »
        [theme] Deux thèmes portent le nom « { $id } »
        [need] Deux besoins portent le nom « { $id } »
        [helper] Deux aides portent le nom « { $id } »
        [need-and-helper] Un besoin et une aide portent le nom « { $id } »
       *[persona] Deux personnages portent le nom « { $id } »
    }{ $other ->
        [0] .
       *[other] . L’autre est ici : { $other }.
    }
    .fix = Donnez un autre nom à l’un des deux.
reserved-id = Le nom « { $id } » est réservé à un bouton que toutes les pages ont déjà.
    .fix = Choisissez un autre nom.
unknown-theme = Le thème « { $theme } » n’est pas dans le catalogue.
    .fix = { $guess ->
        [0] Ajoutez-le dans lessons/catalogue.ron, ou choisissez un thème qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ? Sinon, ajoutez le thème dans lessons/catalogue.ron.
    }
unknown-site = Le service fictif « { $site } » n’existe pas.
    .fix = { $guess ->
        [0] Créez le fichier lessons/sites/{ $site }.ron, ou choisissez un service qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ? Sinon, créez lessons/sites/{ $site }.ron.
    }
unknown-persona = Le personnage « { $persona } » n’existe pas.
    .fix = { $guess ->
        [0] Ajoutez-le dans lessons/personas.ron.
       *[other] Vouliez-vous écrire « { $guess } » ? Sinon, ajoutez-le dans lessons/personas.ron.
    }
unknown-icon = Il n’y a pas d’image « { $icon } ».
    .fix = { $guess ->
        [0] Choisissez parmi les noms du dossier assets/icons, sans « _line.png ».
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
lesson-without-file = Le catalogue annonce la leçon « { $lesson } », et aucun fichier ne porte ce nom.
    .fix = { $guess ->
        [0] Ajoutez le fichier { $lesson }.ron dans le dossier du thème, ou retirez ce nom du catalogue.
       *[other] Vouliez-vous écrire « { $guess } » ? Sinon, retirez ce nom du catalogue.
    }
lesson-in-no-theme = La leçon « { $lesson } » n’est dans aucun thème du catalogue : personne ne la verra.
    .fix = Ajoutez "{ $lesson }" aux leçons du thème « { $theme } », dans lessons/catalogue.ron.
lesson-elsewhere = La leçon « { $lesson } » dit être du thème « { $theme } », et elle est rangée dans « { $found } ».
    .fix = Écrivez le même thème dans la leçon, dans le catalogue et comme nom de dossier.
number-twice = Les leçons « { $lesson } » et « { $other } » ont le même numéro, { $number }.
    .fix = Donnez un numéro jamais utilisé à la plus récente. Un numéro ne change jamais.
number-out-of-code = Le numéro { $number } n’entre pas dans un code de trois mots.
    .fix = Choisissez un numéro jamais utilisé, de 1 à { $limit }.
no-number = La leçon « { $lesson } » n’a pas de numéro : elle n’aura pas de code de trois mots.
    .fix = Donnez-lui un numéro jamais utilisé, dans « numbers » de lessons/catalogue.ron.
unknown-subject = « { $subject } » n’est ni un thème, ni une leçon du catalogue.
    .fix = { $guess ->
        [0] Écrivez le nom d’un thème ou d’une leçon.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
empty-pathway = L’atelier « { $pathway } » n’a pas de séance, ou une séance sans leçon.
    .fix = Écrivez les leçons de chaque séance : sessions: [["…", "…"], ["…"]].
no-answers = La question « { $question } » n’a aucune réponse.
    .fix = Écrivez au moins deux réponses : answers: [Answer(id: "…"), Answer(id: "…")].

# Qui peut aider

unknown-helper = L’aide « { $helper } » n’existe pas.
    .fix = { $guess ->
        [0] Ajoutez-la dans « helpers », en bas de lessons/orientation.ron.
       *[other] Vouliez-vous écrire « { $guess } » ? Sinon, ajoutez-la dans « helpers ».
    }
unused-helper = Aucun besoin ne cite l’aide « { $helper } » : personne ne la verra.
    .fix = Ajoutez-la dans « helpers » d’un besoin, ou supprimez-la.
helper-twice = Le besoin « { $need } » cite deux fois l’aide « { $helper } ».
    .fix = Gardez-en une, à la place qui convient.
no-helpers = Personne n’aide pour le besoin « { $need } ».
    .fix = Écrivez qui peut aider, le meilleur premier appel d’abord : helpers: ["…", "…"].
helper-count = Le besoin « { $need } » cite { $count ->
        [one] une seule aide
       *[other] { $count } aides
    }. Il en faut de { $least } à { $most }.
    .fix = Gardez celles qui servent le plus souvent, la meilleure en premier.
urgent-waits = Le besoin « { $need } » est urgent, et sa première aide, « { $helper } », demande d’attendre un atelier ou d’aller dans un lieu.
    .fix = Mettez en premier une aide que l’on joint tout de suite : un numéro, un site, l’accueil.
not-a-contact = « { $contact } » n’est ni un numéro, ni l’adresse d’un site.
    .fix = Écrivez un numéro, Phone("3018"), ou un site sans « https:// », Website("17cyber.gouv.fr").
unknown-contact = « { $contact } » n’est pas un numéro ou un site public que le programme connaît.
    .fix = Essayez-le avant de l’afficher. Pour un lieu proche, écrivez plutôt Workshop(…) ou Place(…) : la borne dit où et quand.
unlikely-program = Le programme national « { $program } » n’est pas connu.
    .fix = Vouliez-vous écrire « { $guess } » ?
contacts-review-passed = Ces numéros et ces sites devaient être relus avant le { $date }.
    .fix = Comparez-les avec leurs sources, puis avancez « facts_checked » et « review_before ».

# Une leçon

no-steps = Cette leçon n’a aucune étape.
    .fix = Écrivez au moins une étape : Step(id: "…", does: [Tap("…")]).
nothing-done = L’étape « { $step } » ne montre aucun geste.
    .fix = Écrivez dans « does » ce que fait la main : does: [Tap("…")].
minutes-out-of-range = Une leçon ne peut pas durer { $minutes } minutes.
    .fix = Écrivez de 1 à 60 minutes.
review-passed = Cette leçon devait être relue avant le { $date }.
    .fix = Vérifiez les faits avec leurs sources, puis avancez « facts_checked » et « review_before ».
unknown-start = La page de départ « { $page } » n’existe pas.
    .fix = { $guess ->
        [0] Choisissez une page du service fictif.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
start-needs-record = La leçon ne peut pas commencer par « { $page } » : cette page montre une ligne d’une liste, et aucune n’est encore choisie.
    .fix = Commencez par la page où se trouve la liste.
unknown-target = « { $target } » n’est sur aucune page de « { $site } » : ce geste est impossible.
    .fix = { $guess ->
        [0] Reprenez le nom d’un bouton, d’un champ ou d’une ligne de lessons/sites/{ $site }.ron.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
not-a-field = On ne peut pas écrire dans « { $target } » : ce n’est pas un champ.
    .fix = Donnez le nom d’un champ de la page.
unknown-place = Aucune page ne s’appelle « { $place } ».
    .fix = { $guess ->
        [0] Écrivez le nom d’une page. Si la page montre une ligne d’une liste, ajoutez la ligne : "page-ligne".
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
does-not-reach-goal = Les gestes de l’étape « { $step } » ne mènent pas à son but : { $goal }.
    .fix = Corrigez « does » pour que les gestes y arrivent, ou « until » pour que le but soit le bon.
step-never-shown = L’étape « { $step } » n’est jamais montrée : à la fin de « { $because } », elle est déjà faite.
    .fix = Retirez cette étape, ou donnez-lui un but (« until ») qui n’est pas encore atteint.
target-not-on-page = À l’étape « { $step } », « { $target } » n’est pas sur la page affichée, « { $page } ».
    .fix = Choisissez un élément de cette page, ou ajoutez avant le geste qui mène à la bonne page.
no-outcomes = Cette leçon ne dit pas ce qui doit être vrai à la fin.
    .fix = Écrivez au moins un résultat : outcomes: [Outcome(id: "…", holds: Showing("…"), step: "…")].
tapped-outcome = Un résultat se regarde à la fin : « { $element } » touché en chemin n’y laisse pas de trace.
    .fix = Prenez un état : une page affichée (Showing), un champ (Filled, Matches) ou une ligne de liste (Listed).
outcome-not-reached = La solution de la leçon ne mène pas au résultat « { $outcome } ».
    .fix = Corrigez « holds », ou ajoutez l’étape qui manque.
outcome-from-start = Le résultat « { $outcome } » est vrai avant même de commencer.
    .fix = Choisissez un état que seule la solution apporte.
unknown-step = Cette leçon n’a pas d’étape « { $step } ».
    .fix = { $guess ->
        [0] Écrivez le nom d’une étape de la leçon.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
recap-count = Une leçon dit { $needed } choses que l’on sait faire. Ici : { $count }.
    .fix = Écrivez « recap: { $needed } », et les textes recap-1 à recap-{ $needed }.
classic-without-mistake = L’étape « { $step } » annonce un geste que beaucoup font, et n’en décrit aucun.
    .fix = Écrivez-le en premier dans « mistakes », ou retirez « classic_mistake ».
lonely-group = Une seule étape est dans le groupe « { $group } » : il n’y a pas d’ordre à choisir.
    .fix = Donnez le même groupe aux étapes voisines, ou retirez-le.
unknown-bridge = La leçon de secours « { $lesson } » n’existe pas.
    .fix = { $guess ->
        [0] Écrivez le nom d’une leçon qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
bridge-to-itself = Cette leçon se propose elle-même comme secours.
    .fix = Choisissez une leçon plus facile, ou des étapes plus petites : Steps([…]).
empty-bridge = Le secours de l’étape « { $step } » n’a aucune étape.
    .fix = Écrivez au moins une petite étape, ou retirez « bridge ».
bridge-in-bridge = La petite étape « { $step } » a elle-même un secours.
    .fix = Retirez-le : un secours n’en contient pas d’autre.
empty-pattern = Cette forme est vide : tout texte conviendrait.
    .fix = Écrivez un 9 pour un chiffre, un A pour une lettre : Pattern("AA-999-AA").
slip-not-on-page = À l’étape « { $step } », « { $target } » n’est pas sur la page affichée, « { $page } » : personne ne fera ce geste.
    .fix = Choisissez un élément de cette page, ou déplacez ce geste dans une autre étape.
mistake-is-right = À l’étape « { $step } », le geste « { $says } » est compté comme une faute, et il atteint le but.
    .fix = Mettez-le dans « detours », ou choisissez un but plus précis.
bridge-leads-nowhere = Les petites étapes de « { $step } » ne mènent pas à son but.
    .fix = Jouez-les sur papier : après la dernière, le but de l’étape doit être atteint.

# Un service fictif

foreign-host = L’adresse « { $host } » pourrait être celle d’un vrai site.
    .fix = Une adresse inventée se termine par .example : courrier.example. Seuls quelques sites publics officiels peuvent être montrés.
unknown-record = Aucune liste n’a de ligne « { $record } ».
    .fix = { $guess ->
        [0] Ajoutez la ligne à une liste, ou choisissez-en une qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
unknown-tab = La page veut être dans l’onglet « { $tab } », que la fenêtre n’a pas.
    .fix = { $guess ->
        [0] Ajoutez l’onglet à `tabs`, ou choisissez-en un qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
strength-of-typed = Cette jauge regarde ce que la personne écrit.
    .fix = Donnez-lui des exemples : « Strength(Chosen("exemples")) ». Personne n’essaie ici son propre mot de passe.
dialog-over-dialog = « { $page } » est déjà une fenêtre par-dessus une page.
    .fix = Posez cette fenêtre sur une page ordinaire.
corners-of-photo = Le cadre d’une photo a quatre coins, ou aucun : ici, { $count }.
    .fix = Nommez les quatre coins, d’abord celui en haut à gauche, puis dans le sens des aiguilles d’une montre.
stepper-out-of-range = L’étape { $now } sur { $of } n’existe pas.
    .fix = Comptez à partir de 1, jusqu’à 8 au plus.
unknown-option = Aucune question n’a de réponse « { $option } », et aucune case ne porte ce nom.
    .fix = { $guess ->
        [0] Prenez le nom d’une option d’un Choice, ou d’un Check.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }
unknown-already = La leçon commence après « { $name } », que le service ne connaît pas.
    .fix = { $guess ->
        [0] Ajoutez ce nom à `already` dans le fichier du service.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }
unknown-data = Il n’y a pas de fichier de chiffres « { $data } ».
    .fix = { $guess ->
        [0] Créez lessons/data/{ $data }.ron, ou choisissez-en un qui existe.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }
unknown-figure = Le fichier de chiffres n’a pas de « { $figure } ».
    .fix = { $guess ->
        [0] Ajoutez-le à `figures` ou à `scales`, et nommez le fichier dans `data`.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }
unknown-sum = Le service n’a pas de calcul « { $sum } ».
    .fix = { $guess ->
        [0] Ajoutez-le à `sums`, ou choisissez-en un qui existe.
       *[other] Vouliez-vous dire « { $guess } » ? Sinon, supprimez ce fichier.
    }
reset-before = Ce qui est déjà fait au début d’une leçon ne peut pas être Reset.
    .fix = Retirez cette action.
not-a-figure = Ceci n’est pas un nombre que le programme sait lire.
    .fix = Écrivez le nombre entre guillemets, avec un point : "0.4525".
sum-of-itself = Le calcul « { $sum } » a besoin de lui-même.
    .fix = Coupez le cercle : un calcul ne peut pas servir à se calculer.
band-out-of-order = Dans le barème « { $scale } », cette tranche ne commence pas au-dessus de la précédente.
    .fix = Rangez les tranches de la plus basse à la plus haute.
data-review-passed = Ces chiffres devaient être relus avant le { $date }.
    .fix = Comparez-les avec leurs sources, puis avancez « facts_checked » et « review_before ».
unknown-page = Cette action mène à la page « { $page } », qui n’existe pas.
    .fix = { $guess ->
        [0] Créez la page, ou choisissez-en une qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
unknown-list = La liste « { $list } » n’existe pas.
    .fix = { $guess ->
        [0] Ajoutez-la dans « lists ».
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
unknown-column = La liste « { $list } » n’a pas de colonne « { $column } ».
    .fix = { $guess ->
        [0] Ajoutez-la dans « columns » de cette liste.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
unknown-input = Aucune page n’a de champ « { $input } ».
    .fix = { $guess ->
        [0] Ajoutez un Field avec ce nom, ou choisissez un champ qui existe.
       *[other] Vouliez-vous écrire « { $guess } » ?
    }
page-needs-record = La page « { $page } » montre une ligne d’une liste, et aucune n’est choisie à cet endroit.
    .fix = Allez-y depuis la liste elle-même, ou depuis une page de la même ligne.
no-record-here = Ceci parle de la ligne choisie, et aucune n’est choisie à cet endroit.
    .fix = Mettez-le dans une liste (Records), ou sur une page avec « about ».

# Les textes

missing-texts = { $language ->
        [fr] Les textes en français manquent
        [en] Les textes en anglais manquent
       *[br] Les textes en breton manquent
    } : il en faut { $count }.
    .fix = Créez le fichier { $path }. Le plus simple est de copier celui d’une autre langue et de le traduire.
missing-text = Le texte « { $key } » manque { $language ->
        [fr] en français
        [en] en anglais
       *[br] en breton
    }.
    .fix = Ajoutez-le dans { $path }.
unused-text = Personne n’utilise le texte « { $key } ».
    .fix = Supprimez-le, ou corrigez son nom s’il devait servir.
different-variables = Le texte « { $key } » ne contient pas les mêmes données qu’en français. Ici : { $here }. En français : { $french }.
    .fix = Mettez les mêmes données, entre accolades, dans les deux langues.
unknown-variable = La donnée « { $variable } » n’existe pas.
    .fix = Les données possibles sont $first_name (prénom), $name (prénom et nom) et $address (adresse électronique). Un titre de thème n’en a aucune.
too-long = Le texte « { $key } » a { $length } caractères, pour { $limit } au plus.
    .fix = Raccourcissez-le : une idée par phrase.
foreign-address = « { $address } » pourrait être une vraie adresse.
    .fix = Une adresse inventée se termine par .example : nom@courriel.example.
real-phone = « { $phone } » pourrait être le numéro de quelqu’un.
    .fix = Prenez un numéro réservé à la fiction : 06 39 98, 01 99 00, 02 61 91, 03 53 01, 04 65 71 ou 05 36 49, puis quatre chiffres.
space-before = Devant « { $mark } », il faut une espace fine insécable, pour que le signe ne passe pas seul à la ligne.
    .fix = Écrivez « { $right } » (le caractère U+202F).
space-in-quotes = Du côté intérieur de { $mark }, il faut une espace fine insécable.
    .fix = Écrivez : { $right } (le caractère U+202F).
straight-apostrophe = L’apostrophe est droite.
    .fix = Écrivez « { $right } », avec l’apostrophe courbe.
word-to-avoid = Le mot « { $word } » met mal à l’aise ou ne dit rien à qui apprend.
    .fix = Dites le geste (« Touchez… »), ou ce qui manque et comment faire.
long-sentence = Cette phrase a { $words } mots, pour { $limit } au plus.
    .fix = Faites-en deux : une idée par phrase.
long-paragraph = Ce texte a { $sentences } phrases d’un seul tenant, pour { $limit } au plus.
    .fix = Retirez une phrase, ou laissez une ligne vide entre deux paragraphes.
jargon = Le mot « { $word } » n’est pas connu de tout le monde, et la leçon ne l’explique pas.
    .fix = Dites-le autrement. Sinon, marquez-le une fois : [[{ $word }]], et expliquez-le dans glossary.ftl.
unexplained-word = Le mot marqué « { $id } » n’est pas expliqué.
    .fix = Ajoutez « { $id } = … » dans { $path }, en une ou deux phrases simples.
