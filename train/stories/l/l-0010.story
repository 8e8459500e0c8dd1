id: l-0010
genre: roster
where: US-GA
published: 2020-01-09
title: State Court of Muscogee County — Arraignments, Thursday 9 a.m., Courtroom 3
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=22 protected=decide why=adult-accused
person p8: role=accused age=49 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p2: none
screen p7: unclear
note: adult calendar; one defendant works for herself, another has weak signs only (a man who answers for her) and is for the editor

Hon. [[K p5 name|Bettina Grier]] presiding. Solicitor: [[K p6 name|K. Oyelaran]]. Cell phones OFF. Shirts with sleeves.

1. 19-SC-4471 — [[K p1 name|MALONE, HARLAN J.]], 41, sgt., U.S. Army — Pandering. Victory Drive detail. Pled NG by counsel 12/12, here for bond mod.

2. 19-SC-4472 — [[K p2 name|SUMMERS, ALEXIS D.]], 26 — Prostitution. Pro se. Filed own motion: "I am a grown woman in business for myself, nobody sends me and nobody gets a dime." Motion set down as No. 9 below.

3. 19-SC-4480 — [[K p3 name|NGUYEN, DUC]], 30 — Operating massage establishment w/o license. Interpreter (Vietnamese) needed.

4. 19-SC-4485 — [[K p4 name|PETTIGREW, CARL]], 58 — Pimping. Bond revoked. From jail.

5. 19-SC-4486 — [[D p7 name|BOLES, JERRICA]], 22 — Prostitution. Arrested with No. 4. Note from pretrial: def. would not speak without looking at him; he answered for her. Says she's fine. No injuries, has own apartment key. Public defender to see her ALONE before call.

9. Motion, [[K p2 name|Summers]]. Five minutes a side. Judge [[K p5 name|Grier]] means five.

All others: failure to answer = bench warrant. If you came with Ms. [[D p7 name|Boles]], wait outside.

ADD-ON, handwritten: 10. 20-SC-0017 — [[K p8 name|TSOSIE, LEON]], 49 — Peeping (hotel ice machine). Found with two others watching the detail from the stairwell. Deputy [[K p9 name|Q. Barksdale]] to testify. He says he was getting ice. There was no bucket. Bond $800. Restitution none. Continued once already for want of an ice-machine repairman, who is the defense's only witness and is in Savannah until the 20th.
