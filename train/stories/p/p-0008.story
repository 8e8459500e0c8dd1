id: p-0008
genre: news
where: NZ
published: 2022-06-14
title: Teen driver in fatal Pukehina crash appears in Youth Court
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=deceased age=15 protected=decide why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=official age=- protected=no why=official
note: Youth Court ban; driver's first name in the tangi post; deceased passenger D

A 16-year-old who was behind the wheel when a car left Old Coach Rd near Pukehina and killed one of his passengers has been remanded on bail by the Youth Court in Tauranga.

The boy, who has automatic name suppression, is charged with dangerous driving causing death, dangerous driving causing injury and breaching a learner licence. No pleas were entered on Monday.

[[D p2 name|Mereana Rose Hohepa]], 15, a Year 11 student at [[D p2 school|Kaituna College]], died at the scene in the early hours of May 28. A 14-year-old girl, his cousin, is still in Starship with a broken pelvis.

Police say the [[W p1 vehicle|lowered silver Mazda with a green bonnet]] was doing about 140km/h when it met a bend signposted at 55. [[K p4 name|Sergeant Craig Dunlop]], of the serious crash unit, said none of the three wore a seatbelt.

"You go to those and you go home and look in on your own," [[K p4 name|Dunlop]] said.

Principal [[K p8 name|Jan Fairweather]] said the school had lost "a girl who sang in the corridors because she couldn't help it".

At the tangi, her father [[D p7 name|Wiremu Hohepa]] asked mourners not to turn on the driver. In a post shared more than 900 times he wrote: "Our whānau do not hold it against [[W p1 name|Tyrell]]. He has to carry our girl now too."

Lawyer [[K p6 name|Hamish Rutledge]] told [[K p5 name|Judge Te Awa]] that a family group conference was being arranged and that the boy had written to the family. "He's asked for no leniency, sir, he has not asked for anything much," he said — and then corrected himself to "ma'am".

Conditions include a 7pm curfew and no driving. The case will be called again on July 18.

— Bay News
