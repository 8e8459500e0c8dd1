id: ag0076
genre: news
where: GB
published: 2020-02-06
title: Latin tutor, 63, cleared of parking on a saint
person p1: role=accused age=63 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
screen: none
note: an acquittal, a tutor; nothing to protect

"Not guilty," said the chairman of the bench at Cambridge, "though I'd say you're on thin ice with St Bene't."

[[K p1 name|Hester Pomfret]], 63, a private tutor of Latin and Greek, was accused of leaving her Morris on a consecrated kerb for the length of a lesson in the gerundive. Traffic warden [[K p3 name|Darius Golestani]] said he had been abused in a dead language. He could not say which.

[[K p2 name|Mr Ivor Stroud JP]] found that the lines had been worn away. She asked for her costs. He gave her the bus fare.
