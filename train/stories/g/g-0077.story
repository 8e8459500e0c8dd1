id: g-0077
genre: news
where: US-HI
published: 2024-06-25
title: Nāwiliwili women take the Channel by a length and a half
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: sport; a 15-year-old paddler, 'stole', 'kidnapped'; nothing to protect

They'd been told to watch for the tanker. Nobody told them about the whale.

Two miles from the finish on Sunday the six women of Nāwiliwili Bay were four lengths behind Lanikaha and out of jokes when steersman [[K p1 name|Pualani Esguerra]] saw a calf roll up on the port side and, behind it, its mother. Lanikaha stopped paddling. You're supposed to. So did [[K p1 name|Esguerra]], but hers was the canoe that was on the swell.

"We didn't steal it. We got carried," she said on the sand, with a lei to her eyes.

In seat three, for her first channel, sat [[K p3 name|Hiʻilei Tran]], who's 15, and had been taken out of the junior crew that morning when [[K p2 name|Moana Kapule]] cut her foot. "They kidnapped me from breakfast," said [[K p3 name|Hiʻilei]]. "I had a waffle."

Official time was 5:41:09. It's the club's first win since 1988, when [[K p1 name|Esguerra]]'s aunt steered.

Lanikaha's coach, [[K p4 name|Darren Soares]], filed no protest. "What am I gonna put on the form," he said.

The race counts for the state points. The men's is on Saturday. — [[K p5 name|Ikaika Brandt]]
