id: z0016
genre: news
where: US-MA
published: 2005-05-17
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: selectmen's meeting; nothing to protect; many speakers, innocent 'held', 'debt', 'passport'

By [[K p1 name|Agnes Petruzzi]]

GLOUCESTER — It took the council two hours and eleven speakers on Monday to decide who may hold the key to the fish pier toilet.

"A grown man should not have to show his passport," said lobsterman [[K p5 name|Manny Silveira]], who's 61. His nephew, [[K p6 name|Manny Silveira Jr.]], said that his uncle had been told twice to ask at the office.

Councilor [[K p2 name|June Halloran]] proposed a deposit. Councilor [[K p3 name|Wade Okafor]] said a deposit is a debt by another name and that the men who unload at four in the morning had been paying enough. [[K p2 name|Halloran]] said she'd been unloading at four in the morning herself, in 1974, with no toilet at all.

"Then we have made progress," said [[K p4 name|Council President Rose Amero]].

The vote was 5 to 4 for a combination lock. [[K p5 name|Silveira]] the elder will be told the number. [[K p6 name|Silveira]] the younger will be told too, on condition he not tell his uncle's dog, [[K p4 name|Amero]] said, to laughter.

The May storm drain report was put off to June.
