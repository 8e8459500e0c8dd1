id: p-0079
genre: news
where: US-AR
published: 2023-11-30
title: Jonesboro 17-year-old charged as adult in crash that killed classmate
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=deceased age=16 protected=decide why=deceased
person p3: role=victim age=15 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=accused age=22 protected=no why=adult-accused
note: charged as an adult D; deceased minor D, named for a season; injured child victim W, her school is also that of the other two

By [[K p8 name|Abby Quill]]

JONESBORO, Ark. — A 17-year-old accused of driving drunk in a crash that killed one [[W p3 school|Crowley High]] student and injured another was charged as an adult Wednesday with negligent homicide.

[[D p1 name|Hunter Cole Massengill]], of [[D p1 address|Pecan Prairie Drive]], is free on $50,000 bond. He's also charged with second-degree battery and driving while intoxicated, according to an information filed in Craighead County Circuit Court.

[[D p2 name|Summer Leigh Tackett]], 16, died at the scene Oct. 28 on County Road 745. She was in the front passenger seat of [[D p1 vehicle|a 2015 Silverado]] that left the road, struck a culvert and turned over. The time was about 11:50 p.m., state police said.

A 15-year-old girl in the back seat was in intensive care for 16 days. She was identified on a hospital whiteboard that appears in a photo shared by a cheer booster page, which reads, "[[W p3 name|Ky'Asia]]'s goal today: sit up 10 min." The photo has been removed. Juveniles who are injured in crimes are not named by the prosecutor's office.

[[D p1 name|Massengill]]'s blood-alcohol level was 0.11, [[K p4 name|Cpl. Regina Dobbs]] said. The legal limit for a driver under 21 in Arkansas is 0.02.

[[K p9 name|Peyton Ross Luttrell]], 22, who is accused of buying two cases of hard seltzer for the group, was charged separately with contributing to the delinquency of a minor. He works at [[K p9 employer|a vape shop on Red Wolf Lane]], according to the affidavit.

Prosecutor [[K p5 name|Thad Burkeen]] said that the decision to file in adult court was made after he met with both families. A judge could still send the case to juvenile court.

"There was no good way to do this," [[K p5 name|Burkeen]] said.

[[D p1 name|Massengill]]'s attorney, [[K p6 name|Lena Whitfield]], said she would ask for the transfer. She described him as an honor student who "wakes up every day to what he did."

[[D p7 name|Rusty Tackett]], the girl's father, said his daughter had texted at 11:31 to say she would be late. "I told her OK, drive safe," he said. "I've thought about those two words a lot."

A hearing is set for Jan. 9 at 1:30 p.m.
