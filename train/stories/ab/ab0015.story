id: ab0015
genre: roster
where: US-TN
published: 2009-01-17
title: General Sessions — Friday Docket with Dispositions
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=45 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: LAST, FIRST docket; 17-year-old who said she was 19; clerk's note carries the ground

Judge [[K p5 name|R. Lamar Dunavant]], Division II

[[K p1 name|ADCOCK, TERRY WAYNE]], 31, no. [[K p1 id|09-GS-0114]], driving on revoked, 4th. Bound over.

[[W p2 name|BELL, CHASTITY MONIQUE]], no. [[W p2 id|09-GS-0119]], prostitution near a school; false ID. Gave 19. Print came back from Juvenile in Memphis, DOB [[W p2 birthdate|3-28-91]], so 17. Officer says the man in next line had her by the elbow & took the $80 out of her hand. Held for DCS pickup, no bond.

[[K p3 name|BRISCOE, LAVAR]], 36, no. [[K p3 id|09-GS-0120]], promoting. Says he's her uncle. She says he ain't. $25,000.

[[K p4 name|CROWE, HUNTER]], 22, no. [[K p4 id|09-GS-0126]], took turkey out of season. Fined $50 & costs. Kept the turkey as evidence.

[[K p6 name|DUNAVANT, PHYLLIS]], 45 (no kin to the Judge), no. [[K p6 id|09-GS-0131]], bad checks, x3. Pays $412 by month end or 10 days.

Note for Monday: [[W p2 name|Bell]] girl left a denim jacket w/ [[W p2 body|"Orange Mound Marching 100" across the back]], is in the clerk's closet.
