id: t0053
genre: news
where: US-IN
published: 2019-03-28
title: Accountant charged in church carnival thefts
person p1: role=accused age=62 protected=no why=adult-accused
person p2: role=witness age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; ordinary

EVANSVILLE — The goldfish were paid for. The goats weren't, nor the tent, nor, it turned out, the roof.

[[K p1 name|Warren Tischendorf]], 62, who for nine years did the books at [[K p1 employer|St. Wendelin's parish]], was arrested Tuesday on four counts of theft. He'd told [[K p2 name|Father Emeka Nwosu]] that the diocese was holding the money; he told the diocese that [[K p2 name|Father Nwosu]] was.

Detective [[K p4 name|April Hess]] put the loss at $88,400. Prosecutor [[K p3 name|Neal Gossage]] will ask for every goldfish.

