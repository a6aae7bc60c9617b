# What the words marked [[…]] in the lessons mean: one or two plain sentences.

brouillon = A message that is begun and not sent yet. One can finish it later.
deconnecter = To close one’s account on this screen. After that, it takes the password to get in.
