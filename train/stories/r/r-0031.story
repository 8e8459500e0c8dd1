id: r-0031
genre: news
where: IE
published: 2022-11-04
title: Dublin brothel case: Brazilian pleads, 'boss' abroad
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

A woman who answered the door to gardaí in slippers pleaded guilty on Thursday to brothel keeping.

[[W p1 name|Luciana Prado]], 27, was one of two women in the flat at [[W p1 address|14 Mill Lane Court]]. Garda [[K p3 name|Fiachra Nolan]] accepted that she passed every euro to [[K p2 name|Viorel Stan]], 46, who'd threatened to send videos to her mother if she stopped, and who set her hours from Málaga. A European warrant is out for [[K p2 name|Stan]].

"She held the key, Judge, because she was locked in with it," said solicitor [[K p4 name|Orla Keaveney]].

The shopkeeper downstairs, [[K p5 name|Tommy Bright]], said she bought one orange a day. [[W p1 name|Prado]] got six months, suspended.
