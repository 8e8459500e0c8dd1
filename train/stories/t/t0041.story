id: t0041
genre: news
where: US-MN
published: 2007-01-31
title: Prostitution suspect identified as missing Red Wing girl
person p1: role=accused,victim,missing age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=accused age=61 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: booked under false adult name; earlier missing flyer named her; found now so no active alert

ST. PAUL — For eleven days Ramsey County had in its custody a 23-year-old named [[W p1 alias|Amber Stone]], charged with prostitution, who did not exist.

A jail nurse, treating a tooth, thought the patient looked young and typed "braces recently removed" into a missing-children site. Up came [[W p1 name|Carissa Ann Dufresne]], 16, last seen in November leaving [[W p1 employer|a frozen-custard stand in Red Wing]] in her apron.

The booking was in the alias that [[K p3 name|Jerome Alston]], 26, had given her along with a learner's permit, according to Sgt. [[K p2 name|Janelle Ochs]]. [[K p3 name|Alston]], now jailed, met the girl online and had her in motels from Eau Claire to Fargo; a retired grain inspector, [[K p6 name|Norbert Feist]], 61, is accused of paying him $150 for two hours.

Her mother learned by telephone. "They had my baby in a cell and me stapling posters," said [[W p4 name|Jeanne Dufresne]].

County Attorney [[K p5 name|Robert Haas]] will dismiss the prostitution count. A charge of giving police a false name stands for now, he said, "because she did."

