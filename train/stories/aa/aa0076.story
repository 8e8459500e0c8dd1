id: aa0076
genre: roster
where: GB-SCT
published: 2005-11-18
title: Police office front desk daybook, Thursday, as read aloud at the licensing forum
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a hotel raid; passport left; sold

0815 Found: one passport, Irish, in the fish van. Rang owner, who's still asleep.
0940 [[K p3 name|Mrs Euphemia Rennie]], 70, to report next door's hens have sold themselves for a bag of meal. It's the door.
1130 Complaint, Esplanade Hotel, noise of a bagpipe recruiter (yes). Advised.
1620 [[K p2 name|Craig Bisset]], 25, brought by his mother, re paint on war memorial. Charged, culpable and reckless. His mother charged him also, she says, by the ear.
2105 Raid w/ Customs at Esplanade Hotel. 12,000 cigarettes in the piano. [[K p1 name|Dieter Falk]], 44, pianist, detained under s.14. The wedding in the next room went on.
2350 All quiet. [[K p5 name|Auld Jimmy]] in cell 1 for the warm, door open.

[[K p4 name|PC Eilidh Macaskill]], 0155 ext.
