id: a-0091
genre: news
where: US-OK
published: 2014-05-22
title: Sisters, 14 and 17, held after highway stop
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: the elder is booked as an adult; shared surname of two victims; brother's Army post

A trooper who stopped a van for a broken taillight east of Sayre Junction found a man, a cat and two sisters, and only the cat had a seat belt on.

[[K p3 name|Anton Greer]], 33, of Amarillo, Texas, is in the Beckham Fork jail on complaints of human trafficking of a minor. In the cell block across the hall is the elder of the sisters, [[W p1 name|Shawnee Rose Tsosie]], 17, who was booked for engaging in prostitution within 1,000 feet of a church and for "aiding" in the transport of the other. The 14-year-old is in a shelter.

Trooper [[K p4 name|Neil Kasper]] said [[W p1 name|Shawnee Tsosie]] did all of the talking. "She kept her arm across the little one like a bar," he said. "I asked who she was afraid of, and she told me, 'Not you.'"

The van was rented by [[K p3 name|Greer]]. In a bag with his name on it were a ledger and two birth certificates.

A brother, [[W p5 name|Pfc. Leland Tsosie]], stationed at [[W p5 employer|Fort Sill]], had been sending money to a number that he thought was [[W p2 name|Winona]]'s.

The bond for Miss [[W p1 name|Tsosie]] is $10,000; for [[K p3 name|Greer]], $50,000. [[K p4 name|Kasper]] has the cat.
