id: au0003
genre: school
where: US-MN
published: 2014-05-23
title: Lakes & Pines Middle School: Friday Notes from Mr. [[K p1 name|Halvorson]]
person p1: role=author,official age=- protected=no why=author
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=bystander age=14 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=14 protected=no why=minor-not-in-crime
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=deceased age=83 protected=no why=deceased
screen p2: none
note: nothing to protect; a mock trial with an accused and a victim, a play about a runaway, a talk about trafficking, birthdays, jersey numbers, all of children outside any crime

Dear families,

Nine days left! Here is what the building has been up to. — [[K p1 name|Greg Halvorson]], principal

MOCK TRIAL. Our eighth graders took second at state in "The People v. Rumpelstiltskin." [[K p4 name|Amina Warsame]], 14, prosecuted the charge of kidnapping a minor; the accused, [[K p7 name|Tyler Lindquist]], 14, wept so well on the stand that Judge [[K p5 name|Patricia Dunn]] of the real district court passed him a real tissue. The jury hung. [[K p7 name|Tyler]] is available for hangings, he tells me, and for birthday parties.

PLAY. "Runaway," by our own seventh graders, is Thursday at 7 in the gym. [[K p2 name|Pa Nhia Xiong]], 13, has the lead as a girl who sleeps in a bus station. [[K p3 name|Mason Grace]], 12, is the bus. Tickets are $3 at the office or from Mrs. [[K p6 name|Ruth Abernathy]] in room 114. Say grace before you come, because the concession stand is out of pizza.

HONOR ROLL, A AVERAGE. Grade 7: [[K p2 name|Xiong, Pa Nhia]]; [[K p3 name|Grace, Mason]]. Grade 8: [[K p4 name|Warsame, Amina]]; [[K p7 name|Lindquist, Tyler]].

TRACK. [[K p4 name|Amina]], in number [[K p4 other|214]], broke the school record in the 800 with 2:24.1, which had belonged since 1988 to Mrs. [[K p6 name|Abernathy]], who handed her the medal and then asked to arm wrestle for it.

SPEAKER. On Tuesday [[K p8 name|Dr. Leticia Coronado]] of the state health department spoke to grade 8 about staying safe online, and about how traffickers talk to young people. It was plain and not scary. Ask your student what "the three doors" are. If you'd like the slides, her office is [[K p8 phone|651-555-0177]]. [[K p8 name|Dr. Coronado]] reports that our students asked the best questions in the county, and one asked whether she'd like to join the kickball team.

BIRTHDAYS NEXT WEEK. [[K p3 name|Mason G.]], [[K p3 birthdate|May 27]] (twelve down, thirteen to go); [[K p7 name|Tyler L.]], [[K p7 birthdate|May 29]].

SAD NEWS. [[K p9 name|Orville Stenerson]], who drove route 11 for thirty-four years, died Sunday at 83. He knew every child's stop and every dog's name. The service is Saturday at Bethel Lutheran. [[K p2 name|Pa Nhia]]'s mother and her mother's sister both rode with [[K p9 name|Orville]], and the family will bring egg rolls for two hundred.

LOST AND FOUND. One retainer, four left boots, a clarinet in its case (number [[K p6 id|LP-0339]] on Mrs. [[K p6 name|Abernathy]]'s list), a fish.

The fish is well. It's living in room 114, and its name is Judge [[K p5 name|Dunn]].

See you at kickball,
Mr. [[K p1 name|Halvorson]]
