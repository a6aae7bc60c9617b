# Themes: title, one line for the home screen, and what the attract screen says one can learn.
mail = My e-mail
    .line = Read, reply, send
    .can = Reply to an e-mail
franceconnect = My identity
    .line = FranceConnect, accounts, codes
    .can = Sign in with FranceConnect
start = First steps
    .line = Write, choose, tick
    .can = Fill in a form
procedures = Paperwork
    .line = A car is sold: say so online
    .can = Declare the sale of a car
taxes = My tax return
    .line = Check, add, sign
    .can = File a tax return online
