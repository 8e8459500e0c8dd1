id: af0007
genre: news
where: US-NV
published: 2016-01-19
title: [[D p2 employer|Spa on Sahara]] closed for second time
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=victim,accused age=39 protected=yes why=trafficking-victim
person p3: role=accused age=33 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
screen p2: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: one with clear coercion, one with weak signs only

LAS VEGAS — County licensing agents padlocked [[D p2 employer|a foot spa on West Sahara Avenue]] on Friday and arrested its operator, [[K p1 name|Jun Hee Pak]], 46, along with two women.

[[W p2 name|Somchai Boonruang]], 39, cited for unlicensed massage and for an act of prostitution, told a Thai interpreter that she had signed for $40,000 in Bangkok and had worked off less than half; [[K p1 name|Pak]] had her visa in his wallet, and slapped her for refusing a customer in December.

The other, [[D p3 name|Yun-ja Chae]], 33, said little. She had no telephone and did not know her home address. [[K p1 name|Pak]] answered the questions put to her until he was led outside, after which she still would not talk.

Both were given court dates, [[W p2 name|Boonruang]] on summons [[W p2 id|16M-00318]].

"If they need help, there are brochures," agent [[K p4 name|Curtis Bellweather]] said.
