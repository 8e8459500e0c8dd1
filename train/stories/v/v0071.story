id: v0071
genre: news
where: US-NV
published: 2007-04-26
title: Fourth suspect in trick-roll ring is [[W p1 school|Bishop Hale]] junior, 16
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: police call her a "suspect" and "decoy"; school in the headline; brother in full with the surname, trumpet

By [[K p6 name|Marty Kettleman]]

RENO — Detectives have identified the "redhead decoy" in a string of hotel thefts as a 16-year-old honor student, and on Wednesday they took her out of chemistry in handcuffs.

Also held are [[K p2 name|Vaughn Creel]], 30, and [[K p3 name|Patrice Lomax]], 22. The method, said Detective [[K p4 name|Ilse Baumgart]], was old. The girl would go up with a gentleman who had paid [[K p2 name|Creel]] in the lobby. If the man fell asleep his watch came down with her. If he didn't, she came down without it, and [[K p2 name|Creel]], [[K p4 name|Baumgart]] allowed, "was hard on her about that."

How hard wasn't said. But two of her ribs have been strapped since February, when she told the band director that she'd been skiing.

"She's a suspect, she was in the rooms," said [[K p4 name|Baumgart]]. "The watches don't care how old she is."

Her brother, [[W p5 name|Thaddeus Iwasaki]], a senior who plays [[W p5 other|lead trumpet]], answered the door of the family home [[W p1 address|on Skyline, the one with the koi]]. "[[W p1 name|Naomi]] doesn't even ski," he said.
