id: m-0058
genre: roster
where: US-NV
published: 2024-12-03
title: SILVER BASIN JUSTICE COURT – IN-CUSTODY ARRAIGNMENTS 12/03/2024
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=19 protected=decide why=adult-accused
person p4: role=accused age=64 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: two women taken in one sweep: for one the public defender's note tells the force, for the other only weak signs; kept accused in the same grid

Judge [[K p5 name|Lorenzo Ishikawa]]. Public Defender duty: [[K p6 name|Rachel Tsosie-Grant]], [[K p6 phone|775-555-0143]], [[K p6 email|rtsosie@sbpd-defender.org]]

#  NAME / DOB / ID#  |  ADDR  |  VEH  |  CHG
1  [[K p4 name|BARTLETT, HAROLD G.]]  [[K p4 birthdate|05-05-60]]  [[K p4 id|2409917]]  |  [[K p4 address|Desert Rose MHP #71]]  |  [[K p4 vehicle|'02 Windstar 418-KZF]]  |  Soliciting; open lewdness
2  [[W p1 name|OSTAPENKO, DARYNA]]  [[W p1 birthdate|10-31-01]]  [[W p1 id|2409919]]  |  [[W p1 address|Silver Queen Motor Lodge #33]]  |  -  |  Prostitution w/o license; resist
3  [[D p3 name|LOWE, AUTUMN SKYE]]  [[D p3 birthdate|02-26-05]]  [[D p3 id|2409920]]  |  [[D p3 address|2004 Comstock, Elko]]  |  -  |  Prostitution w/o license
4  [[K p2 name|VOLKOV-REESE, ANTON]]  [[K p2 birthdate|08-17-94]]  [[K p2 id|2409922]]  |  [[K p2 address|same lodge #34]]  |  [[K p2 vehicle|BMW X5, NV 51T-L08]]  |  Pandering w/ force; battery w/ strangulation; false imprisonment

PD notes (PRIVILEGED not for calendar – pls strip)
Re 2: 23 y/o. Came for "hotel front desk" via [[K p2 name|Volkov]]'s ad in Odesa, fee $14k. He has her passport ([[W p1 id|FX 204418]]) & took the door handle off inside. Choked her Sunday as she'd hidden $60. "Resisting" = she ran AT the officer, not from. Has [[W p1 body|thumb marks both sides, photographed]]. Speaks to her mom in the log as "[[W p1 alias|Darka]]". [[W p1 name|Daryna]] should be a witness not a line on this sheet.
Re 3: 19. Says nobody is behind it, it's rent. But: two phones, one she won't unlock, [[D p3 body|a fresh "A.V." on the hip]], kept asking what no. 4 had said. Ask [[D p3 name|Autumn]] again away from the others.
Re 1: wants his van.
