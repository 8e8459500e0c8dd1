id: z0049
genre: news
where: US-NY
published: 2009-12-17
title: "She is not Rosa": confusion over names nearly derails Queens trial
person p1: role=victim,witness age=19 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused,relative age=38 protected=decide why=adult-accused
person p4: role=accused,relative age=26 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
note: same first name shared by victim 2 and interpreter; pseudonym Rosa is used for p1; true name leaks; brothers accused

A pseudonym is supposed to keep things simple.

In Queens Supreme Court on Wednesday a woman called Rosa took the oath, and the interpreter, whose name is in fact [[K p7 name|Rosa Villacís]], answered. There was laughter. It stopped when the witness began.

Rosa was 19 when [[D p4 name|Genaro Texis]], 26, married her in a village in Puebla. He brought her north to meet [[D p3 name|Saúl Texis]], 38, his brother. There was no work in a restaurant. There was a minivan, she said, that carried her to doors in four boroughs, and at each door a man handed the driver $35. "[[D p4 name|Genaro]] told me a wife helps," she said. "When I didn't help he phoned somebody, and they went and stood in front of my mother's house."

A second young woman, then 17, came on the same bus. The defense contends that the second, not the first, is Rosa. "She is not Rosa," said attorney [[K p6 name|Leland Marsh]]. "Rosa is [[W p2 name|Citlali]]. This is [[W p1 name|Inés]]. My client married [[W p1 name|Inés]]; I've got the certificate."

He waved it. Justice [[K p5 name|Dolores Pinckney]] asked to see it, read aloud "[[W p1 name|Inés Xochitla Romano]], [[W p1 birthdate|born the fourth of May, 1989]]," and then asked everyone with a notebook to forget that.

Most have.
