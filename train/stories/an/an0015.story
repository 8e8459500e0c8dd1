id: an0015
genre: news
where: AU-NT
published: 2000-07-14
title: Boy, 7, drew a map of the fight for police, stabbing trial told
person p1: role=witness age=7 protected=yes why=minor-witness
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=victim age=41 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: child witness; town camp W; grandmother named; football cap; accused and adult victim stay

By [[K p8 name|Trish O'Loughlin]]

ALICE SPRINGS: The map is in green crayon. It shows a tap, a car with no wheels, two men with very large hands, and, up a tree, something like a spider. The spider is the witness.

He was seven in January, when [[K p3 name|Clarrie Brumby]], 41, was stabbed twice in the back after a card game. Mr [[K p3 name|Brumby]] lived. [[K p2 name|Desmond Wheeler]], 30, a fettler, has pleaded not guilty in the Supreme Court to unlawfully causing grievous harm.

Prosecutor [[K p4 name|Anthea Papadakis]] told the jury that the child had seen the lot. He'd gone up the bloodwood by the ablution block to get a ball. "From there, ladies and gentlemen," Ms [[K p4 name|Papadakis]] said, "he had the best seat in the house."

A remote-witness room isn't available in Alice Springs. The boy sat behind a whiteboard, in a Pioneers cap two sizes too big, next to an aunt who, when he got stuck, was allowed to scratch his back.

"Old [[K p3 name|Clarrie]] was winning," he said. "Then he wasn't."

Cross-examined by [[K p5 name|Malcolm Freer]], QC, he agreed that it had been dark, and that he liked [[K p3 name|Clarrie]], who'd given him a mouth organ. He wouldn't agree that he had been asleep. Mr [[K p5 name|Freer]] asked how he could tell [[K p2 name|Wheeler]] from any other tall man. "He walks like he's got a stone."

[[K p2 name|Wheeler]], it was then noticed by all, limps.

Dr [[K p7 name|Marguerite Schilling]], a linguist from the university who has given evidence on Arrernte in thirty trials, told the jury that a long silence before an answer isn't a sign of lying. Dr [[K p7 name|Schilling]] was asked by the judge to wait. She waited, and his Honour said that he took the point.

The court was closed for part of the afternoon. It was open again, unfortunately, when the Crown tendered the map, because on the back is written in a teacher's hand, "[[W p1 name|Leroy P.]], transition/grade 1, [[W p1 school|Sadadeen Springs Primary]] — good work, [[W p1 name|Leroy]]!", and the registrar read out the whole of it as exhibit P9.

The family lives at [[W p1 address|Hoppys Bend camp]]. His grandmother, [[W p6 name|Kathleen Pepperill]], who is bringing him up, said on the lawn that she would be glad when it's done. "[[W p1 name|Leroy]] was up that tree four hours. He didn't come down for me neither. He come down for the dog." Mrs [[W p6 name|Pepperill]] does [[W p6 employer|the laundry at the Old Timers home]].

Young [[W p1 name|Pepperill]] was asked at the end if there was anything else that he wished to say.

There was. He wanted the map back.

The trial goes on. [[K p2 name|Wheeler]] is on bail to [[K p2 address|the railway quarters, Larapinta Drive]].
