id: ak0028
genre: news
where: US-NH
published: 2008-11-14
title: Three boys, one barn, and a town that already knows
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: juvenile arson; the 18-year-old named; the younger two outed by an egg stand, a mother at the meeting, a singed eyebrow

By [[K p8 name|Hepzibah Cole]], Editor

The [[K p6 name|Demeritt]] barn stood in Lee for 211 years and burned in thirty-five minutes, and since Saturday there's been no other subject at the transfer station.

Fire Chief [[K p4 name|Nathaniel Swasey]] says that it was set. [[K p3 name|Tyler Gagnon-Price]], 18, of [[K p3 address|12 Packers Falls Road]], is charged with arson and being an accomplice; bail was $10,000. Two others, 14 and 13, were petitioned to the Family Division in Dover, where the law says they've no names.

The law doesn't shop at the store.

At Monday's selectmen's meeting the agenda was the loader. The first hand up was that of [[W p7 name|Joanne Hoitt]], who said she'd come to apologize to [[K p6 name|Ezra Demeritt]] in front of everybody since she couldn't face him in front of nobody. "He's a good kid and he did it," she said. "I asked him and he told me. He's [[W p1 body|lost his eyebrows]]."

There is [[W p1 body|one boy in the eighth grade without eyebrows]]. The chair, [[K p5 name|Rosalie Pinkham]], thanked her, and asked the clerk not to take that down. The clerk already had.

Mr. [[K p6 name|Demeritt]], who is 80, crossed the room on two canes. "I burned my father's privy in 1941," he told Mrs. [[W p7 name|Hoitt]]. "Tell [[W p1 name|Caleb]] to come see me. He'll want something to do with his Saturdays." It was the finest thing said in that hall this year, and I'd print it on the front page if it didn't have the name in it. I find that I have.

The thirteen-year-old is talked of differently. He has been here a year, and his people aren't from here. Somebody took the honor box from [[W p2 other|the egg stand at the foot of Wednesday Hill]], which he keeps, and left in its place a box of matches. [[K p4 name|Chief Swasey]] went round to every table at the Grange supper about that. "He carried the water," the chief said. "I'll say it once. The one you're picking on is the one who ran for the neighbor's hose."

On the scanner that night, for the record of those who keep such records: "Juvenile male at the hydrant, gives [[W p2 name|Amadou Keita]], says he's sorry, is there a blanket." And a petition, [[W p2 id|No. 2008-J-0164]], has been pinned up beside the dog licenses by a person who should look for another hobby.

[[K p3 name|Gagnon-Price]] has told police that it was a dare, and that the dare was his.

[[K p5 name|Pinkham]] says the loader will be taken up next week. The fund for the barn is at the bank. [[W p2 name|Amadou]]'s eggs are $2, and I recommend them. The caption to our picture on page one ought to read "a Scout rakes the ashes"; in a few copies it gives [[W p1 photo|Caleb H., of Troop 154, rakes]]. We stopped the press.
