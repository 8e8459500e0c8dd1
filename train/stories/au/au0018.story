id: au0018
genre: blotter
where: US-OR
published: 2013-09-12
title: Cedar Fork Gazette: The Week in Calls
person p1: role=victim age=10 protected=yes why=minor-victim
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=victim age=71 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=28 protected=no why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: none
screen p3: none
note: a child beaten with a belt at home and a boy who broke into the pharmacy; the log uses no names for either, but a later line, a lost-and-found, a thank-you note and the dispatcher's nickname do; mother's partner accused lives in same house

SEPT. 3
6:05 p.m. Deputies called by [[W p1 school|Cedar Fork Elementary]] after a fourth-grader couldn't sit down. Boy, 10, had marks of a belt. Placed with relatives. [[D p2 name|Dwayne Lee Purcell]], 36, the mother's boyfriend, arrested at the house on [[W p1 address|Slab Creek Loop]], criminal mistreatment I. Booking [[D p2 id|13-4471]], $30,000.

9:50 p.m. Bear in recycling, Alder Street.

SEPT. 4
2:20 a.m. Alarm at Fork Drug. Officer [[K p5 name|Kelsey Amaral]] found a rear window broken and, in aisle 2, a 16-year-old asleep with a bag of cough syrup and a giraffe. Cited into juvenile court, burglary II, released to his father. The owner, [[K p4 name|Virgil Swenson]], 71, put a board over the window himself.

1:15 p.m. [[K p6 name|Tiffany Joan Rausch]], 28, transient, arrested on a Lane County warrant, no. [[K p6 id|20-13-09866]], failure to appear. [[K p6 name|Rausch]] asked to be let off at the jail by the side door, as she knew people at the front.

SEPT. 6
11 a.m. Found: boy's backpack, [[W p1 address|Slab Creek Loop]] at the mailboxes. Name inside, "[[W p1 name|MICAH TOLLIVER]], [[W p1 school|Room 7]]," and a library book. Owner is with his grandma now, per Sgt. [[K p8 name|Ed Fujimoto]], who dropped it at [[W p1 address|her place over the feed store in Noti]].

4:40 p.m. Caller complains that the rooster at [[K p7 name|Hazel Quintana]]'s is a public nuisance. [[K p7 name|Quintana]] told Officer [[K p5 name|Amaral]] that the rooster has lived there longer than the caller.

SEPT. 8
8:30 a.m. Father brought in $212 for glass, in the name of [[W p3 name|Cody Sandoval-Wright]]. Receipt [[W p3 id|R-0938]]. Mr. [[K p4 name|Swenson]] gave him back a hundred and offered the boy Saturdays. "He picked the giraffe," said [[K p4 name|Swenson]]. "He's got a baby sister, hasn't he."

3 p.m. Skateboards on the bank steps again. Among those moved along was "[[W p3 alias|Window]]," as dispatch has taken to calling him. Sgt. [[K p8 name|Fujimoto]] has asked dispatch not to.

SEPT. 9
10:10 a.m. [[D p2 name|Purcell]] made bail. Deputy sent to [[W p1 school|the school]] till three. A no-contact order lists the boy by initials, M.T., and his mother.

7:45 p.m. Truancy contact: [[W p3 name|Cody]], at the swimming hole, on the rope. Hair is now [[W p3 body|orange]]. Taken home.

CARD OF THANKS (paid). To everyone who has helped our [[W p1 name|Micah]] since the third: the teacher who looked, the lady deputy, the Lutheran quilters. He's sleeping. He has his [[W p1 other|trombone]] back too. — Grandma

Tips: Officer [[K p5 name|K. Amaral]], 541-555-0118. Rooster complaints: [[K p7 name|Hazel]] says to come by and meet him.
