id: af0032
genre: news
where: US-HI
published: 2015-08-19
title: Longliner crewman cited for coming ashore
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: fishing; forced to stay aboard, documents

HONOLULU — A Kiribati deckhand was detained at Pier 38 on Monday for entering the country without a visa, after he climbed a mooring line to find a doctor.

[[W p1 name|Tekinati Ioane]], 27, had a fish hook through his palm. It had been there for four days.

Customs officers were set to return him to [[W p1 employer|the Pacific Harrier]] when a chaplain, [[K p4 name|Sister Benedict Kealoha]], read aloud what he had written on the back of a bait label. The captain, [[K p2 name|Walter Sorensen]], 58, kept the crew's passports in his bunk. Their pay, $350 a month, went unpaid till the end of a two-year paper, and whoever left early would owe for his ticket both ways and his rice. In June a man who argued was left in the ice hold.

[[K p2 name|Sorensen]] was arrested Tuesday.

Customs spokesman [[K p3 name|Alan Goto]] said [[W p1 name|Ioane]] remains "an inadmissible alien."
