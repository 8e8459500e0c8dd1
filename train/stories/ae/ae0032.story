id: ae0032
genre: news
where: GB-NIR
published: 2008-04-10
title: Son in court on charge of assaulting mother
person p1: role=victim age=59 protected=decide why=domestic-violence-victim
person p2: role=accused age=27 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: DV between son and mother, both D, household D

A 27-year-old man has been remanded in custody accused of knocking his mother down a flight of stairs in a row about a set of car keys.

[[D p2 name|Ciaran McGurk]], of [[D p1 address|12 Glenview Terrace]], Ballyhanna, appeared before district judge [[K p3 name|Eamon Trainor]] yesterday. The court was told that [[D p1 name|Bernadette McGurk]], 59, a classroom assistant at [[D p1 employer|St Colman's Primary]], had a broken collarbone and had asked the ambulance crew to say that she fell.

A defence solicitor, [[K p4 name|Orla Heaney]], said her client was ashamed. He had lost his start at [[D p2 employer|Quinn's Quarry]] the week before.

Bail was refused, although a parish worker, [[K p5 name|Sister Perpetua Donnelly]], had offered him a room at [[K p5 address|9 Abbey Street]].
