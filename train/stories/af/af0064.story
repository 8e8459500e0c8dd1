id: af0064
genre: news
where: US-IL
published: 2016-04-07
title: Restaurant workers bused from agency, suit says
person p1: role=victim age=44 protected=yes why=trafficking-victim
person p2: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: Chinese buffet; dormitory; young worker arrested for theft of tips

CHICAGO — A storefront on Cermak Road with a handwritten sign promises dishwashers "delivered by bus." Two who were delivered say they could not send themselves back.

[[W p1 name|Isidro Morán]], 44, of Puebla, and [[W p2 name|Brayan Cux]], 20, of Huehuetenango, rode eight hours to a buffet in Indiana, according to a suit filed by the state. The agency's [[K p3 name|Xiu Qin Jiang]], 47, charged each a month's wages for the seat. At the other end [[K p4 name|Kevin Ng]], 39, who runs the buffet, kept their phones on a shelf by the fryer. Seventy-two hours a week went toward the fee, which never seemed to shrink. [[W p1 name|Morán]]'s nose was broken with a ladle.

They were housed in the basement of [[K p4 name|Ng]]'s home on [[W p1 address|Larkspur Way]].

[[W p2 name|Cux]] took $46 out of the tip jar in November to buy a bus ticket home and was arrested for theft in the Lafayette depot. He missed the bus. He was also fired, the suit notes, which he had been trying to achieve.

Attorney General's spokesman [[K p5 name|Derek Bloom]] said it's a pattern on which the law has been "a little slow." The theft case against [[W p2 name|Brayan]], [[W p2 id|79D04-1511-CM-2210]], is set for May.
