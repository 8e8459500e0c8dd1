id: b-0145
genre: blotter
where: GB-ENG
published: 2022-10-28
title: CRIME ROUND-UP, ROTHERWELL DISTRICT
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=victim age=16 protected=yes why=minor-victim
screen: none
note: police round-up with two minors, one stabbed and one arrested; street and estate; given name in tribute

STABBING — Friday 21 October, 10.20pm, outside the kebab shop in Fore Street. A boy aged 16 was taken to hospital with a wound to his leg. He's stable. A second boy, also 16, from [[W p2 address|the Larkfield estate]], has been arrested on suspicion of wounding and released on bail. They aren't believed to be known to one another. The owner of the shop, [[K p3 name|Ismet Kaya]], stopped the bleeding with tea-towels, and is a hero.

BURGLARY — 34 tins of paint, all magnolia, from the Scout hut.

DRINK-DRIVE — [[K p1 name|Melanie Joy Stott]], 34, of no known connection with any of the above, was charged after the tortoise crossing.

COMMUNITY — Thank you for the messages. There's a card at the front desk for [[W p5 name|Jayden]] to be signed until Friday. PCSO [[K p4 name|Wren Akhtar]] asks that flowers not be left against the shutter, since he's alive.

ONLINE — a post which names a "[[W p2 name|Lewis C]]" as responsible has been reported; sharing it may be contempt.
