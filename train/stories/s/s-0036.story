id: s-0036
genre: news
where: US-HI
published: 2014-01-31
title: Fishermen dock with complaint
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: fishing crew; the boat is where he lived; arrested for jumping ship

HONOLULU — An Indonesian deckhand who swam ashore at Pier 38 was arrested for entering without a visa. [[W p1 name|Slamet Widodo]], 31, told agents that Capt. [[K p2 name|Ray Kalani Souza]] held his seaman's book, No. [[W p1 id|F 055501]], struck the men with a gaff, and docked $700 for rice. He had lived on the [[W p1 address|Miss Leilani II]] for 14 months. [[K p2 name|Souza]] was charged Thursday with forced labor.
