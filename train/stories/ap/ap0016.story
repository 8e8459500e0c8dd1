id: ap0016
genre: news
where: US-NC
published: 2007-06-21
title: Pharmacist shot in driveway names no one; warrant does
person p1: role=victim age=41 protected=decide why=domestic-violence-victim
person p2: role=accused age=47 protected=decide why=adult-accused
person p3: role=witness age=13 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=33 protected=no why=adult-victim
person p7: role=accused age=29 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
note: DV adult victim D and husband D; their son W; on the same night an adult robbed at gunpoint, K

GREENSBORO — Two shootings, four blocks and forty minutes apart, kept the same three officers up on Tuesday night. The police would like the public to know that they've got nothing to do with each other.

The first was at [[K p6 employer|Kabul Kitchen]] on West Gate City, where the owner, [[K p6 name|Farid Noorzai]], 33, was grazed in the shoulder by a man who wanted the till. [[K p6 name|Noorzai]] threw a pot of rice. The man, [[K p7 name|Lamar Estep]], 29, of [[K p7 address|1200 Willow Road]], left with burns and $61, and was arrested at the hospital to which both of them had been taken. He's charged with armed robbery under file [[K p7 id|07-CRS-55510]].

"I asked the nurse to put us on different floors," [[K p6 name|Mr. Noorzai]] said on Wednesday, with his arm in a sling. "She put us across the hall."

The second was at a house off Friendly Avenue. [[D p1 name|Elaine Marsh Tuttle]], 41, a pharmacist at [[D p1 employer|the Kmart on Bridford Parkway]], was hit twice as she got out of her car. She's in fair condition. She has given no statement, and asked the detective who sat with her to turn his chair around while he wasn't getting one.

A warrant was issued nevertheless. It names her husband, [[D p2 name|Russell Tuttle]], 47, a surveyor, who had been ordered on June 5 to stay 500 yards away. [[D p2 name|Tuttle]] surrendered at 6 a.m. in the company of his pastor and is jailed without bond.

Detective Sgt. [[K p4 name|Nadine Whitfield]] said that a witness in the house identified the gunman. The warrant is less discreet. "Son, [[W p3 name|Hayden Tuttle]] (13), states 'Dad was standing by the hydrangeas and he said her name,'" it reads, and goes on to give the boy's [[W p3 phone|cell, 336-555-0187]].

Neighbor [[K p5 name|Cornelius Banks]] heard five shots and went out with a flashlight and a towel. "The boy had already got to her. He's a Scout, he had his hands where they should be," said [[K p5 name|Banks]]. "I said, '[[W p3 name|Hayden]], you keep pressing,' and he said, 'Yes sir.'"

Troop leaders said the child earned [[W p3 other|the first-aid badge in April, the only one in his troop to do so]]. He's with relatives. Classes at [[W p3 school|Brookhollow Middle]] ended last week.

Magistrate [[K p8 name|Vernon Oakley]], who signed the June order, recalled the hearing as short. Mrs. [[D p1 name|Tuttle]] had asked whether five hundred yards was a thing you could see. "I told her it's five football fields," said [[K p8 name|Oakley]]. "She said, 'He was a receiver.'"

Sgt. [[K p4 name|Whitfield]] asked residents to leave flowers at the station and not on the lawn, which is evidence.

[[D p2 name|Tuttle]] is to appear on Friday. So is [[K p7 name|Estep]]. The restaurant reopens today; the rice is on the house.

— [[K p9 name|Marcy Deloach]], staff
