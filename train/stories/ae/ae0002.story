id: ae0002
genre: news
where: US-KS
published: 2011-10-06
title: Bus aide pleads no contest to striking pupil
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim age=7 protected=yes why=minor-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: child victim, named once by the mother's slip; school singles out; the aide's own home stays

LARKIN — A former bus aide pleaded no contest Wednesday to misdemeanor battery for slapping a 7-year-old boy who would not sit down.

[[K p1 name|Roberta Finch]], 47, of [[K p1 address|1209 Cottonwood Court]], was placed on a year's probation by Magistrate [[K p4 name|Dale Unruh]]. The case is [[K p1 id|11-CM-0386]].

The second-grader, who rides [[W p2 other|Route 9]] to [[W p2 school|Sandhill Elementary]], had a mark on his cheek when he got off, prosecutor [[K p5 name|Amy Koehn]] said.

His mother, [[W p3 name|Denise Ortega]], asked to speak. "She tells people it was a tap. [[W p2 name|Mateo]] doesn't get on the bus now. I drive him, and I lose an hour at [[W p3 employer|the Larkin Dairy Queen]] each day."

[[K p1 name|Finch]] apologized. She now works nights at [[K p1 employer|Prairie Sunset Care Home]], her lawyer, [[K p6 name|Vernon Goertzen]], said, "where everyone is over 80."
