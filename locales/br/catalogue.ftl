# Awaiting review by Ofis publik ar brezhoneg.
mail = Ma fosteloù
    .line = Lenn, respont, kas
    .can = Respont d’ur postel
protect = En em wareziñ
    .line = Touellerezh, heskinerezh
    .can = Anavezout un touellerezh
phone = Ma fellgomz
    .line = Arventennoù, kodoù, rouedadoù
    .can = Reizhañ ar pellgomz
