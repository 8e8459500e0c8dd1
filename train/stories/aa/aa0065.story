id: aa0065
genre: alert
where: US-LA
published: 2018-03-05
title: Clearinghouse — children & vulnerable adults, ROLLING LIST (updated hourly by hand)
person p1: role=missing age=13 protected=decide why=missing-alert
person p2: role=missing,victim age=8 protected=yes why=minor-victim
person p3: role=missing age=78 protected=no why=missing-alert
person p4: role=accused age=33 protected=decide why=adult-accused
person p5: role=missing age=16 protected=decide why=missing-alert
person p6: role=official age=- protected=no why=official
person p7: role=missing,victim age=17 protected=yes why=trafficking-victim
person p8: role=accused age=46 protected=no why=adult-accused
screen p7: sex-trafficking-minor
note: several kinds of entries; recovered abducted boy W with mother accused D; active D

ACTIVE
▪ [[D p1 name|Ka'Mya Dorsey]], 13, Gretna. Left [[D p1 school|Worley Middle]] 3/2 with a man called "Uncle P" not her uncle. 5-0, 100, box braids w/ gold cuffs. Item [[D p1 id|C-04471-18]]
▪ [[D p5 name|Hung "Henry" Lam]], 16, Versailles. Took his father's shrimp truck, [[D p5 vehicle|white F-350, "LAM & SONS"]]. Item [[D p5 id|C-04480-18]]
▪ [[K p3 name|Ernestine Robicheaux]], 78, Silver Alert, Houma, lilac housecoat, may say she's going to the Blue Room

LOCATED
▪ [[W p2 name|Camden Roy Aucoin]], 8. Found in Slidell w/ non-custodial mother [[D p4 name|Tessa Aucoin]], 33, arr. 14:45.1 interference w/ custody. Boy unhurt, has a fish. Item [[W p2 id|B-91180-18]]
▪ [[W p7 name|Quiana Bell-Marsh]], 17. Gone from [[W p7 place|Raintree group home]] since Mardi Gras. Found on Airline Hwy in room paid for by [[K p8 name|Curtis Lemelle]], 46, whom she called her ride; he had her for the parade week at $200 "a float." Item [[W p7 id|B-91204-18]]. Not to go back to the same home. Distinguishing: [[W p7 body|crescent scar on chin]]. Poster withdrawn.

If you spot: 504-555-0136, ask for Trooper [[K p6 name|Simone Verret]]. Don't put the LOCATED ones on Facebook. We say it each time.
