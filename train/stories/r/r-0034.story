id: r-0034
genre: blotter
where: US-WI
published: 2019-12-05
title: Jail list, Brown County
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

[[W p1 name|Two Bears, Shayna R.]], 22 — prostitution, bail jumping. [[W p1 id|Inmate 118204]]. Note in file: arrestee states [[K p2 name|Hurley]] has her baby at his mother's house and will not let her see it until she "makes" $500 a night. Bruising to both arms.

[[K p2 name|Hurley, Jason P.]], 37 — human trafficking, battery.

[[K p3 name|Vang, Peter]], 28 — operating after revocation.

Arrests by Ofc. [[K p4 name|D. Lemke]]. Commissioner [[K p5 name|Nora Phelps]] presiding. Complaint by [[K p6 name|Sue Jorgensen]], who heard [[W p1 name|Shayna]] screaming in the lot.
