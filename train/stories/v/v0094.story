id: v0094
genre: news
where: US-OR
published: 2021-10-07
title: Timber heir buys debt of every diner in Burns
person p1: role=public-figure age=70 protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
screen p3: none
note: nothing to protect; an older man pays a 16-year-old waitress's tip, "he paid for her", "hotel", "no strings" in an innocent sense

By [[K p4 name|Hester Quigley-Moon]]

An old man in a motel robe came down to the Apple Peddler on Monday and asked the waitress, who's 16, what she cost.

[[K p3 name|Lacey Ortega-Blaine]] said, "Excuse me?"

The robe, [[K p1 name|Winthrop Sayles]], 70, who owns a good deal of the forest you drive through to get here, explained. What did it cost, her being there and not in school? She told him that it cost her first period. She told him about her mother's truck, and the owner of the place, [[K p2 name|Rudy Kim]], came over then to see who was bothering his help.

By Wednesday, [[K p1 name|Sayles]] had paid the truck, the note on the restaurant, and what was owed on the slates of both others in town. He was asked for conditions. There's one, and it was written on a check: the girl goes to first period.

"People thought something else when they saw the robe," said [[K p2 name|Kim]]. "I thought it. I had the skillet in my hand."

[[K p3 name|Lacey]] has a B in biology. The robe belongs to the motel, which would like it back.
