id: z0103
genre: news
where: US-NM
published: 2016-12-01
title: Two [[K p1 name|Lujans]] to the bench
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing; judges sworn in; siblings; jokes with 'accused' words

SANTA FE — A brother and sister were sworn in on Wednesday as judges of different courts by a third judge who'd once found each of them in contempt.

[[K p1 name|Estela Lujan]] goes to the district bench, in juvenile matters; [[K p2 name|Abel Lujan]] to metropolitan traffic. [[K p3 name|Chief Judge Orson Blackgoat]] read the oath twice. "He talked over me," said [[K p1 name|Estela]]. "She was slow," said [[K p2 name|Abel]].

Their mother, [[K p4 name|Consuelo Lujan]], 84, accused both of not calling. Asked for a verdict by cousin [[K p5 name|Grace Lujan Pike]], she said: guilty, both, sentence suspended till Sunday.
