id: aa0011
genre: roster
where: US-FL
published: 2022-03-08
title: ARREST REPORT SUMMARY (public copy)
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=30 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: labour: hospitality worker, debts and passport, booked for theft of own passport; OCR noise

AGENCY: Belmar Cnty S.O.   0RI FL0990000   DATE 03/07/22

L1 [[K p3 name|FERRARO, ANTHONY J]]  W/M 48  5'08  PROBATI0N VIOL  BKG [[K p3 id|22-01872]]  N0 BOND
L2 [[K p5 name|JEAN-BAPTISTE, WISLY]]  B/M 30  6'00  DWLS 322.34  BKG [[K p5 id|22-01873]]  $500
L3 [[W p1 name|VILLANUEVA, R0SALIE M]]  A/F 22  4'11  BURG. OF 0FFICE 810.02; PETIT THEFT  BKG [[W p1 id|22-01874]]  DOB [[W p1 birthdate|06/25/1999]]  $2,500
    NARR: Def. housekeeper at [[W p1 place|Palmetto Dunes Suites]], sleeps in [[W p1 address|rm 003 rear]]. Broke drawer & took own passport, P[[W p1 id|8812440A]]. States agent [[K p2 name|KESSLER]] had it & every girl's since the airport, charged her $4,600 for the visa, took her checks & said he'd call immigrat10n if she left.  [[W p1 name|Villanueva]] has worked 97 days no day 0ff.
L4 [[K p2 name|KESSLER, BRETT N]]  W/M 37  6'01  787.06(3)(a) — WARRANT SGT [[K p4 name|MCALLISTER]]  BKG [[K p2 id|22-01881]]  HELD
