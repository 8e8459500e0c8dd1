id: t0102
genre: comments
where: US-MN
published: 2013-05-23
title: Replies under "Who pays for our carp?"
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; trafficking of fish; irony

[[K p1 name|Lars_in_Winona]]: When a man gets 90 days for trafficking carp and another gets a banquet for it, I've got questions for DNR's [[K p3 name|Stu Engebretson]].

[[K p2 name|Mavis Thorsgard]]: Nobody forced those carp into that truck, [[K p1 name|Lars]].

[[K p1 name|Lars_in_Winona]]: They were minors [[K p2 name|Mavis]]. Under nine inches.

[[K p4 name|chuyito_fishes]]: sold for $2 ea. I'd of paid 3

