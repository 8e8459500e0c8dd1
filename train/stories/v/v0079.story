id: v0079
genre: blotter
where: US-CA
published: 2004-11-12
title: CRIME STOPPERS: Most Wanted, Week 46
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: wanted poster for failure to appear; the warrant officer's remark carries the ground; hair, scar, nickname

1. [[K p2 name|ROLLIN BEADLE]], 44. Embezzled from a bowling league. May be in Laughlin. Left-handed, 190 average.

2. [[W p1 name|MAI XIONG]], "[[W p1 alias|Sugar]]," 20. FTA on prostitution, Dept. 11, warrant [[W p1 id|W-04-88713]]. [[W p1 body|Cigarette scars in a row inside right forearm; one brown eye, one grey]]. Known to be taken about by an older male in a white Astro who has fractured her jaw and does not let her carry money. Last worked Motel Drive. Frequents [[W p1 address|an uncle's at Belmont Manor, bldg 5]]. Subject will run from uniforms.

3. [[K p3 name|LUIS "HUERO" PADGETT]], 29. Copper.

Officer [[K p4 name|Brenda Saelee]] takes tips at (559) 555-0160. You need not give a name; they gave theirs.
