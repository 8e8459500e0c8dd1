id: ba0004
genre: news
where: IN-MH
published: 2012-03-29
title: Kiln family freed in Palghar; son still in lock-up over 'stolen' advance
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=victim age=41 protected=yes why=trafficking-victim
person p3: role=victim age=11 protected=yes why=trafficking-victim
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert,victim age=14 protected=no why=consented
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p3: labor-trafficking
screen p8: labor-trafficking
note: father, son, daughter bonded; son booked for cheating; expert is a survivor who speaks openly of herself

[[K p9 name|Shalaka Deodhar]]
Palghar, March 28

It was a Rs 9,000 loan for a wedding and a goat. After three seasons of moulding bricks it had become Rs 64,000, and no one in the [[W p2 name|Pawara]] family could say how.

On Tuesday a tehsildar's party walked into [[W p2 place|the kiln at the end of the Manor creek road]] and released 17 people. Among them was [[W p2 name|Dongarsing Pawara]], 41, who had to be told more than once that he could go. "Seth has counted us," [[W p2 name|Dongarsing]] kept saying. "He will count again at night."

His daughter [[W p3 name|Ranu]], who is 11, turned the wet bricks from before light until the trucks came. She has not been to [[W p3 school|the ashram school at Toranmal]] since Class II. The contractor gave the family grain on Sundays and beat two men who tried to reach the railway station.

But one brother was missing from the count. [[W p1 name|Sukhlal Pawara]], 20, had climbed the fence in January to complain. The owner, [[K p4 name|Jayantilal Bhoir]], 55, reached the police station first, with a receipt bearing a thumbprint. The young man was booked for cheating and criminal breach of trust under [[W p1 id|FIR 37/2012]] and is in Thane jail as undertrial [[W p1 id|UT-1184]].

"He ran away with my advance. What is he, if not a thief?" [[K p4 name|Bhoir]] asked this reporter last week. On Tuesday [[K p4 name|Bhoir]] was himself taken away, together with his munshi, [[K p5 name|Kailas Tambe]], who kept the ration cards of eleven families in a locked trunk.

Sub-divisional magistrate [[K p6 name|Vidya Ingle]] has issued release certificates. The certificates, stuck to the taluka notice board with rice paste, give every name: no. 4 is "[[W p2 name|Dongarsing Jatrya Pawara]], [[W p2 address|Bhuja pada, Akrani]]," no. 6 "[[W p3 name|Ranubai D. Pawara]], female child." Asked if the list should be up, [[K p6 name|Ingle]] said she would see.

Inspector [[K p7 name|Sanjay Gaikwad]], who registered the January case, said he had only written what was in front of him. "There was a document," [[K p7 name|Gaikwad]] said. "The boy had no document."

His document was in the trunk, said [[K p8 name|Sumitra Valvi]], who runs a helpline for migrant labour from Nandurbar. [[K p8 name|Valvi]], 34, moulded bricks in Gujarat at fourteen against her uncle's debt, and says so at every meeting. "I carried 800 a day. Write my name, I have earned it."

Of the younger brother she said: "[[W p1 name|Sukhlal]] limps. A mould fell on his foot, and [[W p1 body|two toes are gone]]. How does a man with eight toes run away with an advance?"

His bail hearing is on Friday. [[K p5 name|Tambe]] will be produced in the same building, one floor up.

The girl was asked what she wanted. A bicycle, [[W p3 name|Ranu]] said, then changed her mind: her brother first, and then a bicycle.
