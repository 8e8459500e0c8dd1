id: aj0004
genre: alert
where: US-AZ
published: 2023-08-17
title: MISSING / ENDANGERED: [[D p1 name|Aaliyah Benally-Cruz]], 15
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=relative age=- protected=decide why=missing-alert
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=missing age=71 protected=no why=missing-alert
screen p1: none
note: active alert, so D throughout; a second, adult alert in the same bulletin; nothing to withhold for certain

COCONINO PLATEAU SHERIFF — COMMUNITY ALERT — ACTIVE
Issued 08/17/2023 21:40. Supersedes the 18:05 version (wrong plate).

Have you seen [[D p1 name|Aaliyah]]? [[D p1 name|Aaliyah Rose Benally-Cruz]], 15, was last seen Wednesday about 3:20 p.m. walking out of [[D p1 school|Red Butte High School]] in Flagstaff. She did not get on [[D p1 other|bus 14]] and did not come home to [[D p1 address|the double-wide at mile 6, Leupp Road]].

She is 5 ft 1, 110 lb, black hair to the waist, brown eyes, [[D p1 body|a crescent scar on the chin]]. Born [[D p1 birthdate|12/30/2007]]. Wearing a Suns hoodie and one turquoise earring. She may answer to "[[D p1 alias|Ali Rose]]." Her phone, [[D p1 phone|928-555-0177]], last touched a tower near Winslow at 16:51.

She may be with [[K p2 name|Colton Reyes Maddux]], 24, of Kingman, whom she met on a game server. [[K p2 name|Maddux]] is 6 ft, red beard, a [[K p2 body|spider web inked on the right elbow]]. His vehicle is a 2009 silver Ranger, AZ plate [[K p2 vehicle|CKA 3P7]], a ladder rack, no tailgate. A warrant for custodial interference has been issued, [[K p2 id|M-0300-CR-2023-1184]]. Do not approach him.

Sheriff [[K p4 name|Dale Whitcomb]] asks ranchers along the old highway to check sheds and wells. "If [[D p1 name|Aaliyah]] reads this on somebody's phone: you are not in trouble," [[K p4 name|Whitcomb]] said. "Walk into any store."

Grandmother [[D p3 name|Bessie Benally]] will be at the chapter house from 7 a.m. with flyers in Navajo and English. She can be reached through Deputy [[K p5 name|Marisela Ontiveros]], [[K p5 phone|928-555-0120]]. [[K p5 name|Ontiveros]] is also collecting doorbell video.

Clerk [[K p6 name|Vernon Sells]] of the Painted Cliff trading post believes that he sold the pair two burritos and a road map at about 5:30 on Wednesday. "She paid. He stood by the door," [[K p6 name|Sells]] told deputies. His tape has been saved.

ALSO STILL MISSING: [[K p7 name|Gordon Trujillo]], 71, dementia, walked from Ponderosa Care on Aug. 11 in slippers. [[K p7 name|Mr. Trujillo]] hums. Born [[K p7 birthdate|3/3/1952]]. Case [[K p7 id|S23-08110]]. The search for [[K p7 name|Trujillo]] resumes at first light on the Sinclair Wash trail; bring water.

Case number for the juvenile: [[D p1 id|S23-08164]]. Please share flyer [[D p1 photo|BenallyCruz_A_MISSING.pdf]] and use [[D p1 other|#FindAaliyah]]. If the girl is found this page will come down.

Sheriff [[K p4 name|D. Whitcomb]]
