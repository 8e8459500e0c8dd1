id: y0058
genre: news
where: SG
published: 2024-04-30
title: Wrong-way Grab, four hurt on PIE
person p1: role=accused age=63 protected=no why=adult-accused
person p2: role=victim age=35 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; road accident

A private-hire driver made a U-turn on the Pan Island Expressway early on Monday because, he told a motorcyclist, he had forgotten his passenger's passport.

[[K p1 name|Sockalingam Pandiyanathan]], 63, had a woman bound for Changi in the back. She noticed at Eunos. His Toyota met two cars and a fish lorry before it stopped.

Lorry driver [[K p2 name|Heng Kok Siang Dennis]], 35, has a fractured wrist. "The garoupa all over the road, like tsunami," said the motorcyclist, delivery rider [[K p3 name|Izzul Farhan Bin Jasni]].

A lawyer, [[K p4 name|Ms Amarjit-Kaur Teo]], said her client, who's driven for 41 years and never owed a fine, would take a course. He was arrested for dangerous driving. The passenger took a second car and made the flight; the passport was in her jacket.
