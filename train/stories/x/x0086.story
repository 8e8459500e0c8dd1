id: x0086
genre: news
where: US-CA
published: 2006-12-07
title: Actor's son, 16, won't be tried as adult; actor has no comment
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=public-figure,relative age=- protected=decide why=identifies-protected
person p3: role=victim age=61 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: public figure whose naming identifies a juvenile, D; the boy's own name and school W

SANTA MONICA — A gardener was run down in his own rose bed, and by supper the neighbors knew whose Range Rover it was.

The driver was 16. He had it, prosecutors said, from his father, [[D p2 name|Brock Halloran]], who plays a judge on television. On Monday a real one, [[K p4 name|Yvette Castaneda]], ruled that the boy should stay in juvenile court, where his name can't be given.

The gardener, [[K p3 name|Ignacio Robles]], 61, has a pin in his hip. He'd been told not to talk until there was a settlement, and talked. "The boy got out and he held my hand and cried. The father sent a fruit basket."

[[D p2 name|Halloran]] drove off without a word. A bystander called out, "Hey, [[W p1 name|Dash]], nice parking!" to the teenager beside him; a clip has been seen two million times. He's in the eleventh grade at [[W p1 school|Canyon Crest School]] or was until last Thursday.

Deputy District Attorney [[K p5 name|Hope Ishii]] said she isn't starstruck. "My mother is," she added.
