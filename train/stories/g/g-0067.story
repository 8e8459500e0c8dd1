id: g-0067
genre: news
where: US-AK
published: 2019-11-14
title: AFTERNOON MAGAZINE — SEG 2 — "ROOM 118" (host copy + tape log)
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: long radio piece; air copy careful, tape log not; the village she came from, her dialysis, the mother's beadwork

HOST: She came to Anchorage on a medical travel voucher. She was 26. Three times a week she'd sit for four hours with a needle in her arm, and the rest of the time, in a city where she knew no one, she'd wait. This is how a man at the bus stop outside [[W p1 other|the dialysis center on Lake Otis]] found her, and how she came to be charged with a crime. [[K p3 name|Kayla Oquilluk-Stern]] has our story. She's calling the woman [[K p1 other|Sarah]].

[TRACK] It started with rides. The man had a warm truck, and he knew about kidneys; his mother'd been on the machine too.

[TAPE 1, [[K p1 other|SARAH]] :14] "He'd have soup. I thought, somebody raised him good."

[TRACK] [[K p2 name|Deon Ray Galloway]] was 36 and he'd done this before. By the second month he held her voucher card and her phone. The rides had a price, he told her, and so did the room; she'd meet his friends in it. When she said no he drove her to the far end of Eklutna Flats and parked. It was one in the afternoon on a dialysis day. He had the heater on. "I can wait," he said, "can you?"

[TAPE 2, [[K p5 name|DR. ABIOLA WEISS]] :20] "Without treatment she had maybe three days. That's as much force as a gun. I've testified to that. I'd do it again tomorrow."

[TRACK] In April, Anchorage police set up a sting in room 118 of a Spenard motel. The woman who answered was arrested for prostitution and for the small bag in the nightstand. She told the officer she'd miss her run. He wrote down: "claims she's late for a run."

[TAPE 3, [[K p4 name|LT. CONRAD BJORKMAN]] :16] "That's a hard one to read now. He thought she meant drugs."

[TRACK] She missed two treatments in jail. A cellmate, [[K p7 name|Trudy Ahgupuk]], banged on the door with a shoe for an hour and ten minutes.

[TAPE 4, [[K p7 name|AHGUPUK]] :09] "I said, her feet, look at her feet."

[TRACK] [[K p2 name|Galloway]] was sentenced on Tuesday to eleven years. The charge against the woman that he sold is still open. She goes home when there's a machine there. For now there isn't.

---- TAPE LOG, NOT FOR AIR ----
T1 raw: ID'd self at head, "[[W p1 name|Nastasia Evan]], [[W p1 birthdate|February second, ninety-three]]" CUT
T1 02:10 talks about [[W p1 place|Tuluksak Fork]], ice road, 300 people. CUT
T1 06:48 mom [[W p6 name|Olga]] makes [[W p6 other|the beaver mitts with the blue whale tails, sold at Fur Rondy]]. Nice, but CUT
T3 00:40 [[K p4 name|Bjorkman]] reads number [[W p1 id|3AN-19-03381CR]] aloud, beep
T4 01:15 "they called her [[W p1 alias|Nasty Nat]] on the tier." No.
Still: [[W p1 photo|nastasia_hands_mitts.tif]], hands only, but mitts!! find another
