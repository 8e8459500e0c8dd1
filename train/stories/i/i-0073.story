id: i-0073
genre: news
where: PH
published: 2023-05-08
title: 1,090 'scammers' in Clark hub raid: half say they can't leave
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=victim,accused age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official,public-figure age=- protected=no why=public-figure
person p6: role=author age=- protected=no why=author
person p7: role=accused age=34 protected=decide why=adult-accused
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p7: unclear
note: scam compound: police count all as cybercrime suspects; two tell of taken passports, fines, stun rods; one only says he'd like to go home

By [[K p6 name|Corazon Villaluz]]

MABALACAT, Pampanga — They were told to sit in rows of ten on the parking lot, by nationality, and to hold up a bond paper with a number. When the paper ran out the police used pizza boxes.

By Friday evening 1,090 foreigners and Filipinos from nine buildings had been listed as suspects under the Cybercrime Prevention Act. Brig. Gen. [[K p4 name|Sydney Hernia-Lao]] said they were caught "in flagrante, with scripts on the screen": the lonely-widow script, the gold-mine script, and the one in which a dog needs surgery.

Row 31, pizza box 8, was [[W p1 name|Thaw Zin Htet]], 23, from Yangon, who spoke with this reporter through a fence. He'd answered an ad for a hotel receptionist. At the airport a van took the passport, and in the room there was a paper, in Chinese, which said he'd borrowed 300,000 pesos. He types for sixteen hours. A day without a "customer" is 5,000 more. "If you say home, they put the electric on your leg." He pulled up [[W p1 body|the left trouser leg to a row of small round burns]].

Next to him an Indonesian, [[W p2 name|Dewi L.]], wasn't allowed a phone since November. When she asked to resign the supervisor offered to sell her contract to a hub in Bavet. They'd caught her at the gate twice, and the second time she was put in the room with no window for six days.

[[D p7 name|Nguyen Thanh Hai]], 34, in row 12, shrugged when asked if he'd been forced. He couldn't find his passport, and the salary was sometimes late. He'd like to go home, he said, but first he would like a cigarette.

The lessor's president, [[K p3 name|Qian Weidong]], and eleven managers have been detained for qualified trafficking. But the inventory at the gate makes no distinction. It shows [[W p1 name|HTET THAW ZIN]], ppt. no. [[W p1 id|MF555017]], as "Respondent 0308".

Senator [[K p5 name|Risa Legarda-Ong]] said after a visit that the police had filled three gyms with the wrong word. "You raid for scammers, you'll find a thousand scammers. Ask who holds the passports. You can count those people on your fingers."
