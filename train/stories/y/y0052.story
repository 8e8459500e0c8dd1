id: y0052
genre: news
where: US-MD
published: 2023-10-05
title: Hyattsville 16-year-old to be tried as adult in Metro stabbing
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=19 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=14 protected=yes why=minor-witness
note: charged as adult -> decide; minor witness W

A Prince George's County judge has ruled that [[D p1 name|Chukwuebuka Emmanuel Nwaokorie]], 16, will stand trial as an adult for the attempted murder of a student on the platform at West Hyattsville in May.

[[K p2 name|Temitayo Fashola-Grant]], 19, lost a kidney. He sat in the front row on Tuesday and did not look across.

Defense attorney [[K p3 name|Wendell Crutchfield]] argued that the boy, who had come from Enugu only ten months before, had been chased through two cars for his accent and had bought the knife that same afternoon. "[[D p1 name|Ebuka]] is what fear looks like when it's fifteen minutes old," he said.

Judge [[K p4 name|Marguerite St. Hilaire-Boyd]] said that the video was plain. It was taken by a girl of 14 riding home from band; the State listed her, by full name, in its open motion: [[W p5 name|Itzel Xiomara Campos]], [[W p5 other|bass clarinet]], [[W p5 school|Orem Run Middle School]].

[[D p1 name|Nwaokorie]]'s case, [[D p1 id|CT-23-0844B]], is set for February.
