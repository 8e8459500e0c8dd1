id: k-0004
genre: news
where: IE
published: 2018-11-22
title: Teen 'made a bags of it' getaway on electric scooter, court told
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=victim age=- protected=no why=adult-victim
note: Children Court brief; nickname in a garda's quotation, mother's first name, the one with a boot cast; adult shopkeeper stays

A 16-year-old boy who tried to flee a filling station in Tallaght on an e-scooter with a flat battery has been given a last chance at the Children Court.

The boy, who can't be named because of his age, pleaded guilty to robbery of €185 and a tray of Easter eggs on 2 April. Garda [[K p2 name|Ciarán Tuohy]] said the cashier, [[K p5 name|Mr Rajesh Nambiar]], had recognised the voice behind the balaclava at once.

"He says to him, 'Is that you, [[W p1 alias|Dinger]]? Go home to your mother,'" Garda [[K p2 name|Tuohy]] told the court. The accused had been [[W p1 body|the only lad in the estate in a surgical boot]] at the time, which, the garda agreed, did not help.

Judge [[K p3 name|Bríd Considine]] asked whether the mother was present. "I am, judge. [[W p4 name|Majella]]," a woman at the back said. She had paid back the money herself out of the children's allowance.

"[[W p1 name|Jason]], stand up straight," the judge said. The boy must keep a curfew and attend a welding course. Mr [[K p5 name|Nambiar]], through the garda, wished him luck and said he was still owed for the eggs.
