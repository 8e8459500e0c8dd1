id: ae0045
genre: news
where: US-ND
published: 2015-12-03
title: Oil-camp cook says she was worked for nothing
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: domestic/camp labour; victim lived in the camp (W); witness K

[[K p2 name|Clifford Dale Ames]], 52, appeared in shackles and a good suit.

The charge is forced labor: that he brought a Filipina cook of 41 from a Dickinson agency, took her passport on the first night, fed forty men on her hours and, when she asked about the wages, told her that immigration was one phone call away and he'd made it for the last girl.

She slept in [[W p1 address|the pantry trailer at Bluestem Camp]]. A driller, [[K p4 name|Kyle Mattson]] of [[K p4 address|118 Third Avenue]], ate there. "[[W p1 alias|Ate Luz]], we called her. She made a pie for my birthday and she was crying in it."

Federal magistrate [[K p3 name|Rosemary Iron Cloud]] refused bail. [[K p2 name|Ames]] owns [[W p1 employer|Bluestem Lodging LLC]] and a house at [[K p2 address|40 Country Club Lane]].
