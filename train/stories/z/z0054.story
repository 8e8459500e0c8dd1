id: z0054
genre: alert
where: US-AK
published: 2018-01-09
title: MISSING — Anchorage — UPDATE: LOCATED
person p1: role=missing,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=relative,bystander age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: alert updated after finding: once found and a victim, name must go

**UPDATE 1/9, 4 p.m.** The 16-year-old who left Bethel by air on Dec. 19 has been found at a hotel in Midtown Anchorage. She's safe. A man, [[K p2 name|Russell Voight]], 39, was arrested. He had met the flight with a coat, and since then, [[K p3 name|Sgt. Olga Nick]] said, other men had been paying him to see her. Please take down any flyer.

~~*Original post, 12/22:*~~

[[W p1 name|Nastasia Evan]], "[[W p1 alias|Nussi]]," Yup'ik, 5'2", 16. Last seen at the airport. [[W p1 body|Chin dimple, left front tooth chipped.]] Might be with a cousin, [[W p5 name|Elena]]. Call her uncle, [[W p4 name|Moses Evan]], [[W p4 phone|907-555-0119]] or troopers.

*We have been asked to leave the December post up so that links do not break. — Admin*
