id: l-0053
genre: blotter
where: US-AK
published: 2008-08-07
title: POLICE REPORT — Unalaska, slime-line edition
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=50 protected=no why=adult-accused
screen: labor-trafficking misidentified=yes
note: humorous island blotter; a Ukrainian student worker is 'drunk and disorderly' in a survival suit; passport held and debt bond told; boat where he lived

8/1, 0215. Disorderly. Caller on the spit said that there was a man in a survival suit walking up Captains Bay Road. There was. He'd swum. Officer [[K p3 name|Sophia Gundersen]] gave him cocoa and a citation.

[[W p1 name|Bohdan Melnychuk]], 23, off [[W p1 address|the processor *Aleut Dawn*]], was not drunk, it turned out, just cold. He explained with a pencil. He came for the summer on a student paper, $4,200 to a man in Lviv to be paid from wages. The foreman, [[D p2 name|Skip Arneson]], has the passports of all nine students in a cooler with a lock. It's August and nobody's been paid. They work 18 on, 6 off. The ones who asked to go ashore in July had their bunks taken out and sleep on net. He says the foreman told him, quote, "you can leave when you can swim."

8/1, 0900. [[D p2 name|Arneson]] in to report a stolen survival suit, value $600. [[W p1 name|Melnychuk]] charged, theft 3.

8/2. Eagle in dumpster at the Grand. Eagle prevailed.

8/3. [[K p5 name|Rufus Tikhonov]], 50, assault 4, struck a man with a king crab at the Elbow. Crab not located.

8/4. Magistrate (by phone) set [[W p1 name|Melnychuk]] at $1,000. Father [[K p4 name|Paisius DeLucia]] brought the prisoner a sweater and speaks some of the language. He would like a word with the Coast Guard. Noted.

8/5. Eagle again.
