id: aa0025
genre: email
where: US-PA
published: 2018-02-01
title: Re: Re: Night shift handover ER 1/31
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=4 protected=yes why=minor-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=62 protected=no why=adult-bystander
person p6: role=accused age=25 protected=no why=adult-accused
screen p1: sex-trafficking-minor
note: hospital log; girl brought by a man, paid by texts; child injured

all, quick list bc I'm dead on my feet

Bed 2 — [[K p5 name|Stan Wojcik]], 62, gallstone, surgery 7a, wants his teeth
Bed 4 — [[W p2 name|Nasir W.]], 4, spiral fx, story doesn't fit, ChildLine called, CYS wkr [[K p4 name|Deb Rizzo]] coming. Mom's car only, [[W p2 vehicle|silver Versa w/ Eagles flags]], don't let anyone but CYS take him
Bed 7 — "[[W p1 alias|Kiki]]", real [[W p1 name|Nakia Overton]], 15, MRN [[W p1 id|0155-4472]]. Pelvic pain. Man in waiting room, [[K p6 name|Darnell Fitch]], 25, said he's her cousin, phone kept going and she told triage that's "dudes he set up." He gets the $80, she gets McDonalds. Security has him, PD on the way. Her mom in [[W p1 address|Norris Homes, bldg 4]] reported her gone in Nov.
Bed 9 empty. Enjoy it.

[[K p3 name|Renée]]
