id: ae0061
genre: news
where: US-PA
published: 2008-09-04
title: Four hurt when carnival ride stalls, drops
person p1: role=victim age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=43 protected=no why=adult-bystander
person p3: role=bystander age=51 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=20 protected=no why=adult-bystander
note: nothing to protect; accident, no crime alleged; girl hurt named with consent of her father

A girl of 12 was the worst hurt when the Scrambler at the Firemen's Fair let go on Saturday, and she'd like it known that it was only her wrist.

[[K p1 name|Madison Truong]], of [[K p1 address|29 Quarry Street]], a seventh-grader at [[K p1 school|Slatington Middle]], plays catcher and will not for six weeks. "It was somewhat awesome till the clunk," she said. Her father, [[K p2 name|Vinh Truong]], 43, stood by and nodded.

Also treated: [[K p3 name|Rosalie Haas]], 51, bruised ribs, and [[K p5 name|Tim Eberly]], 20, the operator, who jumped for the brake. He has worked for [[K p5 employer|Lehigh Amusements]] one summer.

State inspector [[K p4 name|Cassandra Wylie]] blamed a sheared pin, and said the company had kept its papers in order. The fair goes on. The Scrambler doesn't.
