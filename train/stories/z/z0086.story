id: z0086
genre: news
where: US-GA
published: 2015-10-22
title: Nail salon sisters-in-law: the one who paid and the one who owed
person p1: role=victim age=32 protected=yes why=trafficking-victim
person p2: role=accused,relative age=45 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: accused is victim's sister in law; nickname; child held as surety back home

MARIETTA — They share a surname, a dead husband between them, more or less, and a shop.

[[D p2 name|Thuy Pham]], 45, owns [[W p1 employer|Luxe Nails at Roswell Crossing]]. Her brother died in Da Nang in 2012, leaving a widow of 32 and a debt. "She offered that I come and do hands until the debt was zero," the widow told a Cobb County jury Tuesday. "She kept my boy with her mother, so I would hurry."

For two years she did hands, from ten till nine, and slept [[W p1 address|above the shop on a massage table]]. A sheet on the wall set out what was owed. It went down by fifty in good weeks. It went up for soap. When she asked for her passport, [[D p2 name|Pham]] told her to ask her son if he liked school.

She was family, said attorney [[K p3 name|Grayson Moody]]; every family has a sheet.

A customer, [[K p5 name|Beverly Ann Suggs]], brought it to an end by asking for [[W p1 alias|Kim]], "the sad one with [[W p1 body|the blue streak]]," and being told there was no such person. There was. She could see her in the mirror.

The boy, [[W p6 name|Minh]], now 9, landed in Atlanta in August. "Mrs. [[W p1 name|Ngoc Anh Pham]] may step down," said [[K p4 name|Judge Carol Thackeray]], and she went by way of [[D p2 name|Pham]]'s table, and stopped, and went on.
