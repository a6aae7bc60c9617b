# Un service inventé, où l’on dit ses vœux d’études. Les mots des écrans sont ceux de l’exercice.
tab-wishes = Mes vœux
tab-papers = Mes papiers

calendar-title = Les vœux, mois par mois
calendar-winter = Décembre
calendar-winter-text = S’informer
calendar-wishes = De janvier à mars
calendar-wishes-text = Ajouter ses vœux
calendar-confirm = Avant avril
calendar-confirm-text = Confirmer ses vœux
calendar-june = Juin
calendar-june-text = Lire les réponses, et répondre
calendar-question = Vous êtes en février. Que faites-vous ?
now-wishes = J’ajoute mes vœux
now-wait = J’attends juin

no-wish-title = Juin, sans vœu
no-wish-text = Sans vœu, il n’y a pas de réponse en juin.
no-wish-back = Revenir au calendrier

account-title = Votre dossier
email = Adresse de courriel
    .missing = Aucune adresse n’est choisie.
    .missing-now = Touchez une des deux adresses.
email-cat = chatonmignon@courrier.example
email-name = { $address }
ine = Numéro INE
    .hint = Il est sur le relevé de l’exercice.
    .missing = Le numéro INE manque.
    .missing-now = Il est dans l’onglet « Mes papiers ».
    .wrong = Ce n’est pas le numéro INE de { $first_name }.
    .wrong-now = Relisez « Mes papiers », à la ligne INE.
ine-value = ZZ4477991ZZ
account-next = Continuer
account-previous = Revenir au calendrier

wishes-title = Mes vœux
saved-label = Enregistrés, pas confirmés :
saved-empty = Aucun.
confirmed-label = Confirmés :
confirmed-empty = Aucun.
find = Ajouter un vœu
finish = J’ai fini

courses-title = Choisir une formation
courses-empty = Tout est dans vos vœux.
courses-back = Mes vœux
history =
    .title = Licence d’histoire
    .place = Université de Kerlann
    .kind = Licence
tourism =
    .title = BTS Tourisme
    .place = Lycée de Porz-Avel
    .kind = BTS
trade =
    .title = BTS Commerce
    .place = Lycée de Porz-Avel
    .kind = BTS
course-place = Où
course-kind = Diplôme
add = Ajouter à mes vœux
course-back = Les autres formations

wish-text = Ce vœu est enregistré. Il n’est pas confirmé.
confirm = Confirmer ce vœu
remove = Retirer
wish-back = Mes vœux

left-title = Vous êtes parti
left-text = Un vœu qui n’est pas confirmé ne compte pas.
left-back = Revenir à mes vœux

confirmed-title = C’est confirmé
confirmed-text = Votre vœu est confirmé.
confirmed-next = Les réponses commencent en juin. Regardez la date exacte sur le site.
to-june = Passer à juin
sure-june = Passer à juin
confirmed-back = Mes vœux
sure-back = Mes vœux

june-title = Juin : vos réponses
june-empty = Aucune réponse en attente.
other-answers = Il y a d’autres réponses
other-answers-text =
    « Oui, si » : oui, à une condition.

    « En attente » : une place peut se libérer. « Non » : pas de place.
june-back = Mes vœux

offer-answer = Réponse
offer-answer-text = Oui, il y a une place pour vous
offer-until = À répondre avant
offer-until-text = Jeudi soir
accept = J’accepte
later = Je répondrai un autre jour
refuse = Je refuse

too-late-title = Vendredi : c’est trop tard
too-late-text = La place n’est plus à vous.
too-late-back = C’est un exercice : revenir en juin
refused-title = Refuser, c’est rendre la place
refused-text = Vous vouliez ce BTS. Rien n’est refusé : c’est un exercice.
refused-back = Revenir à mes réponses

accepted-title = C’est répondu, à temps
accepted-text = Vous avez accepté :{ " " }
accepted-next = Les autres dates sont sur le site. Regardez-les souvent.
accepted-back = Revenir à mes réponses

papers-title = Relevé de notes
papers-name = Élève
papers-name-value = { $name }
papers-pupil = Numéro dans le lycée
pupil-value = 20481
papers-ine = Numéro INE
papers-mark = Français
papers-mark-value = 13 sur 20
