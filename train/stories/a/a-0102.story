id: a-0102
genre: news
where: GB-ENG
published: 2021-06-30
title: Two men charged after missing girl found in flat
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: the paper had named her while missing and still quotes its own link and her sister

Two men appeared before Airedale magistrates yesterday charged with arranging the travel of a child with a view to sexual exploitation.

[[K p2 name|Adrian Tolson]], 28, of Cross Flatts, and [[K p3 name|Naveed Akbar]], 33, of no fixed address, spoke only to confirm their names and were remanded.

The charges follow the discovery of a girl, 15, by a gas fitter in a flat in Rochford Mills on 19 June. She had been the subject of a widely shared appeal. She may not now be identified, and Det Insp [[K p4 name|Moira Lund]] asked for posts to be taken down.

By last night this newspaper's own had not been: [[W p1 url|www.airedalepost.example/appeal-for-missing-safiya-raja-15]].

"It's her whole face, it comes up on my feed every day," the girl's sister, [[W p5 name|Iqra Raja]], said. "[[W p1 name|Safi]] won't have a phone in the room."
