# A shared garden: buttons, lines, a long page, a small window.
tab-garden = Garden

home-title = The shared garden
home-text = Hello { $first_name }.
plots-open = See the plots
news = Read the news
join = Ask for a plot

news-title = The news
news-text = On Saturday we celebrate the first strawberries, at 4 pm.

plots-title = The plots
plots-empty = No plot.
lucie =
    .name = Lucie’s plot
    .what = Potatoes, beans
    .story = Lucie grows potatoes and beans.
    .size = 20 m²
annick =
    .name = { $first_name }’s plot
    .what = Strawberries, dahlias
    .story = { $first_name } grows strawberries and dahlias.
    .size = 15 m²
school =
    .name = The school’s plot
    .what = Radishes, sunflowers
    .story = The pupils grow radishes and sunflowers.
    .size = 30 m²

advice = Read today’s tip
turns = Who opens the garden?
monday = Monday
monday-who = Lucie
tuesday = Tuesday
tuesday-who = Yann
wednesday = Wednesday
wednesday-who = The school
thursday = Thursday
thursday-who = Lucie
friday = Friday
friday-who = Yann
water = Water the plot
to-list = All the plots

advice-title = Today’s tip
advice-text = Water in the evening: the soil keeps the water better.

watered-title = It is watered
watered-text = Thank you!
close = Close
weather = See the weather

weather-title = The weather
weather-text = Tomorrow, sun in the morning, clouds in the afternoon.
