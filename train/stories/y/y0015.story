id: y0015
genre: blotter
where: TT
published: 2021-03-09
title: Overnight, Southern Division
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official

Marabella: [[K p2 name|Rajkumar 'Crix' Dookeran]], 44, held with 2 rounds of ammunition and a parrot without papers. Bail $15,000.

Gasparillo: [[K p3 name|Ms. Hyacinth Guerra]] reported her Tiida stolen from outside a gym; found four streets away, battery missing.

Princes Town: A schoolboy, 16, was detained after a mini-mart was robbed of phone cards with what proved to be a caulking gun. He'll go before the Children Court. Officers recognised [[W p1 name|Jadeon]] from [[W p1 school|Craignish Secondary]] by [[W p1 body|the cast on his left arm]], signed by half of Form 4.

PC [[K p4 name|Mungroo]] of the last matter was himself a past pupil.
