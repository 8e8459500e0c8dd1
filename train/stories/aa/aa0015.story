id: aa0015
genre: roster
where: US-NV
published: 2013-07-02
title: CUSTODY LIST — WOMEN — SWEEP OF 6/30
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=26 protected=yes why=trafficking-victim
person p3: role=accused age=31 protected=decide why=adult-accused
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=38 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: three women of a sweep: a minor, an adult forced, one weak; man kept

# | NAME | AGE | EVENT NO | CHG | DISPO | COMMENT
1 | [[W p1 name|Amaya Ortiz-Bell]] a/k/a [[W p1 alias|"Diamond"]] | 17 (said 21) | [[W p1 id|LV130630-0882]] | solicit, trespass | to juv hall | Johns paid by card to a reader on [[K p4 name|Rawls]]' phone
2 | [[W p2 name|Liudmyla Hnatiuk]] | 26 | [[W p2 id|LV130630-0883]] | solicit | cite/rel | came for dance contract; contract man [[K p4 name|Rawls]] slapped her when she asked for her visa; street name [[W p2 alias|Lucy K]]
3 | [[D p3 name|Tina Marie Delgado]] | 31 | [[D p3 id|LV130630-0884]] | loiter for | held | won't say who rents the room. New phone, no numbers in it but one
4 | [[K p6 name|Corinne Mapes]] | 38 | [[K p6 id|LV130630-0885]] | battery on protected person | $3,000 | bit Ofc.
5 | [[K p4 name|Rawls, Maurice]] | 44 | [[K p4 id|LV130630-0890]] | NRS 201.300 x2 | no bail | men's side

Sgt. [[K p5 name|Kehaulani Price]], Vice. Fix item 1 before this goes to the press room.
