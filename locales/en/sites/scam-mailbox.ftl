# A small mailbox: two real messages, three fake ones, and the fake sites they lead to.
tab-mail = Mail

folder-inbox = Inbox
folder-junk = Junk
summary = Summary

inbox-title = Inbox
nothing = { "" }
parcel-moved = Parcel Service: reported
library-moved = Library: reported
refund-moved = Tax Refunds: reported
town-moved = Town hall: reported
card-moved = Health Card Service: reported
junk-text = Reported messages are here. Is one of them real? Open it, then touch “Keep”.

parcel =
    .from = Parcel Service
    .address = suivi@frais-colis.example
    .subject = Parcel: €1.95 to pay
    .date = 8:40
    .body =
        Your parcel is held at the depot. A fee of €1.95 is missing.

        Pay today. Tomorrow it goes back.
parcel-link = Pay €1.95
parcel-keep = Keep
parcel-report = Report
library =
    .from = Porz-Avel Library
    .address = bonjour@mediatheque.example
    .subject = Your book is here
    .date = 8:15
    .body =
        “Le Phare” is waiting for you at the front desk. We keep it for ten days.

        The library team
library-keep = Keep
library-report = Report
refund =
    .from = Tax Refunds
    .address = service@impots-gouv.example
    .subject = We owe you €312
    .date = Yesterday
    .body =
        You have paid €312 too much tax.

        Give us your bank card. The money will be on it tomorrow.
refund-link = Receive €312
refund-keep = Keep
refund-report = Report
town =
    .from = Porz-Avel Town Hall
    .address = accueil@porz-avel.example
    .subject = Collection: it is on Thursday!
    .date = Yesterday
    .body =
        The garden waste lorry comes on Thursday, from 8 o’clock. Put your bags out on Wednesday evening.

        The town hall
town-keep = Keep
town-report = Report
card =
    .from = Health Card Service
    .address = vitale@carte-sante.example
    .subject = Health card: urgent
    .date = Monday
    .body =
        Your health card stops this evening. Your care will no longer be paid back.

        The new card costs €0.90.
card-link = Renew my card
card-keep = Keep
card-report = Report

parcel-site-title = Parcel fee: €1.95
parcel-site-text = Secure payment. Give the number of your bank card and its code.
parcel-leave = Leave this site
refund-site-title = Your refund
refund-site-text = Secure area. Give the number of your bank card and its code.
refund-leave = Leave this site
card-site-title = Your new health card
card-site-text = Secure area. Give the number of your bank card and its code.
card-leave = Leave this site
fake-notice = Exercise: write nothing on this fake site.

not-junk = This is not junk

score-title = Your summary
score-kept = Traps kept
score-reported = Real messages reported
score-text = These traps are made to fool everybody. Changing your mind is a way to stay safe too.
score-questions = Who is really writing? What do they want? Why such a hurry?
