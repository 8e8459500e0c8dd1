id: af0053
genre: news
where: US-NY
published: 2001-05-10
title: Deaf peddlers' key-chain ring broken up in Albany
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=victim,accused age=29 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: forced peddling of key chains by deaf people; one jailed

ALBANY — Interpreters worked all day Wednesday to take down what [[W p1 name|Rosalba Quiñones]], 33, had to say with her hands.

She is deaf, as are the other eight who sold $1 key chains on trains and at the airport. Their quota was $100 a day. [[K p2 name|Jacinto Lazcano]], 48, who is not deaf, sat up at [[W p1 address|the rented house on Clinton Avenue]] to count it. Anyone who was short slept in the cellar; [[W p1 name|Quiñones]] was stung with a stun gun. He held the birth certificates.

[[W p3 name|Fermín Ocaranza]], 29, had a police record for it: five arrests for peddling and one, in March, for resisting, since he did not hear the order to stop. He was fined $350. It was added to what [[K p2 name|Lazcano]] said he owed.

[[K p4 name|Thomas Dwyer]], assistant district attorney, asked for the vacating of all six. "[[W p3 name|Fermín]]," he signed, badly, in the hallway, "I am sorry."
