id: a-0128
genre: news
where: US-MA
published: 2016-07-01
title: Swan boat mutiny ends in apology
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=5 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect

A party of nine from Worcester declined to get off.

"It was too short," said [[K p2 name|Bernadette Fallon]], who had waited since 1961.

Pilot [[K p1 name|Xavier Monteiro]] pedalled them round again, and then again. On the third lap [[K p3 name|Rory Fallon]], 5, asked to get off, and as no one may leave a mutiny alone, they all did. An apology was offered in fudge.
