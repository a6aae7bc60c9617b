# “I do not know where to start”: the questions and their answers. No answer is wrong.

reason = What would you like to do?
reason-write = Write to somebody
reason-read = Read what I receive
reason-papers = Deal with a public service
reason-safe = Stay safe from scams
reason-phone = Use my phone better
reason-see = I just came to look

used = Have you ever used the internet?
used-never = Never
used-together = Yes, with somebody
used-alone = Yes, on my own

touch = A touch screen: how is that for you?
touch-afraid = It worries me a little
touch-slow = It is fine, at my own pace
touch-fine = It is very easy
