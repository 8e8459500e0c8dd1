id: aa0106
genre: roster
where: US-LA
published: 2013-05-03
title: Parish Jail: Who's In, Who's Out
person p1: role=accused age=23 protected=no why=adult-accused
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=69 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=40 protected=no why=adult-accused
note: nothing to protect; in/out list, adult with massage-parlour licence matter, no coercion

IN
[[K p1 name|Fontenot, Blaine]], 23, R.S. 14:98, $1,500, #[[K p1 id|130502-03]], tattoo of a crawfish holding a smaller crawfish
[[K p2 name|Pham, Kelly T.]], 34, R.S. 37:3552, massage without a current certificate, $500, #[[K p2 id|130502-06]], owner of own shop, says the renewal's in the mail; it was; OUT at 4
[[K p3 name|Rideaux, Ezekiel]], 69, R.S. 14:103, $250, #[[K p3 id|130502-07]], preaching in the drive-through with the car on

OUT
[[K p5 name|Arceneaux, Dwayne]], 40, time served, #[[K p5 id|130301-12]]; shook hands all around and left his domino set to tank B

Warden [[K p4 name|Hypolite]] asks who's got the domino set.
