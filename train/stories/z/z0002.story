id: z0002
genre: blotter
where: US-IA
published: 2009-02-12
title: Osceola County Sheriff's Log, Feb. 2–8
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=14 protected=yes why=sexual-offence-victim
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=58 protected=no why=adult-accused
person p7: role=relative age=- protected=yes why=identifies-protected
screen p3: none
note: seven items, one protected; the girl's father is named as caller

Feb. 2: [[K p1 name|Roy Tjaden]], 41, Sibley, cited for driving while barred. Deputy [[K p5 name|Haack]].

Feb. 2: [[K p2 name|Marlys Vande Kamp]] reported a snowblower gone from her garage on Cedar Lane. It was at her son's.

Feb. 4: Dog at large, Ocheyedan. Same dog.

Feb. 5: [[W p7 name|Dale Pruitt]], of [[W p7 address|2290 Nettle Avenue]], called at 9:50 p.m. to say a 22-year-old from the packing plant had been in his daughter's room through the window and had touched her under her nightclothes. She is 14. [[K p4 name|Esteban Quiroz]] was stopped on foot at the co-op and is held on $50,000. The girl was driven to Sioux City to be seen.

Feb. 6: Two-vehicle accident at the stop sign. No injuries, many words.

Feb. 7: [[K p6 name|Verlyn Haack]], 58, Melvin, public intoxication. No relation to the deputy, the deputy asks us to say.

Feb. 8: Caller asked whether the Feb. 5 matter was [[W p3 name|Kayla]]. Told we do not discuss it.
