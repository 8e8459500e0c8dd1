id: ae0083
genre: blotter
where: US-CA
published: 2019-12-05
title: Jail log, Nov. 29 – Dec. 2
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused,victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=accused age=63 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p2: sex-trafficking-adult misidentified=yes
note: roster; only the remarks column tells it; the pimp's line is two below

Log compiled by Corrections Tech. [[K p5 name|M. Silva]]. NAME / DOB / CHARGE / ADDRESS / REMARKS

[[K p1 name|PUTNAM, ROGER ALLEN]] / [[K p1 birthdate|06-11-75]] / drunk in public / [[K p1 address|Sp. 9 Oak Haven MHP]] / slept it off, left 0600, forgot teeth

[[W p2 name|SAEPHAN, MUANG LINDA]] / [[W p2 birthdate|02-28-99]] / 647(b) / [[W p2 address|transient, prev. 1880 Hartnell]] / [[W p2 body|tattoo "DADDY KO" R hip]]. States she is made to see men by [[K p3 alias|KO]], who has her phone and burned her with a curling iron when she came up short. Refd to victim svcs 12/1. Bk [[W p2 id|1911-08832]]. Holds: none.

[[K p3 name|OAKLEY, KORY JAMES]] aka [[K p3 alias|KO]] / [[K p3 birthdate|09-30-82]] / 236.1(b), 266h / [[K p3 address|3100 Lake Blvd #22]] / see above. $500,000. Emp: [[K p3 employer|Shasta Smog & Lube]]. Bk [[K p3 id|1911-08840]]

[[K p4 name|BRANNIGAN, DEIRDRE]] / [[K p4 birthdate|01-15-56]] / fail to appear (leash law) / [[K p4 address|55 Quartz Hill Rd]] / brought own book
