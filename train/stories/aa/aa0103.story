id: aa0103
genre: blotter
where: US-ID
published: 2005-10-20
title: Dispatches from Dispatch
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=bystander age=70 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=46 protected=no why=adult-accused
person p5: role=victim age=38 protected=no why=adult-victim
note: nothing to protect; dispatch log

Compiled from the county's radio cards by our Thursday girl, who is 64.

0615 Mon. Elk in the Kmart garden center. Elk preferred mums.

0930 Mon. [[K p2 name|Agnes Lindqvist]], 70, of Moyie Street wants it on record that she did not sell her late husband's coin set to the man with the tan van; she lent it, and he gave her forty dollars to hold. Deputy found the van, the man and thirty-nine coins.

1410 Tues. Man with tan van, [[K p1 name|Gerald Pike]], 31, of Spokane, booked on theft by deception, I.C. 18-2403. Book no. [[K p1 id|05-1880]]. $5,000. The fortieth coin was in the ashtray.

2250 Wed. Two-car, Hwy 95. [[K p5 name|Efren Madrigal]], 38, sore neck. [[K p4 name|Janice Dowd]], 46, cited inattentive. She'd been looking at the moon. Several have.

0300 Thurs. Open line, sounded like snoring. Traced to the sheriff. Sheriff [[K p3 name|Boyd Keller]] says no further.
