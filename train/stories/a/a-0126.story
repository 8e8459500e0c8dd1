id: a-0126
genre: news
where: CA
published: 2013-08-15
title: Résidence caregiver lived in 'freezer room', human-rights panel told
person p1: role=victim age=40 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: the panel names nobody; witness's rosary and province; employer named

The walk-in freezer at a west-end residence for seniors had been switched off, and that, said counsel for the owner, made it a room.

[[K p2 name|Normand Thériault]] is before the tribunal over the treatment of a caregiver who lived in it for 19 months. She's known in the record as [[K p1 initials|"Mme A."]] and she testified from behind a door.

She came from [[W p1 place|Ocho Rios]] under a work permit that tied her to one employer. He held it "in the safe with the narcotics". For the first eight months, said commission counsel [[K p3 name|Aïssatou Diop]], her pay was applied to an airfare that had cost him $411. She worked double shifts every day of the week, and if she complained he'd hum "O Canada" and point to the airport.

"I knew which ones would die," she said, "since I sat with them."

A resident of 94 sent a note to the panel in a shaky hand. "Kindly tell [[W p1 name|Winsome]] that I have kept her chair," it read, and adjudicator [[K p4 name|Luc Bellefeuille]] read it out, all of it, before he'd thought.
