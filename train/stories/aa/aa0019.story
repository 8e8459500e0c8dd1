id: aa0019
genre: blotter
where: GB-SCT
published: 2012-02-17
title: Sheriff Court Roll: Friday
person p1: role=accused age=22 protected=no why=adult-accused
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=victim age=24 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=30 protected=no why=adult-accused
note: sexual offence complainer named in an annexed witness list

Sheriff [[K p4 name|Morven Abercrombie]]. Procurator Fiscal depute [[K p5 name|Gavin Tulloch]].

[[K p1 name|Ross McGarvie]], 22 — Misuse of Drugs Act s.5(2) — first diet — PF ref [[K p1 id|KG12000311]]
[[K p6 name|Piotr Wilk]], 30 — breach of the peace, "namely playing an accordion at 3 am" — plea expected
[[K p2 name|Alistair John Drennan]], 47 — Sexual Offences (S) Act 2009 s.1 and s.3 — intermediate diet, to be remitted to High Court — PF ref [[K p2 id|KG12000298]]

Crown witness list attached in error to public copy:
 1. [[W p3 name|Catriona Mary Imrie]], [[W p3 address|2/1, 14 Shore Wynd]], complainer, born [[W p3 birthdate|nineteenth of March 1987]]
 2. Dr of the infirmary
 3. Taxi driver who found Ms [[W p3 name|Imrie]] "on the sea wall with one shoe and would not be touched"
