id: u0087
genre: news
where: GB-ENG
published: 2016-05-26
title: MINUTES of the Safer Streets Scrutiny Panel, Harnfield Borough, 24 May
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=26 protected=yes why=trafficking-victim
person p6: role=victim age=33 protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
screen p5: labor-trafficking
screen p6: labor-trafficking
note: council minutes: officer reads a case study with pseudonym; public speaker names the worker; slept at car wash W; councillor's surname = victim's first name

**Present:** Cllrs [[K p1 name|Mervyn Florin]] (chair), [[K p2 name|Jasbir Toor]]; [[K p3 name|Alicia Grantham]] (Licensing); Ch Insp [[K p4 name|Neville Oduro]].

**14. Hand car washes.** [[K p3 name|Ms Grantham]] gave the case of "Client B" and "Client C", 26 and 33, Romanian. Both men scrubbed wheels in acid for fourteen hours a day, and had sores. A foreman took their ID cards on the coach and, on Saturdays, the tips. Each had been informed that he owed for the coach. When one complained his brother was beaten in Galați. They slept in [[W p5 address|the old MOT pit behind Sheen Team, Viaduct Road]], on pallets.

**15.** [[K p1 name|Cllr Florin]] asked whether they had been free to leave. Ch Insp [[K p4 name|Oduro]]: "There was a camera pointing at the mattress, Chair."

**16. Public question.** A resident of [[W p5 address|Viaduct Road]] said this was the lad [[W p5 name|Florin]] "same as yourself, Mr Chairman, only he waved", and [[W p6 alias|Big Costi]], who fixed her grandson's pram. Were they all right? The chair asked that the names not be minuted. [*Clerk [[K p7 name|P. Sallis]]: to remove before publication.*]

**17.** [[K p2 name|Cllr Toor]] moved that licensing be asked to visit the other four washes. Carried.
