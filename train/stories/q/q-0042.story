id: q-0042
genre: news
where: US-KS
published: 2002-12-19
title: Salina driver accused of attacking rider
person p1: role=victim age=48 protected=yes why=sexual-offence-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: taxi; wrong-number rider; accused's employer stays

[[K p2 name|Gene Stahl]], a driver for [[K p2 employer|Prairie Cab]], is accused of raping [[W p1 name|Marjorie Unruh]] after he picked her up from chemotherapy.

[[W p1 name|Unruh]], 48, told Salina police she was too weak to climb out when [[K p2 name|Stahl]], 30, turned off on a section road Dec. 11. He then drove her home to [[W p1 address|915 Quincy]], carried in her groceries and wished her a merry Christmas.

Detective [[K p3 name|Dwight Okafor]] said the cab's log has a 50-minute gap.

[[K p2 name|Stahl]]'s lawyer, [[K p4 name|Pat Hemmings]], said the gap was lunch.
