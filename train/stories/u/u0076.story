id: u0076
genre: news
where: NZ
published: 2013-03-05
title: Crew of foreign charter ship 'counted as cargo'
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: foreign charter; Indonesian crew; ship lived on W; two ID'd by hometown + prayer leader; letter

LYTTELTON. Two of them walked off in sandals, in a southerly, and knocked on the first lighted door they saw. It was a church hall and they were Muslims and nobody minded.

The pair, 28 and 22, had been aboard [[W p1 place|the Haesong 91]] for two seasons. They said that the bosun beat the slow with a length of hose, that the injured were given tape, and that an agent in Tegal held the deeds to their parents' houses against their coming home early. Their seamen's books were in the master's cabin. Their wages were mostly in the future.

[[K p3 name|Kang Dae-sik]], 55, the master, appeared in Christchurch District Court on fisheries and assault charges. He shook his head throughout.

Lawyer [[K p4 name|Keriana Bishop]] told Judge [[K p5 name|Murdo Saunders]] that for years officials had come aboard to measure the fish. "They counted hoki. They counted by-catch. They stepped over the by-catch in the passage."

The younger man, who [[W p2 other|calls the prayer for the others because he's the one who's been to a pesantren]], sent a text from the hall to his wife: "I am on land. I am [[W p2 name|Agus]] again."

Academic [[K p6 name|Glenda Stringer]] said she'd be grateful if the names weren't printed, since the agent reads. Yesterday's bulletin by another outlet had [[W p1 name|Wahid Suprapto]] and his island.
