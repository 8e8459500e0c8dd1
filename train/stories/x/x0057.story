id: x0057
genre: news
where: US-MT
published: 2022-04-28
title: Rodeo queen, 16, is back in the saddle
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: nothing to protect; a riding accident, a child with a scar outside crime

MILES CITY — The scar runs from [[K p1 name|Chase Runs Above]]'s eyebrow to where her hat sits, and she's done being asked.

"Horse," she says. "Gate. Next question."

She's 16, the second girl from Lame Deer to be crowned at the Yellowstone Stampede, and last June a latch hurt her badly enough that a helicopter came. She lost the summer. Her grandfather, [[K p2 name|Vernon Runs Above]], sold two good bulls to pay for it.

He never mentioned the bulls. She found out from the stock contractor, [[K p3 name|Buck Tharp]], and from then on, she said, she owed the old man a debt that couldn't be counted in anything. So she's riding it off: barrels, poles and breakaway, three nights running, under the lights.

[[K p2 name|Vernon]] watches from the tailgate. He was asked if he was afraid.

"Of her?" he said. "Yes."

— [[K p4 name|Kit Sorley]]
