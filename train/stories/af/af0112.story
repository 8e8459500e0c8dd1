id: af0112
genre: news
where: US-NV
published: 2002-08-15
title: Reno judge frees showgirl hopeful who robbed 'agent'
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: robbery of the pimp; freed; named in headline? no

RENO — It isn't often that the victim of a robbery leaves the courtroom in handcuffs and the robber leaves by the stairs.

[[W p1 name|Valentina Rusu]], 21, took $3,900 and a suitcase from [[K p2 name|Maurice "Buddy" Kessel]], 48, on May 30, and hit him with a lamp. She was charged the next day. He was her agent, he told police, and she was ungrateful.

The suitcase was hers, her lawyer, [[K p4 name|Sharon Ito]], said Monday, and so in any fair sense was the $3,900. She had come from Chișinău with a contract for a revue. The revue had closed in 1998. [[K p2 name|Kessel]] explained that until another opened she would go to the rooms of gentlemen, and that the airfare, the costume and his trouble stood at $14,000. He had her papers. When she cried he pushed her head under in the bath until she stopped.

Judge [[K p3 name|Elliot Bascom]] dismissed the case and asked the bailiff to keep [[K p2 name|Kessel]], who'd been subpoenaed.

A cocktail waitress, [[K p5 name|Peg Doyle]], was waiting for [[W p1 name|Rusu]] with the lamp. "They gave it back with the evidence," she said. "I thought [[W p1 name|Val]] should have it."
