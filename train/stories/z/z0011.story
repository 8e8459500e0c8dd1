id: z0011
genre: news
where: US-PA
published: 2003-09-18
title: Swim coach held for trial
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: two unnamed girls told apart by age; the first leaks through a relay quartet, the second by a slip; team is W

By [[K p7 name|Stan Wojcik]]

ERIE — After four hours of testimony a district judge on Tuesday sent every count against [[K p3 name|Todd Alan Brandstetter]] to county court.

[[K p3 name|Brandstetter]], 39, coached [[W p1 school|the Lakefront Aquatic Club]] for eleven years. Two of his swimmers, 16 and 14, say that he touched them during what he called stretching, the older one over a season and the younger one twice.

"He said it was science," the 16-year-old testified. She has since left the sport. She was [[W p1 other|the butterfly leg of the relay that went to Buffalo]], she said, and he told her there were other girls who could swim it.

The younger girl spoke so low that [[K p5 name|District Judge Ida Colaizzi]] moved her chair. [[K p4 name|Assistant D.A. Rowan Keefe]] asked whether she had told anyone. "My brother," she said. "He told me, [[W p2 name|Jess]], you have to tell Mom."

Public defender [[K p6 name|Marty Lindqvist]] suggested that the older girl had told the younger what to say. The 14-year-old said they had never been friends. "She's [[W p1 name|Caroline Fenner]]," she said. "She's, like, a junior."

Bail was left at $100,000.
