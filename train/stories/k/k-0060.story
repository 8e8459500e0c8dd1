id: k-0060
genre: news
where: ZA
published: 2024-08-20
title: CIT heist accused 'kept pay slips' for robbers
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=36 protected=no why=adult-victim
note: adult heist; nothing to protect

Payroll, it turned out, did for them.

Four men alleged to have robbed cash-in-transit vans from Polokwane to Brits appeared in the Pretoria Magistrate's Court on Monday under heavy guard. [[K p1 name|Thabiso Mokgosi]], 43, is said by the State to have run the crew "with UIF deductions". [[K p2 name|Lucky Baloyi]], 37, [[K p3 name|Johannes "Vossie" Vosloo]], 33, and [[K p4 name|Innocent Chauke]], 50, were his permanent staff.

Hawks investigator [[K p5 name|Lt-Col Zanele Buthelezi]] testified that a memory stick held pay slips, leave forms and one written warning, for lateness at an ambush.

Guard [[K p7 name|Petrus Sekgobela]], 36, who was shot through the hand in June, watched from the second row.

Magistrate [[K p6 name|Ismail Cassim]] postponed bail to 2 September.
