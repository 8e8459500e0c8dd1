id: al0039
genre: press-release
where: GB-ENG
published: 2026-01-29
title: Promotions, retirements and commendations: Chief Constable's notice no. 3
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=22 protected=no why=adult-bystander
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=bystander age=66 protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen: none
note: nothing to protect; vulnerable, exploitation, child, victim as words of job titles; warrant numbers and desk lines of officers are K

PROMOTIONS

With effect from Monday:

[[K p1 name|Detective Sergeant Kwame Tetteh]] (warrant no. [[K p1 id|4471]]) to Detective Inspector, Modern Slavery and Child Exploitation. DI [[K p1 name|Tetteh]] joined from the Ambulance Service. He takes over a team of fourteen and a kettle which, he's been warned, is the responsibility of the senior officer.

[[K p2 name|Sergeant Ursula Winterbottom]] ([[K p2 id|2098]]) to Inspector, Roads. In eleven years as a sergeant she gave evidence 312 times and was doubted once, about a badger.

[[K p3 name|PC Mark Lamb]] ([[K p3 id|6630]]) to Sergeant, Rural. Sgt [[K p3 name|Lamb]] asks that all remarks be made before Monday.

RETIREMENT

[[K p4 name|Superintendent Gaynor Bellingham]] leaves after thirty years. As a young constable at [[K p4 employer|Sleights Road]] she went alone into a flooded culvert and brought out a Labrador, a man and, to her surprise, a second man, who was wanted. Supt [[K p4 name|Bellingham]] set up the first victim suite in the county, and picked the curtains. A collection is with her staff officer on [[K p8 phone|01632 960911]]: ask for [[K p8 name|Teodora Ilieva]].

COMMENDATIONS

To a member of the public. [[K p5 name|Hamza Siddiqui]], 22, a delivery rider, of [[K p5 address|Bondgate]], who on 9 October saw a pensioner being walked to a cash machine by a stranger. He didn't know what to do, so he delivered her a pizza. He asked her to sign for it, and asked her what her name was, and took so long about it that the stranger left. The lady, [[K p7 name|Winifred Drax]], 66, is not, she tells us, a pensioner, "not for five months", and ate the pizza. Both will receive certificates. Miss [[K p7 name|Drax]] will give [[K p5 name|Mr Siddiqui]] a coat.

The stranger, [[K p6 name|Callum Vince Roper]], was sentenced to two years at Teesside in December for eleven similar offences (case [[K p6 id|T20250778]]). He was found through the crumbs in his [[K p6 vehicle|grey Kia]].

To staff. [[K p8 name|Miss Ilieva]], for translating at nine murder interviews in Bulgarian, and for making the suspect in the fifth of them eat something.

ADMINISTRATION

Officers are reminded that "missing", on the board in the canteen, is not to be used of milk. The safeguarding bulletin will in future be called the Bulletin. The choir meets on Wednesdays in Custody Corridor B, for the echo, unless there are prisoners, in which case they're to be asked.

The football on 14 February is against the Prison Service. Sgt [[K p3 name|Mark Lamb]] is in goal. Inspector [[K p2 name|Winterbottom]] will referee, and nobody's to argue.

Signed for the Chief Constable. Portraits: [[K p1 photo|tetteh_k_2026.jpg]], [[K p4 photo|bellingham_and_dog_1997.jpg]].
