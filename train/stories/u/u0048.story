id: u0048
genre: news
where: AU-NSW
published: 2005-04-28
title: The girl behind the counter had no name in the wages book
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: restaurant; Chinese girl; the shop in small town; schoolbook; dormitory at the shop

THERE are two Chinese restaurants in Coolabah Springs and both are good. In one of them, from 2002 until last winter, the dishes were done by a person who did not exist.

She was 17 on arrival from Fujian. She had been promised a school. Hairdresser [[K p6 name|Marj Pilcher]], whose window faces the lane, used to see her at two in the morning crushing boxes.

Yesterday in Dubbo [[K p2 name|Chan Kwok Fai]], 55, and [[K p3 name|Chan Lai Ping]], 54, were committed for trial on charges of — the clerk lost his place — of *servitude*. The Crown's [[K p4 name|Dennis Abboud]] said the pair locked her in at night in [[W p1 address|the loft of the Golden Carp, Lachlan Street]], kept her birth certificate, and told her she had eaten more than she earned. A scald on her arm was treated with toothpaste.

She learned to write English from menus. A note pushed under [[K p6 name|Mrs Pilcher]]'s door was tendered:

"Lady plese. I am [[W p1 name|XIAO MEI]]. I not allow. Number 43 is beef black bean."

Magistrate [[K p5 name|Fergus O'Dea]] read it twice, once for the record.
