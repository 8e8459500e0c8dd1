id: q-0033
genre: roster
where: US-OK
published: 2014-03-31
title: Caddo Creek court docket, Monday
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: docket list; victim named in charge column of one line

FELONY DOCKET, Hon. [[K p5 name|Janice Tallbear]], 9:00

[[K p1 name|BURKETT, ROY DEAN]] — Larceny of domestic animals (2 counts) — prelim

[[K p2 name|HOLLOWAY, Brent Allen]] — Rape I; Kidnapping (victim: [[W p3 name|SPOTTED HORSE, Lena M.]]) — CF-14-88 — jury trial; State's witnesses [[W p3 name|L. Spotted Horse]], Dr. on call

[[K p4 name|NGUYEN, Peter]] — Poss. of CDS — review

All parties to check in with the bailiff. No phones.
