id: u0011
genre: blotter
where: GB-ENG
published: 2003-09-17
title: Before the Bench — Market Staddle, Monday
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=convicted age=61 protected=no why=adult-convicted
person p4: role=convicted age=19 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=victim age=- protected=no why=adult-victim
note: nothing to protect; round-up of adult defendants

[[K p1 name|Colin Trubshaw]], 44, Gasworks Row: drunk and disorderly outside the Woolpack. He told the bench that he'd been singing. Fined £60.

[[K p2 name|Natalie Obuya]], 27, Dene Court: drove at 51 in a thirty. Four points. Said she was late for a girl's christening.

[[K p3 name|Reginald Spink]], 61, Chantry End, kept a dog without control; it bit the postman, [[K p6 name|Alan Dibb]], on the calf. Compensation £100. [[K p3 name|Spink]] said the animal had never taken to shorts.

[[K p4 name|Jordan Lee Cope]], 19, Flax Terrace: common assault on [[K p7 name|Sanjay Dattani]] in the kebab queue. Community order, eighty hours.

Chairman of the bench: [[K p5 name|Mrs Lavinia Orde]]. A further case was adjourned because the usher had the wrong Smith.
