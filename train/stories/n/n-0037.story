id: n-0037
genre: email
where: CA-ON
published: 2020-11-19
title: RE: Minutes of case conference — do NOT forward
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=accused age=24 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
screen p4: sex-trafficking-adult misidentified=yes
note: a 'bottom girl' charged alongside trafficker is herself a victim; email headers; shares first name with the Crown

From: [[K p8 name|Ngaire Toll]] <[[K p8 email|n.toll@example.org]]>
To: Case table
Sent: 19 Nov 2020 16:40

All, minutes. I've used numbers but please see key at bottom (delete before filing!!).

1. Present: [[K p5 name|Det. Const. Alisha Bhullar]]; [[K p6 name|Madison Kerr]], Crown; [[K p7 name|Father Emeka Obi]], shelter; me.

2. Client A (22). Met [[K p3 name|Tyrell Boothe]], 25, on a dating app. London–Windsor–Thunder Bay, 5 months of hotels, ads posted by him. Took all her money, threatened to send photos to her dad. Statement done. She's at [[W p1 place|Maison Ste-Anne in Sudbury]] till Feb.

3. Client B (17). Same man, same ads. Says she isn't a victim and would like her phone. [[K p6 name|Madison]] explained that it doesn't matter what she'd like it called. Under 18. Her mom [[W p9 name|Kim]] is coping.

4. Client C (24), co-accused. Discussion. [[K p5 name|Alisha]] arrested her as the one who booked rooms and held the cash. [[K p7 name|Fr. Obi]]: she's been with him since 18, has [[W p4 body|his initials on her neck]], he broke her arm in June when she kept forty dollars. She booked rooms because she was told to. [[K p6 name|Madison]] will look at staying the charges, can't promise. Info no. [[W p4 id|20-RM-0155]] still before the court.

5. [[K p10 name|Mrs. Boothe]], his mother, rang again and offered a casserole. We accept.

Key: A = [[W p1 name|Shawna Petahtegoose]]. B = [[W p2 name|Madison Roy]] (NOT our [[K p6 name|Madison]]). C = [[W p4 name|Brittany Lalonde]].

[[K p8 name|Ngaire]]
