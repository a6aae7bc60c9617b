tab-mail = Mail
tab-bourg = Le Bourg

new = New message
folder-inbox = Inbox
folder-sent = Sent
folder-junk = Junk
folder-bin = Bin
sign-out = Sign out

inbox-title = Inbox
inbox-empty = No message received.
sent-title = Sent messages
junk-title = Junk
junk-names = Its other names
junk-names-text =
    Depending on the mail service, this folder is called:
    Junk, Junk mail or Spam.
bin-title = Bin
bin-names = Its other names
bin-names-text =
    Depending on the mail service, this folder is called:
    Bin, Trash or Deleted items.
folder-empty = This folder is empty.

to-label = To
date-label = Date
piece-label = Attachment
no-piece = None
me = { $name }
my-address = { $address }
now = Just now
reply-prefix = Re: { "" }

account = { $name }
account-title = { $name }
account-text = { $address }
account-out = Sign out
account-close = Close
close-tab = I close the tab
and-now = What now?
walk-away = I walk away

reply = Reply
delete = Delete
report = Report as junk
not-junk = This is not junk
junk-delete = Delete
restore = Put back in the inbox
piece-open = Open the file
piece-close = Close the file
send = Send
send-piece = Send
attach = Attach a file
close-draft = Close
remove-piece = Remove

to = To
    .missing = The address is missing.
    .missing-now = Write the e-mail address.
    .wrong = This address does not work.
    .wrong-now = An address has an “@” and a dot, and no space.
subject = Subject
    .missing = The subject is empty.
    .missing-now = Write what the message is about.
body = Your message
    .missing = The message is empty.
    .missing-now = Write your sentence in the box.

picker-title = Choose a file
picker-cancel = Cancel
documents = Documents
downloads = Downloads
pictures = Pictures
documents-title = Documents
downloads-title = Downloads
pictures-title = Pictures
other-folder = Another folder

sent-done-title = It is sent
sent-done-text = Your message is in “Sent”.

save-title = Save this password?
save-yes = Save
save-never = Never
save-kept-title = Password saved
save-forget = Forget this password

desk-title = Library computer
tab-closed-text = The tab is closed. One touch opens it again.
reopen = Open the tab again
walked-away-text = The mailbox has stayed open on the screen.
walk-back = Come back to the computer
closed-text = The window is closed. The computer is ready for somebody else.

signed-out-title = You are signed out
signed-out-text = See you soon, { $first_name }. Your mailbox is closed.
close-window = Close the window
sign-in-title = Sign in
password = Password
    .hint = For the exercise: merle7
    .missing = The password is missing.
    .missing-now = Write the password of the exercise.
    .wrong = This is not the right password.
    .wrong-now = Write the password of the exercise.
password-value = merle7
remember = Stay signed in
sign-in-go = Sign in
fill-in = Fill in, for the exercise

bourg-title = Pancake workshop
bourg-text = Saturday at 2 o’clock, at Le Bourg. Book by e-mail.
bourg-mail-label = E-mail
bourg-mail = info@le-bourg.example
bourg-site-label = Site
bourg-site = www.le-bourg.example

scene = The mailbox of the lesson
files = With files
shared = On a public computer

prize =
    .from = Grand Tirage
    .address = bravo@gagnant-du-jour.example
    .to = { $name }
    .subject = You have won!
    .date = Yesterday, 23:47
    .body =
        Congratulations!

        You are our lucky winner of the week.
        Do not lose a minute.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
garden =
    .from = Garden shop
    .address = infos@jardinerie-du-pont.example
    .to = { $name }
    .subject = Roses at half price
    .date = Yesterday, 10:00
    .body =
        Dear { $first_name },

        This week, all our roses are at half price.
        See you soon in your garden shop.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
health =
    .from = Health centre
    .address = accueil@maison-de-sante.example
    .to = { $name }
    .subject = Your appointment
    .date = Yesterday, 16:20
    .body =
        Dear { $first_name },

        Your appointment is on Monday at 9:30.

        The front desk of the health centre
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
gael =
    .from = Gaël Prigent
    .address = gael.prigent@habitat-breton.example
    .to = { $name }
    .subject = Your housing file
    .date = Yesterday, 14:05
    .body =
        Dear { $first_name },
        Here is the list I promised on the phone.
        I still need your insurance certificate.
    .draft =
        Dear Gaël,
        Here is my certificate.
        { $first_name }
    .piece = list.pdf
    .piece-text =
        Identity card: received
        Certificate (PDF): to be sent
invoice =
    .from = Invoice Service
    .address = envoi@factures-express.example
    .to = { $name }
    .subject = Your invoice of the month
    .date = Yesterday, 3:12
    .body =
        Quick, open the attached file to see your invoice.
    .draft = Dear sender,
    .piece = invoice.zip
    .piece-text = This is an exercise: nothing was installed. Close this file.
library =
    .from = Library
    .address = bonjour@mediatheque.example
    .to = { $name }
    .subject = Your book has arrived
    .date = Monday, 10:05
    .body =
        Dear { $first_name },

        The book you were waiting for is at the front desk.
        We keep it for ten days.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
welcome =
    .from = Courrier
    .address = accueil@courrier.example
    .to = { $name }
    .subject = Welcome to your mailbox
    .date = 3 November
    .body =
        Dear { $first_name },

        Your address is { $address }.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
town =
    .from = Town hall
    .address = accueil@mairie-du-bourg.example
    .to = { $name }
    .subject = Identity card ready
    .date = Monday, 11:30
    .body =
        Dear { $first_name },

        Your identity card is ready, as agreed.
        Please come and get it at the front desk.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
loan =
    .from = Crédit Minute
    .address = offre@credit-minute.example
    .to = { $name }
    .subject = 5,000 € right now
    .date = Sunday
    .body =
        Hello,

        Get 5,000 € without any papers.
        This offer ends tonight.
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.
recipe =
    .from = { $name }
    .address = { $address }
    .to = Yann Morvan
    .subject = The recipe for the far
    .date = 12 November
    .body =
        Dear Yann,

        Here is the recipe: milk, eggs, flour and sugar.

        { $first_name }
    .draft = Dear sender,
    .piece = None
    .piece-text = No file.

holiday =
    .name = holiday.jpg
    .what = Photo
    .date = This summer
old =
    .name = certificate-old.pdf
    .what = Insurance, run out
    .date = Two years ago
attestation =
    .name = certificate.pdf
    .what = This year’s insurance
    .date = This month
oven =
    .name = oven-guide.pdf
    .what = User guide
    .date = In spring
cat =
    .name = cat.jpg
    .what = Photo
    .date = Yesterday
beach =
    .name = beach.jpg
    .what = Photo
    .date = This summer
