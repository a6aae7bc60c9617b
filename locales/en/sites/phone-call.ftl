# A phone that rings: a crook who says he is the bank, then the real bank.
nothing = { "" }

fake =
    .name = My bank
    .number = 02 61 91 45 29
    .time = 10:02
dentist =
    .name = Dentist
    .number = 02 61 91 22 07
    .time = Yesterday
answer-call = Answer
refuse = Decline
hang-up = Hang up

validate-asks =
    .text = My bank, hello: €900 is about to leave! Quickly, approve it in the app to cancel.
say-validate = I’ll approve it right now.
say-no = No, I approve nothing.
validate-yes =
    .text = It is approved.
validate-more =
    .text = Thank you! Approve it once more, quickly.

code-asks =
    .text = It is our number on your screen, right? Read me the code.
code-sms =
    .text = Text: code 482 915. Give it to nobody.
give-code = The code is 482 915.
keep-code = No, I keep my code.
code-yes =
    .text = The code is 482 915.
code-more =
    .text = Perfect! Another code is coming, read it to me.

card-asks =
    .text = A courier comes at noon. Give him your card.
give-card = All right, I’ll get it ready.
keep-card = No, I keep my card.
card-yes =
    .text = All right, I’ll get it ready.
card-more =
    .text = Very good. Tell nobody about it.
card-no =
    .text = No, I keep my card.
card-stay =
    .text = Stay on the line! It is for your own good.

ended-title = Call ended
call-back = Call this number back
again-text = “We were cut off. Let us go on.”
leave-again = Hang up

calls = Phone
dial = Number to call
    .missing = The number is missing.
    .missing-now = Write your bank’s number.
    .wrong = This is not your bank’s number.
    .wrong-now = Look at your card, in “My papers”.
dial-call = Call
messages = Messages
internet = Internet
search-title = Number of My bank
search-text = Advert: help for all banks, 05 36 49 18 40.

papers = My papers
papers-text = In real life: in your wallet, or a drawer.
card =
    .name = My bank card
    .detail = The back of the card
    .aside = { "" }
    .number = 02 61 91 45 20
statement =
    .name = My statement
    .detail = The top of the page
    .aside = { "" }
    .number = 02 61 91 45 20
client-service = Your bank

bank-name = My bank, the real one
bank-hello =
    .text = We did not call you. What happened?
tell-nothing = Nothing, all is well.
tell = Somebody called in your name.
bank-nothing =
    .text = Nothing, all is well.
bank-doubt =
    .text = All right. And that call? Tell me everything, it helps.
end-told =
    .text = Somebody called in your name.
end-never =
    .text = Thank you for telling. We never ask for a code or a card.
end-block =
    .text = You said yes? I block everything, to be careful.
end-safe =
    .text = Your account is protected.
leave-bank = Hang up
you-say = What do you say?
