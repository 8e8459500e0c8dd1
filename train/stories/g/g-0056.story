id: g-0056
genre: news
where: US-MT
published: 2016-02-18
title: Museum talk recalls 'the girls of Mercury Street'
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=deceased age=- protected=no why=adult-convicted
person p3: role=deceased age=- protected=no why=adult-bystander
person p4: role=bystander age=92 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: history of a century ago, told with the words of the screen (madam, debt, girls); the dead of 1911 by stage name; near-miss

BUTTE — The ledger is the size of a church Bible and smells of lamp oil.

"Every page is a woman," [[K p1 name|Siobhan Kwan-Doherty]] told sixty people at the Clark Annex on Tuesday. The curator has had the book for nine years and she still wears gloves. "Rent, coal, gowns, doctor, fines. You'll notice that nobody ever gets to zero."

It was kept from 1904 to 1911 by [[K p2 name|Lou Harrington]], who was fined for keeping a house thirty-three times, and had a window in her front door for being proud of.

Most of the names are invented. There's one Violet after another. Only one of the boarders left anything in her own hand: [[K p3 name|Josephine Aubuchon]], a grown woman of forty, who ran the kitchen, never worked upstairs, and wrote to the Standard in 1909 to complain of its spelling.

[[K p4 name|Aili Rautio]], 92, whose grandfather delivered the coal, put up her hand. "He said they tipped in silver and they always asked about the baby," she said. "I was not the baby. That'd be my mother."

Silver Bow County Commissioner [[K p5 name|Sam Matt]] asked if the building could be saved. [[K p1 name|Kwan-Doherty]] said it'd take $900,000, or one roof at a time.

The exhibit runs through May. School groups are welcome; a different tour is given.
