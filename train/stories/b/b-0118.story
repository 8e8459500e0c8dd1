id: b-0118
genre: roster
where: CA
published: 2016-06-27
title: Prairie Sky Provincial Court — Docket, Room 102
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; adult docket, information numbers

Monday June 27, 2016 — 9:30 a.m. — PCJ [[K p4 name|B. Lysenko]]

 1. [[K p1 name|DESJARLAIS, Norman Roy]]    [[K p1 id|160402118P1]]   CC 334(b) theft u/5000 (lawn gnome x9)     Plea
 2. [[K p2 name|VOTH, Anneke]]              [[K p2 id|160511900P1]]   TSA 115 speeding 94 in a 50 (hearse)      Trial
 3. [[K p3 name|ABDIRAHMAN, Liban]]         [[K p3 id|160600341P1]]   CC 430(4) mischief (own fence)            Withdrawn

Agent for [[K p2 name|Voth]] to appear by phone; says funeral was late. Gnomes on the [[K p1 name|Desjarlais]] file are in the hall. Do not stack.
