id: t0107
genre: news
where: US-MO
published: 2012-03-08
title: State wants "repeat prostitute" label for woman who escaped dog kennel
person p1: role=accused,victim age=32 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=decide why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: husband is the seller (relative accused, D); same surname; officer with husband's first name; the farm lived in

By [[K p8 name|Ginny Fairweather]]

LEBANON, Mo. — There's a line on the charging form for priors and it wasn't long enough, so the clerk turned the sheet.

[[W p1 name|Rhonda Gail Spurlock]], 32, has been convicted of prostitution in Phelps, Pulaski and Texas counties, in each instance at a truck stop, in each instance in the company of her husband, who in each instance paid the fine. A fourth would let Laclede County call her a persistent offender and ask for prison. Prosecutor [[K p4 name|Hollis Crane]] says that he means to.

"She knows what she's doing by now," [[K p4 name|Crane]] said.

What she was doing on the morning of Feb. 11 was running across a frozen pasture in a nightshirt. [[K p6 name|Doyle Pennock]], who was feeding, saw her climb his fence. "I thought it was a deer," he said. "Then it asked me for a coat."

Deputies who followed her tracks back came to [[W p1 address|a place off Swinging Bridge Road with a sign for beagles]]. In one run of the kennel there were a cot, a bucket and a calendar. Her husband, [[D p2 name|Gaylon Spurlock]], 50, kept her there between weekends, she told them. He'd rented her to drivers since the second year they were married. He decided who. If she cried, it cost her the cot. A neighbor, [[K p3 name|Buster Loomis]], 57, helped him catch her the last time, and was given a Saturday.

Both men are charged with kidnapping. [[D p2 name|Spurlock]] has pleaded not guilty. He says his wife is "confused and always has been."

And the fourth prostitution count? It dates from January. It was never paid, as the husband was busy building a second run. Bond on it is $2,000, and so the woman who was in the kennel is in the jail, Sheriff [[K p7 name|Gaylon Massey]] confirmed, though he has moved her to a room with a window.

Public defender [[K p5 name|Theresa Boyle]] asked [[K p4 name|Crane]] on the record who, in his view, had been persistent.

The county's website shows her still, [[W p1 photo|R_SPURLOCK_12-0377.jpg]], chin up, in somebody's coat.

