id: s-0055
genre: news
where: PK
published: 2005-03-29
title: Kiln family freed
person p1: role=victim age=40 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: bonded labour at a kiln where the family lived

KASUR: A bailiff on Monday recovered a bonded family from [[W p1 address|Malik Bricks, Chak 14]], where they'd been kept under guard against an advance of Rs 22,000. [[W p1 name|Boota Masih]], 40, said that his son [[W p2 name|Sunny]], 9, had turned bricks since he could squat. Additional Sessions Judge [[K p4 name|Tahira Qureshi]] ordered the owner, [[K p3 name|Malik Riaz Ahmed]], arrested. It was sunny; the boy asked whose field that was.
