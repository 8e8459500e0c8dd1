id: p-0015
genre: news
where: US-CO
published: 2023-03-15
title: Student, 13, arrested over threat that closed Pueblo schools
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=12 protected=yes why=minor-witness
person p6: role=bystander age=- protected=no why=adult-bystander
note: a screen name, the uncle's garage and a classmate witness; juvenile named once by a parent

PUEBLO, Colo. — Classes resume Thursday in Pueblo after a two-day shutdown set off by a post that named a school, a time and a door.

A 13-year-old boy was taken into custody at 1:15 a.m. Tuesday and is being held at a youth services center on suspicion of interfering with an educational institution and inciting destruction of life, [[K p2 name|Deputy Chief Yvonne Trujillo]] said. He is in the seventh grade at [[W p1 school|Arroyo Vista Middle School]], the school named in the post.

No firearm was found at his home. Officers did take an air rifle from [[W p1 place|his uncle's muffler shop on Santa Fe Drive]], where the boy goes after school.

The message appeared Sunday night under the account name [[W p1 alias|@landini_4k]] and was reported within minutes by a classmate.

"She's twelve. She took a screenshot, she woke up her dad, she did all of it right," said [[K p3 name|Superintendent Mark Sandoval]], who then thanked "[[W p5 name|Priya]] and her family" at the close of a briefing carried on the district's page. The district later trimmed the video.

Parent [[K p6 name|Angela Dutton]], who has two children at the school, said that the boy had been having a hard year.

"Everyone knows it is [[W p1 name|Landon]] and everyone knows he got jumped on the bus in January and nobody did anything," she said. "I'm not excusing it. I'm telling you what the kids know."

The 10th Judicial District's deputy public defender [[K p4 name|Elise Norquist]] said her client would ask to go home on a monitor. "He's four foot eleven and he has not slept," she said.

A detention hearing has been scheduled for Thursday at 10 a.m. It is closed.

[[K p2 name|Trujillo]] said the overtime bill had passed $80,000. The district counted 3,100 absences Monday from schools that were not threatened at all.
