id: t0050
genre: news
where: US-ND
published: 2008-05-29
title: Turtle Mountain rodeo queen sells her saddle to pay fine
person p1: role=accused age=24 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=relative age=81 protected=no why=adult-bystander
screen p1: none
note: nothing to protect; "sold herself short", poaching offence by a named adult woman

BELCOURT — It was a good saddle and she had won it, so she could sell it.

Former rodeo queen [[K p1 name|Tessa Azure]], 24, pleaded guilty last week to taking a whitetail out of season, from a moving pickup, in the company of her grandfather. Tribal Judge [[K p2 name|Raymond Poitra]] made it $800.

"I'd have let her work it off," said the judge. She said she would rather owe nobody.

[[K p3 name|Lyle Demery]] of Dunseith paid $1,100 for the saddle. [[K p4 name|Gus Azure]], 81, who had spotted the deer, said his granddaughter sold herself short, and the deer too.
