id: au0028
genre: blotter
where: US-SC
published: 2004-07-15
title: Low Country Sun — Crime Beat, with arrests
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim,accused age=26 protected=yes why=trafficking-victim
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim age=60 protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
note: blotter sneers; the facts are spread over three items; the girl is called a lot lizard and cited as disorderly; the sister who came for her is named with the same surname; an older man's cattle theft for contrast

**NORTHBOUND SIDE.** Officers working the truck plaza at Exit 33 took in two so-called lot lizards Friday night. [[W p3 name|Carla Denise Mims]], 26, no fixed address, prostitution, second offense, ticket [[W p3 id|88146-CC]]. With her was a juvenile female who gave five different names, disorderly conduct and curfew. She's 15.

**COWS.** [[K p6 name|Furman Gadsden]], 60, of [[K p6 address|Old Sheldon Church Road]], reports nine Angus gone and a cut fence. Loss, $6,300. [[K p4 name|Jimmy Ray Crosby]], 22, was found Saturday with seven of them in a horse trailer, and is charged with grand larceny. [[K p4 name|Crosby]] said two got away. Mr. [[K p6 name|Gadsden]] said that sounded like them.

**SOUTHBOUND SIDE.** Arrested at the same plaza, after he asked the desk man what it'd cost to "get mine back": [[K p2 name|Earl Thomas Lovett]], 41, of Jesup, Ga., on a count of driving under suspension. In his Lincoln ([[K p2 vehicle|Ga. tag 4471 AQF]]) was a notebook of first names with sums beside them. Lt. [[K p5 name|Hazel Brailsford]] read it into the log. Against "[[W p1 alias|Peaches]]" it runs to $2,260 in eleven days. Against "[[W p3 name|Carla]]" are sums, and "no food till Thur."

**CORRECTION, MONDAY.** Lt. [[K p5 name|Brailsford]] has asked us to say that Mr. [[K p2 name|Lovett]] is now charged with a good deal more, and that the two ladies were his stock in trade and not his partners. The older has cigarette burns and says he kept her from leaving with a pistol and with a picture of her boys. She's still in jail on the ticket for want of $212. Solicitor [[K p7 name|Barnwell Huger]] would not comment. The younger was meeting truckers in their cabs at his order, at 15.

**WELFARE.** Miss [[W p8 name|Tonya Gathers]], 24, drove from Orangeburg for her sister, missing since Easter. "I want [[W p1 name|Keisha]] to see my face first," she told the desk. They went off in [[W p8 vehicle|a Geo with one white door]] to [[W p1 address|their mother's on Slab Landing Road]]. Asked about school, she said the girl was a majorette at [[W p1 school|Wilkinson]], [[W p1 other|the only one who twirls fire]].

**DOGS.** Three.

**COURT NOTES.** Docketed for the 22nd: State v. [[K p4 name|Crosby]], [[K p4 id|2004-GS-15-0711]]. State v. [[W p3 name|Mims]], [[W p3 id|2004-CP-0933]], before Magistrate. In re [[W p1 name|Gathers, L. K.]], Family Court, closed. [[K p2 name|E. T. Lovett]], bond denied. The Solicitor, Mr. [[K p7 name|Huger]], asked that [[W p3 name|Mims]] be let go, on Tuesday, and she was, in the clothes she came in.

**LOST.** [[W p1 other|One baton, scorched]], at the plaza. See the desk.
