id: v0001
genre: roster
where: US-NV
published: 2011-05-17
title: CARLIN FORKS DETENTION — INTAKE SHEET, MONDAY NIGHT
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: the clerk's remark tells force and debt, but the woman is the one booked; LAST, FIRST with street name and tattoo

BKG NO      NAME                        DOB        CHARGE
[[K p2 id|11-02218]]    [[K p2 name|OSTLER, WADE R]]              [[K p2 birthdate|02/11/70]]   DUI 2ND; NO PROOF INS
  Released 0610 to wife. Boots in property, one only.
[[W p1 id|11-02219]]    [[W p1 name|VALADEZ, MARISELA]]  aka [[W p1 alias|"CANELA"]]   [[W p1 birthdate|08/30/91]]   SOLICITING; NO ID; FALSE INFO
  Picked up truck plaza exit 282. States a man she knows as [[D p5 alias|Trey]] holds her papers
  and a paper showing $6,200 owing, and that he put her arm in a car door the last
  time she came back short. Arm is splinted. Asked that nobody ring the number she
  came in with. Tat: [[W p1 body|swallow, left wrist, with the word LUPE]]. Bail 1,500. Hold for a.m. ct.
[[K p3 id|11-02220]]    [[K p3 name|TOM, DELBERT JAY]]            [[K p3 birthdate|12/05/77]]   FTA (dog at large)
  Says that the dog died in March.

Meals 3, refused 1 ([[W p1 name|VALADEZ]]). Cells 2 and 4 mopped.
Sgt [[K p4 name|R. Echeverria]]
