id: ae0095
genre: school
where: GB-SCT
published: 2013-05-30
title: P6 and P7 sports day results
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
note: nothing to protect; school page

Egg and spoon: 1, [[K p1 name|Murdo Beaton]], 11. 2, [[K p2 name|Zofia Kaczmarek]], 10. Disqualified: a dad.

Sack race: [[K p2 name|Zofia]] again, who tells us that she practises in the byre at [[K p2 address|Achnacloich]].

Tug of war: P6. The rope is blamed.

Three-legged: [[K p3 name|Eilidh and Iona MacPhee]], twins, who have a natural advantage.

[[K p4 name|Mrs Mairi Nicolson]], head of [[K p4 employer|Strathkyle Primary]], reminds families that a passport was left on the tea table. It's a hamster's. If it was yours, see the office.
