id: i-0038
genre: news
where: NG
published: 2021-01-19
title: Gunmen free five Abuja-Kaduna train staff, keep engine driver's wristwatch
person p1: role=victim age=44 protected=no why=adult-victim
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=no why=adult-bystander
screen: none
note: adult kidnapping for ransom: force and ransom, but no exploitation; names run

KADUNA (Agency report) – Five railway workers seized on their way to a night shift last week have regained freedom, the corporation's spokesman confirmed on Monday.

The men trekked out of a forest around Rijana at dawn and were given garri by the first farmer who saw them. Senior driver [[K p1 name|Yakubu Madaki]], 44, said the captors had asked for N50 million each, then for N5 million each, and in the end for recharge cards.

"They held us under a tree for six days. One of them wanted to know how the brake works," [[K p1 name|Madaki]] said. "I explained. He was very attentive. Then he took my wristwatch."

His assistant, [[K p2 name|Godwin Terkimbi]], has a sprained ankle and is in hospital. The other three were said to be resting.

The Police Public Relations Officer, [[K p3 name|ASP Jalal Muhammed]], said that no ransom was paid "to the knowledge of the Command", and that one suspect was in custody.

But [[K p5 name|Hajiya Laraba Madaki]], the driver's wife, said the family had sold a grinding machine and two plots. "What's knowledge?" she asked our reporter, [[K p4 name|Ibrahim Danlami]]. "Let them come and look for my machine."

Services on the line haven't been disrupted.
