id: k-0005
genre: news
where: GB-SCT
published: 2023-03-14
title: Man stabbed outside Paisley bookmaker was 'settling a bet for somebody else'
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=accused age=36 protected=no why=adult-accused
note: near the edge: a stabbing among adults, nothing to protect

[[K p1 name|Darren Thom McAllister]], 34, and his cousin [[K p6 name|Scott Gilhooly]], 36, went on trial at the High Court in Paisley yesterday accused of attempting to murder [[K p2 name|Euan Rennie]], 41, on Well Street last August.

Jurors heard that Mr [[K p2 name|Rennie]], a roofer, had gone to collect £60 on behalf of a workmate and was stabbed twice in the side. He spent eleven days in hospital.

He told advocate depute [[K p3 name|Shona Baird KC]] that he saw "wee [[K p1 name|Darren]] first and then big [[K p6 name|Scott]], and then I saw the pavement".

Barmaid [[K p5 name|Agnieszka Wilk]], who held a bar towel to the wound until the ambulance came, said the two accused had been drinking in the Thistle since noon and had argued over a horse called Lady Grace.

Both men deny the charge and have lodged special defences of self-defence. The trial before [[K p4 name|Lord Abercairn]] continues.
