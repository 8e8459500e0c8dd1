id: z0073
genre: news
where: US-CA
published: 2017-03-02
title: Bakersfield foster mother, foster son charged
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=51 protected=decide why=adult-accused
person p3: role=accused,relative age=24 protected=decide why=adult-accused
person p4: role=victim age=13 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: foster home; older girl arrested as recruiter of younger; she/she pronouns

BAKERSFIELD — Everybody in the beige house on [[W p1 address|Loquat Court]] was somebody's foster something.

[[D p2 name|Vonda Stackhouse]], 51, was licensed for six. [[D p3 name|Terrell Stackhouse]], 24, who'd once been one of the six, was adopted. Two girls, 16 and 13, were placed there in 2016, a month apart. By Christmas each of them, police say, was being rented out of the back bedroom by [[D p3 name|Terrell]] while [[D p2 name|Vonda]] watched her programs with the volume up and the county's check in her purse.

In January the older of the two was picked up trying to talk a third girl at a bus bench into coming home with her. She was charged with pandering. She remains in Juvenile Hall.

"She was told she'd be let alone if she brought a new one," said her attorney, [[K p6 name|Zeba Rahimi]]. "That's not pandering. That's arithmetic."

Deputy DA [[K p5 name|Chip Monroe]] answered that the 13-year-old sees it otherwise. He read from her statement: "[[W p1 name|Lakeisha]] said it's not that bad, and then she cried, so I knew it was."

Neither girl was in court. On the calendar posted outside, Line 14 is "[[W p1 name|TOWNSEND, L.]], Minor," and below it, in pen, "bring up w/ [[W p4 name|Araceli]]'s matter."
