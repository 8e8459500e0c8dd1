id: n-0018
genre: news
where: US-IL
published: 2007-02-01
title: Court rules for landlord in dispute over boiler
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=witness age=17 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
note: plain civil case; a 17-year-old testifies in a civil matter, not a crime; names like a town

PEORIA — A boiler is not a promise, an appeals panel ruled Wednesday, and [[K p1 name|Houston Peabody]] may raise the rent of the six families who sued him for a cold winter.

The tenants, led by [[K p2 name|Delphine Okafor]] and [[K p5 name|Jim Bartonville]], said that [[K p1 name|Peabody]] had told them at a barbecue in 2004 that the boiler would be replaced. Justice [[K p3 name|Elena Marsh]] wrote that things said over ribs seldom bind anyone.

[[K p6 name|Corey Bartonville]], 17, who measured the temperature in the hall each morning for his science fair project, was a witness. "His chart is the best exhibit in the record," the opinion says. "It is, however, evidence of the weather." [[K p6 name|Corey]] took second place at regionals.

Attorney [[K p4 name|Phil Chicoine]] said the tenants might petition the Supreme Court. [[K p7 name|Grace Lindqvist]], for [[K p1 name|Peabody]], said she hoped they'd buy sweaters instead, then said she was joking.

Bartonville, the village, has nothing to do with it.
