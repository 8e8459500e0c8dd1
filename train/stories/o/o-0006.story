id: o-0006
genre: news
where: CA-ON
published: 2008-03-13
title: Jury hears of matches, mortgage in Pembrey Mills arson trial
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim,official age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=witness age=- protected=no why=adult-bystander
person p11: role=official age=- protected=no why=official
screen: none
note: arson trial, nine adults, a bylaw officer among the injured; no one to protect

The furniture store was insured for $640,000 on a Monday and on fire by the Sunday.

That, Crown attorney [[K p4 name|Lorraine Beaudry]] told jurors yesterday, is the case against [[K p1 name|Gordon Anthony Szymanski]] in nine words or so. "The rest is chemistry."

[[K p1 name|Szymanski]], 47, owner of [[K p1 employer|Szymanski & Sons]] on Water Street, has pleaded not guilty to arson causing bodily harm and to fraud over $5,000. There are no sons; he told an adjuster the name "sounded solid."

Upstairs tenant [[K p2 name|Huong Trinh]] jumped from a second-floor window and broke both heels. Volunteer firefighter [[K p3 name|Denis Lacombe]] lost part of an ear when the sign came down. Both sat in the front row.

Dr. [[K p7 name|Adeyemi Fashola]], a chemist with the fire marshal's office, found charcoal lighter in a sofa bed in the rear of the showroom and in two others along the east wall. Asked by defence lawyer [[K p5 name|Stuart Penhale]] if a careless smoker could account for it, [[K p7 name|Fashola]] said: "He'd have to be a very wide smoker."

The store's only employee, [[K p8 name|Bettyanne Krause]], testified her boss told her to take the cat home that weekend. She'd thought it was kind of him. Under cross-examination she agreed that [[K p1 name|Mr. Szymanski]] had always liked the cat.

The Crown also called [[K p10 name|Walter Eng]], who managed the branch that held the mortgage. As of Sept. 1, 2006, he said, the accused was five payments behind on Water Street and three on a cottage. [[K p4 name|Beaudry]] asked whether anything had changed in the last week of that month.

"He came in and he was cheerful," said [[K p10 name|Eng]]. "He asked if it was possible to pay the whole thing off early, and whether there'd be a penalty."

Constable [[K p11 name|Melanie Roy]] was first to the scene. She found [[K p2 name|Trinh]] on the sidewalk and then, across the road in a parked Buick with the engine running, the owner of the store. He told her that he'd been driving by. His house is eleven kilometres in the other direction. His hands, she noted, smelled of barbecue; he said he had been barbecuing. It was 3:10 a.m. in October.

[[K p5 name|Penhale]] has yet to open his case. He has told the jury they'll hear of a wiring complaint made to the landlord's electrician in August, and of a tenant's space heater. [[K p2 name|Trinh]], who spoke through a Vietnamese interpreter, said she has never owned one.

A neighbour, barber [[K p9 name|Sal Colangelo]], shut his shop to attend and was twice told by Madam Justice [[K p6 name|Ruth Oyelaran]] to stop nodding.

The trial resumes Monday.
