id: af0099
genre: news
where: US-ID
published: 2008-05-29
title: Sheepherder jailed for leaving flock
person p1: role=victim,accused age=43 protected=yes why=trafficking-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: abandonment of animals

BURLEY — There is a statute, passed in 1921, against walking away from sheep. [[W p1 name|Teófilo Huamán Ccori]], 43, has become the first to be jailed under it in living memory.

[[W p1 name|Huamán]] walked thirty-one miles off the Sublett range in April and sat down at a gas station. His feet were bound in feed sacks. He asked for water and for the police; the latter had already been asked for him by [[K p2 name|Vaughn Tolman]], 66, whose 900 ewes were up there with a dog.

He had herded for [[K p2 name|Tolman]] for two and a half years, on a contract from Lima for $750 a month, a deputy learned. He'd had $1,500 altogether. No one came for weeks. When they did, they brought flour and took his letters. His passport "would get wet," he was told; and if he left, [[K p2 name|Tolman]]'s foreman said, he'd be shot for a coyote and nobody would know the difference. A round had gone through [[W p1 vehicle|the sheep wagon with a green door]].

Prosecutor [[K p3 name|Kent Barlow]] filed a forced-labor charge against [[K p2 name|Tolman]] Wednesday. He hasn't yet got around to the sheep.

"[[W p1 name|Teo]] worries about the dog," said jailer [[K p4 name|Nola Griggs]].
