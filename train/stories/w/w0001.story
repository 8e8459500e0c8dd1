id: w0001
genre: roster
where: US-OK
published: 2012-08-14
title: RED FORK COUNTY DETENTION — BOOKINGS, 0600 TUES
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: a girl of 17 booked for soliciting; the clerk's remark tells who got the money

NAME / BKG / DOB / ADDR / CHG / HOLD

[[W p1 name|HARJO, SUMMER L]] / [[W p1 id|BKG 12-0081-774]] / [[W p1 birthdate|950103]] / [[W p1 address|RR 2 BX 61-B, GOOSE NECK RD]] TULSA / OFFERING TO ENGAGE; FALSE NAME (GAVE "[[W p1 alias|KEISHA LANE]]") / NO BOND. Clerk remark: says 17, DHS called 0212, no bed. Says the man in room takes all of what she is paid & she "has to make four hundred before she eats". [[W p1 body|Horse head tattoo L wrist, crossed w/ 3 dots]]. Property: [[W p1 id|school lunch card no. 40-2281]], one shoe.

[[K p2 name|PETTWAY, DARNELL R]] / [[K p2 id|BKG 12-0081-775]] / [[K p2 birthdate|831119]] / [[K p2 address|5512 S QUANAH CT]] TULSA / PANDERING; POSS CDS / $25,000. Remark: same room as [[W p1 id|774]]. Veh [[K p2 vehicle|gold Impala, OK tag 188-KZD]], impounded.

[[K p3 name|OAKES, WENDELL]] / [[K p3 id|BKG 12-0081-776]] / [[K p3 birthdate|680722]] / TRANSIENT / PUB INTOX / $200

Questions to Cpl. [[K p4 name|R. Tiger]], records window, [[K p4 phone|918-555-0116]]. Roster is public. [[W p1 name|Harjo]] has visit 1300 (grandmother, [[W p1 phone|918 five-five-five 01 oh 7]]).
