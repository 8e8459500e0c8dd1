id: az0023
genre: blotter
where: US-CA
published: 2016-01-15
title: Police log, Jan. 7–13
person p1: role=accused age=22 protected=no why=adult-accused
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=71 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
note: NOTHING to protect: adults only; ages of un-named children close to accused names (a lost child, a birthday), innocent uses of words

Thursday, 7:12 a.m. — [[K p2 name|Gaylord Sepulveda]], 54, of [[K p2 address|Copper Basin Road]], was cited after his rooster was found for the fourth time in the dental office. [[K p2 name|Sepulveda]] told Officer [[K p4 name|Tess Bunyard]] that the bird is 14 and does as he likes.

Thursday, 4:40 p.m. — A girl, 15, reported a found purse at the skate park. Owner, [[K p3 name|Agnes Thorsrud]], 66, gave her twenty dollars. All $311 was there.

Friday, 11:58 p.m. — [[K p1 name|Dashiell Monroe Prince]], 22, of [[K p1 address|88 Quarry View, No. 4]], was arrested at the Chevron on suspicion of DUI and booked into Nevada County jail, No. [[K p1 id|16-00217]]. His passenger, 21, was too drunk to be released to herself. [[K p1 name|Prince]], who blew a .17, gave his age as "old enough," and his street name as [[K p1 alias|Prince of Quarry]], which is also his street, and his name.

Saturday, 2:20 p.m. — Lost child, age 6, at the Gold Rush Fair. Found, age 6, in the fudge tent.

Saturday, 9 p.m. — Loud music at a quinceañera on Alder. She is 15, said her father. Officer [[K p4 name|Bunyard]] stayed for cake.

Sunday, 1:30 a.m. — [[K p5 name|Nikolai Vashchenko]], 19, was booked for pulling the fire alarm at the college dormitory. [[K p5 name|Vashchenko]] (jail No. [[K p5 id|16-00229]]) said that his roommate, who's 18, dared him. The roommate said he was asleep.

Monday, 10:15 a.m. — [[K p3 name|Agnes Thorsrud]] reported that the same purse had been taken from her car at the Safeway. A clerk, [[K p6 name|Lamar Dos Santos]], saw an older man put it under his coat. Officers found [[K p7 name|Everett Cull]], 71, on a bench at [[K p7 address|Memorial Park Apts., No. 9]], where he lives, counting. He was arrested for theft from an elder, a thing he disputes, being five years older than she. Booking [[K p7 id|16-00233]].

Monday, 3 p.m. — Sgt. [[K p8 name|Luther Applegate]] spoke to the sixth grade about strangers, trafficking, seat belts and gum. No arrests.

Tuesday, 8:04 a.m. — [[K p2 name|Sepulveda]]'s rooster. [[K p2 name|Gaylord Sepulveda]] was at work. The bird was lodged with Officer [[K p4 name|Tess Bunyard]]'s hens, and a neighbor, 40, asked if it could be permanent.

Wednesday, 6:30 p.m. — A caller on Quarry View said [[K p1 name|Dash Prince]] was driving again though his license had been taken. He was on a bicycle. He was told to get a light. Sgt. [[K p8 name|Applegate]] gave him one.

Wednesday, 11 p.m. — [[K p6 name|Dos Santos]] phoned to ask if Miss [[K p3 name|Thorsrud]] would like her coupons back, which had blown under the carts. She would.
