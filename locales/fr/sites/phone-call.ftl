# Un téléphone qui sonne : un escroc qui se dit de la banque, puis la vraie banque.
nothing = { "" }

fake =
    .name = Ma banque
    .number = 02 61 91 45 29
    .time = 10 h 02
dentist =
    .name = Cabinet dentaire
    .number = 02 61 91 22 07
    .time = Hier
answer-call = Décrocher
refuse = Refuser
hang-up = Raccrocher

validate-asks =
    .text = Ma banque, bonjour : 900 € vont partir ! Vite, validez dans l’appli pour annuler.
say-validate = Je valide tout de suite.
say-no = Non, je ne valide rien.
validate-yes =
    .text = C’est validé.
validate-more =
    .text = Merci ! Validez encore une fois, vite.

code-asks =
    .text = C’est notre numéro qui s’affiche, non ? Lisez-moi le code reçu.
code-sms =
    .text = SMS : code 482 915. Ne le donnez à personne.
give-code = Le code est 482 915.
keep-code = Non, je garde mon code.
code-yes =
    .text = Le code est 482 915.
code-more =
    .text = Parfait ! Un autre code arrive, lisez-le-moi.

card-asks =
    .text = Un coursier vient à midi. Donnez-lui votre carte.
give-card = D’accord, je la prépare.
keep-card = Non, je garde ma carte.
card-yes =
    .text = D’accord, je la prépare.
card-more =
    .text = Très bien. N’en parlez à personne.
card-no =
    .text = Non, je garde ma carte.
card-stay =
    .text = Restez en ligne ! C’est pour votre bien.

ended-title = Appel terminé
call-back = Rappeler ce numéro
again-text = « Nous avons été coupés. Continuons. »
leave-again = Raccrocher

calls = Téléphone
dial = Numéro à appeler
    .missing = Il manque le numéro.
    .missing-now = Écrivez le numéro de votre banque.
    .wrong = Ce numéro n’est pas celui de votre banque.
    .wrong-now = Regardez votre carte, dans « Mes papiers ».
dial-call = Appeler
messages = Messages
internet = Internet
search-title = Numéro de Ma banque
search-text = Annonce : assistance des banques, 05 36 49 18 40.

papers = Mes papiers
papers-text = En vrai : dans votre portefeuille, ou un tiroir.
card =
    .name = Ma carte bancaire
    .detail = Le dos de la carte
    .aside = { "" }
    .number = 02 61 91 45 20
statement =
    .name = Mon relevé
    .detail = Le haut de la page
    .aside = { "" }
    .number = 02 61 91 45 20
client-service = Votre banque

bank-name = Ma banque, la vraie
bank-hello =
    .text = Nous ne vous avons pas appelé. Que s’est-il passé ?
tell-nothing = Rien, tout va bien.
tell = Quelqu’un a appelé en votre nom.
bank-nothing =
    .text = Rien, tout va bien.
bank-doubt =
    .text = D’accord. Et cet appel ? Dites-moi tout, c’est utile.
end-told =
    .text = Quelqu’un a appelé en votre nom.
end-never =
    .text = Merci de le dire. Nous ne demandons ni code, ni carte.
end-block =
    .text = Vous avez dit oui ? Je bloque tout, par prudence.
end-safe =
    .text = Votre compte est protégé.
leave-bank = Raccrocher
you-say = Que dites-vous ?
