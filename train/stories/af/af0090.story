id: af0090
genre: news
where: US-CA
published: 2025-02-13
title: Fresno DA drops case against woman who drove
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: driver for a pimp under threat; both named in a motion

FRESNO — Prosecutors on Monday dropped a pandering charge against [[W p1 name|Mai Nhia Xiong]], 22, who was at the wheel when police found a 16-year-old in the back seat with a stack of hotel cards.

In a motion, which was not sealed, Deputy District Attorney [[K p4 name|Robin Esparza]] wrote that [[W p1 name|Xiong]] "was herself compelled." [[K p3 name|Deshawn Orr]], 31, is said to have kept her in the life for two years by means of a recording device in the car, a choke hold and the title to her late father's house, which he'd had her sign. "When Ms. [[W p1 name|Xiong]] aged past what [[K p3 name|Orr]]'s customers were asking for, he made her drive the next."

The next was [[W p2 name|Yaretzi Campos]], according to the same page; she was on the run from a foster home in Madera and had been told that the trip was for concert tickets. For that, no one had to lay a hand on her. She was sold from the second night.

[[K p3 name|Orr]] remains charged. Public defender [[K p5 name|Hollis Greer]] said his client was grateful and would prefer not to drive for a while. Her case was [[W p1 id|F24-907715]].
