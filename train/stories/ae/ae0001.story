id: ae0001
genre: blotter
where: US-OH
published: 2014-02-18
title: Pickup lands in feed store; nobody hurt
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=witness age=16 protected=no why=minor-not-in-crime
note: nothing to protect; plain accident, a 16-year-old clerk who merely saw it

The front window of [[K p3 employer|Durkee Feed & Grain]] on Canal Street was taken out at 7:40 Monday morning by a 1998 Dodge Ram belonging to [[K p1 name|Harold Stemple]], 61, of [[K p1 address|4410 Bolivar Road]], who told Patrolman [[K p2 name|J. T. Ickes]] that his boot had stuck.

Owner [[K p3 name|Wilma Durkee]] put the damage at $3,100. The clerk, [[K p4 name|Kayleigh Ickes]], 16, a junior at [[K p4 school|Tuscora High School]], was stacking dog food at the back and kept on stacking it. No relation to the patrolman "that I've ever admitted," she said. [[K p1 name|Stemple]] was cited for failure to control, citation [[K p1 id|0214-887]]. The truck, plate [[K p1 vehicle|FKD 2093]], was driven home. The cat was found Tuesday.
