id: w0050
genre: news
where: US-NH
published: 2002-08-22
title: Good catch: Nashua cop finds camper in a culvert
person p1: role=missing age=7 protected=no why=minor-not-in-crime
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a child found safe, no crime: not protected strictly; keep as missing and found - decide

Patrolman [[K p2 name|Gil Arsenault]] was looking for a hubcap. He found a boy.

[[K p1 name|Teddy Kwon]], 7, of [[K p1 address|Tamarack Circle]], had walked off from Camp Naticook on Tuesday about the time they handed out the bug juice. Ninety people called his name for five hours. At nine that night [[K p2 name|Arsenault]] bent to a culvert off Route 3, because a thing in it shone. It was a [[K p1 other|glow-in-the-dark Red Sox yo-yo]].

"He asked me was I lost," said the officer.

The camp's director, [[K p3 name|Sybil Eastman]], had already phoned the family, [[K p3 phone|603-555-0111]], the State Police and, she said, God.

No crime is suspected. [[K p1 name|Teddy]] had gone to see where the brook went. It goes into the Merrimack, as [[K p4 name|Arnold Beal]] of the highway department showed him on a map.
