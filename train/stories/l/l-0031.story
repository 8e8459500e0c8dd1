id: l-0031
genre: roster
where: US-NM
published: 2018-06-02
title: DOÑA ANA CO. — ARREST LIST, VICE DETAIL 5/31 (ADULT ONLY)
person p1: role=accused age=21 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=23 protected=decide why=adult-accused
person p5: role=accused age=67 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=50 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=accused age=31 protected=no why=adult-accused
screen p3: none
screen p4: unclear
note: adults only; the 23-year-old has weak signs (new to town, man rents rooms, she pays him 'for gas')

Issued by Lt. [[K p6 name|E. Archuleta]]. Supersedes list of 6/1 (typo in charge).

[[K p1 name|MONTOYA, Isaiah]] M 21 — Patronizing. Student. Wept.
[[K p2 name|VANDERLAAN, Pieter]] M 44 — Patronizing. Dairyman, Mesquite.
[[K p3 name|LUCERO, Bernadette "Bernie"]] F 36 — Prostitution. 5th. Own house on Espina, own ad, own car. Cordial. Says she'll be back out Friday, her rent isn't due till the 10th so no hurry. Interviewed alone by female ofc; no third party, no debt.
[[D p4 name|HAGGERTY, Paige]] F 23 — Prostitution. 1st. Arrived Sat. from Tulsa. Room is in the name of a male friend; gives him "gas money," wouldn't give an amount. Has own ID & phone. Says nobody is making her. Looked at the door a lot. Card for hotline left in her shoe.
[[K p5 name|ORTEGA, Faustino]] M 67 — Patronizing. Retired county commissioner. Asked for [[K p6 name|Archuleta]]'s father by name.

[[K p7 name|KAUFMANN, Otto]] M 50 — Patronizing; obstructing. Jumped from a balcony (1st floor) into a planter. Planter belongs to the hotel, $85. Treated by EMT [[K p8 name|S. Baca]]. Asked that it not say *planter*.
[[K p9 name|BEGAYE, Lyndon]] M 31 — Interference. Not a customer. Filmed the detail from a pickup and cheered. Told twice.

All cited & released 0200 except [[D p4 name|HAGGERTY]] (no local address) — video arraignment a.m. If male friend calls, get plate.
