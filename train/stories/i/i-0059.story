id: i-0059
genre: news
where: CA-NS
published: 2018-06-29
title: Lunenburg sailmaker sews up Norwegian contract
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: business news with a summer student of 17; nothing to protect

The loft smells of tar and coffee, and for the next three years it's spoken for.

[[K p1 name|Michèle Stevens-Zwicker]]'s six-person sailmaking shop has landed the biggest order in its history: 27 sails, 2,300 square metres of flax-coloured cloth, for the Bergen training ship Statsraad Ulrik. She put in the bid on a dare.

"[[K p2 name|Emeka]] said we'd never get it, so I sent it on his birthday," said [[K p1 name|Stevens-Zwicker]], whose grandfather cut the jumbo for the original Bluenose.

[[K p2 name|Emeka Nwosu]], a rigger from Port Harcourt by way of Halifax's container pier, is her partner in the firm. He now has to find a bench 90 feet long.

The company's four-day week will stay. So will the rule that the youngest person on the floor threads the machines: this year that's summer student [[K p4 name|Jude Corkum]], 17, who came in to ask for a sponsorship for his dory and was handed a needle.

Business Minister [[K p3 name|Geoff MacLellan-Rudge]] called it "a great day for the South Shore" and cut a ribbon, with some difficulty, using a sail knife.
