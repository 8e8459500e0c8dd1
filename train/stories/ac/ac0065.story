id: ac0065
genre: news
where: US-FL
published: 2011-07-03
title: Sugar
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: Haitian bean picker written up as kidnapper of crew van; prayer, hymn; van; camp W; nickname "Prophet"

He sang, and this is how they found him; he could be heard across four fields.

"It was [[W p1 other|a hymn in Creole with a verse that he'd made up himself about okra]]," said [[K p4 name|Sister Marie-Thérèse Colon]], who covers Immokalee to Clewiston in a Corolla. "The others called him [[W p1 alias|Pwofèt]]."

That spring a crew van was stopped at 3:50 in the morning on State Road 80, with eleven people on the floor, and the man at the wheel had no license. He said that he'd stolen it. He was very clear. The trooper wrote kidnapping. A deputy thought to ask the eleven, and got the same answer, at the same time, in two languages: *he is driving us away.*

At the [[W p1 address|block house by the pump station in Hendry camp 4]] they were locked in, with a chain. Thirty dollars went for a shower with the hose. The wage was on paper and the paper was kept by [[K p2 name|Abner Sylvain]], and what you owed for last week came out of next, and then a man was struck with a shovel who'd asked to see the paper.

It took the state nineteen days to drop the count. He was twenty-eight, was written up in two papers as "Suspect in Van Abduction," and his mother in Gonaïves had it read to her.

Last Sunday I heard him. Okra had got another verse. In the program it said just *special music*, but the Sister, who's proud of him, leaned over, and told me loudly in the way of the slightly deaf: "Say his name right, now. [[W p1 name|Wilkenson Dorvil]]. Two people can carry a thing. One can sing it."

[[K p3 name|Lyle Brantley]]
