# A search page, a private site that charges, and the State’s site where one declares the sale of a vehicle.
tab-web = Internet

search-title = Results found
search-empty = No result.
goeland =
    .title = Sale declared: €29.90
    .address = carte-grise-goeland.example
    .kind = Advert
official =
    .title = France Titres: registration
    .address = immatriculation.ants.gouv.fr
    .kind = Result

private-title = Carte Grise Goéland: your sale in 5 minutes
private-text = We fill in the form for you. A private site, not linked to the State.
private-fee = Handling fee
private-amount = €29.90
private-pay = Pay €29.90
private-leave = Back to the results
private-end-title = Nothing is paid: this is an exercise
private-end-text =
    Elsewhere, €29.90 would be gone.

    On the official site, the same thing is free.
private-back = Back to the results

home-title = France Titres: your vehicle’s paperwork
home-text =
    Declaring a sale is free.

    The seller has 15 days to do it.
buy = I am buying or being given a vehicle
sell = I am selling or giving my vehicle
move = I am changing my address

buying-title = I am buying or being given a vehicle
buying-text = Here, the buyer registers the car. They have one month, and they need the transfer code.
buying-back = Back to the home page
moving-title = I am changing my address
moving-text = Here, one puts a new address on the registration certificate. One has a month to do it.
moving-back = Back to the home page

connected-title = You are signed in: { $name }
connected-text =
    You came in with FranceConnect.

    How does one come in? That is another lesson.
connected-go = Continue
connected-no = This is not me

vehicle-title = The vehicle
plate = Registration number
    .hint = It is on the registration certificate. For the exercise: ZZ-999-ZZ
    .missing = The registration number is missing.
    .missing-now = Write ZZ-999-ZZ.
    .wrong = This is not the number of this car.
    .wrong-now = Write ZZ-999-ZZ.
plate-value = ZZ-999-ZZ
vehicle-next = Continue
vehicle-leave = Back to the home page

sale-title = The sale
kind = Kind of transfer
    .missing = The kind of transfer is missing.
    .missing-now = Touch “A sale” or “A gift”.
kind-sale = A sale
kind-gift = A gift
date = Date of the sale
    .hint = Day, month, year. For the exercise: 18/11/2026
    .missing = The date of the sale is missing.
    .missing-now = Write 18/11/2026.
    .wrong = This is not the day of this sale.
    .wrong-now = Write 18/11/2026.
date-value = 18/11/2026
hour = Time of the sale
    .hint = Hours and minutes. For the exercise: 14:30
    .missing = The time of the sale is missing.
    .missing-now = Write 14:30.
    .wrong = This is not the time of this sale.
    .wrong-now = Write 14:30.
hour-value = 14:30
hour-other = 2:30 pm
hour-long = 14 h 30
sale-next = Continue
sale-previous = Back to the vehicle

buyer-title = The buyer
name = Name and first name
    .hint = For the exercise: Nolwenn Le Gall
    .missing = The buyer’s name is missing.
    .missing-now = Write Nolwenn Le Gall.
    .wrong = This is not the buyer’s name.
    .wrong-now = Write Nolwenn Le Gall.
name-value = Nolwenn Le Gall
name-other = Le Gall Nolwenn
address = Address
    .hint = For the exercise: 3 rue du Port, Porz-Avel
    .missing = The buyer’s address is missing.
    .missing-now = Write 3 rue du Port, Porz-Avel.
    .wrong = This is not the buyer’s address.
    .wrong-now = Write 3 rue du Port, Porz-Avel.
address-value = 3 rue du Port, Porz-Avel
buyer-next = Continue
buyer-previous = Back to the sale

summary-title = Summary
summary-plate = Vehicle
summary-sale = Transfer
summary-on = { " " }on{ " " }
summary-at = { " " }at{ " " }
summary-buyer = Buyer
summary-comma = ,{ " " }
change-plate = Change
change-sale = Change
change-buyer = Change
honour = I declare on my honour that these facts are right
    .missing = The box is not ticked.
    .missing-now = Tick it to declare so.
validate = Confirm

done-text = Your declaration is recorded.
done-code = Your transfer code: X7K2P
done-advice =
    Write this code down at once. Give it to the buyer.

    It is an example, for the exercise.
noted = I noted the code
receipt = See the receipt
sign-out = Sign out

receipt-title = Receipt
receipt-buyer = Buyer
receipt-day = Declared on
receipt-day-value = 20/11/2026
receipt-text = Keep this receipt with your papers.
receipt-back = Back to the code

give-title = Nolwenn is waiting for a code
give-text = She is going to register the car in her name.
code = Which code do you give the buyer?
    .missing = No code is chosen.
    .missing-now = Touch one of the two codes.
code-transfer = The transfer code
code-card = The confidential code of the certificate
give-next = Back to my declaration

signed-out-title = You are signed out
signed-out-text = See you soon, { $first_name }. On a public computer, close the window too.
signed-out-again = Back to the home page
