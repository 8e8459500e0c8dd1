id: y0029
genre: roster
where: US-GA
published: 2018-06-11
title: Gwinnett weekend bookings (selected)
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=accused age=58 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: jail roster with narrative column; 17-year-old booked as adult in GA

NAME / DOB / BOOKING NO / CHARGE / REMARKS

[[K p1 name|PATHANIA, HARSHVARDHAN R]] / [[K p1 birthdate|02-19-1985]] / 2018-06-41102 / DUI, FTML / Sat 0240 Pleasant Hill Rd. Bond 1,600

[[W p2 name|BOAKYE-DANQUAH, ADWOA SERWAH]] / [[W p2 birthdate|09-30-2000]] / [[W p2 id|2018-06-41117]] / Prostitution; false name / Gave [[W p2 alias|"Nikki Monroe"]]. Subj 17, in U.S. 4 mo. on uncle's visa. Sts man in red Charger posts her on site, gets $150 ea., 6-7 per night, she gets food. Crying. No bond, [[W p2 body|healing "KV" tattoo L wrist]]. Ref. to DFCS, no answer.

[[K p3 name|VANTERPOOL, KESTON J]] / [[K p3 birthdate|04-02-1988]] / 2018-06-41118 / Pimping; poss firearm / Red Charger, arr same lot. "She my girl." No bond

[[K p4 name|QURESHI, MIRZA NAEEM]] / [[K p4 birthdate|12-12-1959]] / 2018-06-41130 / Shoplifting / 2 phone chargers. OR
