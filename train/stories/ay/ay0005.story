id: ay0005
genre: news
where: US-MI
published: 2021-11-30
title: Lapeer man, three times the limit, had teen in passenger seat, deputies say
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
note: adult's drunk driving, teen passenger unnamed and unrelated; only the adults are named and stay; plate and booking number are the accused's

A little after nine on Saturday night, [[K p3 name|Wanda Jurkowski]] heard what she took for a snowplow. It was a mailbox, then a second mailbox, then the corner of her garage.

"I opened the door and there was a truck where my tomatoes go," said [[K p3 name|Jurkowski]], who has lived on [[K p3 address|Clear Lake Road]] for 40 years. "This man gets out and says good evening."

The man was [[K p1 name|Anthony Joseph Kettlewell]], 43, of Lapeer Township. According to a report by [[K p2 name|Lapeer County Sheriff's Deputy Shane Orrin]], he had a blood alcohol level of 0.26, a Christmas tree in the bed and, belted into the passenger seat, a 16-year-old. The teen was checked by medics, found to have a bruised wrist and collected by a parent. The sheriff's office isn't saying more about the passenger, who is no relation of [[K p1 name|Kettlewell]]'s and had taken a ride home from a tree lot.

[[K p1 name|Kettlewell]] is charged with operating while intoxicated with an occupant under 16 or, in the alternative, with child endangerment; the prosecutor's office said on Monday that it had the wrong statute, the passenger being 16 and four months, and would amend to simple operating with a high BAC and fourth-degree child abuse.

"The age matters, and we read it off the wrong line," said Chief Assistant Prosecutor [[K p4 name|Marlene Toth]]. "It was our slip, and it doesn't change what the man blew."

It's his third arrest. He was convicted in 2009, when he was 31, and in 2016. At arraignment Magistrate [[K p5 name|Cornell Dupree]] set bond at $25,000 and ordered [[K p1 name|Kettlewell]] to wear a tether. [[K p5 name|Dupree]] asked him whether he understood that he could not drive to work, to church or to the corner.

"Yes, sir," [[K p1 name|Kettlewell]] said. "I live at the corner."

[[K p6 name|Bao Vang]], who was working the tree lot for [[K p6 employer|the Lions Club]], said he had offered to call a cab. "He bought a nine-foot Fraser and he couldn't count to nine," [[K p6 name|Vang]] said. "I put my hand on the door. He's bigger than me."

Deputy [[K p2 name|Orrin]]'s dash camera shows the [[K p1 vehicle|maroon 2008 Silverado, plate 0DK-155]], crossing the center line four times. The tree came through without a mark. Mrs. [[K p3 name|Jurkowski]] has it in her front room; she asked the deputy first.

[[K p1 name|Kettlewell]] was released on Sunday under booking number [[K p1 id|21-006188]]. A probable cause conference is set for Dec. 13 in front of Judge [[K p5 name|Dupree]]'s colleague on the third floor of the courthouse.

"I've got a grandbaby, 15, who rides home from practice with anybody who'll have her," [[K p3 name|Wanda Jurkowski]] said. "Not any more."
