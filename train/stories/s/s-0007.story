id: s-0007
genre: roster
where: US-FL
published: 2017-03-19
title: Jail bookings, past 24 hours
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: three rows; force told in a remark field

[[W p1 name|LINDQVIST, AMBER ROSE]] | DOB [[W p1 birthdate|02/14/1995]] | Bkg# [[W p1 id|17-003318]] | age 22 | PROSTITUTION | Remarks: states boyfriend "[[K p2 alias|Tank]]" beats her if she does not make $500 a night. No visits from same.
[[K p2 name|MOSLEY, CURTIS]] | DOB [[K p2 birthdate|07/30/1976]] | Bkg# [[K p2 id|17-003319]] | age 40 | DERIVING PROCEEDS | Remarks: a.k.a. [[K p2 alias|Tank]]
[[K p3 name|NGUYEN, VAN THANH]] | DOB [[K p3 birthdate|12/01/1965]] | Bkg# [[K p3 id|17-003320]] | age 51 | DUI | Remarks: needs glasses
