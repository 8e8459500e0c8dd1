id: a-0051
genre: news
where: US-NC
published: 2000-03-17
title: City's first 'john school' graduates 11; two girls remain in custody
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused,victim age=16 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=accused age=26 protected=no why=adult-accused
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
note: the customers are unnamed graduates; the girls are named in passing far down

By [[K p6 name|Burke Tisdale]]

CATAWBA LANDING — They sat in the jury box in golf shirts, eleven men who had each paid $350, and at noon a retired schoolteacher handed them certificates.

None of the eleven, arrested in January on the 400 block of Depot Street, will have a record. That is the bargain of the "john school," the first in this part of the state: six hours of lectures, and the charge goes away.

"Shame works," said the teacher, [[K p4 name|Lurleen Askey]]. "I had them for six hours and I promise you they were ashamed."

The arrangement has no counterpart for those whom the men had come to see. Of the five females arrested on the same block, three paid fines. [[W p1 name|Misty Dawn Hoyle]], 15, and [[W p2 name|Rhonda Icenhour]], 16, have been in the detention home since Jan. 21, because, said Capt. [[K p3 name|Tom Shuford]], "nobody has come for them except the fellow we don't want to give them to."

The fellow, [[K p5 name|Antwan Gilliam]], 26, has not been charged.

Would he be? [[K p3 name|Shuford]] said it was hard to prove.

[[W p1 name|Misty]] wrote a poem for the home's newsletter, signed "[[W p1 initials|M.D.H.]], [[W p1 place|Room 4]]." It concerns a dog.
