id: ad0098
genre: social
where: CA-ON
published: 2017-06-28
title: Strathroy Buzz: the greenhouse bunkhouse (47 replies, moderator's summary)
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: greenhouse labour, Guatemala and Jamaica; moderator's summary quotes what it deletes; wrong belief that sponsor was charged is corrected

**Moderator summary, 9 pm ([[K p4 name|Gord Vandersluis]])**

OK. Since people keep asking the same three questions, here's what's known and what got deleted.

*Known.* OPP and Border Services went into a bunkhouse behind a tomato operation on Thursday. Nineteen men. They paid an agent $4,500 to come. They'd been told that what they owed came off first, and after eleven months it hadn't come off. One who asked to see the book was driven to the airport road at night, left in his socks, and fetched back at dawn "so he'd know". Phones were collected Sundays. Insp. [[K p5 name|Carla Deleary]] used the word trafficking and she doesn't throw words around.

*Charged.* The agent, [[K p3 name|Rigoberto Salas]] of Leamington. NOT the grower. [[K p6 name|Pieter Hoekstra]] is cooperating, and whoever keyed his pickup should be ashamed.

*Deleted.*
– A post saying the man in his socks is "[[W p1 name|Everton]], the tall one that bowls for the [[W p1 other|Komoka cricket side]]".
– A reply giving [[W p1 name|Everton]]'s number, [[W p1 phone|519-555-0173]].
– A photo, caption "[[W p2 photo|Don Chepe and the boys at Canadian Tire]]".
– Eleven posts about immigration that had nothing to do with anything.

**Reply, Nance:** [[K p4 name|Gord]], you've just posted it all over again in a list.

**Reply, [[K p4 name|Gord V.]]:** I've what

**Reply, Nance:** The deleted things. You've typed them out. With the number.
