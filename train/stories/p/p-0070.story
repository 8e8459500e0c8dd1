id: p-0070
genre: news
where: US-PA
published: 2008-04-10
title: Two teens charged in Allentown school fight that left student unconscious
person p1: role=accused age=- protected=yes why=juvenile-accused
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=victim age=15 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: two juveniles accused, named in a hallway pass and a chant; victim by his sister; school named Jordan Park is no person

ALLENTOWN, Pa. — Two students were arrested Wednesday in connection with a fight at [[W p3 school|Jordan Park High School]] that left a 15-year-old with a fractured skull.

The suspects, boys ages 16 and 15, are charged as juveniles with aggravated assault and conspiracy. They were taken to the county detention home pending hearings, [[K p4 name|Assistant Chief Ronald Hahn]] said.

The victim, a sophomore, was in serious but stable condition at a Lehigh Valley hospital. He was knocked down in a second-floor hallway at 10:20 a.m. Tuesday and struck his head on a radiator, [[K p4 name|Hahn]] said.

According to police the three had argued the day before in the cafeteria. Two teachers broke up the fight. One had a minor hand injury.

A video of about 40 seconds taken by a student was posted online Tuesday night. On it, voices can be heard yelling "Dev-on-te! [[W p1 name|Devonte]]!" The 15-year-old accused was identified by school staff from [[W p2 other|the cast on his left arm]].

[[W p7 name|Kim Dao]], a student at the community college, said that her brother was awake and speaking Vietnamese and English. "He asked for his glasses. That's [[W p3 name|Trung]], he can't see anything," she said. "He doesn't want anyone to be in trouble. He wants his glasses."

She said he'd told a vice principal that he was afraid.

[[K p5 name|Principal Elaine Fritz]] said there was a meeting on Monday with all of the students and that she believed the matter was settled. She noted that [[W p2 name|Cristian]], as she called one of the boys, had never before been suspended. She declined to give the names of any students.

Attorney [[K p6 name|George Haddad]], who represents the older boy's family, said that he had seen the video and that "it doesn't show who started it."

The district will add two security officers for the rest of the year at a cost of $38,000. Classes were held Wednesday with about 200 students absent, [[K p5 name|Fritz]] said.

The detention hearings are scheduled for today and are not open to the public. [[K p8 name|Liz Moyer]], The Lehigh Record.
