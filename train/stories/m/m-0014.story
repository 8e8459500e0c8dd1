id: m-0014
genre: school
where: AU-NSW
published: 2021-03-02
title: Wattle Ridge Public School — Newsletter, Term 1 Week 6
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=minor-not-in-crime
note: nothing to protect; a school newsletter with kids, uniforms, advertisers

From the Principal
Our swimming carnival was wet in both directions. Congratulations to the age champions: [[K p1 name|Aroha Tamihana]] (5G) and [[K p2 name|Lachlan Dao]] (6B), who broke a 1998 record by one hundredth. Ribbons are at the office. [[K p3 name|Kerrie Plowright]]

P&C
The trivia night raised $2,140. Thanks to MC [[K p4 name|Nick Stavropoulos]], whose ute ([[K p4 vehicle|blue HiLux, plates NICK 05]]) was left in the bus bay overnight and has been forgiven. Next meeting Tuesday 7pm, library. RSVP [[K p4 email|pandc.nick@wattleridge.net.au]]

Kitchen garden
[[K p6 name|Summer Petrakis]] of 2L found a blue-tongue in the compost. It's been named [[K p6 other|Gary]]. Please don't bring [[K p6 other|Gary]] food.

Uniform shop
Open Mondays 8.30 to 9.15. Second-hand tunics wanted, to [[K p5 name|Trudi Vella]], [[K p5 address|Unit 4, 19 Gumnut Parade]], or [[K p5 phone|0491 570 110]].

Advertisers
[[K p5 name|Vella]]'s Mowing: no job too small. [[K p5 phone|(02) 5550 0147]]
Learn the cornet! [[K p4 name|Nick Stavropoulos]], Conservatorium trained. First lesson free.

Lost property
Eleven hats. One (1) recorder. A retainer, unclaimed since Week 2.
