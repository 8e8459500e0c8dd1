id: ad0055
genre: comments
where: US-CA
published: 2010-03-22
title: Patch comments: Massage parlor on [[W p1 address|Alondra]] cited, woman deported?
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: massage business; she slept there, so W; ad name; arrested for solicitation; detainee number in a comment

**Norm (Bellflower):** Good riddance. Sgt [[K p3 name|Curtis Bledsoe]]'s vice squad cited them for "no towels log" and hauled out one Chinese gal for solicitation.

**EstherF:** I did the interpreting that day. I shouldn't be writing this. She has not seen the street by daylight since Thanksgiving. She sleeps on table 2. [[K p2 name|Kuo "Kenny" Shen]] brought her in on a nursing-school letter, then showed her a paper, $38,000, with her parents' thumbprints on it. She told him no, once. He had two men sit on the stairs of her parents' house in Fuzhou and sent her the photo.

**Norm (Bellflower):** Then why didn't she say so?

**EstherF:** She said so, for forty minutes. The officer's form has one line.

**RicoSuave:** was that [[W p1 alias|Coco]] at [[W p1 employer|Jade Moon]]?? 

**EstherF:** Her name is [[W p1 name|Lin Meizhen]] and she's at the detention center, [[W p1 id|A088 555 019]], and if anyone here knows a lawyer, forget [[W p1 alias|Coco]] and call.

**Norm (Bellflower):** I'll ask my daughter. She does immigration. I take back the good riddance.
