title = Touch the screen
mission =
    Water { $first_name }’s plot, at the very bottom of its page.

    Close the small window. Then go back to the first page.
plot-name = { $first_name }’s plot

begin = Open the list of plots.
    .why = A coloured button answers. A grey one does nothing.
    .look = Look at the coloured button, below the text.
    .touch = Touch “See the plots”, only once.
    .done = One touch is enough. Here is the list.
    .otherwise = The list is not open yet.
begin-news = You touched “Read the news”.
    .why = The plots are on another page.
    .now = touch “Back”, at the very top.
    .again = This is the news again.

plot = Open { $first_name }’s plot.
    .why = You touch a line just like a button.
    .look = Look at the names in the list.
    .touch = Touch the line “{ $first_name }’s plot”.
    .done = This is the right plot.
    .otherwise = This is not the right plot yet.
plot-lucie = You opened Lucie’s plot.
    .why = The right line is just above.
    .now = touch “Back”, at the very top.
    .again = This is Lucie’s plot again.
plot-school = You opened the school’s plot.
    .why = The right line is higher in the list.
    .now = touch “Back”, at the very top.
    .again = This is the school’s plot again.
plot-back = You touched “Back”.
    .why = “Back” goes to the page before.
    .now = touch “See the plots”.
    .again = “Back” left the list again.

down = Water the plot.
    .why = A page can be longer than the screen.
    .look = “Down”, below the page, shows the rest.
    .touch = Touch “Down”, then “Water the plot”.
    .done = It is done. A small window tells you so.
    .otherwise = The plot is not watered yet.
down-advice = You opened today’s tip.
    .why = The right button is lower on the page.
    .now = touch “Back”, then go down.
    .again = This is today’s tip again.
down-list = You are at the list of plots.
    .why = The right button was right beside it.
    .now = open the plot again, and go down.
    .again = This is the list again.
down-back = You touched “Back”.
    .why = “Back” goes to the page before.
    .now = open the plot again, and go down.
    .again = “Back” left the plot again.

close = Close the small window.
    .why = It lies over the page, which waits beneath.
    .look = Look at the buttons of the small window.
    .touch = Touch “Close”.
    .done = The window is gone. The page is still there.
    .otherwise = The small window is still there.
close-weather = You opened the weather.
    .why = This button leads to another page.
    .now = touch “Back”.
    .again = This is the weather again.
close-back = “Back” closes the window, too.
    .why = “Close” is nearer to your finger.
    .now = go on. All is well.
    .again = “Back” works again.

return = Go back to the list of plots.
    .why = You can always go back to the page before.
    .look = Look at the top, left of the address.
    .touch = Touch “Back”.
    .done = You are at the page before: the list.
    .otherwise = This is not the list yet.
return-advice = You opened today’s tip.
    .why = It is one more page, not the one before.
    .now = touch “Back” twice.
    .again = This is today’s tip again.
return-water = You watered once more.
    .why = No harm done: the window came back.
    .now = touch “Close”, then “Back”.
    .again = The small window is there again.
return-list = “All the plots” works, too.
    .why = “Back” is quicker: it is at the top.
    .now = go on. All is well.
    .again = This button leads to the list, too.

home = Go back to the garden’s first page.
    .why = Each “Back” goes back one page.
    .look = Look at the top left once more.
    .touch = Touch “Back” one more time.
    .done = You are at the start. You cannot get lost!
    .otherwise = This is not the first page yet.
home-plot = You opened a plot again.
    .why = A line leads further, “Back” goes back.
    .now = touch “Back” twice.
    .again = This is a plot again.

watered = { $first_name }’s plot is watered.
    .missed = { $first_name }’s plot is not watered yet.
came-back = You are back at the first page.
    .missed = You are not back at the first page yet.

recap-1 = Touch a button and a line
recap-2 = Go down a long page
recap-3 = Close a small window, and go back
week = Which button leads to the page before?
