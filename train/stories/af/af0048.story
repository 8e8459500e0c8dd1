id: af0048
genre: news
where: US-NJ
published: 2009-10-15
title: Newark salon braiders found by teacher's question
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: minor labour; hair braiding

NEWARK — The braiders' hands gave it away. [[K p5 name|Rochelle Dandridge]], who teaches second grade and had a standing Saturday appointment, saw that the child doing her cornrows was bleeding at the fingertips and asked when she'd last had a day off. The girl looked at the owner before she answered.

[[K p3 name|Akouvi Mensah-Lawson]], 42, has been charged with forced labor. Prosecutors say she brought about twenty girls from Togo on relatives' passports, kept each tip and every dollar and let no one go to the store alone. Those who talked to customers were whipped with a phone cord.

[[W p1 name|Afi]], the 14-year-old, hasn't been in a classroom since she was 11. "[[W p2 name|Essi Agbeko]] is my big sister in that house," she wrote, of a 19-year-old who took some of the blows for her. Both slept at [[W p1 address|a brick duplex at 88 Weequahic Terrace]].

[[K p4 name|Louis Ferrante]], the federal prosecutor, said that the girls now braid one another's hair and nobody else's.
