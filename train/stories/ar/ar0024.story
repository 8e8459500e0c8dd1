id: ar0024
genre: press-release
where: US-GA
published: 2022-01-19
title: Valdora Police announce promotions, retirements and the return of K-9 Victor
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=61 protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=30 protected=no why=adult-accused
person p8: role=expert age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; awards for work against trafficking without any victim told; addresses of offices, badge numbers, an adult arrestee

VALDORA, Ga. — Chief [[K p1 name|Marguerite Ansley]] has promoted three officers, thanked one for 36 years, and pinned a medal on a dog.

[[K p2 name|Jamal Everhart]], badge [[K p2 id|118]], moves up to lieutenant and will head the new Human Trafficking Awareness Unit. "The unit has not had a case yet, and I'd be pleased if it never did," said [[K p2 name|Everhart]]. "What we do have is forty hotel clerks who know what to look for." The unit's desk is at 200 Commerce Plaza and may be reached at [[K p2 phone|229-555-0150]] or [[K p2 email|jeverhart@valdorapd.example]].

The training was written with Dr. [[K p8 name|Siobhan Teo]] of the state college. Her slides on debt, on taken passports and on the victim who's mistaken for an offender have been borrowed by nine departments. Dr. [[K p8 name|Teo]] taught them in character as a hotel guest, and two recruits arrested her. "That was the lesson," [[K p8 name|Teo]] said.

[[K p4 name|Soo-jin Park]] becomes sergeant, Nights. In November [[K p4 name|Park]] chased [[K p7 name|Rodney Earl Mapp]], 30, of [[K p7 address|1717 Azalea Street]], through a drainage pipe, a yard sale and the back nine at Kinderlou. [[K p7 name|Mapp]], who's known as "[[K p7 alias|Gator]]," has pleaded guilty to burglary of a vending route, case [[K p7 id|2021-CR-1180]], and has asked, through counsel, that it be noted he was ahead until the yard sale.

[[K p5 name|April Summers]] becomes corporal, Records. She found 212 warrants behind a radiator. Ms. [[K p5 name|Summers]] was born in June.

Retiring: Maj. [[K p3 name|Otis Lockhart]], 61, who joined in 1986 when the department had one car with a heater. [[K p3 name|Lockhart]] has worked every Christmas but two. He plans to fish the Withlacoochee with his neighbor, [[K p6 name|Bud Yarbrough]], who says that the Major "talks the whole time, and it is all about parking."

[[K p6 name|Yarbrough]] accepted the retirement clock on the Major's behalf, as he was on a call.

Victor, a Belgian Malinois of seven, is back at work after surgery on a paw. He was hurt in April when he ran through a greenhouse after a child's kite. The child was delighted. The greenhouse was the Chief's.

"Victor is the only one on the force who has never once asked me for overtime," said [[K p1 name|Ansley]]. The dog is assigned to Sgt. [[K p4 name|Park]], the new unit and, on Wednesdays, the reading hour at the library.

A reception will be held on Friday, January 28, at 4:00 p.m. in the old depot. Parking is limited; [[K p3 name|Maj. Lockhart]] asks that drivers use the lines.

Contact: Office of the Chief, 229-555-0102. Pictures: valdorapd.example/promotions ([[K p2 photo|everhart.jpg]], [[K p4 photo|park.jpg]], victor_medal.jpg)
