id: u0020
genre: social
where: CA-AB
published: 2021-06-30
title: Prairie Crossing Community Watch (public group)
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: rumour thread; private accusation of a named man; girl posted as a thief; police reply

**[[K p3 name|Darlene Fehr]]**: WATCH OUT this one is at the Husky again asking truckers for rides. Stole a phone charger last wk, cops took her in & she's back. pic attached [[[W p1 photo|kaylee_b_husky.jpg]]]

**[[K p4 name|Rob Makokis]]**: [[K p3 name|Darlene]] that is a kid. She is 16. I know her mosom. Take it down

**[[K p3 name|Darlene Fehr]]**: 16 going on 40. $80 she wanted off my brother in law and not for a ride either. Theres a guy drops her off

**[[K p4 name|Rob Makokis]]**: Yeah and did you ever think WHO gets the $80. It's [[D p2 name|Trent Oszust]], he sits across the road in [[D p2 vehicle|the blue Sierra with the one fog light]] the whole time. He feeds her pills and she hands over the cash. Charger my eye

**[[K p3 name|Darlene Fehr]]**: ok that's a heck of a thing to say about a person

**[[K p4 name|Rob Makokis]]**: tell it to [[W p6 name|Gladys Bearhead]] who has been looking for [[W p1 name|Kaylee]] since Easter

**RCMP Prairie Crossing**: Cst. [[K p5 name|Yasmin Haddad]] here. Please remove the picture and the names. A youth was charged with theft under on June 22; that matter's being looked at again in light of other information. Call 555-0126.
