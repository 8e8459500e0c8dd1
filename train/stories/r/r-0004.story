id: r-0004
genre: news
where: US-FL
published: 2015-02-11
title: Runaway booked for prostitution; Tampa man sought
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes

A 15-year-old who ran from a group home in January was taken to the juvenile assessment center Monday on a prostitution charge, the police report shows.

The girl, [[W p1 name|Destiny Marrero]], told Cpl. [[K p3 name|Anthony Wills]] that [[K p2 name|Terrence "Smoke" Blakely]], 27, bought her clothes, then put her picture online and sent her to men's hotel rooms. He collected $200 each time.

A warrant for human trafficking has been issued for [[K p2 name|Blakely]]. He has not been found.

[[W p1 name|Destiny]] had been living at [[W p1 place|Palm Harbor House]], unit 3. Her grandmother, [[W p6 name|Rosa Marrero]], had put up fliers.

"I've seen her at the bus shelter with that flier right behind her," said [[K p5 name|Lou Candelario]], who sells newspapers there.

Assistant public defender [[K p4 name|Beth Sandoval]] asked that the charge be dropped. Case [[W p1 id|15-CJ-000412]].
