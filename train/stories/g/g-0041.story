id: g-0041
genre: blotter
where: US-AZ
published: 2017-04-03
title: MESA PD — WEEKEND ARREST ABSTRACTS
person p1: role=accused age=24 protected=decide why=adult-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: unclear
screen p5: none
note: rule 10: an adult arrestee with weak signs only (someone else answers the phone, no luggage, asks permission); the rest is plain

**2017-0920114 — Solicitation.** [[D p1 name|Kiersten Leigh Maddow]], 24, no local address ([[D p1 id|OLN WA MADDOKL061Q]]). Answered door at the Superstition Budget Lodge; a man on her speakerphone told her what to say to the undercover detective. No luggage in room. She asked him (phone) whether she could use the bathroom. Stated nobody makes her do anything and she would like a cigarette. Hotline card given, card left on counter. Cited, released. DOB [[D p1 birthdate|10/19/92]].

**2017-0920131 — Shoplifting.** [[K p5 name|Tevita Langi]], 19, of Mesa: four rotisserie chickens, under a jacket, 98 degrees. Told loss prevention they were for a funeral. They were. Cited.

**2017-0920140 — Aggravated assault.** [[K p2 name|Ernest J. Pacheco III]], 40, for striking a neighbor, [[K p4 name|Dustin Swapp]], with a pool skimmer. [[K p4 name|Swapp]] refused transport, asks that the report reflect that he was on his own side of the wall.

**2017-0920152 — Disorderly conduct.** [[K p3 name|Maria "Cuca" Valdivia]], 66, at the bingo. Second time this year. She wishes it known that she had the number.

Abstracts prepared by Records, [[K p6 name|T. Manygoats]], ser. 14402.
