# The online tax return, papers on the table, and e-mail. The labels are those of the exercise.
tab-tax = Taxes
tab-papers = My papers
tab-mail = Mail

home-title = impots.gouv.fr
home-open = The tax return is open.
connect = Sign in to the Finances publiques space
home-when = Until when can I file?
home-when-text =
    The service opens around mid-April. In Finistère, it closes at the end of May.

    The exact date changes every year: it is shown here.
home-auto = What is the automatic return?
home-auto-text =
    The tax office knows all your income already? Then the return is made by itself.

    But it is not always complete: a gift or childcare is added by hand.

sign-in-title = Sign in to the Finances publiques space
tax-number = Tax number
    .hint = 13 figures, at the top of the tax return
    .missing = The tax number is missing.
    .missing-now = Write the 13 figures.
    .wrong = This is not { $first_name }’s number.
    .wrong-now = Write 30 11 22 33 44 556.
number-value = 3011223344556
password = Password
    .hint = For the exercise: Granit-rose-29
    .missing = The password is missing.
    .missing-now = Write Granit-rose-29.
    .wrong = The site does not know this password.
    .wrong-now = Touch “Show” to read it again.
password-value = Granit-rose-29
sign-in-go = Continue
sign-in-leave = Home

code-title = Code sent by e-mail
code-text = A code of 6 figures has just gone to { $address }.
code = Security code
    .hint = 6 figures. It can be used for 10 minutes.
    .missing = The code is missing.
    .missing-now = Look at the “Mail” tab.
    .wrong = This is not the code that came.
    .wrong-now = Read the e-mail again, in the other tab.
    .late = This code is more than 10 minutes old.
    .late-now = It has just been sent again: touch “Continue”.
code-value = 482915
code-go = Continue
code-anew = Send the code again
code-sent-title = The code has been sent again
code-sent-text = It comes into your mail, for 10 minutes.
code-sent-ok = Close

space-title = Hello { $first_name }
open =
    .title = Tax return
    .line = Your signature is missing.
    .state = To sign
signed =
    .title = Tax return
    .line = It is signed. You can still correct it.
    .state = Signed
space-none = No tax return.
space-tools = Your other services
rate-wish =
    .title = Tax taken at source
    .line = Your request has been recorded.
    .state = Recorded
rate-open = Manage my tax at source
documents-open = My documents
secure-open = Secure messages
sign-out = Sign out

declare = Open my tax return
return-back = My space
until-when = Until when can I correct it?
until-when-text =
    Until the closing date, as often as you like. Then from August to mid-December.

    Address and family situation: through the secure messages.

step-1-name = Presentation
step-1-text =
    Your return is prefilled: the tax office has already written what it knows.

    Your work: check, correct, add, sign.
step-1-next = Next
step-1-leave = My space
step-1-papers = Which papers should I get ready?
step-1-papers-text =
    Payslips, receipts for gifts, statements for help at home and for childcare.

    You do not send them. You keep them for 3 years.

identity-name = About you
declarant-1 = Person 1
declarant-1-value = { $name }
declarant-2 = Person 2
declarant-2-value = Luc Morvan
home-address = Address
home-address-value = 4 rue du Four, Porz-Avel
lived = On 1 January, did you live at this address?
    .missing = The answer is missing.
    .missing-now = Touch “Yes” or “No, somewhere else”.
lived-here = Yes
lived-elsewhere = No, somewhere else
other-address = Your address on 1 January
    .missing = The address is missing.
    .missing-now = Write it, or touch “Yes”.
family = Your family situation
    .missing = The family situation is missing.
    .missing-now = Touch the box, then an answer.
family-married = Married or in a civil union
family-single = Single
family-divorced = Divorced
family-widowed = Widowed
children = Children in your care
    .hint = Lili, 3 years old
    .missing = The number of children is missing.
    .missing-now = Write 1.
    .wrong = This is not the right number of children.
    .wrong-now = Lili is the only child: write 1.
children-value = 1
identity-next = Next
identity-previous = Previous

sections-name = Choosing the sections
sections-text = Tick what concerns you. The rest will not be on the next page.
section-wages = Wages
    .missing = This section has to stay ticked.
    .missing-now = { $first_name } and Luc earn wages.
section-rent = Rent received
section-gifts = Gifts
section-home = Help at home
section-childcare = Childcare
sections-next = Next
sections-previous = Previous

income-name = Income and expenses
box-1aj = 1AJ – { $first_name }’s wages
    .hint = Prefilled. In euros, without cents.
    .missing = The wages are missing.
    .missing-now = Copy the year’s taxable net pay.
    .wrong = This is not a number of euros.
    .wrong-now = Write 22150, for example.
box-1aj-value = 21400
box-1bj = 1BJ – Luc’s wages
    .hint = Prefilled. In euros, without cents.
    .missing = The wages are missing.
    .missing-now = Copy the year’s taxable net pay.
    .wrong = This is not a number of euros.
    .wrong-now = Write 23900, for example.
box-1bj-value = 23900
wages-label = All wages
rent-text = Rent needs another sheet: annex 2044. { $first_name } and Luc receive none.
box-7uf = 7UF – Gifts to an association
    .hint = Gifts in the general interest
    .wrong = This is not a number of euros.
    .wrong-now = Write 60, for example.
box-7ud = 7UD – Gifts for people in need
    .hint = Meals, care or housing given
    .wrong = This is not a number of euros.
    .wrong-now = Write 60, for example.
box-7db = 7DB – Help at home
    .hint = What was paid in the year
    .wrong = This is not a number of euros.
    .wrong-now = Write 640, for example.
box-7ga = 7GA – Your child looked after outside the home
    .hint = Without meals, the CAF’s help taken off
    .wrong = This is not a number of euros.
    .wrong-now = Write 1400, for example.
wage-value = 22150
gift-value = 60
help-value = 640
nursery-value = 1400
income-next = Next
income-previous = Previous

summary-name = Summary and signature
change-1aj = Change
change-1bj = Change
change-7uf = Change
change-7db = Change
change-7ga = Change
estimate-text = The exercise’s estimate, without what is taken every month already.
net-label = Taxable income
tax-label = Tax
reduction-label = Tax reduction (gifts)
credit-label = Tax credits
to-pay-label = To pay
refund-label = Paid back by the tax office
summary-unsigned = Without a signature, nothing is sent.
sign = Sign my return
summary-previous = Previous
summary-later = Finish later

sign-ask-title = Sign this return?
sign-ask-text = You can still correct it until the closing date.
sign-yes = Yes, I sign
sign-no = No, go back

later-title = Your return is waiting
later-text = What you have written is kept. But nothing is sent without a signature.
later-back = Back to the summary

left-title = You have left the return
left-text = The “Back” button at the top leaves the form. To go back a step, take “Previous”.
left-resume = Go on with my return
left-space = My space

receipt-title = Receipt
receipt-done = Your return is signed and sent.
receipt-number = Number
receipt-number-value = EXERCICE-29-0417
receipt-date = Date
receipt-save = Save
receipt-space = My space
receipt-saved-title = The receipt is saved
receipt-saved-text = You will find it in “My documents”.
receipt-saved-ok = Close

documents-title = My documents
documents-notice = Your next tax notice will arrive here, in summer.
documents-none = No document.
documents-back = My space
receipt-file =
    .title = Receipt
    .line = Signed tax return
    .date = This year
    .body =
        Your tax return has arrived.

        Number: EXERCICE-29-0417.
notice-old =
    .title = Tax notice
    .line = Earlier income
    .date = Last year
    .body =
        This notice says what you paid last year.

        It is also of use when you ask for support.
document-back = My documents

secure-title = Secure messages
secure-text =
    Here you write to the tax office.

    After the closing date, this is where you change your address or family situation.
secure-back = My space

rate-title = Manage my tax at source
rate-text = Every month, the tax is taken from the wages. The share that is taken is called the rate.
rate-kind = Which rate for { $first_name } and Luc?
    .missing = No rate is chosen.
    .missing-now = Touch one of the three answers.
rate-individual = A rate for each of us
rate-household = The same rate for both
rate-neutral = A rate without our income
rate-individual-what = A rate for each: the individual rate
rate-individual-text = Each pays by their own wages. It is the choice made beforehand for couples, since September 2025.
rate-household-what = The same rate: the household’s rate
rate-household-text = The same rate for both wages. In all, the couple pays the same sum.
rate-neutral-what = A rate without our income: the neutral rate
rate-neutral-text = The employer does not learn the true rate. The difference is settled later with the tax office.
rate-next = Continue
rate-change = Report a change
rate-back = My space
rate-ask-title = Confirm this choice?
rate-ask-label = Your choice
rate-ask-text = Read your choice again before you confirm.
rate-yes = Yes, I confirm
rate-no = No, go back
rate-done-title = Your choice has been recorded
rate-done-text = An e-mail to confirm it has just gone out.
rate-done-when = The new rate applies within 3 months at the latest.
rate-done-space = My space
change-title = Report a change
change-text =
    A marriage, a birth, an income that falls: you report it here.

    The rate is then worked out again, without waiting for September.
change-back = Back to the rate

signed-out-title = You are signed out
signed-out-text = On a public computer, close the window too.
signed-out-home = Home

papers-title = { $first_name }’s papers
papers-none = No paper.
payslip =
    .title = { $first_name }’s payslip
    .from = Porz-Avel town hall
    .year = December
    .body =
        Taxable net pay of the year: **€22,150**

        Net pay received in the year: €20,870
payslip-luc =
    .title = Luc’s payslip
    .from = Menuiserie Le Goff
    .year = December
    .body =
        Taxable net pay of the year: **€23,900**

        Net pay received in the year: €22,510
gift =
    .title = Receipt for a gift
    .from = Les Amis du Phare
    .year = In the year
    .body =
        An association in the general interest.

        Gift received: **€60**. To be written in box 7UF.
help =
    .title = Statement for cleaning
    .from = Ménage et Jardin
    .year = In the year
    .body =
        Help at home: cleaning.

        Sums paid: **€640**. To be written in box 7DB.
nursery =
    .title = Statement from the nursery
    .from = Crèche Les Moussaillons
    .year = In the year
    .body =
        Looking after Lili, 3. Paid in all, with meals: €2,100.

        Without meals and the CAF’s help: **€1,400**. Box 7GA.
letter =
    .title = Tax number and password
    .from = { $first_name }’s notebook
    .year = At home
    .body =
        Tax number: **30 11 22 33 44 556**

        Password of the exercise: **Granit-rose-29**
paper-back = All papers

mail-title = Inbox
mail-whose = { $address }
mail-empty = No message.
code-mail =
    .from = Tax office
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Your security code
    .date = Just now
    .body =
        Your code: **482915**

        It can be used for 10 minutes. Give it to nobody.
receipt-mail =
    .from = Tax office
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Your return has arrived
    .date = Just now
    .body =
        You have signed your tax return.

        Receipt: EXERCICE-29-0417. Keep this message.
rate-mail =
    .from = Tax office
    .address = ne-pas-repondre@dgfip.finances.gouv.fr
    .subject = Your tax rate
    .date = Just now
    .body =
        Your request has been recorded.

        The new rate applies within 3 months at the latest.
refund-mail =
    .from = Tax Service
    .address = contact@impots-gouv.example
    .subject = Refund: €480 are waiting for you
    .date = Today
    .body =
        We owe you €480.

        Give your bank card to receive this sum.
library-mail =
    .from = Porz-Avel library
    .address = bonjour@mediatheque-porz-avel.example
    .subject = A book to bring back
    .date = Yesterday
    .body = Your book is due on Thursday.
message-back = Inbox
trap-link = Receive my €480
trap-back = Inbox
trap-page-title = It was a trap
trap-page-text = The tax office never asks for your bank card by e-mail. Look at the address: this site is not theirs.
trap-page-back = Inbox
