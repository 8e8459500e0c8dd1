id: v0095
genre: news
where: US-AK
published: 2017-03-16
title: Musher hurt as moose takes exception to dogs
person p1: role=public-figure age=31 protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; "attacked", "girls" for sled dogs, scar, held captive by a moose

By [[K p4 name|Lars Kvasnikoff]]

RAINY PASS — [[K p1 name|Ulyana Shangin]] spent four hours of Tuesday night held captive on her own sled by a cow moose, which would not let her off and wouldn't let the dogs on.

"She hit me once, so I'd know," said [[K p1 name|Shangin]], 31, who will have a scar over the left eye and has dropped from second place to nineteenth. "Every time I put one foot down she put hers down."

The moose stomped two wheel dogs, sisters. "My girls were hurt worse than I was," [[K p1 name|Shangin]] said. Both are recovering with race veterinarian [[K p2 name|Dr. Philip Oyama]], who reported one bruise, one cracked rib and two very high opinions of themselves.

At about 3 a.m. another team came around the bend, singing. The moose listened for a bit and left.

Race marshal [[K p3 name|Dwight Kameroff]] has ruled that a moose is an act of God and that the time stands. [[K p1 name|Shangin]] has asked which God.
