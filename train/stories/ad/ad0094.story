id: ad0094
genre: social
where: AU-SA
published: 2026-02-08
title: Neighbour app: "he's out and he's next door"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
note: a wrong guess: innocent man taken for a released offender by private voices; nothing else to protect

**[[K p2 name|Leanne Tierney]]** · Hallett Cove
Parents BEWARE. The bloke who's rented number 30 is that [[D p1 name|Peter Vella]] who did 8 years for touching kids in Whyalla. Same name, same beard. I've printed posters.

**Mihai** · Isn't that one older?

**[[K p2 name|Leanne Tierney]]** · He's dyed it

**Mihai** · The bald spot too?

**Sal** · somebody's egged his car and written on the roller door. Is this us? Are we this?

**Senior Sergeant [[K p3 name|Adaobi Nnamani]] (SAPOL)** · I'm posting because nobody is picking up. The resident of 30 isn't that man, isn't related to that man, and teaches the oboe. The man from Whyalla died in 2021. Take the posters down tonight.

**Sal** · oh [[K p2 name|Leanne]]

**[[K p2 name|Leanne Tierney]]** · I've been round with a lasagne. Mr [[D p1 name|Vella]] was very decent. He asked me to hold the ladder while he scrubbed.
