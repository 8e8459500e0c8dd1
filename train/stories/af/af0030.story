id: af0030
genre: news
where: US-IL
published: 2012-02-16
title: Peoria woman, 20, charged with recruiting; she was once the recruit
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: a bottom girl charged beside the man; both are victims

PEORIA — [[W p1 name|Ciara Bostic]] was 20 the night the police came through the door at the Regal 8, and she was the one holding the money.

She's charged, with [[K p3 name|Tyrell "Smooth" Gandy]], 34, in the promotion of a 16-year-old from Pekin. Prosecutors say [[W p1 name|Bostic]] painted the girl's nails, lent her a dress and told her what to say on the phone.

What they don't dispute is how [[W p1 name|Bostic]] came to that room. [[K p3 name|Gandy]] had knocked out two of her teeth. He put her to work the same week and kept her little boy at his mother's, to be visited on days when the count was right. "Going and getting another girl was how she bought an hour with that child," public defender [[K p4 name|Olivia Stamm]] said.

[[W p2 name|Morgan]], as the state's attorney called the 16-year-old before catching himself, is home. [[W p1 name|Bostic]] is held on $75,000, jail number [[W p1 id|P-61190]].
