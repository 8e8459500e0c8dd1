id: n-0079
genre: comments
where: CA-ON
published: 2010-07-08
title: "City choir director charged with sexual interference" — 22 comments
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=12 protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=decide why=adult-accused
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: comments; an adult survivor self-names; another boy outed by solo; private accusation vs. organist (D)

SopranoNo1: I was in [[D p1 other|the Cathedral boys']] auxiliary for years. [[K p2 name|Mr. Greaves]] was always strict, never anything else

[[K p3 name|Pat Doucette]]: Strict!! My cousin came home in tears

[[K p6 name|Ian MacAulay]]: I will put my name to this. I'm [[K p6 name|Ian MacAulay]], I'm 34, he did it to me in 1988. Charge number six is me.

[[K p4 name|T. Wojcik]]: [[K p6 name|Ian]] you're brave. Sorry

gord_in_hamilton: Everyone knows who the current one is, the 12 yr old. Sang [[W p1 other|the solo at the Mayor's Christmas]]. Blond, [[W p1 body|the lisp]]

[[K p3 name|Pat Doucette]]: DO NOT

gord_in_hamilton: just saying [[W p1 name|Elliot]]'s voice was like an angel & now he won't come out of his room

[[K p5 name|Fr. Tim]]: Please. I'm with the family. Mrs. [[W p9 name|Vandenberg]] reads these.

SopranoNo1: And what about [[D p8 name|Wendell Ames]] at the organ, he must of known. He gave out the candy

[[K p7 name|Det. Sgt. Ian Cho (HPS)]]: If you have information call us and not the comments. Gord, that's a publication ban that you just broke

gord_in_hamilton: how do I delete
