id: l-0082
genre: email
where: US-NM
published: 2011-04-29
title: FW: FW: heads up re student — DO NOT FORWARD
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=20 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: forwarded school mail; track coach of another school as buyer; student called 'a distributor of herself'; id number, locker, school

From: [[K p3 name|Candelaria Baca]], attendance
To: [[K p4 name|Vice Principal Hoyt]]

Mr. [[K p4 name|Hoyt]],

Per the SRO ([[K p5 name|Ofc. Dominguez]]) one of ours was picked up at spring break by Albuquerque PD on a citation that reads *prostitution / minor in poss. / curfew.* 15 yrs. It was one of those hotel things on Menaul. He wants her locker ([[W p1 other|C-219]]) opened for pills.

Student: [[W p1 name|Xochitl "Sochi" Trujillo]], ID# [[W p1 id|0448217]], [[W p1 school|Rio Bravo High, 9th]]. She's the one who [[W p1 other|sings the anthem at home games]].

I know you'll want to be fair but we've a duty to the other girls. I'm told she's "recruiting." What the officer told me was that she asked two friends to come "so it wouldn't be only me." It's the boyfriend, [[K p6 name|Nathaniel Pino]], 20, who drops her off Mondays in his work truck, he had her phone & $500 & has been charged w/ something. The man in the room was [[K p2 name|Derrick Lofgren]], 29, booked the same night, who coaches track across town, $130, so watch for reporters.

I'd suggest: home-bound instruction, no prom, and let's take her picture ([[W p1 photo|trujillo_x_anthem.jpg]]) off the gym page.

She's been absent 31 days. I did send the letters. They're to [[W p1 address|Space 40, Desert Palms]] and come back.

[[K p3 name|C. Baca]]
ext. 0112
