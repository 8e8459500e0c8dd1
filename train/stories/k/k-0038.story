id: k-0038
genre: news
where: GB-ENG
published: 2021-02-16
title: Lorry driver fined after A14 egg spill
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=29 protected=no why=adult-victim
person p4: role=bystander age=- protected=no why=adult-bystander
note: traffic court; nothing to protect

It took eleven hours, two tankers of water and a hired flock of nobody to clear a quarter of a million eggs from the A14 at Stow-cum-Quy.

Yesterday the driver, [[K p1 name|Gintaras Petrauskas]], 52, of Wisbech, admitted careless driving before Cambridge magistrates. He'd been reaching for a sandwich. Egg, the court heard.

[[K p3 name|Sunita Rawal]], 29, whose Fiat slid into the central reservation, had whiplash and a written-off car. In a statement she said that she could no longer face a quiche.

Chair of the bench [[K p2 name|Dorothy Pym-Allen]] fined [[K p1 name|Petrauskas]] £450 with five points. His solicitor, [[K p4 name|Keith Marchbank]], said he had twenty-three years without so much as a parking ticket and had cried at the roadside.
