id: g-0017
genre: news
where: US-OR
published: 2021-09-29
title: Sheriff: 11 jailed in raid on Illinois Valley hoop houses
person p1: role=accused,victim age=26 protected=yes why=trafficking-victim
person p2: role=accused,victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: jailed workers listed by name as growers; a brother of seventeen booked as nineteen; the real foreman in the last lines

CAVE JUNCTION, Ore. — Eleven people were lodged in the Josephine County Jail on charges of unlawful manufacture of marijuana after deputies cut the lock off a gate on [[W p1 place|Takelma Creek Road]] and found 8,700 plants, a generator, and what one called "the worst bunkhouse I've seen in thirty years."

Those booked include [[W p1 name|Wilmer Antonio Zelaya Mejía]], 26, and [[W p2 name|Oscar Zelaya]], listed as 19. Bail was set at $20,000 each, county numbers [[W p1 id|2109-1433]] and [[W p2 id|2109-1434]].

"These are cartel growers and they're poisoning our water," Sheriff [[K p4 name|Dale Ostergren]] said at a news conference on Tuesday, in front of photographs of the plants.

Asked why the lock was on the outside of the gate, [[K p4 name|Ostergren]] said he'd have to look into that.

An outreach worker with a farmworker group in Medford, [[K p5 name|Citlali Bautista]], said she visited the men through glass on Monday. All told her the same story: $200 a day promised in Woodburn, nothing paid since June, phones collected "so that nobody gives away the place," a rifle at meals. The [[W p2 relation|younger of the two brothers]] showed her a burn from a heater. He's 17, she said; he had given 19 because the foreman told him to. "He asked me if the jail was going to charge him for the food," [[K p5 name|Bautista]] said. "[[W p2 alias|Osquitar]]. He's a child."

Neighbors on the creek say that they'd called about the generator, the dogs, and a water truck that ran all night. Nobody had called about the men. "We'd see them at the fence," said one, [[K p7 name|Patricia Ng-Holloway]], who raises alpacas. "They'd always wave. I thought they were being friendly. I'm not sure, now, that that is what it was."

The lease was signed by [[K p3 name|Craig Lindell Moffat]], 48, of Grants Pass. Deputies stopped him on Tuesday night with $61,000 and nine cell phones, none his. He's charged with unlawful manufacture and, as of this morning, coercion.

Court records show that he told deputies the men "could have left whenever they had paid for their water."

— [[K p6 name|Rob Delacruz]], Rogue News Service
