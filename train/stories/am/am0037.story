id: am0037
genre: news
where: IN-KA
published: 2019-05-17
title: Two to be tried as adults for Bengaluru 'wheelie' death; third stays with juvenile board
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=deceased,victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused,relative age=44 protected=decide why=adult-accused
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=accused age=18 protected=no why=adult-accused
note: one 17 tried as adult (D), one 18 (K), one 16 stays juvenile (W); the father of the 17-year-old booked for lending the bike

A widow with a steel lunchbox has sat through all five hearings at the Juvenile Justice Board in Hosur Road. On Thursday they gave her a chair.

[[K p7 name|Vijayalakshmi Srinivasan]]'s husband, [[K p3 name|K. Srinivasan]], 58, a bank cashier two years short of his pension, was crossing to the flower market at 5.40 am on February 24 when three motorcycles came up the flyover on their back wheels. He died where he fell, with the lunchbox.

The Board held that the rider of the first, who was 17 years and ten months, had shown "the mind of a man and the skill of a fool", and sent him to the children's court to be tried as an adult for culpable homicide. He's [[D p1 name|Aryan Shetty]], son of a builder. The second rider, [[K p8 name|Mubarak Jaan]], a mechanic's helper, had turned 18 in January and never came under the Board. "I was eighteen for five weeks," [[K p8 name|Mubarak]] said from the van. "I could've been late."

The third, 16, who stopped, came back and held the dying man's head, stays with the Board. Its principal magistrate, [[K p4 name|Shobha Hiregoudar]], thanked him.

Traffic inspector [[K p5 name|Lourdu Raj]] said the helmet cameras ran the whole while. The film is on his desk in a tamper-proof bag. "They weren't racing, they were filming a racing video," [[K p5 name|Inspector Raj]] explained. It'd had 212 likes before dawn.

The builder, [[D p6 name|Dinesh Shetty]], 44, is himself booked under the Motor Vehicles Act for handing over a superbike, [[D p1 vehicle|KA-01 JX 0155]], to a minor. He has offered the family ₹25 lakh. [[K p7 name|Vijayalakshmi]] has asked if he's any idea what a lunchbox costs. [[D p6 name|Shetty]] has gone to the High Court.

Counsel for the youngest said he'd been riding a borrowed Dio and couldn't do a wheelie to save his life. As for who he is, the order in [[K p8 id|Crime No. 44/2019]] is scrupulous; it speaks of "CCL-2". The video isn't. "Go [[W p2 name|Tejas]] go!" somebody screams at second nine, and [[W p2 alias|tejas_dio_07]] is tagged beneath. A pupil of [[W p2 school|Vidya Bhaskara PU College]], he has been told by the principal to sit his exams in the staff room.

His neighbours in [[W p2 address|the police quarters at Adugodi]] say [[W p2 name|Tejas]]'s mother, who's a head constable in the very station that filed the case, asked for leave on the first day and hasn't been seen in uniform since. She's the only [[W p2 relative|woman head constable on the night shift there]].

The widow and the 16-year-old met on Thursday in the corridor. This reporter stood too near. "What did he say?" she asked. "He said the sambar will get cold," said [[W p2 name|Tejas Kumar]]. She opened the lunchbox, and they both looked.

Magistrate [[K p4 name|Hiregoudar]] has the boy's matter next on June 3, [[D p1 name|Aryan]]'s trial opens a week after, and [[K p8 name|Mubarak Jaan]]'s on a day that nobody's told him yet.
