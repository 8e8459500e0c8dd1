id: m-0057
genre: news
where: CA-QC
published: 2014-01-08
title: Two hurt as salt truck meets sugar truck on Autoroute 10
person p1: role=victim age=50 protected=no why=adult-victim
person p2: role=victim age=33 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; an accident with plates, employer, dog

[[K p5 name|Jessica Thibault-Marsh]]

EASTMAN — Nobody's going to believe the report, said Sergeant [[K p3 name|Ghislain Pomerleau]] of the Sûreté du Québec, so he'd better just read it.

At 6:52 a.m. on Tuesday, in freezing rain, a salt spreader driven by [[K p1 name|Réal Bissonnette]], 50, of [[K p1 address|Rang 9, Saint-Étienne]], jackknifed at kilometre 106. Close behind him came a tanker of liquid sugar ([[K p2 vehicle|plate L 401-55 X]]) with [[K p2 name|Jagmeet Brar]], 33, at the wheel. He drives for [[K p2 employer|Transport Sucrex]], of Longueuil. The tanker struck the spreader at about 20 km/h and opened like a can.

[[K p1 name|Bissonnette]] broke his collarbone. [[K p2 name|Brar]] has eleven stitches in his chin. The road was closed for five hours, since a mixture of salt and sugar at minus six, a chemist told Radio-Canada, "does neither of the things that you want".

[[K p4 name|Huguette Roy]], who has [[K p4 address|the last farm before the overpass]], took both men in. She gave them soup. [[K p4 name|Roy]]'s Labrador, [[K p4 other|Ti-Loup]], then got under the guard rail and hasn't eaten since.

Neither driver will be ticketed. The file is [[K p1 id|145-140107-008]], and any motorist who took dash-camera footage may telephone [[K p3 phone|450-555-0190]].
