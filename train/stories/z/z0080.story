id: z0080
genre: news
where: US-NJ
published: 2024-09-19
title: He drove, she drove, he says she drove
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: co-defendant is herself a victim; pronouns; victims same first letter

ATLANTIC CITY — It comes down to who was behind the wheel of a gold Acura, and both of them say it was the other.

[[K p2 name|Anthony "Tone" Crudup]], 36, says that the woman beside him at the defense table drove the 17-year-old to the casinos, waited, and drove her back with the cash. She says yes: because he'd shut her hand in the Acura's door the one time she wouldn't. She was 18. She shows the jury the hand. Two fingers no longer close.

"So you're a victim," said Assistant Prosecutor [[K p4 name|Lorenzo Quill]].

"I'm a driver," she said. "I was that first, and before I was a driver I was what she was."

The younger one is called Witness 3. She was asked if she hated the older, and said, "[[W p1 name|Tiffani]]? No. [[W p1 name|Tiffani]] gave me her half of the sandwich." She was asked who took the money. She pointed at him with her whole arm.

Outside, [[W p6 name|Glenda Ostrow]] stood with a sign: FREE MY DAUGHTER [[W p1 name|TIFFANI OSTROW]], [[W p1 id|IND. 24-06-01877]]. On the back, smaller, it read, *and tell [[W p3 name|Taryn]] we're praying.*

Superior Court [[K p5 name|Judge Bhavesh Amin]] will charge the jury on duress.

— [[K p7 name|Nolan Dietz]]
