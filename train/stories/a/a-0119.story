id: a-0119
genre: news
where: US-KY
published: 2009-12-10
title: Bluegrass band loses bus, finds it
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen: none
note: theft, adult accused; nothing else

When the Pine Knob Ramblers came out of the diner their bus was gone, and with it three banjos, which fiddler [[K p1 name|Ora Dell Skaggs]] said was a wash.

State police found it in 40 minutes. [[K p2 name|Jeremy Lyle Ponder]], 24, of Corbin Gap, had pulled over at a scenic overlook and was trying to play. He was charged with theft over $10,000.

"He wasn't half bad," said Trooper [[K p3 name|Alex Mwangi]].
