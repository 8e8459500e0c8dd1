id: y0038
genre: news
where: JM
published: 2014-10-22
title: ‘Exotic dancer’ arrested in Mobay sweep says guards kept door
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: Dominican woman charged with overstay; stage name; jail; club where she slept

A national of the Dominican Republic who was fined $20,000 or ten days last week for overstaying wept in the dock as her lawyer asked the court to hear what she'd overstayed.

[[W p1 name|Yokairys Altagracia Then Polanco]], 26, came to dance, attorney [[K p3 name|Sherrian Wedderburn-Gayle]] told the Parish Court. For five months she was housed with eleven others over [[W p1 place|Club Obsession on Gloucester Row]]. Two men with dogs sat at the stair. She'd sign for US$2,800, airfare and 'room', then it became US$5,000; she paid in customers.

She performed as [[W p1 alias|‘Caramelo’]], and it is by that name that she appears on the flyer that the police put in evidence.

"She's the only one in the building who was charged," said Miss [[K p3 name|Wedderburn-Gayle]].

No longer. On Monday proprietor [[K p2 name|Glenford ‘Bossy’ Ricketts]] was picked up for trafficking in persons. RM [[K p4 name|Winsome Lodge-Henry]] set the fine aside, and she was removed from the Barnett Street lock-up to [[W p1 address|a convent at Reading]].
