id: v0009
genre: news
where: US-TX
published: 2017-09-29
title: Crane dealer sues partner over Houston debt, 'hostage' title
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; passport, debt, papers kept, "told him it had grown" in a civil quarrel; a man named Houston

[[K p2 name|Houston Abernathy]] says that his passport was in the glove box when his business partner sold the crane.

It's still there, and so, he claims in a petition filed Thursday in Harris County, is $212,000 of his money. The petition alleges that [[K p1 name|Vikram Chandhok]], with whom [[K p2 name|Abernathy]] founded Gulf Reach Lifting, kept the papers to three machines in a safe and told him each quarter that the debt to the bank had grown, when in fact it had been cleared in 2015.

"He held my title hostage," [[K p2 name|Abernathy]] said outside the courthouse. "I was working nights to pay a note that didn't exist."

[[K p1 name|Chandhok]]'s lawyer, [[K p4 name|Marguerite Thibodeaux]], called it an accounting disagreement between two grown men who used to vacation together. Her client, she said, will happily mail the passport.

Judge [[K p3 name|Alonzo Reddick]] set a hearing for Oct. 23 and suggested that in the meantime nobody lift anything.
