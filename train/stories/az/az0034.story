id: az0034
genre: roster
where: US-KY
published: 2021-03-15
title: Detention center: current list with charges, Monday (web page, text version)
person p1: role=accused age=19 protected=no why=adult-accused
person p2: role=accused age=73 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=convicted age=45 protected=no why=adult-convicted
person p6: role=accused age=22 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=55 protected=no why=adult-accused
screen p6: none
note: NOTHING to protect: adults only, some on charges that involve unnamed minors by age; a woman of 22 charged with prostitution who works for herself and says so (none)

Questions: Chief Deputy Jailer [[K p7 name|Arlie Fugate]], [[K p7 phone|606-555-0110]], weekdays. All persons are presumed innocent.

[[K p1 name|ADKINS, JACOB TYLER]] · 19 · DOB [[K p1 birthdate|10/09/2001]] · #[[K p1 id|2021-000318]]
[[K p1 address|Rockhouse Fork, Hindman]]
Unlawful transaction w/ minor 3rd (gave beer to persons 17, 17, 16). $500 cash. Remarks: works at [[K p1 employer|Dairy Hut]], asks for release before Thursday shift.

[[K p2 name|BLANTON, OKEY]] · 73 · DOB [[K p2 birthdate|6-1-47]] · #[[K p2 id|2021-000319]] · alias [[K p2 alias|POSSUM]]
[[K p2 address|Head of Troublesome]]
Terroristic threatening 3rd. Remarks: told census worker, 24, he would "set the pup on her." Pup is 14. Medical: [[K p2 body|glass left eye]].

[[K p3 name|CAUDILL, MISTY GAIL]] · 36 · DOB [[K p3 birthdate|02/28/1985]] · #[[K p3 id|2021-000322]]
[[K p3 address|Apt 3, Carr Creek Manor]]
FTA, non-payment of fines. No bond until seen.

[[K p4 name|HALL, HOUSTON LEE]] · 28 · #[[K p4 id|2021-000327]]
[[K p4 address|41 Slone Fork]]
Online solicitation of a minor. "Minor," 14, was Det. of Attorney General's office, 50. $25,000. No contact with anyone under 18. [[K p4 vehicle|Black Silverado, KY 555 ZQT]] impounded.

[[K p5 name|NAPIER, GRACE ELLEN]] · 45 · #[[K p5 id|2019-001140]]
State inmate, trafficking in controlled subst. 1st, serving 5. Parole eligible 08/2021. Trusty, kitchen.

[[K p6 name|ORTEGA-SLONE, DIVINE MARIE]] · 22 · DOB [[K p6 birthdate|12 Jul 1998]] · #[[K p6 id|2021-000331]]
[[K p6 address|Hwy 80, Emmalena]]
Prostitution; poss. marijuana. $250. Remarks: asked the human trafficking card questions by nurse 3/13. States she has "no boss," rents own room, keeps own phone, ID and money, made her own ad, "nobody sent me," never did it before she was 21. Nurse noted no signs. Declined referral, took the card.

[[K p8 name|SEXTON, WILLARD DEAN]] · 55 · DOB [[K p8 birthdate|09/30/65]] · #[[K p8 id|2021-000335]] · alias [[K p8 alias|COACH]] (never was one)
[[K p8 address|Town Mountain]]
Flagrant non-support (children 15, 13). $4,000 arrears.

Changes since Friday: [[K p4 name|HALL]] moved to B pod. [[K p1 name|ADKINS]]'s mother, [[K p1 relative|Tammy]], has been told that she cannot bring a cake. [[K p5 name|NAPIER]] made one. [[K p6 name|ORTEGA-SLONE]] bonded out 3/14, own money. [[K p2 name|BLANTON]]'s dog is with the county and eating.

The former page showed persons under 18 in error; there are none here and we do not house them. — [[K p7 name|A. Fugate]]
