id: ao0040
genre: alert
where: US-SC
published: 2026-01-20
title: Community notice No. 4: found property, road closings, one lost uncle
person p1: role=missing age=78 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a Silver Alert for an adult (named on purpose by his family), an escaped adult inmate, a school delay; town names like people

TOWN OF MARION SPRINGS EMERGENCY NOTICE. Sent by text and e-mail at 6:30 a.m.

(1) SILVER ALERT, ACTIVE. [[K p1 name|Ezra Manigault]], 78, walked away from [[K p1 address|26 Sweetgum Lane]] Monday after supper. Black male, six feet, thin, gray beard, [[K p1 body|a blue glass eye on the right]], navy peacoat, slippers. Has diabetes. [[K p1 name|Mr. Manigault]] drove the school bus here for thirty-four years and may be walking his old route 7: Gin Pond, the Methodist church, Florence highway. If you see him, tell him that the bus is running late and keep him talking. His niece, [[K p3 name|Florence Manigault-Reed]], is at [[K p3 phone|843-555-0174]]. "Put his name and his picture on everything," [[K p3 name|Ms. Manigault-Reed]] says. "He loves to be famous."

(2) ESCAPE. An inmate on the road crew, [[K p4 name|Bobby Clyde Suggs]], 37, left his orange vest on a mailbox at noon Monday. White male, bald, neck tattoo [[K p4 body|"SORRY MAMA"]]. Was serving eighteen months for car break-ins, [[K p4 id|SCDC 00391177]]. Not thought dangerous. [[K p4 name|Suggs]] has kin on Beaver Dam Road. Don't pick up hitchhikers.

(3) Bridge closed on 41-A until Friday. Detour by Latta. School opens two hours late.

(4) Found: one tuba, on the boat ramp. Claim at Town Hall from [[K p6 name|Priscilla Gasque]], who's learning it.

UPDATE 9:05 a.m. ITEM 1 IS CANCELLED WITH THANKS. [[K p1 name|Ezra Manigault]] has been found, warm and fed, on the porch at Gin Pond Baptist. He'd been given a coat, half a chicken biscuit and a ride in a wheelbarrow by a bald fellow who stayed with him all night and didn't give a name.

UPDATE 9:20 a.m. ITEM 2 ALSO CANCELLED. Chief [[K p2 name|Otis Lee Marion]] says that Mr. [[K p4 name|Suggs]] was sitting on the church steps when the officer came for [[K p1 name|Mr. Manigault]]. He said, "Take him first." He used to ride route 7.

Warden [[K p5 name|Dolores Pinckney]] has been asked by forty-one persons to go easy. [[K p5 name|Warden Pinckney]] says that an escape charge is an escape charge and that she'll mention the wheelbarrow.

Chief [[K p2 name|Marion]] isn't the Marion that the town's named for. Stop writing to him about the statue. Dispatch, 843-555-0100.

Photo: [[K p1 photo|Ezra Manigault on his last day with Bus 7, 2009]].
