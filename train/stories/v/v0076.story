id: v0076
genre: news
where: US-AK
published: 2010-09-30
title: Exchange student came to can salmon, was 'lent' to skippers
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: Thai student, J-1; cannery bunkhouse, university, a ukulele; document held; the innkeeper's slip

By [[K p5 name|Ingrid Popof]]

KODIAK — It began with rubber boots, $90, entered against her name on the first day in red.

By August, say charging documents, a 20-year-old engineering student from Chiang Mai owed the boarding boss, [[K p2 name|Clint Farraday]], 47, for boots, bunk, broken knife, tardiness and the plane. She had canned fish for six weeks and was $1,900 behind. [[K p2 name|Farraday]] kept her return ticket and her visa form in a chest freezer under the bait. There were some skippers, he told her then, who would clear it in a weekend each. She said no. He shut off the heat in [[W p1 address|Bunkhouse 3 at Shearwater Packing]] and told the others it was on her account.

After three nights the others asked her to go.

Trooper [[K p3 name|Moses Apangalook]] has interviewed nine crew and two skippers, one of whom threw up.

"She sat in my breakfast room and played [[W p1 other|the ukulele with the missing string]]," innkeeper [[K p4 name|Bev Torgerson]] said. "I said, 'Are you having a nice summer, [[W p1 alias|Ploy]]?' Her real name's longer. [[W p1 name|Ploypailin]] something. She wrote it in my guest book, and under *Comments* she wrote: cold."
