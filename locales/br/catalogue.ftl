# Awaiting review by Ofis publik ar brezhoneg.
mail = Ma fosteloù
    .line = Lenn, respont, kas
    .can = Respont d’ur postel
