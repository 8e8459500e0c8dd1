id: z0025
genre: blotter
where: US-KS
published: 2013-08-22
title: Cop Shop
person p1: role=accused age=55 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=62 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=bystander age=- protected=no why=adult-bystander
note: weekly blotter, no protected; 'appointments', 'held', 'girl'

AUG. 13 — [[K p2 name|Vernadine Koehn]], of Elm, says a man sold her a girl's bicycle that turned out to be another girl's bicycle. [[K p1 name|Dwight Unruh]], 55, will give back the $40.

AUG. 14 — Juvenile heifer, Main and 4th. Held for owner.

AUG. 15 — [[K p3 name|Trace Dirks]], 19, minor in possession. His third.

AUG. 16 — A barber on Broadway reported that someone has been making appointments under false names and not coming. Suspicion rests with the other barber, [[K p4 name|Ott Schrag]], 62. [[K p5 name|Officer Lincoln Schrag]] recused himself.

AUG. 17 — [[K p6 name|Pedro Armendáriz]] was struck by a thrown shoe at the demolition derby. Declined ambulance. Kept shoe.

AUG. 19 — [[K p7 name|Wanda Goertz]] heard screaming. Peacock.
