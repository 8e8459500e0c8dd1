id: b-0051
genre: news
where: CA
published: 2011-01-29
title: Crown stays assault charge against woman who hit boyfriend with snow shovel
person p1: role=accused,victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: adult charged with assault, in truth sold by the man she hit; the paper printed her name when she was charged and links to that story

A charge of aggravated assault against a 27-year-old Elk Prairie woman was stayed on Friday, after the Crown accepted that the man on the other end of the snow shovel had been selling her for two years.

[[K p2 name|Jesse Lee Harkonen]], 35, who needed 31 stitches in November, was himself arrested on Thursday. He's charged with trafficking in persons, uttering threats and withholding documents.

Crown attorney [[K p3 name|Philippe Gauthier-Roy]] said that police, in looking for a motive, had opened the trunk of [[K p2 name|Harkonen]]'s car and come upon a ledger, four SIM cards and the woman's health card cut in two. Every page of the ledger had a dollar figure that she had to bring in before she would be let back inside. On the night of the shovel it was minus 34, and she was $80 short.

"There's self-defence and then there's just defence," her lawyer, [[K p4 name|Ikwo Bassey]], said.

The Sentinel has removed the woman's name from its website, since the law now shields her as a complainant. (Related: "[[W p1 name|Raeanne Pelletier]], 27, to stand trial in shovel attack", Nov. 30; "Neighbours describe [[W p1 name|Pelletier]] as quiet", Dec. 1.)

[[K p5 name|Bill Makarenko]] covers courts.
