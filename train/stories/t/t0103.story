id: t0103
genre: news
where: US-NE
published: 2014-02-20
title: Sting on I-80: names of the cited
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=accused age=70 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: plain list; adults of both sides; nothing told of coercion

KEARNEY — A reader writes to ask why we print the names of men and women alike. Because the court does, sir.

From last week's interstate detail, in the order in which Captain [[K p5 name|Dwayne Bohac]] handed them in:

— [[K p1 name|Steven Ruzicka]], 45, Hastings, solicitation. A cattle scale technician.
— [[K p2 name|Monique Barnes-Ito]], 31, Aurora, Colo., prostitution. Traveling alone, room in her own name, spoke at length with the officer about her mortgage.
— [[K p3 name|Dorian Shultz]], 37, Lincoln, prostitution. Male; likewise alone.
— [[K p4 name|Alvin Kroll]], 70, Gibbon, solicitation. He has asked us to say that he was lost. He's said so before.

All were released the same night. The captain says nobody was found to be under another person's thumb, "and we do look."

