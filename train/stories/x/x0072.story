id: x0072
genre: news
where: US-MI
published: 2010-03-25
title: Sold for a truck, she says; sister fills in the rest
person p1: role=victim,witness age=17 protected=yes why=trafficking-victim
person p2: role=accused,relative age=46 protected=decide why=identifies-protected
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: accused father D, adult sister W; the truck identifies; pseudonym from court stays

SAGINAW — The thing of value, for the purpose of the statute, was a 1998 Silverado.

A father from Bridgeport Township gave his daughter, then 17, to an acquaintance for the month of August 2008, a jury in federal court was told on Tuesday, and got a pickup for it. "He shook on it. I was in the porch swing," said the witness, whom everyone here is to call Violet.

[[D p2 name|Dale Allen Ostrander]], 46, and [[K p3 name|Corey Munn]], 40, are on trial together and do not look at each other. [[K p3 name|Munn]] says it was a romance. [[D p2 name|Ostrander]] says it was a truck.

Prosecutor [[K p5 name|Ruth Amin]] put up a picture of it, [[W p1 vehicle|two-tone, plate CRAPPIE]]; a number of people in the gallery plainly knew it.

Violet's older sister did the family's talking for years and did so again. [[W p4 name|Heather Ostrander-Paige]] told the jury that she'd gone to get her. "I offered him the money. I'd been saving. He told me the deal was done." She addressed the dock once. "[[W p1 name|Kaylin]] was scared of the dark, Dad. You knew that."

Judge [[K p6 name|Earl Whitcomb]] waited, then told the court reporter to take out the one word.
