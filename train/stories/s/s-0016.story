id: s-0016
genre: roster
where: US-LA
published: 2008-06-23
title: JUVENILE DETENTION — CENSUS 0600
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim,accused age=15 protected=yes why=trafficking-victim
person p3: role=accused age=16 protected=yes why=juvenile-accused
screen p2: sex-trafficking-minor misidentified=yes
note: detention census; three rows, all protected

1. [[W p1 name|Broussard, Trevon J.]] / 14 / unauth. use of movable / Cell B4 / file [[W p1 id|JV-08-0611]]
2. [[W p2 name|Fontenot, Kaylee]] / 15 / solicitation (adult male took $60 ea. from truckers, per deputy) / Cell G1 / file [[W p2 id|JV-08-0614]] / [[W p2 body|tattoo "Big Daddy" R wrist]]
3. [[W p3 name|Le, Minh]] / 16 / curfew, simple battery / Cell B2 / file [[W p3 id|JV-08-0599]] / mother works nights, [[W p3 phone|504-555-0131]]
