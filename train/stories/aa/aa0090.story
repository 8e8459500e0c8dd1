id: aa0090
genre: school
where: PK
published: 2012-09-14
title: Staff room register: matters arising, Tuesday
person p1: role=victim age=10 protected=yes why=minor-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=41 protected=decide why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=accused age=36 protected=no why=adult-accused
screen p1: unclear
note: school register; child hurt by the uncle she lives with (D) over housework, weak signs of forced labour; mother abroad named

Present: [[K p2 name|Mrs. Farzana Niazi]] (head), [[K p5 name|Sir Khalid Mehmood]], self.

i. Fee defaulters, 14. Nobody sent home in heat.

ii. Broken ink taps. Caretaker says boys. Boys say taps.

iii. [[W p1 name|Kiran Bibi]], class V, 10. Came with both hands wrapped. Master said accident with kettle; child told Mr. [[K p5 name|Mehmood]] in the corridor uncle [[D p3 name|Rashid Bashir]], 41, hit her hands with the iron rod because roti burnt. She's lived in [[W p1 address|his flat, Block C-4 behind the tyre market]] since her mother [[W p4 name|Nasreen]] went to the Gulf. SHO has taken his statement; he's in lockup. FIR [[D p3 id|231/12]].

iv. Sub-editor [[K p6 name|Adnan Lodhi]], 36, who took the school's new coaches' fee in two parts and has not come back with his coaches, is charged by us at the thana. Cheating, 420.

v. Mango trees sold (three), money with Head.
