id: t0057
genre: news
where: US-NC
published: 2005-04-07
title: Two plead in "massage" house; judge sends one home to Incheon
person p1: role=convicted age=45 protected=no why=adult-convicted
person p2: role=convicted,victim age=31 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p2: sex-trafficking-adult misidentified=yes
note: the keeper and the kept plead on one day; same surname as K prosecutor trap; house lived in

FAYETTEVILLE — One of the women held the door. The other, as the state now concedes, was held by it.

[[K p1 name|Suk Hee "Suzie" Darden]], 45, pleaded guilty on Monday to keeping a disorderly house near the base and got eighteen months. The charge of promoting was dropped. Then it was the turn of [[W p2 name|Kim Eun-ah]], 31, who was found by police in February in a closet there, under coats.

She came to be a hostess. [[K p1 name|Darden]]'s husband met her in Atlanta and read her a bill: $14,000. She could pay it on her back or, he said, her sister could come and help. She had not been outside of [[W p2 address|the green bungalow on Sapona Road]] for five months, except once to a dentist with two men.

Prosecutor [[K p3 name|Timothy Kim]] (no relation) offered her time served for crime against nature, on condition that she leave the country. "It's a kindness," he said.

The chaplain's wife, [[K p5 name|Pauline Cho]], who interpreted, asked Judge [[K p4 name|E. Royce Tart]] if she might say that she did not think so. She might not.

[[W p2 name|Eun-ah]] flies on Friday.

