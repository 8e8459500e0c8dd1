id: b-0058
genre: school
where: CA
published: 2009-06-19
title: Riverbend Consolidated — Year-End Bulletin / Bulletin de fin d'année
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; bilingual bulletin, awards, spelling; mock trial

Félicitations! Congratulations!

Science fair, Grade 7: [[K p1 name|Zoé Thériault]], "Do worms like jazz?" (They don't.)
Concours d'art oratoire: [[K p2 name|Jasper Nicholas]], 8e année, pour « Mon grand-père et le castor ».

The Grade 8s tried the Big Bad Wolf in mock court. Crown: [[K p2 name|Jasper]]. Constable [[K p4 name|Réjean Mazerolle]] of the RCMP gave evidence as to bricks. The accused was convicted on one count and given lines. [[K p1 name|Zoé]] was sequestered with the jury, and ate.

Lost: 14 mitts. Perdu: 14 mitaines. They are the same mitts.

Mme [[K p3 name|Sylvie Augustine]], directrice, wishes everyone un bel été. Library books are now officially stolen if not returned!
