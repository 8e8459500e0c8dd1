id: ae0065
genre: news
where: US-WA
published: 2011-05-05
title: Crabbers say skipper's books 'never came out even'
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: fishing; lived aboard, so the boat is W; ordinary skipper beside them K

Two deckhands who came off a crab boat at Westhaven in April told the Coast Guard that they had not been paid since October and had not been ashore since November.

The men, 28 and 19, both of them from Chuuk, said [[K p3 name|Norman Sundquist]], 57, held their passports in the wheelhouse with a rifle over them, and that the cost of bait, boots and bunks had been put on them until "the books never came out even." He is charged in federal court with forced labor. He lives at [[K p3 address|1010 Bayview]], Aberdeen.

They'd slept aboard [[W p1 vehicle|the Karen Rae]]. The elder wrote their names inside a survival suit, which the newspaper has seen: [[W p1 name|Rickson Nakamura]], [[W p2 name|Joleen's boy Sisko]].

[[K p5 name|Pete Quill]], who fishes the [[K p5 vehicle|Lady Anne]] from the next slip, gave them eggs. "My books don't come out even either," he said, "but I pay the crew first." Agent [[K p4 name|Rosalind Cho]] asks that others call 360-555-0108.
