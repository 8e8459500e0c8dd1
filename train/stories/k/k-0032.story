id: k-0032
genre: news
where: GB-ENG
published: 2011-05-23
title: Wedding: [[K p1 name|Hughes]]–[[K p2 name|Balogun]]
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=4 protected=no why=minor-not-in-crime
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: wedding; nothing to protect

The marriage took place at St Aldhelm's, Frome, on Saturday 14 May of [[K p1 name|Philippa Jane Hughes]], younger daughter of [[K p4 name|Air Cdre Roderick Hughes]], and [[K p2 name|Dr Olumide Balogun]] of Peckham.

The bride wore her grandmother's lace, let out, and blue wellingtons, on account of the field. She was attended by [[K p3 name|Mabel Tuckett]], 4, who threw the petals in one handful at the altar and said "done".

The best man, [[K p5 name|Femi Cole]], mislaid the ring, the order of service and the car, in that order. Fish and jollof were served in a tithe barn. The couple will honeymoon in Lagos and live in Bristol.
