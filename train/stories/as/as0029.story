id: as0029
genre: blotter
where: US-NY
published: 2014-01-16
title: North Country police blotter: a barn call and other matters
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=victim age=20 protected=yes why=trafficking-victim
person p7: role=accused age=16 protected=yes why=juvenile-accused
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: dairy worker jailed for breaking a window to reach his passport; a 16-year-old sent to Family Court; farm is where they slept

Compiled from the records of St. Lawrence County agencies by Sgt. [[K p4 name|Roland LaShomb]]

**DWI.** [[K p3 name|Tammy Jo Perkins]], 39, [[K p3 address|22 Lisbon Street, Heuvelton]], 0.14, Jan. 9, after her Pontiac was found on the Agway's salt pile. She told troopers that the pile had moved. [[K p3 name|Perkins]] returns to Town Court on Feb. 4.

**Burglary 3rd; criminal mischief.** [[W p1 name|Heriberto Xol Caal]], 24, no permanent address, Jan. 11. Broke the office window at [[W p1 address|Brouwer Dairy, 6108 Route 11]], at 3 a.m. and was located by Dep. [[K p8 name|Nicole Frazee]] in the manure alley with a metal cash box. Box held four Guatemalan passports, no cash. [[W p1 name|Xol]] stated thru phone interpreter that one of the passports was his, that he had asked for it since April, that he gets $40 of each $480, and that he milks two shifts and sleeps in [[W p1 address|the loft over the calf room]]. Says owner told the crew that Border Patrol would "feed them to the lake" if they walked to the road. Arraigned, $2,500 cash, jail no. [[W p1 id|14-00058]]. Passport [[W p1 id|GT 2155501]] held as evidence.

**Supplement to above.** Dep. [[K p8 name|Frazee]] went back Jan. 12 on her own time. Second worker, [[W p6 name|Elvira Coc]], 20, calf feeder, has [[W p6 body|frostbite to left ear]], was hit with a sorting stick by the owner, she states, on account of a dead heifer. Wanted to know if "[[W p1 alias|Beto]]" was alive. Transported to Canton-Potsdam. Would not let go of the calf bottle. [[W p6 name|Coc]] now staying with [[W p6 address|the Grey Nuns in Ogdensburg]].

**Arrest.** [[K p2 name|Pieter Brouwer]], 57, owner, Jan. 14: labor trafficking, assault 2nd. Released, $20,000 bond, index [[K p2 id|2014-0037]]. Neighbor [[K p9 name|Wendell Crary]] has the cows. [[K p9 name|Crary]] says he could use a hand and he pays.

**Larceny.** Chain saw, Stihl, from truck of [[K p5 name|Lorna Dufresne]], Morristown. [[K p5 name|Dufresne]] has the serial number, [[K p5 id|2-889-1045]], and a suspect, and an alibi in case something happens to the suspect.

**Juvenile.** Boy, 16, Gouverneur, for driving a Zamboni on Main Street. Petition to Family Court. Owner of rink wants no charge as "[[W p7 name|Brody LaPlante]] did a real nice job by the post office." Correction, please omit. [[W p7 name|LaPlante]] is [[W p7 other|the Wildcats' backup goalie]] so you will hear about it.

**Note from Sgt. [[K p4 name|LaShomb]]:** DA says the burglary count against Mr. [[W p1 name|Caal]] will be looked at "in the ordinary course." He has been in ten days. Somebody sent the jail a cake. It was for him, spelled [[W p1 name|ERIBERTO]].
