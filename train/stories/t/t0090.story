id: t0090
genre: news
where: US-TN
published: 2010-01-21
title: Knox deputies jail "gypsy" woman in paving con
person p1: role=accused,victim age=35 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=victim age=78 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: woman from Slovakia, bought from an orphanage as teen and kept, made to collect cash; misnamed

The driveway was black and so was the liquid, and that is the last thing the two had in common.

[[K p3 name|Horton Eppes]], 78, paid $2,900 on Jan. 12 for sealant that came off in the rain. The money was collected by a woman in a long skirt, whom deputies found walking along Chapman Highway that night and jailed for theft. They put her down as [[W p1 alias|MARIA GYPSY]] until a fingerprint came back.

She's [[W p1 name|Zdenka Horváthová]], 35, born in Košice. Through a Slovak professor she told Detective [[K p4 name|Marcus Reagan]] that [[K p2 name|Big Jim Sherlock]], 60, whose crew it was, has had her since she was nineteen; he'd paid her stepmother for her. She cooks, she knocks on doors, she hands him what she's given. She isn't let have shoes in camp. She was walking because she'd dropped forty dollars, and knew what forty dollars was: the belt, the buckle end.

[[K p2 name|Sherlock]] was arrested in Corbin, Ky., with six passports.

"Well, she did take the man's money," said Sheriff's spokeswoman [[K p5 name|Darla Henson]].

[[K p3 name|Eppes]] doesn't want to press it. "She looked in at my pie," he said. "I should've known."
