# Themes: title, one line for the home screen, and what the attract screen says one can learn.
mail = My e-mail
    .line = Read, reply, send
    .can = Reply to an e-mail
