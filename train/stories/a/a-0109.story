id: a-0109
genre: news
where: US-AZ
published: 2005-07-24
title: Girl's 911 call read to jurors in drop-house case
person p1: role=victim,witness age=16 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: labor-trafficking
note: transcript; dispatcher asks name; initials stay in the charge; kidnapped migrant forced to cook; father's phone

By [[K p6 name|Ruben Escalante]]

PHOENIX WEST — It lasts three minutes and eight seconds. For the first forty there is only a faucet.

[[K p4 name|DISPATCHER]]: 911, what's your emergency?
CALLER: [in Spanish] Please, I'm whispering.
[[K p4 name|DISPATCHER]]: One moment for the interpreter. What is your name?
CALLER: [[W p1 name|Itzel]].
[[K p4 name|DISPATCHER]]: Where are you, [[W p1 name|Itzel]]?
CALLER: I don't know. I cook. There are forty of us. They said my father has to pay again so until he pays I cook, I wash, and if I stop they'll hit the little ones.

The girl, 16, is [[K p1 initials|I.C.R.]] in the indictment of [[K p2 name|Abelardo Fuentes]], 38, and [[K p3 name|Tammy Lynn Fuentes]], 34. They're charged with forced labor, hostage taking and harboring. Police traced the call by the sound of a train.

Prosecutor [[K p5 name|Marguerite Coe]] played the last of it twice.

[[K p4 name|DISPATCHER]]: Is there a number for your father?
CALLER: [[W p1 phone|602-555-0175]]. Tell him the house has a lemon tree. I have to go, she's com—
