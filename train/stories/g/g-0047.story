id: g-0047
genre: news
where: US-CO
published: 2002-09-16
title: Candelaria's sells tortilla line, keeps the corner
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=19 protected=no why=adult-bystander
screen: none
note: business story; 'child labor' joked about, address and phone, nothing to protect

Six generations, two fires and one lawsuit later, the tortilla machine in the window at 12th and Santa Fe is leaving the family.

Candelaria Foods said Friday it has sold its packaged line to a Dallas bakery for an undisclosed sum; people who know the family say $6 million and a truck. The restaurant isn't part of the deal.

"They can have the plant. They can't have the corner," said [[K p1 name|Celia Candelaria]], who has run the firm since her father handed her the keys across the counter in 1979 and went fishing.

About 40 people work at the plant. The buyer's vice president, [[K p3 name|Grant Whitmire]], says all will be offered jobs, "somewhere." Shop steward [[K p2 name|Phuong Lam]] heard that word too. "I asked him, somewhere Colorado? He smiled," [[K p2 name|Lam]] said. The local meets Thursday.

The founder's great-great-granddaughter [[K p6 name|Paz Candelaria]], 19, was rolling flautas on Friday, for what she insisted was no pay at all. "It's child labor," her grandmother's cousin called from table four. "I'm nineteen," [[K p6 name|Paz]] called back. "Then it's slavery," he said, and asked for more green.

City Councilwoman [[K p5 name|Odetta Freeling]] hopes to have the neon sign made a landmark.

Candelaria's: lunch Tuesday through Sunday, 303-555-0190. Cash.

[[K p4 name|Isaac Bromberg]] covers small business
