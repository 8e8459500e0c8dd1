id: f-0024
genre: email
where: US-NC
published: 2016-07-19
title: RE: RE: Would like to recall message "Media advisory - arrest of daycare worker"
person p1: role=victim age=4 protected=yes why=sexual-offence-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=author,official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: none
note: an information officer tries to recall an advisory; the thread keeps attaching the child's name; the place of the act is where the child attends

From: [[K p3 name|Wes Hardee]], Public Information, Town of Amity Crossing
To: [media list - 44]
Tue 7/19/2016 4:51 PM

All, please DELETE the 4:12 version. Wrong attachment. Corrected below.

Amity Crossing PD has charged [[K p2 name|Logan Matthew Strickland]], 23, with one count of indecent liberties with a child. [[K p2 name|Strickland]] was employed for about five weeks at [[W p1 school|Little Acorns on Depot Road]]. The victim is a 4-year-old enrolled there. No further information will be given as to the child. Bond is $250,000. Chief [[K p5 name|Anita Bizzell]] will be available at 6.

[[K p3 name|Wes]]

---
From: [[K p4 name|Paige Dunlow]] (WKAC)
4:55 PM

[[K p3 name|Wes]], the 4:12 had the incident report stapled to it, with mom's statement. Not using. But it went to 44 people and some of them aren't us.

---
From: [[K p7 name|Rick Sauls]] (The Amity Advertiser)
4:58 PM

What do you mean not using. Is this [[W p6 name|Shannon Pate]] [[W p6 employer|from the bank]]'s kid? It says "[[W p1 name|Ellie]] told me in the tub." I taught Sunday school with her

---
From: [[K p3 name|Wes Hardee]]
5:01 PM

[[K p7 name|Rick]] you hit reply all

---
From: [[K p7 name|Rick Sauls]]
5:02 PM

How do I get it back

---
From: [[K p3 name|Wes Hardee]]
5:03 PM

You don't, that's what I've been finding out. Subject line of the recall notice now reads [[W p1 photo|IR_16-2207_PATE_ELEANOR_juv.pdf]] for everybody on a Mac. Please all of you just go home.
