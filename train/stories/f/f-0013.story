id: f-0013
genre: roster
where: US-AR
published: 2020-06-22
title: Quachatee County Sheriff - Current Inmates, weekly, as furnished to the Times-Echo
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=accused age=40 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: none
note: one juvenile charged as an adult among adults; two Hollands, unrelated

Name / Age / Booked / Charge / Bond

[[K p3 name|ALEXANDER, Curtis Dean]] / 52 / 6-15 / Failure to pay fines; driving left of center / $640

[[K p2 name|HOLLAND, Jaquez T]] / 19 / 6-17 / Aggravated robbery; theft of property (firearm) / $150,000

[[D p1 name|HOLLAND, Tyrese]] / 16 / 6-17 / Aggravated robbery (CHARGED AS ADULT, Div. 2, file [[D p1 id|35CR-20-311]]) / NO BOND — held apart, sight and sound. Not kin to the above per both.

[[K p4 name|MENDOZA-RIOS, Alfredo]] / 33 / 6-18 / ICE courtesy hold; no local charge / —

[[K p5 name|PHILPOT, Misty]] / 40 / 6-20 / Hot checks (x6) / $2,205. Released 6-21, paid by church.

Total in custody: 61. Capacity 48. Questions go to [[K p6 name|Lt. Arvel Stubblefield]], jail administrator, 870-555-0127, not to the night desk.
