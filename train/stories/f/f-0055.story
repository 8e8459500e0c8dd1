id: f-0055
genre: news
where: US-KY
published: 2019-04-24
title: 'A pill and a Mountain Dew': [[D p2 relation|Mother]], landlord charged with selling child
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,relative age=35 protected=decide why=identifies-protected
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: familial trafficking; the girl had been on a truancy docket and called a liar; the mother's name identifies her; grandmother, academic team, house

SASSAFRAS GAP — The rent on [[W p1 address|the upstairs of the old bank building]] was $375, and for fourteen months nobody paid it in money.

State police on Thursday arrested [[D p2 name|Melissa Jo Caudill Spivey]], 35, who lived there, and [[K p3 name|Vernon Crit Amburgey]], 61, who owned it. Both are charged with human trafficking of a minor and first-degree unlawful transaction with a minor. The minor is [[D p2 relation|Spivey's daughter]], now 14. She was 13, the arrest citation says, when [[D p2 relation|her mother]] first sent her down to [[K p3 name|Amburgey]]'s office with the rent book and "told her not to come back up till he'd signed it."

Sometimes he added a pill for the mother. "A pill and a Mountain Dew," Trooper [[K p4 name|Shane Deaton]] wrote. "The Mountain Dew was for the juvenile."

It wasn't as though no one was told. The girl was in front of the district court in November as a habitual truant and runaway. A worker's note of that day, which the citation quotes, says: "Juv. alleges landlord 'does things' for rent. Juv. has history of untruths. Recommend 30 days detention." She served 22 of them, over Christmas.

Who listened, in the end, was a bus driver, [[K p7 name|Lowell Sexton]], who noticed that a girl who'd [[W p1 other|carried the Quick Recall team to Lexington]] now rode to the end of the line and back with no book. He asked her what the capital of Mongolia was. She told him that, and the rest.

County Attorney [[K p6 name|Roxanne Fields]] said that the truancy petition would be dismissed. "I signed it," she said. "I'd like that printed."

The girl is with her grandmother, [[W p5 name|Wanda Caudill]], in [[W p1 address|the blue trailer across the creek from Pilgrim's Rest Church]]. A ramp of pallets leads up to it. "I've got her and I've got a shotgun," Mrs. [[W p5 name|Caudill]] said on the porch Saturday, "and [[W p1 name|Haley Jo]] has got a B in Algebra."

[[D p2 name|Spivey]], arraigned by video, asked the judge who would feed her cat.

— [[K p8 name|Ferrell Watts]], Mountain Leader
