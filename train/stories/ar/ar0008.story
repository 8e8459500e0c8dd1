id: ar0008
genre: roster
where: US-OK
published: 2014-08-04
title: Tull County (Okla.) Detention — Daily Bookings, Sunday 08/03/14
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=accused age=44 protected=no why=adult-accused
person p6: role=accused age=38 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=22 protected=no why=adult-accused
screen p2: none
note: nothing to protect; one adult booked for offering to engage alone and on her own account, a near miss; all the numbers stay

Compiled by Jailer [[K p7 name|Venita Harjo]]. All subjects are presumed innocent until proved guilty in a court of law.

Bk# [[K p1 id|14-03391]]
[[K p1 name|BEAR, LINCOLN JAMES]]
I/M, 33, 5-11, 240. DOB [[K p1 birthdate|3/12/81]]
[[K p1 address|Rt 2 Box 118B]]
Charge: larceny of domestic animals (11 goats). Arresting: Sheriff. Bond $4,000.
Remarks: says goats followed him. Tattoo [[K p1 body|BEAR CLAW R SHOULDER]].

Bk# [[K p2 id|14-03392]]
[[K p2 name|STANDRIDGE, MISTY DAWN]]
W/F, 27, 5-4, 130. DOB [[K p2 birthdate|9/30/86]]
[[K p2 address|1120 E Choctaw Apt 3]]
Charge: offering to engage in prostitution; poss. paraphernalia. Bond $1,500.
Remarks: AKA "[[K p2 alias|Dawn Star]]." Came by own car ([[K p2 vehicle|06 Focus, red]]). Screened by Det. on Form 9: works alone, own phone, own ad, own money, nobody else gets any, no one hurt or threatened her, "just behind on the light bill." Form 9 result negative.

Bk# [[K p3 id|14-03393]]
[[K p3 name|PHILPOTT, ORVILLE E.]]
W/M, 60, 5-8, 165. DOB [[K p3 birthdate|1/1/54]]
[[K p3 address|transient, last 40 Elm Motor Court]]
Charge: public drunk. Bond $160. 14th booking this year.
Remarks: alias "[[K p3 alias|Governor]]." Diabetic. Own bunk.

Bk# [[K p4 id|14-03394]]
[[K p4 name|TRAN, KEVIN]]
A/M, 19, 5-6, 140. DOB [[K p4 birthdate|5/22/95]]
[[K p4 address|2209 Post Oak Dr]]
Charge: reckless driving; eluding. Bond $2,000. Released 0410 to uncle.

Bk# [[K p5 id|14-03395]]
[[K p5 name|MCELROY, CHASE DUANE]]
W/M, 44, 6-1, 210. DOB [[K p5 birthdate|11/19/69]]
[[K p5 address|Lake Rd, third house past the dam]]
Charge: maintaining a place for gambling (cockfight). Bond $10,000.
Remarks: employer [[K p5 employer|McElroy Feed & Tack]]. 46 birds to the county barn.

Bk# [[K p6 id|14-03396]]
[[K p6 name|OLUWASEUN, PATRICK]]
B/M, 38, 5-10, 180. DOB [[K p6 birthdate|7/7/76]]
[[K p6 address|Tulsa]]
Charge: bogus check (2). Bond $1,000. Phone for family [[K p6 phone|918-555-0157]].

Bk# [[K p8 id|14-03397]]
[[K p8 name|STANDRIDGE, CODY LEE]]
W/M, 22. DOB [[K p8 birthdate|2/2/92]]
Charge: hold for Wagoner Co., FTP fines. No bond. No kin to 03392.

DESK LOG
0105 [[K p5 name|McElroy]] asks who is feeding the birds. Told deputies are. Asks which deputies.
0220 [[K p3 name|Philpott]] sings. 0235 [[K p3 name|Philpott]] asked to stop. 0236 stops.
0500 Breakfast 22 trays. [[K p1 name|Bear]] does not eat goat cheese, by religion he states.
0615 [[K p2 name|Standridge]] (03392) bonds out by card, own. Given her purse, $212 and phone. Declines ride. Declines hotline card, then takes it "for a friend."
0640 Chase left gate open again. That is the dog, not the inmate. Fix latch.
0700 Relieved by day shift. [[K p7 name|V. Harjo]]
