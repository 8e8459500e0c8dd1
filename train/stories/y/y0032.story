id: y0032
genre: news
where: IN-WB
published: 2004-09-14
title: Four held for robbery, one of them in school shorts
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=20 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
note: list of four names; only one is a juvenile, told later in the text and by nickname

Our Correspondent, Asansol, Sept. 13: The police today solved the robbery at the house of [[K p6 name|Dr Tarakeshwar Hati]] on August 30, arresting four and recovering a wall clock, 11 bhori of gold and a pressure cooker.

Those arrested are [[K p2 name|Sk. Nazimuddin alias Lombu]], [[K p3 name|Ganpat Turi]], [[K p4 name|Bapi Bauri]], 20, and [[W p1 name|Sanatan Hembram]].

Three were remanded in police custody. The fourth, who is 15 and a pupil at [[W p1 school|Domohani Vidyapith]], was put through the skylight to open the back door. He was sent to the Juvenile Justice Board at Suri and is being kept at [[W p1 address|the observation home, Nirmalashram]].

"[[W p1 alias|Kathbirali]], they call him. Squirrel," said additional SP [[K p5 name|Basab Dasgupta Majumdar]]. "He asked me whether the Board gives marks."

[[K p2 name|Lombu]], wanted in five districts, was caught when he went back for his slippers.
