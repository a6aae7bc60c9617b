title = Search the internet
mission =
    Search for “carte grise”. Open the official site.

    Read the town hall’s opening hours, then go back to the official site.

query-value = Carte grise
about-car = car

write = Write what you look for: carte grise.
    .why = A few words are enough for a search.
    .look = Look at the large box in the middle of the page.
    .touch = Touch the box, and write “carte grise”.
    .done = Your search is written.
    .otherwise = Your search is not written yet.
write-address = You touched the address bar.
    .why = It says whose site is on the screen.
    .now = touch the large box of the page.
    .again = This is the address bar again.
    .third = Here you search with the page’s own box.
write-town = You touched the [[tab|onglet]] “Town hall”.
    .why = It is another page, already open.
    .now = touch the tab “Search”.
    .again = This is the town hall’s tab again.

write-open = Choose the box of the search.
    .why = The keyboard appears when you touch the box.
    .look = The box is below “What are you looking for?”.
    .touch = Touch the inside of the box.
    .done = The keyboard is there.
    .otherwise = The keyboard is not there yet.
write-words = Write the two words.
    .why = The next key is coloured.
    .look = Look at the keyboard, below.
    .touch = Touch the letters, or “Write it for me”.
    .done = The two words are written.
    .otherwise = The two words are not written yet.

launch = Start the search.
    .why = Writing is not enough: you have to ask.
    .look = Look below the box.
    .touch = Touch “Search”, below the box.
    .done = Here are the results: three sites.
    .otherwise = The search has not started yet.
launch-address = You touched the address bar.
    .why = It does not start the search.
    .now = touch “Search”, below the box.
    .again = This is the address bar again.

choose = Open the official site.
    .why = “[[Sponsored|sponsorise]]” means: advertising.
    .look = Read the address below each title. Look for gouv.fr.
    .touch = Touch the line “service-public.gouv.fr”.
    .done = The official site was below the advertising.
    .otherwise = This is not the official site yet.
choose-ad = You opened an advertisement.
    .why = This private site costs 39 €.
    .now = touch “Back”.
    .again = This is the site at 39 € again.
    .third = Its address is not in gouv.fr.
choose-easy = You opened an advertisement.
    .why = This site says “official”, and it costs 45 €.
    .now = touch “Back”.
    .again = This is the site at 45 € again.
    .third = Its address is not in gouv.fr.
choose-back = You touched “Back”.
    .why = The results were right.
    .now = touch “Search”, below the box.
    .again = “Back” left the results again.

owner = Check whose site this is.
    .why = A title can lie. An address can be read.
    .look = Look at the very top, right of “Back”.
    .touch = Touch the address, at the top.
    .done = The State is gouv.fr. Old address: service-public.fr.
    .otherwise = The owner is not shown yet.
owner-start = You began the paperwork.
    .why = First you read the address, at the top.
    .now = touch “Back”, then the address.
    .again = This is the paperwork again.
owner-back = You touched “Back”.
    .why = You are at the results again.
    .now = open the official site again.
    .again = “Back” left the site again.

tab = Read the town hall’s opening hours.
    .why = A tab keeps another page open.
    .look = The tabs are at the top of the window.
    .touch = Touch “Town hall”, then “See opening hours”.
    .done = You have the opening hours.
    .otherwise = The opening hours are not shown yet.
tab-back = You touched “Back”.
    .why = The town hall is in the other tab.
    .now = touch the tab “Town hall”.
    .again = “Back” does not change tabs.
tab-feast = You opened “The harbour fair”.
    .why = The opening hours are on another page.
    .now = touch “Back”.
    .again = This is the harbour fair again.

return = Find the official site again.
    .why = The other tab waits for you, nothing is lost.
    .look = Look at the names of the two tabs.
    .touch = Touch the tab “Search”.
    .done = The official site is there, as before.
    .otherwise = The official site is not there yet.
return-hours = You are still at the town hall.
    .why = This button stays in the same tab.
    .now = touch the tab “Search”.
    .again = This is the town hall again.
return-back = You touched “Back”.
    .why = “Back” stays in the same tab.
    .now = touch the tab “Search”.
    .again = “Back” does not change tabs.

found = You opened the official site.
    .missed = The official site is not open yet.
hours-seen = You saw the town hall’s opening hours.
    .missed = You have not seen the town hall’s opening hours yet.
came-back = You are on the official site again.
    .missed = You are not back on the official site yet.

recap-1 = Write a search and read the results
recap-2 = Tell advertising from a gouv.fr site
recap-3 = Go from one tab to the other
week = What does “Sponsored” mean?
