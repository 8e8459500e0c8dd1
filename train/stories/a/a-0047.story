id: a-0047
genre: news
where: US-HI
published: 2014-09-05
title: Fishermen confined to vessel for 9 months tell their story
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: Indonesian single name; Kiribati name; sued captain

By [[K p5 name|Malia Kekoa-Stern]]

HONOLULU — The harbor lights looked, from the deck, as if you could step onto them. [[W p1 name|Suharto]], who has one name, looked at them for nine months.

He was 29. He had come from [[W p1 place|Tegalsari]] in Central Java to fish for tuna at $350 a month, less a deposit of $1,200 that would be forfeited if he broke the contract. The captain, [[K p3 name|Roy Okimoto]], kept the seven crew members' passports in a tackle box with a lock. Under a quirk of federal law they could work aboard a U.S. boat but not set foot on a U.S. pier.

When the ice machine crushed the thumb of a Kiribati deckhand, [[K p3 name|Okimoto]] "put on tape and said, same hand can pull," according to a complaint filed Wednesday in U.S. District Court. The deckhand, 35, is identified in it as [[K p2 initials|John Doe 2]].

"[[W p2 name|Tiaon]] cried at night, quiet, so the captain does not subtract," the younger man said.

A chaplain, [[K p4 name|Father Aloysius Crane]], noticed laundry that never came off the line. He brought bread, then a lawyer.

[[K p3 name|Okimoto]] said by phone that they were paid what they signed for. The two now live with [[W p2 place|a family from the Marshalls in Kalihi Valley, in the house with the blue boat]], and are learning to drive.
