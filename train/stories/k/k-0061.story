id: k-0061
genre: news
where: US-NJ
published: 2011-04-30
title: Traffic: Route 35 closed after truck spills 12 tons of clams
person p1: role=bystander age=40 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: traffic accident without crime; nothing to protect

KEYPORT — Drivers on Route 35 were sent around by way of Union Avenue for most of Friday after a tractor-trailer bound for a soup factory lay down on its side and let go of its clams.

The driver, [[K p1 name|Lamont Avery]], 40, of Camden, was treated for a bump on the head. Police said he swerved for a goose and issued no summons. The goose left.

"They were still spitting," said Lt. [[K p2 name|Joanne Kowalczyk]].

[[K p3 name|Sal Mancuso]], who lives at the corner, was seen with a bucket and had no comment.
